import { setFlagsFromString } from 'node:v8'
import { runInNewContext } from 'node:vm'
import { productProbe } from '../virtual/product-probe.ts'
import { type Interference, virtualRun } from '../virtual/run.ts'
import { setStage } from '../virtual/stage.ts'
import { firstOf } from './waiting.ts'

/** What is waited for, for hours. */
export type LongWait = 'a deployment' | 'a settle time' | 'a DNS record'

/** What a run of many polls costs. */
export interface Polls {
  /** Calls of AWS and GitHub, and lookups of where DNS leads. */
  readonly looks: number
  /** Of the job summary. */
  readonly writes: number
  /** Growth of the heap from a tenth of the run to its end, in bytes, after garbage collection. */
  readonly grown: number
  /** Processor time of the last tenth of the run, as a multiple of the second tenth. */
  readonly slower: number
  readonly result: string
}

interface Sample {
  readonly at: number
  readonly heap: number
  readonly cpu: number
}

setFlagsFromString('--expose-gc')
const collect = runInNewContext('gc') as () => void

/**
 * Plays a move that waits for `seconds` and looks every two. The harness and the local cloud keep nothing of what happens, so that
 * what grows is the action's. The probe of the product is at work all the time.
 */
export async function pollsOf(wait: LongWait, seconds: number): Promise<Polls> {
  const variant = firstOf(wait === 'a DNS record' ? 'wildcard' : 'same-account')
  const deployTime = wait === 'a deployment' ? seconds * 1_000 : 60_000
  const stage = await setStage({
    ...variant.stage,
    cloud: { deployTime: { min: deployTime, max: deployTime } },
  })
  const { world, dns } = stage.cloud
  const samples: Sample[] = []
  let looks = 0
  let writes = 0
  const every = Math.floor(seconds / 20)
  const began = stage.clock.now()
  const sample = () => {
    if (stage.clock.now() - began < samples.length * every * 1_000) return
    collect()
    const { user, system } = process.cpuUsage()
    samples.push({ at: stage.clock.now(), heap: process.memoryUsage().heapUsed, cpu: user + system })
  }
  const ask = dns.ask.bind(dns)
  dns.ask = (server, name, type, via) => {
    if (type === 'A' && server === dns.servers[0]) looks++
    const answer = ask(server, name, type, via)
    dns.queries.length = 0
    return answer
  }
  const forgetful: Interference = {
    after: () => {
      world.calls.length = 0
      looks++
      sample()
    },
  }
  const run = await virtualRun(stage, {
    ...forgetful,
    forgetful: true,
    judged: true,
    written: (path) => {
      if (path === 'summary') writes++
      sample()
    },
    probe: productProbe(stage.cloud.edges),
    inputs: {
      ...variant.inputs?.(stage),
      'poll-interval': '2s',
      'deploy-timeout': wait === 'a deployment' ? `${seconds + 120}s` : '3m',
      'dns-timeout': wait === 'a DNS record' ? `${seconds}s` : '1m',
      settle: wait === 'a settle time' ? `${seconds}s` : '60s',
      deadline: '350m',
      'probe-path': '/',
    },
  })
  const whole = samples.slice(2)
  const [first, last] = [whole[0], whole.at(-1)]
  if (first === undefined || last === undefined)
    throw new Error(`no samples: ${run.outputs['result']} ${run.summary.slice(0, 600)}`)
  const cost = (from: number) => (samples[from + 2]?.cpu ?? 0) - (samples[from]?.cpu ?? 0)
  return {
    looks,
    writes,
    grown: last.heap - first.heap,
    slower: cost(samples.length - 3) / cost(2),
    result: run.outputs['result'] ?? '',
  }
}

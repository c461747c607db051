import { readConfig, withAliases } from '../cloud/cloudfront/config.ts'
import { accept, latest } from '../cloud/cloudfront/versions.ts'
import { Recorder } from '../cloud/recorder.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../virtual/run.ts'
import { type Stage, setStage } from '../virtual/stage.ts'
import {
  type Desk,
  moveByAssociating,
  moveByDisabling,
  moveByReleasing,
  moveByWildcard,
} from './controls/article.ts'
import { deskOf, evenly } from './controls/beside.ts'

/** What a move of many names of one distribution takes, on virtual time. */
export interface NamesCost {
  readonly names: number
  /** Deployments that were waited for. */
  readonly deployments: number
  /** Calls of AWS and GitHub. */
  readonly calls: number
  /** How long a name was unserved at an edge, ms: on average over names and edges, and at worst. */
  readonly unserved: { readonly mean: number; readonly worst: number }
  /** From start to end, ms. */
  readonly took: number
}

/** The methods, and what somebody does by hand instead, once for each name. */
export const methodsByHand: Readonly<Record<string, (desk: Desk) => Promise<void>>> = {
  'same-account': moveByAssociating,
  wildcard: moveByWildcard,
  'disable-source': moveByDisabling,
  'release-and-claim': moveByReleasing,
}

export interface NamesOptions {
  readonly method: string
  readonly many: number
  /** A zone, where names of the greatest length are wanted. */
  readonly zone?: string
}

/** The move of the names by the action. @throws Error when the names have not moved */
export async function costOfAction(options: NamesOptions): Promise<NamesCost & { readonly run: VirtualRun }> {
  const { method } = options
  const { stage, names, recorder } = await shopOf(options)
  const watch = new Deployments(stage)
  const outage = method === 'disable-source' || method === 'release-and-claim'
  const run = await virtualRun(stage, {
    inputs: {
      alias: names.join(','),
      scenario: method,
      ...(outage ? { 'accept-downtime': names.join(',') } : {}),
    },
    reader: diligentPerson(stage),
    after: () => watch.look(),
  })
  if (run.outputs['result'] !== 'moved')
    throw new Error(`${method}: ${run.summary.slice(0, 2_000)}\n${run.log.slice(-2_000)}`)
  return {
    run,
    names: names.length,
    deployments: watch.waited,
    calls: run.calls.length,
    took: run.ended - run.began,
    unserved: await unservedFor(stage, names, recorder),
  }
}

/** The same by hand: the steps of AWS's pages with what the AWS CLI calls, once for each name. @throws what the service refused */
export async function costByHand(options: NamesOptions): Promise<NamesCost> {
  const script = methodsByHand[options.method]
  if (script === undefined) throw new Error(`nothing is known of ${options.method}`)
  const { stage, names, recorder } = await shopOf(options)
  const watch = new Deployments(stage)
  const { clock, cloud } = stage
  const [began, already] = [clock.now(), cloud.world.calls.length]
  for (const name of names) await script(deskOf(stage, name, () => watch.look()))
  return {
    names: names.length,
    deployments: watch.waited,
    calls: cloud.world.calls.length - already,
    took: clock.now() - began,
    unserved: await unservedFor(stage, names, recorder),
  }
}

/** Counts the deployments that were seen under way and then finished, with no change in between: those that were waited for. */
class Deployments {
  waited = 0
  readonly #stage: Stage
  readonly #underWay = new Set<string>()

  constructor(stage: Stage) {
    this.#stage = stage
  }

  /** Looks at what the last call has read. */
  look(): void {
    const { cloud, scene } = this.#stage
    const { operation, about, mutating, endpoint } = cloud.world.calls.at(-1) ?? {}
    if (mutating === true && endpoint === 'cloudfront') this.#underWay.clear()
    if (operation !== 'GetDistribution') return
    const read = [scene.source, scene.target].find(({ id }) => about?.includes(id) === true)
    if (read === undefined) return
    if (read.status === 'InProgress') this.#underWay.add(read.id)
    else if (this.#underWay.delete(read.id)) this.waited++
  }
}

/** A shop with so many names, each with a CNAME of its own, that everybody sees. */
async function shopOf({ method, many, zone: long }: NamesOptions) {
  const options = long === undefined ? {} : { zone: long }
  // Quotas of an account that has had them raised: a wildcard comes on top of the hundred.
  const switches = { aliasQuota: 250 }
  const stage = await setStage(
    method === 'same-account' ? { scene: options, switches } : { cross: { ...options }, switches },
  )
  const { source, zone } = stage.scene
  const names = Array.from({ length: many }, (_, n) =>
    `n${n}`.padEnd(long === undefined ? 0 : 63, 'x').concat(`.${zone.name}`),
  )
  accept(stage.cloud.world, [
    { distribution: source, config: readConfig(withAliases(latest(source).xml, names)) },
  ])
  zone.load(names.map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] })))
  await stage.clock.sleep(400_000)
  // However many names there are, the n-th change takes as long to reach each edge.
  evenly(1)(stage)
  return { stage, names, recorder: new Recorder(stage.cloud.edges, names) }
}

async function unservedFor(
  { clock, cloud }: Stage,
  names: readonly string[],
  recorder: Recorder,
): Promise<NamesCost['unserved']> {
  // Longer than any change takes to reach every edge.
  await clock.sleep(3_600_000)
  const atEdges = names.flatMap((name) =>
    Array.from({ length: cloud.edges.count }, (_, edge) =>
      recorder
        .intervals(name, edge)
        .filter(({ servedBy }) => servedBy === undefined)
        .reduce((sum, { from, to }) => sum + to - from, 0),
    ),
  )
  return { mean: atEdges.reduce((sum, gap) => sum + gap, 0) / atEdges.length, worst: Math.max(...atEdges) }
}

import { sameAccount, type Variant, variants } from '../test/matrix/variants.ts'
import { diligentPerson } from '../test/virtual/person.ts'
import { type VirtualRun, virtualRun } from '../test/virtual/run.ts'
import { setStage } from '../test/virtual/stage.ts'

/** What a run costs in round trips: calls, and how many of them come one behind the other. */
export interface Cost {
  readonly run: string
  readonly calls: number
  readonly depth: number
  /** How often each operation is called, the most frequent first. */
  readonly operations: string
}

/** How late every answer of AWS and GitHub is for the measure, in ms. */
const latency = 100

/** The costs of `plan`, and of a move by each method, on virtual time: the same figures on every machine. `wanted`: by its name. */
export async function costs(wanted: (run: string) => boolean = () => true): Promise<readonly Cost[]> {
  const inZone = sameAccount.find(({ name }) => name.includes('hosted zone'))
  const cases: readonly (readonly [string, Variant])[] = [
    ...(inZone === undefined
      ? []
      : ([
          ['plan', inZone],
          ['move', inZone],
        ] as const)),
    ...variants.filter(({ name }) => name !== inZone?.name).map((one) => ['move', one] as const),
  ]
  const found: Cost[] = []
  for (const [command, variant] of cases)
    if (wanted(`${command}, ${variant.name}`)) found.push(await cost(command, variant))
  return found
}

/** Depth is the slope: how much longer a run takes when every answer comes so much later. */
async function cost(command: string, variant: Variant): Promise<Cost> {
  const [quick, slow] = [await played(command, variant, 0), await played(command, variant, latency)]
  const counts = new Map<string, number>()
  for (const { operation } of quick.calls) counts.set(operation, (counts.get(operation) ?? 0) + 1)
  const operations = [...counts].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${count} ${name}`)
  return {
    run: `${command}, ${variant.name}`,
    calls: quick.calls.length,
    depth: (slow.ended - slow.began - (quick.ended - quick.began)) / latency,
    operations: operations.join(', '),
  }
}

/** Nothing takes time but the answers: deployments are none. */
async function played(command: string, variant: Variant, slowMs: number): Promise<VirtualRun> {
  const switches = { ...variant.stage.switches, deployTime: 0 }
  const stage = await setStage({ ...variant.stage, switches, cloud: { deployTime: { min: 0, max: 0 } } })
  if (slowMs > 0) stage.cloud.faults.add({ does: { slowMs } })
  const inputs = { ...variant.inputs?.(stage), command }
  return virtualRun(stage, { inputs, reader: diligentPerson(stage), judged: true })
}

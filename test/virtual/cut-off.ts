import type { Sides } from '../cloud/scene/sides.ts'
import { diligentPerson } from './person.ts'
import type { VirtualRun } from './run.ts'
import { virtualRun } from './run.ts'
import { type Stage, setStage } from './stage.ts'

/** A state of the lattice (safety analysis, 3) in which users are unserved, or the name is unclaimed. */
export const outages = ['disable-source', 'release-and-claim', 'wildcard'] as const
export type Outage = (typeof outages)[number]

/** A summary, written at every event, takes most of the time of a run on virtual time. */
export const brief = { GITHUB_STEP_SUMMARY: '' }

/** Between two accounts, by a method that has an outage, or a name that is unclaimed for a while. */
export async function stageOf(
  method: Outage,
  sides: Sides = {},
): Promise<{ stage: Stage; inputs: Record<string, string> }> {
  const stage = await setStage({ cross: { sides } })
  const { alias, zone } = stage.scene
  const names = [alias, `static.${zone.name}`, `img.${zone.name}`]
  const accepted = { 'disable-source': names.join(','), 'release-and-claim': alias, wildcard: '' }[method]
  return { stage, inputs: { ...stage.inputs, scenario: method, 'accept-downtime': accepted } }
}

/** A move that was killed right behind the change that leaves users unserved, or the name unclaimed. */
export async function cutOff(method: Outage, sides: Sides = {}) {
  const { stage, inputs } = await stageOf(method, sides)
  const { source } = stage.scene
  const dark = () => {
    const version = source.versions.at(-1)
    return version !== undefined && !(version.enabled && version.aliases.includes(stage.scene.alias))
  }
  const killed = await virtualRun(stage, {
    inputs,
    env: brief,
    reader: diligentPerson(stage),
    after: ({ kill }) => void (dark() && kill()),
  })
  if (killed.exit !== undefined || !dark()) throw new Error(`the move was not killed in time: ${killed.log}`)
  return { stage, inputs, killed, plan: killed.outputs['plan'] ?? '' }
}

/** Ms from the credentials to the first change of a run; infinite where it made none. */
export function untilFirstChange({ calls }: Pick<VirtualRun, 'calls'>): number {
  const first = calls.find(({ mutating, endpoint }) => mutating && endpoint === 'cloudfront')
  const proven = calls.findIndex(({ operation }) => /^GetDistribution(Tenant)?$/.test(operation))
  const credentials = calls.slice(0, proven).at(-1)
  return first === undefined || credentials === undefined
    ? Number.POSITIVE_INFINITY
    : first.at - credentials.at
}

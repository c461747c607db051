import { type ConfigFacts, readConfig } from '../../aws/cloudfront/config-xml.ts'
import { unserving } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { namesOf } from '../../move/names.ts'
import { configOf, distributionOf, type MoveView, type SideFacts, type Subject } from '../../move/world.ts'

/** By what an end is judged: `read`, its state alone; `made`, the configuration besides that a request is made from. */
export type Basis = 'read' | 'made'

function reads(view: MoveView, id: string, basis: Basis): readonly ConfigFacts[] {
  const read = distributionOf(view, id)
  const config = basis === 'made' ? configOf(view, id) : undefined
  return [...(read === undefined ? [] : [read]), ...(config === undefined ? [] : [readConfig(config.xml)])]
}

/** That the source no longer holds the alias, where it was read so. */
export function leftSource(
  view: MoveView,
  { id }: SideFacts,
  alias: string,
  basis: Basis = 'read',
): Failure | undefined {
  if (reads(view, id, basis).every(({ aliases }) => aliases.includes(alias))) return undefined
  return new Failure('holder-is-another', `${alias} is no longer on ${id}: it was changed during the run`, {
    outcome: 'refused',
    remedy: 'Run again with command: plan to see who holds it now.',
  })
}

/** That the source no longer holds one of the names which it held when the run began, where it was read so. */
export function anyLeftSource(
  view: MoveView,
  move: Subject,
  source: SideFacts,
  basis: Basis = 'read',
): Failure | undefined {
  const names = namesOf(move)
  const held = names.filter(({ observation: { holder } }) => holder.is !== 'target' && holder.is !== 'nobody')
  return (held.length === 0 ? names : held)
    .map(({ alias }) => leftSource(view, source, alias, basis))
    .find((failure) => failure !== undefined)
}

/** That the target would serve nobody, where it was read so. */
export function disabledTarget(
  view: MoveView,
  { id }: SideFacts,
  basis: Basis = 'read',
): Failure | undefined {
  const read = distributionOf(view, id)
  const dark = reads(view, id, basis).every(({ enabled }) => enabled)
    ? read && unserving(read)
    : `${id} is disabled`
  if (dark === undefined) return undefined
  const [part = id] = dark.split(/[, ]/)
  return new Failure('target-disabled', dark.replace(/is disabled$/, 'was disabled during the run'), {
    outcome: 'refused',
    remedy: `Enable ${part}, and check that no other pipeline is changing it.`,
  })
}

/** Whether both reads of an end are of one version: else somebody has changed it between them. */
export function oneVersion(view: MoveView, { id }: Pick<SideFacts, 'id'>): boolean {
  return distributionOf(view, id)?.etag === configOf(view, id)?.etag
}

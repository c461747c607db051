import { type ConfigFacts, readConfig } from '../../aws/cloudfront/config-xml.ts'
import { matchesMasked } from '../../base/alias.ts'
import { type Conflict, unserving } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { isHeldElsewhere, namesOf } from '../../move/names.ts'
import {
  configOf,
  conflictsFact,
  conflictsOf,
  deployedSince,
  distributionFact,
  distributionOf,
  type MoveView,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import type { Fact, Intent } from '../../procedure/world.ts'
import { namesOn } from './alias.ts'

/** The conflict list is asked at one in so many refusals that cannot come from the source any more. */
const askEvery = 5

/** For how long the source has been Deployed without any of these names, in ms; `undefined`: it was not when last read. */
export function releasedFor(
  view: MoveView,
  move: Subject,
  names: readonly string[] = namesOf(move).map(({ alias }) => alias),
): number | undefined {
  const { source } = move
  if (source === undefined) return undefined
  const deployed = deployedSince(view, source.id)
  const read = distributionOf(view, source.id)
  if (deployed === undefined || read === undefined) return undefined
  return names.some((name) => read.aliases.includes(name)) ? undefined : view.now - deployed.since
}

/** The names that the target does not have yet. */
export function unclaimed(view: MoveView, move: Subject): readonly string[] {
  const names = namesOf(move).map(({ alias }) => alias)
  const there = namesOn(view, move.target.id)
  return names.length === 1 ? names : names.filter((name) => !there.includes(name))
}

/**
 * What is looked at while a name is unclaimed: where the source stands, and at times, once after a refusal, whether somebody
 * else has it; of several names one after the other. `left`: the names that are still to be put somewhere.
 */
export function strangerFacts(
  view: MoveView,
  move: Subject,
  left: readonly string[] = unclaimed(view, move),
): readonly Fact[] {
  const { source } = move
  if (source === undefined) return []
  const { refusals } = view.own
  const held = refusals.filter(({ failure }) => failure.refusal === 'held-elsewhere').length
  const askedAt = (name: string) => view.reading(conflictsFact(name))?.at ?? Number.NEGATIVE_INFINITY
  const [next] = left.toSorted((a, b) => askedAt(a) - askedAt(b))
  const ask =
    next !== undefined &&
    releasedFor(view, move, [next]) !== undefined &&
    held % askEvery === 1 &&
    askedAt(next) < (refusals.at(-1)?.at ?? view.now)
  return [distributionFact(source.id), ...(ask ? [conflictsFact(next)] : [])]
}

/**
 * Once the source is Deployed without a name, "already associated" is about somebody else, or an echo: the conflict list, which
 * is asked only then, tells. What it has told of a name counts until one of the two is read with it, whatever becomes of the
 * source by other names. A list that cannot be asked is no answer.
 */
export function takenBy(view: MoveView, move: Subject, alias: string): Conflict | undefined {
  const ends = [move.source?.id, move.target.id].flatMap((id) => id ?? [])
  const asked = view.reading(conflictsFact(alias))
  // What was read before the run began may be from before the source had the name.
  if (asked === undefined || asked.at <= view.history.began) return undefined
  if (ends.some((id) => distributionOf(view, id)?.aliases.includes(alias) === true)) return undefined
  return conflictsOf(view, alias)?.find(
    (one) => one.alias === alias && !ends.some((id) => matchesMasked(id, one.maskedId)),
  )
}

/** That none of the names that are left can be put anywhere any more: somebody else has taken them all. */
export function unlessTaken(
  view: MoveView,
  move: Subject,
  left: readonly string[] = unclaimed(view, move),
): Intent | undefined {
  const taken = left.flatMap((alias) => takenBy(view, move, alias) ?? [])
  const [stranger] = taken
  if (stranger === undefined || taken.length < left.length) return undefined
  const ours = [move.target, move.source].some(
    (side) => side !== undefined && matchesMasked(side.account, stranger.maskedAccount),
  )
  return {
    do: 'refuse',
    failure: new Failure(
      'holder-is-another',
      `${listed(taken.map(({ alias }) => alias))} ${taken.length === 1 ? 'was' : 'were'} taken by ${stranger.maskedId} of account ${stranger.maskedAccount} while no distribution held ${taken.length === 1 ? 'it' : 'them'}`,
      {
        outcome: 'refused',
        remedy: ours
          ? `Find and stop what has added ${taken.length === 1 ? 'it' : 'them'} to another distribution of your account, and plan the move from that distribution.`
          : 'Open a case with AWS Support: another account has added your name to its distribution.',
      },
    ),
  }
}

/** By what an end is judged: `read`, its state alone; `made`, the configuration besides that a request is made from. */
type Basis = 'read' | 'made'

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

/** That the source no longer holds one of the names which it held when the run began, where it was read so, or is to be changed so. */
export function anyLeftSource(view: MoveView, move: Subject, source: SideFacts): Failure | undefined {
  const names = namesOf(move)
  const held = names.filter(isHeldElsewhere)
  return (held.length === 0 ? names : held)
    .map(({ alias }) => leftSource(view, source, alias, 'made'))
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

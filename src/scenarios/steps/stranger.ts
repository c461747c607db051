import { matchesMasked } from '../../base/alias.ts'
import type { Conflict } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import {
  conflictsFact,
  conflictsOf,
  deployedSince,
  distributionFact,
  distributionOf,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import type { Intent } from '../../procedure/intent.ts'
import type { Fact } from '../../procedure/world.ts'
import { namesOn } from './names-on.ts'

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
  return {
    do: 'refuse',
    failure: new Failure(
      'holder-is-another',
      `${listed(taken.map(({ alias }) => alias))} ${taken.length === 1 ? 'was' : 'were'} taken by ${stranger.maskedId} of account ${stranger.maskedAccount} while no distribution held ${taken.length === 1 ? 'it' : 'them'}`,
      {
        outcome: 'refused',
        remedy: 'Open a case with AWS Support: another account has added your name to its distribution.',
      },
    ),
  }
}

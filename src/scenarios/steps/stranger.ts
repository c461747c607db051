import { matchesMasked } from '../../base/alias.ts'
import { Failure } from '../../base/failure.ts'
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

/** The conflict list is asked at one in so many refusals that cannot come from the source any more. */
const askEvery = 5

/** For how long the source has been Deployed without the name, in ms; `undefined`: it was not when last read. */
export function releasedFor(view: MoveView, { alias, source }: Subject): number | undefined {
  if (source === undefined) return undefined
  const deployed = deployedSince(view, source.id)
  const read = distributionOf(view, source.id)
  if (deployed === undefined || read === undefined || read.aliases.includes(alias)) return undefined
  return view.now - deployed.since
}

/**
 * What is looked at while the name is unclaimed: where the source stands, and at times, once after a refusal, whether somebody
 * else has the name.
 */
export function strangerFacts(view: MoveView, move: Subject): readonly Fact[] {
  const { alias, source } = move
  if (source === undefined) return []
  const { refusals } = view.own
  const held = refusals.filter(({ failure }) => failure.refusal === 'held-elsewhere').length
  const asked = view.reading(conflictsFact(alias))?.at ?? Number.NEGATIVE_INFINITY
  const ask =
    releasedFor(view, move) !== undefined &&
    held % askEvery === 1 &&
    asked < (refusals.at(-1)?.at ?? view.now)
  return [distributionFact(source.id), ...(ask ? [conflictsFact(alias)] : [])]
}

/**
 * Once the source is Deployed without the name, "already associated" is about somebody else, or an echo: the conflict list
 * tells, where it was asked since. A list that cannot be asked is no answer.
 */
export function unlessTaken(view: MoveView, move: Subject): Intent | undefined {
  const { alias, source, target } = move
  const released = releasedFor(view, move)
  const asked = view.reading(conflictsFact(alias))
  if (released === undefined || asked === undefined || asked.at < view.now - released) return undefined
  const stranger = conflictsOf(view, alias)?.find(
    (one) =>
      one.alias === alias &&
      ![source?.id, target.id].some((id) => id !== undefined && matchesMasked(id, one.maskedId)),
  )
  if (stranger === undefined) return undefined
  return {
    do: 'refuse',
    failure: new Failure(
      'holder-is-another',
      `${alias} was taken by ${stranger.maskedId} of account ${stranger.maskedAccount} while no distribution held it`,
      {
        outcome: 'refused',
        remedy: 'Open a case with AWS Support: another account has added your name to its distribution.',
      },
    ),
  }
}

import type { Move } from '../../move/move.ts'
import type { Whereabouts } from '../../move/state.ts'
import type { Next } from '../../report/events.ts'
import type { Ending } from './conclude.ts'
import { enableByHand, runOf } from './next.ts'

/** Where the alias was read to be, in half a sentence. */
export function whereText({ alias, target, source }: Move, found: Whereabouts): string {
  const sourceName = source === undefined ? 'its holder' : `the source ${source.id}`
  switch (found.holder) {
    case 'target':
      return `${alias} is on the target ${target.id}, ${found.deployed ? 'Deployed' : 'which is still being deployed'}`
    case 'source':
      return `${alias} is still on ${sourceName}${found.sourceEnabled === false ? ', which is disabled' : ''}`
    case 'nobody':
      return `${alias} is on neither distribution`
    case 'other':
      return `${alias} is on a distribution that is neither ${sourceName} nor the target`
    case 'unknown':
      return `where ${alias} is could not be read: ${found.why?.message ?? 'no answer'}`
    default:
      return found.holder satisfies never
  }
}

/** Where it is, with what that means for users as far as it could be read. */
export function servedText(move: Move, found: Whereabouts): string {
  return `${found.holder === 'unknown' ? 'Whether users are served is not known' : 'Users are served'}; ${whereText(move, found)}`
}

/** Why a person must look now, in a sentence. */
export function perilText(move: Move, { holder, unserved, covered, others, why }: Whereabouts): string {
  const { alias, target, source } = move
  if (holder === 'nobody')
    return covered
      ? `${alias} is held by nobody; ${target.id} serves it through its wildcard as long as nobody else takes it`
      : `${alias} is held by nobody: its users get an error`
  if (holder === 'other')
    return `${alias} is held by somebody else than the source and the target of this move: it may have been taken over`
  if (unserved && holder === 'unknown')
    return `${alias} was served by nobody when that was last known, and where it is could not be read since: ${why?.message ?? 'no answer'}`
  if (unserved) return `${alias} is on ${source?.id}, which this move has disabled: its users get an error`
  return `${source?.id} is disabled, and ${others.length === 1 ? '' : 'the names '}${others.join(', ')} on it ${others.length === 1 ? 'is' : 'are'} not served; nothing shows that this is meant to be`
}

/** What ends the peril, the surest first. */
export function waysOut(move: Move, { holder, sourceEnabled, unserved }: Whereabouts): Next[] {
  const { source } = move
  const disabled = sourceEnabled === false && source !== undefined ? [enableByHand(source.id)] : []
  if (holder === 'target') return disabled
  if (holder === 'other' || (holder === 'unknown' && !unserved))
    return [runOf(move, 'plan', 'See who holds it')]
  return [
    runOf(
      move,
      'recover',
      'Recover now: forward where CloudFront lets it, else back. Pass the plan of the move as well, where there is one',
    ),
    ...disabled,
  ]
}

/** Why a run of steps ended early, in half a sentence; empty when it did not. */
export function endingText(ending: Ending): string {
  if (ending === undefined) return ''
  if (ending.type === 'failed') return ending.failure.message
  if (ending.type === 'unconfirmed') return `"${ending.step.title}" was not seen in time (${ending.evidence})`
  return ending.inFlight
    ? `cancelled while "${ending.step.title}" was under way`
    : `cancelled at "${ending.step.title}"`
}

/** What to do about the refusal that ended a run of steps. */
export function remedyOf(ending: Ending): Next[] {
  const remedy = ending?.type === 'failed' ? ending.failure.remedy : undefined
  return remedy === undefined ? [] : [{ title: 'What to do about it', paste: remedy, language: 'text' }]
}

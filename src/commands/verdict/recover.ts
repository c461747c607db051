import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import { type Conclusion, type EarlyEnd, end } from './conclude.ts'
import { runOf } from './next.ts'
import { endingText, exposureSentence, heldText, remedyOf, servedText, waysOut } from './sentences.ts'

/** Nothing of this move is left to recover from: nothing is changed, and where the move stands is said. */
export function nothingToRecover(move: Move, status: Status): End {
  const { holder, why, exposure } = status
  const onward = runOf(move, 'move', 'Continue the move')
  const back = runOf(move, 'roll-back', 'Or undo what the move has added')
  if (exposure !== undefined) {
    const whose =
      exposure.kind === 'left-disabled'
        ? 'Without the plan of the move it is not known whether this move disabled it, so nothing has been changed.'
        : exposure.kind === 'held-by-nobody'
          ? 'Nothing shows that this move has released it, so nothing has been changed.'
          : 'Nothing has been changed.'
    const ways = exposure.kind === 'held-by-nobody' ? [onward] : waysOut(move, status)
    return end(
      status,
      { result: 'exposed', reason: exposure.code },
      `${exposureSentence(move, status)} ${whose}`,
      ways,
    )
  }
  if (holder === 'unknown' || holder === 'other')
    return end(
      status,
      {
        result: 'refused',
        reason: holder === 'other' ? 'holder-is-another' : (why?.code ?? 'holder-unknown'),
      },
      `Nothing has been changed: ${heldText(status)}.`,
      waysOut(move, status),
    )
  if (holder === 'nobody')
    return end(
      status,
      { result: 'refused', reason: 'alias-not-held' },
      `Nothing has been changed: ${heldText(status)}, and nothing shows that this move has released it.`,
      [onward],
    )
  return end(
    status,
    { result: 'already-in-place', reason: undefined },
    `Nothing needs recovery. ${servedText(status)}. Nothing has been changed.`,
    holder === 'source' ? [onward, back] : [onward],
  )
}

/** Nothing is left to recover from, and the reviews say why: the move of this run was never started. */
export function notStarted(move: Move, status: Status, why: string): End {
  const verdict = `Nothing needs recovery: the move of this run never started (${why}). ${servedText(status)}. Nothing has been changed.`
  return end(status, { result: 'refused', reason: 'move-not-started' }, verdict, [
    runOf(move, 'plan', 'Check the present state (changes nothing)'),
  ])
}

/** The verdict on a recovery, as far as it went. */
export function recovered(
  move: Move,
  { result, reason, ending, status }: Conclusion & { readonly ending: EarlyEnd; readonly status: Status },
): End {
  const { aliases, target, source } = move
  const why = endingText(ending)
  const onward = runOf(move, 'move', 'Continue the move')
  switch (result) {
    case 'moved':
      return end(
        status,
        { result, reason: undefined },
        `Recovered: ${listed(aliases)} ${aliases.length > 1 ? 'have' : 'has'} moved to ${target.id}: read back there, deployed and settled.`,
      )
    case 'rolled-back':
      return end(
        status,
        { result, reason: undefined },
        `Recovered: the move could not continue (${why || 'it was being rolled back'}), so the name was returned to ${source?.id ?? 'the source'}. ${servedText(status)}.`,
        [runOf(move, 'plan', 'Check what stops the move')],
      )
    case 'exposed':
      return end(status, { result, reason }, exposureSentence(move, status, why), [
        ...waysOut(move, status),
        ...remedyOf(ending),
      ])
    case 'interrupted':
      return end(status, { result, reason }, `The recovery was cancelled. ${servedText(status)}.`, [onward])
    default:
      return end(
        status,
        { result, reason },
        `The recovery ${result === 'moved-unverified' ? 'is not confirmed' : 'failed'}${why === '' ? '' : `: ${why}`}. ${servedText(status)}.`,
        [...remedyOf(ending), onward],
      )
  }
}

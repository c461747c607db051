import { isOfCloudFront } from '../../base/alias.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Whereabouts } from '../../move/state.ts'
import type { Conclusion, Ending } from './conclude.ts'
import { end } from './end.ts'
import { leftDark } from './move.ts'
import { runOf } from './next.ts'
import { endingText, perilText, remedyOf, servedText, waysOut, whereText } from './sentences.ts'

/** Nobody goes without because of this move, and the name is claimed: nothing is changed, and where the move stands is said. */
export function nothingToRecover(move: Move, at: Whereabouts): End {
  const where = whereText(move, at)
  const onward = runOf(move, 'move', 'Go on with the move')
  const back = runOf(move, 'roll-back', 'Or take back what it has added')
  if (at.holder === 'unknown' || at.holder === 'other')
    return end(
      'refused',
      at.holder === 'other' ? 'holder-is-another' : (at.why?.code ?? 'holder-unknown'),
      `Nothing has been changed: ${where}.`,
      waysOut(move, at),
    )
  if (at.leftDisabled)
    return leftDark(
      move,
      at,
      ', and without the plan of the move it cannot be told whether this move has disabled it; nothing has been changed',
    )
  if (at.holder === 'nobody')
    return isOfCloudFront(move.observation.traffic.leadsTo)
      ? end(
          'exposed',
          'alias-not-held',
          `A person must look now: ${perilText(move, at)}. Nothing shows that this move has released it, so nothing has been changed.`,
          [onward],
        )
      : end(
          'refused',
          'alias-not-held',
          `Nothing has been changed: ${where}, and nothing shows that this move has released it.`,
          [onward],
        )
  return end(
    'already-in-place',
    undefined,
    `Nothing has to be recovered: ${where}, and nobody goes without because of this move. Nothing has been changed.`,
    at.holder === 'source' ? [onward, back] : [onward],
  )
}

/** The verdict on a recovery, as far as it went. */
export function recovered(
  move: Move,
  { result, reason, ending, found }: Conclusion & { readonly ending: Ending; readonly found: Whereabouts },
): End {
  const { alias, target, source } = move
  const [where, why] = [whereText(move, found), endingText(ending)]
  const onward = runOf(move, 'move', 'Go on with the move')
  switch (result) {
    case 'moved':
      return end(
        result,
        undefined,
        `Recovered: ${alias} has moved to ${target.id}: read back there, deployed and settled.`,
      )
    case 'rolled-back':
      return end(
        result,
        undefined,
        `Recovered: the move did not go forward (${why || 'it was being rolled back'}), so ${source?.id ?? 'the source'} serves ${alias} again.`,
        [runOf(move, 'plan', 'See what keeps the move from going forward')],
      )
    case 'exposed':
      return end(
        result,
        reason,
        `A person must look now: ${perilText(move, found)}${why === '' ? '' : ` (${why})`}.`,
        [...waysOut(move, found), ...remedyOf(ending)],
      )
    case 'interrupted':
      return end(result, reason, `The recovery was cancelled. As far as is known, ${where}.`, [onward])
    default:
      return end(result, reason, `${servedText(move, found)}${why === '' ? '' : `: ${why}`}.`, [
        ...remedyOf(ending),
        onward,
      ])
  }
}

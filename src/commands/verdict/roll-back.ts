import type { FailureCode } from '../../base/failure.ts'
import type { Finding } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Whereabouts } from '../../move/state.ts'
import type { Next } from '../../report/events.ts'
import type { Conclusion, Ending } from './conclude.ts'
import { end } from './end.ts'
import { leftDark } from './move.ts'
import { oppositeInputs, runOf } from './next.ts'
import { endingText, perilText, remedyOf, servedText, waysOut, whereText } from './sentences.ts'

/** Nothing is taken back: `one`: both ends are in one account. Exposed where users go without, or may at any moment. */
export function past(move: Move, at: Whereabouts, one: boolean): End {
  const { alias, target } = move
  const opposite: Next = {
    title: 'The opposite move, which is a move of its own with its own checks',
    paste: oppositeInputs(move),
    language: 'yaml',
  }
  const where = whereText(move, at)
  switch (at.holder) {
    case 'nobody':
      return end(
        'exposed',
        one ? 'alias-not-held' : 'past-point-of-no-return',
        `A person must look now: ${perilText(move, at)}. Nothing has been changed by this run: ${one ? 'there is nobody to move it back from' : 'the name has left the source, and this is past the point of no return'}.`,
        [...waysOut(move, at), opposite],
      )
    case 'target':
      return at.leftDisabled
        ? end(
            'exposed',
            'past-point-of-no-return',
            `A person must look now: ${perilText(move, at)}. ${where}; nothing has been changed by this run.`,
            [...waysOut(move, at), opposite],
          )
        : end(
            'refused',
            'past-point-of-no-return',
            `Nothing has been changed: ${where}, in another account than the source. CloudFront does not give it back, and ${target.id} serves ${alias} well.`,
            [opposite],
          )
    case 'other':
      return end(
        'refused',
        'holder-is-another',
        `Nothing has been changed: ${where}, so it is not this move's to take back.`,
        waysOut(move, at),
      )
    default:
      return end(
        'refused',
        at.why?.code ?? 'holder-unknown',
        `Nothing has been changed: ${where}.`,
        at.why?.remedy === undefined
          ? waysOut(move, at)
          : [{ title: 'What to do about it', paste: at.why.remedy, language: 'text' }],
      )
  }
}

/** Something stands in the way of going back, and nothing was changed. */
export function backRefused(
  move: Move,
  at: Whereabouts,
  findings: readonly Finding[],
  reason: FailureCode,
): End {
  const blockers = findings.filter(({ level }) => level === 'blocker')
  const next = blockers.map(({ title, evidence, remedy }) => ({
    title: `${title}: ${evidence}`,
    paste: remedy ?? '',
    language: 'text',
  }))
  const inTheWay = blockers.length === 1 ? 'one thing stands' : `${blockers.length} things stand`
  const exposed = at.unserved || at.leftDisabled
  return exposed
    ? end(
        'exposed',
        reason,
        `A person must look now: ${perilText(move, at)}. Nothing has been changed by this run: ${inTheWay} in the way of going back.`,
        [...waysOut(move, at), ...next],
      )
    : end(
        'refused',
        reason,
        `Nothing has been changed: ${inTheWay} in the way of going back. ${whereText(move, at)}.`,
        next,
      )
}

/** The alias is on the source, and nothing of the move is left. */
export function there(move: Move, at: Whereabouts): End {
  if (at.leftDisabled) return leftDark(move, at)
  return end('rolled-back', undefined, `${whereText(move, at)}, deployed. Nothing had to be taken back.`)
}

/** The verdict on a roll-back that was carried out, as far as it went. */
export function rolledBack(
  move: Move,
  { result, reason, ending, found }: Conclusion & { readonly ending: Ending; readonly found: Whereabouts },
): End {
  const { alias, source } = move
  const [where, why, served] = [whereText(move, found), endingText(ending), servedText(move, found)]
  const again = runOf(move, 'roll-back', 'Run again with the same inputs: it goes on from where it stands')
  switch (result) {
    case 'rolled-back':
      return end(
        result,
        reason,
        `${alias} is back on ${source?.id ?? 'the source'}: read there, deployed, and what the move had added is taken back.`,
      )
    case 'exposed':
      return end(
        result,
        reason,
        `A person must look now: ${perilText(move, found)}${why === '' ? '' : ` (${why})`}.`,
        waysOut(move, found),
      )
    case 'paused':
      return end(
        result,
        reason,
        `Going back waits: ${why || 'the source is still being deployed'}. ${served}.`,
        [...remedyOf(ending), again],
      )
    case 'interrupted':
      return end(result, reason, `The run was cancelled. ${served}.`, [again])
    case 'refused':
      return end(result, reason, `Nothing has been changed: ${why}. ${where}.`, remedyOf(ending))
    default:
      return end(result, reason, `Going back failed: ${why}. ${served}.`, [...remedyOf(ending), again])
  }
}

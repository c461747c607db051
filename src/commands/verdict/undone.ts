import type { Finding } from '../../base/finding.ts'
import { clause } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'
import { heldText, servedText } from '../../report/status.ts'
import type { StepRecord } from '../../report/step-record.ts'
import { restoring } from '../../scenarios/steps/enabled.ts'
import { withdrawing } from '../../scenarios/steps/ownership-txt.ts'
import { leadingBack } from '../../scenarios/steps/restore-traffic.ts'
import type { Probed } from '../verify-by-probe.ts'
import type { Conclusion, EarlyEnd, WentBack } from './conclude.ts'
import { backAgain, look, runAgain } from './onward.ts'
import { endingText, remedyOf } from './sentences.ts'
import type { Way } from './support-case.ts'

/** What is said of a move that was taken back, or was to be, and of what was passed over on the way. */

/** Id of the finding of a step that was refused or not confirmed, and passed over. */
export const stepPassedOver = 'step-failed'

/** What became of a move that was carried out, as far as it went. */
export interface MoveOutcome extends Conclusion {
  readonly ending: EarlyEnd
  readonly status: Status
  /** Whether this run has changed anything. */
  readonly changed?: boolean
  /** The methods that were not used, and why; for AWS Support. */
  readonly ways?: readonly Way[]
  /** What the probe has against the move. */
  readonly probed?: Probed | undefined
  readonly wentBack?: WentBack
  /** Steps that were passed over. */
  readonly missed?: readonly Finding[]
}

/** A move whose way back waits, or was cancelled: that is what goes on, and not the move. `undefined`: it is none. */
export function halfwayBack(
  move: Move,
  { result, ending, status, probed, wentBack }: MoveOutcome,
): Pick<End, 'verdict' | 'next'> | undefined {
  const back = wentBack?.tried === true ? wentBack.ending : undefined
  if (back === undefined || (result !== 'paused' && result !== 'interrupted')) return undefined
  const why = endingText(ending) || (probed?.evidence ?? '')
  const how = result === 'paused' ? 'It is being undone, and that waits' : 'It was not undone to the end'
  const on = backAgain(move, status).map((next) => ({ ...next, title: 'Undo what is left of the move' }))
  return {
    verdict: `The move failed: ${why}. ${how}: ${endingText(back)}. ${servedText(status)}.`,
    next: [...remedyOf(back), ...(on.length > 0 ? on : [runAgain(move)]), ...remedyOf(ending), look(move)],
  }
}

/** A move that failed; where its way back ended early too, first how that goes on, and then `again`. */
export function failed(
  move: Move,
  { ending, status, probed, wentBack }: MoveOutcome,
  again: readonly Next[],
): Pick<End, 'verdict' | 'next'> {
  const why = endingText(ending) || (probed?.evidence ?? '') || heldText(status)
  const back = wentBack?.tried === true ? wentBack.ending : undefined
  const title = 'Undo what is left of the move'
  const on = back === undefined ? [] : backAgain(move, status).map((next) => ({ ...next, title }))
  const undone = back === undefined ? '' : ` It was not undone: ${endingText(back)}.`
  return {
    verdict: `The move failed: ${why}.${undone} ${servedText(status)}.`,
    next: [...remedyOf(back), ...on, ...again],
  }
}

/** That a move was taken back, as far as it was. */
export function undoneText({ missed = [] }: Pick<MoveOutcome, 'missed'>, why: string): string {
  return `The move failed and was undone${missed.length === 0 ? '' : ' in part'}: ${why}.${missedText(missed)}`
}

/** What was passed over, in a sentence behind others; empty where nothing was. */
export function missedText(missed: readonly Finding[]): string {
  return missed.length === 0 ? '' : ` Not done: ${missed.map(({ evidence }) => clause(evidence)).join('; ')}.`
}

/**
 * The steps of a run that has come to its end which were refused or not confirmed, and passed over, with what to do about each: the
 * name is where it was to go, and something is left to do. A source that was enabled by a later step is enabled. Pure.
 */
export function missedSteps(
  { steps, command }: Report,
  { result, status: { left } }: Pick<Conclusion, 'result'> & { readonly status: Pick<Status, 'left'> },
): Finding[] {
  const back: readonly string[] = [leadingBack, withdrawing]
  // DNS that leads elsewhere behind a move is told by what it leads to. A way back that is tried in two ways needs one of them.
  const missed = ({ state, id, passedOver, serves }: StepRecord) =>
    result === 'rolled-back'
      ? passedOver && serves === undefined && (command === 'roll-back' || back.includes(id))
      : result === 'moved' && state === 'failed' && (id !== restoring || left !== undefined)
  const again =
    'Run command: roll-back with the same inputs, and the plan of the move: it does what is missing.'
  return steps.filter(missed).map(({ title, evidence, remedy, state }) => ({
    id: stepPassedOver,
    level: 'warning',
    title: result === 'moved' ? 'A step of the move failed' : 'A step of the way back failed',
    evidence: `${title}: ${state === 'unconfirmed' ? `not confirmed in time (${evidence})` : evidence}`,
    ...(remedy === undefined ? (result === 'moved' ? {} : { remedy: again }) : { remedy }),
  }))
}

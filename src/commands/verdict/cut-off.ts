import type { Result } from '../../base/contract.ts'
import { asFailure, type FailureCode } from '../../base/failure.ts'
import { clause } from '../../base/text.ts'
import type { KeptState } from '../../github/runner.ts'
import type { InputErrors } from '../../inputs/read.ts'
import { type Journal, tellFindings } from '../../move/journal.ts'
import type { Move } from '../../move/move.ts'
import type { End, Ports } from '../../move/run-context.ts'
import { type Status, unreadExposure } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'
import { heldText, notReadSince, servedSentence, servedText, unreadSince } from '../../report/status.ts'
import { end, exposedReason } from './conclude.ts'
import { runWith, stepsFor } from './next.ts'
import { exits, look, runAgain } from './onward.ts'
import { afterFailure, exposureSentence, recoverTitle } from './sentences.ts'

/** How a run ends that could not go its way. */

export function badInputs(journal: Journal, { findings, code }: InputErrors): End {
  tellFindings(journal, ...findings)
  const [first] = findings
  const wrong =
    findings.length === 1 && first !== undefined
      ? first.title
      : `${findings.length} errors in its inputs or its environment`
  return {
    result: 'refused',
    reason: code,
    verdict: `The run was not started: ${wrong}. Nothing has been changed, and no service was called.`,
    next: stepsFor(findings),
  }
}

/** The post step cannot look: its inputs, which may be evaluated anew, are not right. */
export function notLooked(journal: Journal, errors: InputErrors, kept: KeptState): End {
  const { outage } = kept
  const { next } = badInputs(journal, errors)
  const recover = outage === undefined ? [] : recovery(journal, kept)
  const word = outage === undefined ? '' : ' It may have begun an outage: act now.'
  return {
    result: outage === undefined ? 'interrupted' : 'exposed',
    reason: 'cancelled',
    verdict: `The main step was ended before it was done, and where the move stands could not be read: the inputs of the post step are not right.${word}`,
    next: [...recover, ...next],
  }
}

/** What the post step found after a main step that did not finish. */
export function cutShort(move: Move, status: Status, { started }: { readonly started: boolean }): End {
  const how = started
    ? 'The main step ended before it was finished.'
    : 'It is not known whether the main step was finished.'
  return status.exposure === undefined
    ? end(
        status,
        { result: 'interrupted', reason: 'cancelled' },
        `${how} Read just now: ${heldText(status)}. ${servedText(status)}.`,
        [runAgain(move), look(move)],
      )
    : end(
        status,
        { result: 'exposed', reason: exposedReason(status.exposure, 'cancelled') },
        `${how} ${exposureSentence(move, status)}`,
        exits(move, status),
      )
}

/** Whether the run has changed something, or sent a change of which nobody knows what became. */
export function acted(journal: Journal): boolean {
  const { changes, unclear } = journal.report()
  return changes.length > 0 || unclear
}

/** Ends a run for want of credentials, by a cancel, or by a fault of our own. `kept`: of its main step, where it is a post step. */
export function cutOff(
  { signal: { aborted } }: Ports,
  journal: Journal,
  thrown: unknown,
  kept: KeptState | undefined,
): End {
  const { code, message, remedy } = asFailure(thrown)
  const report = journal.report()
  const { status } = report
  const changed = acted(journal)
  // A change after which users may be unserved had begun, and how it ended is not known here: a person must look.
  const exposure = unreadExposure((kept?.outage ?? journal.kept('outage')) !== undefined)
  const ended = endedBy(aborted ? 'cancelled' : code, changed)
  const unread = changed || exposure !== undefined
  const seen = unread ? '' : seenText(report)
  const act = exposure === undefined ? seen : ' Users may be unserved: act now.'
  return {
    result: exposure !== undefined || (!changed && report.exposed) ? 'exposed' : ended,
    reason: aborted ? 'cancelled' : code,
    verdict: `${changesText(journal, kept)}: ${clause(message)}.${act}`,
    next: [...(exposure === undefined ? [] : recovery(journal, kept)), ...afterFailure(code, remedy)],
    ...(status !== undefined && unread ? { status: notReadSince(status, unreadSince) } : {}),
  }
}

/** What the last look showed of users who are unserved, in a sentence behind others; empty where it showed none. */
function seenText({ status, exposed, source }: Report): string {
  if (status === undefined) return ''
  const dark = status.serving.by === 'nobody'
  if (exposed && !dark && source?.enabled === false)
    return ` Act now: ${source.id} is disabled, so its other names are not served.`
  return exposed || dark ? `${exposed ? ' Act now:' : ''} ${servedSentence(status)}.` : ''
}

function endedBy(code: FailureCode, changed: boolean): Result {
  if (code === 'cancelled') return 'interrupted'
  return changed || code === 'internal' ? 'failed' : 'refused'
}

/** What the run has changed, as the beginning of a sentence. */
function changesText(journal: Journal, kept: KeptState | undefined): string {
  const { changes, unclear } = journal.report()
  if (changes.length > 0) return 'The run stopped after a change'
  if (unclear) return 'It is not known what became of a change that was sent'
  return kept === undefined ? 'Nothing has been changed' : 'The post step has changed nothing'
}

/** A recovery with the inputs of this run, under its plan. */
function recovery(journal: Journal, kept: KeptState | undefined): Next[] {
  const { started, plan } = journal.report()
  const given = started?.place?.given
  if (given === undefined) return []
  const inputs = { ...given, command: 'recover', plan: given['plan'] ?? kept?.plan ?? plan }
  return [runWith(recoverTitle(), inputs)]
}

import type { Result } from '../../base/contract.ts'
import { asFailure, type FailureCode } from '../../base/failure.ts'
import { clause } from '../../base/text.ts'
import type { KeptState } from '../../github/runner.ts'
import type { InputErrors } from '../../inputs/read.ts'
import { type Journal, tellFindings } from '../../move/journal.ts'
import type { End, Ports } from '../../move/run-context.ts'
import { unreadExposure } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { darkText, exposedWhenRead, notReadSince, unreadSince } from '../../report/status.ts'
import { runWith, stepsFor } from './next.ts'
import { afterFailure, recoverTitle } from './sentences.ts'

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
    supportCase: undefined,
  }
}

/** The post step cannot look: its inputs, which may be evaluated anew, are not right. */
export function notLooked(journal: Journal, errors: InputErrors, { outage }: KeptState): End {
  const { next } = badInputs(journal, errors)
  const word = outage === undefined ? '' : ' It may have begun an outage: act now.'
  return {
    result: outage === undefined ? 'interrupted' : 'exposed',
    reason: 'cancelled',
    verdict: `The main step was ended before it was done, and where the move stands could not be read: the inputs of the post step are not right.${word}`,
    next,
    supportCase: undefined,
  }
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
  const { status } = journal.report()
  const changed = acted(journal)
  // A change after which users may be unserved had begun, and how it ended is not known here: a person must look.
  const exposure = unreadExposure((kept?.outage ?? journal.kept('outage')) !== undefined)
  const ended = endedBy(aborted ? 'cancelled' : code, changed)
  const unread = changed || exposure !== undefined
  const seen = unread ? undefined : exposedWhenRead(journal.report())
  const act =
    exposure === undefined ? (seen ?? (unread ? '' : darkText(status))) : ' Users may be unserved: act now.'
  return {
    result: exposure === undefined && seen === undefined ? ended : 'exposed',
    reason: aborted ? 'cancelled' : code,
    verdict: `${changesText(journal, kept)}: ${clause(message)}.${act}`,
    next: [...(exposure === undefined ? [] : recovery(journal, kept)), ...afterFailure(code, remedy)],
    supportCase: undefined,
    ...(status !== undefined && unread ? { status: notReadSince(status, unreadSince) } : {}),
  }
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

import type { FailureCode } from '../../base/failure.ts'
import { type Finding, isBlocker } from '../../base/finding.ts'
import { askAgain, clause, listed, sideText } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { capital, heldClause, namesLike, servedText } from '../../report/status.ts'
import { byHand, caseAboutStranger } from './by-hand.ts'
import type { EarlyEnd } from './conclude.ts'
import { inputsFor, remedied, runOf, runWith } from './next.ts'

/** That the names have moved, in a sentence. */
export function movedText({ aliases, target }: Pick<Move, 'aliases' | 'target'>): string {
  return `${listed(aliases)} ${aliases.length > 1 ? 'have' : 'has'} moved to ${target.id}: read back there, deployed and settled.`
}

/** What is known of both ends. */
type BothEnds = Pick<Move, 'source' | 'target' | 'initial'>

/** Whether the target has ever been read: AWS gives the same answer for one that was deleted and one of another account. */
function seenBefore({ initial }: BothEnds): boolean {
  return initial.planned || initial.targetAliases !== undefined
}

/** Why act now, in a clause. */
export function exposureText(move: BothEnds, status: Status): string {
  const { source, target } = move
  const { facts, others, idle, holder, exposure } = status
  const same = namesLike(status)
  const alias = listed(same, 10)
  const [is, its] = same.length > 1 ? ['are', 'their'] : ['is', 'its']
  const { why } = facts
  switch (exposure?.kind) {
    case 'held-by-nobody':
      return unheldText(facts, same, exposure.unseen)
    case 'source-disabled':
      return `${alias} ${is} on ${sideText('source', source?.id)}, which this move has disabled: ${its} users get an error${beside(others, same)}`
    case 'target-disabled':
      return facts.holder.enabled === false
        ? `${alias} ${is} on ${sideText('target', facts.holder.id)}, which is disabled: ${its} users get an error`
        : `no distribution serves ${alias} (${why}): ${its} users get an error`
    case 'taken':
      return `${heldClause(facts)}: someone may have taken it over`
    case 'target-gone':
      return seenBefore(move)
        ? `the target was deleted during the move: no distribution is known to serve ${alias}`
        : `${target.id} does not exist in account ${target.account}: it was deleted, or it is in another account. No distribution is known to serve ${alias}`
    case 'not-read':
      return `at the last read no distribution served ${alias}, and it could not be read again: ${why}`
    default: {
      const dark = holder === 'source' ? [...new Set([facts.alias, ...idle])] : idle
      return status.left === 'source-disabled'
        ? `this move has disabled ${sideText('source', source?.id)} and has not enabled it again, so ${listed(dark, 10)} ${dark.length > 1 ? 'are' : 'is'} not served`
        : `${sideText('source', source?.id)} is disabled, so it does not serve ${listed(dark, 10)}; nothing shows that this is intended`
    }
  }
}

/** `unseen`: nothing shows that DNS leads their users to CloudFront, so that something else may serve them. */
function unheldText({ serving, why }: Status['facts'], names: readonly string[], unseen = false): string {
  const alias = listed(names, 10)
  const [its, them] = names.length > 1 ? ['their', 'them'] : ['its', 'it']
  const lead = unseen ? ' if DNS leads them to CloudFront, which was not seen' : ''
  if (serving.by === 'nobody')
    return `no distribution holds or serves ${alias}: ${its} users get an error${lead}`
  return serving.by === 'unknown'
    ? `no distribution holds ${alias}, and who serves it is not known: ${why}`
    : `no distribution holds ${alias}; ${serving.id ?? 'the target'} serves ${them} through ${serving.through ?? 'a wildcard'} until another distribution takes the name`
}

/** The names that a disabled source leaves unserved besides those that were to move. */
function beside(others: readonly string[], same: readonly string[]): string {
  const too = others.filter((name) => !same.includes(name))
  return too.length === 0 ? '' : `, and so do those of ${listed(too, 10)}`
}

/** The first words of a verdict with an exposure; `why`: what the run ended with, in half a sentence. */
export function exposureSentence(move: BothEnds, status: Status, why = ''): string {
  const exposure = `Act now: ${exposureText(move, status)}${why === '' ? '' : ` (${why})`}.`
  return status.exposure?.kind === 'left-disabled' ? `${exposure} ${servedText(status)}.` : exposure
}

/** Which other names a disabled source or target does not serve, in a sentence behind others; empty where nothing is to be said of it. */
export function idleText(
  { source, target, aliases }: Pick<Move, 'source' | 'target' | 'aliases'>,
  { idle, idleOnTarget }: Status,
): string {
  const said = (side: string, all: readonly string[]) => {
    const names = all.filter((name) => !aliases.includes(name))
    return names.length === 0
      ? ''
      : ` ${capital(side)} is disabled, so it does not serve ${listed(names, 10)}.`
  }
  return `${said(sideText('source', source?.id), idle)}${said(sideText('target', target.id), idleOnTarget)}`
}

/**
 * Which other names a source does not serve that was disabled already when the plan was made, in a sentence behind others: the plan
 * says that it is to be so, but whoever has made a new one after an outage may not have meant it.
 */
export function stillDisabledText(
  { source, aliases, initial, inputs }: Pick<Move, 'source' | 'aliases' | 'initial' | 'inputs'>,
  { others, sourceEnabled, idle }: Status,
): string {
  const names = others.filter((name) => !aliases.includes(name))
  const before = initial.planned && initial.sourceEnabled === false && sourceEnabled === false
  if (!before || !inputs.restoreSource || idle.length > 0 || names.length === 0) return ''
  return ` ${capital(sideText('source', source?.id))} was disabled before this plan and stays so: it does not serve ${listed(names, 10)}.`
}

/** What was passed over, in a sentence behind others; empty where nothing was. */
export function missedText(missed: readonly Finding[]): string {
  return missed.length === 0 ? '' : ` Not done: ${missed.map(({ evidence }) => clause(evidence)).join('; ')}.`
}

/** What ends the exposure, the surest first: this action's own way, where it has one, then the way by hand. */
export function waysOut(move: Move, status: Status): Next[] {
  const { exposure, holder, left, facts, why } = status
  const manual = byHand(move, status)
  if (exposure?.kind === 'taken') return [...fromStranger(move, status), ...manual]
  if (exposure?.kind === 'target-gone')
    return [
      ...(left === undefined ? [] : [recoverNow(move, holder)]),
      ...(seenBefore(move) || why?.remedy === undefined ? [] : [toCorrect(why.remedy)]),
      {
        title: 'Put the name on another distribution',
        paste: `Set target-distribution to it, and accept-downtime: ${move.aliases.join(',')}`,
        language: 'text',
      },
      ...manual,
    ]
  if (exposure?.kind === 'target-disabled' && facts.holder.enabled !== false)
    return [{ title: 'Enable what the target uses', paste: `Enable it: ${facts.why}.`, language: 'text' }]
  if (exposure?.kind === 'left-disabled' && left === undefined && !move.initial.planned)
    return [
      {
        title: 'If a move has disabled it: run command: recover with its inputs and its plan',
        paste: 'The plan is in the summary of that run.',
        language: 'text',
      },
      ...manual,
    ]
  // Of what this move has not brought about a recovery knows no more.
  if (left === undefined && exposure?.kind !== 'not-read') {
    if (exposure?.kind === 'held-by-nobody') return []
    return exposure === undefined && holder !== 'target'
      ? [runOf(move, 'plan', 'Check which distribution holds it')]
      : manual
  }
  return [recoverNow(move, holder), ...manual]
}

/** How a name comes back that another distribution has taken: one of the same accounts gives it up by a move, any other by AWS. */
function fromStranger(move: Move, status: Status): Next[] {
  if (status.exposure?.ours !== true)
    return [runOf(move, 'plan', 'Check which distribution holds it'), caseAboutStranger(move, status)]
  const inputs = { ...inputsFor(move, 'plan'), 'source-distribution': undefined, scenario: undefined }
  const title =
    'Find and stop what has added the name to another distribution of your account. Then plan the move from there'
  return [runWith(title, inputs)]
}

function recoverNow(move: Move, holder: Status['holder']): Next {
  return runOf(move, 'recover', recoverTitle(holder))
}

/** What a recovery does. `holder`: who holds the name, as far as that was read. */
export function recoverTitle(holder?: Status['holder']): string {
  const does =
    holder === 'target'
      ? 'enables the source again'
      : 'finishes the move if CloudFront accepts it, otherwise it goes back'
  return `Recover now. It ${does}`
}

/** Why a run of steps ended early, in half a sentence; empty when it did not. */
export function endingText(ending: EarlyEnd): string {
  if (ending === undefined) return ''
  if (ending.type === 'failed') return clause(ending.failure.message)
  if (ending.type === 'unconfirmed')
    return `"${ending.step.title}" was not confirmed in time (${ending.evidence})`
  return ending.inFlight
    ? `cancelled while "${ending.step.title}" was in progress`
    : `cancelled at "${ending.step.title}"`
}

/** What to do about the refusal that ended a run of steps. */
export function remedyOf(ending: EarlyEnd): Next[] {
  const remedy = ending?.type === 'failed' ? ending.failure.remedy : undefined
  return remedy === undefined ? [] : [toCorrect(remedy)]
}

/** What to do about failures that have no remedy of their own (docs/troubleshooting.md). */
const otherwise: Partial<Record<FailureCode, string>> = {
  'service-error': askAgain('AWS'),
  internal:
    'Run command: plan to see the present state, and report this defect of the action with its output report.',
}

/** What to do about the failure that kept a run from its way. */
export function afterFailure(code: FailureCode, remedy = otherwise[code]): Next[] {
  return remedy === undefined ? [] : [toCorrect(remedy)]
}

/** What a remedy says: the cause is to be corrected, or a time to be waited. */
export function toCorrect(remedy: string): Next {
  return remedied('What to do about it', remedy)
}

/**
 * What keeps a run from its first change: one thing by its name, several by their number. `enough`: methods of which one has to
 * become possible.
 */
export function blockedText(
  findings: readonly Finding[],
  way: 'the move' | 'the way back',
  enough: readonly string[] = [],
): string {
  const blockers = findings.filter(isBlocker)
  const [only] = blockers
  return blockers.length === 1 && only !== undefined
    ? `. ${only.title}.`
    : `: ${blockers.length} problems block ${way}.${enough.length === 0 ? '' : ` It is enough to correct those of one method: ${enough.join(' or ')}.`}`
}

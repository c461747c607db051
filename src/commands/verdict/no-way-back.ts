import { traitsOf } from '../../base/contract.ts'
import { isGone } from '../../base/distribution.ts'
import type { Failure, FailureCode } from '../../base/failure.ts'
import { are, clause, listed, sideText } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { capital, heldText, servedText } from '../../report/status.ts'
import { end } from './conclude.ts'
import { remedied } from './next.ts'
import { onward, thenOpposite } from './onward.ts'
import { afterFailure, exposureSentence, toCorrect, waysOut } from './sentences.ts'

/** How it ends where nothing can be taken back. `one`: both ends are in one account. */
export function noWayBack(move: Move, at: Status, one: boolean): End | undefined {
  const { source, target } = move.observation
  if (at.holder !== 'source' && !(at.holder === 'target' && one)) return past(move, at, one)
  if (at.exposure !== undefined) return undefined
  if (source?.known !== true) return sourceNotRead(move, at)
  // A plan shows the account of the target: there it was deleted, and with it what the move had added.
  return target.known || (isGone(target) && move.initial.planned)
    ? undefined
    : unreadTarget(move, at, target.why)
}

/** Nothing is taken back: `one`: both ends are in one account. Exposed where users are unserved, or may be at any moment. */
export function past(move: Move, status: Status, one: boolean): End {
  const { holder, exposure } = status
  const held = heldText(status)
  if (exposure !== undefined) {
    const ways = thenOpposite(move, status)
    const unclaimed = holder === 'nobody' && one
    const own = exposure.kind === 'target-disabled' || holder === 'other' || holder === 'unknown'
    const reason = unclaimed ? 'alias-not-held' : own ? exposure.code : 'past-point-of-no-return'
    const nobody = one
      ? 'there is no distribution to move it back from'
      : sourceUnread(move) === undefined
        ? 'the name has left the source: the move is past the point of no return'
        : 'without the source there is nowhere to go back to'
    return end(
      status,
      { result: 'exposed', reason },
      `${exposureSentence(move, status)} Nothing has been changed by this run${holder === 'nobody' ? `: ${nobody}` : ''}.`,
      ways.length === 0 && holder === 'nobody' ? [onward(move)] : ways,
    )
  }
  switch (holder) {
    case 'nobody':
      return refused(status, 'alias-not-held', `${held}.`, [])
    case 'target':
      return onTarget(move, status)
    default:
      return elsewhere(move, status, holder === 'other' ? ', so this move cannot undo that' : '')
  }
}

/** Somebody else has the names, or it is not known who. */
export function elsewhere(move: Move, status: Status, more = ''): End {
  const { holder, why } = status
  const reason = holder === 'other' ? 'holder-is-another' : (why?.code ?? 'holder-unknown')
  const next =
    holder === 'other' || why?.remedy === undefined ? waysOut(move, status) : [toCorrect(why.remedy)]
  return refused(status, reason, `${heldText(status)}${more}.`, next)
}

/** The target has the names by now, and what is known of the source keeps them there. */
function onTarget(move: Move, status: Status): End {
  const { source } = move.observation
  const why = source?.known === false && !isGone(source) ? source.why : undefined
  const next = [
    ...(why === undefined ? [] : afterFailure(why.code, why.remedy)),
    ...thenOpposite(move, status),
  ]
  return refused(status, why?.code ?? 'past-point-of-no-return', gone(move, status), next)
}

function gone(move: Move, status: Status): string {
  const unread = sourceUnread(move)
  const why =
    unread === undefined
      ? ', in a different account than the source. CloudFront refuses to return it'
      : `, and ${unread}`
  return `${heldText(status)}${why}. ${servedText(status)}.`
}

/** Why it is not known where names would go back to, in a clause; `undefined`: the source was read. */
function sourceUnread({ observation: { source } }: Move): string | undefined {
  return source?.known === false ? `the source could not be read: ${clause(source.why.message)}` : undefined
}

/** Nothing was changed, because of what was read of the names. */
export function refused(status: Status, reason: FailureCode, text: string, next: readonly Next[]): End {
  return end(status, { result: 'refused', reason }, `Nothing has been changed: ${text}`, next)
}

/** The source serves the names; what the move has added to the target cannot be read, nor removed. */
function unreadTarget({ target }: Move, status: Status, why: Failure): End {
  const text = `what the move has added to ${target.id} cannot be read: ${clause(why.message)}. ${servedText(status)}.`
  const deleted = remedied(
    'If it was deleted: run command: roll-back with the plan of the move',
    'The plan is in the summary of that run.',
  )
  const next = [...afterFailure(why.code, why.remedy), ...(why.refusal === 'not-found' ? [deleted] : [])]
  return refused(status, why.code, text, next)
}

/** How names went back beside others, `kept`, that were on the target before the move, and stay there. */
export function andKept(back: End, kept: Move, status: Status): End {
  const { all, exposure } = status
  const others = back.all?.filter(({ alias }) => !kept.aliases.includes(alias)) ?? []
  const told = { ...back, all: [...others, ...all] }
  if (exposure !== undefined)
    return {
      ...told,
      ...(back.result === 'exposed' ? {} : { result: 'exposed', reason: exposure.code }),
      verdict: `${back.verdict} ${exposureSentence(kept, status)}`,
      next: [...back.next, ...waysOut(kept, status)],
    }
  const there = all.every(({ holder }) => holder.is === 'target')
  const they = all.length === 1 ? 'it was' : 'they were'
  const text = there
    ? `${are(kept.aliases)} on the target, where ${they} before the move by its plan`
    : heldText(status)
  return { ...told, verdict: `${back.verdict} ${text}.` }
}

/** How names went back of which others, `stays`, cannot: the target has these by now, in another account. */
export function butFor(back: End, stays: Move, status: Status, changed: boolean): End {
  const { exposure } = status
  const partly = exposure ? 'exposed' : changed ? 'failed' : 'refused'
  return {
    ...back,
    ...(exposure || back.result === 'rolled-back'
      ? { result: partly, reason: exposure?.code ?? 'past-point-of-no-return' }
      : {}),
    verdict: `${back.verdict} ${exposure ? exposureSentence(stays, status) : gone(stays, status)}`,
    next: [...back.next, ...thenOpposite(stays, status)],
    all: [...status.all, ...(back.all ?? [])],
  }
}

/**
 * The other names of a source that was not read and that this move may have left disabled, as far as its plan tells: none where
 * it was not to disable it, or was not to enable it again. A source that was deleted serves nobody whatever is done.
 */
export function perhapsDark({ aliases, initial, inputs, observation }: Move): readonly string[] {
  const { planned, sourceEnabled, sourceAliases, method } = initial
  const disables = planned && sourceEnabled === true && traitsOf(method)?.disables === true
  const { source } = observation
  if (!disables || !inputs.restoreSource || source?.known === true) return []
  if (source !== undefined && isGone(source)) return []
  return (sourceAliases ?? []).filter((name) => !aliases.includes(name))
}

/** The same of these names, in half a sentence. */
export function perhapsDarkText(
  {
    observation: { source },
    source: side,
  }: Pick<Move, 'source'> & { readonly observation: Pick<Move['observation'], 'source'> },
  dark: readonly string[],
): string {
  const why = source?.known === false ? `: ${clause(source.why.message)}` : ''
  return `whether ${sideText('source', side?.id)} is enabled again, and serves ${listed(dark, 10)}, is not known${why}`
}

/**
 * The source was not read: whether it serves names that it has, and whether this move has disabled it, is not known. `dark`: such
 * names besides those of the move.
 */
export function sourceNotRead(
  { observation: { source }, source: side }: Move,
  status: Status,
  dark: readonly string[] = [],
): End {
  const why = source?.known === false ? source.why : undefined
  const next =
    why === undefined
      ? [toCorrect('Set source-role-to-assume to a role of the account of the source.')]
      : afterFailure(why.code, why.remedy)
  const reason = why?.code ?? 'source-unknown'
  const idle =
    dark.length === 0 ? '' : ` ${capital(perhapsDarkText({ observation: { source }, source: side }, dark))}.`
  return end(
    status,
    { result: 'refused', reason },
    `Nothing has been changed. ${servedText(status)}.${idle}`,
    next,
  )
}

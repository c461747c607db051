import type { Result } from '../../base/contract.ts'
import type { FailureCode } from '../../base/failure.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import type { Ending } from '../../procedure/track.ts'
import type { Next } from '../../report/events.ts'

/** What a run of steps ended with: an event that ends it, or nothing when it came through. */
export type EarlyEnd = Ending | undefined

/** How far the way back came. `ending`: what ended it early. */
export type WentBack = { readonly tried: false } | { readonly tried: true; readonly ending: EarlyEnd }

/**
 * What the probe says of the move: `not-shown`: users are answered, but not by the target as far as is shown. `undefined`:
 * not probed, or the baseline was bad already.
 */
export type Verified = boolean | 'not-shown' | undefined

/** All that the verdict on a move rests on. */
export interface RunOutcome {
  readonly ending: EarlyEnd
  /** As read back at the end. */
  readonly status: Status
  /** Whether a change of this run was accepted. */
  readonly changed: boolean
  readonly verified: Verified
  /** Whether what this run had changed was taken back, and came into place again. */
  readonly wentBack: WentBack
  /** Names that were on the target before the move: they stay there, and nothing is to be taken back of them. */
  readonly before?: readonly string[]
}

/** `reason`: `undefined` for a success. */
export interface Conclusion {
  readonly result: Result
  readonly reason: FailureCode | undefined
}

/** Reasons that mean: waits for a person, or a waiting time ran out. */
const waits = new Set<FailureCode>([
  'txt-not-visible',
  'txt-negatively-cached',
  'dns-not-switched',
  'dns-points-elsewhere',
  'not-deployed',
  'deadline-too-near',
])

/** Refusals that a look beforehand would have found; with nothing changed they count as `refused`. */
const beforehand = new Set<FailureCode>([
  'oidc-unavailable',
  'role-not-assumable',
  'account-mismatch',
  'credentials-not-renewable',
  'access-denied',
  'target-not-found',
  'source-unknown',
  'target-full',
  'certificate-missing',
  'certificate-not-covering',
  'certificate-expired',
  'certificate-unusable',
])

/** The result of a move or a recovery, from what was read back and not from what was done. Pure. */
export function conclude(outcome: RunOutcome): Conclusion {
  const { ending, status, changed, verified, wentBack, before = [] } = outcome
  const reason = reasonOf(ending)
  const { exposure } = status
  if (exposure !== undefined) return { result: 'exposed', reason: exposedReason(exposure, reason) }
  // The way forward, tried once more where the way back was refused, was accepted after all.
  if (wentBack.tried && ending !== undefined && allOn('target', status))
    return { result: 'moved-unverified', reason: 'not-deployed' }
  // What was never changed was not taken back.
  const untouched = wentBack.tried && wentBack.ending === undefined && !changed
  if (wentBack.tried && !untouched)
    return cameBack(wentBack.ending, without(status, before), reason ?? 'probe-failed')
  if (ending === undefined) return cameThrough(status, verified)
  return endedEarly(ending, status, changed)
}

/**
 * What a run ended with explains what it has left, but not that somebody else has the name: that comes first; nor, if it only waited,
 * that the other names of the source are unserved. Pure.
 */
export function exposedReason(
  { kind, code }: NonNullable<Status['exposure']>,
  reason: FailureCode | undefined,
): FailureCode {
  const waited = kind === 'left-disabled' && reason !== undefined && waits.has(reason)
  return kind === 'taken' || waited ? code : (reason ?? code)
}

/** The result of a roll-back, whose steps lead to the source. Pure. */
export function concludeBack({
  ending,
  status,
  changed,
}: Pick<RunOutcome, 'ending' | 'status' | 'changed'>): Conclusion {
  const { exposure, holder, deployed, why } = status
  if (exposure !== undefined) return { result: 'exposed', reason: exposedReason(exposure, reasonOf(ending)) }
  if (ending !== undefined) return endedEarly(ending, { ...status, holder: 'source' }, changed)
  if (holder === 'unknown') return { result: 'failed', reason: why?.code ?? 'service-error' }
  if (holder !== 'source') return { result: 'failed', reason: 'not-in-place' }
  return deployed
    ? { result: 'rolled-back', reason: undefined }
    : { result: 'paused', reason: 'not-deployed' }
}

/** Whether each of the names is there: of several some may have come back, and others not. */
function allOn(end: 'target' | 'source', { all }: Status): boolean {
  return all.every(({ holder }) => holder.is === end)
}

/** The names that were to come back; all where none was. */
function without({ all, ...status }: Status, before: readonly string[]): Status {
  const left = all.filter(({ alias, holder }) => holder.is !== 'target' || !before.includes(alias))
  return { ...status, all: left.length === 0 ? all : left }
}

function cameBack(ending: EarlyEnd, status: Status, why: FailureCode): Conclusion {
  const back = allOn('source', status)
  if (ending === undefined)
    return back ? { result: 'rolled-back', reason: why } : { result: 'failed', reason: why }
  if (ending.type === 'interrupted') return { result: 'interrupted', reason: 'cancelled' }
  const reason = reasonOf(ending)
  return back && reason !== undefined && waits.has(reason)
    ? { result: 'paused', reason }
    : { result: 'failed', reason: why }
}

function cameThrough({ holder, deployed, why }: Status, verified: Verified): Conclusion {
  if (holder === 'unknown') return { result: 'moved-unverified', reason: why?.code ?? 'service-error' }
  if (holder !== 'target') return { result: 'failed', reason: 'not-in-place' }
  if (!deployed) return { result: 'moved-unverified', reason: 'not-deployed' }
  if (verified === false) return { result: 'failed', reason: 'probe-failed' }
  if (verified === 'not-shown') return { result: 'moved-unverified', reason: 'probe-failed' }
  return { result: 'moved', reason: undefined }
}

function endedEarly(
  ending: NonNullable<EarlyEnd>,
  { holder, deployed }: Status,
  changed: boolean,
): Conclusion {
  if (ending.type === 'interrupted') return { result: 'interrupted', reason: 'cancelled' }
  const reason = reasonOf(ending) ?? 'not-in-place'
  if (ending.type === 'unconfirmed') {
    if (holder === 'target') return { result: 'moved-unverified', reason: deployed ? reason : 'not-deployed' }
    return { result: reason === 'not-in-place' ? 'failed' : 'paused', reason }
  }
  if (waits.has(reason)) return { result: 'paused', reason }
  const untouched = !changed && ending.inDoubt !== true
  if (untouched && ending.failure.outcome === 'refused' && beforehand.has(reason))
    return { result: 'refused', reason }
  // The alias is where it was to go: what failed came after it.
  return { result: holder === 'target' ? 'moved-unverified' : 'failed', reason }
}

/** Why a run of steps ended early. Pure. */
export function reasonOf(ending: EarlyEnd): FailureCode | undefined {
  if (ending === undefined) return undefined
  if (ending.type === 'interrupted') return 'cancelled'
  return ending.type === 'unconfirmed' ? ending.code : ending.failure.code
}

/** How a run ends that leaves nothing for AWS Support to do, with the status that its verdict was read from. */
export function end(
  { facts, all }: Status,
  { result, reason }: Conclusion,
  verdict: string,
  next: readonly Next[] = [],
): End {
  return { result, reason, verdict, next, status: facts, all }
}

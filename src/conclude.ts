import type { Result } from './events.ts'
import type { Failure, FailureCode } from './failure.ts'
import type { StepEvent } from './step.ts'

/** Where the alias was read to stand after everything. */
export type Whereabouts =
  | { readonly at: 'target'; readonly deployed: boolean }
  | { readonly at: 'source' }
  | { readonly at: 'nobody' }
  | { readonly at: 'unknown'; readonly why: Failure }

/** What a run of steps ended with: an event that ends it, or nothing when it came through. */
export type Ending = Extract<StepEvent, { type: 'failed' | 'unconfirmed' | 'interrupted' }> | undefined

/** All that the verdict on a move rests on. */
export interface Outcome {
  readonly ending: Ending
  readonly whereabouts: Whereabouts
  /** Whether a change of this run was accepted. */
  readonly changed: boolean
  /** `undefined`: not probed, or the baseline was bad already. */
  readonly verified: boolean | undefined
  /** Whether what this run had changed was taken back, and came into place again. */
  readonly wentBack: 'not-tried' | 'done' | 'unfinished'
}

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
  'role-not-assumable',
  'account-mismatch',
  'access-denied',
  'target-not-found',
  'target-full',
  'certificate-missing',
  'certificate-not-covering',
  'certificate-expired',
  'certificate-unusable',
])

/** The result of a move, from what was read back and not from what was done. Pure. */
export function conclude({ ending, whereabouts, changed, verified, wentBack }: Outcome): Conclusion {
  if (whereabouts.at === 'nobody') return { result: 'exposed', reason: reasonOf(ending) ?? 'not-in-place' }
  if (wentBack === 'done' && whereabouts.at === 'source')
    return { result: 'rolled-back', reason: reasonOf(ending) ?? 'probe-failed' }
  if (wentBack === 'unfinished') return { result: 'failed', reason: reasonOf(ending) ?? 'probe-failed' }
  if (ending === undefined) return cameThrough(whereabouts, verified)
  if (ending.type === 'interrupted') return { result: 'interrupted', reason: 'cancelled' }
  const reason = reasonOf(ending) ?? 'not-in-place'
  if (ending.type === 'unconfirmed') {
    if (whereabouts.at === 'target')
      return { result: 'moved-unverified', reason: whereabouts.deployed ? reason : 'not-deployed' }
    return { result: reason === 'not-in-place' ? 'failed' : 'paused', reason }
  }
  if (waits.has(reason)) return { result: 'paused', reason }
  if (!changed && ending.failure.outcome === 'refused' && beforehand.has(reason))
    return { result: 'refused', reason }
  return { result: 'failed', reason }
}

function cameThrough(whereabouts: Whereabouts, verified: boolean | undefined): Conclusion {
  if (whereabouts.at === 'unknown') return { result: 'moved-unverified', reason: whereabouts.why.code }
  if (whereabouts.at !== 'target') return { result: 'failed', reason: 'not-in-place' }
  if (!whereabouts.deployed) return { result: 'moved-unverified', reason: 'not-deployed' }
  if (verified === false) return { result: 'failed', reason: 'probe-failed' }
  return { result: 'moved', reason: undefined }
}

function reasonOf(ending: Ending): FailureCode | undefined {
  if (ending?.type === 'unconfirmed') return ending.code
  return ending?.type === 'failed' ? ending.failure.code : undefined
}

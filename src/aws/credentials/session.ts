import type { Clock } from '../../base/clock.ts'
import { Failure } from '../../base/failure.ts'
import type { Setting } from '../../inputs/inputs.ts'

/** What a request is signed with. */
export interface Keys {
  readonly accessKeyId: string
  readonly secretAccessKey: string
  readonly sessionToken?: string
}

/** Keys that are obtained for a while. Times in ms since the epoch. */
export interface Lease {
  readonly keys: Keys
  readonly obtainedAt: number
  readonly expiresAt: number
}

/** Where the keys of one account come from, for as long as a run lasts. */
export interface Session {
  /** Keys for the next request. @throws Failure */
  readonly keys: () => Promise<Keys>
  /** Until when the keys at hand are good, in ms since the epoch; without an end that is known: infinity. */
  readonly usableUntil: () => number
  /** Obtains new keys now. @throws Failure `credentials-not-renewable` where there is nothing to obtain them with. */
  readonly renew: () => Promise<unknown>
  /** Sees that the keys were obtained, or proven by `prove`, within the last `ms` milliseconds. @throws Failure */
  readonly fresh: (ms: number, prove: () => Promise<unknown>) => Promise<void>
}

/** Keys so near their end, in ms, are replaced whatever the rest of their life was; a failed renewal is tried again after as long. */
const margin = 60_000

/** Keys so near their end are not used any more: a request that is sent may be under way for a while, in ms. */
const brink = 5_000

/** What no renewal adds anything to: the other one is of the session that a role is assumed from. */
const asItIs: readonly string[] = ['cancelled', 'credentials-not-renewable']

/**
 * Keys of a role. Once half of their life is over they are renewed beside the requests, which go on with the keys there are:
 * STS may be down while users are unserved. A request waits for a renewal only when there are no keys that are still good.
 */
export function roleSession(obtain: () => Promise<Lease>, clock: Clock): Session {
  let lease: Lease | undefined
  let underWay: Promise<Lease> | undefined
  let notBefore = 0
  const usableUntil = () => (lease?.expiresAt ?? Number.NEGATIVE_INFINITY) - brink
  const replace = async () => {
    lease = await obtained(obtain, lease !== undefined)
    return lease
  }
  const renew = () => {
    underWay ??= replace().finally(() => {
      underWay = undefined
    })
    return underWay
  }
  return {
    keys: async () => {
      const now = clock.now()
      if (lease === undefined || now >= usableUntil()) return (await renew()).keys
      const due = Math.min((lease.obtainedAt + lease.expiresAt) / 2, lease.expiresAt - margin)
      if (now >= due && now >= notBefore && underWay === undefined)
        void renew().catch(() => {
          notBefore = clock.now() + margin
        })
      return lease.keys
    },
    usableUntil,
    renew,
    fresh: async (ms) => {
      if (lease === undefined || clock.now() - lease.obtainedAt > ms) await renew()
    },
  }
}

/** `again`: there were keys before. */
async function obtained(obtain: () => Promise<Lease>, again: boolean): Promise<Lease> {
  try {
    return await obtain()
  } catch (thrown) {
    if (!again || !(thrown instanceof Failure) || asItIs.includes(thrown.code)) throw thrown
    const { message, remedy, outcome } = thrown
    throw new Failure('credentials-not-renewable', `The credentials could not be renewed: ${message}`, {
      cause: thrown,
      remedy,
      outcome,
    })
  }
}

/** Keys from the environment: they are what they are. */
export function ambientSession(
  { accessKeyId, secretAccessKey, sessionToken }: NonNullable<Setting['keys']>,
  clock: Clock,
): Session {
  const keys = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
  let provenAt = Number.NEGATIVE_INFINITY
  return {
    keys: async () => keys,
    usableUntil: () => Number.POSITIVE_INFINITY,
    renew: async () => {
      throw new Failure(
        'credentials-not-renewable',
        'The credentials of the environment have expired, and the action cannot renew credentials from the environment.',
        {
          outcome: 'refused',
          refusal: 'credentials-expired',
          remedy:
            'Set new keys and run again. To let the run renew its credentials, set role-to-assume and give the job permissions: id-token: write.',
        },
      )
    },
    fresh: async (ms, prove) => {
      if (clock.now() - provenAt <= ms) return
      await prove()
      provenAt = clock.now()
    },
  }
}

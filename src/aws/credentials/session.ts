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
  readonly renew: () => Promise<void>
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
export class RoleSession implements Session {
  readonly #obtain: () => Promise<Lease>
  readonly #clock: Clock
  #lease: Lease | undefined
  #underWay: Promise<void> | undefined
  #notBefore = 0

  constructor(obtain: () => Promise<Lease>, clock: Clock) {
    this.#obtain = obtain
    this.#clock = clock
  }

  readonly keys = async (): Promise<Keys> => {
    const now = this.#clock.now()
    const lease = this.#lease
    if (lease === undefined || now >= this.usableUntil()) return this.#renewed()
    const due = Math.min((lease.obtainedAt + lease.expiresAt) / 2, lease.expiresAt - margin)
    if (now >= due && now >= this.#notBefore && this.#underWay === undefined)
      void this.renew().catch(() => {
        this.#notBefore = this.#clock.now() + margin
      })
    return lease.keys
  }

  readonly usableUntil = (): number => (this.#lease?.expiresAt ?? Number.NEGATIVE_INFINITY) - brink

  readonly renew = async (): Promise<void> => {
    this.#underWay ??= this.#replace().finally(() => {
      this.#underWay = undefined
    })
    await this.#underWay
  }

  readonly fresh = async (ms: number): Promise<void> => {
    if (this.#lease === undefined || this.#clock.now() - this.#lease.obtainedAt > ms) await this.renew()
  }

  async #renewed(): Promise<Keys> {
    await this.renew()
    if (this.#lease === undefined) throw new Failure('internal', 'a renewal ended without credentials')
    return this.#lease.keys
  }

  async #replace(): Promise<void> {
    const before = this.#lease
    try {
      this.#lease = await this.#obtain()
    } catch (thrown) {
      if (before === undefined || !(thrown instanceof Failure) || asItIs.includes(thrown.code)) throw thrown
      throw new Failure(
        'credentials-not-renewable',
        `The credentials could not be renewed: ${thrown.message}`,
        {
          cause: thrown,
          ...(thrown.remedy === undefined ? {} : { remedy: thrown.remedy }),
          ...(thrown.outcome === undefined ? {} : { outcome: thrown.outcome }),
        },
      )
    }
  }
}

/** Keys from the environment: they are what they are. */
export class AmbientSession implements Session {
  readonly #keys: Keys
  readonly #clock: Clock
  #provenAt = Number.NEGATIVE_INFINITY

  constructor({ accessKeyId, secretAccessKey, sessionToken }: NonNullable<Setting['keys']>, clock: Clock) {
    this.#keys = { accessKeyId, secretAccessKey, ...(sessionToken === undefined ? {} : { sessionToken }) }
    this.#clock = clock
  }

  readonly keys = async (): Promise<Keys> => this.#keys

  readonly usableUntil = (): number => Number.POSITIVE_INFINITY

  readonly renew = async (): Promise<void> => {
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
  }

  readonly fresh = async (ms: number, prove: () => Promise<unknown>): Promise<void> => {
    if (this.#clock.now() - this.#provenAt <= ms) return
    await prove()
    this.#provenAt = this.#clock.now()
  }
}

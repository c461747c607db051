import type { Clock } from '../../base/clock.ts'
import { Failure } from '../../base/failure.ts'
import type { Setting } from '../../inputs/setting.ts'

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
  /** Obtains new keys now. @throws Failure `credentials-not-renewable` where there is nothing to obtain them with. */
  readonly renew: () => Promise<void>
  /** Sees that the keys were obtained, or proven by `prove`, within the last `ms` milliseconds. @throws Failure */
  readonly fresh: (ms: number, prove: () => Promise<unknown>) => Promise<void>
}

/** How long before their end keys are no longer trusted, and how long a failed renewal is not tried again, in ms. */
const margin = 60_000

/**
 * Keys of a role, renewed when half of their life is over. A renewal that fails is tried again a minute later while the
 * keys at hand are good.
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
    if (lease === undefined || now >= lease.expiresAt - margin) return this.#renewed()
    const due = now >= (lease.obtainedAt + lease.expiresAt) / 2 && now >= this.#notBefore
    if (!due) return lease.keys
    try {
      return await this.#renewed()
    } catch (thrown) {
      this.#notBefore = this.#clock.now() + margin
      if (this.#notBefore >= lease.expiresAt) throw thrown
      return lease.keys
    }
  }

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
      if (before === undefined || !(thrown instanceof Failure) || thrown.code === 'cancelled') throw thrown
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

  readonly renew = async (): Promise<void> => {
    throw new Failure(
      'credentials-not-renewable',
      'The credentials of the environment have expired, and credentials from the environment cannot be renewed.',
      {
        outcome: 'refused',
        refusal: 'credentials-expired',
        remedy:
          'Give role-to-assume and permissions: id-token: write, so that the run renews its credentials itself.',
      },
    )
  }

  readonly fresh = async (ms: number, prove: () => Promise<unknown>): Promise<void> => {
    if (this.#clock.now() - this.#provenAt <= ms) return
    await prove()
    this.#provenAt = this.#clock.now()
  }
}

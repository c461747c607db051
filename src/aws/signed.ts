import { Failure } from '../base/failure.ts'
import { type Conditions, change, read, type SendOptions } from './call.ts'
import type { Keys, Session } from './credentials/session.ts'
import type { Asked } from './errors.ts'

/** The calls of one service with the credentials of one account: renewed before a request when due. */
export class Signed<Client> {
  readonly #conditions: Conditions
  readonly #session: Session
  readonly #build: (keys: Keys) => Client
  #built: { readonly keys: Keys; readonly client: Client } | undefined

  /** `build` makes a client that signs with the keys it is given; it is called again when the keys are new. */
  constructor(conditions: Conditions, session: Session, build: (keys: Keys) => Client) {
    this.#conditions = conditions
    this.#session = session
    this.#build = build
  }

  /** Sends a read; see `read` of request.ts. */
  read<T>(asked: Asked, send: (client: Client, options: SendOptions) => Promise<T>): Promise<T> {
    return this.#renewing((client) => read(this.#conditions, asked, (options) => send(client, options)))
  }

  /** Sends a change once; once more only after its credentials were refused as expired, which is a sure refusal. */
  change<T>(asked: Asked, send: (client: Client, options: SendOptions) => Promise<T>): Promise<T> {
    return this.#renewing((client) => change(this.#conditions, asked, (options) => send(client, options)))
  }

  async #renewing<T>(call: (client: Client) => Promise<T>): Promise<T> {
    try {
      return await call(await this.#client())
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.refusal !== 'credentials-expired') throw thrown
    }
    await this.#session.renew()
    return call(await this.#client())
  }

  async #client(): Promise<Client> {
    const keys = await this.#session.keys()
    if (this.#built?.keys !== keys) this.#built = { keys, client: this.#build(keys) }
    return this.#built.client
  }
}

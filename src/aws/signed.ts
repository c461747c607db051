import type { Owner } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import { visible } from '../base/text.ts'
import { allPages, type Page } from './answer.ts'
import { type Conditions, change, read, type SendOptions } from './call.ts'
import type { Keys, Session } from './credentials/session.ts'
import type { Asked } from './refusals.ts'

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

  /** Sends a read; see `read` of call.ts. */
  read<T>(asked: Asked, send: (client: Client, options: SendOptions) => Promise<T>): Promise<T> {
    return this.#renewing((client) => read(this.#conditions, asked, (options) => send(client, options)))
  }

  /** Reads page after page, each from the marker that the one before it ends with. */
  pages<T>(
    asked: Asked,
    page: (client: Client, options: SendOptions, marker: string | undefined) => Promise<Page<T>>,
  ): Promise<T[]> {
    return allPages((marker) => this.read(asked, (client, options) => page(client, options, marker)))
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

interface Tag {
  readonly Key?: string | undefined
  readonly Value?: string | undefined
}

/** The tags that CloudFormation puts on what it creates (aws-docs: CloudFormation, "Resource tags"). */
const stack = 'aws:cloudformation:stack-name'
const logical = 'aws:cloudformation:logical-id'

/** Tools that tag nothing by themselves; whoever uses them names them in a key or a value, as in `ManagedBy: terraform`. */
const named = [
  ['Pulumi', /pulumi/i],
  ['Terraform', /terraform|opentofu/i],
] as const

/**
 * The tool that declares a resource, by its tags: CloudFormation's are a proof, those of SST are its defaults (`sst:app`,
 * `sst:stage`), of others the tag is what somebody wrote. `undefined`: no tag names a tool, which does not show that there is none.
 */
export function ownerOf(tags: readonly Tag[] = []): Owner | undefined {
  const value = (key: string) => visible(tags.find(({ Key }) => Key === key)?.Value ?? '', 200)
  if (value(stack) !== '') return { tool: 'CloudFormation', name: value(stack), resource: value(logical) }
  if (value('sst:app') !== '') return { tool: 'SST', name: value('sst:app'), resource: value('sst:stage') }
  for (const [tool, names] of named) {
    const tag = tags.find(({ Key = '', Value = '' }) => names.test(Key) || names.test(Value))
    if (tag !== undefined)
      return { tool, name: visible(`${tag.Key ?? ''}: ${tag.Value ?? ''}`, 200), resource: '' }
  }
  return undefined
}

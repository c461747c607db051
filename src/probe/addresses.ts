import { isIPv4 } from 'node:net'
import type { Address } from '../base/address.ts'
import { allowedAddress, loopbackAddress } from '../base/address.ts'
import type { Clock } from '../base/clock.ts'
import { NotConnected } from './sample.ts'

/** For how long addresses are kept, in ms, so that a DNS change is followed without a query for each sample. */
const addressesKept = 30_000

export type Family = 4 | 6

/** The addresses of one name, looked up anew now and then, each in its turn. */
export class Addresses {
  readonly #clock: Clock
  readonly #lookUp: () => Promise<readonly string[]>
  readonly #local: boolean
  readonly #port: number
  #found: { readonly list: Promise<readonly string[]>; readonly at: number } | undefined
  readonly #taken = { 4: 0, 6: 0 }

  /** `local`: loopback addresses count too. */
  constructor(clock: Clock, lookUp: () => Promise<readonly string[]>, local: boolean, port: number) {
    this.#clock = clock
    this.#lookUp = lookUp
    this.#local = local
    this.#port = port
  }

  /** Those that may be connected to, of one family. */
  async of(family: Family): Promise<readonly string[]> {
    return (await this.#list()).filter((ip) => isIPv4(ip) === (family === 4))
  }

  /** The address for the next request; IPv4 first, since runners have no IPv6. @throws NotConnected */
  async next(): Promise<Address> {
    const address = (await this.nextOf(4)) ?? (await this.nextOf(6))
    if (address !== undefined) return address
    const some = ((await this.#found?.list) ?? []).length > 0
    throw new NotConnected(some ? 'the name has no public address' : 'the name has no address')
  }

  /** The address of this family for the next request; `undefined`: there is none. */
  async nextOf(family: Family): Promise<Address | undefined> {
    const list = await this.of(family)
    const host = list[this.#taken[family]++ % list.length]
    return host === undefined ? undefined : { host, port: this.#port }
  }

  /** A connection has failed: the next request looks them up again. */
  forget(): void {
    this.#found = undefined
  }

  async #list(): Promise<readonly string[]> {
    const now = this.#clock.now()
    if (this.#found === undefined || now - this.#found.at >= addressesKept)
      this.#found = { list: this.#lookUp(), at: now }
    return (await this.#found.list).filter((ip) => allowedAddress(ip, this.#local))
  }
}

/** Where a local run connects instead of the addresses of a name. @throws NotConnected outside of such a run */
export function localEdge(edge: Address, local: boolean): Address {
  if (local && (loopbackAddress(edge.host) || edge.host === 'localhost')) return edge
  throw new NotConnected('the edge address is not a loopback address of a local run')
}

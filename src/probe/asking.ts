import { isIPv4 } from 'node:net'
import { type Address, allowedAddress, loopbackAddress } from '../base/address.ts'
import { type Clock, soon, within } from '../base/clock.ts'
import {
  answered,
  get,
  type Marks,
  NotConnected,
  type ProbeAnswer,
  type Sample,
  type Target,
  unanswered,
} from './sample.ts'

/** What requests have in common, whoever makes them. */
interface RequestOptions {
  readonly clock: Clock
  /** Ends them. */
  readonly signal: AbortSignal
  /** Begins with a slash. */
  readonly path: string
  /** Makes one request; a TLS connection by default. */
  readonly request?: (target: Target, signal: AbortSignal) => Promise<ProbeAnswer>
}

/** Of one name. */
export interface NameOptions extends RequestOptions {
  readonly alias: string
  /** What only the target's answers carry. */
  readonly header: Marks['header']
  /** Where to connect instead of the addresses of the name, in local runs. */
  readonly edgeAddress: Address | undefined
  /** Whether loopback addresses may be asked. */
  readonly local: boolean
}

/** Of one host. */
export interface Asking extends RequestOptions {
  /** SNI and Host. */
  readonly host: string
  readonly marks: Marks
}

/** For how long addresses are kept, in ms, so that a DNS change is followed without a query for each sample. */
export const addressesKept = 30_000

/** For how long one request waits until addresses that were found before are looked up anew, in ms: a sample has 5 s for all it does. */
const lookUpTime = 1_000

export type Family = 4 | 6

export type Addresses = ReturnType<typeof addressesInTurn>

/**
 * The addresses of one name, looked up anew now and then, each in its turn. While they cannot be looked up those found last count,
 * as they do for users: that a resolver of this machine does not answer says nothing of the alias. `local`: loopback addresses count too.
 */
export function addressesInTurn(
  clock: Clock,
  lookUp: () => Promise<readonly string[]>,
  local: boolean,
  port = 443,
) {
  let found: { readonly list: Promise<readonly string[]>; readonly at: number } | undefined
  let last: readonly string[] | undefined
  const taken = { 4: 0, 6: 0 }
  /** @throws NotConnected */
  const anew = async (): Promise<readonly string[]> => {
    const before = last
    try {
      const looked = lookUp().then((list) => (last = list))
      return before === undefined ? await looked : ((await soon(clock, lookUpTime, looked)) ?? before)
    } catch (thrown) {
      const why = thrown instanceof Error ? `: ${thrown.message}` : ''
      if (last === undefined) throw new NotConnected(`the address could not be looked up${why}`)
      return last
    }
  }
  /** Those that may be connected to, of one family. */
  const of = async (family: Family): Promise<readonly string[]> => {
    const now = clock.now()
    if (found === undefined || now - found.at >= addressesKept) found = { list: anew(), at: now }
    const list = await found.list
    return list.filter((ip) => allowedAddress(ip, local) && isIPv4(ip) === (family === 4))
  }
  /** The address of this family for the next request; `undefined`: there is none. */
  const nextOf = async (family: Family): Promise<Address | undefined> => {
    const list = await of(family)
    const host = list[taken[family]++ % list.length]
    return host === undefined ? undefined : { host, port }
  }
  /** The address for the next request; IPv4 first, since runners have no IPv6. @throws NotConnected */
  const next = async (): Promise<Address> => {
    const address = (await nextOf(4)) ?? (await nextOf(6))
    if (address !== undefined) return address
    const some = ((await found?.list) ?? []).length > 0
    throw new NotConnected(some ? 'the name has no public address' : 'the name has no address')
  }
  /** A connection has failed: the next request looks them up again. */
  const forget = () => {
    found = undefined
  }
  return { of, nextOf, next, forget }
}

/** Where a request goes: in a local run to `edge`, where that is given, else to the next of the addresses. @throws NotConnected */
export async function nextAddress(
  addresses: Addresses,
  edge: Address | undefined,
  local: boolean,
): Promise<Address> {
  if (edge === undefined) return addresses.next()
  if (local && (loopbackAddress(edge.host) || edge.host === 'localhost')) return edge
  throw new NotConnected('the edge address is not a loopback address of a local run')
}

/** Deadline of one request with its look-up, in ms. */
const requestTime = 5_000

/** Makes one request to the address that `find` finds, and says what became of it. Never rejects. `answer`: absent where there was none. */
export async function requested(
  { clock, signal, host, path, marks, request = get }: Asking,
  at: number,
  find: () => Promise<Address>,
): Promise<{ readonly sample: Sample; readonly answer?: ProbeAnswer }> {
  const limit = { clock, ms: requestTime, what: host, signal }
  try {
    const answer = await within(limit, async (stop) => request({ address: await find(), host, path }, stop))
    return { sample: answered(at, answer, marks), answer }
  } catch (thrown) {
    return { sample: unanswered(at, thrown) }
  }
}

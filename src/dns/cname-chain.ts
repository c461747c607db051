import { type Hop, type Inquiry, look, mostLinks, type Unseen, type ZoneLook } from './ask-servers.ts'
import { findZone } from './zone.ts'

/** A hop completed by the zones that it led into. `unknown`: nobody answered there, `why` says how. */
export interface Path extends Omit<Hop, 'end'> {
  readonly end: Exclude<Hop['end'], 'leaves'> | 'unknown'
  readonly why: string
}

export interface Paths {
  readonly paths: readonly Path[]
  readonly unseen: readonly Unseen[]
}

/** How many names in other zones are looked up for one look, and how many different ways are told apart for one hop. */
const mostBeyond = 12
const mostWays = 16

/**
 * Looks at every server of the zone, and follows what leaves the zone at the servers of the zones it leads into, in one round.
 * At most 12 names in other zones.
 */
export async function trace(inquiry: Inquiry): Promise<Paths> {
  const first = await look(inquiry)
  const beyond = new Map<string, ZoneLook>()
  for (let hops = first.hops; ; ) {
    const names = new Set(
      hops.flatMap(({ end, last }) => (end === 'leaves' && !beyond.has(last) ? [last] : [])),
    )
    const next = [...names].slice(0, mostBeyond - beyond.size)
    if (next.length === 0) break
    const looks = await Promise.all(next.map((name) => lookBeyond(inquiry, name)))
    for (const [i, name] of next.entries()) beyond.set(name, looks[i] ?? { hops: [], unseen: [] })
    hops = looks.flatMap((one) => one.hops)
  }
  const paths = first.hops.flatMap((hop) => {
    const ways: Path[] = []
    for (const path of complete(hop, beyond)) {
      ways.push(path)
      if (ways.length === mostWays) break
    }
    return ways
  })
  return { paths, unseen: first.unseen }
}

/** The servers of the zone of a name elsewhere: always found through the resolvers. */
async function lookBeyond(inquiry: Inquiry, name: string): Promise<ZoneLook> {
  const found = await findZone(inquiry.net, name, [])
  if ('why' in found) return { hops: [], unseen: [{ server: '', address: '', why: found.why }] }
  return look({ ...inquiry, zone: found.zone, question: { ...inquiry.question, name }, rounds: 1 })
}

/** Every way on from a hop, by what the servers of the next zones said; each zone's servers may disagree. */
function* complete(hop: Hop, beyond: ReadonlyMap<string, ZoneLook>): Generator<Path> {
  const { end, links, last } = hop
  if (end !== 'leaves') return yield { ...hop, end, why: '' }
  if (links.some(({ name }) => name === last)) return yield { ...hop, end: 'loop', why: '' }
  if (links.length >= mostLinks) return yield { ...hop, end: 'long', why: '' }
  const next = beyond.get(last) ?? { hops: [], unseen: [] }
  if (next.hops.length === 0) {
    const why = next.unseen
      .map((one) => (one.server === '' ? one.why : `${one.server}: ${one.why}`))
      .join(', ')
    return yield { ...hop, end: 'unknown', why: why === '' ? 'no server answered' : why }
  }
  const seen = new Set<string>()
  for (const way of next.hops) {
    const key = JSON.stringify([way.end, way.last, way.links.map(({ to }) => to)])
    if (seen.has(key)) continue
    seen.add(key)
    yield* complete({ ...way, server: hop.server, links: [...links, ...way.links] }, beyond)
  }
}

/** Groups things of servers by what is said of each: for every saying the servers' names, once each, in order. */
export function bySetOf<T extends { readonly server: string }>(
  things: readonly T[],
  say: (thing: T) => string,
): [string, string[]][] {
  const groups = new Map<string, Set<string>>()
  for (const thing of things) {
    const what = say(thing)
    groups.set(what, (groups.get(what) ?? new Set()).add(thing.server))
  }
  return [...groups].map(([what, at]) => [what, [...at]])
}

/**
 * What is said at which servers. Where all say the same and none was silent they are counted, not named: the names are
 * worth their space only where servers differ.
 */
export function sayings(groups: readonly [string, string[]][], silent: boolean): string[] {
  return groups.map(([what, at]) => {
    const alike = groups.length === 1 && !silent && at.length > 1
    return `${what} at ${alike ? `all ${at.length} servers` : servers(at)}`
  })
}

/** "4 servers (ns1…, ns2…, …)". */
export function servers(names: readonly string[]): string {
  return names.length === 1 ? (names[0] ?? '') : `${names.length} servers (${names.join(', ')})`
}

/** What a socket says where this machine has no way to an address, as runners have none to IPv6. */
const noWay = ['ENETUNREACH', 'EHOSTUNREACH', 'EADDRNOTAVAIL', 'EAFNOSUPPORT']

/** The servers none of whose addresses answered in all rounds, each with the reason. */
export function failuresIn({ paths, unseen }: Paths): string[] {
  return named(unseen.filter(({ server }) => !paths.some((path) => path.server === server)))
}

function named(unseen: readonly Unseen[]): string[] {
  const groups = new Map<string, string[]>()
  for (const { server, address, why } of unseen) {
    const reason = address === '' || address === server ? why : `${address}: ${why}`
    groups.set(server, [...(groups.get(server) ?? []), reason])
  }
  return [...groups].map(([server, whys]) => `${server} (${whys.join(', ')})`)
}

/** The parts of a sentence that name who did not answer; empty when all did. */
export function silences(traced: Paths): string[] {
  const { paths, unseen } = traced
  const failures = failuresIn(traced)
  // Another address of the same server did; this machine may have no way to such addresses.
  const partial = named(
    unseen.filter(({ server, why }) => paths.some((path) => path.server === server) && !noWay.includes(why)),
  )
  return [
    ...(failures.length > 0 ? [`not answered by ${failures.join(', ')}`] : []),
    ...(partial.length > 0 ? [`one address did not answer: ${partial.join(', ')}`] : []),
  ]
}

/**
 * Whether all that was heard leads to where it should, and something was not heard. A server whose CNAME leads another way than that
 * of the others was heard, whatever is behind it. `there`: the path leads to where it should.
 */
export function isUnheard(traced: Paths, there: (path: Path) => boolean): boolean {
  const right = traced.paths.filter(there)
  const ways = new Set(right.map(({ links }) => links[0]?.to))
  const others = traced.paths.filter((path) => !there(path))
  const open = others.every(
    ({ end, links: [first] }) => end === 'unknown' && (first === undefined || ways.has(first.to)),
  )
  return right.length > 0 && open && (others.length > 0 || failuresIn(traced).length > 0)
}

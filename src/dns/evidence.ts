import type { Unseen } from './ask-servers.ts'
import type { Paths } from './cname-chain.ts'

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
  const answered = new Set(paths.map(({ server }) => server))
  return named(unseen.filter(({ server }) => !answered.has(server)))
}

/** Single addresses that did not answer though another one of the same server did; not those that cannot be reached. */
function partialFailuresIn({ paths, unseen }: Paths): string[] {
  const answered = new Set(paths.map(({ server }) => server))
  return named(unseen.filter(({ server, why }) => answered.has(server) && !noWay.includes(why)))
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
  const failures = failuresIn(traced)
  const partial = partialFailuresIn(traced)
  return [
    ...(failures.length > 0 ? [`not answered by ${failures.join(', ')}`] : []),
    ...(partial.length > 0 ? [`one address did not answer: ${partial.join(', ')}`] : []),
  ]
}

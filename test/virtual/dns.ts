import type { Clock } from '../../src/base/clock.ts'
import type { Traffic } from '../../src/base/traffic.ts'
import type { Dns, Ownership } from '../../src/dns/client.ts'
import type { DnsPlane } from '../cloud/dns/plane.ts'

/** What one server said of a name: where CNAMEs led, and the values at the end. */
interface Said {
  readonly links: readonly { readonly name: string; readonly to: string; readonly ttl: number }[]
  readonly values: readonly string[]
  readonly ttl: number
  readonly failed: boolean
}

/** DNS as the servers of the plane show it, without packets and without sockets: made apart from src/dns, for runs in one process. */
export function planeDns(plane: DnsPlane, clock: Clock): Dns {
  const heard = async () => {
    if (plane.servers.some(({ deviation }) => deviation.fault === 'silent')) await clock.sleep(silence)
  }
  return {
    ownership: async (alias, wanted) => {
      await heard()
      return ownership(plane, alias, wanted)
    },
    traffic: async (alias, target) => {
      await heard()
      return traffic(plane, alias, target)
    },
    delegation: async (alias) => {
      await heard()
      const zone = [...plane.zones.values()].find(({ name }) => name === plane.zoneOf(base(alias))?.name)
      return zone === undefined
        ? { why: `no zone of ${alias}` }
        : { zone: zone.name, nameServers: [...zone.nameServers].sort() }
    },
    addresses: async () => plane.edges.A,
  }
}

/** How long is waited for a server that does not answer, in all rounds, in ms. */
const silence = 8_000

const base = (alias: string) => alias.replace(/^\*\./, '')

function ownership(plane: DnsPlane, alias: string, wanted: string): Ownership {
  const zone = plane.zoneOf(base(alias))
  const apex = zone?.name === alias
  const name = apex ? `_.${alias}` : `_${alias}`
  const said = plane.servers.map((_, index) => ask(plane, index, name, 'TXT'))
  const showing = said.filter(({ values }) => values.includes(wanted)).length
  const heard = said.filter(({ failed }) => !failed).length
  const lacking = said.filter(({ values }) => values.length > 0 && !values.includes(wanted))
  const soa = zone
    ?.at(plane.world.now())
    .sets.find(({ type, name: owner }) => type === 'SOA' && owner === zone.name)
  return {
    name,
    wanted,
    apex,
    cname: said.find(({ links }) => links.length > 0)?.links[0]?.to ?? '',
    zone: zone?.name ?? '',
    state:
      heard === 0
        ? 'not-asked'
        : showing === 0
          ? 'missing'
          : showing === said.length
            ? 'everywhere'
            : 'partly',
    ...(showing > 0 && showing === heard && heard < said.length ? { unheard: true as const } : {}),
    evidence: `${showing} of ${said.length} servers show ${wanted} at ${name}`,
    extra: [...new Set(said.flatMap(({ values }) => values))].filter((value) => value !== wanted),
    ...(lacking.length === 0 ? {} : { othersTtl: Math.max(...lacking.map(({ ttl }) => ttl)) }),
    negativeTtl: Math.min(soa?.ttl ?? 900, Number(soa?.values[0]?.split(' ').at(-1) ?? 900)),
  }
}

function traffic(plane: DnsPlane, alias: string, target: string): Traffic {
  const name = alias.replace(/^\*/, 'some-label')
  const said = plane.servers.map((_, index) => ask(plane, index, name, 'A'))
  const kinds = said.map(({ links, values, failed }) => {
    if (failed) return 'unknown'
    if (links.some(({ to }) => to === target)) return 'target'
    if (links.length > 0) return 'elsewhere'
    return values.length > 0 ? 'addresses' : 'none'
  })
  const chained = said.filter(({ links }) => links.length > 0)
  const past = chained.filter(({ links }) => !links.some(({ to }) => to === target))
  const [way] = past.length > 0 ? past : chained
  return {
    state: stateOf(kinds),
    ...(kinds.includes('target') &&
    kinds.every((kind) => kind === 'target' || kind === 'unknown') &&
    kinds.includes('unknown')
      ? { unheard: true as const }
      : {}),
    evidence: `${alias} ${spoken(said)}`,
    leadsTo: way?.links.at(-1)?.to ?? '',
    chain: (way?.links ?? []).map((link) => (link.name === name ? { ...link, name: alias } : link)),
    hidden: said.some(
      ({ links, values }) => values.length > 0 && !links.at(-1)?.to.endsWith('.cloudfront.net'),
    ),
    ttl: Math.max(0, ...said.map(({ links, ttl }) => links[0]?.ttl ?? ttl)),
    notes: [],
  }
}

/** As the real lookup words it: what is said, and at how many servers. */
function spoken(said: readonly Said[]): string {
  const words = said.map(({ links, values, failed }) => {
    if (failed) return 'no answer'
    if (links.length > 0) return `→ ${links.map(({ to }) => to).join(' → ')}`
    return values.length > 0 ? 'has addresses but no CNAME' : 'has no record'
  })
  return [...new Set(words)]
    .map((one) => {
      const count = words.filter((word) => word === one).length
      return `${one} at ${count === words.length ? 'all ' : ''}${count} servers`
    })
    .join('; ')
}

function stateOf(kinds: readonly string[]): Traffic['state'] {
  if (kinds.every((kind) => kind === 'unknown')) return 'not-asked'
  if (kinds.every((kind) => kind === 'target')) return 'target'
  if (kinds.includes('target')) return 'partly'
  if (kinds.includes('elsewhere')) return 'elsewhere'
  return kinds.includes('addresses') ? 'not-observable' : 'none'
}

function ask(plane: DnsPlane, index: number, name: string, type: string): Said {
  const server = plane.servers[index]
  if (server === undefined || server.deviation.fault === 'silent')
    return { links: [], values: [], ttl: 0, failed: true }
  const { rcode, answers } = plane.ask(server, name, type, 'udp')
  const found = answers.flatMap((answer) => ('ttl' in answer && 'data' in answer ? [answer] : []))
  return {
    links: found.flatMap(({ type: kind, name: owner, data, ttl = 0 }) =>
      kind === 'CNAME' ? [{ name: owner, to: String(data).replace(/\.$/, ''), ttl }] : [],
    ),
    values: found.flatMap(({ type: kind, data }) =>
      kind === type ? [Array.isArray(data) ? data.map(String).join('') : String(data)] : [],
    ),
    ttl: found[0]?.ttl ?? 0,
    failed: rcode === 'REFUSED' || rcode === 'SERVFAIL',
  }
}

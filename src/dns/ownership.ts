import {
  inParentZone,
  isOfCloudFront,
  isWildcard,
  ownershipName,
  randomLabel,
  registrable,
} from '../base/alias.ts'
import { visible } from '../base/text.ts'
import { look } from './ask-servers.ts'
import type { Ownership } from './client.ts'
import {
  bySetOf,
  failuresIn,
  isUnheard,
  type Path,
  type Paths,
  sayings,
  silences,
  trace,
} from './cname-chain.ts'
import { plainName } from './packet.ts'
import { ask } from './query.ts'
import { type DnsZone, findZone, type Net } from './zone.ts'

/** Assumed where the SOA cannot be read: Route 53's default, in seconds (Route 53 Developer Guide, SOA-NSrecords). */
const usualNegativeTtl = 900

/**
 * Looks for the ownership record of an alias at every authoritative server, in two rounds. A zone with s servers takes
 * 2 s questions; those for the zone and its negative TTL (s) are asked at most once a minute.
 */
export async function lookForOwnership(net: Net, alias: string, wanted: string): Promise<Ownership> {
  const below = alias.replace(/^\*\./, '')
  const found = await findZone(net, below)
  const apexByZone = 'zone' in found ? found.zone.name === alias : registrable(alias) === alias
  const apex = apexByZone && !isWildcard(alias)
  const name = ownershipName(alias, apex)
  const base = { name, wanted, apex, zone: '', cname: '', extra: [], negativeTtl: usualNegativeTtl }
  if ('why' in found) return { ...base, state: 'not-asked', evidence: visible(found.why) }
  const { zone } = found
  const [traced, negativeTtl] = await Promise.all([
    trace({ net, zone, question: { name, type: 'TXT' }, stop: () => false, rounds: 2 }),
    negativeTtlOf(net, zone),
  ])
  const values = new Set(traced.paths.flatMap(valuesOf))
  const state = stateOf(traced, wanted)
  const others = othersTtl(traced, wanted)
  return {
    ...base,
    cname: visible(await cnameAt(net, zone, name, traced)),
    zone: zone.name,
    state,
    ...(state === 'partly' && isUnheard(traced, (path) => shows(path, wanted)) ? { unheard: true } : {}),
    evidence: `${sentence(name, wanted, traced, state)}${inParentZone(alias, apex)}`,
    extra: [...values]
      .filter((value) => isOfCloudFront(value) && value !== plainName(wanted))
      .map((value) => visible(value)),
    ...(others === undefined ? {} : { othersTtl: others }),
    negativeTtl,
  }
}

/**
 * Where a CNAME at the name leads, beside which no TXT record can stand. One of a DNS wildcard does not stand there: a record of the
 * name takes its place (RFC 4592 §2.2.1), and nothing has to be deleted for it.
 */
async function cnameAt(net: Net, zone: DnsZone, name: string, { paths }: Paths): Promise<string> {
  const to = paths.find(({ links }) => links.length > 0)?.links[0]?.to
  if (to === undefined) return ''
  const beside = name.replace(/^[^.]*/, randomLabel(net.clock))
  const question = { name: beside, type: 'TXT' } as const
  const { hops } = await look({ net, zone, question, stop: () => true, rounds: 1 })
  return hops.some(({ links }) => links[0]?.to === to) ? '' : to
}

/** The values of one answer as CloudFront may compare them: strings joined, without case, blanks and trailing dot. */
function valuesOf({ records }: Path): string[] {
  return records.flatMap((rr) => (rr.type === 'TXT' ? [plainName(rr.text.trim())] : []))
}

/** The largest TTL of what stands in the place of the value: sets that lack it, and CNAMEs, those of a DNS wildcard too, that lead past it. */
function othersTtl({ paths }: Paths, wanted: string): number | undefined {
  const lacking = paths.filter((path) => !shows(path, wanted))
  const ttls = lacking.flatMap(({ links, records }) => [
    ...links.map(({ ttl }) => ttl),
    ...records.flatMap((rr) => (rr.type === 'TXT' ? [rr.ttl] : [])),
  ])
  return ttls.length === 0 ? undefined : Math.max(...ttls)
}

function shows(path: Path, wanted: string): boolean {
  return valuesOf(path).includes(plainName(wanted))
}

function stateOf({ paths, unseen }: Paths, wanted: string): Ownership['state'] {
  const said = paths.filter(({ end }) => end !== 'unknown')
  if (said.length === 0) return 'not-asked'
  const showing = said.filter((path) => shows(path, wanted)).length
  if (showing === 0) return 'missing'
  const silent = failuresIn({ paths, unseen }).length > 0 || said.length < paths.length
  return showing === said.length && !silent ? 'everywhere' : 'partly'
}

function sentence(name: string, wanted: string, traced: Paths, state: Ownership['state']): string {
  const said = bySetOf(traced.paths, (path) => {
    if (shows(path, wanted)) return `shows ${wanted}`
    if (path.end === 'loop') return 'is a CNAME loop'
    if (path.end === 'long') return 'has too many CNAMEs in a row'
    if (path.end === 'unknown') return `points to ${path.last}, which did not answer (${path.why})`
    const values = valuesOf(path)
    if (values.length === 0 && path.links.length > 0)
      return `is a CNAME to ${path.last}, which has no TXT record`
    return values.length === 0 ? 'does not exist' : `shows only ${visible(values.join(', '), 120)}`
  })
  const silent = silences(traced)
  const parts = [...sayings(said, silent.length > 0), ...silent]
  if (state === 'everywhere') parts.push('read twice')
  return visible(`TXT ${name} ${parts.join('; ')}`, 1_000)
}

/**
 * How long "no such record" may be remembered: the smaller of the SOA's TTL and its MINIMUM, as authoritative servers send
 * it (RFC 2308 §5); the largest where they differ. A resolver's TTL has been counting down, so of its answer only the
 * MINIMUM counts.
 */
async function negativeTtlOf(net: Net, zone: DnsZone): Promise<number> {
  const key = `${zone.name} ${zone.servers.map(({ name }) => name).join()}`
  const told = await net.negativeTtls(
    key,
    () => askNegativeTtl(net, zone),
    (ttl) => ttl !== undefined,
  )
  return told ?? zone.minimum
}

/** `undefined` where no authoritative server answered. */
async function askNegativeTtl(net: Net, zone: DnsZone): Promise<number | undefined> {
  const answered = await Promise.all(
    zone.servers
      .flatMap(({ addresses }) => addresses)
      .map((server) => ask(net, server, { name: zone.name, type: 'SOA' }, zone.given)),
  )
  const ttls = answered.flatMap((one) =>
    'reply' in one && one.reply.authoritative
      ? one.reply.answers.flatMap((rr) =>
          rr.type === 'SOA' && rr.name === zone.name ? [Math.min(rr.ttl, rr.minimum)] : [],
        )
      : [],
  )
  return ttls.length > 0 ? Math.max(...ttls) : undefined
}

import { editConfig, readConfig } from '../../../src/aws/cloudfront/config-xml.ts'
import type { Distribution } from '../../../src/base/distribution.ts'
import { Failure, type Refusal } from '../../../src/base/failure.ts'
import type { Answered, Request } from '../../../src/procedure/world.ts'
import { aDistribution } from '../a-distribution.ts'

/** A CloudFront, a hosted zone or a person who changes records, as small as they can be: a value, so that every way on from it can be tried. */

export const alias = 'www.example.com'
/** The second name of a move of two, under the same wildcard. */
export const second = 'api.example.com'
export const wildcard = '*.example.com'
export const other = 'static.example.com'
/** How long a change takes until every edge has heard of it, in ms. */
export const deploys = 20_000
/** Accounts, by end. */
export const accountOf = { S: '222222222222', T: '111111111111' } as const

export type EndId = 'S' | 'T'
/** What an end was from `at` on, ms since the epoch. */
export interface Version {
  readonly at: number
  readonly aliases: readonly string[]
  readonly enabled: boolean
}

/** What is so of one name besides who holds it. */
export interface Named {
  /** A distribution of somebody else holds it. */
  readonly stranger: boolean
  /** Where its CNAME leads, and since when, ms since the epoch. */
  readonly leads: EndId
  readonly ledSince: number
  /** The end that its ownership record names, or both; `undefined`: there is none. */
  readonly owner: EndId | 'both' | undefined
}

/** Of the first name besides: {@link Named}. */
export interface Cloud extends Named {
  /** Oldest first, never empty. */
  readonly S: readonly Version[]
  readonly T: readonly Version[]
  /** The second name, where two are moved. */
  readonly second?: Named
  /** Whether both ends are in one account. */
  readonly one: boolean
  /** When the hosted zone was last written, ms since the epoch; absent: a person writes the records. */
  readonly written?: number
  /** Whether CloudFront goes by a change of the source at once, or only once it is Deployed (safety U1, U2). */
  readonly prompt: boolean
}

/** How long a change of the zone is PENDING, in ms: longer than the TTL of the old record. */
const pends = 120_000

/** Whether all servers of the zone have its last change. */
export function inSync({ written }: Cloud, moment: number): boolean {
  return written === undefined || moment >= written + pends
}

/** Whether the ownership record of a name has the value of an end. */
export function owns(cloud: Cloud, name: string, id: EndId): boolean {
  const { owner } = named(cloud, name)
  return owner === id || owner === 'both'
}

export function now(cloud: Cloud, id: EndId): Version {
  const version = cloud[id].at(-1)
  if (version === undefined) throw new Error('an end without a version')
  return version
}

export function etagOf(cloud: Cloud, id: EndId, back = 0): string {
  return `${id}${cloud[id].length - 1 - back}`
}

export const domainOf = (id: EndId) => `${id.toLowerCase()}.cloudfront.net`

const texts = new Map<string, Uint8Array>()
const configs = new Map<string, ReturnType<typeof readConfig>>()

/** What a configuration says, each text read once: there are a few hundred, and millions of requests. */
function configOf(xml: string | Uint8Array): ReturnType<typeof readConfig> {
  const text = typeof xml === 'string' ? xml : new TextDecoder().decode(xml)
  const known = configs.get(text) ?? readConfig(text)
  configs.set(text, known)
  return known
}

/** The configuration of a version; the same bytes for the same content. */
export function xmlOf({ aliases, enabled }: Version): Uint8Array {
  const items = aliases.map((name) => `<CNAME>${name}</CNAME>`).join('')
  const text = `<DistributionConfig><Aliases><Quantity>${aliases.length}</Quantity><Items>${items}</Items></Aliases><Enabled>${enabled}</Enabled></DistributionConfig>`
  const known = texts.get(text) ?? new TextEncoder().encode(text)
  texts.set(text, known)
  return known
}

/** What GetDistribution shows, `back` versions before the newest. `moment`: ms since the epoch. */
export function distributionAt(cloud: Cloud, id: EndId, moment: number, back: number): Distribution {
  const seen = Math.min(back, cloud[id].length - 1)
  const { at, aliases, enabled } = cloud[id].at(-1 - seen) ?? now(cloud, id)
  return aDistribution({
    id,
    account: cloud.one ? accountOf.T : accountOf[id],
    etag: etagOf(cloud, id, seen),
    status: moment >= at + deploys ? 'Deployed' : 'InProgress',
    domain: domainOf(id),
    enabled,
    aliases,
  })
}

/** An end with something changed, as of `at`. */
export function changed(cloud: Cloud, id: EndId, at: number, now: Partial<Version>): Cloud {
  return { ...cloud, [id]: [...cloud[id], { ...(cloud[id].at(-1) ?? fallback), ...now, at }] }
}
const fallback: Version = { at: 0, aliases: [], enabled: true }

/** The names that are moved. */
export function namesIn(cloud: Cloud): readonly string[] {
  return cloud.second === undefined ? [alias] : [alias, second]
}

export function named(cloud: Cloud, name: string): Named {
  return name === second && cloud.second !== undefined ? cloud.second : cloud
}

/** The cloud with something else so of one name. */
export function withNamed(cloud: Cloud, name: string, change: Partial<Named>): Cloud {
  if (name !== second || cloud.second === undefined) return { ...cloud, ...change }
  return { ...cloud, second: { ...cloud.second, ...change } }
}

/** The end that holds a name; `undefined`: neither. */
export function holderOf(cloud: Cloud, name = alias): EndId | undefined {
  return (['S', 'T'] as const).find((id) => now(cloud, id).aliases.includes(name))
}

/** The end that serves users of a name, by the newest versions; a disabled holder serves nobody. */
export function servedBy(cloud: Cloud, name = alias): EndId | undefined {
  const holder = holderOf(cloud, name)
  if (holder !== undefined) return now(cloud, holder).enabled ? holder : undefined
  if (named(cloud, name).stranger) return undefined
  return (['T', 'S'] as const).find((id) => {
    const { aliases, enabled } = now(cloud, id)
    return enabled && aliases.includes(wildcard)
  })
}

/** What CloudFront answers to a request, and what it has made of it. */
export interface Outcome {
  readonly cloud: Cloud
  readonly answer?: Answered
  readonly failure?: Failure
}

/** Carries a request out by CloudFront's rules. `moment`: ms since the epoch. */
export function carryOut(cloud: Cloud, request: Request, moment: number): Outcome {
  switch (request.to) {
    case 'distribution':
      return update(cloud, request, moment)
    case 'mover':
      return mover(cloud, request, moment)
    case 'zone': {
      const after = request.changes.reduce((so, change) => write(so, change, moment), cloud)
      return { cloud: { ...after, written: moment }, answer: { written: [] } }
    }
  }
}

export type ZoneChange = Extract<Request, { to: 'zone' }>['changes'][number]

/** The cloud with one change of its zone. */
function write(cloud: Cloud, change: ZoneChange, moment: number): Cloud {
  const name = change.name.replace(/^_/, '')
  const ends = (['S', 'T'] as const).filter((id) => owns(cloud, name, id))
  const valued = (values: readonly string[]) => (id: EndId) => values.includes(domainOf(id))
  switch (change.do) {
    case 'publish':
      return withNamed(cloud, name, {
        owner: ownerOf((['S', 'T'] as const).filter((id) => ends.includes(id) || valued(change.values)(id))),
      })
    case 'withdraw':
      return withNamed(cloud, name, { owner: ownerOf(ends.filter((id) => !valued(change.values)(id))) })
    case 'point':
      return led(cloud, change.domain === domainOf('T') ? 'T' : 'S', moment, name)
    case 'restore':
      return led(cloud, change.records[0]?.values[0] === domainOf('T') ? 'T' : 'S', moment, name)
  }
}

function ownerOf([first, second]: readonly EndId[]): Named['owner'] {
  return second === undefined ? first : 'both'
}

/** DNS of a name as of somebody's change. */
export function led(cloud: Cloud, leads: EndId, ledSince: number, name = alias): Cloud {
  return named(cloud, name).leads === leads ? cloud : withNamed(cloud, name, { leads, ledSince })
}

type Update = Extract<Request, { to: 'distribution' }>
function update(cloud: Cloud, { id, etag, xml }: Update, moment: number): Outcome {
  const end = endOf(id)
  if (etag !== etagOf(cloud, end)) return { cloud, failure: conflict() }
  const { aliases, enabled } = configOf(xml)
  const before = now(cloud, end)
  const added = aliases.filter((name) => !before.aliases.includes(name))
  const rival = end === 'S' ? 'T' : 'S'
  const held = (name: string) =>
    counted(cloud, rival, moment).some(({ aliases: names }) => names.includes(name))
  if (added.some((name) => held(name) || (isMoved(cloud, name) && named(cloud, name).stranger)))
    return { cloud, failure: refused('held-elsewhere') }
  // A name is refused to a distribution while a CNAME leads to another one (field reports).
  if (added.some((name) => isMoved(cloud, name) && named(cloud, name).leads !== end))
    return { cloud, failure: refused('dns-elsewhere') }
  const after = changed(cloud, end, moment, { aliases, enabled })
  return { cloud: after, answer: { etag: etagOf(after, end) } }
}

function isMoved(cloud: Cloud, name: string): boolean {
  return namesIn(cloud).includes(name)
}

type MoverCall = Extract<Request, { to: 'mover' }>
function mover(cloud: Cloud, { id, etag, call, alias: name }: MoverCall, moment: number): Outcome {
  const to = endOf(id)
  const from = to === 'T' ? 'S' : 'T'
  if (call === 'UpdateDomainAssociation' && etag !== etagOf(cloud, to)) return { cloud, failure: conflict() }
  if (!cloud.one && !owns(cloud, name, to)) return { cloud, failure: refused('txt') }
  const held = now(cloud, from).aliases.includes(name)
  // Within one account a name that nobody holds may be accepted (not known: the local cloud plays both).
  if (!held && (!cloud.one || named(cloud, name).stranger)) return { cloud, failure: refused('other') }
  if (!cloud.one && counted(cloud, from, moment).some(({ enabled }) => enabled))
    return { cloud, failure: refused('source-enabled') }
  const aliases = now(cloud, from).aliases.filter((one) => one !== name)
  const gone = held ? changed(cloud, from, moment, { aliases }) : cloud
  return {
    cloud: changed(gone, to, moment, { aliases: [...now(gone, to).aliases, name] }),
    answer: {},
  }
}

/** The versions of an end that count for what another one may have. */
function counted(cloud: Cloud, id: EndId, moment: number): readonly Version[] {
  const versions = cloud[id].slice(-2)
  const newest = now(cloud, id)
  return cloud.prompt || moment >= newest.at + deploys ? [newest] : versions
}

export function endOf(id: string): EndId {
  if (id === 'S' || id === 'T') return id
  throw new Error(`a change of ${id}`)
}

export function conflict(): Failure {
  return new Failure('service-error', 'precondition failed', { outcome: 'conflict' })
}

export function refused(refusal: Refusal): Failure {
  const code = refusal === 'source-enabled' ? 'source-enabled' : 'move-refused'
  return new Failure(code, refusal, { outcome: 'refused', refusal })
}

/** Somebody else's change of an end. */
export function edited(cloud: Cloud, id: EndId, change: Parameters<typeof editConfig>[1], at: number): Cloud {
  const { aliases, enabled } = configOf(editConfig(xmlOf(now(cloud, id)), change))
  return changed(cloud, id, at, { aliases, enabled })
}

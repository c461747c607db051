import type { Clock } from '../../base/clock.ts'
import { asFailure, Failure } from '../../base/failure.ts'
import type { ZoneChange } from '../../base/record.ts'
import type { Delegation } from '../../dns/client.ts'
import { within } from '../../dns/zone.ts'
import { troubleOf } from '../answer.ts'
import type { HostedZone, Route53 } from './client.ts'
import type { HostedRecord, HostedRecords, Written } from './hosted.ts'
import { batchesOf, writtenRecord } from './record-sets.ts'
import { changesOf, commentOf, justRead, readAtFirst } from './zone-changes.ts'

/** How long a change whose id is not known, since no answer came, may take to all servers, in ms (Route 53 FAQ: 60 s). */
const usualPropagation = 60_000

/** What Route 53 says of a batch that does not fit the zone as it is now (aws-docs: API_ChangeResourceRecordSets). */
const overtaken = /but it was not found|do not match the current values|already exists|conflict/i

/**
 * Opens the hosted zone that answers for an alias.
 * @throws Failure `zone-not-found`, `access-denied`, `service-error`
 */
export async function openHostedZone(
  wanted: ZoneWanted & {
    /** The names that a move is about: aliases and their ownership records. */
    readonly names: readonly string[] | Promise<readonly string[]>
    readonly clock: Clock
  },
): Promise<HostedRecords> {
  const { clock } = wanted
  const { route53, id, name: zoneName } = await findHostedZone(wanted)
  const records: HostedRecords['records'] = (names) => route53.records(id, names)
  const [found, owner] = await Promise.all([
    Promise.resolve(wanted.names).then(records),
    route53.owner(id).catch(() => undefined),
  ])
  let pending: readonly string[] = []
  let unheardUntil = 0
  const change = async (
    changed: readonly ZoneChange[],
    read: readonly HostedRecord[] = [],
  ): Promise<Written> => {
    const changes = await changesOf(changed, justRead(read), zoneName, records)
    const [batch = [], ...later] = batchesOf(changes)
    const isMade = (_: unknown, n: number) => !changes[n]?.some((one) => later.flat().includes(one))
    const these = changed.filter(isMade)
    try {
      const comment = `move-cloudfront-alias: ${commentOf(these)}`
      if (batch.length > 0)
        pending = [...pending, await route53.change(id, batch, comment, await wanted.names)]
    } catch (thrown) {
      const failure = conflicting(thrown)
      if (failure.outcome === 'unknown') unheardUntil = clock.now() + usualPropagation
      throw failure
    }
    return {
      written: batch.flatMap(({ action, set }) => (action === 'DELETE' ? [] : [writtenRecord(set)])),
      made: these.map(({ name }) => name),
    }
  }
  return {
    zoneId: id,
    zoneName,
    found,
    owner,
    records,
    change,
    batches: async (wanted) =>
      batchesOf(await changesOf(wanted, readAtFirst(found), zoneName, records)).length,
    inSync: async () => {
      // Batches reach the servers in the order in which they were made; each is asked for all the same.
      const open = await Promise.all(pending.map(async (one) => ((await route53.inSync(one)) ? [] : [one])))
      pending = open.flat()
      return pending.length === 0 && clock.now() >= unheardUntil
    },
  }
}

/** Somebody changed the set between our read and our write: nothing was changed; it has to be read again. */
function conflicting(thrown: unknown): Failure {
  const failure = asFailure(thrown)
  const { code, message, outcome, requestId, cause } = failure
  if (outcome !== 'refused' || code !== 'dns-record-unsupported') return failure
  // Our sentence names the records as well, and a name may hold any of these words.
  if (!overtaken.test(cause === undefined ? message : troubleOf(cause).text)) return failure
  return new Failure('service-error', message, { outcome: 'conflict', cause: failure, requestId })
}

/** A hosted zone, with the credentials that can read it. */
interface FoundZone {
  readonly route53: Route53
  readonly id: string
  readonly name: string
}

/** What is looked for. */
interface ZoneWanted {
  readonly alias: string
  /** The input `hosted-zone`; `undefined`: to be found. */
  readonly given: string | undefined
  readonly delegation: Delegation
  /** The accounts that may hold the zone, the likeliest first. */
  readonly accounts: readonly Route53[]
}

const manual = 'Or set dns: manual and write the records yourself.'

/**
 * The public hosted zone that answers for the alias: of duplicates, and of zones above and below, the one whose name servers
 * are those that public DNS delegates to (aws-docs: Route 53, SOA-NSrecords). A zone that nobody asks would take the
 * records in silence.
 * @throws Failure `zone-not-found`, `access-denied`, `service-error`
 */
async function findHostedZone(wanted: ZoneWanted): Promise<FoundZone> {
  const { given, alias, delegation } = wanted
  if (given !== undefined) return givenZone(wanted, given)
  if ('why' in delegation) throw unheard(`the zone of ${alias} could not be determined: ${delegation.why}`)
  const seen: string[] = []
  let denied: Failure | undefined
  for (const route53 of wanted.accounts) {
    try {
      const named = (await route53.zones(delegation.zone)).filter(({ isPrivate }) => !isPrivate)
      // A role may be for one zone only: of another of the same name it learns nothing, and need not.
      const asked = await Promise.allSettled(named.map(({ id }) => route53.zone(id)))
      const zones = asked.flatMap((one) => (one.status === 'fulfilled' ? one.value : []))
      const live = zones.find(({ nameServers }) => sameServers(nameServers, delegation.nameServers))
      if (live !== undefined) return { route53, id: live.id, name: live.name }
      const unread = asked.find((one) => one.status === 'rejected')
      if (unread !== undefined) throw unread.reason
      seen.push(...zones.map(({ id }) => id))
    } catch (thrown) {
      if (!(thrown instanceof Failure) || thrown.outcome !== 'refused') throw thrown
      denied ??= thrown
    }
  }
  if (seen.length === 0 && denied !== undefined) throw denied
  const there =
    seen.length === 0
      ? `no public hosted zone ${delegation.zone} is in the account`
      : `${seen.join(' and ')} of that name ${seen.length === 1 ? 'is' : 'are'} not what public DNS delegates to (${delegation.nameServers.join(', ')})`
  throw notFound(
    `${alias} is in the zone ${delegation.zone}: ${there}`,
    `Set dns-role-to-assume to a role of the account that has the hosted zone.${privateZone}${seen.length === 0 ? '' : sameNames}`,
  )
}

async function givenZone(wanted: ZoneWanted, id: string): Promise<FoundZone> {
  let failure: Failure | undefined
  for (const route53 of wanted.accounts) {
    const zone = await route53.zone(id).catch((thrown: unknown) => {
      if (!(thrown instanceof Failure) || thrown.outcome !== 'refused') throw thrown
      // The likeliest account is asked first: what its role lacks is told, not what that of another one lacks as well.
      if (failure?.refusal !== 'permission') failure = thrown
    })
    if (zone === undefined) continue
    const why = unfit(zone, wanted)
    if (why === undefined) return { route53, id: zone.id, name: zone.name }
    // A zone is in one account: what was read of it is not outweighed by another one that may not read it.
    throw notFound(
      `hosted-zone ${id}: ${why}`,
      `Leave hosted-zone empty, so that the action finds the zone, or correct it.${privateZone}${sameNames}`,
    )
  }
  throw failure ?? notFound(`hosted-zone ${id} cannot be read: there are no credentials`, '')
}

function unfit(
  { name, isPrivate, nameServers }: HostedZone & { readonly nameServers: readonly string[] },
  { alias, delegation }: ZoneWanted,
): string | undefined {
  const below = alias.replace(/^\*\./, '')
  if (isPrivate) return 'it is a private zone: its records are not visible in public DNS'
  if (!within(below, name)) return `it is the zone ${name}, which cannot contain ${alias}`
  if ('why' in delegation) return undefined
  if (delegation.zone !== name)
    return `it is the zone ${name}, but the zone ${delegation.zone} answers for ${alias}`
  return sameServers(nameServers, delegation.nameServers)
    ? undefined
    : `its name servers (${nameServers.join(', ')}) are not those to which public DNS delegates (${delegation.nameServers.join(', ')})`
}

/** What is taken for public DNS is what the resolver of the runner shows: in a VPC the name servers of a private zone. */
const privateZone =
  ' If the network of the runner has a private zone for the name, set dns-servers to a public resolver.'

/** The action knows the live zone by the names of its servers. */
const sameNames =
  ' White-label name servers of Route 53, and Route 53 together with another DNS provider, are not supported.'

function sameServers(a: readonly string[], b: readonly string[]): boolean {
  return a.length === b.length && a.every((server) => b.includes(server))
}

/** No server of public DNS has said which zone it is: nothing of the account has to be corrected, and the next look may tell. */
function unheard(message: string): Failure {
  return new Failure('zone-not-found', message, { outcome: 'unknown', remedy: `Set hosted-zone. ${manual}` })
}

function notFound(message: string, remedy: string): Failure {
  return new Failure('zone-not-found', message, {
    outcome: 'refused',
    remedy: remedy === '' ? manual : `${remedy} ${manual}`,
  })
}

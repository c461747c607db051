import type { HostedRecord } from '../../aws/route53/hosted.ts'
import { isOfCloudFront } from '../../base/alias.ts'
import { methodsThat } from '../../base/contract.ts'
import { ownerText } from '../../base/distribution.ts'
import { type Finding, obstacle, obstacles } from '../../base/finding.ts'
import { trafficSets } from '../../base/record.ts'
import { anyOf, listed, visible } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { Check } from '../../procedure/step.ts'

/** Whose records are written, or who writes them, and who else may own them: once for each zone. */
export const zoneWriter: Check<Move> = {
  id: 'dns-zone',
  title: 'Who writes the DNS records',
  about: ({ hosted, withoutZone }) => hosted?.zoneId ?? withoutZone?.message ?? '',
  run: (move) => (move.hosted === undefined ? byAPerson(move) : whoWrites(move, move.hosted)),
}

/** What stands in the way of writing the records that lead a name, or follows from it. */
export const zoneRecords: Check<Move> = {
  id: 'dns-records',
  title: 'The DNS records can be written',
  run: (move) =>
    move.hosted === undefined ? [] : [...unwritableTraffic(move), ...bypassed(move), ...ipv6(move)],
}

function byAPerson({ withoutZone, inputs }: Move): Finding[] {
  const title = 'Who writes the DNS records'
  if (withoutZone === undefined || inputs.dns === 'manual')
    return [
      { id: 'dns-manual', level: 'info', title, evidence: 'a person: the action prints them and waits' },
    ]
  const { code, message, remedy } = withoutZone
  if (inputs.dns === 'route53') return [obstacle(code, message, remedy)]
  const evidence = `a person: the action prints them and waits, because it cannot write a hosted zone (${message})`
  const why = remedy === undefined ? {} : { remedy }
  return withoutZone.outcome === 'refused'
    ? [{ id: 'dns-manual', level: 'info', title, evidence, ...why }]
    : [{ id: 'dns-manual', level: 'warning', title: obstacles['zone-not-found'], evidence, ...why }]
}

async function whoWrites(move: Move, hosted: NonNullable<Move['hosted']>): Promise<Finding[]> {
  const { aliases, target, source } = move
  const alias = listed(aliases)
  const ends = await Promise.all(
    [target, ...(source === undefined ? [] : [source])].map(async (end) => {
      const owner = await end.cloudfront.owner(end.id).catch(() => undefined)
      return owner === undefined ? [] : [`${end.id} is declared by ${ownerText(owner)}`]
    }),
  )
  const owners = [
    ...(hosted.owner === undefined ? [] : [`the zone is declared by ${ownerText(hosted.owner)}`]),
    ...ends.flat(),
  ]
  const zone: Finding = {
    id: 'dns-zone',
    level: 'ok',
    title: 'Who writes the DNS records',
    evidence: `this action, in the hosted zone ${hosted.zoneId} (${hosted.zoneName})`,
  }
  if (owners.length === 0) return [zone]
  return [
    zone,
    {
      id: 'dns-record-owner',
      level: 'warning',
      title: 'A template may declare the DNS records',
      evidence: owners.join('; '),
      remedy: `If a template declares the record of ${alias}, change it too. Otherwise its next deployment points DNS back to the old value.`,
    },
  ]
}

/** What stands in the way of writing the ownership record, for methods that may need it. */
export const ownershipWritable: Check<Move> = {
  id: 'txt-writable',
  title: 'The ownership record can be written',
  run: ({ hosted, observation: { ownership } }) =>
    unwritable(
      (hosted?.found ?? []).filter(
        ({ name, type, obstacle: why }) => name === ownership.name && (why !== '' || type === 'CNAME'),
      ),
    ),
}

/** What leads the name and cannot be written. What else stands there, mail and its policies, is none of the move's. */
function unwritableTraffic({ alias, hosted }: Move): Finding[] {
  return unwritable(trafficSets(hosted?.found ?? [], alias).filter(({ obstacle: why }) => why !== ''))
}

/** What a person changes in these a query shows; a method that waits until it is seen has no use for others. */
const shownByQuery = ['CNAME', 'TXT']

function methods(that: Parameters<typeof methodsThat>[0]): string {
  return `scenario: ${anyOf(methodsThat(that))}`
}

function unwritable(sets: readonly HostedRecord[]): Finding[] {
  return sets.map(({ name, type, obstacle: why }) =>
    obstacle(
      'dns-record-unsupported',
      `${type} ${name}: ${why === '' ? 'a TXT record cannot exist at a name that has a CNAME' : why}`,
      `Replace it with a plain record, or use dns: manual${shownByQuery.includes(type) ? '' : ` with ${methods(({ bridges }) => !bridges)}`} and change it yourself.`,
    ),
  )
}

/** A proxy or another network in front of CloudFront would be led past. */
function bypassed({ alias, hosted, observation: { traffic } }: Move): Finding[] {
  const strange = trafficSets(hosted?.found ?? [], alias).filter(({ leadsTo }) => !isOfCloudFront(leadsTo))
  if (strange.length === 0 || isOfCloudFront(traffic.leadsTo)) return []
  const list = strange.map(({ type, leadsTo, values }) => `${type} ${leadsTo || values.join(', ')}`)
  return [
    {
      id: 'dns-leads-past',
      level: 'warning',
      title: 'DNS points to something other than CloudFront',
      evidence: `${alias}: ${visible(list.join('; '))}; after the move it points directly to the target`,
      remedy: `If that is a proxy in front of CloudFront that you want to keep, use dns: manual with ${methods(({ releases }) => !releases)}, and do not change the record.`,
    },
  ]
}

function ipv6({ alias, hosted, observation: { target } }: Move): Finding[] {
  const has = hosted?.found.some(({ name, type }) => name === alias && type === 'AAAA')
  if (!target.known || target.value.ipv6 || has !== true) return []
  return [
    {
      id: 'target-without-ipv6',
      level: 'warning',
      title: 'The target does not answer over IPv6',
      evidence: `${alias} has an AAAA record, and IPv6 is off on ${target.value.id}: the record stays and points to the target, which has no IPv6 address`,
      remedy: `Enable IPv6 on ${target.value.id} before the move.`,
    },
  ]
}

/** Names of a zone that the credentials of the run do not see. */
interface UnseenZone {
  readonly names: readonly string[]
  /** Whether its servers are those of Route 53, so that a role of its account could write it. */
  readonly ofRoute53: boolean
}

/** The zones that were looked for and not seen, by their names in public DNS. */
export async function unseenZones(move: Move): Promise<ReadonlyMap<string, UnseenZone>> {
  const zones = new Map<string, UnseenZone>()
  const unseen = namesOf(move).filter(
    ({ hosted, withoutZone }) => hosted === undefined && withoutZone?.outcome === 'refused',
  )
  for (const { alias, dns } of unseen) {
    const delegation = await dns.delegation(alias)
    if ('why' in delegation) continue
    const { zone, nameServers } = delegation
    zones.set(zone, {
      names: [...(zones.get(zone)?.names ?? []), alias],
      ofRoute53: nameServers.some((name) => name.includes('awsdns')),
    })
  }
  return zones
}

/** Of some names the action writes the records, and of others it would if it saw their zones: the role of DNS is one for a run. */
export const zonesApart: Check<Move> = {
  id: 'dns-zones-apart',
  title: 'The run sees the hosted zones of all names',
  about: 'run',
  run: async (move): Promise<Finding[]> => {
    const names = namesOf(move)
    const ours = names.filter(({ hosted }) => hosted !== undefined).map(({ alias }) => alias)
    if (names.length === 1 || ours.length === 0 || ours.length === names.length) return []
    const zones = [...(await unseenZones(move))]
    if (zones.length === 0) return []
    const theirs = zones.map(([zone, one]) => `${zone} (${listed(one.names)})`)
    const { hostedZone: given, dns } = move.inputs
    const said =
      given === undefined
        ? `the credentials of this run see the hosted zones of ${listed(ours)}, and do not see ${theirs.join(', ')}`
        : `the input hosted-zone, ${given}, is the zone of ${listed(ours)}, and not of ${theirs.join(', ')}`
    return [
      {
        id: 'dns-zones-apart',
        level: 'warning',
        title: 'The run sees the hosted zones of some names only',
        evidence: `${said}${dns === 'route53' ? '' : ': a person has to publish those records'}`,
        remedy: remedyApart(
          given,
          zones.some(([, { ofRoute53 }]) => ofRoute53),
        ),
      },
    ]
  },
}

/** How all records are written. `given`: the zone that the run was told; `split`: others are in Route 53 too. */
function remedyApart(given: string | undefined, split: boolean): string {
  if (given !== undefined)
    return 'Leave hosted-zone empty: the action then finds the zone of each name that its credentials see.'
  return split
    ? 'A run has one dns-role-to-assume. To have all records written, move the names of each zone in a run of their own, with a role of the account that has the zone: the next steps of a plan have a list for each zone, for the workflow move-aliases.'
    : 'The zone is not in Route 53: a person writes its records.'
}

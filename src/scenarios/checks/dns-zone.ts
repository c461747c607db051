import { isOfCloudFront } from '../../base/alias.ts'
import { ownerText } from '../../base/distribution.ts'
import type { Finding } from '../../base/finding.ts'
import { obstacle, obstacles } from '../../base/obstacle.ts'
import { listed, visible } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'

/** Whose records are written, or who writes them, and who else may own them: once for each zone. */
export const zoneWriter: Check<Move> = {
  id: 'dns-zone',
  title: 'Who writes the DNS records',
  about: ({ hosted, withoutZone }) => hosted?.zoneId ?? withoutZone?.message ?? '',
  run: (move) => (move.hosted === undefined ? byAPerson(move) : whoWrites(move, move.hosted)),
}

/** What stands in the way of writing the records of a name, or follows from it. */
export const zoneRecords: Check<Move> = {
  id: 'dns-records',
  title: 'The DNS records can be written',
  run: (move) => (move.hosted === undefined ? [] : [...unwritable(move), ...bypassed(move), ...ipv6(move)]),
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
    [target, source].map(async (end) => {
      const owner = await end?.cloudfront.owner(end.id).catch(() => undefined)
      return owner === undefined ? [] : [`${end?.id} is declared by ${ownerText(owner)}`]
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

function unwritable({ alias, hosted, observation }: Move): Finding[] {
  const traffic = hosted?.found.filter(({ name, obstacle }) => name === alias && obstacle !== '') ?? []
  const txt = hosted?.found.filter(
    ({ name, type, obstacle }) =>
      name === observation.ownership.name && (obstacle !== '' || type === 'CNAME'),
  )
  return [...traffic, ...(txt ?? [])].map(({ name, type, obstacle: why }) =>
    obstacle(
      'dns-record-unsupported',
      `${type} ${name}: ${why === '' ? 'a TXT record cannot exist at a name that has a CNAME' : why}`,
      'Replace it with a plain record, or use dns: manual and change it yourself.',
    ),
  )
}

/** A proxy or another network in front of CloudFront would be led past. */
function bypassed({ alias, hosted, observation: { traffic } }: Move): Finding[] {
  const own = hosted?.found.filter(({ name, type }) => name === alias && type !== 'TXT') ?? []
  const strange = own.filter(({ leadsTo }) => !isOfCloudFront(leadsTo))
  if (strange.length === 0 || isOfCloudFront(traffic.leadsTo)) return []
  const list = strange.map(({ type, leadsTo, values }) => `${type} ${leadsTo || values.join(', ')}`)
  return [
    {
      id: 'dns-leads-past',
      level: 'warning',
      title: 'DNS points to something other than CloudFront',
      evidence: `${alias}: ${visible(list.join('; '))}; after the move it points directly to the target`,
      remedy:
        'If that is a proxy in front of CloudFront that you want to keep, use dns: manual and do not change the record.',
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

import type { HostedRecords } from '../../aws/route53/hosted.ts'
import { Failure } from '../../base/failure.ts'
import { type DnsRecord, ownershipTtl, showsValue } from '../../base/record.ts'
import type { Move } from '../../move/move.ts'
import type { Standing, Step } from '../../procedure/step.ts'
import { withdrawTxt } from './withdraw-txt.ts'
import { notOurs, unpermitted } from './zone-write.ts'

/** The record that lets CloudFront move the alias to the target (aws-docs: alternate-domain-names-move-create-target). */
export function ownershipRecord({ observation }: Pick<Move, 'observation'>): DnsRecord {
  const { ownership } = observation
  return {
    name: ownership.name,
    type: 'TXT',
    ttl: ownershipTtl(ownership, 'person'),
    values: [ownership.wanted],
  }
}

/**
 * Has the ownership record published and seen at every authoritative server, before a call that looks for it: written where
 * a hosted zone is ours to write (other values stay), else asked for and awaited. It stays after the move: it is taken back
 * by a roll-back, where this move has added it. `andBack`: the source's value is staged too, in the same change, so that
 * CloudFront need not learn of it when the alias has to go back.
 */
export function ownershipTxt(
  move: Move,
  { andBack }: { readonly andBack: boolean } = { andBack: false },
): Step<Move> {
  const record = ownershipRecord(move)
  const { name, wanted } = move.observation.ownership
  const back = andBack ? wayBack(move) : undefined
  const values = back === undefined ? [wanted] : [wanted, back]
  let zone = move.hosted
  let asked = true
  return {
    id: 'ownership-txt',
    title: `Publish the TXT record ${name}`,
    alias: move.alias,
    get by() {
      return zone === undefined ? 'person' : 'us'
    },
    observe: async (context) => {
      if (zone !== undefined) return inZone(context, zone)
      const { state, evidence } = await context.dns.ownership(context.alias, wanted)
      asked = state !== 'not-asked'
      if (state === 'everywhere') return { state: 'in-place', evidence }
      return { state: state === 'partly' ? 'settling' : 'absent', evidence }
    },
    apply: async (context) => {
      const { tell } = context
      if (zone !== undefined) {
        try {
          const written = await zone.publishOwnership(
            name,
            values,
            ownershipTtl(move.observation.ownership, 'action'),
          )
          for (const one of written)
            tell({
              type: 'dns',
              entry: {
                purpose: 'ownership',
                state: 'published',
                record: one,
                note: 'It stays until a roll-back.',
              },
            })
          return
        } catch (thrown) {
          if (!unpermitted(thrown, context)) throw thrown
          zone = undefined
          notOurs(thrown, context)
        }
      }
      tell({
        type: 'dns',
        entry: {
          purpose: 'ownership',
          state: 'wanted',
          record,
          note: `${besideCname(context)}Publish it now and keep other values of that name; the move goes on once every authoritative server shows it.`,
        },
      })
      if (asked) return
      throw new Failure(
        'txt-not-visible',
        `whether TXT ${name} is published cannot be seen: no server that knows the zone could be asked, and no hosted zone can be read`,
        {
          outcome: 'refused',
          remedy:
            'Set dns-servers to servers that know the zone, or give a role that may read its hosted zone.',
        },
      )
    },
    change: ({ alias }) =>
      zone === undefined
        ? undefined
        : {
            action: 'route53:ChangeResourceRecordSets',
            resource: zone.zoneId,
            alias,
            effect: `TXT ${name} holds ${values.join(' and ')}`,
          },
    undo:
      move.hosted === undefined
        ? { irreversible: 'the record was published by a person, who may remove it' }
        : (context) => {
            const ours = values.filter((value) => !showsValue(context.initial.records, name, value))
            return ours.length === 0 ? [] : [withdrawTxt(context, name, ours)]
          },
    wait: ({ inputs }) => ({
      for: `TXT ${name} to be seen at every authoritative server`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-not-visible',
  }
}

/** No TXT record can stand beside a CNAME (RFC 1034 §3.6.2); one where that leads is found through it. */
function besideCname({ observation: { ownership } }: Move): string {
  const { name, cname } = ownership
  return cname === ''
    ? ''
    : `${name} is a CNAME to ${cname}, beside which no TXT record can stand: delete it first, or publish the value at ${cname}. `
}

/** Read in the zone, in force at all its servers, and seen there; a server that cannot be asked takes the zone's word. */
async function inZone({ dns, alias, observation }: Move, zone: HostedRecords): Promise<Standing> {
  const { name, wanted } = observation.ownership
  if (!showsValue(await zone.records([name]), name, wanted))
    return { state: 'absent', evidence: `TXT ${name} does not hold ${wanted} in ${zone.zoneId}` }
  if (!(await zone.inSync()))
    return { state: 'settling', evidence: `Route 53 is bringing TXT ${name} to its servers (PENDING)` }
  const seen = await dns.ownership(alias, wanted)
  if (seen.state === 'everywhere') return { state: 'in-place', evidence: seen.evidence }
  if (seen.state === 'not-asked')
    return { state: 'in-place', evidence: `TXT ${name} is INSYNC in ${zone.zoneId}; ${seen.evidence}` }
  return { state: 'settling', evidence: `INSYNC in Route 53, but ${seen.evidence}` }
}

/** The value that lets the source take the alias again; `undefined` where the source was not read. */
export function wayBack({ observation: { source } }: Move): string | undefined {
  return source?.known ? source.value.domain : undefined
}

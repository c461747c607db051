import { Failure } from '../../base/failure.ts'
import { type DnsRecord, ownershipTtl, showsValue } from '../../base/record.ts'
import type { Ownership } from '../../dns/client.ts'
import {
  by,
  type MoveStep,
  type MoveView,
  ownershipFact,
  ownershipOf,
  type Subject,
  zoneFact,
  zoneOf,
} from '../../move/world.ts'
import type { Standing } from '../../procedure/step.ts'
import type { Intent } from '../../procedure/world.ts'
import { zoneRole } from '../checks/dns.ts'
import {
  askedInstead,
  asQueried,
  inForce,
  published,
  recordIn,
  writer,
  writing,
  zoneChange,
} from './zone-write.ts'

/** The record that lets CloudFront move the alias to the target (aws-docs: alternate-domain-names-move-create-target). */
function ownershipRecord({ observation }: Pick<Subject, 'observation'>): DnsRecord {
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
  move: Subject,
  { andBack }: { readonly andBack: boolean } = { andBack: false },
): MoveStep {
  const { hosted, initial, alias, inputs, observation } = move
  const { name, wanted } = observation.ownership
  const ttl = ownershipTtl(observation.ownership, 'action')
  const back = andBack ? wayBack(move) : undefined
  const values = back === undefined ? [wanted] : [wanted, back]
  return {
    id: 'ownership-txt',
    title: `Publish the TXT record ${name}`,
    alias,
    ...recordIn(move, name),
    by: (view) => writer(view, move),
    facts: (view) =>
      writer(view, move) === 'us'
        ? [ownershipFact(alias, wanted), zoneFact(name)]
        : [ownershipFact(alias, wanted)],
    standing: (view) => by(ownershipOf(view, alias, wanted), (seen) => standingOf(view, move, seen)),
    intent: (view) =>
      writer(view, move) === 'us' ? writing(move, { do: 'publish', name, values, ttl }) : wanting(view, move),
    instead: askedInstead(move, (view) => wanting(view, move)),
    tells: published('ownership', name, 'It stays until you roll back.'),
    change: (view) =>
      writer(view, move) === 'us' ? zoneChange(move, `TXT ${name} holds ${values.join(' and ')}`) : undefined,
    undo:
      hosted === undefined
        ? { irreversible: 'a person published the record and can remove it' }
        : () => {
            const ours = values.filter((value) => !showsValue(initial.records, name, value))
            return ours.length === 0 ? [] : [withdrawTxt(move, name, ours)]
          },
    wait: () => ({
      for: `TXT ${name} at every authoritative server`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-not-visible',
  }
}

/** Asks a person for the record; where nobody could see it published there is nothing to wait for. */
function wanting(view: MoveView, move: Subject): Intent {
  const record = ownershipRecord(move)
  const { alias } = move
  const { wanted } = move.observation.ownership
  const says = [
    {
      type: 'dns',
      entry: {
        purpose: 'ownership',
        state: 'wanted',
        record,
        note: `${besideCname(move)}Publish it now, and keep the other values of that name. The move needs it at every authoritative server.`,
      },
    },
  ] as const
  if (ownershipOf(view, alias, wanted)?.state !== 'not-asked') return { do: 'ask', says }
  return {
    do: 'refuse',
    says,
    failure: new Failure(
      'txt-not-visible',
      `the action cannot see whether TXT ${record.name} is published: no server of the zone answered, and it cannot read a hosted zone`,
      {
        outcome: 'refused',
        remedy: `Set dns-servers to servers that answer for the zone, or set ${zoneRole(move)} to a role that can read its hosted zone.`,
      },
    ),
  }
}

/** No TXT record can stand beside a CNAME (RFC 1034 §3.6.2); one where that leads is found through it. */
function besideCname({ observation: { ownership } }: Subject): string {
  const { name, cname } = ownership
  return cname === ''
    ? ''
    : `${name} is a CNAME to ${cname}. A TXT record cannot exist at a name that has a CNAME: delete the CNAME first, or publish the value at ${cname}.  `
}

/** Read in the zone, in force at all its servers, and seen there; a server that cannot be asked takes the zone's word. */
function standingOf(view: MoveView, move: Subject, seen: Ownership): Standing {
  const { hosted } = move
  const { name, wanted } = move.observation.ownership
  const { state, evidence } = seen
  const shown = state === 'everywhere'
  if (hosted === undefined || writer(view, move) !== 'us') return asQueried(shown, seen)
  const { zoneId } = hosted
  return by(zoneOf(view, name), ({ records, inSync }) =>
    showsValue(records, name, wanted)
      ? inForce({
          what: `TXT ${name}`,
          zoneId,
          inSync,
          shown: state === 'not-asked' ? undefined : shown,
          evidence,
        })
      : { state: 'absent', evidence: `TXT ${name} does not hold ${wanted} in ${zoneId}` },
  )
}

/** The value that lets the source take the alias again; `undefined` where the source was not read. */
export function wayBack({ observation: { source } }: Pick<Subject, 'observation'>): string | undefined {
  return source?.known ? source.value.domain : undefined
}

/** Id of the step that takes values off the ownership record again. */
export const withdrawing = 'withdraw-txt'

/** Takes values of the ownership record back that this move has added; other values stay. Nothing rests on it. */
export function withdrawTxt(move: Subject, name: string, values: readonly string[]): MoveStep {
  const { alias, hosted, inputs } = move
  const list = values.join(' and ')
  const zoneId = hosted?.zoneId ?? 'the zone'
  return {
    id: withdrawing,
    title: `Remove ${list} from TXT ${name}`,
    alias,
    ...recordIn(move, name),
    by: 'us',
    facts: () => [zoneFact(name)],
    standing: (view) =>
      by(zoneOf(view, name), ({ records, inSync }) => {
        const there = values.filter((value) => showsValue(records, name, value))
        if (there.length > 0)
          return { state: 'absent', evidence: `TXT ${name} still holds ${there.join(' and ')}` }
        const evidence = `TXT ${name} does not hold ${list} in ${zoneId}`
        return inForce({ what: 'the change', zoneId, inSync, shown: true, evidence })
      }),
    intent: () => writing(move, { do: 'withdraw', name, values }),
    change: () => zoneChange(move, `TXT ${name} no longer holds ${list}`),
    undo: { irreversible: 'this is itself a step back' },
    wait: () => ({
      for: `the change of TXT ${name} at all Route 53 servers`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    exhausted: 'txt-not-visible',
  }
}

/**
 * Takes back whatever values of its two ends a move may have added to the ownership record, by whichever step and in whichever
 * run: those that were not there when the move began. Nothing where a person writes the records. `found`: the records as they
 * are, where nothing is added to them any more on the way back.
 */
export function withdrawAdded(move: Subject, found?: readonly DnsRecord[]): readonly MoveStep[] {
  const { hosted, initial, observation } = move
  if (hosted === undefined) return []
  const { name } = observation.ownership
  const ends = [observation.target, observation.source].flatMap((end) =>
    end?.known ? [end.value.domain] : [],
  )
  const added = ends.filter(
    (domain) =>
      !showsValue(initial.records, name, domain) && (found === undefined || showsValue(found, name, domain)),
  )
  return added.length === 0 ? [] : [withdrawTxt(move, name, added)]
}

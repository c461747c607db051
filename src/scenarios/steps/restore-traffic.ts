import { type DnsRecord, linksOf, namedBy, sameSet, trafficSets, wildcardSet } from '../../base/record.ts'
import type { Traffic } from '../../dns/client.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  by,
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
  trafficFact,
  trafficOf,
  zoneFact,
  zoneOf,
} from '../../move/world.ts'
import type { Standing } from '../../procedure/step.ts'
import type { Saying } from '../../procedure/world.ts'
import { asQueried, inForce, recordIn, writing, zoneChange } from './zone-write.ts'

/** Id of the step that has DNS as it was. */
export const leadingBack = 'restore-traffic'

/**
 * Has DNS of the alias as it was when the move began, or to the source where it led to the target by then: written where the zone is ours, else asked for and awaited, and seen
 * at every authoritative server. `required`: the rest of the way back waits for it. `stays`: of several names those that the target
 * has stay there, and so does their DNS.
 */
export function restoreTraffic(
  move: Subject,
  { required, stays }: { readonly required: boolean; readonly stays: boolean },
): MoveStep {
  const { alias, hosted, inputs, target } = move
  const several = stays && move.aliases.length > 1
  const domain = domainBefore(move)
  const told = (view: MoveView) => recordsBack(move, seenOf(view, move)?.chain ?? [])
  const instead = insteadOfTarget(move)
  const effect = `DNS of ${alias} ${instead === undefined ? 'is as it was before the move' : `points to ${instead}`}`
  return {
    id: leadingBack,
    title: `Restore the DNS records of ${alias}`,
    alias,
    ...recordIn(move, alias),
    by: hosted === undefined ? 'person' : 'us',
    facts: () => [
      ...(domain === undefined ? [] : [trafficFact(alias, domain)]),
      ...(hosted === undefined ? [] : [zoneFact(alias)]),
      ...(several ? [distributionFact(target.id)] : []),
    ],
    // A person is asked whatever can be read.
    ...(hosted === undefined ? { needs: () => [] } : {}),
    standing: (view) => {
      if (several && distributionOf(view, target.id)?.aliases.includes(alias) === true)
        return { state: 'in-place', evidence: `${target.id} holds ${alias}, whose DNS stays as it is` }
      return hosted === undefined ? asked(seenOf(view, move)) : written(view, move, hosted.zoneId)
    },
    intent: (view) =>
      hosted === undefined
        ? { do: 'ask', says: told(view) }
        : writing(move, { do: 'restore', name: alias, records: recordsBefore(move) }),
    tells: (_answer, view) => told(view),
    change: () => zoneChange(move, effect),
    undo: { irreversible: 'this is itself a step back' },
    wait: (view) => {
      const seen = seenOf(view, move)
      // What cannot be seen is asked for and not waited for: users are unserved meanwhile, and CloudFront decides.
      const showable = domain !== undefined && (required || seen?.state !== 'not-asked')
      return {
        for: `DNS of ${alias} to be as it was, at every authoritative server`,
        atMost: hosted === undefined && !showable ? 0 : inputs.dnsTimeout,
        settle: 0,
      }
    },
    onRefusal: required ? 'stop' : 'go-on',
    onExhausted: required ? 'stop' : 'go-on',
    exhausted: 'dns-not-switched',
  }
}

/**
 * The source's domain, where DNS led to the target already when the move began: CloudFront refuses the alias to the source for as
 * long as it does (safety RC2). `undefined`: it led elsewhere, or the source was not read.
 */
function insteadOfTarget(move: Subject): string | undefined {
  const { alias, initial, observation } = move
  const { source, target } = observation
  if (!target.known || source?.known !== true) return undefined
  const domain = targetDomain(move)
  const sets = setsBefore(move)
  const linked = linksOf(initial.records, alias).some(({ to }) => to === domain)
  const led = sets.length > 0 && sets.every((set) => namedBy(set.values[0] ?? '') === domain)
  return linked || led ? source.value.domain : undefined
}

/** The records that led the alias: its own, or that of the DNS wildcard which answered for it, under its name. */
function setsBefore({ alias, initial }: Subject): readonly DnsRecord[] {
  const own = trafficSets(initial.records, alias)
  const shadow = own.length > 0 ? undefined : wildcardSet(initial.records, alias)
  return shadow === undefined ? own : [{ ...shadow, name: alias }]
}

/** The alias's own records as they are to be again. */
function recordsBefore(move: Subject): readonly DnsRecord[] {
  const source = insteadOfTarget(move)
  if (source === undefined) return trafficSets(move.initial.records, move.alias)
  const domain = targetDomain(move)
  return setsBefore(move).map((set) => ({
    ...set,
    values: set.type === 'CNAME' ? [`${source}.`] : set.values.map((value) => value.replace(domain, source)),
  }))
}

/** Where DNS of the alias is to lead again; `undefined`: no CNAME showed it. */
function domainBefore(move: Subject): string | undefined {
  const last = linksOf(move.initial.records, move.alias).at(-1)?.to
  return insteadOfTarget(move) ?? last
}

function seenOf(view: MoveView, move: Subject): Traffic | undefined {
  const domain = domainBefore(move)
  return domain === undefined ? undefined : trafficOf(view, move.alias, domain)
}

/** The records to be told of. `now`: the chain as it is. */
function recordsBack(move: Subject, now: Traffic['chain']): readonly Saying[] {
  const { alias, hosted, initial } = move
  const before = recordsBefore(move)
  const instead = insteadOfTarget(move) !== undefined
  // Further on in the chain a person may have switched DNS: what leads elsewhere there now is to be changed back as well.
  const later = (instead ? [] : linksOf(initial.records, alias))
    .slice(1)
    .filter(({ name, to }) => now.some((link) => link.name === name && link.to !== to))
    .map(({ name, ttl, to }): DnsRecord => ({ name, type: 'CNAME', ttl, values: [to] }))
  const own = later.length > 0 && hosted === undefined ? [] : before
  const entry = (record: DnsRecord, state: 'wanted' | 'published'): Saying => ({
    type: 'dns',
    entry: {
      purpose: 'traffic',
      state,
      record,
      note: instead
        ? 'CloudFront refuses the name to the source while DNS points to the target.'
        : 'As it was before the move.',
    },
  })
  return [
    ...own.map((record) => entry(record, hosted === undefined ? 'wanted' : 'published')),
    ...later.map((record) => entry(record, 'wanted')),
  ]
}

/** Where it stands by queries alone. */
function asked(seen: Traffic | undefined): Standing {
  if (seen === undefined) return { state: 'absent', evidence: 'a query does not show the earlier records' }
  return asQueried(seen.state === 'target', seen)
}

/** Where it stands in a zone that is ours. */
function written(view: MoveView, move: Subject, zoneId: string): Standing {
  const { alias } = move
  const before = recordsBefore(move)
  return by(zoneOf(view, alias), ({ records, inSync }) => {
    const now = trafficSets(records, alias)
    const same =
      now.length === before.length && before.every((one) => now.some((other) => sameSet(one, other)))
    if (!same)
      return {
        state: 'absent',
        evidence: `the records of ${alias} in ${zoneId} differ from those before the move`,
      }
    const { state, evidence = 'a query does not show them' } = seenOf(view, move) ?? {}
    const shown = state === undefined || state === 'not-asked' ? undefined : state === 'target'
    return inForce({ what: `DNS of ${alias} as before the move`, zoneId, inSync, shown, evidence })
  })
}

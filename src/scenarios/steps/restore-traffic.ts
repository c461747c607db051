import { type DnsRecord, leadTo, linksOf, sameSet, trafficSets, wildcardSet } from '../../base/record.ts'
import type { Traffic } from '../../base/traffic.ts'
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
import type { Fact, Intent, Saying } from '../../procedure/world.ts'
import { toPublish, trafficRecord } from './traffic-record.ts'
import {
  askedInstead,
  asQueried,
  inForce,
  recordIn,
  untilZone,
  writer,
  writing,
  zoneChange,
} from './zone-write.ts'

/** Id of the step that has DNS as it was. */
export const leadingBack = 'restore-traffic'

/** How {@link restoreTraffic} restores. */
interface Restoring {
  /** The rest of the way back waits for it. */
  readonly required: boolean
  /** Of several names those that the target has stay there, and so does their DNS. */
  readonly stays: boolean
  /** The source is to get the name back by an update, which CloudFront refuses while DNS leads to the target. */
  readonly beforeGiveBack?: boolean
}

/** Where DNS of the alias is to lead again. `instead`: the source's domain, where it led to the target when the move began. */
interface DnsBefore {
  readonly instead: string | undefined
  /** The alias's own records as they are to be again. */
  readonly records: readonly DnsRecord[]
  /** `undefined`: no CNAME showed it. */
  readonly domain: string | undefined
}

/**
 * Has DNS of the alias as it was when the move began, or to the source where that is to get the name back and DNS led to the target by
 * then: written where the zone is ours, else asked for and awaited, and seen at every authoritative server.
 */
export function restoreTraffic(
  move: Subject,
  { required, stays, beforeGiveBack = false }: Restoring,
): MoveStep {
  const { alias, inputs, source, target } = move
  const several = stays && move.aliases.length > 1
  const before = beforeOf(move, beforeGiveBack ? insteadOfTarget(move) : undefined)
  const { domain, instead } = before
  const seenOf = (view: MoveView) => (domain === undefined ? undefined : trafficOf(view, alias, domain))
  const showable = (view: MoveView) =>
    domain !== undefined && (required || seenOf(view)?.state !== 'not-asked')
  const isTheirs = (view: MoveView) => writer(view, move) === 'person'
  const told = (view: MoveView, wanted: boolean) =>
    recordsBack(move, before, { wanted, now: seenOf(view) ?? move.observation.traffic })
  const asking = (view: MoveView): Intent => ({ do: 'ask', says: told(view, true) })
  const effect = `DNS of ${alias} ${instead === undefined ? 'is as it was before the move' : `points to ${instead}`}`
  const keeper = instead === undefined ? undefined : source?.id
  const keepers = [...(several ? [target.id] : []), ...(keeper === undefined ? [] : [keeper])]
  const facts = (view: MoveView): readonly Fact[] => [
    ...(domain === undefined ? [] : [trafficFact(alias, domain)]),
    ...(isTheirs(view) ? [] : [zoneFact(alias)]),
    ...keepers.map(distributionFact),
  ]
  return {
    id: leadingBack,
    title: `Restore the DNS records of ${alias}`,
    alias,
    ...recordIn(move, alias),
    by: (view) => writer(view, move),
    facts,
    // A person is asked whatever can be read.
    needs: (view) => (isTheirs(view) ? [] : facts(view)),
    standing: (view) => {
      const holder = keepers.find((id) => distributionOf(view, id)?.aliases.includes(alias) === true)
      if (holder !== undefined)
        return { state: 'in-place', evidence: `${holder} holds ${alias}, whose DNS stays as it is` }
      const seen = seenOf(view)
      return isTheirs(view) ? asked(seen) : written(view, move, before, seen)
    },
    intent: (view) =>
      isTheirs(view) ? asking(view) : writing(move, { do: 'restore', name: alias, records: before.records }),
    instead: askedInstead(move, asking),
    tells: (_answer, view) => told(view, false),
    change: (view) => (isTheirs(view) ? undefined : zoneChange(move, effect)),
    undo: { irreversible: 'this is itself a step back' },
    // What cannot be seen is asked for and not waited for: users are unserved meanwhile, and CloudFront decides.
    wait: (view) => ({
      for: `DNS of ${alias} to be as it was, at every authoritative server`,
      atMost: isTheirs(view) && !showable(view) ? 0 : required ? inputs.dnsTimeout : untilZone(view, move),
      settle: 0,
    }),
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
  const linked = linksOf(initial.records, alias).some(({ to }) => to === domain)
  return linked || leadTo(setsBefore(move), domain) ? source.value.domain : undefined
}

/** The records that lead the alias to the source, in place of those that led it to the target when the run began; `undefined`: it led elsewhere. */
export function ledToSource(move: Subject): readonly DnsRecord[] | undefined {
  const instead = insteadOfTarget(move)
  return instead === undefined ? undefined : beforeOf(move, instead).records
}

/** The records that led the alias: its own, or that of the DNS wildcard which answered for it, under its name. */
function setsBefore({ alias, initial }: Subject): readonly DnsRecord[] {
  const own = trafficSets(initial.records, alias)
  const shadow = own.length > 0 ? undefined : wildcardSet(initial.records, alias)
  return shadow === undefined ? own : [{ ...shadow, name: alias }]
}

function beforeOf(move: Subject, instead: string | undefined): DnsBefore {
  const { alias, initial } = move
  if (instead === undefined) {
    const domain = linksOf(initial.records, alias).at(-1)?.to
    return { instead, records: trafficSets(initial.records, alias), domain }
  }
  const target = targetDomain(move)
  const records = setsBefore(move).map((set) => ({
    ...set,
    values:
      set.type === 'CNAME' ? [`${instead}.`] : set.values.map((value) => value.replace(target, instead)),
  }))
  return { instead, records, domain: instead }
}

/** The records to be told of. `wanted`: of a person, and not written. `now`: where DNS leads as things stand. */
function recordsBack(
  move: Subject,
  { instead, records }: DnsBefore,
  { wanted, now }: { readonly wanted: boolean; readonly now: Traffic },
): readonly Saying[] {
  const { alias, initial } = move
  // Further on in the chain a person may have switched DNS: what leads elsewhere there now is to be changed back as well.
  const later = (instead === undefined ? linksOf(initial.records, alias) : [])
    .slice(1)
    .filter(({ name, to }) => now.chain.some((link) => link.name === name && link.to !== to))
    .map(({ name, ttl, to }): DnsRecord => ({ name, type: 'CNAME', ttl, values: [to] }))
  const before = records.length > 0 ? records : setsBefore(move)
  const own = !wanted ? records : later.length > 0 ? [] : toPublish(before)
  const unseen = wanted && own.length + later.length === 0 ? towardsSource(move, now) : []
  const usual: string =
    instead === undefined
      ? 'As it was before the move.'
      : 'CloudFront refuses the name to the source while DNS points to the target.'
  const entry = (record: DnsRecord, state: 'wanted' | 'published', note: string = usual): Saying => ({
    type: 'dns',
    entry: {
      purpose: 'traffic',
      state,
      record,
      note,
    },
  })
  return [
    ...own.map((record) => entry(record, wanted ? 'wanted' : 'published')),
    ...unseen.map((record) => entry(record, 'wanted', notSeen)),
    ...later.map((record) => entry(record, 'wanted')),
  ]
}

/** How what is to be again is told where nothing has shown it: it may have been another record than this one. */
const notSeen =
  'No query has shown what the record was before the move. If you have changed it for the move, change it back; this one points to the source.'

/** The record that leads to the source, where that of before was seen by nobody and DNS leads to the target, or may. */
function towardsSource(move: Subject, now: Traffic): readonly DnsRecord[] {
  const { source } = move.observation
  if (source?.known !== true || !['target', 'partly', 'not-observable'].includes(now.state)) return []
  return [{ ...trafficRecord(move, now), values: [source.value.domain] }]
}

/** Where it stands by queries alone. */
function asked(seen: Traffic | undefined): Standing {
  if (seen === undefined) return { state: 'absent', evidence: 'a query does not show the earlier records' }
  return asQueried(seen.state === 'target', seen)
}

/** Where it stands in a zone that is ours. */
function written(view: MoveView, move: Subject, before: DnsBefore, seen: Traffic | undefined): Standing {
  const { alias } = move
  const zoneId = move.hosted?.zoneId ?? ''
  return by(zoneOf(view, alias), ({ records, inSync }) => {
    const now = trafficSets(records, alias)
    const same =
      now.length === before.records.length &&
      before.records.every((one) => now.some((other) => sameSet(one, other)))
    if (!same)
      return {
        state: 'absent',
        evidence: `the records of ${alias} in ${zoneId} differ from those before the move`,
      }
    const { state, evidence = 'a query does not show them' } = seen ?? {}
    const shown = state === undefined || state === 'not-asked' ? undefined : state === 'target'
    return inForce({ what: `DNS of ${alias} as before the move`, zoneId, inSync, shown, evidence })
  })
}

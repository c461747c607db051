import { readConfig } from '../../../src/aws/cloudfront/config-xml.ts'
import { traitsOf } from '../../../src/base/contract.ts'
import type { Action } from '../../../src/procedure/action.ts'
import type { TrackedRequest } from '../../../src/procedure/world.ts'
import {
  type Cloud,
  deploys,
  domainOf,
  type EndId,
  endOf,
  holderOf,
  inSync,
  named,
  namesIn,
  now,
  owns,
  servedBy,
  wildcard,
  type ZoneChange,
} from './cloud.ts'
import type { Goal } from './goals.ts'
import type { Branch, Chance } from './player.ts'
import { type Setting, settle } from './settings.ts'

/**
 * The invariants of the safety analysis, each as what must be true of one transition or of an end. Written by what the small
 * cloud is, never by what the run believes; nothing of the decisions is used.
 */

/** One step of a run: what it did, by which chance, and the world before and after. */
export interface Transition {
  readonly setting: Setting
  readonly before: Branch
  readonly act: Action['act']
  readonly chance: Chance
  readonly after: Branch
  /** Somebody else has changed source, target or holder in this run. */
  readonly rival: boolean
}

/** All laws that a transition breaks. */
export function broken(transition: Transition): readonly string[] {
  return [
    ...requestsOf(transition.act).flatMap((address) => confined(transition, address)),
    ...effects(transition),
    ...tooMany(transition.after),
  ]
}

function requestsOf(act: Action['act']): readonly TrackedRequest[] {
  if (act.do === 'send') return [act]
  return act.do === 'send-both' ? [act.first, act.second] : []
}

function confined({ setting, before }: Transition, { request }: TrackedRequest): readonly string[] {
  const names = namesIn(before.cloud)
  if (request.to === 'zone')
    return request.changes.flatMap((change) => [
      ...(names.some((one) => change.name === one || change.name === `_${one}`)
        ? []
        : [`I2: records of ${change.name}`]),
      ...zoned(setting, change),
    ])
  if (request.to === 'mover') return names.includes(request.alias) ? [] : [`I2: a move of ${request.alias}`]
  const end = endOf(request.id)
  const base = before.cloud[end].find((_, n) => `${end}${n}` === request.etag)
  if (base === undefined) return ['I3: an update over a version that there never was']
  const is = readConfig(request.xml)
  const differs = [...base.aliases, ...is.aliases].filter(
    (name) => base.aliases.includes(name) !== is.aliases.includes(name),
  )
  const found: string[] = []
  if (differs.some((name) => !names.includes(name) && name !== wildcard))
    found.push(`I2: ${differs.join()} of ${end}`)
  if (base.enabled !== is.enabled && end === 'T') found.push('I2: the target enabled or disabled')
  const lost = base.aliases.filter((name) => !is.aliases.includes(name))
  const first = now(setting.began, end)
  if (end === 'T' && lost.includes(wildcard) && first.aliases.includes(wildcard) && setting.planned)
    found.push('I8: the wildcard, which was there before')
  if (end === 'S' && is.enabled && !base.enabled && !first.enabled && setting.planned)
    found.push('I8: a source enabled that this move did not disable')
  if (end === 'T' && names.some((name) => lost.includes(name)) && !base.aliases.includes(wildcard))
    found.push('I1: the name off the target')
  return found
}

/** What a change of the zone may be: what was there before is put back as it was, and stays. */
function zoned({ began, planned }: Setting, change: ZoneChange): readonly string[] {
  const name = change.name.replace(/^_/, '')
  const there = (value: string) =>
    (['S', 'T'] as const).some((id) => domainOf(id) === value && owns(began, name, id))
  switch (change.do) {
    case 'publish':
      return []
    case 'point':
      return change.domain === domainOf('T') ? [] : [`I2: ${name} pointed to ${change.domain}`]
    case 'withdraw':
      return planned && change.values.some(there) ? ['I8: an ownership record, which was there before'] : []
    case 'restore': {
      const before = domainOf(named(began, name).leads)
      const as = change.records.length === 1 && change.records[0]?.values.join() === before
      return planned && !as ? [`I8: ${name} restored to something else`] : []
    }
  }
}

/** Changes of one move that may be accepted, there and back (safety I10). */
const mostAccepted = 12
/** And for each name more. */
const moreForName = 4

function tooMany({ history, cloud }: Branch): readonly string[] {
  const most = mostAccepted + moreForName * (namesIn(cloud).length - 1)
  const accepted = [...history.tracks.values()]
    .flatMap(({ sent }) => sent)
    .filter(
      ({ request, answered }) =>
        answered?.answer !== undefined && !('needless' in request && request.needless),
    )
  return accepted.length > most ? [`I10: ${accepted.length} changes`] : []
}

function effects(transition: Transition): readonly string[] {
  const { before, after, chance } = transition
  if (before.cloud === after.cloud || rivals.includes(chance)) return []
  return namesIn(before.cloud).flatMap((name) => effectsOn(transition, name))
}

function effectsOn({ setting, before, act, after, rival }: Transition, name: string): readonly string[] {
  const sends = requestsOf(act).length > 0
  const [was, is] = [servedBy(before.cloud, name), servedBy(after.cloud, name)]
  const found: string[] = []
  const { gapless, bridges } = traitsOf(setting.method.name)
  const outage = !gapless
  if (sends && was !== undefined && is === undefined && !rival) {
    if (!outage) found.push(`I1: ${name} unserved`)
    else if (act.do !== 'send-both')
      found.push('I1d: an outage begun without the call that ends it right behind')
    if (after.deadlineAt - after.now < 15 * 60_000) found.push('I11: an outage begun without time to end it')
  }
  if (sends && !outage && !rival) found.push(...uneven(before, after, name))
  const released = holderOf(before.cloud, name) === 'S' && holderOf(after.cloud, name) === undefined
  if (released && sends && was !== undefined && !inSync(before.cloud, before.now))
    found.push(`W_dns: ${name} released while the change of its DNS is PENDING`)
  const unheld = holderOf(before.cloud, name) === undefined && !named(before.cloud, name).stranger
  if (unheld && bridges) {
    const gone =
      now(before.cloud, 'T').aliases.includes(wildcard) && !now(after.cloud, 'T').aliases.includes(wildcard)
    if (gone && holderOf(after.cloud, name) === undefined)
      found.push('I6: the wildcard off while nobody holds the name')
    if (holderOf(after.cloud, name) === 'S')
      found.push('I6: the name back on the source, past the point of no return')
  }
  return found
}

export const rivals: readonly Chance[] = [
  'target disabled',
  'wildcard taken',
  'name taken',
  'last name taken',
]

/** What takes the name, or its cover, from one end rests on what every edge has heard of the other (safety W1, W3). */
function uneven(
  { cloud: before }: Branch,
  { cloud: after, now: moment }: Branch,
  alias: string,
): readonly string[] {
  const serves = (cloud: Cloud, id: EndId, name: string) =>
    now(cloud, id).enabled && now(cloud, id).aliases.includes(name)
  const loses = (['S', 'T'] as const).flatMap((id) =>
    [alias, wildcard].filter((name) => serves(before, id, name) && !serves(after, id, name)),
  )
  const gains = (['S', 'T'] as const).some((id) => !serves(before, id, alias) && serves(after, id, alias))
  // A mover call takes and gives in one go.
  if (loses.length === 0 || gains || servedBy(before, alias) === undefined) return []
  const covered = (['S', 'T'] as const).some((id) =>
    [alias, wildcard].some(
      (name) => serves(after, id, name) && moment >= since(after, id, name) + deploys + settle,
    ),
  )
  return covered ? [] : [`I1: ${loses.join()} taken away before every edge knows who serves instead`]
}

/** Since when an end has served a name without a break, ms since the epoch. */
function since(cloud: Cloud, id: EndId, name: string): number {
  const versions = cloud[id]
  const last = versions.findLastIndex(({ aliases, enabled }) => !enabled || !aliases.includes(name))
  return versions[last + 1]?.at ?? Number.POSITIVE_INFINITY
}

/** All laws that the end of a run breaks. `served`: at its beginning. */
export function brokenAtEnd(
  setting: Setting,
  begun: Cloud,
  branch: Branch,
  way: 'forward' | 'back',
  rival: boolean,
  goal: Goal,
): readonly string[] {
  const { cloud, ended, cancelled } = branch
  if (rival || ended === 'killed') return []
  const found: string[] = []
  const late = branch.now >= branch.deadlineAt - 60_000
  for (const name of namesIn(cloud)) {
    const [held, holds] = [holderOf(begun, name), holderOf(cloud, name)]
    const [served, serves] = [servedBy(begun, name), servedBy(cloud, name)]
    // A recovery is about names that nobody holds or serves; others are for a move.
    const wanted = goal !== 'recover' || served === undefined || held !== 'S'
    if (ended === 'done' && way === 'forward' && holds !== 'T' && wanted && !named(cloud, name).stranger)
      found.push(`I9: done, and the target does not hold ${name}`)
    if (ended === 'done' && serves === undefined && served !== undefined)
      found.push(`I9: done, and ${name} unserved`)
    if (!cancelled && !late && served !== undefined && serves === undefined)
      found.push(`I6: given up while users of ${name} are unserved`)
    if (!cancelled && !late && held !== undefined && holds === undefined)
      found.push(`I6: given up while nobody holds ${name}`)
  }
  const disabled = now(begun, 'S').enabled && !now(cloud, 'S').enabled && now(cloud, 'S').aliases.length > 0
  if (!cancelled && !late && disabled && setting.restoreSource)
    found.push('I6: the source left disabled with names on it')
  return found
}

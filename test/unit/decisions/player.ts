import type { HostedRecord } from '../../../src/aws/route53/hosted.ts'
import { Failure } from '../../../src/base/failure.ts'
import { notesOf } from '../../../src/move/answers.ts'
import { Knowledge } from '../../../src/move/knowledge.ts'
import type { MoveStage, MoveView, Seen } from '../../../src/move/world.ts'
import type { Action } from '../../../src/procedure/action.ts'
import { fold, type History, type Note, opened } from '../../../src/procedure/history.ts'
import type { LoopView } from '../../../src/procedure/loop.ts'
import type { StepEvent } from '../../../src/procedure/step.ts'
import type { Ending } from '../../../src/procedure/track.ts'
import type { Fact, Request, Saying, TrackedRequest } from '../../../src/procedure/world.ts'
import {
  alias,
  type Cloud,
  carryOut,
  conflict,
  distributionAt,
  domainOf,
  edited,
  endOf,
  etagOf,
  holderOf,
  inSync,
  led,
  named,
  namesIn,
  type Outcome,
  other,
  owns,
  refused,
  withNamed,
  xmlOf,
} from './cloud.ts'

/**
 * Plays the decisions against the small cloud, without a promise: the loop of src/procedure/loop.ts and the effects of
 * src/move/effects.ts as a function from one moment to the next, so that a run can be continued in every way there is.
 */

/** What can go wrong with what a run does next; `well`: nothing. */
export type Chance =
  | 'well'
  // With reads.
  | 'behind'
  | 'far behind'
  | 'unread'
  | 'denied'
  // With changes.
  | 'lost before'
  | 'lost after'
  | 'throttled'
  | 'rival'
  | 'refused'
  | 'killed before'
  | 'killed after'
  // With the second of two that are sent one behind the other.
  | `then ${'lost before' | 'lost after' | 'throttled' | 'rival' | 'refused' | 'killed before' | 'killed after'}`
  // At any moment.
  | 'cancelled'
  | 'target disabled'
  | 'wildcard taken'
  | 'name taken'
  | 'last name taken'

/** A run at one moment. */
export interface Branch {
  readonly cloud: Cloud
  readonly knowledge: Knowledge
  readonly history: History
  /** ms since the epoch. */
  readonly now: number
  readonly cancelled: boolean
  readonly deadlineAt: number
  /** The steps that it is bringing into place, and the names of those whose changes were accepted. */
  readonly stages: readonly MoveStage[]
  readonly made: ReadonlySet<string>
  readonly ended?: Ending | 'done' | 'killed'
  /** What was held against one of several names, which the run ends with once the others are done (src/commands/follow.ts). */
  readonly held?: Ending
  /** Decisions so far. */
  readonly length: number
}

export const agreement = 5_000
const luck = 0.5

export function start(cloud: Cloud, stages: readonly MoveStage[], now: number, deadlineAt: number): Branch {
  const knowledge = new Knowledge()
  return {
    cloud,
    knowledge,
    history: opened(now),
    now,
    cancelled: false,
    deadlineAt,
    stages,
    made: new Set(),
    length: 0,
  }
}

function knownOf({ now, cancelled, history, deadlineAt }: Branch): LoopView {
  return { now, cancelled, luck, history, waits: { pollInterval: 20_000, agreement, deadlineAt } }
}

export function viewOf(branch: Branch): MoveView {
  return branch.knowledge.view(knownOf(branch), Number.POSITIVE_INFINITY)
}

/** One decision, with everything that it notes: the branch as it is then, and what it is about to do. */
export function decided(
  branch: Branch,
  decide: (view: MoveView) => Action,
): { readonly branch: Branch; readonly act: Action['act']; readonly events: readonly StepEvent[] } {
  const { words, act } = decide(viewOf(branch))
  let { cloud, history } = branch
  let { made, held } = branch
  const events: StepEvent[] = []
  for (const word of words) {
    if (word.word === 'note') history = fold(history, word.note)
    else if (word.word === 'say') cloud = obeyed(cloud, word.saying, branch.now)
    else {
      events.push(word.event)
      const { event } = word
      if ((event.type === 'failed' || event.type === 'unconfirmed') && event.answer === 'others-first')
        held ??= event
      if (word.event.type === 'accepted' && word.event.change !== undefined)
        made = new Set([...made, word.event.step.id])
    }
  }
  return {
    branch: {
      ...branch,
      cloud,
      history,
      made,
      length: branch.length + 1,
      ...(held === undefined ? {} : { held }),
    },
    act,
    events,
  }
}

/** A person does at once what the run asks for. */
function obeyed(cloud: Cloud, saying: Saying, at: number): Cloud {
  if (saying.type !== 'dns' || saying.entry.state !== 'wanted') return cloud
  const { purpose, record } = saying.entry
  const to = record.values.some((value) => value.includes(domainOf('T'))) ? 'T' : 'S'
  const name = record.name.replace(/^_/, '')
  return purpose === 'ownership' ? withNamed(cloud, name, { owner: to }) : led(cloud, to, at, name)
}

/** The branch after an act, as it turns out by chance. */
export function performed(branch: Branch, act: Action['act'], chance: Chance): Branch {
  const struck = interfered(branch, chance)
  switch (act.do) {
    case 'note':
      return struck
    case 'done':
      return { ...struck, ended: struck.held ?? 'done' }
    case 'end':
      return { ...struck, ended: act.ending }
    case 'look':
      return looked(struck, act.facts, chance)
    case 'pause': {
      const until = struck.cancelled ? struck.now : Math.max(struck.now, act.until)
      const slept = { ...struck, now: until }
      return act.facts === undefined ? slept : looked(slept, act.facts, chance)
    }
    case 'send':
      return sent(struck, act, chance)
    case 'send-both': {
      const second = chance.startsWith('then ')
      const first = sent(struck, act.first, second ? 'well' : chance)
      const answered = first.history.tracks.get(act.first.key)?.sent.at(-1)?.answered
      if (first.ended !== undefined || answered === undefined || answered.failure !== undefined) return first
      return sent(first, act.second, second ? (chance.slice(5) as Chance) : 'well')
    }
  }
}

function interfered(branch: Branch, chance: Chance): Branch {
  const { cloud, now } = branch
  switch (chance) {
    case 'cancelled':
      return { ...branch, cancelled: true }
    case 'target disabled':
      return { ...branch, cloud: edited(cloud, 'T', { enabled: false }, now) }
    case 'wildcard taken':
      return { ...branch, cloud: edited(cloud, 'T', { remove: ['*.example.com'] }, now) }
    case 'name taken':
      return { ...branch, cloud: taken(cloud, unclaimedIn(cloud)[0]) }
    case 'last name taken':
      return { ...branch, cloud: taken(cloud, unclaimedIn(cloud).at(-1)) }
    default:
      return branch
  }
}

/** The names that somebody else could take. */
export function unclaimedIn(cloud: Cloud): readonly string[] {
  return namesIn(cloud).filter((name) => holderOf(cloud, name) === undefined && !named(cloud, name).stranger)
}

function taken(cloud: Cloud, name = alias): Cloud {
  return withNamed(cloud, name, { stranger: true })
}

function looked(branch: Branch, facts: readonly Fact[], chance: Chance): Branch {
  const knowledge = new Knowledge(branch.knowledge)
  const known = knownOf(branch)
  let { history } = branch
  for (const fact of facts) {
    const asked = knowledge.asks(branch.now)
    if (chance === 'unread' || chance === 'denied') {
      const why = new Failure('service-error', chance, {
        outcome: chance === 'denied' ? 'refused' : 'unknown',
      })
      knowledge.fails(fact, asked, branch.now, why)
      continue
    }
    const seen = answerTo(branch, fact, { 'far behind': 2, behind: 1, well: 0 }[chance as 'well'] ?? 0)
    knowledge.keep(fact, { ...asked, got: branch.now }, seen, known)
    for (const note of notesOf(fact, branch.now, seen)) history = fold(history, note)
  }
  return { ...branch, knowledge, history }
}

/** What a read shows; `back`: versions behind. */
function answerTo({ cloud, now }: Branch, fact: Fact, back: number): Seen {
  const [kind, key = '', domain = ''] = fact.split(' ')
  switch (kind) {
    case 'distribution':
      return { kind, value: distributionAt(cloud, endOf(key), now, back) }
    case 'config': {
      const id = endOf(key)
      const seen = Math.min(back, cloud[id].length - 1)
      const version = cloud[id].at(-1 - seen)
      if (version === undefined) throw new Error('no version')
      return { kind, value: { etag: etagOf(cloud, id, seen), xml: xmlOf(version) } }
    }
    case 'conflicts': {
      const stranger = namesIn(cloud).includes(key) && named(cloud, key).stranger
      const found = { resource: 'distribution', maskedId: '*9', maskedAccount: '*9' } as const
      return { kind, value: stranger ? [{ ...found, alias: key }] : [] }
    }
    case 'traffic':
      return { kind, value: trafficOf(cloud, key, domain) }
    case 'ownership': {
      const there = (['S', 'T'] as const).some((id) => domainOf(id) === domain && owns(cloud, key, id))
      return { kind, value: ownershipOf(there, domain, key) }
    }
    case 'zone':
      return { kind, value: { records: zoneRecords(cloud, key), inSync: inSync(cloud, now) } }
    case 'sync':
      return { kind, value: inSync(cloud, now) }
    default:
      return { kind: 'credentials', value: true }
  }
}

/** The record sets that the zone has under the name of a traffic or ownership record. */
export function zoneRecords(cloud: Cloud, key: string): readonly HostedRecord[] {
  if (cloud.written === undefined) throw new Error('a person writes the records here')
  const name = key.replace(/^_/, '')
  if (name === key) {
    const to = domainOf(named(cloud, name).leads)
    return [{ name, type: 'CNAME', ttl: 60, values: [to], leadsTo: to, obstacle: '' }]
  }
  const values = (['S', 'T'] as const).filter((id) => owns(cloud, name, id)).map((id) => `"${domainOf(id)}"`)
  return values.length === 0 ? [] : [{ name: key, type: 'TXT', ttl: 60, values, leadsTo: '', obstacle: '' }]
}

/** Where DNS leads, as the looks at it show it. */
export function trafficOf(cloud: Cloud, name: string, domain: string) {
  const to = domainOf(name === other ? 'S' : named(cloud, name).leads)
  return {
    state: to === domain ? ('target' as const) : ('elsewhere' as const),
    evidence: `leads to ${to}`,
    leadsTo: to,
    chain: [{ name, ttl: 60, to }],
    hidden: false,
    ttl: 60,
    notes: [],
  }
}

export function ownershipOf(there: boolean, wanted: string, of = alias) {
  return {
    name: `_${of}`,
    wanted,
    apex: false,
    cname: '',
    zone: 'example.com',
    state: there ? ('everywhere' as const) : ('missing' as const),
    evidence: '',
    extra: [],
    negativeTtl: 60,
  }
}

function sent(branch: Branch, tracked: TrackedRequest, chance: Chance): Branch {
  const { key, id, request } = tracked
  const at = branch.now
  const noted = (note: Note, { history } = branch) => fold(history, note)
  const before = { ...branch, history: noted({ note: 'sent', at, ...tracked }) }
  if (chance === 'killed before') return { ...before, ended: 'killed' }
  const { cloud, answer, failure } = turnsOut(before, request, chance)
  if (chance === 'killed after') return { ...before, cloud, ended: 'killed' }
  const knowledge = new Knowledge(branch.knowledge)
  const history = noted(
    {
      note: 'answered',
      key,
      id,
      at,
      stamp: knowledge.readings,
      ...(answer === undefined ? {} : { answer }),
      ...(failure === undefined ? {} : { failure }),
    },
    before,
  )
  if (failure === undefined || failure.outcome === 'unknown') knowledge.learns(request, answer, at)
  return { ...before, cloud, history, knowledge }
}

function turnsOut({ cloud, now }: Branch, request: Request, chance: Chance): Outcome {
  const needless = request.to === 'distribution' && request.needless
  if (needless) return { cloud, answer: {} }
  const lost = new Failure('service-error', 'no answer', { outcome: 'unknown' })
  switch (chance) {
    case 'lost before':
      return { cloud, failure: lost }
    case 'lost after':
      return { cloud: carryOut(cloud, request, now).cloud, failure: lost }
    case 'throttled':
      return { cloud, failure: new Failure('service-error', 'slow down', { outcome: 'throttled' }) }
    case 'refused':
      return { cloud, failure: refused(request.to === 'zone' ? 'permission' : 'certificate') }
    case 'rival':
      // Somebody has changed another part of the same distribution meanwhile.
      return request.to === 'distribution'
        ? { cloud: edited(cloud, endOf(request.id), {}, now), failure: conflict() }
        : { cloud, failure: conflict() }
    default:
      return carryOut(cloud, request, now)
  }
}

import { readConfig } from '../aws/cloudfront/config-xml.ts'
import { Failure } from '../base/failure.ts'
import { type DnsRecord, trafficSets } from '../base/record.ts'
import type { Plan } from '../plan/shape.ts'
import { fold, type History, opened } from '../procedure/history.ts'
import type { LoopView } from '../procedure/loop.ts'
import { untouched } from '../procedure/track.ts'
import type { Answered, Fact, Reading, Request } from '../procedure/world.ts'
import { behind, isOld, notesOf } from './answers.ts'
import type { Foreign } from './foreign-wildcards.ts'
import type { Initial, Move, Observation } from './move.ts'
import { inFirstZone, namesOf } from './names.ts'
import { targetDomain } from './sides.ts'
import {
  configFact,
  conflictsFact,
  distributionFact,
  type MoveView,
  type Seen,
  trafficFact,
  zoneFact,
} from './world.ts'

/** What is known of one fact: when it was asked for last, and the last that was seen of it. */
interface KnownFact extends Omit<Reading, 'known'> {
  readonly seen?: Seen
}

/** When something was asked for: ms since the epoch, and the how-manieth reading of the run that is. */
type AskedAt = Pick<Reading, 'at' | 'stamp'>

/** What a run knows of the world: the last believable answer to each question. The one place that deals with reads that are behind. */
export class Knowledge {
  readonly #entries: Map<Fact, KnownFact>
  #readings: number

  /** `former`: what is known already. */
  constructor(former?: Knowledge) {
    this.#entries = new Map(former === undefined ? [] : former.#entries)
    this.#readings = former === undefined ? 0 : former.#readings
  }

  /** How many readings have been asked for. */
  get readings(): number {
    return this.#readings
  }

  /** Something is asked for now. `now`: ms since the epoch. */
  asks(now: number): AskedAt {
    return { at: now, stamp: ++this.#readings }
  }

  /** What every decision goes by. `keysUntil`: until when the credentials can be used, ms since the epoch. */
  view(known: LoopView, keysUntil: number): MoveView {
    const seen = (fact: Fact): Seen | undefined => {
      const found = this.#entries.get(fact)?.seen
      return found === undefined || isOld(found, fact, known) ? undefined : found
    }
    return { ...known, own: untouched(''), reading: (fact) => this.#reading(fact, known), seen, keysUntil }
  }

  #reading(fact: Fact, known: LoopView): Reading | undefined {
    const found = this.#entries.get(fact)
    if (found === undefined) return undefined
    const { at, got, stamp, seen, why } = found
    const old = seen !== undefined && isOld(seen, fact, known)
    const because = why ?? (old ? behind(fact) : undefined)
    return {
      at,
      got,
      stamp,
      known: seen !== undefined && !old,
      ...(because === undefined ? {} : { why: because }),
    }
  }

  /** What was seen before the first decision. */
  begins(fact: Fact, asked: AskedAt, seen: Seen): void {
    this.#entries.set(fact, { ...asked, got: asked.at, seen })
  }

  /** An answer. `got`: when it came, ms since the epoch. What is behind takes nothing away from what is known. */
  keep(fact: Fact, asked: AskedAt & { readonly got: number }, seen: Seen, known: LoopView): void {
    const before = this.#entries.get(fact)
    if (before !== undefined && before.stamp > asked.stamp) return
    const kept =
      isOld(seen, fact, known) && before?.seen !== undefined && !isOld(before.seen, fact, known)
        ? { seen: before.seen, why: behind(fact) }
        : { seen }
    this.#entries.set(fact, { ...asked, ...kept })
  }

  /** No answer, which is known since `got`: what was seen before is still what was seen. */
  fails(fact: Fact, asked: AskedAt, got: number, why: Failure): void {
    const before = this.#entries.get(fact)
    if (before !== undefined && before.stamp > asked.stamp) return
    this.#entries.set(fact, { ...before, ...asked, got, why })
  }

  /** These were not answered in time. */
  givesUp(facts: readonly Fact[], asked: AskedAt, now: number): void {
    const why = new Failure('service-error', 'no answer in time', { outcome: 'unknown' })
    for (const fact of facts) {
      const before = this.#entries.get(fact)
      if (before === undefined || before.stamp < asked.stamp) this.fails(fact, asked, now, why)
    }
  }

  /**
   * What our own change has made of a configuration is known without reading it; what a mover call has made of two is not, nor
   * what a zone holds, and where DNS leads, by a record that was written.
   */
  learns(request: Request, answer: Answered | undefined, now: number): void {
    if (request.to === 'zone') {
      const made = answer?.made ?? inFirstZone(request).map(({ name }) => name)
      for (const fact of this.#entries.keys()) {
        const [kind = '', name = ''] = fact.split(' ')
        if (['zone', 'traffic'].includes(kind) && made.includes(name)) this.#entries.delete(fact)
      }
    }
    if (request.to === 'mover') {
      for (const id of [request.id, request.from ?? '']) {
        this.#entries.delete(distributionFact(id))
        this.#entries.delete(configFact(id))
      }
      return
    }
    if (request.to !== 'distribution' || request.needless || answer?.etag === undefined) return
    const { id, xml } = request
    const { etag } = answer
    const asked = this.asks(now)
    const config = { etag, xml: new TextEncoder().encode(xml) }
    this.#entries.set(configFact(id), { ...asked, got: now, seen: { kind: 'config', value: config } })
    const before = this.#entries.get(distributionFact(id))?.seen
    if (before?.kind !== 'distribution') return
    const { aliases, enabled } = readConfig(xml)
    const value = { ...before.value, aliases, enabled, etag, status: 'InProgress' as const }
    this.#entries.set(distributionFact(id), { ...asked, got: now, seen: { kind: 'distribution', value } })
  }
}

/** What was observed of one name. `zoneId`: of the hosted zone that was read for it; `records`: those that are its own. */
interface NameSeen extends Observation {
  readonly alias: string
  readonly foreign?: Foreign | undefined
  readonly zoneId: string | undefined
  readonly records: readonly DnsRecord[]
}

/** How the world was when the move began: as the plan has it, else the run's own first look. */
export function initialOf(
  { target, source }: Observation,
  names: readonly NameSeen[],
  plan: Plan | undefined,
): Initial {
  if (plan !== undefined) {
    const enabled = plan.source?.enabled ?? undefined
    return {
      targetAliases: plan.target.aliases?.concat(names.flatMap(({ foreign }) => foreign?.wildcard ?? [])),
      sourceAliases: plan.source?.aliases ?? undefined,
      sourceEnabled: enabled && disabledByOthers(source, names) ? undefined : enabled,
      records: knownRecords(plan, names),
      planned: true,
      method: plan.scenario,
    }
  }
  return {
    targetAliases: target.known ? target.value.aliases : undefined,
    sourceAliases: source?.known ? source.value.aliases : undefined,
    sourceEnabled: source?.known ? source.value.enabled : undefined,
    records: names.flatMap(({ records }) => records),
    planned: false,
  }
}

/**
 * Whether the source was disabled by somebody else, whatever the plan had: a move proves the ownership record of each name at
 * every server before it disables the source, and one of a name that is still there is at no server. Pure.
 */
function disabledByOthers(source: Observation['source'], names: readonly Observation[]): boolean {
  return (
    source?.known === true &&
    !source.value.enabled &&
    names.every(({ holder }) => holder.is === 'source') &&
    names.some(({ ownership }) => ownership.state === 'missing')
  )
}

/**
 * How the records were. Of a name that the plan has no record of, and whose zone it had not read, nobody could tell: then what is
 * there now stays, since what led users before must not be deleted.
 */
function knownRecords({ dns }: Plan, names: readonly NameSeen[]): readonly DnsRecord[] {
  const read = dns['zone-id']?.split(',') ?? []
  const isUntold = ({ alias, zoneId }: NameSeen) => {
    const unread = zoneId === undefined ? read.length === 0 : !read.includes(zoneId)
    return unread && trafficSets(dns.records, alias).length === 0
  }
  return [...dns.records, ...names.filter(isUntold).flatMap(({ records }) => records)]
}

/** What a run knows at its beginning, and what has happened. */
interface Beginning {
  readonly knowledge: Knowledge
  readonly history: History
}

/**
 * What the first look has read is known to the steps: it is as old as that look, so whatever has to be fresher is read again,
 * and nothing else is.
 */
export function beginning(move: Move): Beginning {
  const { clock, readAt } = move
  const knowledge = new Knowledge()
  let history = opened(clock.now())
  for (const [fact, seen] of seenAtFirst(move)) {
    knowledge.begins(fact, knowledge.asks(readAt), seen)
    for (const note of notesOf(fact, readAt, seen)) history = fold(history, note)
  }
  return { knowledge, history }
}

function* seenAtFirst(move: Move): Generator<readonly [Fact, Seen]> {
  const { target, source } = move.observation
  for (const [end, read] of [[move.target, target] as const, [move.source, source] as const])
    if (end !== undefined && read?.known === true)
      yield [distributionFact(end.id), { kind: 'distribution', value: read.value }]
  for (const one of namesOf(move)) yield* seenOfName(one)
}

function* seenOfName({ alias, observation, hosted }: Move): Generator<readonly [Fact, Seen]> {
  const { target, conflicts, traffic } = observation
  if (conflicts.known) yield [conflictsFact(alias), { kind: 'conflicts', value: conflicts.value }]
  // Of what no server has answered there may be more to know.
  if (traffic.state !== 'not-asked' && target.known)
    yield [trafficFact(alias, targetDomain({ observation })), { kind: 'traffic', value: traffic }]
  if (hosted === undefined) return
  const records = hosted.found.filter(({ name }) => name === alias)
  yield [zoneFact(alias), { kind: 'zone', value: { records, inSync: true } }]
}

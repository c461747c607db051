import { type DnsRecord, trafficSets } from '../base/record.ts'
import type { Plan } from '../plan/plan.ts'
import { fold, type History, opened } from '../procedure/history.ts'
import type { Fact } from '../procedure/world.ts'
import { notesOf } from './answers.ts'
import { Knowledge } from './knowledge.ts'
import type { Initial, Move, Observation } from './move.ts'
import { namesOf } from './names.ts'
import { targetDomain } from './sides.ts'
import { conflictsFact, distributionFact, type Seen, trafficFact, zoneFact } from './world.ts'

/** How the world was when the move began: as the plan has it, else the run's own first look. */
export function initialOf(
  { target, source }: Observation,
  records: readonly DnsRecord[],
  plan: Plan | undefined,
): Initial {
  if (plan !== undefined)
    return {
      targetAliases: plan.target.aliases ?? undefined,
      sourceAliases: plan.source?.aliases ?? undefined,
      sourceEnabled: plan.source?.enabled ?? undefined,
      records: knownRecords(plan, records),
      planned: true,
      method: plan.scenario,
    }
  return {
    targetAliases: target.known ? target.value.aliases : undefined,
    sourceAliases: source?.known ? source.value.aliases : undefined,
    sourceEnabled: source?.known ? source.value.enabled : undefined,
    records,
    planned: false,
  }
}

/**
 * How the records were. A plan without a zone and without a record of the alias was made when nobody could tell: then what is
 * there now stays, since what led users before must not be deleted.
 */
function knownRecords({ dns, aliases }: Plan, now: readonly DnsRecord[]): readonly DnsRecord[] {
  const told = aliases.some((alias) => trafficSets(dns.records, alias).length > 0)
  return dns['zone-id'] === null && !told ? now : dns.records
}

/** What a run knows at its beginning, and what has happened. */
export interface Beginning {
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

import { Failure } from '../../base/failure.ts'
import { ownershipTtl } from '../../base/record.ts'
import { are, duration, instant, listed } from '../../base/text.ts'
import { aliasOf, namesOf } from '../../move/names.ts'
import {
  by,
  distributionFact,
  distributionOf,
  lastingOf,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Standing } from '../../procedure/step.ts'

/** What a step has that changes nothing: there is only something to wait for. */
const nothing: Pick<MoveStep, 'by' | 'intent' | 'undo' | 'onRefusal' | 'onExhausted' | 'exhausted'> = {
  by: 'nobody',
  intent: () => ({ do: 'nothing' }),
  undo: { irreversible: 'nothing was changed' },
  onRefusal: 'stop',
  onExhausted: 'stop',
  exhausted: 'not-deployed',
}

/**
 * Waits until the target is Deployed before it is changed: an edge that has not heard of it yet would not serve the alias
 * (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function targetDeployed(move: Subject): MoveStep {
  const { target, inputs } = move
  return {
    ...nothing,
    id: 'target-deployed',
    title: `Wait until the target ${target.id} is deployed`,
    alias: aliasOf(move),
    readBefore: true,
    facts: () => [distributionFact(target.id)],
    standing: (view) =>
      by(distributionOf(view, target.id), (read) => ({
        state: read.status === 'Deployed' ? 'in-place' : 'settling',
        evidence: `${read.id} is ${read.status}`,
        fact: read.etag,
        lasting: lastingOf(read),
      })),
    wait: () => ({
      for: `${target.id} to be Deployed`,
      atMost: inputs.deployTimeout,
      settle: 0,
      ends: 'deployed',
    }),
  }
}

/** Waits until every edge serves the alias from the target: Deployed with it, and then the settle time on one ETag. */
export function arrived(move: Subject): MoveStep {
  const { target, inputs } = move
  const alias = listed(move.aliases)
  return {
    ...nothing,
    id: 'arrived',
    title: `Wait until every edge serves ${alias} from ${target.id}`,
    alias: aliasOf(move),
    facts: () => [distributionFact(target.id)],
    standing: (view) => onTarget(view, move, true, true),
    wait: () => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
      ends: 'deployed',
    }),
  }
}

/** Steps that are made only where something has happened in this run: no read that lags can bring them about. */
export function onlyAfter(
  happened: (view: MoveView) => boolean,
  steps: readonly MoveStep[],
): readonly MoveStep[] {
  return steps.map((step) => ({
    ...step,
    facts: (view) => (happened(view) ? step.facts(view) : []),
    standing: (view) =>
      happened(view) ? step.standing(view) : { state: 'in-place', evidence: 'not needed' },
    wait: (view) => (happened(view) ? step.wait(view) : { ...step.wait(view), settle: 0 }),
  }))
}

/**
 * Where the names stand with the target. `settled`: they count as in place only once the target is Deployed with them. `called`:
 * their mover calls were accepted, by this run or before it, so that a tenant may list a name which it does not serve yet. A name of
 * several that was refused for good is not waited for.
 */
export function onTarget(
  view: MoveView,
  move: Subject,
  settled: boolean,
  called = view.own.accepted || move.observation.holder.is === 'target',
): Standing {
  const { target } = move
  return by(distributionOf(view, target.id), (read) => {
    const { aliases, status, etag, id } = read
    const inactive = called ? (read.tenant?.inactive ?? []) : []
    const held = [...aliases, ...inactive]
    const lacking = moving(view, move).filter((name) => !held.includes(name))
    if (lacking.length > 0) return { state: 'absent', evidence: `${are(lacking)} not on ${id}` }
    const there = namesOf(move).filter(({ alias }) => held.includes(alias))
    const where = `${are(there.map(({ alias }) => alias))} on ${id}`
    if (!settled) return { state: 'in-place', evidence: where }
    const deployed = status === 'Deployed' && there.every(({ alias }) => aliases.includes(alias))
    return {
      state: deployed ? 'in-place' : 'settling',
      evidence: `${where}, ${deployed ? 'Deployed' : status === 'Deployed' ? 'inactive there' : 'which is InProgress'}`,
      fact: etag,
      lasting: lastingOf(read),
    }
  })
}

/** The names that this run brings to the target: of several not those whose own mover call was refused for good. */
export function moving(view: MoveView, move: Subject): readonly string[] {
  const names = namesOf(move).map(({ alias }) => alias)
  if (names.length === 1) return names
  const refused = tracksOf(view.history, 'associate').flatMap(({ ending }) =>
    ending === undefined || ending.type === 'interrupted' ? [] : [ending.step.alias],
  )
  return names.filter((name) => !refused.includes(name))
}

/** Pause between two tries while CloudFront refuses a record that every server shows, in seconds. */
const pause = { least: 15, most: 60 }

/** What CloudFront's resolver remembers of the ownership record, in words. */
interface NegativeCaching {
  /** "that …". */
  readonly that: string
  readonly why: string
  readonly over: string
  /** For how long from `asked` it is waited before the next try, and for how long it may be remembered at most, in seconds. */
  readonly wait: number
  readonly remembered: number
  /** Until when it is tried, ms since the epoch. */
  readonly until: number
  /** What else may be the cause, and what to do about it. */
  readonly advice?: string
}

/**
 * Waits until CloudFront's resolver has forgotten that there was no TXT record. It remembers a missing name for the
 * negative-cache time of the zone (RFC 2308: the smaller of the SOA's TTL and its minimum), counted from `asked` (ms since
 * the epoch), the call that was refused. Counted against `dns-timeout`; longer than that is not waited for. `first`: the first
 * call that was refused for the record. Where a later one is refused as well, what CloudFront remembers is older or lasts
 * longer than the zone says now, so it is tried again and again within `dns-timeout`.
 */
export function negativeCache(move: Subject, asked: number, first: number = asked): MoveStep {
  const remembered = move.observation.ownership.negativeTtl
  const again = Math.min(Math.max(remembered, pause.least), pause.most)
  return forgotten(move, asked, {
    that: 'there was no TXT record',
    why:
      first === asked
        ? 'CloudFront looked too early and may cache "no such record"'
        : 'CloudFront still refuses, although every server shows the record; it may cache "no such record". The action tries again',
    over: 'the negative caching TTL is over',
    wait: first === asked ? remembered : again,
    remembered,
    until: first + move.inputs.dnsTimeout,
    ...(first === asked
      ? {}
      : {
          advice: ` If CloudFront still refuses then, remove the other values from TXT ${move.observation.ownership.name}: CloudFront may require a single value.`,
        }),
  })
}

/**
 * Waits until CloudFront's resolver has forgotten the TXT record with several values, for the record's TTL from `asked`, and that
 * there was none, which may be the cause as well: whichever is longer.
 */
export function positiveCache(move: Subject, asked: number): MoveStep {
  const { ownership } = move.observation
  const found = move.initial.records.find(({ name, type }) => name === ownership.name && type === 'TXT')
  const remembered = Math.max(found?.ttl ?? ownershipTtl(ownership, 'action'), ownership.negativeTtl)
  return forgotten(move, asked, {
    that: 'the TXT record had several values, or that there was none',
    why: 'CloudFront may cache the old values of the record, or "no such record"',
    over: 'the TTL of the TXT record and the negative caching TTL are over',
    wait: remembered,
    remembered,
    until: asked + move.inputs.dnsTimeout,
  })
}

function forgotten(move: Subject, asked: number, memory: NegativeCaching): MoveStep {
  const { that, why, over, wait, remembered, until, advice = '' } = memory
  const { alias, inputs, observation } = move
  const next = asked + wait * 1_000
  const forgets = asked + remembered * 1_000
  return {
    id: 'negative-cache',
    title: `Wait until CloudFront no longer caches that ${that}`,
    alias,
    by: 'nobody',
    facts: () => [],
    standing: ({ now, own }) => {
      if (next <= now) return { state: 'in-place', evidence: over }
      const state = own.phase === 'confirm' ? 'settling' : 'absent'
      return { state, evidence: `${why} for another ${duration(forgets - now)}` }
    },
    intent: ({ now }) => {
      if (next <= until) return { do: 'nothing' }
      const left = duration(forgets - now)
      return {
        do: 'refuse',
        failure: new Failure(
          'txt-negatively-cached',
          `CloudFront looked for ${observation.ownership.name} too early and may cache that ${that} for another ${left}, until ${instant(forgets)}, which is longer than dns-timeout allows`,
          {
            outcome: 'refused',
            remedy: `Do not change the TXT record. Run again in ${left}, not before ${instant(forgets)}.${advice}`,
          },
        ),
      }
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({
      for: `CloudFront to stop caching that ${that}`,
      atMost: inputs.dnsTimeout,
      settle: 0,
      ends: next,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'txt-negatively-cached',
  }
}

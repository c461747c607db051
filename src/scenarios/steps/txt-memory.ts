import { inParentZone } from '../../base/alias.ts'
import { Failure } from '../../base/failure.ts'
import { ownershipTtl, showsValue } from '../../base/record.ts'
import { duration, instant } from '../../base/text.ts'
import type { MoveStep, Subject } from '../../move/world.ts'
import { changesNothing } from './wait-only.ts'

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

/** The TTL of the ownership record that was read when the move began, in seconds: in a zone, else by a query without the value. */
function ttlBefore({ initial, observation: { ownership } }: Subject): number | undefined {
  const set = initial.records.find(({ name, type }) => name === ownership.name && type === 'TXT')
  return set?.ttl ?? ownership.othersTtl
}

/**
 * Waits until CloudFront's resolver has forgotten that there was no TXT record. It remembers a missing name for the
 * negative-cache time of the zone (RFC 2308: the smaller of the SOA's TTL and its minimum), and one with other values for its
 * TTL where that is longer, counted from `asked` (ms since
 * the epoch), the call that was refused. Counted against `dns-timeout`; longer than that is not waited for. `first`: the first
 * call that was refused for the record. Where a later one is refused as well, what CloudFront remembers is older or lasts
 * longer than the zone says now, so it is tried again and again within `dns-timeout`.
 */
export function negativeCache(move: Subject, asked: number, first: number = asked): MoveStep {
  const { name, wanted, negativeTtl, apex, state } = move.observation.ownership
  const ttl = showsValue(move.initial.records, name, wanted) ? undefined : ttlBefore(move)
  const remembered = Math.max(negativeTtl, ttl ?? 0)
  const again = Math.min(Math.max(negativeTtl, pause.least), pause.most)
  const others = remembered > negativeTtl
  const what = others ? 'the earlier values of the record' : '"no such record"'
  return forgotten(move, asked, {
    that: others ? 'the TXT record had other values' : 'there was no TXT record',
    why:
      first === asked
        ? `CloudFront looked too early and may cache ${what}`
        : `CloudFront still refuses, although every server shows the record; it may cache ${what}. The action tries again`,
    over: others ? 'the TTL of the earlier TXT record is over' : 'the negative caching TTL is over',
    wait: first === asked ? remembered : again,
    remembered,
    until: first + move.inputs.dnsTimeout,
    // A record that was there when the run began may never satisfy CloudFront: then waiting alone leads nowhere.
    ...(first === asked && state !== 'everywhere'
      ? {}
      : {
          advice: ` If CloudFront still refuses then, remove the other values from TXT ${name}: CloudFront may require a single value${inParentZone(move.alias, apex)}.`,
        }),
  })
}

/**
 * Waits until CloudFront's resolver has forgotten the TXT record with several values, for the record's TTL from `asked`, and that
 * there was none, which may be the cause as well: whichever is longer.
 */
export function positiveCache(move: Subject, asked: number): MoveStep {
  const { ownership } = move.observation
  const remembered = Math.max(ttlBefore(move) ?? ownershipTtl(ownership, 'action'), ownership.negativeTtl)
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
    ...changesNothing,
    id: 'negative-cache',
    title: `Wait until CloudFront no longer caches that ${that}`,
    alias,
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
    wait: () => ({
      for: `CloudFront to stop caching that ${that}`,
      atMost: inputs.dnsTimeout,
      settle: 0,
      ends: next,
    }),
    exhausted: 'txt-negatively-cached',
  }
}

import { namedBy, trafficSets } from '../base/record.ts'
import type { Move } from './move.ts'
import { targetDomain } from './sides.ts'

/** Route 53 answers alias records that lead to CloudFront with this TTL, in seconds (Route 53 Developer Guide, alias records). */
const aliasTtl = 60

/** Without a plan nobody knows what the record said an hour ago, in seconds. */
const assumed = 3_600

/**
 * For how long resolvers may remember the record that was there before, in seconds: its TTL as the plan has it. Without a
 * plan, or where the plan was made after the record was switched, the larger of the present TTL and 1 h (safety W_dns).
 */
export function oldTtlOf(move: Move): number {
  const { alias, initial, observation } = move
  const domain = targetDomain(move)
  const old = trafficSets(initial.records, alias).filter(
    ({ values }) => !values.some((value) => namedBy(value) === domain),
  )
  if (!initial.planned || old.length === 0) return Math.max(observation.traffic.ttl, assumed)
  return Math.max(...old.map(({ ttl, values }) => (values[0]?.startsWith('ALIAS ') ? aliasTtl : ttl)))
}

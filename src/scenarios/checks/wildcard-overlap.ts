import {
  certificateCovers,
  covers,
  isOfCloudFront,
  isWildcard,
  matchesMasked,
  wildcardOf,
} from '../../base/alias.ts'
import { attachCertificate, type Conflicts } from '../../base/distribution.ts'
import { asFailure, type Failure } from '../../base/failure.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { ledTo } from '../../base/record.ts'
import { inputLine, listed } from '../../base/text.ts'
import { addsNone, wildcardFor, wildcardWasThere } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { withOutage } from './method.ts'

const acceptedTitle = 'Other hosts may be served by the target'
const freeTitle = 'No other distribution holds an overlapping wildcard'

/**
 * Nobody else holds the wildcard; and no wildcard further up is in use elsewhere, whose hosts the target would take over,
 * since the more specific alias wins, across accounts too (aws-docs: CNAMEs, restrictions). Exact names are more specific
 * still and stay where they are.
 */
export const overlappingWildcards: Check<Move> = {
  id: 'wildcard-overlap',
  about: (move) => wildcardFor(move) ?? move.alias,
  title: freeTitle,
  run: async (move): Promise<Finding[]> => {
    const { target, source, inputs, observation } = move
    const wildcard = wildcardFor(move)
    if (wildcard === undefined || !observation.target.known) return []
    if (observation.target.value.aliases.includes(wildcard)) return [found(move, wildcard)]
    if (observation.holder.is === 'target') return []
    const own = observation.source?.known ? observation.source.value.aliases : []
    let lists: readonly Conflicts[]
    try {
      lists = await Promise.all([target.cloudfront.conflicts(wildcard, target.id), ancestors(move, wildcard)])
    } catch (thrown) {
      const failure = asFailure(thrown)
      return failure.refusal === 'certificate'
        ? uncovered(move, wildcard, failure)
        : [unasked(failure, wildcard, inputs.acceptHosts)]
    }
    const elsewhere = [
      ...lists
        .flat()
        .filter(({ maskedId }) => !matchesMasked(target.id, maskedId))
        .map(({ alias, maskedId, maskedAccount }) => ({
          name: alias,
          where:
            source !== undefined && matchesMasked(source.id, maskedId)
              ? source.id
              : `${maskedId} of account ${maskedAccount}`,
        })),
      ...own.map((name) => ({ name, where: source?.id ?? 'the source' })),
    ]
    const same = elsewhere.find(({ name }) => name === wildcard)
    if (same !== undefined)
      return [
        obstacle(
          'wildcard-overlap',
          `${wildcard} is on ${same.where}, so the target cannot have it`,
          withOutage(move),
        ),
      ]
    const above = elsewhere.find(({ name }) => isWildcard(name) && covers(name, wildcard))
    if (above !== undefined)
      return [
        captured(
          `${above.name} is on ${above.where}; the target would serve hosts below ${wildcard} that it serves now`,
          wildcard,
          inputs.acceptHosts,
        ),
      ]
    const why = lists.find(({ withoutTenants }) => withoutTenants)?.withoutTenants
    if (why !== undefined) return [unasked(why, wildcard, inputs.acceptHosts)]
    const held = elsewhere.map(({ name }) => name)
    return [...(await unheldHosts(move, wildcard, held)), free(move, wildcard, held)]
  },
}

/**
 * What overlaps the alias, where a wildcard further up is possible: the list of a wildcard is documented to hold what it covers and not
 * what covers it (aws-docs: "Find the source distribution").
 */
async function ancestors(move: Move, wildcard: string): Promise<Conflicts> {
  const { alias, target, observation } = move
  if (wildcardOf(wildcard.slice(2)) === undefined) return []
  const { conflicts } = observation
  return conflicts.known ? conflicts.value : target.cloudfront.conflicts(alias, target.id)
}

/** CloudFront answers only where the certificate covers the wildcard: said here, unless the names that were read say so already. */
function uncovered({ observation, target }: Move, wildcard: string, { message }: Failure): Finding[] {
  const { certificate, conflicts } = observation
  const arn = observation.target.known ? observation.target.value.arn : ''
  const read =
    certificate?.known === true && !certificate.value.names.some((name) => certificateCovers(name, wildcard))
  if (read || (!conflicts.known && conflicts.why.refusal === 'certificate')) return []
  return [
    obstacle(
      'certificate-not-covering',
      message,
      attachCertificate(arn, wildcard, target.id),
      uncoveredTitle,
    ),
  ]
}

/** Title of the finding that the wildcard is not in the certificate. */
export const uncoveredTitle = 'The certificate of the target does not cover the wildcard'

/**
 * By a method without a wildcard: one that the target holds may be left by a run of the method that has one. Nothing else says so,
 * and without a plan it is never taken off.
 */
export const wildcardLeft: Check<Move> = {
  id: 'wildcard-there',
  about: (move) => wildcardFor(move) ?? move.alias,
  title: 'The wildcard of the move is gone',
  run: async (move): Promise<Finding[]> => {
    const wildcard = wildcardFor(move)
    const { target } = move.observation
    if (wildcard === undefined || move.aliases.includes(wildcard)) return []
    if (move.initial.planned && addsNone(move, wildcard) === undefined) return []
    const there = target.known && target.value.aliases.includes(wildcard)
    return there ? [{ ...found(move, wildcard), level: 'info' }] : []
  },
}

/** `held`: the names that other distributions hold. */
function free({ aliases }: Move, wildcard: string, held: readonly string[]): Finding {
  const exact = [...new Set(held)].filter((name) => !aliases.includes(name) && covers(wildcard, name))
  const more = `; ${exact.length} names below it on other distributions are more specific and do not change`
  return {
    id: 'wildcard-overlap',
    level: exact.length === 0 ? 'ok' : 'info',
    title: freeTitle,
    evidence: `${wildcard} is free${exact.length === 0 ? '' : more}`,
  }
}

/**
 * Names at any depth whose DNS leads to CloudFront while no distribution holds them, as far as a zone can be read: their users get
 * an error now, and would get the target's answers (safety I13). `held`: the names that other distributions hold.
 */
async function unheldHosts(move: Move, wildcard: string, held: readonly string[]): Promise<Finding[]> {
  const { hosted, inputs, observation } = move
  const target = observation.target.known ? observation.target.value.aliases : []
  const known = [...move.aliases, ...held, ...target]
  const isKnown = (name: string) => known.some((one) => covers(one, name))
  const records = (await hosted?.records('all').catch(() => [])) ?? []
  const unheld = records
    .filter(({ name }) => name !== wildcard && covers(wildcard, name) && !isKnown(name))
    .map(({ name }) => name)
    .filter((name) => ledTo(name, records).some(isOfCloudFront))
  const names = [...new Set(unheld)].toSorted()
  if (names.length === 0) return []
  const it = names.length === 1 ? 'it' : 'them'
  const evidence = `DNS of ${listed(names, 10)} points to CloudFront, and no distribution holds ${it}; the target serves ${it} while it has ${wildcard}`
  const { acceptHosts } = inputs
  if (acceptHosts.includes(wildcard) || names.every((name) => acceptHosts.includes(name)))
    return [{ id: 'hosts-accepted', level: 'info', title: acceptedTitle, evidence }]
  return [
    {
      id: 'hosts-unheld',
      level: 'warning',
      title: 'The target will serve names that no distribution holds now',
      evidence,
      remedy: `# if the target may serve ${it} during the move; otherwise delete the DNS records first\n${inputLine('accept-hosts', [...new Set([...acceptHosts, ...names])].join(','))}`,
    },
  ]
}

/** What is served by a wildcard that the target holds already does not change hands; and it is not taken off afterwards. */
function found(move: Move, wildcard: string): Finding {
  const ours = wildcardWasThere(move, wildcard) === false
  const there = { id: 'wildcard-there', title: 'The target already holds the wildcard' }
  const method = addsNone(move, wildcard)
  if (move.initial.planned && method === undefined)
    return {
      ...there,
      level: 'info',
      evidence: ours
        ? `${wildcard} was not there when the plan was made: the run takes it for this move's and removes it at the end`
        : `${wildcard} was there before this move: it stays`,
      ...(ours ? { remedy: "If someone else added it, keep it with keep-wildcard: 'true'." } : {}),
    }
  return {
    ...there,
    level: 'warning',
    evidence:
      method === undefined
        ? `without a plan it is not known whether an earlier run of this move added ${wildcard}: it stays`
        : `${wildcard} was not there when the plan was made, and a move by ${method} adds none: it stays`,
    remedy:
      'If an earlier run of this move added it, run again with the plan and the scenario of that run. Otherwise no action is needed.',
  }
}

/** Where only a permission is missing, that is what to do: whoever accepts instead accepts hosts that nobody has listed. */
function unasked(
  { message, refusal, remedy = '' }: Failure,
  wildcard: string,
  accepted: readonly string[],
): Finding {
  const finding = captured(
    `the action could not read which distributions serve hosts below ${wildcard}: ${message}`,
    wildcard,
    accepted,
  )
  const line = finding.remedy?.split('\n').at(-1)
  return refusal !== 'permission' || remedy === '' || line === undefined
    ? finding
    : { ...finding, remedy: `${remedy}\nOr, if the target may serve all of them during the move: ${line}` }
}

/** Hosts that cannot be listed: accepted by naming the wildcard itself, else a blocker. */
export function captured(evidence: string, wildcard: string, accepted: readonly string[]): Finding {
  if (accepted.includes(wildcard))
    return {
      id: 'hosts-accepted',
      level: 'warning',
      title: acceptedTitle,
      evidence,
    }
  return obstacle(
    'hosts-not-accepted',
    evidence,
    `# if the target may serve them during the move\n${inputLine('accept-hosts', [...accepted, wildcard].join(','))}`,
  )
}

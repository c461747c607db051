import { methodsThat } from '../../base/contract.ts'
import type { Distribution, Known } from '../../base/distribution.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { inputLine } from '../../base/text.ts'
import { onAnother, sourceState } from '../../move/facts.ts'
import type { Holder } from '../../move/holder.ts'
import { managedHolder } from '../../move/managed-holder.ts'
import type { Move } from '../../move/move.ts'
import { isHeldElsewhere, namesOf } from '../../move/names.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import { accounts } from '../../move/sides.ts'
import type { Check } from '../../procedure/step.ts'
import { tooLate } from '../steps/outage.ts'

const oneAccountTitle = 'Source and target are in one account'

/** Source and target are in one account: the condition of a move by a single mover call without disabling anything. */
export const oneAccount: Check<Move> = {
  id: 'accounts',
  title: oneAccountTitle,
  run: (move): Finding[] => {
    const { observation } = move
    const { target, source, holder } = observation
    // Of a service another check speaks: no other method reaches it either. And of a holder that is not the source.
    if (!target.known || heldByService(holder) || onAnother(move)) return []
    const here = target.value.account
    const where = accounts(observation)
    // Of a name that the target or nobody holds there may be no source.
    if (where === 'unknown') return []
    if (where === 'one') return [{ id: 'accounts', level: 'ok', title: oneAccountTitle, evidence: here }]
    const there = source?.known
      ? source.value.account
      : holder.is === 'foreign'
        ? holder.conflict.maskedAccount
        : 'another'
    return [
      obstacle(
        'accounts-differ',
        `the target is in account ${here}, the source is in account ${there}`,
        '# between two accounts CloudFront refuses the move while the source is enabled; auto selects a method for two accounts, which may need source-role-to-assume\nscenario: auto',
      ),
    ]
  },
}

/** Source and target are in two accounts: where they are in one, there is a method without any outage. */
export const twoAccounts: Check<Move> = {
  id: 'accounts',
  title: 'Source and target are in two accounts',
  run: (move): Finding[] => {
    const { observation } = move
    // A name that nobody holds is put on the target by the same call whatever account it came from.
    if (accounts(observation) !== 'one' || observation.holder.is === 'nobody') return []
    const evidence = `both are in account ${observation.target.known ? observation.target.value.account : ''}`
    return [obstacle('accounts-equal', evidence, withMover(move))]
  },
}

function heldByService(holder: Holder): boolean {
  return (
    holder.is === 'foreign' &&
    managedHolder(holder.conflict.alias, holder.conflict.maskedAccount)?.certainty === 'known'
  )
}

const title = 'Downtime is accepted'

/**
 * The host names that `accept-downtime` lists are exactly those that go dark. `dark`: which they are; none where the method
 * begins no outage as things stand.
 */
export function acceptsDowntime(dark: (move: Move) => readonly string[]): Check<Move> {
  return {
    id: 'accept-downtime',
    about: 'run',
    title,
    run: (move): Finding[] => {
      const names = dark(move)
      if (names.length === 0 || onAnother(move)) return []
      const difference = notAcceptedFor(move, names)
      if (difference === undefined)
        return [{ id: 'accept-downtime', level: 'ok', title, evidence: `accepted for ${names.join(', ')}` }]
      // Where the method is named, all names of the run have to be listed: no matter that some are on the target already.
      const listed = move.inputs.scenario === 'auto' ? names : [...new Set([...names, ...move.aliases])]
      return [obstacle('downtime-not-accepted', difference, accepting(listed))]
    },
  }
}

/**
 * In what the names that `accept-downtime` lists differ from those that go dark. What an earlier run of this move has brought to
 * the target was accepted for it, and goes dark no more; nor does what nobody holds, of which it says that it may be claimed.
 */
export function notAcceptedFor(
  move: Pick<Move, 'alias' | 'aliases' | 'observation' | 'each' | 'inputs'>,
  dark: readonly string[],
): string | undefined {
  const gone = namesOf(move).flatMap((one) => (isHeldElsewhere(one) ? [] : [one.alias]))
  const { acceptDowntime } = move.inputs
  return notAccepted(
    dark,
    acceptDowntime.filter((name) => dark.includes(name) || !gone.includes(name)),
  )
}

/** In what the accepted names differ from those that go dark, for people; `undefined` when they are the same. */
export function notAccepted(dark: readonly string[], accepted: readonly string[]): string | undefined {
  const missing = dark.filter((name) => !accepted.includes(name))
  const needless = accepted.filter((name) => !dark.includes(name))
  if (missing.length + needless.length === 0) return undefined
  return [
    missing.length === 0
      ? ''
      : `not served during the move, but not listed in accept-downtime: ${missing.join(', ')}`,
    needless.length === 0
      ? ''
      : `listed in accept-downtime, but served throughout the move: ${needless.join(', ')}`,
  ]
    .filter((part) => part !== '')
    .join('; ')
}

/**
 * What the gate before the outage, or before the release, will ask for fits into `deadline` at all (safety I11). Nothing is
 * asked of a move that has come past that gate. `deployments`: those the gate counts; `dnsFirst`: whether the old TTL is waited out
 * before it; `wayBack`: what the way back may take, in ms.
 */
export function fitsDeadline(
  deployments: (move: Move) => number,
  {
    dnsFirst,
    wayBack = () => 0,
  }: { readonly dnsFirst: (move: Move) => boolean; readonly wayBack?: (move: Move) => number },
): Check<Move> {
  return {
    id: 'deadline',
    about: 'run',
    title: 'The move fits within the deadline',
    run: (move): Finding[] => {
      const held = namesOf(move).filter(isHeldElsewhere)
      if (held.length === 0 || sourceState(move) !== 'serves') return []
      const longest = Math.max(...held.map((one) => oldTtlOf(one).seconds)) * 1_000
      const wait = dnsFirst(move) ? longest : 0
      const why = 'until resolvers no longer cache the old DNS record'
      const before = { wait, why, firstLook: true, wayBack: wayBack(move) }
      const failure = tooLate(move.clock.now(), move, deployments(move), before)
      return failure === undefined ? [] : [obstacle('deadline-too-near', failure.message, failure.remedy)]
    },
  }
}

/** The line, to paste, that accepts an outage of these names. */
export function accepting(names: readonly string[]): string {
  return inputLine('accept-downtime', names.toSorted().join(','))
}

/**
 * Why no update can put the names on this target: to a tenant CloudFront documents only the mover call for a name that is in use
 * (aws-docs: "Move an alternate domain name to a different distribution"). `undefined`: an update can.
 */
export function onlyByMover(target: Known<Distribution>): string | undefined {
  if (!target.known || target.value.tenant === undefined) return undefined
  return `the target ${target.value.id} is a distribution tenant, to which only the mover call moves a name that is in use`
}

/** The inputs, to paste, of the methods that remain where a wildcard cannot bridge the gap: both begin an outage. */
export function withOutage(move: Move): string | undefined {
  const { aliases, observation } = move
  if (onAnother(move)) return undefined
  // There is no claim either.
  if (onlyByMover(observation.target) !== undefined) return withMover(move)
  const all = namesOfSource(aliases, observation.source)
  const others = methodsThat(({ disables }) => disables)
  const [claiming = ''] = methodsThat(({ claims }) => claims)
  return [
    '# one of these; each causes an outage of the names in accept-downtime',
    `scenario: ${claiming}`,
    accepting(aliases),
    ...others.map((name) => `# scenario: ${name}, with ${accepting(all)}`),
  ].join('\n')
}

/** The inputs, to paste, of the method that makes the mover call between these accounts. */
export function withMover({ aliases, observation }: Move): string {
  const inOne = accounts(observation) === 'one'
  const [method = ''] = methodsThat((one) => (inOne ? one.accounts === 'one' : one.disables))
  if (inOne) return `scenario: ${method}`
  return [
    '# causes an outage of the names in accept-downtime',
    `scenario: ${method}`,
    accepting(namesOfSource(aliases, observation.source)),
  ].join('\n')
}

/** The names that go dark with the source, and those of the run: where the method is named all of them have to be listed. */
function namesOfSource(aliases: readonly string[], source: Move['observation']['source']): readonly string[] {
  return [...new Set([...(source?.known === true ? source.value.aliases : []), ...aliases])]
}

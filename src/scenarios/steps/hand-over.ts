import { unserving } from '../../base/distribution.ts'
import { Failure, type Outcome } from '../../base/failure.ts'
import { are, listed } from '../../base/text.ts'
import { isAway, isUnheard } from '../../base/traffic.ts'
import { takesOff } from '../../move/facts.ts'
import { aliasOf, allOnTarget, namesOf, openNames } from '../../move/names.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  configFact,
  credentialsFact,
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type SideFacts,
  type Subject,
  trafficFact,
  trafficOf,
} from '../../move/world.ts'
import type { Pair, Recourse } from '../../procedure/step.ts'
import { addAlias, removeAlias } from './alias.ts'
import { claimOfSeveral } from './claim-some.ts'
import { dnsElsewhere, dnsFacts } from './dns-elsewhere.ts'
import { again, outageBudget, tooLate, unlessChangedBack } from './outage.ts'
import { anyLeftSource, disabledTarget, oneVersion, strangerFacts, unlessTaken } from './stranger.ts'
import { changesNothing } from './wait-only.ts'
import { hasSettled } from './wildcard-off.ts'

/** Pause between two looks at the wildcard while the name is unclaimed, in ms; claims are made at every other. */
const pace = 1_000

/**
 * Takes the name off the source and puts it on the target, one call behind the other. In between nobody holds the name and
 * the target serves it through the wildcard: so there is no way back and no haste, but the wildcard is watched.
 */
export function handOver(move: Subject, wildcards: readonly string[]): Pair<MoveView> {
  const { source, target, inputs, deadlineAt } = move
  return {
    id: 'hand-over',
    facts: () => [
      credentialsFact,
      ...namesOf(move).map(({ alias }) => trafficFact(alias, targetDomain(move))),
      distributionFact(target.id),
      ...(source === undefined ? [] : [distributionFact(source.id), configFact(source.id)]),
    ],
    gate: (view) => gate(view, move, wildcards),
    reopens: inputs.deployTimeout + 2 * inputs.settle,
    first: release(move),
    second: claim(move, wildcards),
    unserved: false,
    exposure: 'held-by-nobody',
    // Users whom the wildcard does not serve are unserved for as long as an outage may last, and no longer.
    pace: ({ own: { missing } }) => ({
      pause: Math.min(pace, inputs.pollInterval),
      until: missing === undefined ? deadlineAt : Math.min(missing + outageBudget(move), deadlineAt),
    }),
  }
}

/** The deployments that must still fit into the deadline when the name is released: the target's with it, and without the wildcard. */
export function deploymentsLeft(move: Subject, wildcards: readonly string[]): number {
  return wildcards.some((wildcard) => takesOff(move, wildcard)) ? 3 : 2
}

function release(move: Subject): MoveStep {
  const { aliases, source, target } = move
  const alias = listed(aliases)
  const undo = {
    irreversible: `${alias} cannot be returned: CloudFront refuses that while DNS points to ${target.id}. To go back, make the opposite move`,
  }
  if (source !== undefined)
    return removeAlias(move, source, aliases, {
      id: 'release',
      title: `Release ${alias} from ${source.id}`,
      awaits: 'accepted',
      serves: { by: 'nobody', all: true },
      undo,
    })
  return {
    ...changesNothing,
    id: 'release',
    title: `Release ${alias}`,
    alias: aliasOf(move),
    facts: () => [],
    standing: () => ({ state: 'in-place', evidence: 'no distribution held it when the run began' }),
    undo,
    wait: () => ({ for: 'nothing', atMost: 0, settle: 0 }),
  }
}

/**
 * The last look before the point of no return (safety R4). What it judges of both ends must be what the requests are made
 * from, by the ETag.
 */
function gate(view: MoveView, move: Subject, wildcards: readonly string[]): Failure | undefined {
  const { source, target } = move
  if (source === undefined) return new Failure('source-unknown', 'the source is not known')
  return (
    dnsLeftTarget(view, move) ??
    tooLate(view.now, move, deploymentsLeft(move, wildcards)) ??
    disabledTarget(view, target, 'made') ??
    unsettled(view, move, target, wildcards) ??
    anyLeftSource(view, move, source)
  )
}

function unsettled(
  view: MoveView,
  move: Subject,
  { id }: Pick<SideFacts, 'id'>,
  wildcards: readonly string[],
): Failure | undefined {
  const to = distributionOf(view, id)
  const there = to !== undefined && wildcards.every((wildcard) => to.aliases.includes(wildcard))
  if (there && to.status === 'Deployed' && oneVersion(view, { id }) && hasSettled(view, move))
    return undefined
  return closed(
    'not-deployed',
    `${id} was changed a moment ago, and the settle time of ${listed(wildcards)} is not over`,
    // What is there will settle; a version may move on its own besides (safety R3).
    there ? 'conflict' : 'refused',
  )
}

/**
 * That DNS no longer points to the target: CloudFront would refuse the claim. That it did was proven before, so a server that does not
 * answer now takes nothing of that back.
 */
export function dnsLeftTarget(view: MoveView, move: Subject): Failure | undefined {
  const away = openNames(move).flatMap(({ alias }) => {
    const traffic = trafficOf(view, alias, targetDomain(move))
    return traffic !== undefined && isAway(traffic) && !isUnheard(traffic)
      ? [{ alias, evidence: traffic.evidence }]
      : []
  })
  const [traffic] = away
  if (traffic === undefined) return undefined
  return closed(
    'dns-not-switched',
    `DNS of ${listed(away.map(({ alias }) => alias))} no longer points to the target: ${traffic.evidence}`,
  )
}

function closed(
  code: 'dns-not-switched' | 'not-deployed',
  message: string,
  outcome: Outcome = 'refused',
): Failure {
  return new Failure(code, message, {
    outcome,
    remedy: 'Run again. The move continues where it stopped.',
  })
}

/** Whether the run found the names on the target, and the wildcards gone. */
function cleanedUp(move: Subject, wildcards: readonly string[]): boolean {
  const { target } = move.observation
  return (
    allOnTarget(move) &&
    target.known &&
    !wildcards.some((wildcard) => target.value.aliases.includes(wildcard))
  )
}

/** Whether the target was deleted, by the last read of it. */
function targetGone(view: MoveView, { id }: SideFacts): boolean {
  return view.reading(distributionFact(id))?.why?.refusal === 'not-found'
}

/** Whether the target serves by the wildcards what nobody holds, as far as is known. */
function covers(view: MoveView, { id }: SideFacts, wildcards: readonly string[]): boolean {
  const read = distributionOf(view, id)
  if (read === undefined) return true
  return unserving(read) === undefined && wildcards.every((wildcard) => read.aliases.includes(wildcard))
}

/**
 * Puts the name on the target. CloudFront may refuse it until the source is Deployed without the name, or while its resolver
 * keeps the old record: both pass. What does not pass is tried again all the same, since the name must not stay unclaimed;
 * only a stranger who has taken the name ends it.
 */
function claim(move: Subject, wildcards: readonly string[]): MoveStep {
  const { aliases, target, inputs } = move
  const [alias, wildcard] = [listed(aliases), listed(wildcards)]
  const mended = addAlias(move, target, wildcards, {
    id: 'wildcard-again',
    title: `Put ${wildcard} back on ${target.id}, after someone removed it`,
    awaits: 'accepted',
    insists: true,
  })
  return addAlias(move, target, aliases, {
    ...claimOfSeveral(move),
    id: 'claim',
    title: `Claim ${alias} for ${target.id}`,
    onRefusal: (view) => (targetGone(view, target) ? 'back' : 'forward'),
    onExhausted: 'forward',
    undo: { irreversible: `${are(aliases)} on ${target.id}: to go back, make the opposite move` },
    unless: (view) => unlessTaken(view, move) ?? unlessChangedBack(view, move),
    recourse: (view, refusals): Recourse<MoveView> => {
      const last = refusals.at(-1)
      if (last?.code === 'holder-is-another' || last?.code === 'not-in-place') return { do: 'end' }
      const pause = 2 * Math.min(pace, inputs.pollInterval)
      const passes = last?.refusal === 'held-elsewhere' || last?.refusal === 'dns-elsewhere'
      if (last === undefined || !passes) return { do: 'give-up' }
      const next = again(view, move, pause)
      return last.refusal === 'dns-elsewhere' ? { ...next, why: dnsElsewhere(move, last, view) } : next
    },
    watch: {
      facts: (view) => [distributionFact(target.id), ...strangerFacts(view, move), ...dnsFacts(view, move)],
      dark: (view) => targetGone(view, target) || !covers(view, target, wildcards),
      // An earlier run has removed it, and what it left is still being deployed: there is nothing to put back.
      ...(cleanedUp(move, wildcards) ? {} : { repair: () => mended }),
    },
  })
}

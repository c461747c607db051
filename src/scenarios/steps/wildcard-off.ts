import { isGone } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import type { Finding } from '../../base/finding.ts'
import { are, duration, listed } from '../../base/text.ts'
import { takesOff } from '../../move/facts.ts'
import { aliasOf, namesOf, openNames } from '../../move/names.ts'
import {
  configFact,
  deployedSince,
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import type { Recourse } from '../../procedure/step.ts'
import { addAlias, removeAlias } from './alias.ts'
import { neededByOthers, otherFacts, releasedFacts } from './other-names.ts'
import { releasedFor } from './stranger.ts'
import { changesNothing } from './wait-only.ts'

/**
 * Takes the wildcard off the target again. `moved`: once the target holds the name itself, and every edge has heard that the
 * source does not; `going back`: while the source holds it. In either case not while another name lives by the wildcard, or
 * is about to (safety I15). Until then it is tried again, for the time of one deployment; after that the wildcard stays,
 * which harms less than taking it off.
 */
export function wildcardOff(
  move: Subject,
  wildcards: readonly string[],
  occasion: 'moved' | 'going back',
): MoveStep {
  const { target, source, inputs } = move
  const wildcard = listed(wildcards)
  const answer = occasion === 'moved' ? 'go-on' : 'stop'
  const ends = [target, ...(source === undefined ? [] : [source])].map(({ id }) => distributionFact(id))
  return removeAlias(move, target, wildcards, {
    id: 'wildcard-off',
    title: `Remove ${wildcard} from ${target.id}`,
    awaits: 'deployed',
    onRefusal: answer,
    onExhausted: answer,
    needs: (view) => [...ends, ...wildcards.flatMap((one) => otherFacts(view, move, one))],
    // Whoever has released a name while DNS was asked is seen by the reads after it.
    last: (view) => [
      ...ends,
      configFact(target.id),
      ...wildcards.flatMap((one) => releasedFacts(view, move, one)),
    ],
    unless: (view) => {
      const [needed] = wildcards.flatMap((one) => neededByOthers(view, move, one) ?? [])
      const failure =
        (occasion === 'going back' ? leftSource(view, move) : notArrived(view, move)) ??
        (needed === undefined ? undefined : notYet(needed))
      return failure === undefined ? undefined : { do: 'refuse', failure }
    },
    recourse: (view, refusals): Recourse<MoveView> => {
      const { deployTimeout, settle, pollInterval } = inputs
      const last = refusals.at(-1)
      const begun = view.own.refusals[0]?.at ?? view.now
      const late = view.now > begun + deployTimeout + settle
      if (last?.code === 'not-in-place' && !late) return { do: 'again', pause: pollInterval }
      return {
        do: 'give-up',
        says: [{ type: 'finding', finding: left(move, wildcard, last?.message ?? '') }],
      }
    },
  })
}

/** A wildcard that is left harms nobody whose name is held, but it serves whatever else DNS leads to CloudFront. */
function left({ target }: Subject, wildcard: string, why: string): Finding {
  return {
    id: 'wildcard-left',
    level: 'warning',
    title: 'The wildcard is still on the target',
    evidence: `${wildcard} was not removed from ${target.id}: ${why}`,
    remedy: `When no other move under ${wildcard} is in progress, run again with the plan of this run to remove the wildcard. A run whose plan has the wildcard on the target never removes it. If the plan no longer fits (plan-changed) because another name has moved too, remove ${wildcard} from the alternate domain names of ${target.id} yourself.`,
  }
}

function notYet(message: string): Failure {
  return new Failure('not-in-place', message, {
    outcome: 'refused',
    remedy: 'Remove the wildcard manually when nothing is served through it any more, or keep it.',
  })
}

/** Going back is safe only while the source serves the name itself. */
function leftSource(view: MoveView, move: Subject): Failure | undefined {
  const { source } = move
  const there = source === undefined ? undefined : distributionOf(view, source.id)?.aliases
  // A name that was on the target from the start goes nowhere.
  const gone = openNames(move).filter(({ alias }) => there?.includes(alias) !== true)
  const [first] = gone
  if (first === undefined) return undefined
  const alias = listed(gone.map((one) => one.alias))
  return new Failure(
    'past-point-of-no-return',
    `${alias} is no longer on the source: the wildcard stays, because the name may be served through it`,
    { outcome: 'refused', remedy: 'command: move' },
  )
}

/** Both ends are as the move wants them, and have been for the settle time, whoever changed them last. */
function notArrived(view: MoveView, move: Subject): Failure | undefined {
  const { target, source, inputs } = move
  const names = namesOf(move).map((one) => one.alias)
  const alias = listed(names)
  const to = distributionOf(view, target.id)
  if (to === undefined || !names.every((name) => to.aliases.includes(name)) || to.status !== 'Deployed')
    return notYet(`the wildcard stays until ${alias} is read on the target, Deployed`)
  const settled = deployedSince(view, target.id)
  if (settled === undefined || view.now - settled.since < inputs.settle)
    return notYet('the wildcard stays until the last change of the target has reached every edge')
  if (source === undefined) return undefined
  const released = releasedFor(view, move)
  if (released !== undefined && released >= inputs.settle) return undefined
  return notYet(`the wildcard stays until every edge has learned that ${source.id} no longer holds ${alias}`)
}

/**
 * Puts the wildcards on the target, and waits until every edge has it: where an edge heard of the release first, the name
 * would be served by nobody there (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function coverByWildcard(move: Subject, wildcards: readonly string[]): MoveStep {
  const { target, inputs } = move
  const wildcard = listed(wildcards)
  const ours = wildcards.filter((one) =>
    takesOff({ ...move, inputs: { ...inputs, keepWildcard: false } }, one),
  )
  // With a target that was deleted the wildcard is gone too.
  const there = ours.length > 0 && !isGone(move.observation.target)
  const undo: MoveStep['undo'] =
    ours.length > 0
      ? () => (there ? [wildcardOff(move, ours, 'going back')] : [])
      : { irreversible: `${wildcard} was on ${target.id} before this move` }
  return addAlias(move, target, wildcards, {
    id: 'wildcard',
    title: `Add ${wildcard} to ${target.id} for the duration of the move`,
    undo,
    // Where the source has lost it a moment ago, as by an earlier move the other way, CloudFront may refuse it until that is Deployed.
    recourse: (_, refusals) =>
      refusals.at(-1)?.refusal === 'held-elsewhere' && refusals.length < mostTries
        ? { do: 'again', pause: Math.min(60_000, inputs.deployTimeout / 20) }
        : { do: 'give-up' },
  })
}

/** Tries of a wildcard that CloudFront says is held elsewhere: together they take longer than a deployment usually does. */
const mostTries = 6

/** Whether the wildcard, which is read there, has been Deployed for the settle time on one version of the target. */
export function hasSettled(view: MoveView, { target, inputs }: Subject): boolean {
  const held = deployedSince(view, target.id)
  return held !== undefined && view.now - held.since >= inputs.settle
}

/**
 * Nothing to do but to see that the wildcard is still there, Deployed, and has been for the settle time on one ETag: what
 * happened since it was added (a rehearsal, another pipeline) may have touched the target.
 */
export function stillCovered(move: Subject, wildcards: readonly string[]): MoveStep {
  const { target, inputs } = move
  const wildcard = listed(wildcards)
  const { facts, standing } = coverByWildcard(move, wildcards)
  return {
    ...changesNothing,
    id: 'wildcard-settled',
    title: `Check that ${are(wildcards)} settled on ${target.id}`,
    alias: aliasOf(move),
    facts,
    standing: (view) => {
      const found = standing(view)
      if (found.state !== 'in-place' || hasSettled(view, move)) return found
      return {
        ...found,
        state: 'settling',
        evidence: `${found.evidence}, but not yet unchanged for ${duration(inputs.settle)}`,
      }
    },
    intent: () => ({
      do: 'refuse',
      failure: new Failure('not-in-place', `${wildcard} was removed from ${target.id} by someone else`, {
        outcome: 'refused',
        remedy: `# if no other move under ${wildcard} has just ended, first find and stop the pipeline that declares the aliases of ${target.id}\n# the move with the new plan adds the wildcard again\ncommand: plan`,
      }),
    }),
    wait: () => ({
      for: `${wildcard} to have settled on ${target.id}`,
      atMost: inputs.deployTimeout + inputs.settle,
      settle: 0,
    }),
  }
}

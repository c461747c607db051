import { Failure } from '../../base/failure.ts'
import { duration, listed } from '../../base/text.ts'
import { takesOff } from '../../move/facts.ts'
import { aliasOf } from '../../move/names.ts'
import { deployedSince, type MoveStep, type MoveView, type Subject } from '../../move/world.ts'
import { addAlias } from './alias.ts'
import { wildcardOff } from './wildcard-off.ts'

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
  const undo: MoveStep['undo'] =
    ours.length > 0
      ? () => [wildcardOff(move, ours, 'going back')]
      : { irreversible: `${wildcard} was on ${target.id} before this move` }
  return addAlias(move, target, wildcards, {
    id: 'wildcard',
    title: `Add ${wildcard} to ${target.id} for the duration of the move`,
    undo,
  })
}

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
    id: 'wildcard-settled',
    title: `Check that ${wildcard} has settled on ${target.id}`,
    alias: aliasOf(move),
    by: 'nobody',
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
        remedy: `Run command: plan again, then the move with the new plan, which adds the wildcard again. If no other move under ${wildcard} has just ended, first find and stop the pipeline that declares the aliases of ${target.id}.`,
      }),
    }),
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({
      for: `${wildcard} to have settled on ${target.id}`,
      atMost: inputs.deployTimeout + inputs.settle,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
  }
}

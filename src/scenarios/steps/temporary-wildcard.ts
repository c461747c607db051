import { Failure } from '../../base/failure.ts'
import { duration } from '../../base/text.ts'
import { takesOff } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Held } from '../../procedure/held.ts'
import type { Step } from '../../procedure/step.ts'
import { addAlias } from './add-alias.ts'
import { wildcardOff } from './wildcard-off.ts'

/**
 * Puts the wildcard on the target, and waits until every edge has it: where an edge heard of the release first, the name
 * would be served by nobody there (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function coverByWildcard(move: Move, wildcard: string, held: Held): Step<Move> {
  const undo: Step<Move>['undo'] = takesOff(
    { ...move, inputs: { ...move.inputs, keepWildcard: false } },
    wildcard,
  )
    ? (context) => [wildcardOff(context, wildcard, 'going back')]
    : { irreversible: `${wildcard} was on ${move.target.id} before this move` }
  const add = addAlias(move, move.target, wildcard, {
    id: 'wildcard',
    title: `Add ${wildcard} to ${move.target.id} for the time of the move`,
    undo,
  })
  return { ...add, observe: async (context) => held.note(await add.observe(context), context.clock.now()) }
}

/**
 * Nothing to do but to see that the wildcard is still there, Deployed, and has been for the settle time on one ETag: what
 * happened since it was added (a rehearsal, another pipeline) may have touched the target.
 */
export function stillCovered(move: Move, wildcard: string, held: Held): Step<Move> {
  const { observe } = coverByWildcard(move, wildcard, held)
  return {
    id: 'wildcard-settled',
    title: `See that ${wildcard} has settled on ${move.target.id}`,
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      const standing = await observe(context)
      const { settle } = context.inputs
      if (standing.state !== 'in-place' || held.for(settle, context.clock.now())) return standing
      return {
        ...standing,
        state: 'settling',
        evidence: `${standing.evidence}, but not for ${duration(settle)} on one ETag yet`,
      }
    },
    apply: async () => {
      throw new Failure('not-in-place', `${wildcard} was taken off ${move.target.id} by somebody else`, {
        outcome: 'refused',
        remedy: `Run command: plan again, and the move with the new plan: it adds the wildcard itself. If no other move under ${wildcard} has just ended, see first which pipeline declares the aliases of ${move.target.id}, and stop it.`,
      })
    },
    undo: { irreversible: 'nothing was changed' },
    wait: ({ inputs }) => ({
      for: `${wildcard} to have settled on ${move.target.id}`,
      atMost: inputs.deployTimeout + inputs.settle,
      settle: 0,
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
  }
}

import type { Finding } from '../../base/finding.ts'
import { traitsOf } from '../../base/methods.ts'
import { releasedByThisMove, servedThroughTarget } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { holderIsSource } from './holder.ts'

/**
 * Whether a name that nobody holds may be put on the target: this method was asked for, the outage is accepted for this name,
 * or the plan shows that this move released it (contract: name held by nobody).
 */
export function claimable(move: Move): boolean {
  const { alias, inputs, observation } = move
  if (observation.holder.is !== 'nobody') return false
  return (
    traitsOf(inputs.scenario)?.claims === true ||
    inputs.acceptDowntime.includes(alias) ||
    releasedByThisMove(move) ||
    servedThroughTarget(move)
  )
}

/** The source holds the alias; or nobody does, and it may be claimed. */
export const heldOrClaimable: Check<Move> = {
  id: 'holder',
  title: 'The source holds the alias',
  run: async (move): Promise<Finding[]> => {
    if (!claimable(move)) return holderIsSource.run(move)
    return [
      {
        id: 'alias-unclaimed',
        level: 'warning',
        title: 'No distribution holds the alias',
        evidence: releasedByThisMove(move)
          ? `this move released ${move.alias}: the action adds it to the target`
          : `no distribution holds ${move.alias}: the action adds it to the target`,
      },
    ]
  },
}

import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import { releasedByThisMove, servedThroughTarget, wildcardFor } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { holderIsSource } from './holder.ts'

/**
 * The source holds the alias and there are credentials for its account; or nobody holds it, and the target serves it through
 * a wildcard or the plan shows that this move released it: then it is claimed.
 */
export const heldOrCovered: Check<Move> = {
  id: 'holder',
  title: 'The source holds the alias',
  run: async (move): Promise<Finding[]> => {
    const { alias, observation, source, target } = move
    if (servedThroughTarget(move) || releasedByThisMove(move))
      return [
        {
          id: 'alias-unclaimed',
          level: 'warning',
          title: 'No distribution holds the alias',
          evidence: servedThroughTarget(move)
            ? `${target.id} serves ${alias} through ${wildcardFor(move) ?? 'a wildcard'}: the action claims the name immediately`
            : `this move released ${alias}: the action claims it immediately`,
        },
      ]
    const findings = await holderIsSource.run(move)
    const out = observation.holder.is !== 'target' && (source === undefined || !observation.source?.known)
    if (!out || findings.some(({ level }) => level === 'blocker')) return findings
    return [
      ...findings,
      obstacle(
        'source-unknown',
        observation.source?.known === false
          ? observation.source.why.message
          : `there are no credentials for the account that holds ${alias}, or its distribution is not known`,
        'Set source-role-to-assume to a role of that account, and source-distribution.',
        'The source cannot be reached',
      ),
    ]
  },
}

import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import { oldTtlOf } from '../../move/old-ttl.ts'
import { sourceState } from '../../move/source-state.ts'
import type { Check } from '../../procedure/step.ts'
import { tooLate } from '../steps/fuel.ts'

/**
 * What the gate before the outage, or before the release, will ask for fits into `deadline` at all (safety I11). Nothing is
 * asked of a move that has come past that gate. `deployments`: those the gate counts; `dnsFirst`: whether the old TTL is waited out
 * before it.
 */
export function fitsDeadline(
  deployments: (move: Move) => number,
  { dnsFirst }: { readonly dnsFirst: (move: Move) => boolean },
): Check<Move> {
  return {
    id: 'deadline',
    about: 'run',
    title: 'The move fits within the deadline',
    run: (move): Finding[] => {
      const held = namesOf(move).filter(
        ({ observation: { holder } }) => holder.is !== 'target' && holder.is !== 'nobody',
      )
      if (held.length === 0 || sourceState(move) !== 'serves') return []
      const longest = Math.max(...held.map((one) => oldTtlOf(one).seconds)) * 1_000
      const wait = dnsFirst(move) ? longest : 0
      const why = 'until resolvers no longer cache the old DNS record'
      const before = { wait, why, firstLook: true }
      const failure = tooLate(move.clock.now(), move, deployments(move), before)
      return failure === undefined ? [] : [obstacle('deadline-too-near', failure.message, failure.remedy)]
    },
  }
}

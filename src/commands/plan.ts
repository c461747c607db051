import { listed } from '../base/text.ts'
import { inPlace } from '../move/in-place.ts'
import type { Move } from '../move/move.ts'
import type { End } from '../move/run-context.ts'
import type { Preflight } from './preflight.ts'
import { byZone } from './verdict/apart.ts'
import { alreadyInPlace, refusal } from './verdict/move.ts'
import { runOf } from './verdict/next.ts'

/** How a later job of the workflow passes the plan on (docs/examples); its text is an output of this run. */
const planOfThisRun = ['$', '{{ needs.plan.outputs.plan }}'].join('')

/** `plan`: says what a move would do; changes nothing. */
export function plan(move: Move, preflight: Preflight): End {
  if (preflight.blocked !== undefined) return refusal(move, preflight, preflight.blocked)
  if (inPlace(move)) return alreadyInPlace(move)
  const { target, aliases } = move
  return {
    result: 'planned',
    reason: undefined,
    verdict: `${listed(aliases)} can be moved to ${target.id} by ${preflight.scenario.name}${outageText(move, preflight)}. Nothing has been changed.`,
    next: [
      runOf(
        move,
        'move',
        'Run the move with this plan, or approve the job of this workflow that waits for approval',
        planOfThisRun,
      ),
      ...byZone(move, preflight.zones),
    ],
    supportCase: undefined,
  }
}

/** The names that the move will leave unserved for a while; empty for a move without an outage. The summary says for how long. */
function outageText(move: Move, { scenario: { outage } }: Preflight): string {
  const names = outage?.names(move) ?? []
  return names.length === 0 ? '' : `, with an outage of ${listed(names, names.length)}`
}

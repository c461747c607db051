import { listed } from '../../base/text.ts'
import { lacksOf } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import { accounts } from '../../move/sides.ts'
import type { Status } from '../../move/status.ts'
import type { Plan } from '../../plan/shape.ts'
import type { Next } from '../../report/events.ts'
import { claimable } from '../../scenarios/checks/holder.ts'
import { inputsFor, runOf, runWith } from './next.ts'

/** How the move goes on: as a move where its inputs allow one, else with the plan that it needs first. */
export function onward(move: Move): Next {
  const { inputs } = move
  const unheld = namesOf(move).filter((one) => one.observation.holder.is === 'nobody' && !claimable(one))
  if (unheld.length > 0) {
    const names = unheld.map(({ alias }) => alias)
    return runWith(
      `Check the spelling of ${listed(names)}: no distribution has ${names.length > 1 ? 'them' : 'it'}. Then plan the move that adds ${names.length > 1 ? 'them' : 'it'} to the target`,
      {
        ...inputsFor(move, 'plan'),
        scenario: undefined,
        'accept-downtime': [...new Set([...inputs.acceptDowntime, ...names])].join(','),
      },
    )
  }
  const plan: Plan | undefined = inputs.plan === undefined ? undefined : JSON.parse(inputs.plan)
  const allowed = plan === undefined ? !inputs.requirePlan : plan.command === 'move'
  return allowed ? runOf(move, 'move', 'Continue the move') : runOf(move, 'plan', 'Plan the move')
}

/** How what the move has added is taken back; none where names are on the target by now, in another account. */
export function backAgain(move: Move, { holder, all }: Status): Next[] {
  if (move.inputs.requirePlan && move.inputs.plan === undefined) return []
  const open = accounts(move.observation) === 'one' || all.every((one) => one.holder.is === 'source')
  return holder === 'source' && open ? [runOf(move, 'roll-back', 'Or undo what the move has added')] : []
}

/** What finishes a move whose names are on the target: the move under its plan, if that has something left to do. */
export function finish(move: Move): Next[] {
  const lacks = namesOf(move).map(lacksOf)
  if (move.initial.planned && lacks.some((one) => one['wildcard-off'] || one['traffic-dns']))
    return [runOf(move, 'move', 'Finish the move under its plan')]
  return lacks.some((one) => one['target-deployed'])
    ? [runOf(move, 'verify', `Verify again when ${move.target.id} is Deployed`)]
    : []
}

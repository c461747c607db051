import { traitsOf } from '../base/contract.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { visible } from '../base/text.ts'
import { inPlace, untouched } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import type { Method } from '../move/world.ts'
import { misfits, planAnew } from '../plan/binding.ts'
import { buildPlan, differenceText, type PlanDifference, parsePlan } from '../plan/plan.ts'
import type { Plan } from '../plan/shape.ts'
import { leadsThere, planFacts, recordsRead } from './plan.ts'
import { unserved } from './way-back.ts'

/**
 * A finding for each member in which the world no longer fits the plan that was given. While users are unserved because of
 * this very move, or served again by going back, only that somebody else has the name keeps it from going on: the rest is told.
 * So it is of a move that is finished: under its plan nothing is done any more.
 */
export function planChanged(run: Run, move: Move, scenario: Method): Finding[] {
  if (run.bound === undefined) return []
  const { plan: bound } = run.bound
  const { plan } = buildPlan(planFacts(run, move, scenario.name, []))
  const now = parsePlan(plan, { repositoryId: run.setting.repositoryId })
  const status = statusOf(move)
  const back = run.inputs.command === 'roll-back'
  const passes = status.left !== undefined || (back ? unserved(status) : inPlace(move))
  // Whoever has disabled the target since, or changed its certificate, wants it back all the more.
  const ofTarget = back ? ['target.enabled', 'certificate-covers'] : []
  const told = ({ field }: PlanDifference) => passes || ofTarget.includes(field)
  const reads = new Map(namesOf(move).map((one) => [one.alias, recordsRead(one)]))
  const records = (alias: string) => reads.get(alias) ?? 'not'
  const led = (alias: string) => namesOf(move).some((one) => one.alias === alias && leadsThere(one))
  const { sourceEnabled, targetAliases = [] } = move.initial
  // A move that has begun is finished all the same: the wildcard stays.
  const open = untouched(move)
  const byOthers = {
    disabled: bound.source?.enabled === true && sourceEnabled === undefined,
    wildcards: targetAliases.filter((name) => open && bound.target.aliases?.includes(name) === false),
  }
  return [
    ...misfits(bound, { plan: now, records, led, byOthers }).map((one) =>
      (told(one) ? tells : differs)(run)(one),
    ),
    ...otherHolder(bound, move).map(differs(run)),
  ]
}

function differs({ inputs, bound }: Run): (difference: PlanDifference) => Finding {
  // A plan that is made now would not say what was there before the move, which is all that a roll-back asks it for.
  const remedy =
    inputs.command === 'roll-back'
      ? `Reverse that change. Or run command: roll-back without plan, with source-distribution: ${bound?.plan.source?.id ?? 'E…'}${inputs.requirePlan ? ', in a job without require-plan (move-alias and move-aliases set it)' : ''}: DNS of the target then points to the source.`
      : planAnew(inputs.command)
  return (difference) => obstacle('plan-changed', visible(differenceText(difference), 1_000), remedy)
}

function tells(run: Run): (difference: PlanDifference) => Finding {
  return (difference) => {
    const { remedy: _, ...told } = differs(run)(difference)
    return { ...told, level: 'warning' }
  }
}

/** The name is where no step of the plan brings it. */
export function otherHolder(plan: Plan, move: Move): PlanDifference[] {
  return namesOf(move).flatMap((one) => otherHolderOf(plan, one))
}

function otherHolderOf({ source, scenario, aliases }: Plan, { alias, observation }: Move): PlanDifference[] {
  const { holder } = observation
  const was = source?.id ?? 'none'
  if (!aliases.includes(alias) || source === null) return []
  if (holder.is === 'another') return [{ field: 'holder', was, is: holder.id }]
  if (holder.is === 'foreign' && holder.id === undefined)
    return [
      { field: 'holder', was, is: `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}` },
    ]
  return holder.is === 'nobody' && !traitsOf(scenario).releases
    ? [{ field: 'holder', was, is: 'nobody' }]
    : []
}

import { wildcardOf } from '../base/alias.ts'
import type { Finding } from '../base/finding.ts'
import { type ScenarioName, traitsOf } from '../base/methods.ts'
import { obstacle } from '../base/obstacle.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'

/**
 * Temporary keys of the environment end at a time that nobody here knows, and cannot be renewed: no method that changes
 * something more than once may rest on them (contract, `role-to-assume`). Finishing what is begun is not kept from anybody
 * who is unserved.
 */
export function notRenewable({ inputs, setting }: Run, move: Move, method: ScenarioName): Finding[] {
  const temporary = inputs.roleToAssume === undefined && setting.keys?.sessionToken !== undefined
  if (!temporary || traitsOf(method).oneCall || allOnTarget(move)) return []
  if (statusOf(move).left !== undefined) return []
  return [
    obstacle(
      'credentials-not-renewable',
      `AWS_SESSION_TOKEN is set: these keys expire and cannot be renewed, and ${method} makes several changes, which can be hours apart`,
      '# the job needs permissions: id-token: write\nrole-to-assume: arn:aws:iam::123456789012:role/NAME',
    ),
  ]
}

/** A wildcard of which nothing shows whose it is stays: other hosts may live by it. */
export function wildcardStays(move: Move): Finding[] {
  const stays = namesOf(move).flatMap(staysFor)
  return stays.filter(({ evidence }, n) => stays.findIndex((one) => one.evidence === evidence) === n)
}

function staysFor({ alias, initial, observation: { target, holder } }: Move): Finding[] {
  const wildcard = wildcardOf(alias)
  const there = wildcard !== undefined && target.known && target.value.aliases.includes(wildcard)
  if (!there || initial.planned || holder.is !== 'source') return []
  return [
    {
      id: 'wildcard-stays',
      level: 'warning',
      title: 'A wildcard stays on the target',
      evidence: `${target.value.id} holds ${wildcard}, and without the plan of the move it is not known whether the move added it`,
      remedy: `Pass the plan of the move, or remove ${wildcard} from ${target.value.id} yourself if it is not needed.`,
    },
  ]
}

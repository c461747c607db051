import { type Command, traitsOf } from '../../base/contract.ts'
import { isGone } from '../../base/distribution.ts'
import { zoneLines } from '../../base/record.ts'
import { listed } from '../../base/text.ts'
import { leadsOn } from '../../base/traffic.ts'
import { exampleRole } from '../../inputs/aws.ts'
import { lacksOf, takesOff, wildcardsFor, wildcardWasThere } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { isUnheld, namesOf } from '../../move/names.ts'
import type { End } from '../../move/run-context.ts'
import { accounts } from '../../move/sides.ts'
import type { Status } from '../../move/status.ts'
import type { Plan } from '../../plan/shape.ts'
import type { Next } from '../../report/events.ts'
import { planOfJob } from '../../report/next.ts'
import { claimable } from '../../scenarios/checks/holder.ts'
import { besides, trafficRecord } from '../../scenarios/steps/traffic-record.ts'
import { inputsFor, rest, runOf, runWith } from './next.ts'
import { waysOut } from './sentences.ts'

/** The same run once more, which resumes. */
export const runAgain = (move: Move, command: Command = 'move'): Next =>
  runOf(move, command, 'Run again with the same inputs. The run continues where this one stopped')
/** What only looks. */
export const look = (move: Move): Next => runOf(move, 'plan', 'Check the present state (changes nothing)')

/** How the move goes on: as a move where its inputs allow one, else with the plan that it needs first. */
export function onward(move: Move): Next {
  const { inputs } = move
  const unheld = namesOf(move).filter((one) => isUnheld(one) && !claimable(one))
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

/**
 * What ends an exposure, whatever it is. Of a name that nobody holds, and that this move has not released, neither a recovery nor the
 * commands by hand know that it is the target's to have: the move does.
 */
export function exits(move: Move, status: Status): readonly Next[] {
  const ways = waysOut(move, status)
  return ways.length === 0 ? [onward(move)] : ways
}

/** How what the move has added is taken back; none where names are on the target by now, in another account. */
export function backAgain(
  move: Move,
  { holder, all }: Status,
  title = 'Or undo what the move has added',
): Next[] {
  const open = accounts(move.observation) === 'one' || all.every((one) => one.holder.is === 'source')
  return holder === 'source' && open ? rollBackOf(move, title) : []
}

/** A roll-back, where one may start: not without a plan that is required. */
function rollBackOf(move: Move, title: string): Next[] {
  const { requirePlan, plan } = move.inputs
  return requirePlan && plan === undefined ? [] : [runOf(move, 'roll-back', title)]
}

/** How names go back from a target that answers worse than the source did: by a roll-back within one account, else by the opposite move. */
export function backToSource(move: Move, status: Status): Next[] {
  if (status.holder !== 'target') return []
  return accounts(move.observation) === 'one'
    ? rollBackOf(move, 'To go back to the source')
    : thenOpposite(move, status)
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

/**
 * How what has moved goes back: by the opposite move, once what is left of the move is ended and no wildcard of it is in the way;
 * from a target that is gone, or to a source that is, not at all.
 */
export function thenOpposite(move: Move, status: Status): Next[] {
  const { target, source } = move.observation
  const ways = waysOut(move, status)
  // What another distribution has does not come back from the target.
  const held = status.holder === 'target' || status.holder === 'nobody'
  if (!held || isGone(target) || (source !== undefined && isGone(source))) return ways
  const first = [...ways, ...wildcardsOff(move)]
  return [...first, opposite(move, first)]
}

/**
 * The inputs of the opposite move: from the target to the source, each with the role of its account. What was accepted, and the
 * method, were for this direction. So was a chain of roles: it begins at the role of the target, and the other one trusts nobody else.
 * `first`: what has to come before, where the move is not finished.
 */
export function opposite(move: Move, first: readonly Next[] = []): Next {
  const { inputs, source, aliases, target, observation } = move
  const role = inputs.sourceRoleToAssume
  const chained = inputs.roleChaining && role !== undefined
  const lone = [...new Set([role, inputs.dnsRoleToAssume])].filter((one) => one !== undefined)
  const how = chained
    ? `let GitHub assume ${listed(lone)} by OIDC (docs/permissions.md, Trust), then the opposite move`
    : 'the opposite move'
  // Without the role of the source what is known is a role of its present account; the other account may not be that of the job.
  const apart = role === undefined && inputs.roleToAssume !== undefined && accounts(observation) !== 'one'
  const from = source?.id ?? inputs.sourceDistribution
  // What nobody holds when it begins is added, which has to be said.
  const unheld = first.length > 0 ? [] : namesOf(move).filter(isUnheld)
  const next = runWith(`${first.length === 0 ? 'To' : 'When that is done, to'} go back: ${how}`, {
    command: 'plan',
    alias: aliases.join(','),
    'target-distribution': from,
    'source-distribution': target.id,
    'role-to-assume': apart ? exampleRole : (role ?? inputs.roleToAssume),
    'source-role-to-assume': role === undefined && !apart ? undefined : inputs.roleToAssume,
    ...(chained ? { 'role-chaining': 'false' } : {}),
    ...rest(inputs, [
      ...(chained ? (['role-chaining'] as const) : []),
      'role-to-assume',
      'source-role-to-assume',
      'scenario',
      'plan',
      'accept-downtime',
      'accept-hosts',
    ]),
    'accept-downtime': unheld.map(({ alias }) => alias).join(','),
  })
  return apart
    ? {
        ...next,
        paste: `# set role-to-assume to a role of the account of ${from ?? 'the source'}\n${next.paste}`,
      }
    : next
}

function wildcardsOff(move: Move): Next[] {
  const read = move.observation.target
  const there = wildcardsFor(move).filter((name) => read.known && read.value.aliases.includes(name))
  // Only a plan shows that one was there before.
  const wildcards = there.filter((name) => !move.initial.planned || wildcardWasThere(move, name) !== true)
  if (wildcards.length === 0) return []
  if (wildcards.every((name) => takesOff(move, name))) return finish(move)
  const paste = `If the move has added ${listed(wildcards)} to ${move.target.id}: run command: move with its plan, which removes it. Otherwise remove it yourself if nothing needs it. While it is there, the opposite move cannot use the wildcard method.`
  return [{ title: 'First take the wildcard off the target', paste, language: 'text' }]
}

/**
 * The verdict whose further runs of this move go on under the plan that this run has worked under, where only the plan tells what
 * the move has done: an alias does not say who added it, and a source that is disabled not who disabled it; nor does a record, which
 * only a roll-back asks for. A recovery has no other witness at all; a plan that found a name with nobody is none for either. `text`:
 * the plan, if there is one and something was changed under it. Pure.
 */
export function underPlan(end: End, text: string | undefined): End {
  if (text === undefined) return end
  const { command, aliases, scenario, source, target, wildcards }: Plan = JSON.parse(text)
  const found = [source, target].flatMap((one) => one?.aliases ?? [])
  const witness = aliases.every((name) => found.includes(name))
  const holder = end.status?.holder
  const serves = holder?.is === 'source' && holder.enabled === true
  const disabled = traitsOf(scenario).disables && source?.enabled === true && !serves
  const tells = disabled || wildcards.some((one) => !one['on-target'])
  const wantedBy: Partial<Record<string, boolean>> = {
    plan: false,
    recover: witness,
    'roll-back': witness || tells,
  }
  const under = (one: Next): Next => {
    const { title, inputs = {} } = one
    const wanted = wantedBy[inputs['command'] ?? ''] ?? tells
    const goesOn = inputs['command'] !== undefined && (inputs['plan'] ?? planOfJob) === planOfJob
    return goesOn && wanted ? runWith(title, { ...inputs, plan: text }) : one
  }
  if (command !== 'move') return end
  const { back, next } = end
  return { ...end, next: next.map(under), ...(back === undefined ? {} : { back: under(back) }) }
}

/** What remains to be done by others once names have moved: the records of those that are led elsewhere. */
export function afterMove(move: Move, names = namesOf(move)): Next[] {
  return names.flatMap((one) => {
    const { traffic, target } = one.observation
    if (leadsOn(traffic) || !target.known) return []
    const hint = besides(one, traffic)
    return [
      {
        title: `Point DNS to the target before the source is disabled or deleted${hint === '' ? '' : `. ${hint}`}`,
        paste: zoneLines(trafficRecord(one, traffic)).join('\n'),
        language: 'dns',
      },
    ]
  })
}

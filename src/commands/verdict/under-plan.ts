import { traitsOf } from '../../base/contract.ts'
import type { InputName } from '../../inputs/declarations.ts'
import type { End } from '../../move/run-context.ts'
import type { Plan } from '../../plan/shape.ts'
import type { Next } from '../../report/events.ts'
import type { Report } from '../../report/report.ts'
import { planOfJob, remarks } from '../../report/run-again.ts'
import { runWith } from './next.ts'

/**
 * The verdict whose further runs of this move go on under the plan that this run has worked under, where only the plan tells what
 * the move has done: an alias does not say who added it, and a source that is disabled not who disabled it. A recovery has no other
 * witness at all; a plan that found a name with nobody is none for it. `text`: the plan, if there is one and something was changed
 * under it. Pure.
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
  const next = end.next.map((one) => {
    const { title, inputs = {} } = one
    const wanted = inputs['command'] === 'recover' ? witness : inputs['command'] !== 'plan' && tells
    const goesOn = inputs['command'] !== undefined && (inputs['plan'] ?? planOfJob) === planOfJob
    return goesOn && wanted ? runWith(title, { ...inputs, plan: text }) : one
  })
  return command === 'move' ? { ...end, next } : end
}

/** The inputs that a plan binds: with another value of one of them the run is another plan's. */
const bound: readonly InputName[] = [
  'alias',
  'target-distribution',
  'source-distribution',
  'scenario',
  'accept-downtime',
  'accept-hosts',
]

/**
 * The verdict with a whole run that plans, in place of each remedy that asks for a plan, or that a move could not follow under the plan
 * that it was given. What several such remedies want is one plan. Pure.
 */
export function plannedAgain(end: End, { command, started }: Report): End {
  const { plan, ...given } = started?.place?.given ?? {}
  if (command !== 'move') return end
  const asks = ({ inputs }: Next): boolean =>
    inputs !== undefined &&
    !('alias' in inputs && 'command' in inputs) &&
    (inputs['command'] === 'plan' || (plan !== undefined && bound.some((name) => name in inputs)))
  const wanted = end.next.filter(asks)
  const [first] = wanted
  if (first === undefined) return end
  const aliases = started?.aliases ?? []
  const run = runWith(wanted.map(({ title }) => title).join('; '), {
    ...given,
    ...(aliases.length === 0 ? {} : { alias: aliases.join(',') }),
    ...Object.fromEntries(wanted.toReversed().flatMap(({ inputs = {} }) => Object.entries(inputs))),
    command: 'plan',
  })
  const said = [...new Set(wanted.flatMap(remarks))].map((remark) => `# ${remark}`)
  const whole = { ...run, paste: [...said, run.paste].join('\n') }
  return { ...end, next: end.next.flatMap((one) => (one === first ? [whole] : asks(one) ? [] : [one])) }
}

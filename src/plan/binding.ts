import { type Command, traitsOf } from '../base/contract.ts'
import { asFailure, Failure } from '../base/failure.ts'
import { obstacle } from '../base/finding.ts'
import { inputLine } from '../base/text.ts'
import type { Inputs, Setting } from '../inputs/inputs.ts'
import { InputErrors } from '../inputs/read.ts'
import { differenceText, type PlanDifference, parsePlan } from './plan.ts'
import { type DnsSeen, recordDifferences } from './record-differences.ts'
import type { Plan, PlanEnd } from './shape.ts'

/** The plan that a run works under: as it was written, and read. */
export interface BoundPlan {
  readonly text: string
  readonly plan: Plan
}

/**
 * Reads the plan that was given, before any call is made, and sees that it is for these inputs.
 * @throws Failure `plan-invalid` for a text that no run of this repository wrote, `plan-changed` for a plan of something else.
 */
export function readPlan(inputs: Inputs, { repositoryId }: Setting): BoundPlan | undefined {
  if (inputs.plan === undefined) return undefined
  const plan = parsePlan(inputs.plan, { repositoryId })
  const given = inputs.sourceDistribution
  const differences = [
    // `alias: all` is what the plan says it is.
    ...(inputs.aliases.length === 0 ? [] : lists('alias', plan.aliases, inputs.aliases)),
    ...scalar('target-distribution', plan.target.id, inputs.targetDistribution),
    ...(given === undefined ? [] : scalar('source-distribution', plan.source?.id ?? 'none', given)),
    // A plan that was approved for going back does not allow to go forward, and is none of a move.
    ...(['move', 'plan'].includes(inputs.command) ? scalar('command', plan.command, 'move') : []),
    ...(inputs.scenario === 'auto' ? [] : scalar('scenario', plan.scenario, inputs.scenario)),
  ]
  if (differences.length > 0) throw changed(differences, inputs.command, plan)
  return { text: inputs.plan.trim(), plan }
}

/** With a plan that no run of this repository wrote, so that it is not learned of a run later. It is not compared with inputs that are wrong. */
export function withPlanErrors(errors: InputErrors): InputErrors {
  const { reading, findings } = errors
  const { inputs, setting } = reading
  try {
    if (inputs.plan !== undefined) parsePlan(inputs.plan, setting)
    return errors
  } catch (thrown) {
    const { code, message, remedy } = asFailure(thrown)
    return new InputErrors([...findings, obstacle(code, message, remedy)], reading)
  }
}

/** The world as a plan of now would have it, and what was seen of DNS for it. */
interface Present extends DnsSeen {
  readonly plan: Plan
  /** What is shown to be somebody else's doing, although this move may do it: whether the source is disabled, and wildcards. */
  readonly byOthers?: { readonly disabled: boolean; readonly wildcards: readonly string[] }
}

/**
 * In what the world no longer fits a plan, member by member. A world that is the plan half carried out fits it, which is how
 * an interrupted move resumes under the same approval. So does one in which only an ETag moved, and one of which something
 * could not be read, now or when the plan was made (`null`): not to know is no difference. Pure.
 */
export function misfits(plan: Plan, { plan: now, byOthers, ...seen }: Present): PlanDifference[] {
  const scenario = scalar('scenario', plan.scenario, now.scenario)
  return [
    ...scenario,
    ...lists('aliases', plan.aliases, now.aliases),
    ...sourceDifferences(plan, now, traitsOf(plan.scenario).disables && byOthers?.disabled !== true),
    ...targetDifferences(plan, now, byOthers?.wildcards ?? []),
    // Only one method has wildcards: of another method the field says nothing of its own.
    ...(scenario.length > 0 ? [] : lists('wildcards', names(plan), names(now))),
    ...lists('certificate-covers', plan['certificate-covers'], now['certificate-covers']),
    ...recordDifferences(plan, now, seen),
    ...lists('accept-downtime', plan['accept-downtime'], now['accept-downtime']),
    ...lists('accept-hosts', plan['accept-hosts'], now['accept-hosts']),
  ]
}

/** Of two lists what only one of them has; nothing where one of them is not known. */
function lists(
  field: string,
  was: readonly string[] | null,
  is: readonly string[] | null,
  except: ReadonlySet<string> = new Set(),
): PlanDifference[] {
  if (was === null || is === null) return []
  const gone = was.filter((name) => !is.includes(name) && !except.has(name))
  const come = is.filter((name) => !was.includes(name) && !except.has(name))
  return [
    ...gone.map((member) => ({ field, member, was: 'there', is: 'not there' })),
    ...come.map((member) => ({ field, member, was: 'not there', is: 'there' })),
  ]
}

/** Nothing where one of the two is not known. */
function scalar(field: string, was: string | boolean | null, is: string | boolean | null): PlanDifference[] {
  return was === null || is === null || was === is ? [] : [{ field, was: String(was), is: String(is) }]
}

/** The move takes its names off the source, and by one method disables it. */
function sourceDifferences(plan: Plan, now: Plan, disables: boolean): PlanDifference[] {
  const { source: was } = plan
  const { source: is } = now
  if (is === null) return []
  if (was === null) return [{ field: 'source', was: 'none', is: is.id }]
  const disabledByMove = disables && was.enabled === true && is.enabled === false
  return [
    ...identity('source', was, is),
    ...(disabledByMove ? [] : scalar('source.enabled', was.enabled, is.enabled)),
    ...lists('source.aliases', was.aliases, is.aliases, new Set(plan.aliases)),
  ]
}

/** The move puts its names on the target, and for a time a wildcard; one that was there before is not the move's to take away. */
function targetDifferences(plan: Plan, now: Plan, byOthers: readonly string[]): PlanDifference[] {
  const { target: was } = plan
  const { target: is } = now
  const added = plan.wildcards
    .filter((one) => !one['on-target'] && !byOthers.includes(one.name))
    .map(({ name }) => name)
  return [
    ...identity('target', was, is),
    ...scalar('target.enabled', was.enabled, is.enabled),
    ...lists('target.aliases', was.aliases, is.aliases, new Set([...plan.aliases, ...added])),
  ]
}

function identity(end: 'source' | 'target', was: PlanEnd, is: PlanEnd): PlanDifference[] {
  return [
    ...scalar(`${end}.id`, was.id, is.id),
    // Of an end that could not be read the plan has no kind either: it is written as a distribution.
    ...(was.domain === null || is.domain === null ? [] : scalar(`${end}.kind`, was.kind, is.kind)),
    ...scalar(`${end}.account`, was.account, is.account),
    ...scalar(`${end}.domain`, was.domain, is.domain),
  ]
}

function names({ wildcards }: Plan): readonly string[] {
  return wildcards.map(({ name }) => name)
}

/** What to run where a plan no longer fits, and a new one can be made. */
export function planAnew(command: Command): string {
  const first =
    command === 'plan' ? 'leave the input plan empty' : 'get the new plan approved before the move'
  return `# ${first}\ncommand: plan`
}

/** `plan`: counts all the same for what it began, which is to be ended, taken back, or looked at. */
function changed(differences: readonly PlanDifference[], command: Command, plan: Plan): Failure {
  const list = differences.map(differenceText).join('; ')
  return new Failure('plan-changed', `the plan does not fit this run: ${list}`, {
    outcome: 'refused',
    remedy:
      command === 'move' || command === 'plan'
        ? planAnew(command)
        : [
            '# the inputs of the plan; do not make a new plan while users may be unserved',
            inputLine('alias', plan.aliases.join(',')),
            `target-distribution: ${plan.target.id}`,
            ...(plan.source === null ? [] : [`source-distribution: ${plan.source.id}`]),
            `scenario: ${plan.scenario}`,
          ].join('\n'),
  })
}

import { Failure } from '../base/failure.ts'
import { namedBy } from '../base/record.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Setting } from '../inputs/setting.ts'
import { comparePlans, type Plan, type PlanDifference, parsePlan } from './plan.ts'

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
    differs('alias', [...plan.aliases].sort().join(','), [...inputs.aliases].sort().join(',')),
    differs('target-distribution', plan.target.id, inputs.targetDistribution),
    given === undefined ? [] : differs('source-distribution', plan.source?.id ?? 'null', given),
    // A plan that was approved for going back is no leave to go forward.
    plan.command === 'roll-back' && inputs.command === 'move' ? differs('command', 'roll-back', 'move') : [],
    inputs.scenario === 'auto' ? [] : differs('scenario', plan.scenario, inputs.scenario),
  ].flat()
  if (differences.length > 0) throw changed(differences)
  return { text: inputs.plan.trim(), plan }
}

/**
 * In what the world no longer fits a plan. A world that is the plan half carried out fits it, which is how an interrupted
 * move resumes under the same approval; so does one in which only an ETag moved.
 * @param now the plan that the present world would give, by the same method
 */
export function misfits(plan: Plan, now: Plan): PlanDifference[] {
  return comparePlans(plan, now).filter(({ field }) => !fits(field, plan, now))
}

/** Whether a difference in one field is one of the plan's own intermediate states. */
function fits(field: string, plan: Plan, now: Plan): boolean {
  const own = new Set([...plan.aliases, ...plan.wildcards.map(({ name }) => name)])
  switch (field) {
    // Which steps are left depends on how far the move has come; what they do is bound by everything else.
    case 'steps':
    case 'command':
      return true
    case 'wildcards':
      return sameNames(
        plan.wildcards.map(({ name }) => name),
        now.wildcards.map(({ name }) => name),
      )
    case 'source.aliases':
      return sameBut(new Set(plan.aliases), plan.source?.aliases, now.source?.aliases)
    case 'target.aliases':
      return sameBut(own, plan.target.aliases, now.target.aliases) && keepsWildcards(plan, now)
    case 'source.enabled':
      return (
        plan.scenario === 'disable-source' && plan.source?.enabled === true && now.source?.enabled === false
      )
    case 'dns.records':
      return recordsFit(plan, now)
    // It could not be read when the plan was made; whether it covers the aliases is checked at every start.
    case 'certificate-covers':
      return plan['certificate-covers'] === null
    default:
      return false
  }
}

/** The same names on both sides, those in `own` apart. */
function sameBut(
  own: ReadonlySet<string>,
  was: readonly string[] | null | undefined,
  is: readonly string[] | null | undefined,
): boolean {
  if (!was || !is) return false
  const others = (names: readonly string[]) => names.filter((name) => !own.has(name))
  return sameNames(others(was), others(is))
}

/** A wildcard that was on the target before is not the move's to take away. */
function keepsWildcards(plan: Plan, now: Plan): boolean {
  return plan.wildcards.every(
    (wildcard) => !wildcard['on-target'] || now.target.aliases?.includes(wildcard.name),
  )
}

type Records = Plan['dns']['records']

/** Each record is as it was, or as the plan leaves it: traffic at the target, the ownership values added or taken away. */
function recordsFit(plan: Plan, now: Plan): boolean {
  const domains = new Set([plan.target.domain, plan.source?.domain].map((domain) => domain ?? ''))
  const key = ({ name, type }: Records[number]) => `${name} ${type}`
  const was = new Map(plan.dns.records.map((record) => [key(record), record]))
  const keysNow = new Set(now.dns.records.map(key))
  const unchanged = (record: Records[number]) => {
    const before = was.get(key(record))
    if (record.type === 'TXT') {
      const others = (values: readonly string[] = []) =>
        values.filter((value) => !domains.has(namedBy(value)))
      return sameNames(others(before?.values), others(record.values))
    }
    if (record.values.length > 0 && record.values.every((value) => namedBy(value) === plan.target.domain))
      return true
    return before !== undefined && before.ttl === record.ttl && sameNames(before.values, record.values)
  }
  // A record that is gone was replaced (a CNAME by alias records) only where the name now leads to the target.
  const atTarget = now.dns.records.some(({ values }) =>
    values.some((value) => namedBy(value) === plan.target.domain),
  )
  return now.dns.records.every(unchanged) && (atTarget || [...was.keys()].every((name) => keysNow.has(name)))
}

function sameNames(a: readonly string[], b: readonly string[]): boolean {
  return JSON.stringify([...a].sort()) === JSON.stringify([...b].sort())
}

function differs(field: string, was: string, is: string): PlanDifference[] {
  return was === is ? [] : [{ field, was, is }]
}

function changed(differences: readonly PlanDifference[]): Failure {
  const list = differences.map(({ field, was, is }) => `${field} was ${was}, is ${is}`).join('; ')
  return new Failure('plan-changed', `the plan is for something else: ${list}`, {
    outcome: 'refused',
    remedy: 'Run with command: plan again, and have the new plan approved.',
  })
}

import { wildcardOf } from '../base/alias.ts'
import { type ScenarioName, traitsOf } from '../base/contract.ts'
import { type Distribution, type Known, resourceOf } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { type DnsRecord, recordsFound } from '../base/record.ts'
import { listed } from '../base/text.ts'
import { MoveLoop } from '../move/effects.ts'
import { inPlace } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import { type End, patience, type Run } from '../move/run-context.ts'
import { statusOf } from '../move/status-of.ts'
import type { Method, MoveStage } from '../move/world.ts'
import { buildPlan, type PlanFacts } from '../plan/plan.ts'
import { isBound, type RecordsRead } from '../plan/record-differences.ts'
import { isPlan, type PlanEnd } from '../plan/shape.ts'
import { survey } from '../procedure/execute.ts'
import { stepsOf } from '../procedure/stages.ts'
import { planOfJob } from '../report/next.ts'
import { servedText, staysServed } from '../report/status.ts'
import { type Foreseen, forecast, isAhead } from './forecast.ts'
import { byZone } from './groups.ts'
import type { Preflight } from './preflight.ts'
import { alreadyInPlace, refusal } from './verdict/move.ts'
import { runOf } from './verdict/next.ts'
import { idleText } from './verdict/sentences.ts'
import type { Way } from './verdict/support-case.ts'

/** `plan`: says what a move would do; changes nothing. */
export function plan(move: Move, preflight: Preflight): End {
  if (preflight.blocked !== undefined) return refusal(move, preflight, preflight.blocked)
  if (inPlace(move)) return alreadyInPlace(move)
  const { target, aliases } = move
  const status = statusOf(move)
  // Whoever is about to approve a plan reads first that users are unserved meanwhile.
  const served = status.all.every(
    ({ holder, serving: { by } }) => holder.is !== 'nobody' && (by === 'source' || by === 'target'),
  )
  return {
    result: 'planned',
    reason: undefined,
    verdict: `${listed(aliases)} can be moved to ${target.id} by ${preflight.scenario.name}${outageText(move, preflight)}. Nothing has been changed.${served ? '' : ` ${servedText(status)}.`}${idleText(move, status)}`,
    next: [
      runOf(
        move,
        'move',
        'Run the move with this plan, or approve the job of this workflow that waits for approval',
        planOfJob,
      ),
      ...byZone(move, preflight.zones),
    ],
  }
}

/** The names that the move will leave unserved for a while; empty for a move without an outage. The summary has all of them, and for how long. */
function outageText(move: Move, { scenario: { outage } }: Preflight): string {
  const names = outage?.names(move) ?? []
  return names.length === 0 ? '' : `, with an outage of ${listed(names, 10)}`
}

/** The method, its stages, and the methods that were not chosen. */
interface Chosen extends Pick<Foreseen, 'under'> {
  readonly scenario: Method
  readonly stages: readonly MoveStage[]
  readonly ways: readonly Way[]
}

/**
 * Tells what the method would do: each step and where it stands, the plan, and what is to be expected. Changes nothing.
 * @throws Failure `internal` for a plan that could not be read back: no move begins under one. What ends an outage needs none.
 */
export async function tellPlan(
  run: Run,
  move: Move,
  { scenario, stages, ways, under }: Chosen,
): Promise<void> {
  const { plan, digest } = written(run, move, scenario, stages)
  if (!isPlan(JSON.parse(plan)))
    throw new Failure('internal', 'the facts of this run make no plan that can be read back')
  const loop = new MoveLoop(move, patience(run))
  const steps = await survey(stages, loop)
  const { name, users } = scenario
  run.journal.tell({
    type: 'planned',
    scenario: name,
    users: usersOf(move, users),
    steps: steps.map(({ wait, ...step }) => (isAhead(step) ? { ...step, wait } : step)),
    others: ways,
    plan,
    digest,
    forecast: await forecast(move, scenario, { stages, looked: steps, ways, view: loop.view(), under }),
  })
}

/** What users notice. That the source serves a name is not said of one that nobody serves, or that the target serves by now. */
function usersOf(move: Move, users: string): string {
  const { all } = statusOf(move)
  const seats = all.map(({ serving: { by } }) => by)
  const fromSource = seats.includes('source') && !seats.includes('nobody')
  return fromSource || seats.includes('unknown') ? users : staysServed(all)
}

/** The plan that the run works under, else the one that the present world gives. */
export function written(run: Run, move: Move, scenario: Method, stages: readonly MoveStage[]) {
  if (run.bound !== undefined) return { plan: run.bound.text, digest: run.bound.plan.check }
  return buildPlan(planFacts(run, move, scenario.name, stepsOf(stages)))
}

/** What goes into the plan output: the world as observed, cut down to what an approval is about. */
export function planFacts(
  { setting, inputs, bound }: Run,
  move: Move,
  scenario: ScenarioName,
  steps: readonly { readonly id: string }[],
): PlanFacts {
  const { aliases, observation, target, source } = move
  const { certificate } = observation
  const names = namesOf(move)
  const zones = [...new Set(names.flatMap(({ hosted }) => hosted?.zoneId ?? []))]
  // Named, though there are no credentials to read it: an approval is about that one and no other.
  const sourceId = source?.id ?? inputs.sourceDistribution ?? bound?.plan.source?.id
  return {
    'repository-id': setting.repositoryId,
    command: inputs.command === 'roll-back' ? 'roll-back' : 'move',
    scenario,
    aliases,
    source: sourceId === undefined ? null : planEnd(sourceId, observation.source),
    target: planEnd(target.id, observation.target),
    wildcards: traitsOf(scenario).bridges ? wildcardFacts(aliases, observation.target) : [],
    'certificate-covers': certificate?.known ? certificate.value.names : null,
    dns: {
      'zone-id': zones.length === 0 ? null : zones.toSorted().join(','),
      records: recordsOf(names, aliases),
    },
    'accept-downtime': inputs.acceptDowntime,
    'accept-hosts': inputs.acceptHosts,
    steps: steps.map(({ id }) => id),
  }
}

/** How much of the records could be read just now. */
export function recordsRead({
  hosted,
  observation: { traffic },
}: Pick<Move, 'hosted' | 'observation'>): RecordsRead {
  if (hosted !== undefined) return 'zone'
  if (traffic.chain.length > 0) return traffic.cached === true ? 'cache' : 'query'
  if (traffic.state === 'not-asked') return 'not'
  return traffic.state === 'none' ? 'none' : 'addresses'
}

/** Whether DNS was seen to lead the name to the target, at every server and by whatever way. */
export function leadsThere({ observation: { traffic } }: Pick<Move, 'observation'>): boolean {
  return traffic.state === 'target'
}

/** The records of all names as found, each once. */
function recordsOf(names: readonly Move[], aliases: readonly string[]): readonly DnsRecord[] {
  const records = names.flatMap(({ alias, hosted, observation }) => recordsFound(hosted, observation, alias))
  const bound = records.filter((record) => isBound(record, aliases) || record.type === 'CNAME')
  return [
    ...new Map(
      bound.map((record) => [`${record.name} ${record.type} ${record.values.join()}`, record]),
    ).values(),
  ]
}

function wildcardFacts(aliases: readonly string[], target: Known<Distribution>) {
  const names = new Set(aliases.flatMap((alias) => wildcardOf(alias) ?? []))
  return [...names].map((name) => ({
    name,
    'on-target': target.known && target.value.aliases.includes(name),
  }))
}

function planEnd(id: string, read: Known<Distribution> | undefined): PlanEnd {
  if (!read?.known)
    return { id, kind: resourceOf(id), account: null, domain: null, enabled: null, aliases: null }
  const { kind, account, domain, enabled, aliases } = read.value
  return { id, kind, account, domain, enabled, aliases }
}

/**
 * The longest plan, in bytes. The runner hands inputs, and what the main step saves for the post step, to a process as environment
 * variables, and Linux starts none with a longer one than 131,072 bytes, its name included (execve(2), MAX_ARG_STRLEN).
 */
const mostBytes = 130_000

/** That a plan is too long to be passed on: to another job, to another run, to the post step. Pure. */
export function planTooLong(plan: string): Finding[] {
  const bytes = Buffer.byteLength(plan)
  if (bytes <= mostBytes) return []
  return [
    obstacle(
      'input-combination',
      `the plan has ${bytes} bytes, and the runner can pass at most ${mostBytes} to the next step`,
      'Split the names over several runs.',
      'The plan of these names is too long',
    ),
  ]
}

import { Failure } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import { known } from '../move/answers.ts'
import { leads } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, namesOf, onlyNames } from '../move/names.ts'
import { lookedAt } from '../move/reread.ts'
import type { Run } from '../move/run-context.ts'
import { reverse } from '../move/sides.ts'
import type { Status } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import type { Method, MoveStep } from '../move/world.ts'
import type { PlanFacts } from '../plan/plan.ts'
import type { PlanEnd } from '../plan/shape.ts'
import { stepsOf, wayBack } from '../procedure/stages.ts'
import type { Check } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { sameAccount } from '../scenarios/same-account.ts'
import { withdrawAdded, withdrawing } from '../scenarios/steps/ownership-txt.ts'
import { leadingBack, ledToSource } from '../scenarios/steps/restore-traffic.ts'
import { together, trafficOfAll } from '../scenarios/steps/together.ts'
import { wildcardStays } from './verdict/roll-back.ts'

/** The way back from where a move stands: the method that it is of, what must hold before, and its steps. */
export interface Back {
  readonly scenario: Method
  /** The context of its steps: the move itself, or its reverse. */
  readonly context: Move
  readonly checks: readonly Check<Move>[]
  readonly steps: readonly MoveStep[]
}

/** The move without these names, also once all has been read. */
export function without(move: Move, names: readonly string[]): Move {
  return {
    ...onlyNames(move, ({ alias }) => !names.includes(alias)),
    whole: async () => without(await move.whole(), names),
  }
}

/**
 * The names that a move may have taken from the source, and those, `kept`, that its plan shows on the target before it and that are
 * there now: they stay. All of them go back where the plan shows none elsewhere.
 */
export function thereBefore(all: Move): { readonly move: Move; readonly kept?: Move } {
  const { planned, sourceAliases, targetAliases } = all.initial
  const before = (alias: string) =>
    planned && targetAliases?.includes(alias) === true && sourceAliases?.includes(alias) !== true
  const kept = onlyNames(all, (one) => before(one.alias) && allOnTarget(one))
  if (all.aliases.every(before) || !kept.aliases.every(before)) return { move: all }
  return { move: without(all, kept.aliases), kept }
}

/** The source holds the alias: what the move has added is taken back, newest first; what leaves users unserved, before all else. */
export function undo(run: Run, move: Move): Back {
  const wanted = run.bound?.plan.scenario ?? run.inputs.scenario
  const scenario =
    scenarios.find(({ name }) => name === wanted) ??
    scenarios.find((one) => one.ruledOut(move) === undefined) ??
    sameAccount
  const toSourceFirst = dnsBack(move)
  // Where it is not known how DNS was, what it was when the roll-back began is what is to be changed.
  const instead = toSourceFirst.length > 0 ? [withdrawing, leadingBack] : [withdrawing]
  const others = wayBack(scenario.stages(move)).filter(({ id }) => !instead.includes(id))
  // Whichever stages are left by now, and whichever run published it: what is read there and was not before goes.
  const steps = [...toSourceFirst, ...others, ...withdrawAll(move, (one) => one.hosted?.found)]
  const sorted = unserved(statusOf(move))
    ? [...steps.filter(isUrgent), ...steps.filter((step) => !isUrgent(step))]
    : steps
  return { scenario, context: move, checks: [], steps: sorted }
}

/** Without a plan it is not known how DNS was: where it leads to the target, it is to lead straight to the source. */
function dnsBack(move: Move): readonly MoveStep[] {
  return move.initial.planned || !leads(move, 'target') ? [] : toSource(reverse(move), { required: true })
}

function toSource(back: Move, options = { required: false }): readonly MoveStep[] {
  return trafficOfAll(back, {
    ...options,
    title: `Point DNS of ${listed(back.aliases)} to ${back.target.id} again`,
  })
}

function withdrawAll(
  move: Move,
  found: (one: Move) => Parameters<typeof withdrawAdded>[1] = () => undefined,
): readonly MoveStep[] {
  const steps = namesOf(move).flatMap((one) => withdrawAdded(one, found(one)))
  return steps.length === 0
    ? []
    : [together(steps, 'Remove the values of the TXT records that the move added')]
}

/** The checks of the reverse of a move. They call its ends as the move does: people do not know the other way round. */
export const checksBack: readonly Check<Move>[] = sameAccount.checks.map((check) => ({
  ...check,
  title: otherEnd(check.title),
  run: async (back) => (await check.run(back)).map(ofTheMove),
}))

function ofTheMove({ remedy, ...finding }: Finding): Finding {
  const { id, title, evidence } = finding
  const told = { ...finding, title: otherEnd(title), evidence: otherEnd(evidence) }
  // No move disables its target.
  return remedy === undefined || id === 'source-disabled' ? told : { ...told, remedy: otherEnd(remedy) }
}

/** A text with the one end for the other. */
function otherEnd(text: string): string {
  return text.replace(
    /\b([Tt]he )?(target|source)(?=(-distribution)?\b(?!-))/g,
    (all, the = '', end, input) =>
      the === '' && input === undefined ? all : `${the}${end === 'target' ? 'source' : 'target'}`,
  )
}

/** The target holds the alias, in the same account: the move the other way round, with a preflight of its own. */
export async function reversed(move: Move): Promise<Back> {
  const context = await withSource(reverse(move))
  const traffic = move.initial.planned ? wayBack(trafficOfAll(move, { required: false })) : toSource(context)
  const steps = stepsOf(sameAccount.stages(context))
    .filter(({ id }) => id !== 'traffic-dns')
    .map(asOfTheMove)
  return {
    scenario: { ...sameAccount, users: otherEnd(sameAccount.users) },
    context,
    checks: checksBack,
    steps: [...steps, ...traffic, ...withdrawAll(move)],
  }
}

/** A step of the reverse that calls the ends as the move does, for people, and for who serves the names after it. */
function asOfTheMove(step: MoveStep): MoveStep {
  const { title, serves } = step
  const other = serves?.by === 'target' ? 'source' : serves?.by === 'source' ? 'target' : serves?.by
  return {
    ...step,
    title: otherEnd(title),
    ...(serves === undefined || other === undefined ? {} : { serves: { ...serves, by: other } }),
  }
}

/** With what the first look did not ask about the source, since it was not to be moved to. */
function withSource(back: Move): Promise<Move> {
  const reason = `the certificate of ${back.target.id} is not checked when going back`
  const certificate = { known: false, why: new Failure('service-error', reason) } as const
  return lookedAt(back, async ({ alias, dns, target, observation }) => {
    const { wanted } = observation.ownership
    const [conflicts, ownership, traffic] = await Promise.all([
      known(target.cloudfront.conflicts(alias, target.id)),
      dns.ownership(alias, wanted),
      dns.traffic(alias, wanted),
    ])
    return { conflicts, ownership, traffic, certificate }
  })
}

/**
 * What a roll-back without a plan restores, which is the plan that it goes on under: the names on the source, where a move within one
 * account has taken them from, and DNS that leads there; whether a wildcard that stays was there before is still not known.
 */
export function beforeTheMove(move: Move, facts: PlanFacts): PlanFacts {
  const { aliases, source, target, dns } = facts
  const rest = ({ aliases: all }: PlanEnd) => all?.filter((name) => !aliases.includes(name)) ?? null
  const led = namesOf(move).flatMap((one) => ledToSource(one) ?? [])
  const records = [...dns.records.filter(({ name }) => !led.some((one) => one.name === name)), ...led]
  const before = { ...facts, dns: { ...dns, records } }
  if (source === null || source.aliases === null) return before
  return {
    ...before,
    source: { ...source, aliases: [...(rest(source) ?? []), ...aliases] },
    target: { ...target, aliases: wildcardStays(move).length > 0 ? null : rest(target) },
  }
}

/** Whether a step ends that users are unserved. */
export function isUrgent({ urgent }: MoveStep): boolean {
  return urgent !== undefined
}

/** Whether users are unserved, and not for what somebody has done to the source. */
export function unserved({ holder, left, facts }: Status): boolean {
  return facts.serving.by === 'nobody' && (holder !== 'source' || left !== undefined)
}

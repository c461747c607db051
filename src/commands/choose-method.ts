import { type ScenarioName, traitsOf } from '../base/contract.ts'
import { type Finding, inTheWay, isBlocker } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import { isUnheld, namesOf } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import type { Method } from '../move/world.ts'
import type { Check } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { examineNames } from './examine-names.ts'
import type { Way } from './verdict/support-case.ts'

/** A method that was looked into, with all that its checks found. */
export interface Candidate {
  readonly scenario: Method
  readonly findings: readonly Finding[]
}

/**
 * The methods to consider, in the order of preference, each with its findings: the one that was asked for, or for `auto`
 * all that what was observed does not rule out, up to the first that nothing stands in the way of.
 */
export async function candidates(wanted: 'auto' | ScenarioName, move: Move): Promise<readonly Candidate[]> {
  const possible = scenarios.filter((one) =>
    wanted === 'auto' ? one.ruledOut(move) === undefined : one.name === wanted,
  )
  const known = new Map<Check<Move>, Finding[]>()
  const tried: Candidate[] = []
  for (const scenario of possible.length === 0 ? outOfReach(move) : possible) {
    const fresh = scenario.checks.filter((check) => !known.has(check))
    const found = await Promise.all(fresh.map((check) => examineNames([check], move)))
    fresh.forEach((check, at) => void known.set(check, found[at] ?? []))
    const findings = scenario.checks.flatMap((check) => known.get(check) ?? [])
    tried.push({ scenario, findings })
    if (!findings.some(isBlocker)) break
  }
  return tried
}

/** Where nothing can work as things stand: the methods for these accounts, since their checks say what would have to change. */
function outOfReach({ observation }: Move): readonly Method[] {
  return accounts(observation) === 'two'
    ? scenarios.filter(({ name }) => traitsOf(name).accounts === 'two')
    : scenarios.slice(0, 1)
}

/**
 * The first method with nothing in its way, else the first. `done`: the move is finished, and no check of a method stands in its
 * way any more; only the keys and the approval still count.
 */
export function choose(tried: readonly Candidate[], done: boolean): Candidate {
  const found = tried.find(({ findings }) => !findings.some(isBlocker)) ?? tried[0]
  if (found === undefined) throw new Error('no method is available')
  return done ? { ...found, findings: found.findings.filter((one) => !isBlocker(one)) } : found
}

/** How a method was chosen. `asked`: who has named it, so that no other was looked into. */
interface Choice {
  readonly chosen: Method
  readonly tried: readonly Candidate[]
  readonly asked: string | undefined
}

/** Every other method, with what keeps it from being used here. */
export function waysNotTaken(move: Move, choice: Choice): readonly Way[] {
  return scenarios
    .filter((other) => other !== choice.chosen)
    .map((other) => ({ scenario: other.name, ...whyNot(other, move, choice) }))
}

/** The one fact that keeps another method from being used here. */
function whyNot(other: Method, move: Move, { chosen, tried, asked }: Choice): Omit<Way, 'scenario'> {
  const blocker = tried.find(({ scenario }) => scenario === other)?.findings.find(isBlocker)
  const fact = other.ruledOut(move) ?? blocker?.evidence
  if (fact !== undefined) return { why: fact, ruledOut: true }
  const why = asked === undefined ? `${chosen.name} is preferred` : `not checked: ${asked} ${chosen.name}`
  return { why, ruledOut: false }
}

/** Whether a method without downtime that was not looked into may still be possible. */
export function gaplessLeft(tried: readonly Candidate[], move: Move): boolean {
  return scenarios.some(
    (one) =>
      traitsOf(one.name).gapless &&
      one.ruledOut(move) === undefined &&
      !tried.some((candidate) => candidate.scenario === one),
  )
}

/** What all methods that were looked into found, once each; a blocker that not all of them have names its methods. */
export function ofEach(tried: readonly Candidate[]): Finding[] {
  const found = new Map<string, { readonly finding: Finding; readonly of: string[] }>()
  for (const { scenario, findings } of tried)
    for (const finding of findings) {
      const key = `${finding.id} ${finding.evidence}`
      const known = found.get(key) ?? { finding, of: [] }
      found.set(key, { ...known, of: [...known.of, scenario.name] })
    }
  return [...found.values()].map(({ finding, of }) =>
    isBlocker(finding) && new Set(of).size < tried.length
      ? { ...finding, evidence: `${[...new Set(of)].join(' and ')}: ${finding.evidence}` }
      : finding,
  )
}

/** The methods of which it is enough to make one possible; none where fewer than two are, or where all of them lack the same. */
export function methodsToCorrect(tried: readonly Candidate[], move: Move): readonly ScenarioName[] {
  const possible = tried.filter(({ scenario }) => scenario.ruledOut(asAccepted(scenario, move)) === undefined)
  const lacking = possible.map(({ findings }) => inTheWay(findings).join('\n'))
  return new Set(lacking).size > 1 ? possible.map(({ scenario }) => scenario.name) : []
}

/** The move as it would be if a person accepted the outage of this method, and that names which nobody holds are claimed. */
export function asAccepted(method: Method, move: Move): Move {
  const acceptDowntime = [...(method.outage?.names(move) ?? []), ...unheldOf(move)]
  return { ...move, inputs: { ...move.inputs, acceptDowntime } }
}

/** The names that nobody holds. */
export function unheldOf(move: Move): readonly string[] {
  return namesOf(move)
    .filter(isUnheld)
    .map(({ alias }) => alias)
}

import { type Finding, isBlocker } from '../base/finding.ts'
import { type ScenarioName, traitsOf } from '../base/methods.ts'
import type { Move } from '../move/move.ts'
import { accounts } from '../move/sides.ts'
import type { Method } from '../move/world.ts'
import type { Check } from '../procedure/step.ts'
import { scenarios } from '../scenarios/index.ts'
import { examineNames } from './examine-names.ts'

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
export function enough(tried: readonly Candidate[], move: Move): readonly ScenarioName[] {
  const possible = tried.filter(({ scenario }) => scenario.ruledOut(accepting(scenario, move)) === undefined)
  const lacking = possible.map(({ findings }) =>
    findings
      .filter(isBlocker)
      .map(({ evidence }) => evidence)
      .join('\n'),
  )
  return new Set(lacking).size > 1 ? possible.map(({ scenario }) => scenario.name) : []
}

/** The move as it would be if a person accepted the outage of this method. */
export function accepting(method: Method, move: Move): Move {
  return { ...move, inputs: { ...move.inputs, acceptDowntime: method.outage?.names(move) ?? [] } }
}

import type { Sum } from './figures.ts'
import type { Floors, Part, Size } from './part.ts'

/** A row of docs/evidence.json: what one run of a part gave, and where. */
export interface Row {
  readonly part: string
  readonly size: Size
  readonly cases: number
  readonly violations: number
  readonly reconverged?: number
  readonly killed: number
  readonly mutants: number
  readonly samples: number
  /** By kind: how many different ones were reached. */
  readonly covers: Readonly<Record<string, number>>
  readonly seconds: number
  /** ISO 8601, to the day. */
  readonly date: string
  readonly machine: string
  readonly commit: string
}

/** All that is wrong with what a part gave. */
export function shortcomings({ name, floors }: Part, size: Size, sum: Sum | undefined): string[] {
  if (sum === undefined) return [`${name}: it has not run`]
  const wrong = [...below(floors[size], sum)]
  if (sum.violations > 0) wrong.push(`${sum.violations} violations`)
  if (sum.reconverged !== undefined && sum.reconverged < sum.cases)
    wrong.push(`${sum.cases - sum.reconverged} of ${sum.cases} did not reconverge`)
  if (!enoughKilled(sum, floors[size]))
    wrong.push(`${sum.mutants - sum.killed} of ${sum.mutants} mutants survive`)
  return wrong.map((what) => `${name}: ${what}`)
}

export function enoughKilled(
  { killed, mutants }: Pick<Row, 'killed' | 'mutants'>,
  { score = 100 }: Floors,
): boolean {
  return 100 * killed >= score * mutants
}

/** What was not reached of what had to be. */
function below(floors: Floors, sum: Sum): string[] {
  const wrong: string[] = []
  const atLeast = (what: string, is: number, floor: number | undefined) => {
    if (floor !== undefined && is < floor) wrong.push(`${is} ${what} of at least ${floor}`)
  }
  atLeast('cases', sum.cases, floors.cases)
  atLeast('mutants', sum.mutants, floors.mutants)
  atLeast('edge samples', sum.samples, floors.samples)
  for (const [kind, floor] of Object.entries(floors.covers ?? {})) {
    const reached = sum.covers.get(kind) ?? new Map()
    if (typeof floor === 'number') atLeast(kind, reached.size, floor)
    else {
      const missing = floor.filter((name) => !reached.has(name))
      if (missing.length > 0) wrong.push(`no case in ${kind} ${missing.join(', ')}`)
    }
  }
  return wrong
}

/** Everything that was covered, with numbers: for the log. */
export function coverage(sum: Sum): string[] {
  return [...sum.covers].map(([kind, names]) => {
    const told = [...names].toSorted(([, a], [, b]) => b - a).map(([name, count]) => `${name} ${count}`)
    const shown = told.length > 60 ? [...told.slice(0, 60), '…'] : told
    return `  ${kind} (${names.size}): ${shown.join(', ')}`
  })
}

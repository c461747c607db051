import { readFileSync } from 'node:fs'
import type { Figures } from '../../test/evidence/figures.ts'

/** Figures of a part, added up. The lines that they come from are written by test/evidence/figures.ts. */
export interface Sum {
  cases: number
  violations: number
  /** `undefined`: nothing of this part is run again. */
  reconverged: number | undefined
  killed: number
  mutants: number
  samples: number
  /** What was reached, by kind, each name with the number of cases. */
  readonly covers: Map<string, Map<string, number>>
}

/** Adds up the lines of a file, by part. */
export function sums(file: string): ReadonlyMap<string, Sum> {
  const found = new Map<string, Sum>()
  for (const text of readFileSync(file, 'utf8').split('\n').filter(Boolean)) {
    const line: Figures = JSON.parse(text)
    const sum = found.get(line.part) ?? nothing()
    add(sum, line)
    found.set(line.part, sum)
  }
  return found
}

function nothing(): Sum {
  return {
    cases: 0,
    violations: 0,
    reconverged: undefined,
    killed: 0,
    mutants: 0,
    samples: 0,
    covers: new Map(),
  }
}

function add(sum: Sum, line: Figures): void {
  sum.cases += line.cases
  sum.violations += line.violations
  if (line.reconverged !== undefined) sum.reconverged = (sum.reconverged ?? 0) + line.reconverged
  sum.killed += line.killed ?? 0
  sum.mutants += line.mutants ?? 0
  sum.samples += line.samples ?? 0
  for (const [kind, names] of Object.entries(line.covers ?? {})) {
    const counts = sum.covers.get(kind) ?? new Map<string, number>()
    for (const name of names) counts.set(name, (counts.get(name) ?? 0) + 1)
    sum.covers.set(kind, counts)
  }
}

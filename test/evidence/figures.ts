import { appendFileSync } from 'node:fs'

/** What one test has played, for the table of docs/evidence.md (scripts/prove). Figures of one part are added up. */
export interface Figures {
  /** A part of scripts/prove/parts.ts. */
  readonly part: string
  readonly cases: number
  readonly violations: number
  /** Cases that ended done when they were run again. */
  readonly reconverged?: number
  /** Broken versions of the action that were noticed, of so many. */
  readonly killed?: number
  readonly mutants?: number
  /** Looks of the recorder: an edge, a host, a moment at which something arrived. */
  readonly samples?: number
  /** What of it was reached, by kind: names of faults, states of the lattice, steps, values of switches. */
  readonly covers?: Readonly<Record<string, readonly string[]>>
}

/** Writes figures down where somebody collects them: a line of JSON in the file that `EVIDENCE` names. */
export function tell(figures: Figures): void {
  const file = process.env['EVIDENCE']
  if (file !== undefined && file !== '') appendFileSync(file, `${JSON.stringify(figures)}\n`)
}

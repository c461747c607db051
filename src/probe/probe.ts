import type { ProbeSummary } from '../report/events.ts'

/** What users see while a name moves: one request at a small fixed rate, from before the first change to the end. */
export interface Probe {
  /** Takes the baseline: some samples before anything is changed; then goes on in the background. */
  readonly start: () => Promise<void>
  /** So far. */
  readonly summary: () => ProbeSummary
  /** Takes `count` samples in a row now; true when at least one of them passed. Three failures in a row are a failed verification. */
  readonly verify: (count: number) => Promise<boolean>
  readonly stop: () => Promise<ProbeSummary>
}

/** The distinct answers that a probe saw, for a sentence: "200 (3 times); no answer (once)". */
export function answers(seen: ProbeSummary['seen']): string {
  return seen.map(({ answer, count }) => `${answer} (${count === 1 ? 'once' : `${count} times`})`).join('; ')
}

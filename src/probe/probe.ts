/** What users saw, as the probe measured it. Times in ms. */
export interface ProbeSummary {
  readonly alias: string
  readonly path: string
  readonly samples: number
  readonly failures: number
  /** Time during which samples failed, counted from the first failed sample to the next good one. */
  readonly unserved: number
  /** Answers that did not carry what only the target's answers carry; none counted where that is not known. */
  readonly strangers: number
  /** What was seen, for people: each distinct answer with its count, first and last time. */
  readonly seen: readonly { readonly answer: string; readonly count: number }[]
  readonly baseline: 'good' | 'bad' | 'none'
}

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

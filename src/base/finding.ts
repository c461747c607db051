/** How grave a finding is. A `blocker` means: nothing is changed. */
export type Level = 'ok' | 'info' | 'warning' | 'blocker'

/** One thing found out before anything is changed, with the evidence that supports it. */
export interface Finding {
  /** kebab-case; for a blocker one of the failure codes. */
  readonly id: string
  readonly level: Level
  readonly title: string
  readonly evidence: string
  readonly remedy?: string
}

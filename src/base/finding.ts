/** How grave a finding is. A `blocker` means: nothing is changed. */
export type Level = 'ok' | 'info' | 'warning' | 'blocker'

/** One thing found out before anything is changed, with the evidence that supports it. */
export interface Finding {
  /** kebab-case; for a blocker one of the failure codes. */
  readonly id: string
  readonly level: Level
  /** At the level `ok` what holds; at any other what is wrong, or what is to be known. */
  readonly title: string
  readonly evidence: string
  readonly remedy?: string
}

/** Whether it keeps a run from its first change. */
export function isBlocker({ level }: Finding): boolean {
  return level === 'blocker'
}

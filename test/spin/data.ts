/**
 * A system of guarded actions over small whole numbers, as data (JSON): what both checkers are given, and all that they share.
 * An action may happen where all its conditions hold; its effects happen together, each from the values before it.
 */
export interface System {
  readonly name: string
  /** Each with its value at the beginning: 0 to 255. */
  readonly variables: Readonly<Record<string, number>>
  readonly actions: readonly SystemAction[]
  /** Invariants, as what must never hold. */
  readonly never: readonly { readonly law: string; readonly when: readonly Condition[] }[]
  /** Convergence: what holds wherever nothing more can happen, and what every way comes to. */
  readonly goal: readonly Condition[]
}

export interface SystemAction {
  readonly name: string
  /** Who does it: an action of the same one is never at the same time as another of it. */
  readonly by: string
  readonly when: readonly Condition[]
  readonly effects: readonly Effect[]
}

/** A variable against a number, or against another variable. */
export type Condition = readonly [variable: string, is: '=' | '!=' | '<' | '>', what: number | string]

/** A variable gets a number, the value of another variable, or one more (one less) than it has. */
export type Effect = readonly [variable: string, becomes: number | string | { readonly add: number }]

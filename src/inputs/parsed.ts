/** What is wrong with the text of an input, or with one item of its list. */
export interface Problem {
  /** Continues "NAME: ". No raw text from outside. */
  readonly why: string
  /** The item that is wrong, where it is not the whole text. */
  readonly given?: string
  /** The whole value to paste instead, where it can be told. */
  readonly paste?: string
  /** The text may be a secret: it is not shown. */
  readonly secret?: true
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a parser may know besides the text. */
export interface Circumstances {
  /** Milliseconds and short waits are for local runs only. */
  readonly local: boolean
}

/** Turns the text of an input, trimmed and not empty, into its value. */
export type Parser<T> = (text: string, circumstances: Circumstances) => Parsed<T>

export function right<T>(value: T, notices: readonly string[] = []): Parsed<T> {
  return { ok: true, value, notices }
}

export function wrong(
  why: string,
  rest: Omit<Problem, 'why'> = {},
): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ why, ...rest }] }
}

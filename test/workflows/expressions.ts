import { data, Evaluator, Lexer, Parser } from '@actions/expressions'

/** What an expression may name: `inputs`, `needs`, `github`, `vars`, `steps`. */
export type Contexts = Readonly<Record<string, unknown>>

/** How the jobs that a job needs have ended, for `success()` and the like. */
export interface Status {
  readonly needs: readonly string[]
  readonly cancelled: boolean
}

/** The text that stands in the workflow, with every `${{ }}` replaced by what GitHub's own expression library makes of it. */
export function interpolate(text: string, contexts: Contexts): string {
  return text.replaceAll(/\$\{\{([\s\S]*?)\}\}/g, (_, expression: string) =>
    evaluated(expression, contexts).coerceString(),
  )
}

/**
 * Whether a job with this `if` runs. As on GitHub, an expression without one of the status functions holds only where all
 * jobs that are needed have succeeded.
 */
export function holds(condition: string | undefined, contexts: Contexts, status: Status): boolean {
  const all = status.needs.every((result) => result === 'success') && !status.cancelled
  const plain = (condition ?? 'success()').trim().replace(/^\$\{\{([\s\S]*)\}\}$/, '$1')
  const asks = /\b(success|failure|always|cancelled)\s*\(\s*\)/.test(plain)
  const truths: Readonly<Record<string, boolean>> = {
    success: all,
    failure: status.needs.includes('failure'),
    always: true,
    cancelled: status.cancelled,
  }
  return (asks || all) && truthy(evaluated(plain, contexts, truths))
}

function evaluated(text: string, contexts: Contexts, truths: Readonly<Record<string, boolean>> = {}) {
  const functions = Object.entries(truths).map(([name, value]) => ({
    name,
    minArgs: 0,
    maxArgs: 0,
    call: () => new data.BooleanData(value),
  }))
  const { tokens } = new Lexer(text).lex()
  const expression = new Parser(tokens, Object.keys(contexts), functions).parse()
  return new Evaluator(
    expression,
    dictionary(contexts),
    new Map(functions.map((one) => [one.name, one])),
  ).evaluate()
}

function truthy(value: data.ExpressionData): boolean {
  return value instanceof data.BooleanData ? value.value : value.coerceString() !== ''
}

function dictionary(values: Contexts): data.Dictionary {
  return new data.Dictionary(
    ...Object.entries(values).map(([key, value]) => ({ key, value: expressionData(value) })),
  )
}

/** Values that are all there are: to name another one is an error, where GitHub would make an empty text of it. */
export function strict(values: Contexts, what: string): object {
  return new Strict(values, what)
}

class Strict {
  readonly values: Contexts
  readonly what: string

  constructor(values: Contexts, what: string) {
    this.values = values
    this.what = what
  }
}

class StrictDictionary extends data.Dictionary {
  readonly #what: string

  constructor({ values, what }: Strict) {
    super(...Object.entries(values).map(([key, value]) => ({ key, value: expressionData(value) })))
    this.#what = what
  }

  override get(key: string): data.ExpressionData {
    const value = super.get(key)
    if (value === undefined) throw new Error(`${this.#what}: there is no ${key}`)
    return value
  }
}

function expressionData(value: unknown): data.ExpressionData {
  if (typeof value === 'boolean') return new data.BooleanData(value)
  if (typeof value === 'number') return new data.NumberData(value)
  if (typeof value === 'string') return new data.StringData(value)
  if (value instanceof Strict) return new StrictDictionary(value)
  if (typeof value === 'object' && value !== null) return dictionary({ ...value })
  return new data.Null()
}

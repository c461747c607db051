import { randomLabel } from '../base/alias.ts'
import { visible } from '../base/text.ts'
import { addressesInTurn, type NameOptions, nextAddress, requested } from './asking.ts'
import type { Grade, Marks, ProbeAnswer } from './sample.ts'

/** Headers that tell two sites apart: what is sent, where a redirect leads, and what is behind the distribution. */
const chosen = ['content-type', 'location', 'server'] as const

/** One answer, cut down to what can be compared. Texts are safe to show after escaping. */
export interface SideAnswer {
  /** What was asked for: SNI and Host; of a wildcard the wildcard. */
  readonly name: string
  /** "200", "403 from CloudFront", or why there was none: "no answer (ECONNREFUSED)". */
  readonly status: string
  readonly answered: boolean
  readonly grade: Grade
  /** The value of each of the chosen headers that it has. */
  readonly headers: ReadonlyMap<string, string>
  /** Whether it has what `probe-header` names; `undefined`: none is given, or there was no answer. */
  readonly marked: boolean | undefined
}

/** The same request answered to users before the move, and by the target under its own domain. */
export interface AnswerComparison {
  readonly path: string
  /** Name of `probe-header`; absent: none is given. */
  readonly header?: string
  readonly users: SideAnswer
  readonly target: SideAnswer
}

export interface CompareOptions extends NameOptions {
  /** The target's own domain, `d….cloudfront.net`. */
  readonly domain: string
  readonly addresses: (host: string) => Promise<readonly string[]>
}

/** Asks for the alias as users do, and the target by its own domain: one request each, side by side. Never rejects. */
export async function compareAnswers(options: CompareOptions): Promise<AnswerComparison> {
  const { alias, domain, path, header } = options
  const [users, target] = await Promise.all([answerOf(alias, options), answerOf(domain, options)])
  return { path, ...(header === undefined ? {} : { header: header.name }), users, target }
}

/** Of a wildcard some host below it is asked for. */
async function answerOf(name: string, options: CompareOptions): Promise<SideAnswer> {
  const { clock, header, addresses, edgeAddress, local } = options
  const asking = {
    ...options,
    host: name.replace(/^\*/, randomLabel(clock)),
    marks: { header, serial: undefined },
  }
  const found = addressesInTurn(clock, () => addresses(name), local)
  const { sample, answer } = await requested(asking, clock.now(), () =>
    nextAddress(found, edgeAddress, local),
  )
  const { status, grade, byTarget: marked } = sample
  const headers = answer === undefined ? new Map<string, string>() : headersOf(answer, header)
  return { name, status, answered: answer !== undefined, grade, headers, marked }
}

/** `mark`: what only the target sends; its value may be a secret, and is told of by `marked`. */
function headersOf({ headers }: ProbeAnswer, mark: Marks['header']): ReadonlyMap<string, string> {
  return new Map(
    chosen.flatMap((name) => {
      const value = headers.get(name)
      return value === undefined || name === mark?.name.toLowerCase()
        ? []
        : [[name, visible(value, 200)] as const]
    }),
  )
}

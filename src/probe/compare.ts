import type { Address } from '../base/address.ts'
import { randomLabel } from '../base/alias.ts'
import { type Clock, within } from '../base/clock.ts'
import { visible } from '../base/text.ts'
import { Addresses, localEdge } from './probe.ts'
import { answered, type Grade, get, type Marks, type ProbeAnswer, type Target, unanswered } from './sample.ts'

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

export interface CompareOptions {
  readonly clock: Clock
  readonly signal: AbortSignal
  readonly alias: string
  /** The target's own domain, `d….cloudfront.net`. */
  readonly domain: string
  /** Begins with a slash. */
  readonly path: string
  readonly header: Marks['header']
  readonly addresses: (host: string) => Promise<readonly string[]>
  /** Where to connect instead, in local runs. */
  readonly edgeAddress: Address | undefined
  readonly local: boolean
  /** Makes one request; a TLS connection by default. */
  readonly request?: (target: Target, signal: AbortSignal) => Promise<ProbeAnswer>
}

/** Deadline of one request with its look-up, in ms. */
const requestTime = 5_000
const httpsPort = 443

/** Asks for the alias as users do, and the target by its own domain: one request each, side by side. Never rejects. */
export async function compareAnswers(options: CompareOptions): Promise<AnswerComparison> {
  const { alias, domain, path, header } = options
  const [users, target] = await Promise.all([answerOf(alias, options), answerOf(domain, options)])
  return { path, ...(header === undefined ? {} : { header: header.name }), users, target }
}

/** Of a wildcard some host below it is asked for. */
async function answerOf(name: string, options: CompareOptions): Promise<SideAnswer> {
  const { clock, signal, path, header, addresses, edgeAddress, local, request = get } = options
  const host = name.replace(/^\*/, randomLabel(clock))
  const at = clock.now()
  const ask = async (stop: AbortSignal) => {
    const address =
      edgeAddress === undefined
        ? await new Addresses(clock, () => addresses(name), local, httpsPort).next()
        : localEdge(edgeAddress, local)
    return request({ address, host, path }, stop)
  }
  try {
    const answer = await within({ clock, ms: requestTime, what: name, signal }, ask)
    const { status, grade, byTarget } = answered(at, answer, { header, serial: undefined })
    return { name, status, answered: true, grade, headers: headersOf(answer, header), marked: byTarget }
  } catch (thrown) {
    const { status, grade } = unanswered(at, thrown)
    return { name, status, answered: false, grade, headers: new Map(), marked: undefined }
  }
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

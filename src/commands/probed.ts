import type { Finding } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import { type Probe, type Series, statusText } from '../probe/probe.ts'
import type { Next } from '../report/events.ts'
import type { Verified } from './verdict/conclude.ts'

/** How many probes in a row decide whether the move is verified (contract: three that fail in a row). */
const decidingProbes = 3

/** What the probe has against a move: in half a sentence, and what to do about it. */
export interface Probed {
  readonly evidence: string
  readonly next: Next
}

/** What the probe says of a move that came through. */
export interface Verification {
  readonly verified: Verified
  readonly probed?: Probed
  readonly finding?: Finding
}

/**
 * Looks at the alias once all steps are in place: whether it answers as well as before, and whether the target answers.
 * `before`: the samples from before the first change; `undefined`: none were taken, since users went without already.
 */
export async function verification(
  move: Move,
  probe: Probe | undefined,
  before: Series | undefined,
): Promise<Verification> {
  const { probePath = '', probeHeader } = move.inputs
  const good = probe?.summary().baseline === 'good'
  if (probe === undefined || (!good && probeHeader === undefined)) return { verified: undefined }
  const after = await probe.verify(decidingProbes)
  if (!after.passed) {
    const statuses = `${before === undefined ? 'nothing' : statusText(before)} before the first change and ${statusText(after)} after the move`
    const paste = `Check why ${move.target.id} gives this answer. If it is intended, set probe-path to a path that answers as well as before, or to off, and run again.`
    return {
      verified: false,
      probed: {
        evidence: `the probe failed ${decidingProbes} times in a row: with probe-path ${probePath} it saw ${statuses}`,
        next: { title: 'What to do about it', paste, language: 'text' },
      },
    }
  }
  const verified = good ? true : undefined
  if (probeHeader === undefined || after.statuses.length < decidingProbes) return { verified }
  const by = await answeredBy(move, after, before)
  if (by.shown) return by.finding === undefined ? { verified } : { verified, finding: by.finding }
  const paste = `Run with command: verify. ${headerRemedy}`
  return {
    verified: 'not-shown',
    probed: { evidence: by.evidence, next: { title: 'What to do about it', paste, language: 'text' } },
  }
}

/** What samples say of who answered. `finding`: what is to be said although the target was shown to answer. */
export interface AnsweredBy {
  readonly shown: boolean
  readonly evidence: string
  readonly finding?: Finding
}

/**
 * Whether the target was shown to answer (contract, `probe-header`): one answer with the header shows it. Without one the
 * target's certificate does, unless others can have it; then it is a warning. `before`: the samples from before the move.
 */
export async function answeredBy(move: Move, after: Series, before?: Series): Promise<AnsweredBy> {
  const { carrying = 0, statuses } = after
  const lacking = statuses.length - carrying
  if (lacking === 0) return { shown: true, evidence: 'every answer has the header of probe-header' }
  const some = `${lacking} of ${statuses.length} answers do not have the header of probe-header`
  if (carrying > 0) return notSeen(some)
  const doubt = await doubtOfCertificate(move, after, before)
  return doubt === undefined
    ? notSeen(`${some}; the certificate of the target shows who answered`)
    : { shown: false, evidence: `${some} (status ${statusText(after)}), and ${doubt}` }
}

/** What to do where answers lack the header. */
export const headerRemedy =
  'Check which distribution answers, and whether the target sends the header of probe-header with every answer.'

function notSeen(evidence: string): AnsweredBy {
  const title = 'Some answers do not have the header of probe-header'
  return {
    shown: true,
    evidence,
    finding: { id: 'probe-header-not-seen', level: 'warning', title, evidence, remedy: headerRemedy },
  }
}

/** Why the certificate does not show that the target answers; `undefined`: it does. */
async function doubtOfCertificate(
  move: Move,
  after: Series,
  before: Series | undefined,
): Promise<string | undefined> {
  const { certificate, holder } = move.observation
  if (certificate?.known !== true) return 'the certificate of the target is not known'
  if (!after.bySerial) return "they did not come with the target's certificate"
  if (before?.bySerial === true && holder.is !== 'target')
    return 'the same certificate was served before the move'
  const sharing = await othersWith(move, certificate.value.arn)
  if (sharing === undefined) return 'it is not known whether other distributions have the same certificate'
  return sharing.length === 0 ? undefined : `${sharing.join(', ')} has the same certificate`
}

/**
 * Which other distributions might have answered with this certificate: the source; where that is not known, any of the
 * target's account, in which alone the certificate can be. `undefined`: they could not be listed.
 */
async function othersWith(
  { target, observation: { source, holder } }: Move,
  arn: string,
): Promise<readonly string[] | undefined> {
  const has = (certificate: { readonly source: string; readonly arn?: string }) => certificate.arn === arn
  if (source?.known) return has(source.value.certificate) ? [source.value.id] : []
  if (holder.is !== 'target') return []
  const all = await target.cloudfront.distributions().catch(() => undefined)
  return all?.flatMap(({ id, certificate }) => (id !== target.id && has(certificate) ? [id] : []))
}

import type { Finding } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import {
  answers,
  type NameSeries,
  type NamesProbe,
  type ProbeSummary,
  type Series,
  statusText,
} from '../probe/probe.ts'
import type { Next } from '../report/events.ts'
import { probesTogether } from '../report/sections/probe.ts'
import { headerNotSeen, headerRemedy, headerShared, sharedBefore } from './probe.ts'
import { type Conclusion, conclude, type Verified } from './verdict/conclude.ts'
import { toCorrect } from './verdict/sentences.ts'

/** How many probes in a row decide whether the move is verified (contract: three that fail in a row). */
const decidingProbes = 3

/** So many names are written out. */
const mostNames = 10

/** What to do where the path of the probe is not one that this runner can ask for. */
export const otherPath = 'Set probe-path to a path that answers requests from this runner, or to off.'

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

/** That names failed before anything was changed: then nothing is taken back for what the probe sees of them. */
export function badBaseline(probes: readonly ProbeSummary[]): Finding | undefined {
  const bad = probes.filter(({ baseline }) => baseline === 'bad')
  if (bad.length === 0) return undefined
  const which = probes.length === 1 ? '' : `${namesIn(bad)}: `
  return {
    id: 'probe-baseline-bad',
    level: 'warning',
    title: 'The alias did not answer as expected before the move',
    evidence: `${which}${answers(probesTogether(bad).seen)}; the result of the move depends on what CloudFront reports, not on the probe`,
    remedy: otherPath,
  }
}

/**
 * Looks at every name once all steps are in place: whether it answers as well as before, and whether the target answers. What is
 * wrong with one of several names is wrong with the move. `before`: the samples from before the first change; `undefined`: none
 * were taken, since users went without already.
 */
export async function verification(
  move: Move,
  probe: NamesProbe | undefined,
  before: readonly NameSeries[] | undefined,
): Promise<Verification> {
  const { probeHeader } = move.inputs
  const good = probe?.summaries().some(({ baseline }) => baseline === 'good') === true
  if (probe === undefined || (!good && probeHeader === undefined)) return { verified: undefined }
  const after = await probe.verify(decidingProbes)
  const failed = after.filter(({ passed }) => !passed)
  if (failed.length > 0) return worse(move, failed, before, after.length > 1)
  const verified = good ? true : undefined
  if (probeHeader === undefined || after.some(({ cut }) => cut)) return { verified }
  const by = await answeredByAll(move, after, before)
  if (by.shown) return by.finding === undefined ? { verified } : { verified, finding: by.finding }
  const paste = `Run with command: verify. ${headerRemedy}`
  return {
    verified: 'not-shown',
    probed: { evidence: by.evidence, next: toCorrect(paste) },
  }
}

/**
 * What the probe says of a move that came through as a recovery does: it counts as for any other. Nothing is taken back for it, since
 * users were unserved a moment ago. `look`: asks the probe.
 */
export async function probedToo(
  { journal }: Run,
  { status, ...conclusion }: Conclusion & { readonly status: Status },
  look: () => Promise<Verification>,
): Promise<Conclusion & Pick<Verification, 'probed'>> {
  if (conclusion.result !== 'moved') return conclusion
  const { verified, probed, finding } = await look()
  if (finding !== undefined) journal.tell({ type: 'finding', finding })
  const came = { ending: undefined, changed: true, wentBack: { tried: false } } as const
  return { ...conclude({ ...came, status, verified }), ...(probed === undefined ? {} : { probed }) }
}

/** What there is to say of names that answer worse than before. */
function worse(
  { inputs: { probePath = '' }, target }: Move,
  failed: readonly NameSeries[],
  before: readonly NameSeries[] | undefined,
  several: boolean,
): Verification {
  const then = before?.filter(({ alias }) => failed.some((one) => one.alias === alias))
  const statuses = `${then === undefined ? 'nothing' : statusText(then)} before the first change and ${statusText(failed)} after the move`
  const of = several ? ` for ${namesIn(failed)}` : ''
  const paste = `Check why ${target.id} gives this answer${of}. If it is intended, set probe-path to a path that answers as well as before, or to off, and run again.`
  return {
    verified: false,
    probed: {
      evidence: `the probe failed ${decidingProbes} times in a row${of}: with probe-path ${probePath} it saw ${statuses}`,
      next: toCorrect(paste),
    },
  }
}

/** The names of some probes, for a sentence. */
export function namesIn(some: readonly { readonly alias: string }[]): string {
  return listed(
    some.map(({ alias }) => alias),
    mostNames,
  )
}

/** What samples say of who answered. `finding`: what is to be said although the target was shown to answer. */
interface AnsweredBy {
  readonly shown: boolean
  readonly evidence: string
  readonly finding?: Finding
}

/** The same of every name: shown where it is of all; those of which it is not are named. */
export async function answeredByAll(
  move: Move,
  after: readonly NameSeries[],
  before?: readonly NameSeries[],
): Promise<AnsweredBy> {
  const names = new Map(namesOf(move).map((one) => [one.alias, one]))
  const judged: { readonly alias: string; readonly by: AnsweredBy }[] = []
  let sharing: ReturnType<typeof othersWith> | undefined
  const others: typeof othersWith = (one, arn) => {
    sharing ??= othersWith(one, arn)
    return sharing
  }
  for (const series of after) {
    const { alias } = series
    const then = before?.find((one) => one.alias === alias)
    judged.push({ alias, by: await answeredBy(names.get(alias) ?? move, series, then, others) })
  }
  const [first] = judged
  if (first === undefined) return { shown: true, evidence: '' }
  if (judged.length === 1) return first.by
  const open = judged.filter(({ by }) => !by.shown)
  const doubtful = judged.filter(({ by }) => by.finding !== undefined)
  const [worst = doubtful[0] ?? first] = open
  const some = open.length > 0 ? open : doubtful
  const evidence = some.length === 0 ? worst.by.evidence : `${namesIn(some)}: ${worst.by.evidence}`
  const { finding } = worst.by
  return {
    shown: open.length === 0,
    evidence,
    ...(finding === undefined ? {} : { finding: { ...finding, evidence } }),
  }
}

/**
 * Whether the target was shown to answer (contract, `probe-header`): one answer with the header shows it. Without one the
 * target's certificate does, unless others can have it; then it is a warning. `before`: the samples from before the move.
 */
export async function answeredBy(
  move: Move,
  after: Series,
  before?: Series,
  others = othersWith,
): Promise<AnsweredBy> {
  const { carrying = 0, statuses } = after
  const shared = sharedBefore(before)
  const lacking = statuses.length - carrying
  if (lacking === 0 && !shared)
    return { shown: true, evidence: 'every answer has the header of probe-header' }
  const some = shared ?? `${lacking} of ${statuses.length} answers do not have the header of probe-header`
  if (carrying > 0 && !shared) return { shown: true, evidence: some, finding: headerNotSeen(some) }
  const doubt = await doubtOfCertificate(move, { after, before, others })
  if (doubt !== undefined)
    return { shown: false, evidence: `${some} (status ${statusText([after])}), and ${doubt}` }
  const evidence = `${some}; the certificate of the target shows who answered`
  return { shown: true, evidence, finding: (shared ? headerShared : headerNotSeen)(evidence) }
}

interface Witnesses {
  readonly after: Series
  readonly before: Series | undefined
  readonly others: typeof othersWith
}

/** Why the certificate does not show that the target answers; `undefined`: it does. */
async function doubtOfCertificate(
  move: Move,
  { after, before, others }: Witnesses,
): Promise<string | undefined> {
  const { certificate, holder } = move.observation
  if (certificate?.known !== true) return 'the certificate of the target is not known'
  if (!after.bySerial) return "they did not come with the target's certificate"
  if (before?.bySerial === true && holder.is !== 'target')
    return 'the same certificate was served before the move'
  // Imported twice it has two ARNs: only answers of the source show that the source has another one.
  if (certificate.value.type === 'IMPORTED' && before?.tells?.serial !== true)
    return 'a certificate that was imported may be on other distributions too'
  const sharing = await others(move, certificate.value.arn)
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

import type { Finding } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import { type NameSeries, type Series, statusText } from '../probe/probe.ts'

/** So many names are written out. */
const mostNames = 10

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

/** Why the header of `probe-header` shows nothing: all answers had it while the source still had the name. `undefined`: that is not so. */
function sharedBefore(before: Series | undefined): string | undefined {
  return before?.tells?.header === false
    ? 'the answers had the header of probe-header before the move too'
    : undefined
}

/** What there is to say of a header that not only the target sends. */
export function headerShared(evidence: string): Finding {
  return {
    id: 'probe-header-shared',
    level: 'warning',
    title: 'Not only the target sends the header of probe-header',
    evidence,
    remedy: 'Set probe-header to a header that only the target sends: this one does not show who answered.',
  }
}

/** What to do where answers lack the header. */
export const headerRemedy =
  'Check which distribution answers, and that the target, and only the target, sends the header of probe-header with every answer.'

/** What there is to say of a header that not every answer has. */
function headerNotSeen(evidence: string): Finding {
  const title = 'Some answers do not have the header of probe-header'
  return { id: 'probe-header-not-seen', level: 'warning', title, evidence, remedy: headerRemedy }
}

/** The names of some probes, for a sentence. */
export function namesIn(some: readonly { readonly alias: string }[]): string {
  return listed(
    some.map(({ alias }) => alias),
    mostNames,
  )
}

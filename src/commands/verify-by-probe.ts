import type { Finding } from '../base/finding.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { Status } from '../move/status.ts'
import { createProbe } from '../probe/alias-probe.ts'
import {
  answers,
  type NameSeries,
  type NamesProbe,
  type ProbeSummary,
  probeOfNames,
  statusText,
} from '../probe/probe.ts'
import { Pace } from '../probe/sample.ts'
import type { Next } from '../report/events.ts'
import { probesTogether } from '../report/sections/probe.ts'
import { type Conclusion, conclude, type Verified } from './verdict/conclude.ts'
import { toCorrect } from './verdict/sentences.ts'
import { answeredByAll, headerRemedy, namesIn } from './who-answered.ts'

/** How many probes in a row decide whether the move is verified (contract: three that fail in a row). */
const decidingProbes = 3

/**
 * The probe of all names, through DNS, and of the first name through each end by itself as well; `undefined`: `probe-path: off`.
 */
export function probeOf({ inputs, setting, ports }: Run, move: Move): NamesProbe | undefined {
  const { probePath: path } = inputs
  if (path === undefined) return undefined
  const { certificate, source, target } = move.observation
  const names = namesOf(move)
  const among = names.length > 1 ? { among: new Pace(ports.clock, names.length) } : {}
  const sides = [['source', source] as const, ['target', target] as const]
  const probes = names.map(({ alias, dns, observation: { holder } }, at) => {
    const pinned = sides.flatMap(([through, end]) =>
      end?.known === true ? [{ through, addresses: () => dns.addresses(end.value.domain) }] : [],
    )
    const probe = (ports.network?.probe ?? createProbe)({
      clock: ports.clock,
      signal: ports.signal,
      alias,
      path,
      header: inputs.probeHeader,
      edgeAddress: setting.edgeAddress,
      addresses: () => dns.addresses(alias),
      ...(at === 0 ? { pinned } : {}),
      local: setting.local,
      bySource: holder.is === 'source',
      ...(certificate?.known ? { serial: certificate.value.serial } : {}),
      ...among,
    })
    return { alias, probe }
  })
  return probeOfNames(probes)
}

/** Ends the probe, and tells what it saw. */
export async function stopProbe({ journal }: Run, probe: NamesProbe | undefined): Promise<void> {
  const probes = await probe?.stop()
  if (probes !== undefined) journal.tell({ type: 'probe', probes })
}

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
 * Looks at every name once all steps are in place, or all but DNS, which is yet to be waited for: whether it answers as well as before,
 * and whether the target answers. What is wrong with one of several names is wrong with the move. `before`: the samples from before the
 * first change; `undefined`: none were taken, since users went without already.
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
  if (failed.length > 0) return answersWorse(move, failed, before, after.length > 1)
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
  tellFindings(journal, finding)
  const came = { ending: undefined, changed: true, wentBack: { tried: false } } as const
  return { ...conclude({ ...came, status, verified }), ...(probed === undefined ? {} : { probed }) }
}

/** What there is to say of names that answer worse than before. */
function answersWorse(
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

import type { Probe, ProbeSummary, Series } from './probe.ts'

/** A series of the probe of one name. */
export interface NameSeries extends Series {
  readonly alias: string
}

/** What users of several names see: one probe for each, all at the same time. */
export interface NamesProbe {
  /** Takes the baseline of every name; then goes on in the background. */
  readonly start: () => Promise<readonly NameSeries[]>
  /** So far, of each name. */
  readonly summaries: () => readonly ProbeSummary[]
  /** Takes up to `count` samples of every name now; see {@link Probe}. */
  readonly verify: (count: number) => Promise<readonly (NameSeries & { readonly passed: boolean })[]>
  readonly stop: () => Promise<readonly ProbeSummary[]>
}

/** The probes of several names as one, in their order. */
export function probeOfNames(
  probes: readonly { readonly alias: string; readonly probe: Probe }[],
): NamesProbe {
  return {
    start: () => Promise.all(probes.map(async ({ alias, probe }) => ({ alias, ...(await probe.start()) }))),
    summaries: () => probes.map(({ probe }) => probe.summary()),
    verify: (count) =>
      Promise.all(probes.map(async ({ alias, probe }) => ({ alias, ...(await probe.verify(count)) }))),
    stop: () => Promise.all(probes.map(({ probe }) => probe.stop())),
  }
}

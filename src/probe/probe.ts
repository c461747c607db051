/** What users saw, as the probe measured it. Times in ms. */
export interface ProbeSummary {
  readonly alias: string
  readonly path: string
  /** Time from one request to the next, in ms, where several names take turns. */
  readonly every?: number
  readonly samples: number
  readonly failures: number
  /** Time during which samples failed, counted from the first failed sample to the next good one. */
  readonly unserved: number
  /** When samples failed, each from the first failed one to the next good one; absent: none did. In ms since the epoch. */
  readonly outages?: readonly { readonly from: number; readonly to: number }[]
  /** The last sample failed: `unserved` goes on. Absent: it did not. */
  readonly failing?: true
  /** What was seen, for people: each distinct answer with its count, first and last time. */
  readonly seen: readonly { readonly answer: string; readonly count: number }[]
  readonly baseline: 'good' | 'bad' | 'none'
  /** When the first sample was begun that the target answered, in ms since the epoch; absent: none, or not to be told. */
  readonly targetFirst?: number
  /** When the last sample was begun that another distribution answered. */
  readonly otherLast?: number
  /** By what answers are recognised as the target's; absent: by nothing, both sides look alike. */
  readonly toldBy?: 'header' | 'certificate'
  /** The same on other ways to the alias. */
  readonly ways?: readonly WaySummary[]
}

/** What was seen on one way to the alias: through the addresses of `dns`, or of the source's or target's own domain. */
export interface WaySummary extends Omit<ProbeSummary, 'alias' | 'path' | 'every' | 'ways'> {
  readonly through: 'dns' | 'source' | 'target'
  readonly family: 4 | 6
}

/** What users see while a name moves: one request at a small fixed rate, from before the first change to the end. */
export interface Probe {
  /** Takes the baseline: some samples before anything is changed; then goes on in the background. */
  readonly start: () => Promise<Series>
  /** The first change is about to be made: the last samples before it count with the baseline. Returns them. */
  readonly changing: () => Series
  /** So far. */
  readonly summary: () => ProbeSummary
  /**
   * Takes `count` samples in a row now; of several names fewer where one shows all. `passed`: at least one of them did; three
   * failures in a row are a failed verification. Without a good baseline, or when the probe ends meanwhile, nothing is judged:
   * it passes.
   */
  readonly verify: (count: number) => Promise<Series & { readonly passed: boolean }>
  readonly stop: () => Promise<ProbeSummary>
}

/** By what it can be told who answers. */
export interface Tells {
  readonly header: boolean
  readonly serial: boolean
}

/** Some samples in a row. */
export interface Series {
  /** Of each sample the status, or why there was none: "200", "no answer (ECONNRESET)". */
  readonly statuses: readonly string[]
  /** How many answers carry what `probe-header` names; `undefined`: none is given. */
  readonly carrying: number | undefined
  /** Whether there were answers, and all of them came with the target's certificate. */
  readonly bySerial: boolean
  /** The probe ended before all samples were taken. */
  readonly cut: boolean
  /** As the samples from before the first change show. */
  readonly tells?: Tells
}

/** The distinct answers that a probe saw, for a sentence: "200 (3 times); no answer (once)". */
export function answers(seen: ProbeSummary['seen']): string {
  return seen.map(({ answer, count }) => `${answer} (${count === 1 ? 'once' : `${count} times`})`).join('; ')
}

/** The statuses of some series, for a sentence: "503", "200, 301". */
export function statusText(series: readonly Pick<Series, 'statuses'>[]): string {
  const statuses = series.flatMap((one) => one.statuses)
  return statuses.length === 0 ? 'nothing' : [...new Set(statuses)].join(', ')
}

/** A series of the probe of one name. */
export interface NameSeries extends Series {
  readonly alias: string
}

/** What users of several names see: one probe for each, all at the same time. */
export interface NamesProbe {
  /** Takes the baseline of every name; then goes on in the background. */
  readonly start: () => Promise<readonly NameSeries[]>
  /** The last samples of every name before the first change; see {@link Probe}. */
  readonly changing: () => readonly NameSeries[]
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
    changing: () => probes.map(({ alias, probe }) => ({ alias, ...probe.changing() })),
    summaries: () => probes.map(({ probe }) => probe.summary()),
    verify: (count) =>
      Promise.all(probes.map(async ({ alias, probe }) => ({ alias, ...(await probe.verify(count)) }))),
    stop: () => Promise.all(probes.map(({ probe }) => probe.stop())),
  }
}

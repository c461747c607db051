import type { Call } from './http.ts'

/** How often somebody asked CloudFront. */
export interface Rate {
  readonly account: string
  /** The most reads within `windowMs`. */
  readonly reads: number
  readonly windowMs: number
  /** Where that window begins, ms since the epoch. */
  readonly at: number
}

/** For each account the busiest stretch of `windowMs`, in reads of CloudFront, refused ones and repetitions included. */
export function readRates(calls: readonly Call[], windowMs: number): Rate[] {
  const reads = calls.filter(({ endpoint, mutating }) => endpoint === 'cloudfront' && !mutating)
  const accounts = [...new Set(reads.map(({ account }) => account))]
  return accounts.map((account) => {
    const times = reads.filter((read) => read.account === account).map(({ at }) => at)
    const busiest = { reads: 0, at: 0 }
    let first = 0
    for (const [index, time] of times.entries()) {
      while ((times[first] ?? 0) <= time - windowMs) first++
      if (index - first + 1 > busiest.reads)
        Object.assign(busiest, { reads: index - first + 1, at: times[first] })
    }
    return { account, windowMs, ...busiest }
  })
}

/**
 * The reads of the waits of a run: of every stretch between two changes that lasted longer than `quietMs`, without that much after
 * the one change and before the other, when a run looks at what it has done and at what it is about to do.
 */
export function readsOfWaits(calls: readonly Call[], quietMs: number): Call[] {
  const changes = calls.filter(({ mutating }) => mutating).map(({ at }) => at)
  const [began, ended] = [changes[0], calls.at(-1)?.at]
  if (began === undefined || ended === undefined) return []
  return calls.filter(
    ({ mutating, at }) =>
      !mutating &&
      at > began &&
      at < ended - quietMs &&
      changes.every((change) => at > change + quietMs || at < change - quietMs),
  )
}

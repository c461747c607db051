/** A stretch of time, in ms since the epoch. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** The longest of them, at most so many, in their order. Pure. */
export function longestOf<T extends Span>(spans: readonly T[], most: number): readonly T[] {
  if (spans.length <= most) return spans
  const length = ({ from, to }: Span) => to - from
  const kept = new Set(spans.toSorted((a, b) => length(b) - length(a)).slice(0, most))
  return spans.filter((one) => kept.has(one))
}

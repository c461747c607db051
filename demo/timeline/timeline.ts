import type { Recorder } from '../../test/cloud/recorder.ts'

/** Who served: the two ends of the move, somebody else, or nobody. */
export type Server = 'source' | 'target' | 'another' | 'nobody'

/** Times in ms since the beginning of the timeline. */
export interface Span {
  readonly from: number
  readonly to: number
  readonly server: Server
}

/** Something that was changed, by the action or by a person. `at`: ms since the beginning of the timeline. */
export interface Mark {
  readonly at: number
  readonly text: string
}

/** Who served one host at each edge. The action cannot see this; the recorder of the local cloud can. */
export interface Timeline {
  readonly host: string
  /** ms. */
  readonly length: number
  readonly marks: readonly Mark[]
  /** One row an edge, each without holes. */
  readonly rows: readonly { readonly edge: number; readonly spans: readonly Span[] }[]
}

/** What the recorder saw of a host from `from` (ms since the epoch) on. `marks`: with times since the epoch. */
export function timelineOf(
  recorder: Pick<Recorder, 'timeline'>,
  host: string,
  ends: { readonly source: string; readonly target: string },
  from: number,
  marks: readonly Mark[],
): Timeline {
  const { to, lines } = recorder.timeline()
  const server = (id: string | undefined): Server => {
    if (id === undefined) return 'nobody'
    return id === ends.source ? 'source' : id === ends.target ? 'target' : 'another'
  }
  return {
    host,
    length: to - from,
    marks: marks.map(({ at, text }) => ({ at: at - from, text })).toSorted((a, b) => a.at - b.at),
    rows: lines
      .filter((line) => line.host === host)
      .map(({ edge, intervals }) => ({
        edge,
        spans: intervals
          .filter((interval) => interval.to > Math.max(from, interval.from))
          .map(({ servedBy, ...interval }) => ({
            from: Math.max(0, interval.from - from),
            to: interval.to - from,
            server: server(servedBy),
          })),
      })),
  }
}

/** `12.3 s`, or `12 ms` where that would be next to nothing. */
export function seconds(ms: number): string {
  return ms > 0 && ms < 100 ? `${Math.ceil(ms)} ms` : `${(ms / 1000).toFixed(1)} s`
}

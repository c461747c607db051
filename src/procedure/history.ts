import type { Failure } from '../base/failure.ts'
import { failing, type Held, hold, mayBeMade, type Sent, type Track, untouched } from './track.ts'
import type { Answered, TrackedRequest } from './world.ts'

/** What this run knows of one distribution's versions. */
interface Lineage {
  /** The ETag that the newest trusted read, or the answer to our own change, has shown. */
  readonly newest: string | undefined
  readonly seen: readonly string[]
  /** Left behind by a change of this run: a read that shows one of them is from before it. */
  readonly superseded: readonly string[]
  /** What CloudFront has said not to be the present version, and when, ms since the epoch: reads may not show another one yet. */
  readonly doubted: ReadonlyMap<string, number>
  /** Since when reads have shown it Deployed, on one ETag; and since when all that the settle time counts on, Deployed or not. */
  readonly deployed: Held | undefined
  readonly shown: Held | undefined
}

/** What has happened in this run so far: a fold over notes. */
export interface History {
  /** ms since the epoch. */
  readonly began: number
  readonly tracks: ReadonlyMap<string, Track>
  readonly lineages: ReadonlyMap<string, Lineage>
  /** Since when every look at DNS has found a name leading to a domain, by both. */
  readonly leading: ReadonlyMap<string, number>
  /** All names that the reads of one thing have ever shown, by that thing. */
  readonly names: ReadonlyMap<string, readonly string[]>
}

/** One thing that happened. `key`: of the track. */
export type Note =
  | {
      readonly note: 'turned'
      readonly key: string
      readonly id: string
      readonly now: Partial<Omit<Track, 'id' | 'sent'>>
    }
  | ({ readonly note: 'sent'; readonly at: number } & TrackedRequest)
  | {
      readonly note: 'answered'
      readonly key: string
      readonly id: string
      readonly at: number
      readonly stamp: number
      readonly answer?: Answered
      readonly failure?: Failure
    }
  /** `still`: what the settle time counts on, and whether it is Deployed. */
  | {
      readonly note: 'version'
      readonly of: string
      readonly at: number
      readonly etag: string
      readonly still?: { readonly deployed: boolean; readonly lasting: string }
    }
  | {
      readonly note: 'dns'
      readonly of: string
      readonly at: number
      readonly leads: 'there' | 'elsewhere' | 'unclear'
    }
  | { readonly note: 'names'; readonly of: string; readonly names: readonly string[] }

export function opened(now: number): History {
  return { began: now, tracks: new Map(), lineages: new Map(), leading: new Map(), names: new Map() }
}

/** The history after one more thing has happened. */
export function fold(history: History, note: Note): History {
  switch (note.note) {
    case 'turned':
      return tracked(history, note, (track) => ({ ...track, ...note.now }))
    case 'sent': {
      const { at, request, uncounted } = note
      const sent = { at, request, ...(uncounted === undefined ? {} : { uncounted }) }
      return tracked(history, note, (track) => ({ ...track, sent: [...track.sent, sent] }))
    }
    case 'answered':
      return answered(history, note)
    case 'version':
      return {
        ...history,
        lineages: with_(history.lineages, note.of, version(history.lineages.get(note.of), note)),
      }
    case 'dns':
      return { ...history, leading: led(history.leading, note) }
    case 'names': {
      const before = history.names.get(note.of) ?? []
      return { ...history, names: with_(history.names, note.of, [...new Set([...before, ...note.names])]) }
    }
  }
}

function tracked(
  history: History,
  { key, id }: { key: string; id: string },
  change: (track: Track) => Track,
): History {
  return { ...history, tracks: with_(history.tracks, key, change(history.tracks.get(key) ?? untouched(id))) }
}

function with_<T>(map: ReadonlyMap<string, T>, key: string, value: T): ReadonlyMap<string, T> {
  return new Map([...map, [key, value]])
}

function answered(history: History, note: Extract<Note, { note: 'answered' }>): History {
  const { at, stamp, answer, failure } = note
  const outcome = {
    at,
    ...(answer === undefined ? {} : { answer }),
    ...(failure === undefined ? {} : { failure }),
  }
  const last = history.tracks.get(note.key)?.sent.at(-1)
  const after = tracked(history, note, (track) => ({
    ...track,
    ...(failure === undefined ? { phase: 'made', failed: undefined } : failing(track, at, failure)),
    after: stamp,
    trying: false,
    sent: track.sent.map((one, n) => (n === track.sent.length - 1 ? { ...one, answered: outcome } : one)),
  }))
  const request = last?.request
  if (request === undefined || request.to === 'zone') return after
  if (request.to === 'distribution' && request.needless) return after
  // Accepted, it has left this version behind; so it has where CloudFront says that there is another one by now.
  if (failure !== undefined && failure.outcome !== 'conflict') return after
  const lineage = history.lineages.get(request.id) ?? unknown
  const newest = answer?.etag
  // Where one before it may have made the change already, this one may have changed nothing, and left no version behind.
  const unclear = newest === undefined && mayBeMade(after.tracks.get(note.key) ?? untouched(note.id))
  if (failure !== undefined || unclear) {
    const old = failure === undefined ? [...lineage.seen, request.etag] : [request.etag]
    const doubted = new Map([...lineage.doubted, ...old.map((etag) => [etag, at] as const)])
    const lineages = with_(after.lineages, request.id, { ...lineage, doubted, ...unseen })
    return { ...after, lineages }
  }
  return {
    ...after,
    lineages: with_(after.lineages, request.id, {
      ...lineage,
      newest,
      // All that was seen before has been left behind with it.
      superseded: [...new Set([...lineage.superseded, ...lineage.seen, request.etag])].filter(
        (etag) => etag !== newest && etag !== '',
      ),
      seen: [...new Set([...lineage.seen, request.etag, ...(newest === undefined ? [] : [newest])])],
      ...unseen,
    }),
  }
}

const unseen = { deployed: undefined, shown: undefined }

const unknown: Lineage = { newest: undefined, seen: [], superseded: [], doubted: new Map(), ...unseen }

function version(lineage: Lineage = unknown, note: Extract<Note, { note: 'version' }>): Lineage {
  const { etag, still, at } = note
  if (lineage.superseded.includes(etag)) return lineage
  const seen = lineage.seen.includes(etag) ? lineage.seen : [...lineage.seen, etag]
  if (still === undefined) return { ...lineage, newest: etag, seen }
  const deployed = still.deployed ? hold(lineage.deployed, at, etag, still.lasting) : undefined
  return { ...lineage, newest: etag, seen, deployed, shown: hold(lineage.shown, at, still.lasting) }
}

function led(
  leading: ReadonlyMap<string, number>,
  { of, at, leads }: Extract<Note, { note: 'dns' }>,
): ReadonlyMap<string, number> {
  if (leads === 'unclear') return leading
  if (leads === 'there') return leading.has(of) ? leading : with_(leading, of, at)
  return new Map([...leading].filter(([domain]) => domain !== of))
}

/** All that has happened to steps of this id, whatever they were part of. */
export function tracksOf({ tracks }: History, ...ids: readonly string[]): readonly Track[] {
  return [...tracks.values()].filter(({ id }) => ids.includes(id))
}

/** Every request of the run, in order. */
export function sentIn({ tracks }: History): readonly Sent[] {
  return [...tracks.values()].flatMap(({ sent }) => sent).toSorted((a, b) => a.at - b.at)
}

/** Whether what was read of a distribution is from before a change of this run. */
export function isBehind({ lineages }: History, of: string, etag: string): boolean {
  return lineages.get(of)?.superseded.includes(etag) === true
}

/** Whether CloudFront has said since `since`, ms since the epoch, that this is not the present version. */
export function isDoubted({ lineages }: History, of: string, etag: string, since: number): boolean {
  const doubted = lineages.get(of)?.doubted.get(etag)
  return doubted !== undefined && doubted > since
}

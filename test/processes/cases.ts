import type { Call } from '../cloud/http.ts'
import type { Method } from './world.ts'

/** A call of an undisturbed run: the `nth` of its operation. */
export interface Position {
  readonly operation: string
  readonly nth: number
  readonly mutating: boolean
}

/** What is done to a process, or to what it works with. */
export type Case =
  | { readonly does: 'kill'; readonly when: 'before' | 'after' | 'answered'; readonly at: Position }
  | { readonly does: 'cancel'; readonly signal: 'SIGINT' | 'SIGTERM'; readonly at: Position }
  | { readonly does: 'stop'; readonly at: Position }
  | { readonly does: 'step the clock'; readonly by: number; readonly at: Position }
  | { readonly does: 'race'; readonly apart: number; readonly opposite: boolean }
  | { readonly does: 'break files'; readonly kind: FileKind }
  | { readonly does: 'close the log'; readonly at: Position }
  | { readonly does: 'hang'; readonly at: Position }
  | { readonly does: 'lose name servers' }

export const fileKinds = ['missing', 'a directory', 'full', 'read-only'] as const
export type FileKind = (typeof fileKinds)[number]

/** Calls of a run as positions; of a row of the same ones in a wait, the first two and the last. */
export function positionsOf(calls: readonly Call[]): readonly Position[] {
  const counts = new Map<string, number>()
  return calls.flatMap(({ operation, about, mutating }, index) => {
    const nth = (counts.get(operation) ?? 0) + 1
    counts.set(operation, nth)
    const same = (n: number) => calls[n]?.operation === operation && calls[n]?.about === about
    return same(index - 2) && same(index - 1) && same(index + 1) ? [] : [{ operation, nth, mutating }]
  })
}

const hours = 3_600_000

/** Everything that is done to a method. `full`: at every call; else a few of each kind, at its changes. */
export function casesOf(method: Method, calls: readonly Call[], full: boolean): readonly Case[] {
  const every = positionsOf(calls)
  const changes = every.filter(({ mutating }) => mutating)
  const [change = every[0]] = changes
  if (change === undefined) throw new Error('a run without a call')
  const last = changes.at(-1) ?? change
  const struck = full ? every : [last]
  const some = full ? [change, last, ...every.filter((_, n) => n % 8 === 4)] : [change]
  const races = full ? 20 : 1
  const opposite = full ? 40 : method === 'same-account' ? 1 : 0
  return [
    ...struck.flatMap((at): Case[] =>
      (full ? (['before', 'after', 'answered'] as const) : (['after'] as const)).map((when) => ({
        does: 'kill',
        when,
        at,
      })),
    ),
    ...struck.flatMap((at): Case[] =>
      (full ? (['SIGINT', 'SIGTERM'] as const) : (['SIGINT'] as const)).map((signal) => ({
        does: 'cancel',
        signal,
        at,
      })),
    ),
    ...(full || method === 'disable-source' ? [{ does: 'stop', at: change } as const] : []),
    ...(full ? [{ does: 'stop', at: last } as const] : []),
    ...some
      .slice(0, 6)
      .flatMap((at): Case[] =>
        (full ? [5, -5] : [5]).map((by) => ({ does: 'step the clock', by: by * hours, at })),
      ),
    ...Array.from({ length: races }, (_, n): Case => ({ does: 'race', apart: n * 100, opposite: false })),
    ...Array.from(
      { length: opposite },
      (_, n): Case => ({ does: 'race', apart: n * (method === 'same-account' ? 60 : 120), opposite: true }),
    ),
    ...(full ? fileKinds : fileKinds.slice(2, 3)).map((kind): Case => ({ does: 'break files', kind })),
    ...some.slice(0, full ? 3 : 1).map((at): Case => ({ does: 'close the log', at })),
    ...(full ? [change, last].map((at): Case => ({ does: 'hang', at })) : []),
    ...(full || method === 'wildcard' ? [{ does: 'lose name servers' } as const] : []),
  ]
}

/** For the log and for what is covered. */
export function nameOf(one: Case): string {
  switch (one.does) {
    case 'kill':
      return `SIGKILL ${one.when === 'answered' ? 'after the answer' : one.when === 'after' ? 'after the effect' : 'before the call'}`
    case 'cancel':
      return one.signal
    case 'stop':
      return 'SIGSTOP for longer than the deadline'
    case 'step the clock':
      return `clock ${one.by > 0 ? 'forward' : 'back'} by hours`
    case 'race':
      return one.opposite ? 'race of opposite moves' : 'race of the same move'
    case 'break files':
      return `command files: ${one.kind}`
    case 'close the log':
      return 'stdout closed'
    case 'hang':
      return 'a socket that hangs'
    case 'lose name servers':
      return 'dead name servers'
  }
}

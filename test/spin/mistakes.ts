import type { System } from './data.ts'
import type { Options } from './options.ts'
import type { Doing, Row } from './table.ts'

/** A mistake in the data, which both checkers must notice, and by the same kind of law. */
export interface Mistake {
  readonly what: string
  readonly options: Options
  readonly rows?: (rows: readonly Row[]) => readonly Row[]
  readonly system?: (system: System) => System
  /** What is broken. */
  readonly breaks: RegExp
}

const usual = { one: false, runs: 1, kills: 0, prompt: true } as const
const wildcard = { ...usual, method: 'wildcard' } as const
const disabling = { ...usual, method: 'disable-source' } as const
const releasing = { ...usual, method: 'release-and-claim' } as const

/** Changes the rows of some states of the world. */
function where(when: (row: Row) => boolean, change: (row: Row) => Partial<Row>) {
  return (rows: readonly Row[]) => rows.map((row) => (when(row) ? { ...row, ...change(row) } : row))
}

const unclaimed = ({ world }: Row) => world.sAlias === 0 && world.tAlias === 0
const onSource = ({ world }: Row) => world.sAlias === 1
const onTarget = ({ world }: Row) => world.tAlias === 1
const changes = ({ does }: Row) => (does.do === 'send' ? does.changes : [])
const both = (row: Row) => changes(row).length === 2
const one = (to: 'S' | 'T', sets: Readonly<Record<string, number>>): Doing => ({
  do: 'send',
  changes: [{ to, sets }],
})

export const mistakes: readonly Mistake[] = [
  {
    what: 'it releases the name before every edge has the wildcard',
    options: wildcard,
    rows: where(onSource, () => ({ settled: [] })),
    breaks: /^I1: /,
  },
  {
    what: 'it removes the wildcard before every edge has the name',
    options: { ...wildcard, perName: true },
    rows: where(onTarget, () => ({ settled: [] })),
    breaks: /^I1: /,
  },
  {
    what: 'it removes the wildcard while nobody holds the name',
    options: { ...wildcard, kills: 1 },
    rows: where(
      (row) => unclaimed(row) && row.world.tWild === 1,
      () => ({ does: one('T', { tWild: 0 }) }),
    ),
    breaks: /^I6: .* without a wildcard/,
  },
  {
    what: 'it releases the name although DNS leads to the source',
    options: wildcard,
    rows: (rows) => {
      const settled = rows.find(both)
      return where(
        ({ does }) => settled !== undefined && does.do === 'ask' && does.what === 'dns',
        (row) => (onSource(row) ? { rehearses: undefined, does: settled?.does ?? row.does } : {}),
      )(rows)
    },
    breaks: /^I6: .* DNS leads elsewhere/,
  },
  {
    what: 'it sends what it read under the newest ETag (two runs)',
    options: { ...wildcard, runs: 2, blind: true },
    breaks: /^I6: /,
  },
  {
    what: 'it never claims a name that an earlier run released',
    options: { ...releasing, kills: 1 },
    rows: where(unclaimed, () => ({ does: { do: 'stop', why: 'nobody holds it' } })),
    breaks: /^convergence/,
  },
  {
    what: 'it releases and claims by turns',
    options: releasing,
    rows: where(
      (row) => onTarget(row) && row.world.dns === 1,
      () => ({ settled: [], early: undefined, does: one('T', { tAlias: 0 }) }),
    ),
    breaks: /^I10: |^convergence/,
  },
  {
    what: 'it rehearses for ever',
    options: wildcard,
    system: (system) => ({
      ...system,
      actions: system.actions.map((action) => ({
        ...action,
        effects: action.effects.filter(([name]) => name !== 'r1_rehearsed'),
      })),
    }),
    breaks: /^convergence/,
  },
  {
    what: 'it disables the source without an ownership record',
    options: disabling,
    rows: (rows) => {
      const pair = rows.find(both)
      return where(
        ({ does }) => does.do === 'ask' && does.what === 'owner',
        (row) => ({ rehearses: undefined, does: pair?.does ?? row.does }),
      )(rows)
    },
    breaks: /^I1d: /,
  },
  {
    what: 'it leaves the source disabled',
    options: disabling,
    rows: where(onTarget, () => ({ settled: ['T'], does: { do: 'done' } })),
    breaks: /^convergence/,
  },
  {
    what: 'it enables a source that was disabled before the move',
    options: { ...disabling, began: 'source disabled' },
    rows: where(
      (row) => onTarget(row) && row.world.sEnabled === 0,
      () => ({ settled: [], early: undefined, does: one('S', { sEnabled: 1 }) }),
    ),
    breaks: /^I8: /,
  },
  {
    what: 'it says that it is done before every edge knows',
    options: { ...usual, method: 'same-account', one: true, hasty: true },
    rows: where(onTarget, ({ does, early }) => ({ settled: [], does: early ?? does })),
    breaks: /^I9: /,
  },
]

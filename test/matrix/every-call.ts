import { describe, expect, test } from 'vitest'
import type { Call } from '../cloud/http.ts'
import type { Interference } from '../virtual/run.ts'
import { tellOf } from './figures.ts'
import { stateOf } from './lattice.ts'
import { ends, type Kind, kinds } from './misfortunes.ts'
import { Play, played } from './play.ts'
import type { Variant } from './variants.ts'

/** `MATRIX=full`: every kind at every call of every variant. */
const full = process.env['MATRIX'] === 'full'

/**
 * Else calls that change something meet every kind, their neighbours one kind in 3, other calls one in 16, each another one;
 * and variants after the first of a method one kind in 3.
 */
const often = { neighbours: 3, others: 16, variants: 3 }

/** At once under way in one process: they wait for nothing but each other's turns. */
const limit = 240_000

/**
 * Declares a test for each kind of misfortune: it strikes a move at its calls, one at a time. `from`, `to`: only these variants;
 * `whole`: so many of the first ones meet every kind.
 */
export async function strikeEveryCall(
  all: readonly Variant[],
  { from = 0, to = all.length, whole = 1 } = {},
): Promise<void> {
  for (const [number, variant] of all.entries()) {
    if (number < from || number >= to) continue
    const play = await Play.of(variant)
    const { calls } = await play.run()
    describe(variant.name, () => {
      test('undisturbed: done at the first go', async () => {
        expect(play.verdict()).toEqual([])
        const again = await play.converge()
        tellOf('clean', play, again, again, { variants: [variant.name] })
        expect(again).toEqual([])
      })
      for (const [index, kind] of [...kinds, ...ends].entries()) {
        if (!full && number >= whole && (index + number) % often.variants !== 0) continue
        const positions = struck(calls, index)
        const title = `${kind.name}, at ${positions.length} of ${calls.length} calls`
        test(title, () => strike(variant, kind, positions, calls), limit)
      }
    })
  }
}

async function strike(
  variant: Variant,
  kind: Kind,
  positions: readonly number[],
  calls: readonly Call[],
): Promise<void> {
  const wrong: string[] = []
  for (const position of positions) {
    const { noticed, interference } = watched(variant, position, kind)
    const { violations, play, again } = await played(variant, interference)
    tellOf('single', play, violations, again, {
      faults: [kind.name],
      states: [...noticed],
      variants: [variant.name],
    })
    const { operation = '', about = '' } = calls[position - 1] ?? {}
    wrong.push(...violations.map((what) => `call ${position} (${operation} ${about}): ${what}`))
  }
  expect(wrong).toEqual([])
}

/** A kind of misfortune at one call, and the states of the lattice in which it struck. */
function watched(variant: Variant, position: number, kind: Kind) {
  const noticed = new Set<string>()
  const strikes = kind.at(position)
  const before: Interference['before'] = (moment) => {
    if (moment.position === position) noticed.add(stateOf(variant, moment.stage))
    strikes.before?.(moment)
  }
  return { noticed, interference: { ...strikes, before } }
}

/** Positions from 1. */
function struck(calls: readonly Call[], kind: number): number[] {
  return calls.flatMap((call, index) => {
    if (repeated(calls, index)) return []
    const near = calls[index - 1]?.mutating || calls[index + 1]?.mutating
    const one = call.mutating ? 1 : near ? often.neighbours : often.others
    return full || (index + kind) % one === 0 ? [index + 1] : []
  })
}

/** The calls of a run from the one before its first change on, from 1; in a row of the same reads in a wait the first and the last. */
export function placesOf(calls: readonly Call[]): readonly number[] {
  const first = calls.findIndex(({ mutating }) => mutating)
  return calls.flatMap((_, index) => (index < first - 1 || repeated(calls, index) ? [] : [index + 1]))
}

/** Whether a call is one of a row of the same ones, in a wait, and neither among its first two nor its last. */
function repeated(calls: readonly Call[], index: number): boolean {
  const same = (at: number) =>
    calls[at]?.operation === calls[index]?.operation && calls[at]?.about === calls[index]?.about
  return same(index - 2) && same(index - 1) && same(index + 1)
}

import { describe, expect, test } from 'vitest'
import type { Switches } from '../cloud/switches.ts'
import { covering, type Factors } from './covering.ts'
import { tellOf } from './figures.ts'
import { Play } from './play.ts'
import { ofShard } from './several.ts'
import { type Variant, variants } from './variants.ts'

type Answers = Partial<Switches>

/** What is not known about AWS, both ways. Times in ms. */
const unknown: Factors<Answers> = {
  moverAcceptsDisabledInProgress: [true, false],
  claimWhileReleaseInProgress: [true, false],
  repeatedAssociate: ['ok', 'IllegalUpdate', 'InvalidArgument'],
  dnsRule: ['chain', 'off', 'cname-only', 'addresses-too'],
  conflictBeforeDns: [true, false],
  deployedEarly: [0, 50_000],
  propagation: ['per-distribution', 'per-name', 'per-name-with-fallback'],
  etagMovesEachReads: [0, 40],
  sourceEtagAtOnce: [true, false],
  conflictListLag: [0, 60_000],
  conflictListAncestors: [true, false],
  txtSeveralValues: [true, false],
  apexTxt: ['dot', 'either'],
  aliasOrder: ['as-put', 'sorted-reverse'],
  wildcardManyLevels: [true, false],
  staleIfMatch: [412, 400],
  preconditionBeforeValidation: [true, false],
  orderAcrossDistributions: [true, false],
  dependentPermissions: [true, false],
  certificatePermission: [false, true],
  moverPermission: ['target', 'source-too'],
  moverLooksAtEnabled: ['last', 'first'],
  updateAssociationAcrossNeedsTxt: [true, false],
  txtNegativeCache: [true, false],
  resolverKeepsTtl: [true, false],
  conflictListMasked: [true, false],
  disabledHolder: ['403', 'falls-to-wildcard'],
  recordNeedsName: [false, true],
}

/** Every two answers meet in some row; with `MATRIX_SWITCHES=3`, every three. */
const strength = Number(process.env['MATRIX_SWITCHES'] ?? 2)
const rows = covering<Answers>(unknown, strength)
const seeds = Array.from({ length: Number(process.env['MATRIX_SWITCH_SEEDS'] ?? 1) }, (_, at) => at)

/** Longer than an edge may fall back after Deployed: the default of the action. */
const settled = { settle: '5m' }

/** The first variant of each method. */
const methods = variants.filter(
  ({ name }, at) => variants.findIndex((other) => other.name.split(',')[0] === name.split(',')[0]) === at,
)

test.each([2, 3])('every %i answers of different questions meet in some row', { timeout: 60_000 }, (size) => {
  const names = Object.keys(unknown) as (keyof Answers)[]
  const table = covering<Answers>(unknown, size)
  const met = new Set(table.flatMap((row) => choices(names, size).map((some) => meeting(row, some))))
  const all = choices(names, size).reduce((sum, some) => sum + ways(some), 0)
  expect(met.size).toBe(all)
})

describe.each(methods.map((variant): [string, Variant] => [variant.name, variant]))('%s', (_, variant) => {
  test.each(ofShard(rows.map((row, at): [number, Answers] => [at + 1, row])))(
    `under answers %i of ${rows.length}`,
    async (row, switches) => {
      const wrong: string[] = []
      for (const seed of seeds) {
        const found = await played(variant, switches, seed)
        wrong.push(...found.map((law) => (seed === 0 ? law : `row ${row}, seed ${seed}: ${law}`)))
      }
      expect(wrong).toEqual([])
    },
    60_000 * seeds.length,
  )
})

/** One run in such a world, and again until nothing is left to do. `seed`: above 0, other deployment times and edges. */
async function played(variant: Variant, switches: Answers, seed: number): Promise<readonly string[]> {
  const play = await Play.of(variant, { switches, ...(seed === 0 ? {} : { seed }) }, true)
  await play.run({ inputs: settled })
  const again = await play.converge(play.witnessed[0]?.run.outputs['plan'], settled)
  const wrong = [...play.verdict(), ...again]
  const answers = Object.entries(switches).map(([name, value]) => `${name}=${value}`)
  tellOf('switches', play, wrong, again, { switches: answers, variants: [variant.name] })
  return wrong
}

function choices(names: readonly (keyof Answers)[], size: number): readonly (readonly (keyof Answers)[])[] {
  if (size === 2) return names.flatMap((a, at) => names.slice(at + 1).map((b) => [a, b]))
  return names.flatMap((a, at) => choices(names.slice(at + 1), 2).map((some) => [a, ...some]))
}

function meeting(row: Answers, some: readonly (keyof Answers)[]): string {
  return some.map((name) => `${name}=${row[name]}`).join(' ')
}

function ways(some: readonly (keyof Answers)[]): number {
  return some.reduce((product, name) => product * (unknown[name]?.length ?? 0), 1)
}

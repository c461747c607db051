import { describe, expect, test } from 'vitest'
import type { Switches } from '../cloud/switches.ts'
import { tellOf } from './figures.ts'
import { pairwise } from './pairwise.ts'
import { Play } from './play.ts'
import { type Variant, variants } from './variants.ts'

/** What is not known about AWS, both ways: every two answers meet in some row. Times in ms. */
const rows = pairwise<Partial<Switches>>({
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
})

/** Longer than an edge may fall back after Deployed: the default of the action. */
const settled = { settle: '5m' }

/** The first variant of each method. */
const methods = variants.filter(
  ({ name }, at) => variants.findIndex((other) => other.name.split(',')[0] === name.split(',')[0]) === at,
)

describe.each(methods.map((variant): [string, Variant] => [variant.name, variant]))('%s', (_, variant) => {
  test.each(rows.map((row, at): [number, Partial<Switches>] => [at + 1, row]))(
    `under answers %i of ${rows.length}`,
    async (_row, switches) => {
      const play = await Play.of(variant, { switches }, true)
      await play.run({ inputs: settled })
      const again = await play.converge(play.witnessed[0]?.run.outputs['plan'], settled)
      const wrong = [...play.verdict(), ...again]
      const answers = Object.entries(switches).map(([name, value]) => `${name}=${value}`)
      tellOf('switches', play, wrong, again, { switches: answers, variants: [variant.name] })
      expect(wrong).toEqual([])
    },
  )
})

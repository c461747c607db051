import { describe, expect, test, vi } from 'vitest'
import type { Switches } from '../../cloud/switches.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The edges may lag behind `Deployed`, ms; the settle time that is the default is longer. */
const early = [0, 50_000]
const propagations: readonly Switches['propagation'][] = [
  'per-distribution',
  'per-name',
  'per-name-with-fallback',
]
const defaultSettle = '5m'
const worlds: readonly Partial<Switches>[] = propagations.flatMap((propagation) =>
  early.flatMap((deployedEarly) =>
    [true, false].flatMap((orderAcrossDistributions) =>
      [true, false].map((claimWhileReleaseInProgress) => ({
        propagation,
        deployedEarly,
        orderAcrossDistributions,
        claimWhileReleaseInProgress,
      })),
    ),
  ),
)

describe('nobody is unserved at any edge, however changes travel', () => {
  test.each(worlds)(
    '$propagation, Deployed $deployedEarly ms early, in order $orderAcrossDistributions, claim at once $claimWhileReleaseInProgress',
    async (switches) => {
      for (const seed of [1, 2]) {
        const stage = await setStage({ cross: {}, switches, seed })
        const { recorder, scene } = stage
        const run = await virtualRun(stage, {
          inputs: { scenario: 'wildcard', settle: defaultSettle },
          reader: diligentPerson(stage),
        })
        expect(run.outputs['result'], run.log).toBe('moved')
        expect(recorder.unserved(scene.alias).samples).toBe(0)
        for (const host of scene.otherHosts) expect(recorder.holderChanges(host), host).toEqual([])
        expect(scene.target.versions.at(-1)?.aliases).toEqual([scene.alias])
      }
    },
  )
})

describe('other worlds that it must live in', () => {
  test.each<[string, Partial<Switches>]>([
    ['ETags move without a change', { etagMovesEachReads: 40 }],
    ['reads are up to a minute old', { readLag: 60_000 }],
    ['a stale If-Match is answered with 400', { staleIfMatch: 400 }],
    ['a configuration is validated before its If-Match', { preconditionBeforeValidation: false }],
    ['refusals are worded in an unknown way', { texts: 'unknown' }],
    ['the conflict list shows no wildcard further up', { conflictListAncestors: false }],
    ['aliases come back in another order', { aliasOrder: 'sorted-reverse' }],
    ['aliases come back in upper case', { aliasCase: 'upper' }],
    ['wildcards match one level only', { wildcardManyLevels: false }],
    ['the DNS rule is not applied', { dnsRule: 'off' }],
    ['the DNS rule comes before the conflict', { conflictBeforeDns: false }],
    ['the DNS rule looks at alias records too', { dnsRule: 'addresses-too' }],
  ])('%s', async (_, switches) => {
    const stage = await setStage({ cross: {}, switches })
    const { recorder, scene } = stage
    const run = await virtualRun(stage, { inputs: { scenario: 'wildcard' }, reader: diligentPerson(stage) })
    expect(recorder.unserved(scene.alias).samples).toBe(0)
    if (switches.texts === 'unknown') {
      expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'claim-refused' })
      expect(scene.source.versions.at(-1)?.aliases).toContain(scene.alias)
    } else expect(run.outputs['result'], run.log).toBe('moved')
  })
})

test('a settle time that is shorter than edges lag is not enough: these worlds do tell', async () => {
  const switches = { propagation: 'per-name-with-fallback' } as const
  let unserved = 0
  for (const seed of [1, 2, 3, 4, 5, 6]) {
    const stage = await setStage({ cross: {}, switches, seed, cloud: { edges: 6 } })
    const inputs = { scenario: 'wildcard', settle: '60s' }
    const run = await virtualRun(stage, { inputs, reader: diligentPerson(stage) })
    expect(run.outputs['result']).toBe('moved')
    unserved += stage.recorder.unserved(stage.scene.alias).samples
  }
  expect(unserved).toBeGreaterThan(0)
})

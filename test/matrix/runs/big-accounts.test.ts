import { describe, expect, test, vi } from 'vitest'
import { readRates, readsOfWaits } from '../../cloud/rates.ts'
import { brief } from '../../virtual/cut-off.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 240_000 })

/** The default quotas of an account: 500 distributions; and 500 tenants. */
const big = { neighbours: 500, tenants: 500, before: 499, neighbourDomain: 'shops.example' }

/** What an account allows in a second, as far as anybody has seen: nothing is published. */
const throttled = { readsPerSecond: 5, updatesPerMinute: 4 }

const names = ['www.shop.example', 'static.shop.example', 'img.shop.example']

const methods: Readonly<
  Record<string, { readonly stage: StageOptions; readonly inputs: Readonly<Record<string, string>> }>
> = {
  'same-account': { stage: { scene: big }, inputs: {} },
  wildcard: { stage: { cross: big }, inputs: { scenario: 'wildcard', 'accept-hosts': '*.shop.example' } },
  'disable-source': {
    stage: { cross: big },
    inputs: { scenario: 'disable-source', 'accept-downtime': names.join(',') },
  },
  'release-and-claim': {
    stage: { cross: big },
    inputs: { scenario: 'release-and-claim', 'accept-downtime': 'www.shop.example' },
  },
}

const play = (stage: Stage, inputs: Readonly<Record<string, string>>): Promise<VirtualRun> =>
  virtualRun(stage, { inputs, env: brief, reader: diligentPerson(stage) })

/** Calls that were answered, not throttled. */
const count = ({ calls }: VirtualRun, operation: string) =>
  calls.filter((call) => call.operation === operation && call.status === 200).length

describe.each(Object.entries(methods))(
  '%s, 500 distributions and 500 tenants in an account, throttled',
  (_, method) => {
    test('the name moves, with one read a second in each account while it waits, and bounded before', async () => {
      const stage = await setStage({ ...method.stage, switches: throttled })
      const run = await play(stage, {
        ...method.inputs,
        'source-distribution': stage.scene.source.id,
      })
      expect(run.outputs['result'], run.log).toBe('moved')
      for (const { account, reads } of readRates(readsOfWaits(run.calls, 10_000), 10_000))
        expect(reads, `reads of ${account} in ten seconds`).toBeLessThanOrEqual(10)
      expect([count(run, 'ListDistributions'), count(run, 'ListDistributionTenants')]).toEqual([0, 0])
      const first = run.calls.findIndex(({ mutating }) => mutating)
      for (const { account, reads } of readRates(run.calls.slice(0, first), 1_000))
        expect(reads, `reads of ${account} in one second`).toBeLessThanOrEqual(10)
    })
  },
)

/** The list of the wildcard shows who holds each of them. */
test('wildcard: other names below the parent are not asked for one by one', async () => {
  const stage = await setStage({ cross: { neighbours: 60, before: 60 }, switches: throttled })
  const run = await play(stage, {
    ...methods['wildcard']?.inputs,
    'source-distribution': stage.scene.source.id,
  })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(count(run, 'ListDomainConflicts')).toBeLessThanOrEqual(20)
})

describe('the holder is on the last page', () => {
  test('of the list of distributions, where its id has to be found', async () => {
    const stage = await setStage({ scene: big, switches: throttled })
    const run = await play(stage, {})
    expect(run.outputs['result'], run.log).toBe('moved')
    // 502 distributions of the account, and a multi-tenant one: six pages of 100.
    expect(count(run, 'ListDistributions')).toBe(6)
  })

  test('of the conflicts: a wildcard that covers 500 other names', async () => {
    const stage = await setStage({
      scene: { neighbours: 500, before: 500, alias: '*.shop.example' },
      switches: throttled,
    })
    const run = await play(stage, {})
    expect(run.outputs['result'], run.log).toBe('moved')
    const pages = run.calls.filter(({ operation }) => operation === 'ListDomainConflicts')
    expect(pages.length).toBeGreaterThanOrEqual(6)
    expect(run.outputs['source-distribution']).toBe(stage.scene.source.id)
  })

  test('of the conflicts, of one item each, in the account of another', async () => {
    const stage = await setStage({ cross: big, switches: { pageSize: 1 } })
    const run = await play(stage, { ...methods['wildcard']?.inputs, command: 'plan' })
    expect(run.outputs['result'], run.log).toBe('planned')
  })
})

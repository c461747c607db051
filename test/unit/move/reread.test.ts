import { expect, test, vi } from 'vitest'
import { readStatus, unlessItPasses } from '../../../src/move/reread.ts'
import { onlyLooked } from '../../../src/move/status.ts'
import { execute } from '../../../src/procedure/execute.ts'
import { addAlias } from '../../../src/scenarios/steps/add-alias.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

vi.setConfig({ testTimeout: 60_000 })

const agreement = 5_000

/** A source that was disabled, and enabled again a moment ago, while reads lag behind by half a minute. */
async function enabledAgain() {
  const sides = new TwoSides()
  const move = await sides.context()
  sides.source.deploys = 0
  sides.source.change({ enabled: false })
  await sides.clock.sleep(100_000)
  sides.source.change({ enabled: true })
  sides.source.lag = 30_000
  return { sides, move }
}

test('an alarm that a lagging read raises passes before it is reported', async () => {
  const { sides, move } = await enabledAgain()
  const first = await readStatus(move, onlyLooked)
  expect(first).toMatchObject({ holder: 'source', alarm: { kind: 'source-disabled' } })
  const found = await unlessItPasses(move, first, onlyLooked, { agreement }, 'source')
  expect(found).toMatchObject({ holder: 'source', alarm: undefined })
  expect(sides.clock.now()).toBe(130_000)
})

test('an alarm that lasts for longer than any read lags is reported', async () => {
  const { sides, move } = await enabledAgain()
  sides.source.change({ enabled: false })
  const found = await unlessItPasses(
    move,
    await readStatus(move, onlyLooked),
    onlyLooked,
    { agreement },
    undefined,
  )
  expect(found).toMatchObject({ alarm: { kind: 'source-disabled' } })
  expect(sides.clock.now()).toBe(160_000)
})

test('after a cancel, and past the deadline, what was read has to do', async () => {
  const { sides, move } = await enabledAgain()
  const first = await readStatus(move, onlyLooked)
  const cancelled = { ...move, signal: AbortSignal.abort() }
  const late = { ...move, deadlineAt: sides.clock.now() }
  for (const context of [cancelled, late])
    expect(await unlessItPasses(context, first, onlyLooked, { agreement }, 'source')).toBe(first)
  expect(sides.clock.now()).toBe(100_000)
})

test('conflicts for the ETag of a lagging read are tried again until reads have caught up', async () => {
  const sides = new TwoSides()
  const move = await sides.context()
  const { clock, target } = sides
  target.change({ add: ['*.example.com'] })
  target.lag = 55_000
  const patience = { ...move, pollInterval: 10_000, agreement, grace: 4_000 }
  const types: string[] = []
  for await (const { type } of execute([addAlias(move, target, alias)], move, patience)) types.push(type)
  expect(types.at(-1)).toBe('confirmed')
  expect(types.filter((type) => type === 'retrying').length).toBeLessThanOrEqual(5)
  expect(target.aliases).toEqual(['*.example.com', alias])
  expect(clock.now()).toBeGreaterThan(55_000)
})

test('a run that ends in the outage is recovered from, though reads still show the world of before', async () => {
  for (let seed = 1; seed <= 12; seed++) {
    const stage = await setStage({ cross: {}, switches: { readLag: 60_000 }, seed })
    const { source, target, alias: name } = stage.scene
    const reader = diligentPerson(stage)
    const inputs = {
      scenario: 'disable-source',
      'accept-downtime': source.versions.at(-1)?.aliases.join(',') ?? '',
    }
    const cut = await virtualRun(stage, {
      inputs,
      reader,
      after: ({ kill, cancel }, { operation }) => {
        if (operation === 'UpdateDistribution') (seed % 2 === 0 ? cancel : kill)()
      },
    })
    const { plan = '' } = cut.outputs
    const run = await virtualRun(stage, { inputs: { ...inputs, command: 'recover', plan }, reader })
    expect(run.outputs['result'], `seed ${seed}\n${run.log}`).toBe('moved')
    expect(source.versions.at(-1)).toMatchObject({ enabled: true })
    expect(target.versions.at(-1)).toMatchObject({ aliases: [name] })
  }
})

test.each(['wildcard', 'release-and-claim'])(
  'a roll-back right behind the release takes nothing away for a read from before it: %s',
  async (scenario) => {
    for (let seed = 1; seed <= 6; seed++) {
      const stage = await setStage({ cross: {}, switches: { readLag: 60_000 }, seed })
      const { source, target, alias: name } = stage.scene
      const reader = diligentPerson(stage)
      const inputs = { scenario, ...(scenario === 'wildcard' ? {} : { 'accept-downtime': name }) }
      const cut = await virtualRun(stage, {
        inputs,
        reader,
        after: ({ kill }, { operation }) => {
          const released = source.versions.at(-1)?.aliases.includes(name) === false
          if (released && operation === 'UpdateDistribution') kill()
        },
      })
      const before = target.versions.at(-1)?.aliases
      const { plan = '' } = cut.outputs
      const run = await virtualRun(stage, { inputs: { ...inputs, command: 'roll-back', plan }, reader })
      expect(run.outputs, `seed ${seed}\n${run.log}`).toMatchObject({
        result: 'exposed',
        reason: 'past-point-of-no-return',
      })
      expect(target.versions.at(-1)?.aliases).toEqual(before)
    }
  },
)

test('going back from the outage is not done before reads that are up to date say so', async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const stage = await setStage({ cross: {}, switches: { readLag: 60_000 }, seed })
    const { source, alias: name } = stage.scene
    const reader = diligentPerson(stage)
    const dark = source.versions.at(-1)?.aliases.join(',') ?? ''
    const inputs = { scenario: 'disable-source', 'accept-downtime': dark }
    const cut = await virtualRun(stage, {
      inputs,
      reader,
      after: ({ kill }, { operation }) => {
        if (operation === 'UpdateDistribution') kill()
      },
    })
    const { plan = '' } = cut.outputs
    const run = await virtualRun(stage, { inputs: { ...inputs, command: 'roll-back', plan }, reader })
    expect(run.outputs['result'], `seed ${seed}\n${run.log}`).toBe('rolled-back')
    expect(source.versions.at(-1)?.enabled).toBe(true)
    expect(source.versions.at(-1)?.aliases).toContain(name)
  }
})

test('a name that was released is put back on the source, though reads still show it there', async () => {
  for (let seed = 1; seed <= 6; seed++) {
    const stage = await setStage({ cross: {}, switches: { readLag: 60_000 }, seed })
    const { source, alias: name } = stage.scene
    stage.cloud.faults.add({
      operation: 'UpdateDistribution',
      when: () => source.versions.at(-1)?.aliases.includes(name) === false,
      times: 1,
      does: { status: 400, code: 'InvalidArgument', message: 'The parameter is not valid.' },
    })
    const inputs = { scenario: 'release-and-claim', 'accept-downtime': name }
    const run = await virtualRun(stage, { inputs, reader: diligentPerson(stage) })
    expect(run.outputs, `seed ${seed}\n${run.log}`).toMatchObject({
      result: 'rolled-back',
      reason: 'claim-refused',
    })
    expect(source.versions.at(-1)?.aliases).toContain(name)
  }
})

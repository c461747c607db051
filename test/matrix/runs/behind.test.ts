import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

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

import { describe, expect, test, vi } from 'vitest'
import { withAlias } from '../../stories/harness/rival.ts'
import { placesOf } from '../every-call.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 240_000 })

describe.each(Object.entries(methods))('%s', (_, { stage, inputs, gap }) => {
  test('all names of a distribution move in one run', async () => {
    const shop = await Shop.of(stage)
    const run = await shop.run({ inputs: inputs(shop.names) })
    expect(run.outputs['result'], `${run.log}\n${run.summary}`).toBe('moved')
    expect(shop.on('target')).toEqual(shop.all)
    expect(shop.on('source')).toEqual([])
    if (!gap) expect(shop.dark).toBe(0)
  })

  test('it waits no longer for three names than for one, and its plan says so', async () => {
    const waited: number[] = []
    const foretold: number[] = []
    for (const many of [1, 3]) {
      const shop = await Shop.of(stage)
      const names = shop.names.slice(0, many)
      const accepted = inputs(_ === 'disable-source' ? shop.names : names)
      const given = { ...accepted, alias: names.join(',') }
      const plan = await (await Shop.of(stage)).run({ inputs: { ...given, command: 'plan' } })
      foretold.push(Number(/([0-9]+) deployments? of about/.exec(plan.summary)?.[1]))
      const run = await shop.run({ inputs: given })
      expect(run.outputs['result'], run.log).toBe('moved')
      waited.push(run.ended - run.began)
    }
    expect(waited[1]).toBeLessThan(1.25 * (waited[0] ?? 0))
    // With all names of the source nothing of it is left to be served again.
    expect(foretold[1]).toBeLessThanOrEqual(foretold[0] ?? 0)
  })

  test('a run that is killed at any call is finished by the next one', async () => {
    const whole = await Shop.of(stage)
    const { calls } = await whole.run({ inputs: inputs(whole.names) })
    for (const position of placesOf(calls)) {
      const shop = await Shop.of(stage)
      const first = await shop.run({
        inputs: inputs(shop.names),
        after: (moment) => {
          if (moment.position === position) moment.kill()
        },
      })
      const plan = first.outputs['plan']
      const again = await shop.run({ inputs: { ...inputs(shop.names), ...(plan ? { plan } : {}) } })
      const said = `killed at ${position}\n${first.log}\n----\n${again.log}`
      expect(['moved', 'already-in-place'], said).toContain(again.outputs['result'])
      expect(shop.on('target'), said).toEqual(shop.all)
    }
  })
})

describe('one of several names', () => {
  test('that somebody takes while nobody holds it does not hold up the others', async () => {
    const shop = await Shop.of({ cross: {} })
    const [first = ''] = shop.names
    const { cloud, scene } = shop.stage
    let taken = false
    const run = await shop.run({
      inputs: { scenario: 'release-and-claim', 'accept-downtime': shop.names.join(',') },
      before: () => {
        if (taken || shop.on('source').length > 0) return
        taken = true
        const stranger = [...cloud.world.distributions.values()].find(
          ({ id }) => id !== scene.source.id && id !== scene.target.id,
        )
        if (stranger !== undefined) withAlias(cloud.world, stranger, first)
      },
    })
    expect(shop.on('target'), run.log).toEqual(shop.all.filter((name) => name !== first))
    expect(run.outputs['result'], run.log).toBe('exposed')
  })

  test('that is refused for good is told, and the others are moved: disable-source', async () => {
    const shop = await Shop.of({ cross: {} })
    const [, second = ''] = shop.names
    const { source } = shop.stage.scene
    // The second mover call with the source disabled: three rehearsals and the first call came before.
    shop.stage.cloud.faults.add({
      operation: 'UpdateDomainAssociation',
      nth: 5,
      does: { status: 400, code: 'InvalidArgument', message: `${second} is refused for a reason of its own` },
    })
    const run = await shop.run({
      inputs: { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') },
    })
    expect(shop.on('target'), run.log).toEqual(shop.all.filter((name) => name !== second))
    expect(shop.on('source'), run.log).toEqual([second])
    expect(source.versions.at(-1)?.enabled, run.log).toBe(true)
    expect(run.outputs['result'], run.log).toBe('failed')
  })
})

describe.each(['disable-source', 'release-and-claim', 'wildcard'] as const)('%s, cut off', (method) => {
  test('recover leaves no name unserved, and the move is finished afterwards', async () => {
    const { stage, inputs } = methods[method]
    const whole = await Shop.of(stage)
    const { calls } = await whole.run({ inputs: inputs(whole.names) })
    for (const position of placesOf(calls)) {
      const shop = await Shop.of(stage)
      const first = await shop.run({
        inputs: inputs(shop.names),
        after: (moment) => {
          if (moment.position === position) moment.kill()
        },
      })
      const plan = first.outputs['plan']
      const given = { ...inputs(shop.names), ...(plan ? { plan } : {}) }
      const recovered = await shop.run({ inputs: { ...given, command: 'recover' } })
      const { source } = shop.stage.scene
      const said = `killed at ${position}\n${first.log}\n---- recover\n${recovered.log}`
      expect([...shop.on('source'), ...shop.on('target')].toSorted(), said).toEqual(shop.all)
      expect(source.versions.at(-1)?.enabled, said).toBe(true)
      expect(recovered.outputs['result'], said).not.toBe('exposed')
      const again = await shop.run({ inputs: given })
      expect(['moved', 'already-in-place'], `${said}\n---- move\n${again.log}`).toContain(
        again.outputs['result'],
      )
    }
  })
})

test('roll-back takes all names back, in one account', async () => {
  const shop = await Shop.of({})
  const moved = await shop.run()
  const plan = moved.outputs['plan'] ?? ''
  const back = await shop.run({ inputs: { command: 'roll-back', plan } })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(shop.on('source')).toEqual(shop.all)
  expect(back.ended - back.began).toBeLessThan(2 * (moved.ended - moved.began))
  // One deployment: between the calls that give the names back nothing is waited for.
  const given = back.calls.filter(({ operation }) => operation === 'UpdateDomainAssociation')
  expect(given).toHaveLength(shop.all.length)
  expect((given.at(-1)?.at ?? 0) - (given.at(0)?.at ?? 0)).toBeLessThan(10_000)
})

test('a refusal of the second name takes the first back, in one account', async () => {
  const shop = await Shop.of({})
  shop.stage.cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    nth: 2,
    does: { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' },
  })
  const run = await shop.run()
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(shop.on('source'), run.log).toEqual(shop.all)
})

test('one of several names that a check refuses keeps all of them where they are', async () => {
  const shop = await Shop.of({})
  const run = await shop.run({ inputs: { alias: [...shop.names, 'www.other.example'].join(',') } })
  expect(run.outputs['result'], run.log).toBe('refused')
  expect(run.summary).toContain('www.other.example')
  expect(shop.on('source')).toEqual(shop.all)
})

test('a name that is on the target already counts as done', async () => {
  const shop = await Shop.of({})
  const [first = ''] = shop.names
  await shop.run({ inputs: { alias: first } })
  const run = await shop.run()
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(shop.on('target')).toEqual(shop.all)
})

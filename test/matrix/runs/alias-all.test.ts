import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { distribution, everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

describe('alias: all', () => {
  test('is every alias of the source, which its plan lists and binds', async () => {
    const shop = await Shop.of({})
    const inputs = { alias: 'all', 'source-distribution': shop.stage.scene.source.id }
    const planned = await shop.run({ inputs: { ...inputs, command: 'plan' } })
    expect(JSON.parse(planned.outputs['plan'] ?? '{}').aliases).toEqual(shop.all)
    const run = await shop.run({ inputs: { ...inputs, plan: planned.outputs['plan'] ?? '' } })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(shop.on('target')).toEqual(shop.all)
    expect(JSON.parse(run.outputs['report'] ?? '{}').aliases.toSorted()).toEqual(shop.all)
    const again = await shop.run({ inputs: { ...inputs, plan: planned.outputs['plan'] ?? '' } })
    expect(again.outputs['result'], again.log).toBe('already-in-place')
    const empty = await shop.run({ inputs })
    expect(empty.outputs).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
  })

  test('without a plan says that names which have left the source are not among them, and where they are found', async () => {
    const shop = await Shop.of({})
    const inputs = { alias: 'all', 'source-distribution': shop.stage.scene.source.id }
    await shop.run({
      inputs,
      after: ({ kill }, { operation, status }) => {
        if (operation === 'UpdateDomainAssociation' && status === 200) kill()
      },
    })
    const moved = shop.on('target')
    expect(moved).toHaveLength(1)
    const run = await shop.run({ inputs })
    expect(run.log).toMatch(
      /::notice::alias: all without a plan .* earlier run .* are not among them: pass the plan/,
    )
    const empty = await shop.run({ inputs })
    expect(empty.outputs).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
    expect(empty.log).toMatch(
      /users may be unserved: pass the plan of that run .* or list the names in alias/,
    )
  })

  test.each(['wildcard', 'release-and-claim'] as const)(
    'recover needs the plan: %s has released names, which the source does not list any more',
    async (method) => {
      const { stage, inputs: more } = methods[method]
      const shop = await Shop.of(stage)
      const { source, target } = shop.stage.scene
      const inputs = { ...more(shop.names), alias: 'all', 'source-distribution': source.id }
      const planned = await shop.run({ inputs: { ...inputs, command: 'plan' } })
      const plan = planned.outputs['plan'] ?? ''
      const killed = await shop.run({
        inputs: { ...inputs, plan },
        after: ({ kill }) => {
          if (latest(source).aliases.length === 0) kill()
        },
      })
      expect(killed.exit).toBe(undefined)
      const blind = await shop.run({ inputs: { ...inputs, command: 'recover' } })
      expect(blind.outputs, blind.log).toMatchObject({ result: 'refused', reason: 'plan-missing' })
      expect(blind.log).toContain('Pass the plan of the move, or list the names in alias.')
      const recovered = await shop.run({ inputs: { ...inputs, command: 'recover', plan } })
      expect(recovered.outputs['result'], recovered.log).toBe('moved')
      expect(latest(target).aliases.filter((name) => !name.startsWith('*'))).toEqual(shop.all)
    },
  )

  test.each(['verify', 'roll-back'])(
    '%s needs the plan, since the source does not hold what was moved',
    async (command) => {
      const shop = await Shop.of({})
      const inputs = { alias: 'all', 'source-distribution': shop.stage.scene.source.id }
      const planned = await shop.run({ inputs: { ...inputs, command: 'plan' } })
      const plan = planned.outputs['plan'] ?? ''
      await shop.run({ inputs: { ...inputs, plan } })
      const run = await shop.run({ inputs: { ...inputs, command } })
      expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'plan-missing' })
      const named = await shop.run({ inputs: { ...inputs, command, plan } })
      expect(named.outputs['result'], named.log).toBe(command === 'verify' ? 'verified' : 'rolled-back')
    },
  )

  test('of a distribution that serves only through its tenants says that a tenant is needed', async () => {
    const shop = await Shop.of({})
    const { stage } = shop
    const { account } = stage.scene
    const { id } = distribution(stage.cloud.world, { account, tenantOnly: true })
    const role = roleOfAllJobs(stage, account, [everything])
    const run = await shop.run({
      inputs: { alias: 'all', 'source-distribution': id, 'role-to-assume': role },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'alias-not-held' })
    expect(run.log).toContain('Set source-distribution to the tenant (dt_…)')
    expect(run.log).not.toContain('Check source-distribution. If an earlier run')
  })

  test('needs the source', async () => {
    const shop = await Shop.of({})
    const run = await shop.run({ inputs: { alias: 'all' } })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'input-combination' })
  })
})

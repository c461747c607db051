import { describe, expect, test, vi } from 'vitest'
import { role } from '../../cloud/scene.ts'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/**
 * A move by disable-source was killed after the name had moved and before the source was enabled again: the other names of the
 * source are unserved. A recovery that cannot read the source does not know that, and must not say that nothing is to be done.
 */
async function leftDisabled() {
  const variant = disableSource[0] ?? expect.unreachable()
  const play = await Play.of(variant, {}, true)
  const { source, target } = play.trial
  const { plan = '' } = (await play.run({ inputs: { command: 'plan' } })).outputs
  await play.run({
    inputs: { plan },
    after: ({ kill }) => {
      if (now(target).aliases.length > 0) kill()
    },
  })
  expect([now(source).enabled, now(source).aliases.length]).toEqual([false, 2])
  return { play, plan, source, target }
}

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

describe('recover, under the plan of a move that has left its source disabled', () => {
  test('says that it could not read the source, and what that may mean', async () => {
    const { play, plan, source } = await leftDisabled()
    play.stage.cloud.faults.add({
      operation: 'GetDistribution',
      when: ({ request }) => request.path.includes(source.id),
      does: denied,
      times: 10_000,
    })
    const { outputs, exit, log } = await play.run({ inputs: { command: 'recover', plan }, blind: true })
    expect([outputs['result'], outputs['reason'], exit], log).toEqual(['refused', 'access-denied', 1])
    expect(log).toMatch(/title=refused[^\n]*static\.shop\.example[^\n]*is not known/)
  })

  test.each(['as in the documentation', 'that may read everything'])(
    'without source-role-to-assume, by a role of the target %s: asks for the role of the source',
    async (how) => {
      const { play, plan, target } = await leftDisabled()
      const { cloud } = play.stage
      const all = {
        Version: '2012-10-17' as const,
        Statement: [{ Effect: 'Allow' as const, Action: '*', Resource: '*' }],
      }
      const broad = role(cloud.world, { account: target.account, name: 'broad', policies: [all] }).arn
      const inputs = {
        command: 'recover',
        plan,
        'source-role-to-assume': '',
        ...(how === 'that may read everything' ? { 'role-to-assume': broad } : {}),
      }
      const { outputs, exit, log } = await play.run({ inputs, blind: true })
      expect([outputs['result'], outputs['reason'], exit], log).toEqual(['refused', 'account-mismatch', 1])
      expect(log).toContain('Set source-role-to-assume to a role of the account that ends in 556666.')
    },
  )
})

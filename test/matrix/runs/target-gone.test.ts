import { describe, expect, test, vi } from 'vitest'
import { allow, role } from '../../cloud/scene.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import type { Moment } from '../../virtual/run.ts'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Of each method between two accounts. */
const outages: readonly (readonly [string, Variant])[] = variants
  .filter(({ stage }) => stage.cross !== undefined)
  .map((variant) => [variant.name, variant])
const wildcards = outages.filter(([name]) => name.startsWith('wildcard'))

/** Runs, and something happens right behind the change that takes the alias off the source, or disables it. */
async function struck(variant: Variant, strike: (moment: Moment) => void) {
  const play = await Play.of(variant, {}, true)
  const { source, alias } = play.trial
  let at = 0
  const run = await play.run({
    after: (moment, { operation }) => {
      const now = source.versions.at(-1)
      if (at > 0 || operation !== 'UpdateDistribution') return
      if (now?.aliases.includes(alias) === true && now.enabled) return
      at = moment.stage.clock.now()
      strike(moment)
    },
  })
  return { play, run, at }
}

function deletion({ stage: { cloud, scene } }: Moment): void {
  cloud.world.distributions.delete(scene.target.id)
}

function killing(moment: Moment): void {
  deletion(moment)
  moment.kill()
}

/** All but that a gap was not of this move's making. */
const verdict = (play: Play) => play.verdict().filter((law) => !law.startsWith('I1:'))

test.each(outages)(
  '%s: the target is deleted in the middle: the source has the name again in minutes',
  async (_, variant) => {
    const { run, at, play } = await struck(variant, deletion)
    expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'target-not-found' })
    expect(run.ended - at).toBeLessThan(6 * 60_000)
    expect(verdict(play)).toEqual([])
  },
)

const afterwards = [
  ['move', 'rolled-back'],
  ['recover', 'rolled-back'],
  ['roll-back', 'exposed'],
  ['verify', 'exposed'],
] as const

test.each(wildcards)('%s: killed besides: under the plan every command says so', async (_, variant) => {
  for (const [command, result] of afterwards) {
    const { run, play } = await struck(variant, killing)
    const { plan = '' } = run.outputs
    const next = await play.run({ inputs: { command, plan } })
    expect(next.outputs['result'], `${command}\n${next.log}`).toBe(result)
    expect(verdict(play)).toEqual([])
  }
})

/** AWS gives the same answer for both. */
const deletedOrElsewhere = (account: string) =>
  `E2NEWSHOP00002 does not exist in account ${account}: it was deleted, or it is in another account.`

test('without a plan a recovery says that nobody is known to serve the name', async () => {
  for (const [, variant] of wildcards) {
    const { play } = await struck(variant, killing)
    const { outputs, log } = await play.run({ inputs: { command: 'recover' } })
    expect(outputs, log).toMatchObject({ result: 'exposed', reason: 'target-not-found' })
    expect(log).toContain(deletedOrElsewhere(play.trial.target.account))
  }
})

test.each(wildcards)(
  '%s: the wildcard is gone, and every change of the target is denied: an outage lasts no longer than its budget',
  async (_, variant) => {
    const { run, at, play } = await struck(variant, ({ stage: { cloud, scene } }) => {
      withoutAlias(cloud.world, scene.target, '*.shop.example')
      cloud.faults.add({
        operation: 'UpdateDistribution',
        when: ({ request }) => request.path.includes(scene.target.id),
        does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
      })
    })
    expect(run.outputs['result'], run.log).toBe('exposed')
    expect(run.ended - at).toBeLessThan(18 * 60_000)
    expect(verdict(play)).toEqual([])
  },
)

/** A role of an account that has neither end. */
function strange({ stage: { cloud } }: Play): string {
  const policies = [allow(['cloudfront:*'], '*')]
  return role(cloud.world, { account: '777777777777', name: 'move-alias', policies }).arn
}

test.each(outages)(
  '%s: the move is done, and the role of a later run is of another account: the target is not taken for deleted',
  async (_, variant) => {
    const play = await Play.of(variant, {}, true)
    const { plan = '' } = (await play.run()).outputs
    const inputs = { plan, 'role-to-assume': strange(play), deadline: '30m', 'dns-timeout': '2m' }
    for (const command of ['verify', 'roll-back', 'recover', 'move']) {
      const { outputs, log, calls } = await play.run({ inputs: { ...inputs, command }, blind: true })
      expect(calls.filter(({ mutating }) => mutating)).toEqual([])
      expect(outputs['result'], log).toBe(command === 'verify' ? 'failed' : 'refused')
      expect(outputs['report'], log).toContain('Set role-to-assume to a role of the account that')
      expect(log).not.toContain('was deleted')
    }
  },
)

test.each(outages)(
  '%s: without a plan such a role may be the reason, which a recovery says first',
  async (_, variant) => {
    const play = await Play.of(variant, {}, true)
    await play.run()
    const inputs = { command: 'recover', 'role-to-assume': strange(play) }
    const { outputs, log } = await play.run({ inputs, blind: true })
    expect(outputs, log).toMatchObject({ result: 'exposed', reason: 'target-not-found' })
    expect(log).toContain(deletedOrElsewhere('777777777777'))
    expect(log.indexOf('use a role of that account')).toBeLessThan(log.indexOf('Put the name on another'))
  },
)

describe.each(outages)('%s: roll-back, and the target cannot be read', (_, variant) => {
  const denied = (play: Play) =>
    play.stage.cloud.faults.add({
      operation: 'GetDistribution',
      when: ({ request }) => request.path.includes(play.trial.target.id),
      does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
    })

  test.each<[string, (play: Play) => unknown, string]>([
    ['of another account', () => undefined, 'target-not-found'],
    ['denied', denied, 'access-denied'],
  ])('%s: it is not said that everything is removed', async (how, prepare, reason) => {
    const play = await Play.of(variant, {}, true)
    prepare(play)
    const role = how === 'denied' ? {} : { 'role-to-assume': strange(play) }
    const run = await play.run({ inputs: { command: 'roll-back', ...role }, blind: true })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason })
    expect(run.log).toContain('what the move has added to E2NEWSHOP00002 cannot be read')
    expect(play.verdict()).toEqual([])
  })

  test('deleted, as the plan shows: nothing is left on it, and DNS is looked at', async () => {
    const play = await Play.of(variant, {}, true)
    const { plan = '' } = (await play.run({ inputs: { command: 'plan' } })).outputs
    play.stage.cloud.world.distributions.delete(play.trial.target.id)
    const run = await play.run({ inputs: { command: 'roll-back', plan } })
    expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back' })
  })
})

test('with such a role a source that the move has disabled is enabled again all the same', async () => {
  const variant = variants.find(({ name }) => name === 'disable-source, source restored')
  if (variant === undefined) throw new Error('no such variant')
  const { play, run } = await struck(variant, ({ kill }) => kill())
  const { plan = '' } = run.outputs
  const inputs = { command: 'recover', plan, 'role-to-assume': strange(play) }
  const { outputs, log } = await play.run({ inputs, blind: true })
  expect(outputs['result'], log).toBe('rolled-back')
  expect(play.trial.source.versions.at(-1)?.enabled).toBe(true)
})

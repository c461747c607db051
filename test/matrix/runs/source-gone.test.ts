import { describe, expect, test, vi } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { distribution } from '../../cloud/scene.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { killedAfter, strange } from '../killed.ts'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Of each method between two accounts. */
const across: readonly (readonly [string, Variant])[] = variants
  .filter(({ stage }) => stage.cross !== undefined)
  .map((variant) => [variant.name, variant])

const commands = ['move', 'plan', 'verify', 'recover', 'roll-back'] as const

describe.each(across)('%s: the move is done, and its source was deleted', (_, variant) => {
  test.each([
    ['without a plan', false],
    ['under its plan', true],
  ])('%s every command says what is so', async (__, planned) => {
    const play = await Play.of(variant, {}, true)
    const { plan = '' } = (await play.run()).outputs
    play.stage.cloud.world.distributions.delete(play.trial.source.id)
    const expected = {
      move: 'already-in-place',
      plan: 'already-in-place',
      verify: 'verified',
      recover: 'already-in-place',
      'roll-back': 'refused',
    }
    for (const command of commands) {
      const run = await play.run({ inputs: { command, ...(planned ? { plan } : {}) } })
      expect(run.outputs['result'], `${command}\n${run.log}`).toBe(expected[command])
      expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
      expect(run.log).not.toContain('in a different account than the source')
      expect(run.log).not.toContain('the opposite move')
    }
  })
})

/** Nothing of the source may be read. */
function denied({ stage: { cloud }, trial: { source } }: Play): void {
  for (const operation of ['GetDistribution', 'GetDistributionConfig'])
    cloud.faults.add({
      operation,
      when: ({ request }) => request.path.includes(source.id),
      does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
    })
}

test.each(across.filter(([name]) => !name.startsWith('disable-source')))(
  '%s: the move is done, and its source may not be read: it stays done',
  async (_, variant) => {
    const play = await Play.of(variant, {}, true)
    const { plan = '' } = (await play.run()).outputs
    denied(play)
    for (const command of ['move', 'plan'])
      for (const given of [{}, { plan }]) {
        const run = await play.run({ inputs: { command, ...given } })
        expect(run.outputs['result'], run.log).toBe('already-in-place')
      }
  },
)

const recoveries = ['recover', 'roll-back'] as const

describe.each(across)('%s: the source cannot be read while it has the name', (_, variant) => {
  test.each([
    ['before the move', 0],
    ['after its first change', 1],
  ])('%s: nothing is taken for well, and the reason is not the target', async (__, n) => {
    for (const planned of [false, true])
      for (const command of recoveries) {
        const play = await Play.of(variant, {}, true)
        const plan =
          n === 0
            ? ((await play.run({ inputs: { command: 'plan' } })).outputs['plan'] ?? '')
            : await killedAfter(play, n)
        const inputs = { command, 'source-role-to-assume': strange(play), ...(planned ? { plan } : {}) }
        const { outputs, log, calls } = await play.run({ inputs, blind: true })
        if (!play.trial.source.versions.at(-1)?.aliases.includes(play.trial.alias)) continue
        expect(outputs, log).toMatchObject({
          result: 'refused',
          reason: planned ? 'account-mismatch' : 'source-unknown',
        })
        expect(log).toContain(`Who serves ${play.trial.alias} is not known`)
        expect(calls.filter(({ mutating }) => mutating)).toEqual([])
      }
  })
})

describe.each(across.filter(([name]) => !name.startsWith('disable-source')))(
  '%s: nobody has the name: it is claimed without a source that cannot be read',
  (name, variant) => {
    const release = name.startsWith('release') || name.includes('has already') ? 1 : 2
    test.each<[string, (play: Play) => Readonly<Record<string, string>>]>([
      ['a role of another account', (play) => ({ 'source-role-to-assume': strange(play) })],
      [
        'a role that may not read it',
        (play) => {
          denied(play)
          return {}
        },
      ],
    ])('%s', async (__, prepare) => {
      for (const planned of [false, true])
        for (const command of ['recover', 'move']) {
          const play = await Play.of(variant, {}, true)
          const plan = await killedAfter(play, release)
          const inputs = { command, ...prepare(play), ...(planned ? { plan } : {}) }
          const { outputs, log } = await play.run({ inputs, blind: true })
          expect(outputs['result'], log).toBe('moved')
          expect(play.trial.target.versions.at(-1)?.aliases).toContain(play.trial.alias)
        }
    })
  },
)

test.each(recoveries)(
  '%s, and the source does not answer: it is tried again, not corrected',
  async (command) => {
    const variant = variants.find(({ name }) => name === 'wildcard, kept')
    if (variant === undefined) throw new Error('no such variant')
    const play = await Play.of(variant, {}, true)
    const { plan = '' } = (await play.run({ inputs: { command: 'plan' } })).outputs
    play.stage.cloud.faults.add({
      operation: 'GetDistribution',
      when: ({ request }) => request.path.includes(play.trial.source.id),
      does: { status: 503, code: 'ServiceUnavailable', message: 'try again' },
    })
    const { outputs, log } = await play.run({ inputs: { command, plan }, blind: true })
    expect(outputs, log).toMatchObject({ result: 'refused', reason: 'service-error' })
    expect(log).toContain('Run again. If it fails again')
    expect(log).not.toContain('Set source-role-to-assume')
  },
)

test('one account: without the right to read the source nothing says that the names cannot go back', async () => {
  const variant = variants.find(({ name }) => name === 'same-account, exact name')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant, {}, true)
  const { plan = '' } = (await play.run()).outputs
  denied(play)
  const { outputs, log } = await play.run({ inputs: { command: 'roll-back', plan }, blind: true })
  expect(outputs, log).toMatchObject({ result: 'refused', reason: 'access-denied' })
  expect(log).toContain('the source could not be read')
  expect(log).not.toContain('in a different account')
})

test('a name that a third distribution has by now does not come back by the opposite move', async () => {
  const variant = variants.find(({ name }) => name === 'disable-source, source restored')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant, {}, true)
  const plan = await killedAfter(play, 1)
  const { source, alias } = play.trial
  const { world } = play.stage.cloud
  withoutAlias(world, source, alias)
  const { arn } = await issue(world, { account: '777788889999', names: ['*.shop.example'] })
  const account = '777788889999'
  distribution(world, { account, id: 'E3THIRD0000003', aliases: [alias], certificateArn: arn })
  const { outputs, log } = await play.run({ inputs: { command: 'roll-back', plan } })
  expect(outputs, log).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
  expect(log).not.toContain('the opposite move')
})

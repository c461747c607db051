import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { Shop } from '../shop.ts'
import { disableSource } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** Nobody whom a move has left without service waits for something else, or is given up while there is time (safety X13, X14). */

test.each(['true', 'false'])(
  'a name of several that is refused stays on the source, which serves it again; restore-source: %s',
  async (restore) => {
    const shop = await Shop.of({ cross: {} })
    const [, second = ''] = shop.names
    const { source } = shop.stage.scene
    const message = `${second} is refused for a reason of its own`
    shop.stage.cloud.faults.add({
      operation: 'UpdateDomainAssociation',
      nth: 5,
      does: { status: 400, code: 'InvalidArgument', message },
    })
    const run = await shop.run({
      inputs: {
        scenario: 'disable-source',
        'accept-downtime': shop.names.join(','),
        'restore-source': restore,
      },
    })
    expect(shop.on('source'), run.log).toContain(second)
    expect(now(source).enabled, run.log).toBe(true)
    expect(run.outputs['result'], run.log).toBe('failed')
    const enabled = run.log.search(/CHANGED \S+ enabled/)
    const waited = run.log.search(/Wait until every edge serves/)
    expect(run.log.slice(waited).search(/CHANGED \S+ enabled/)).toBe(enabled < waited ? -1 : enabled - waited)
  },
)

test('a source that cannot be enabled at once is tried until it can, whatever the target waits for', async () => {
  const [variant] = disableSource
  if (variant === undefined) throw new Error('no variant')
  const deployTime = { min: 1_500_000, max: 1_500_000 }
  const play = await Play.of(variant, { cloud: { deployTime } }, true)
  const { source, target, alias } = play.trial
  play.stage.cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDistribution' &&
      now(target).aliases.includes(alias) &&
      request.path.includes(source.id),
    does: denied,
    times: 40,
  })
  const run = await play.run()
  expect(now(source).enabled, run.log).toBe(true)
  expect(run.log).toContain('The action tries until')
  expect(run.outputs['result'], run.log).not.toBe('exposed')
})

test('all names of the source have moved, nothing is left on it, enabling it is denied: the move ends, and so does the next', async () => {
  const shop = await Shop.of({ cross: {} })
  const { source } = shop.stage.scene
  shop.stage.cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDistribution' && request.path.includes(source.id) && !now(source).enabled,
    does: denied,
    times: 10_000,
  })
  const inputs = { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') }
  const first = await shop.run({ inputs })
  const second = await shop.run({ inputs: { ...inputs, plan: first.outputs['plan'] ?? '' } })
  const ends = [first, second].map(({ outputs, began, ended }) => [
    outputs['result'],
    outputs['reason'],
    ended - began < 20 * 60_000,
  ])
  expect(now(source).aliases).toEqual([])
  expect(ends).toEqual([
    ['moved', '', true],
    ['moved', '', true],
  ])
})

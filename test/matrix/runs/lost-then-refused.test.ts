import { expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource, releaseAndClaim, sameAccount, type Variant, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const movers = ['UpdateDomainAssociation', 'AssociateAlias']
const methods = [wildcard[0], disableSource[0], releaseAndClaim[0]].filter(
  (one): one is Variant => one !== undefined,
)
const cases = methods.flatMap((variant) =>
  [0, 20_000, 55_000].map((readLag): [string, number, Variant] => [variant.name, readLag, variant]),
)

test.each(cases)(
  '%s: the answer to the change that begins it is lost, reads do not show it for %i ms, and the next try is refused: what it has changed is found out',
  async (_, readLag, variant) => {
    const play = await Play.of(variant, { switches: { readLag, lagDrawn: 'never' } }, true)
    const { source } = play.trial
    const { faults } = play.stage.cloud
    const before = now(source)
    const isOfSource = ({ operation, request }: { operation: string; request: { path: string } }) =>
      operation === 'UpdateDistribution' && request.path.includes(source.id)
    faults.add({ when: isOfSource, does: 'reset-after', times: 1 })
    faults.add({
      when: (call) => isOfSource(call) && now(source) !== before,
      does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
      times: 1,
    })
    const run = await play.run({ inputs: { 'on-failure': 'stop' } })
    expect(run.outputs['result'], run.log).not.toBe('refused')
    expect(run.log).not.toContain('Nothing has been changed')
    expect(play.verdict(), run.log).toEqual([])
  },
)

test.each(
  ['move', 'roll-back'].flatMap((command) => [0, 20_000, 55_000].map((lag) => [command, lag] as const)),
)(
  'same-account, %s: the answer to the one call is lost, reads do not show it for %i ms, and the next try is refused: what it has changed is found out',
  async (command, readLag) => {
    const [variant] = sameAccount
    if (variant === undefined) throw new Error('a variant of same-account')
    const play = await Play.of(variant, { switches: { readLag: 0, lagDrawn: 'never' } }, true)
    const { source, target } = play.trial
    const { faults, world } = play.stage.cloud
    if (command === 'roll-back') {
      await play.run()
      await play.stage.clock.sleep(600_000)
    }
    world.switches.readLag = readLag
    const before = now(command === 'move' ? source : target)
    const isMover = ({ operation }: { operation: string }) => movers.includes(operation)
    faults.add({ when: isMover, does: 'reset-after', times: 1 })
    faults.add({
      when: (call) => isMover(call) && now(command === 'move' ? source : target) !== before,
      does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
      times: 5,
    })
    const run = await play.run({
      inputs: {
        command,
        'on-failure': 'stop',
        ...(command === 'roll-back' ? { 'source-distribution': source.id } : {}),
      },
    })
    expect(run.outputs['result'], run.log).not.toBe('refused')
    expect(run.log).not.toContain('Nothing has been changed')
    expect(run.outputs['reconcile-required']).toBe('true')
  },
)

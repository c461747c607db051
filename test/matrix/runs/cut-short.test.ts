import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { nth, Play } from '../play.ts'
import { disableSource, releaseAndClaim, sameAccount, type Variant } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A cancel that comes while a run ends an outage, or looks where the move stands, loses nothing that it knows or has begun. */

const refused = { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' }
const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

const postOf = (play: Play, variant: Variant, run: VirtualRun) =>
  virtualRun(play.stage, {
    inputs: { ...variant.inputs?.(play.stage) },
    post: { state: parseCommandFile(run.state) },
    judged: true,
  })

interface Report {
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}
const reportOf = ({ outputs }: VirtualRun): Report => JSON.parse(outputs['report'] ?? '{}')

describe('cancelled on the way back, the post step ends the outage:', () => {
  test.each([
    ['throttle', 'after'],
    ['500-before', 'after'],
    [denied, 'after'],
    ['throttle', 'before'],
  ] as const)('disable-source, the enabling answered with %j, cancelled %s it', async (does, when) => {
    const variant = nth(disableSource)
    const play = await Play.of(variant, {}, true)
    const { source } = play.trial
    const { faults } = play.stage.cloud
    const dark = () => !now(source).enabled
    let [back, done] = [false, false]
    faults.add({
      when: ({ operation }) => operation === 'UpdateDomainAssociation' && dark(),
      does: refused,
      times: 1,
    })
    faults.add({ when: ({ operation }) => operation === 'UpdateDistribution' && back, does, times: 1 })
    const run = await play.run({
      before: ({ cancel }) => {
        if (when !== 'before' || !back || done) return
        done = true
        cancel()
      },
      after: ({ cancel }, { operation }) => {
        if (operation === 'UpdateDomainAssociation' && dark()) back = true
        if (when !== 'after' || operation !== 'UpdateDistribution' || !back || done) return
        done = true
        cancel()
      },
    })
    expect(run.outputs['result'], run.log).toBe('exposed')
    expect(reportOf(run).next[0]?.title).toContain('The post step of this job')
    const post = await postOf(play, variant, run)
    expect(now(source).enabled, post.log).toBe(true)
    expect(play.verdict()).toEqual([])
  })

  test('release-and-claim', async () => {
    const variant = nth(releaseAndClaim, 1)
    const play = await Play.of(variant, {}, true)
    const { source, target, alias } = play.trial
    const { faults } = play.stage.cloud
    const unheld = () => ![source, target].some((end) => now(end).aliases.includes(alias))
    const when =
      (id: string) => (call: { readonly operation: string; readonly request: { readonly path: string } }) =>
        call.operation === 'UpdateDistribution' && unheld() && call.request.path.includes(id)
    faults.add({ when: when(target.id), does: refused, times: 3 })
    faults.add({ when: when(source.id), does: 'throttle', times: 1 })
    const run = await play.run({
      after: ({ cancel }, { operation, about }) => {
        if (operation === 'UpdateDistribution' && unheld() && about.includes(source.id)) cancel()
      },
    })
    expect(run.outputs['result'], run.log).toBe('exposed')
    const post = await postOf(play, variant, run)
    expect(unheld(), post.log).toBe(false)
    expect(play.verdict()).toEqual([])
  })
})

test.each([true, false])(
  'a roll-back that is cancelled before reads have caught up does not say that nothing was to be undone; with the plan: %s',
  async (planned) => {
    const play = await Play.of(nth(disableSource), { switches: { readLag: 0, lagDrawn: 'never' } }, true)
    const { source } = play.trial
    const { world } = play.stage.cloud
    const first = await play.run({
      after: ({ kill }, { operation }) => {
        if (now(source).enabled || operation !== 'UpdateDistribution') return
        world.switches.readLag = 50_000
        kill()
      },
    })
    let calls = 0
    const run = await play.run({
      inputs: {
        command: 'roll-back',
        'source-distribution': source.id,
        ...(planned ? { plan: first.outputs['plan'] ?? '' } : {}),
      },
      after: ({ cancel }, { operation }) => {
        if (operation.startsWith('GetDistribution') && ++calls === 3) cancel()
      },
    })
    expect(run.outputs, run.log).toMatchObject({ result: 'interrupted', reason: 'cancelled' })
    expect(run.exit).toBe(1)
  },
)

test('a change whose answer was lost is not told as none, and a read from before it not as the truth', async () => {
  const play = await Play.of(nth(sameAccount), { switches: { readLag: 55_000, lagDrawn: 'never' } }, true)
  const { source } = play.trial
  const { faults } = play.stage.cloud
  const before = now(source)
  const moves = ({ operation }: { readonly operation: string }) =>
    ['UpdateDomainAssociation', 'AssociateAlias'].includes(operation)
  faults.add({ when: moves, does: 'reset-after', times: 1 })
  faults.add({ when: (call) => moves(call) && now(source) !== before, does: denied, times: 5 })
  let [tries, reads] = [0, 0]
  const run = await play.run({
    inputs: { 'on-failure': 'stop' },
    after: ({ cancel }, call) => {
      if (moves(call)) tries++
      else if (tries >= 3 && ++reads === 3) cancel()
    },
  })
  expect(run.log).not.toContain('Nothing has been changed')
  expect(run.log).not.toMatch(/::error[^\n]*The source \S+ serves/)
  expect(run.outputs, run.log).toMatchObject({ 'reconcile-required': 'true' })
  expect(run.outputs['result']).not.toBe('refused')
})

test('a post step that gets no credentials in an outage says how to recover, under the plan of the move', async () => {
  const variant = nth(disableSource)
  const play = await Play.of(variant, {}, true)
  const { source } = play.trial
  const first = await play.run({
    after: ({ kill }, { operation }) => {
      if (!now(source).enabled && operation === 'UpdateDistribution') kill()
    },
  })
  const { faults } = play.stage.cloud
  faults.add({ operation: 'AssumeRoleWithWebIdentity', does: denied, times: 50 })
  const post = await postOf(play, variant, first)
  expect(post.log).not.toContain('Nothing has been changed')
  expect(post.log).toContain('The post step has changed nothing')
  const [recover] = reportOf(post).next
  expect(recover?.title, post.log).toContain('Recover now')
  expect(recover?.paste).toMatch(/command: recover[\s\S]*plan: '\{/)
})

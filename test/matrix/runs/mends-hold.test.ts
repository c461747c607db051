import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { minute, refusesForDns } from '../dns-stage.ts'
import { nth, Play } from '../play.ts'
import { releaseAndClaim, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Someone leads DNS back to the source right behind the release, and CloudFront refuses the claim for it (safety V12). */
describe.each([
  ['wildcard', nth(wildcard)],
  ['release-and-claim', nth(releaseAndClaim)],
] as const)('%s: DNS was led back behind the release', (_, variant) => {
  test('what is said of DNS while the claim is refused is what DNS says by then', async () => {
    const play = await Play.of(variant, {}, true)
    const { scene, clock } = play.stage
    const leadTo = ({ domain }: { readonly domain: string }) =>
      scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 1, values: [`${domain}.`] }])
    let released = 0
    refusesForDns(play.stage, () => released, minute)
    const run = await play.run({
      after: () => {
        if (released > 0 || now(scene.source).aliases.includes(scene.alias)) return
        released = clock.now()
        leadTo(scene.source)
        void clock.sleep(minute).then(() => leadTo(scene.target))
      },
    })
    const untrue = 'every authoritative server points to the target'
    const said = run.log.split('\n').filter((line) => line.includes(untrue))
    // The first two tries go by what was read right before the release, the last one by what is so again.
    expect(said.length, run.log).toBeLessThanOrEqual(3)
    expect(run.log).toContain('DNS points to another place')
    expect(run.outputs['result'], run.log).toBe('moved')
  })
})

test('a name that no distribution ever held, with an address that is not shown to be of CloudFront: it is not said that its users get an error', async () => {
  const free = 'free.shop.example'
  for (const command of ['plan', 'move']) {
    const stage = await setStage({ cross: { targetConfig: { enabled: false } } })
    stage.scene.zone.load([{ name: free, type: 'A', ttl: 60, values: ['203.0.113.7'] }])
    const run = await virtualRun(stage, {
      judged: true,
      inputs: { alias: free, 'accept-downtime': free, scenario: 'release-and-claim', command },
    })
    expect(run.outputs, run.log).toMatchObject({ reason: 'target-disabled' })
    expect(run.log).not.toContain(': its users get an error.')
  }
})

test('a roll-back in one account of a name that the target has, and answers badly, does not wait for reads that it does not need', async () => {
  for (const readLag of [0, 150_000]) {
    const stage = await setStage({ switches: { readLag, lagDrawn: 'once' } })
    const { scene } = stage
    const reader = diligentPerson(stage)
    const moved = await virtualRun(stage, { reader })
    const back = await virtualRun(stage, {
      reader,
      inputs: { command: 'roll-back', plan: moved.outputs['plan'] ?? '' },
    })
    const first = back.calls.find(({ mutating, endpoint }) => mutating && endpoint === 'cloudfront')
    expect(now(scene.source).aliases).toContain(scene.alias)
    expect((first?.at ?? 0) - back.began, back.log).toBeLessThanOrEqual(60_000)
  }
})

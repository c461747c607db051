import { describe, expect, test, vi } from 'vitest'
import { answered } from '../../../src/probe/sample.ts'
import { Tally } from '../../../src/probe/tally.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

function put({ cloud, scene }: Stage, end: 'source' | 'target', to: Parameters<typeof changed>[1]) {
  accept(cloud.world, [{ distribution: scene[end], config: changed(scene[end], to) }])
}

test('the way back between two accounts has the roles exchanged, and does not say that this job has them so', async () => {
  const stage = await setStage({ cross: {} })
  const moved = await play(stage, 'wildcard', {}, { reader: diligentPerson(stage) })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const [, back = ''] = /How to go back(.*?)<\/details>/s.exec(moved.summary) ?? []
  expect(back).toContain(`role-to-assume: ${stage.inputs['source-role-to-assume']}`)
  expect(back).not.toContain('as this job has')
  expect(back).toContain(
    'role-to-assume is source-role-to-assume of this job and source-role-to-assume is role-to-assume of this job',
  )
})

describe('an input that is said to have no effect has none', () => {
  test.each(['same-account', 'release-and-claim', 'wildcard'])(
    'restore-source with %s, and the source was disabled',
    async (scenario) => {
      const ends: unknown[] = []
      let said = false
      for (const restore of ['true', 'false']) {
        const stage = await setStage(scenario === 'same-account' ? {} : { cross: {} })
        const { source, target, alias } = stage.scene
        put(stage, 'source', {
          enabled: false,
          aliases: now(source).aliases.filter((name) => name !== alias),
        })
        put(stage, 'target', { aliases: [alias] })
        stage.scene.zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }])
        await stage.clock.sleep(600_000)
        const run = await play(
          stage,
          scenario,
          { 'restore-source': restore, 'source-distribution': source.id },
          { judged: true },
        )
        ends.push([run.outputs['result'], run.outputs['reason']])
        said = run.log.includes('restore-source has no effect:')
      }
      expect(JSON.stringify(ends[0]) === JSON.stringify(ends[1]) || !said).toBe(true)
    },
  )

  test.each(['move', 'recover'])(
    'accept-downtime with wildcard, %s, and nobody holds the name',
    async (command) => {
      const ends: unknown[] = []
      let said = false
      for (const dark of [false, true]) {
        const stage = await setStage({ cross: {} })
        const { source, alias } = stage.scene
        put(stage, 'source', { aliases: now(source).aliases.filter((name) => name !== alias) })
        await stage.clock.sleep(600_000)
        const run = await virtualRun(stage, {
          judged: true,
          reader: diligentPerson(stage),
          inputs: { scenario: 'wildcard', command, 'accept-downtime': dark ? alias : '' },
        })
        ends.push([run.outputs['result'], run.outputs['reason']])
        said = run.log.includes('accept-downtime has no effect:')
      }
      expect(JSON.stringify(ends[0]) === JSON.stringify(ends[1]) || !said).toBe(true)
    },
  )
})

test('a name that fails every other request: the times that are kept include the one that goes on', () => {
  const tally = new Tally()
  const at = (ms: number, status: number) =>
    answered(ms, { status, headers: new Map(), serial: '0a' }, { header: undefined, serial: undefined })
  tally.settleBaseline([at(0, 200), at(1, 200), at(2, 200)])
  for (let n = 0; n < 25; n++) {
    tally.add(at(1_000 + n * 2_000, 503))
    tally.add(at(2_000 + n * 2_000, 200))
  }
  tally.add(at(100_000, 503))
  expect(tally.sums(700_000)).toMatchObject({ failing: true })
  expect(tally.sums(700_000).outages?.at(-1)).toEqual({ from: 100_000, to: 700_000 })
})

test('dns: manual, published, one of four servers never answers: nobody is asked to publish it again', async () => {
  const stage = await setStage({ cross: {} })
  for (const { deviation } of stage.cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const run = await play(stage, 'wildcard', { dns: 'manual' }, { reader: diligentPerson(stage) })
  const verdict = /^::error title=paused.*$/m.exec(run.log)?.[0]
  expect(verdict).toContain('every server that answered points there')
  expect(verdict).not.toContain('Publish')
  expect(JSON.parse(run.outputs['report'] ?? '{}').next[0].title).toContain('set dns-servers')
})

test('verify: no server answers', async () => {
  const stage = await setStage()
  const { scene, cloud, clock } = stage
  scene.zone.put(clock.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
  for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
  const failed = await play(stage, 'auto', { dns: 'manual', command: 'verify' })
  expect(failed.outputs['result'], failed.log).toBe('failed')
  expect(failed.log).not.toContain(`Point ${scene.alias} to`)
  expect(failed.log).not.toContain('DNS does not point to the target')
  expect(failed.log).not.toContain('CNAME d2newshop')
})

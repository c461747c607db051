import { describe, expect, test, vi } from 'vitest'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { aliasRecords, minute, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The `CNAMEAlreadyExists` that is about DNS, wherever a method meets it. */

/** A name that its source has lost, while DNS leads there still, by a record that CloudFront has seen a moment ago. */
async function lost(ttl: number): Promise<Stage> {
  const stage = await setStage({ cross: { ttl } })
  const { cloud, scene, clock } = stage
  withoutAlias(cloud.world, scene.source, scene.alias)
  await clock.sleep(10 * minute)
  cloud.world.resolver?.chain(scene.alias)
  return stage
}

describe('a name that nobody holds, and CloudFront remembers where DNS led before', () => {
  test.each(['a person', 'this action'])(
    'for an hour: the claim outlasts it (records of %s)',
    async (who) => {
      const stage = await lost(3_600)
      const by = who === 'a person' ? { dns: 'manual' } : zoneRole(stage)
      const run = await play(stage, 'release-and-claim', by, { reader: diligentPerson(stage) })
      expect(run.outputs['result'], run.log).toBe('moved')
    },
  )

  test('for longer than the run lasts: DNS is not led back, and the next run claims it', async () => {
    const stage = await lost(6 * 3_600)
    const { clock, scene } = stage
    const by = zoneRole(stage)
    const run = await play(stage, 'release-and-claim', by)
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'dns-points-elsewhere' })
    expect(run.log).toContain('CloudFront may cache the old record for up to 6 h')
    await clock.sleep(4 * 60 * minute)
    const next = await play(stage, 'release-and-claim', by)
    expect(next.outputs['result'], next.log).toBe('moved')
    expect(scene.target.versions.at(-1)?.aliases).toContain(scene.alias)
  })
})

describe('at an apex it names a record that can stand there, what is there now, and the time', () => {
  test.each<[string, StageOptions['switches'], string]>([
    ['by the rehearsal', { conflictBeforeDns: false }, 'paused'],
    ['by the claim', {}, 'rolled-back'],
  ])('%s', async (_, switches, result) => {
    const stage = await setStage({
      cross: { alias: 'shop.example' },
      switches: { dnsRule: 'addresses-too', ...switches },
    })
    aliasRecords(stage, stage.scene.source.domain)
    const run = await play(stage, 'release-and-claim', { dns: 'manual' }, { reader: () => undefined })
    expect(run.outputs, run.log).toMatchObject({ result, reason: 'dns-points-elsewhere' })
    expect(run.log).not.toContain('IN CNAME')
    const verdict = /^::error title=.*$/m.exec(run.log)?.[0]
    expect(verdict).toContain(`shop.example. 60 IN ALIAS ${stage.scene.target.domain}.`)
    expect(verdict).toContain('has addresses but no CNAME')
    expect(verdict).toContain('up to 1 min')
  })
})

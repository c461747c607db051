import { describe, expect, test } from 'vitest'
import { setStage } from '../virtual/stage.ts'
import { aliasRecords, changesOf, play, zoneRole } from './dns-stage.ts'

describe('what a later step needs of DNS is found before anything is changed', () => {
  test('wildcard: alias records in an account whose role was forgotten; with the role it moves', async () => {
    const stage = await setStage({ cross: {} })
    aliasRecords(stage, stage.scene.source.domain)
    for (const command of ['plan', 'move']) {
      const run = await play(stage, 'wildcard', { command })
      expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'dns-not-switched' })
      expect(run.summary).toContain(
        'Set dns-role-to-assume to a role of the account that holds the hosted zone',
      )
      expect(changesOf(run)).toEqual([])
    }
    const moved = await play(stage, 'wildcard', zoneRole(stage))
    expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
  })

  test('release-and-claim: alias records that no query shows are none of its needs', async () => {
    const stage = await setStage({ cross: {} })
    aliasRecords(stage, stage.scene.source.domain)
    const run = await play(stage, 'release-and-claim', { command: 'plan' })
    expect(run.outputs, run.log).toMatchObject({ result: 'planned' })
  })

  test.each([
    ['wildcard', 'dns-not-switched'],
    ['release-and-claim', 'dns-not-switched'],
    ['disable-source', 'txt-not-visible'],
  ])('%s: no server of the zone answers (%s)', async (method, reason) => {
    const stage = await setStage({ cross: {} })
    for (const server of stage.cloud.dns.servers) server.deviation.fault = 'silent'
    const run = await play(stage, method, { command: 'plan' })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason })
    expect(run.summary).toContain('Set dns-servers to servers that answer for the zone')
    const hosted = await play(stage, method, { command: 'plan', ...zoneRole(stage) })
    expect(hosted.outputs, hosted.log).toMatchObject({ result: 'planned' })
  })

  test.each(['wildcard', 'release-and-claim', 'disable-source'])(
    '%s: a deadline into which neither the move nor its way back fits',
    async (method) => {
      const stage = await setStage({ cross: {} })
      const run = await play(stage, method, { command: 'plan', deadline: '40m' })
      expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'deadline-too-near' })
      const [, needed = ''] = /deadline: (\d+m)/.exec(run.summary) ?? []
      const again = await play(stage, method, { command: 'plan', deadline: needed })
      expect(again.outputs, again.log).toMatchObject({ result: 'planned' })
    },
  )
})

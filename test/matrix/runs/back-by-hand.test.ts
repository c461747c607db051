import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { aliasRecords, play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

test('a roll-back that does not see the zone of its plan asks a person for records that can be published', async () => {
  const stage = await setStage({})
  const { alias, source } = stage.scene
  aliasRecords(stage, source.domain)
  const { outputs } = await play(stage, 'same-account', { command: 'plan', ...zoneRole(stage) })
  const plan = outputs['plan'] ?? ''
  const moved = await play(stage, 'same-account', { plan, ...zoneRole(stage) })
  expect(moved.outputs, moved.log).toMatchObject({ result: 'moved' })
  const back = await play(stage, 'same-account', { plan, command: 'roll-back', dns: 'manual' })
  const wanted = back.log.split('\n').filter((line) => line.includes('DNS traffic wanted'))
  expect(wanted).toEqual([expect.stringContaining(`wanted: ${alias}. 60 IN ALIAS ${source.domain}. (`)])
})

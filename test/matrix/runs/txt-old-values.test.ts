import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The ownership record has the value of somebody else, with a day's TTL, and CloudFront wants the record within one account too. */
async function stageOf(ttl: number) {
  const stage = await setStage({ switches: { updateAssociationNeedsTxt: true } })
  const { scene } = stage
  scene.zone.load([
    { name: `_${scene.alias}`, type: 'TXT', ttl, values: ['"d3another000003.cloudfront.net"'] },
  ])
  return stage
}

test('CloudFront remembers the values that it found for their TTL: the remedy says until when, and asks for no other value to go', async () => {
  const stage = await stageOf(86_400)
  const run = await play(stage, 'same-account', { ...zoneRole(stage), 'dns-timeout': '30m' })
  expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
  expect(run.log).toContain('not before 2026-01-02T00:0')
  expect(run.log).not.toContain('remove the other values')
})

test('where dns-timeout allows, that TTL is waited out, and the call is not refused again', async () => {
  const stage = await stageOf(3_600)
  const run = await play(stage, 'same-account', { ...zoneRole(stage), 'dns-timeout': '65m' })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
  const refused = run.calls.filter(({ mutating, status }) => mutating && status >= 400)
  expect(refused.map(({ operation }) => operation)).toEqual(['UpdateDomainAssociation'])
})

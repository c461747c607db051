import { expect, test, vi } from 'vitest'
import { setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One of four authoritative servers never answers: what this action has written itself nobody is asked to publish. */

test.each([
  ['wildcard', 'dns-not-switched'],
  ['release-and-claim', 'dns-not-switched'],
  ['disable-source', 'txt-not-visible'],
] as const)('%s, records written in the hosted zone', async (method, reason) => {
  const stage = await setStage({ cross: {} })
  const { cloud, scene } = stage
  for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const run = await play(stage, method, zoneRole(stage))
  expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason })
  const { next } = JSON.parse(run.outputs['report'] ?? '{}')
  const pastes = next.filter(({ language }: { language: string }) => language === 'dns')
  expect(pastes).toEqual([])
  const verdict = /^::error title=paused.*$/m.exec(run.log)?.[0]
  expect(verdict).not.toContain(', then run again')
  expect(verdict).not.toContain(scene.source.domain)
  expect(next[0].title).toContain('dns-servers')
})

test('all that answer lead to the target: neither move nor verify asks for the record that is there', async () => {
  const stage = await setStage()
  const { cloud, scene, clock } = stage
  scene.zone.put(clock.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
  for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const inputs = { dns: 'manual', 'dns-timeout': '1m' }
  const moved = await play(stage, 'same-account', inputs)
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const failed = await play(stage, 'auto', { ...inputs, command: 'verify' })
  expect(failed.outputs, failed.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  for (const { outputs, log } of [moved, failed]) {
    expect(log).toContain('set dns-servers to the servers that answer')
    expect(log).not.toContain(`Point ${scene.alias} to`)
    const { next } = JSON.parse(outputs['report'] ?? '{}')
    expect(next.filter(({ language }: { language: string }) => language === 'dns')).toEqual([])
  }
})

import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { play } from '../dns-stage.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 60_000 })

/** One of four servers never answers, and every other shows what is wanted: nobody is asked for it, whatever is asked, and of whatever. */

const pastes = (report = '{}'): readonly string[] =>
  JSON.parse(report)
    .next.filter(({ language }: { language: string }) => language === 'dns')
    .map(({ paste }: { paste: string }) => paste)

const errorOf = (log: string) => /^::error title=.*$/m.exec(log)?.[0]

test.each([false, true])(
  'the ownership record that a person has published; before the run: %s',
  async (before) => {
    const stage = await setStage({ cross: {} })
    const { cloud, scene, clock } = stage
    const values = [`"${scene.target.domain}"`]
    if (before) scene.zone.put(clock.now(), [{ name: `_${scene.alias}`, type: 'TXT', ttl: 60, values }])
    for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
    const run = await play(stage, 'disable-source', { dns: 'manual' }, { reader: diligentPerson(stage) })
    expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'txt-not-visible' })
    expect(pastes(run.outputs['report']), errorOf(run.log)).toEqual([])
    expect(errorOf(run.log)).not.toContain(', then run again')
    expect(run.outputs['report']).toContain('set dns-servers to the servers that answer')
  },
)

test.each(['wildcard', 'release-and-claim'])(
  '%s: DNS that a person has switched before the run',
  async (method) => {
    const stage = await setStage({ cross: {} })
    const { cloud, scene, clock } = stage
    scene.zone.put(clock.now(), [
      { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
    ])
    for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
    const run = await play(stage, method, { dns: 'manual' })
    expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
    expect(pastes(run.outputs['report']), errorOf(run.log)).toEqual([])
    expect(run.outputs['report']).toContain('set dns-servers to the servers that answer')
  },
)

test('DNS of several names that a person has switched', async () => {
  const wide = await Wide.of({ cross: {} }, ['a.shop.example', 'b.shop.example'])
  for (const { deviation } of wide.stage.cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const run = await wide.run({ inputs: { scenario: 'wildcard', dns: 'manual' } })
  expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(pastes(run.outputs['report']), errorOf(run.log)).toEqual([])
})

test.each(['wildcard', 'release-and-claim'])(
  '%s: a plan asks for no record that is there',
  async (method) => {
    const stage = await setStage({ cross: {} })
    const { cloud, scene, clock } = stage
    scene.zone.put(clock.now(), [
      { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
    ])
    for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
    const { summary, outputs, log } = await play(stage, method, { dns: 'manual', command: 'plan' })
    expect(outputs['result'], log).toBe('planned')
    expect(summary).not.toContain('For a person to publish')
  },
)

test('same-account: neither plan nor move asks for the TXT record or waits for it, which the call does not need', async () => {
  const stage = await setStage({})
  const { cloud, scene, clock } = stage
  const values = [`"${scene.target.domain}"`]
  scene.zone.put(clock.now(), [{ name: `_${scene.alias}`, type: 'TXT', ttl: 60, values }])
  for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const { summary, outputs, log } = await play(stage, 'same-account', { dns: 'manual', command: 'plan' })
  expect(outputs['result'], log).toBe('planned')
  expect(summary).not.toContain('before the move can continue')
  const run = await play(stage, 'same-account', { dns: 'manual' }, { reader: diligentPerson(stage) })
  expect(run.outputs['result'], run.log).toBe('moved')
  const { steps } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(steps.map(({ id }: { id: string }) => id)).not.toContain('ownership-txt')
})

import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { aliasRecords, play as dnsPlay, minute, refusesForDns, zoneRole } from '../dns-stage.ts'
import { nth, Play } from '../play.ts'
import { releaseAndClaim, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A server that does not answer says nothing of where DNS leads. */
describe.each([
  ['wildcard', nth(wildcard)],
  ['release-and-claim', nth(releaseAndClaim)],
] as const)('%s: no server answers any more behind the release', (_, variant) => {
  test('while the claim is refused for DNS nobody is told that DNS points to another place', async () => {
    const play = await Play.of(variant, {}, true)
    const { scene, cloud, clock } = play.stage
    let released = 0
    refusesForDns(play.stage, () => released, 3 * minute)
    const run = await play.run({
      after: () => {
        if (released > 0 || now(scene.source).aliases.includes(scene.alias)) return
        released = clock.now()
        for (const { deviation } of cloud.dns.servers) deviation.fault = 'silent'
      },
    })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(run.log).toContain('where DNS points now is not known')
    expect(run.log).not.toContain('DNS points to another place')
  })
})

test.each(['wildcard', 'release-and-claim'])(
  '%s: one server does not answer at the last look before the release',
  async (method) => {
    const stage = await setStage({ cross: {} })
    const { cloud } = stage
    const person = diligentPerson(stage)
    let silent = false
    const run = await dnsPlay(
      stage,
      method,
      { dns: 'manual' },
      {
        reader: (text) => {
          person(text)
          if (silent || !text.includes('the old TTL is over')) return
          silent = true
          for (const { deviation } of cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
        },
      },
    )
    expect(silent, run.log).toBe(true)
    expect(run.outputs['result'], run.log).not.toBe('paused')
    expect(run.log).not.toContain('no longer points to the target')
  },
)

test('an apex that an earlier run has released, and the claim is refused', async () => {
  const stage = await setStage({ cross: { alias: 'shop.example' } })
  const { scene, cloud, clock } = stage
  aliasRecords(stage, scene.source.domain)
  let released = 0
  await dnsPlay(stage, 'release-and-claim', zoneRole(stage), {
    judged: true,
    after: ({ kill }) => {
      if (released > 0 || now(scene.source).aliases.includes(scene.alias)) return
      released = clock.now()
      kill()
    },
  })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(scene.target.id),
    does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
    times: 10_000,
  })
  await clock.sleep(5 * minute)
  expect(released).toBeGreaterThan(0)
  for (const dns of [zoneRole(stage), { dns: 'manual' }]) {
    const inputs = { ...dns, 'source-distribution': scene.source.id }
    const again = await dnsPlay(stage, 'release-and-claim', inputs, { judged: true })
    expect(again.outputs, again.log).toMatchObject({ result: 'exposed', reason: 'access-denied' })
  }
})

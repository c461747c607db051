import { describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { keys } from '../../cloud/scene.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { setStage } from '../../virtual/stage.ts'
import { changesOf, play, zoneRole } from '../dns-stage.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** What a roll-back leaves alone, and where it ends. */

const wildcard = '*.shop.example'

/** A move of several names by the method `wildcard`, killed when the target has the wildcard, and DNS of all names leads there. */
async function underTheWildcard() {
  const { stage, inputs } = methods.wildcard
  const shop = await Shop.of(stage)
  const { scene, clock } = shop.stage
  const planned = await shop.run({ inputs: { ...inputs(), command: 'plan' } })
  const given = { ...inputs(), plan: planned.outputs['plan'] ?? '' }
  const switched = () => shop.names.every((name) => shop.leads(name) === scene.target.domain)
  await shop.run({
    inputs: given,
    after: ({ kill }) => {
      if (latest(scene.target).aliases.includes(wildcard) && switched()) kill()
    },
  })
  expect(shop.on('source')).toEqual(shop.all)
  await clock.sleep(400_000)
  return { shop, given }
}

test('wildcard: nobody holds one of the names, which the wildcard serves: nothing is taken back from under it', async () => {
  const { shop, given } = await underTheWildcard()
  const { cloud, scene, clock } = shop.stage
  const [lost = ''] = shop.names
  withoutAlias(cloud.world, scene.source, lost)
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { ...given, command: 'roll-back' } })
  expect(latest(scene.target).aliases, back.log).toEqual([wildcard])
  expect(cloud.edges.serve(0, lost)).toMatchObject({ distribution: scene.target.id })
  expect(changesOf(back)).toEqual([])
  expect(back.outputs).toMatchObject({ result: 'exposed', reason: 'past-point-of-no-return' })
})

test.each(['wildcard', 'release-and-claim'] as const)(
  '%s, before the release, without a plan: DNS that leads to the target leads to the source in the end',
  async (method) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    const { alias, source, target, zone } = stage.scene
    zone.put(stage.clock.now(), [{ name: alias, type: 'CNAME', ttl: 1, values: [`${target.domain}.`] }])
    await stage.clock.sleep(400_000)
    const reader = diligentPerson(stage)
    const back = await play(stage, method, { ...zoneRole(stage), command: 'roll-back' }, { reader })
    const leads = zone.sets.find((set) => set.name === alias && set.type === 'CNAME')?.values
    expect(leads, back.log).toEqual([`${source.domain}.`])
    expect(back.outputs['result']).toBe('rolled-back')
    expect(latest(source).aliases).toContain(alias)
  },
)

test('between two accounts it is not begun with keys that cannot be renewed', async () => {
  const { shop, given } = await underTheWildcard()
  const { cloud, scene } = shop.stage
  const session = { ...keys(cloud.world, scene.account), sessionToken: 'a-session-token' }
  cloud.world.identities.set(session.accessKeyId, session)
  const back = await shop.run({
    inputs: { ...given, command: 'roll-back', 'role-to-assume': '' },
    env: {
      AWS_ACCESS_KEY_ID: session.accessKeyId,
      AWS_SECRET_ACCESS_KEY: session.secretAccessKey,
      AWS_SESSION_TOKEN: session.sessionToken,
    },
  })
  expect(back.outputs, back.log).toMatchObject({ result: 'refused', reason: 'credentials-not-renewable' })
  expect(changesOf(back)).toEqual([])
})

describe('a roll-back without a plan', () => {
  test('same-account: its own plan shows the names on the source, as they are to be', async () => {
    const shop = await Shop.of({})
    const { scene, clock } = shop.stage
    expect((await shop.run()).outputs['result']).toBe('moved')
    await clock.sleep(400_000)
    const given = { command: 'roll-back', 'source-distribution': scene.source.id }
    const killed = await shop.run({
      inputs: given,
      after: ({ kill }) => {
        if (shop.on('source').length === 1) kill()
      },
    })
    const { source, target } = JSON.parse(killed.outputs['plan'] ?? '{}')
    expect(source.aliases.toSorted()).toEqual(shop.all)
    expect(target.aliases).toEqual([])
    await clock.sleep(400_000)
    const back = await shop.run({ inputs: { ...given, plan: killed.outputs['plan'] ?? '' } })
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(shop.on('source')).toEqual(shop.all)
  })
})

test('a target that somebody has disabled, with some of the names on it: nothing is taken back beside them', async () => {
  const { shop, given } = await underTheWildcard()
  const { cloud, scene, clock } = shop.stage
  const [first = ''] = shop.names
  withoutAlias(cloud.world, scene.source, first)
  accept(cloud.world, [
    {
      distribution: scene.target,
      config: changed(scene.target, { aliases: [...latest(scene.target).aliases, first], enabled: false }),
    },
  ])
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { ...given, command: 'roll-back' } })
  expect(back.outputs, back.log).toMatchObject({ result: 'exposed', reason: 'target-disabled' })
  expect(changesOf(back)).toEqual([])
})

test('same-account: a certificate of the target that has expired since keeps nobody from going back', async () => {
  const shop = await Shop.of({})
  const { cloud, scene, clock } = shop.stage
  const moved = await shop.run()
  expect(moved.outputs['result']).toBe('moved')
  const { certificates } = cloud.world
  const [, arn = ''] = /<ACMCertificateArn>([^<]+)</.exec(latest(scene.target).xml.toString()) ?? []
  const certificate = certificates.get(arn) ?? expect.unreachable()
  const own = `${arn}-of-the-source`
  certificates.set(own, { ...certificate, arn: own })
  const { xml } = latest(scene.source)
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml.replaceAll(arn, own)) }])
  certificates.set(arn, { ...certificate, status: 'EXPIRED', notAfter: clock.now() - 1 })
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { command: 'roll-back', plan: moved.outputs['plan'] ?? '' } })
  expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(shop.on('source')).toEqual(shop.all)
})

test('a source that somebody else has disabled since the plan was made: nothing is taken back under that plan', async () => {
  const { shop, given } = await underTheWildcard()
  const { cloud, scene, clock } = shop.stage
  accept(cloud.world, [{ distribution: scene.source, config: changed(scene.source, { enabled: false }) }])
  await clock.sleep(400_000)
  const back = await shop.run({ inputs: { ...given, command: 'roll-back' } })
  expect(changesOf(back), back.log).toEqual([])
  expect(back.outputs).toMatchObject({ result: 'exposed', reason: 'plan-changed' })
  expect(latest(scene.target).aliases).toEqual([wildcard])
})

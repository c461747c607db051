import { expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import { everything } from '../../cloud/scene.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import type { Stage } from '../../virtual/stage.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { methods, Shop } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

const [unseen, seen] = ['www.store.example', 'www.shop.example'] as const
const covered = ['shop.example', '*.shop.example', '*.store.example']

/** Somebody who publishes at once what the run asks for in a zone that it does not see. */
function publisher({ cloud, clock }: Stage, store: Zone, asked: string[]): (text: string) => void {
  return (text) => {
    for (const [, name = '', ttl, type = '', value = ''] of text.matchAll(
      /DNS (?:ownership|traffic) wanted: (\S+)\. (\d+) IN (\S+) (\S+)/g,
    )) {
      asked.push(`${name} ${type}`)
      if (!name.endsWith('store.example')) continue
      const record = { name, type: type as 'TXT', ttl: Number(ttl), values: [value] }
      void clock.sleep(20_000).then(() => store.put(cloud.world.now(), [record]))
    }
  }
}

/** Two names, of which the run sees the hosted zone of one. */
async function oneZoneSeen(method: 'disable-source' | 'release-and-claim', names: readonly string[]) {
  const wide = await Wide.of({ cross: { covered } }, names)
  const { stage } = wide
  const { scene, cloud } = stage
  const store = cloud.dns.addZone('store.example', { account: '777788889999', soaMinimum: 900 })
  store.load([{ name: unseen, type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  const given = {
    ...methods[method].inputs(names),
    'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
    'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, [everything]),
  }
  const asked: string[] = []
  const reader = publisher(stage, store, asked)
  const planned = await wide.run({ inputs: { ...given, command: 'plan' } })
  const inputs = { ...given, plan: planned.outputs['plan'] ?? '' }
  const led = (name: string) => recordsOf(name === unseen ? store : scene.zone, name).join()
  return { wide, stage, scene, inputs, planned, reader, asked, led }
}

const orders = [
  [unseen, seen],
  [seen, unseen],
] as const

test.each(orders)('recover, %s first: the way back writes the zone that it sees', async (...names) => {
  const { wide, stage, scene, inputs, reader, led } = await oneZoneSeen('release-and-claim', names)
  await wide.run({
    inputs,
    reader,
    after: ({ kill }) => {
      if (wide.on('source').length === 0) kill()
    },
  })
  stage.cloud.faults.add({
    operation: 'UpdateDistribution',
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate does not cover it.' },
    when: ({ request }) => request.path.includes(scene.target.id),
  })
  const run = await wide.run({ inputs: { ...inputs, command: 'recover' }, reader })
  expect(run.outputs['result'], run.log.slice(-3_000)).toBe('rolled-back')
  expect(wide.on('source')).toEqual(names)
  for (const name of names) expect(led(name)).toContain(scene.source.domain)
  expect(run.ended - run.began).toBeLessThan(10 * 60_000)
})

test.each(orders)('recover, %s first: DNS of all names follows them', async (...names) => {
  const { wide, scene, inputs, reader, asked, led } = await oneZoneSeen('disable-source', names)
  await wide.run({
    inputs,
    reader,
    after: ({ kill }) => {
      if (!latest(scene.source).enabled) kill()
    },
  })
  asked.length = 0
  const run = await wide.run({ inputs: { ...inputs, command: 'recover' }, reader })
  expect(run.outputs['result'], run.log.slice(-3_000)).toBe('moved')
  expect(run.log).not.toContain('Report this as an issue')
  // The record of the zone that is seen is written, and that of the other is asked for.
  expect(asked).toEqual([`${unseen} CNAME`])
  for (const name of names) expect(led(name)).toContain(scene.target.domain)
})

test.each([1, 2])('recover of %i names whose zone has lost its role: a person leads DNS back', async (n) => {
  const names = [seen, 'img.shop.example'].slice(0, n)
  const wide = await Wide.of({ cross: { covered } }, names)
  const { stage } = wide
  const { scene, cloud } = stage
  const given = {
    ...methods['release-and-claim'].inputs(names),
    'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
    'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, [everything]),
    'dns-role-to-assume': roleOfAllJobs(stage, scene.account, [everything], 'of-the-zone'),
  }
  const planned = await wide.run({ inputs: { ...given, command: 'plan' } })
  const inputs = { ...given, plan: planned.outputs['plan'] ?? '' }
  await wide.run({
    inputs,
    after: ({ kill }) => {
      if (wide.on('source').length === 0) kill()
    },
  })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate does not cover it.' },
    when: ({ request }) => request.path.includes(scene.target.id),
  })
  // The zone is read by the first session of the role, and would be written by the second.
  let sessions = 0
  cloud.faults.add({
    operation: 'AssumeRoleWithWebIdentity',
    does: {
      status: 403,
      code: 'AccessDenied',
      message: 'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    },
    when: ({ request }) => request.body.includes('of-the-zone') && ++sessions > 1,
  })
  const run = await wide.run({ inputs: { ...inputs, command: 'recover' } })
  expect(sessions).toBeGreaterThan(1)
  expect(run.outputs['result'], run.log.slice(-3_000)).toBe('rolled-back')
  expect(run.ended - run.began).toBeLessThan(10 * 60_000)
})

test('a plan asks a person for the records alone that the run does not write', async () => {
  const { planned } = await oneZoneSeen('disable-source', [seen, unseen])
  const people = planned.summary.match(/For a person to publish[\s\S]*?(?=\n- )/g)?.join('\n') ?? ''
  expect(people, planned.summary).toContain(unseen)
  expect(people).not.toContain(seen)
})

/** A source that somebody has disabled, with so many of the names of the shop, and nobody who publishes records. */
async function disabledBefore(count: number) {
  const shop = await Shop.of({ cross: {} })
  const { cloud, clock, scene } = shop.stage
  const names = shop.names.slice(0, count)
  const xml = shop.names
    .slice(count)
    .reduce((text, name) => text.replace(`<CNAME>${name}</CNAME>`, ''), latest(scene.source).xml)
    .replace(/(<Aliases><Quantity>)\d+/, (_, start) => `${start}${count}`)
    .replace(/<Enabled>true<\/Enabled>(?=<ViewerCertificate>)/, '<Enabled>false</Enabled>')
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml) }])
  await clock.sleep(400_000)
  const inputs = { alias: names.join(','), scenario: 'disable-source', dns: 'manual' }
  return { shop, names, scene, run: () => shop.run({ inputs, reader: () => undefined }) }
}

test.each([1, 2])(
  'a disabled source with %i names, all of them of the run: it waits for their records',
  async (n) => {
    const { run } = await disabledBefore(n)
    const { outputs, log } = await run()
    expect(outputs, log).toMatchObject({ result: 'paused', reason: 'txt-not-visible' })
  },
)

test('of two names only that one is to be published whose record is not there', async () => {
  const { shop, names, scene, run } = await disabledBefore(2)
  const [first = '', second = ''] = names
  const { cloud, clock } = shop.stage
  const there = { name: `_${first}`, type: 'TXT' as const, ttl: 60, values: [`"${scene.target.domain}"`] }
  scene.zone.put(cloud.world.now(), [there])
  await clock.sleep(60_000)
  const { outputs, log } = await run()
  const next: readonly { language: string; paste: string }[] = JSON.parse(outputs['report'] ?? '{}').next
  const pasted = next.filter(({ language }) => language === 'dns').map(({ paste }) => paste)
  expect(pasted, log).toEqual([expect.stringContaining(`_${second}.`)])
})

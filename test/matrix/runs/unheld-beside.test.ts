import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { minute } from '../dns-stage.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

const [theirs, ours] = ['www.store.example', 'www.shop.example'] as const
const covered = ['shop.example', '*.shop.example', '*.store.example']

/** Two names that nobody holds, DNS of both at the source; the zone of one is ours. A person switches the other after so long, or never. */
async function unheld(switched?: number) {
  const names = [theirs, ours]
  const wide = await Wide.of({ cross: { covered } }, names)
  const { stage } = wide
  const { scene, cloud, clock } = stage
  const store = cloud.dns.addZone('store.example', { account: '777788889999', soaMinimum: 900 })
  store.load([{ name: theirs, type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  for (const name of names) withoutAlias(cloud.world, scene.source, name)
  await clock.sleep(10 * minute)
  const began = clock.now()
  let claimed = 0
  const run = await wide.run({
    inputs: {
      ...methods['release-and-claim'].inputs(names),
      'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
      'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, [everything]),
      'source-distribution': scene.source.id,
      'dns-timeout': '30m',
      command: 'recover',
    },
    judged: true,
    reader: (text) => {
      for (const [, name = '', ttl, value = ''] of text.matchAll(
        /DNS traffic wanted: (\S+)\. (\d+) IN CNAME (\S+)/g,
      )) {
        if (name !== theirs || switched === undefined) continue
        const record = { name, type: 'CNAME' as const, ttl: Number(ttl), values: [value] }
        void clock.sleep(switched).then(() => store.put(cloud.world.now(), [record]))
      }
    },
    after: () => {
      if (claimed === 0 && wide.on('target').includes(ours)) claimed = clock.now() - began
    },
  })
  return { run, claimed, wide }
}

test('a name that nobody holds and whose zone is ours is claimed before a person has switched DNS of another one', async () => {
  const { run, claimed } = await unheld()
  expect(claimed, run.log.slice(-9_000)).toBeGreaterThan(0)
  expect(claimed).toBeLessThan(6 * minute)
  expect(run.outputs, run.log.slice(-9_000)).toMatchObject({
    result: 'exposed',
    reason: 'dns-points-elsewhere',
  })
})

test('a person who switches DNS of the other one within dns-timeout is waited for', async () => {
  const { run, wide } = await unheld(20 * minute)
  expect(run.outputs['result'], run.log.slice(-9_000)).toBe('moved')
  expect(wide.on('target')).toEqual([theirs, ours])
  const { dns } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(dns.filter(({ state }: { state: string }) => state === 'wanted')).toEqual([])
})

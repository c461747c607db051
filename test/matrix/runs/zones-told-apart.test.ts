import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

const theirs = ['www.store.example', 'img.store.example']
const ours = ['www.shop.example', 'img.shop.example']

/** Two names whose records a person writes, who is away, and two in a zone of ours: a step for the ones and a step for the others. */
test('records that nobody has published are asked for at the end, whatever has become of those that are ours', async () => {
  const names = [...theirs, ...ours]
  const covered = ['shop.example', '*.shop.example', '*.store.example']
  const wide = await Wide.of({ scene: { covered } }, names)
  const { cloud, scene } = wide.stage
  cloud.dns
    .addZone('store.example', { account: '777788889999', soaMinimum: 900 })
    .load(
      theirs.map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${scene.source.domain}.`] })),
    )
  const run = await wide.run({
    inputs: {
      ...methods['same-account'].inputs(),
      'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
      'dns-timeout': '2m',
    },
    reader: () => undefined,
  })
  expect(run.outputs['result'], run.log).toBe('moved')
  const { steps, dns } = JSON.parse(run.outputs['report'] ?? '{}')
  const traffic = steps.filter(({ id }: { id: string }) => id === 'traffic-dns')
  expect(traffic.map(({ state }: { state: string }) => state)).toEqual(['unconfirmed', 'confirmed'])
  const asked = dns.filter(
    ({ name, state }: Record<string, string>) => theirs.includes(name ?? '') && state !== 'found',
  )
  expect(asked.map(({ state }: { state: string }) => state)).toEqual(['wanted', 'wanted'])
  expect(run.summary).toContain('Records to publish')
})

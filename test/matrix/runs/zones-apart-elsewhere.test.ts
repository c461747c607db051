import { expect, test, vi } from 'vitest'
import { everything } from '../../cloud/scene.ts'
import { dnsPolicyOf } from '../../stories/dns/dns-zone.ts'
import { listsOf, roleOfAllJobs } from '../fan-out.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Of three zones the run sees one; one is in Route 53 of a third account, and one is at another provider. */
test('lists for each zone: every name of the run is in one of them, that of a zone which is not in Route 53 too', async () => {
  const names = ['www.shop.example', 'www.store.example', 'www.else.example']
  const covered = ['shop.example', '*.shop.example', '*.store.example', '*.else.example']
  const wide = await Wide.of({ scene: { covered } }, names)
  const { stage } = wide
  const { cloud, scene } = stage
  const nameServers = ['ada.ns.cloudflare.com', 'bob.ns.cloudflare.com']
  for (const [name, more] of [
    ['store.example', { account: '777788889999' }],
    ['else.example', { account: '000000000000', nameServers }],
  ] as const)
    cloud.dns
      .addZone(name, { ...more, soaMinimum: 900 })
      .load([{ name: `www.${name}`, type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  const roles = {
    'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
    'dns-role-to-assume': roleOfAllJobs(
      stage,
      scene.account,
      [dnsPolicyOf(scene.zone, names.slice(0, 1))],
      'dns',
    ),
  }
  const planned = await wide.run({
    inputs: { ...methods['same-account'].inputs(), ...roles, command: 'plan' },
  })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const lists = listsOf(planned.outputs)
  expect(
    lists.flatMap(({ paste }) => JSON.parse(paste)[0].alias).toSorted(),
    lists.map(({ title }) => title).join('\n'),
  ).toEqual(names.toSorted())
})

test('hosted-zone is that of some names: it is not said that the credentials do not see the zone of the others', async () => {
  const names = ['www.shop.example', 'www.store.example']
  const covered = ['shop.example', '*.shop.example', '*.store.example']
  const wide = await Wide.of({ scene: { covered } }, names)
  const { stage } = wide
  const { cloud, scene } = stage
  cloud.dns
    .addZone('store.example', { account: scene.account, soaMinimum: 900 })
    .load([{ name: 'www.store.example', type: 'CNAME', ttl: 1, values: [`${scene.source.domain}.`] }])
  const planned = await wide.run({
    inputs: {
      'role-to-assume': roleOfAllJobs(stage, scene.account, [everything]),
      'hosted-zone': scene.zone.id,
      command: 'plan',
    },
  })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  expect(planned.log).not.toContain('do not see store.example')
  expect(
    listsOf(planned.outputs)
      .map(({ title }) => title)
      .join(),
  ).not.toContain('replace dns-role-to-assume')
})

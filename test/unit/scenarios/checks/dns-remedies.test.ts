import { expect, test } from 'vitest'
import type { Route53 } from '../../../../src/aws/route53/client.ts'
import { openHostedZone } from '../../../../src/aws/route53/hosted-zone.ts'
import { hostedRecord, type RawSet } from '../../../../src/aws/route53/record-sets.ts'
import { wallClock } from '../../../../src/base/clock.ts'
import { zoneRecords } from '../../../../src/scenarios/checks/dns-zone.ts'
import { capturedHosts } from '../../../../src/scenarios/checks/wildcard.ts'
import { alias, TwoSides, zoneOf } from '../two-sides.ts'

test.each<['target' | 'not-asked', readonly string[]]>([
  ['target', ['blocker hosts-not-accepted']],
  ['not-asked', []],
])(
  'a DNS wildcard of which no server tells is not said to be none; DNS of the alias: %s',
  async (state, ids) => {
    const sides = new TwoSides()
    sides.leadsTo = 'et.cloudfront.net'
    const move = await sides.context()
    const { observation } = move
    const silent = { ...observation.traffic, state: 'not-asked', leadsTo: '', chain: [] } as const
    const found = await capturedHosts.run({
      ...move,
      dns: { ...move.dns, traffic: async () => silent },
      observation: { ...observation, traffic: state === 'target' ? observation.traffic : silent },
    })
    expect(found.map(({ id, level }) => `${level} ${id}`)).toEqual(ids)
  },
)

/** What is found where the zone has this record of the alias. */
async function withRecord(raw: Omit<RawSet, 'Name'>) {
  const move = await new TwoSides().context()
  const record = hostedRecord({ Name: `${alias}.`, ...raw }, '')
  const hosted = zoneOf(record)
  const { observation } = move
  const traffic = { ...observation.traffic, leadsTo: record.leadsTo }
  const [first] = await zoneRecords.run({ ...move, hosted, observation: { ...observation, traffic } })
  return first
}

test.each([
  ['CNAME', 'es.cloudfront.net.', 'use dns: manual and change it yourself'],
  ['A', '192.0.2.1', 'use dns: manual with scenario: same-account, disable-source or release-and-claim and'],
] as const)('dns: manual is of use for a weighted %s where it can be seen', async (Type, Value, remedy) => {
  const weighted = { Type, TTL: 300, SetIdentifier: 'a', Weight: 1, ResourceRecords: [{ Value }] }
  const first = await withRecord(weighted)
  expect(first).toMatchObject({ id: 'dns-record-unsupported' })
  expect(first?.remedy).toContain(remedy)
})

test('a proxy that is to stay is for a method that does not wait for DNS', async () => {
  const first = await withRecord({
    Type: 'CNAME',
    TTL: 300,
    ResourceRecords: [{ Value: 'shop.proxy.example.' }],
  })
  expect(first).toMatchObject({ id: 'dns-leads-past' })
  expect(first?.remedy).toContain('dns: manual with scenario: same-account or disable-source,')
})

test.each<[string, string | undefined]>([
  ['found', undefined],
  ['given', 'Z1'],
])('a zone that a private one of the network hides may be %s', async (_, given) => {
  const zone = { id: 'Z1', name: 'example.com', isPrivate: false, nameServers: ['ns-7.awsdns.example'] }
  const never = () => Promise.reject(new Error('not asked'))
  const fake: Route53 = {
    zones: async () => [zone],
    zone: async () => zone,
    owner: never,
    records: never,
    change: never,
    inSync: never,
  }
  const delegation = { zone: 'example.com', nameServers: ['ns-0.awsdns-00.com'] }
  const accounts = [fake]
  const opening = openHostedZone({ alias, given, delegation, accounts, names: [alias], clock: wallClock })
  expect(await opening.catch((thrown) => thrown.remedy)).toContain('set dns-servers to a public resolver')
})

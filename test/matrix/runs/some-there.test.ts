import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { withAlias, withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { methods, Shop } from '../shop.ts'
import { twoZones } from '../two-zones.ts'

vi.setConfig({ testTimeout: 120_000 })

const minute = 60_000
const dnsText =
  'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.'
const wildcardsOn = (end: Parameters<typeof latest>[0]) =>
  latest(end).aliases.filter((name) => name.startsWith('*'))
const to =
  (id: string, name: string) =>
  ({ request }: { request: { path: string; body: unknown } }) =>
    request.path.includes(id) && String(request.body).includes(`<CNAME>${name}<`)

/** Names that the target has already, from the start or by an earlier run: they are done, and hold nothing up. */

/** The first of three names is on the target when the run begins, the others are on the source. */
async function mixed() {
  const shop = await Shop.of({ cross: {} })
  const { cloud, scene, clock } = shop.stage
  const [first = '', second = ''] = shop.names
  withoutAlias(cloud.world, scene.source, first)
  withAlias(cloud.world, scene.target, first)
  await clock.sleep(10 * minute)
  return { shop, first, second, others: shop.names.slice(1) }
}

test('wildcards of two parents, names of one claimed when the run is cut off: the next run takes both off', async () => {
  const { wide, scene, given } = await twoZones('wildcard')
  const { cloud, clock } = wide.stage
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: (call) =>
      wide.on('source').length === 0 &&
      (to(scene.target.id, 'www.store.example')(call) || to(scene.target.id, 'img.store.example')(call)),
    does: { status: 409, code: 'CNAMEAlreadyExists', message: dnsText },
  })
  const first = await wide.run({
    inputs: given,
    after: ({ kill }) => {
      if (wide.on('target').length === 2) kill()
    },
  })
  expect(wide.on('target')).toEqual(['www.shop.example', 'img.shop.example'])
  cloud.faults.clear()
  await clock.sleep(10 * minute)
  const run = await wide.run({ inputs: { ...given, plan: first.outputs['plan'] ?? '' } })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(wildcardsOn(scene.target), run.log).toEqual([])
})

test('wildcard, one name on the target already: a terminal refusal takes the wildcard off again', async () => {
  const { shop, second } = await mixed()
  const { cloud, scene } = shop.stage
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: to(scene.target.id, second),
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate is not right' },
    times: 1,
  })
  const run = await shop.run({ inputs: { scenario: 'wildcard' } })
  expect(wildcardsOn(scene.target), run.log).toEqual([])
})

test('wildcard: a name on the target whose DNS no query shows does not hold up the others', async () => {
  const { shop, first, others } = await mixed()
  const { clock, scene } = shop.stage
  scene.zone.remove(clock.now(), first, 'CNAME')
  scene.zone.put(clock.now(), [{ name: first, type: 'A', ttl: 60, values: ['203.0.113.7'] }])
  const run = await shop.run({ inputs: { scenario: 'wildcard' } })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(shop.on('target')).toEqual(expect.arrayContaining([...others]))
})

test.each(['wildcard', 'release-and-claim', 'disable-source'] as const)(
  '%s: a name on the target of which nobody changes records does not hold up the others',
  async (method) => {
    const { shop, first } = await mixed()
    const person = diligentPerson(shop.stage)
    const run = await shop.run({
      inputs: methods[method].inputs(shop.names),
      reader: (text) =>
        person(
          text
            .split('\n')
            .filter((line) => !line.includes(`${first}.`))
            .join('\n'),
        ),
    })
    expect(run.outputs['result'], run.log).toBe('moved')
  },
)

test('wildcard: a name on the target adds no wait for an old TTL', async () => {
  const { shop, first } = await mixed()
  const { scene } = shop.stage
  scene.zone.load([{ name: first, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] }])
  const run = await shop.run({ inputs: { scenario: 'wildcard', deadline: '5h' } })
  expect((run.ended - run.began) / minute).toBeLessThan(60)
})

import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { denying, everything, movePolicies } from '../../cloud/scene.ts'
import { edgeProbe } from '../../virtual/probe.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { Shop } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 120_000 })

const minute = 60_000
const dnsText =
  'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.'
const to =
  (id: string, name: string) =>
  ({ request }: { request: { path: string; body: unknown } }) =>
    request.path.includes(id) && String(request.body).includes(`<CNAME>${name}<`)

/** Several names, and what a step makes of an answer: no name waits for another, and no answer is none. */

test('disable-source, several names, the second gets no answer: the source is enabled when the outage budget ends', async () => {
  const shop = await Shop.of({ cross: {} })
  const { cloud, scene } = shop.stage
  const [, second = ''] = shop.names
  cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    when: ({ request }) => String(request.body).includes(second) && !latest(scene.source).enabled,
    does: 'hang-before',
  })
  const run = await shop.run({
    // A short deadline, since the tries of three hours take minutes to play.
    inputs: {
      scenario: 'disable-source',
      'accept-downtime': shop.names.join(','),
      deadline: '75m',
    },
  })
  const off = scene.source.versions.find(({ enabled }) => !enabled)?.acceptedAt ?? 0
  const on = scene.source.versions.findLast(({ enabled }) => enabled)?.acceptedAt ?? 0
  expect((on - off) / minute, run.log).toBeLessThan(17)
})

test.each([1, 3])(
  'same-account, UpdateDomainAssociation not permitted, %s names: AssociateAlias moves them',
  async (many) => {
    const shop = await Shop.of({
      scene: { policies: (...both) => denying(movePolicies(...both), 'cloudfront:UpdateDomainAssociation') },
    })
    const run = await shop.run({ inputs: { alias: shop.names.slice(0, many).join(',') } })
    expect(run.outputs['result'], run.log).toBe('moved')
  },
)

test('the same where CloudFront wants a record of one value: every name gets one', async () => {
  const names = ['www.shop.example', 'img.shop.example', 'static.shop.example']
  const wide = await Wide.of(
    { scene: { oneCertificate: true }, switches: { txtSeveralValues: false } },
    names,
  )
  const { cloud, scene } = wide.stage
  cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
  })
  const run = await wide.run({
    inputs: {
      'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
      dns: 'route53',
      'dns-timeout': '1h',
      deadline: '5h',
    },
  })
  expect(run.outputs['result'], run.log).toBe('moved')
})

test.each([1, 2])('same-account, %s names, the verification fails: DNS is as it was', async (many) => {
  const names = ['www.shop.example', 'img.shop.example'].slice(0, many)
  const wide = await Wide.of({ scene: { oneCertificate: true } }, names)
  const { cloud, scene } = wide.stage
  const run = await wide.run({
    inputs: {
      'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
      dns: 'route53',
      'probe-path': '/',
    },
    probe: (options) => {
      const probe = edgeProbe(cloud.edges, options)
      const verify = async (count: number) => {
        const series = await probe.verify(count)
        return { ...series, statuses: series.statuses.map(() => '503'), passed: false }
      }
      return { ...probe, verify }
    },
  })
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  const led = names.map((name) =>
    scene.zone.sets.find((set) => set.name === name && set.type === 'CNAME')?.values?.join(),
  )
  expect(led).toEqual(names.map(() => `${scene.source.domain}.`))
})

test.each(['503', 'throttle', 'hang-before', 'reset-before'] as const)(
  'disable-source to a full target, the rehearsal for the quota meets %s: nobody is taken down',
  async (does) => {
    const many = Array.from({ length: 100 }, (_, n) => `n${n}.full.shop.example`)
    const shop = await Shop.of({ cross: { targetConfig: { aliases: many } } })
    const { cloud, scene } = shop.stage
    cloud.faults.add({
      operation: 'UpdateDistribution',
      when: ({ request }) => request.path.includes(scene.target.id),
      does,
      times: 1,
    })
    const run = await shop.run({
      inputs: { scenario: 'disable-source', 'accept-downtime': shop.names.join(',') },
    })
    expect(
      scene.source.versions.some(({ enabled }) => !enabled),
      run.log,
    ).toBe(false)
  },
)

test('a rehearsal that is refused for DNS is tried for dns-timeout (both inputs at their defaults), and then the move pauses', async () => {
  const shop = await Shop.of({ cross: {} })
  const [first = ''] = shop.names
  const { cloud, scene } = shop.stage
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: to(scene.target.id, first),
    does: { status: 409, code: 'CNAMEAlreadyExists', message: dnsText },
  })
  const run = await shop.run({
    inputs: {
      scenario: 'wildcard',
      alias: first,
      'poll-interval': '10s',
      'dns-timeout': '30m',
      deadline: '5h',
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'dns-points-elsewhere' })
})

test('a mover rehearsal that is refused for the TXT is tried for dns-timeout', async () => {
  const shop = await Shop.of({ cross: {} })
  shop.stage.cloud.faults.add({
    operation: 'UpdateDomainAssociation',
    does: { status: 400, code: 'IllegalUpdate', message: 'Invalid or missing alias DNS TXT records.' },
  })
  const run = await shop.run({
    inputs: {
      scenario: 'disable-source',
      alias: shop.names[0] ?? '',
      'accept-downtime': shop.names.join(','),
      'dns-timeout': '2h',
      deadline: '5h',
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'paused', reason: 'txt-negatively-cached' })
})

import { describe, expect, test, vi } from 'vitest'
import { role } from '../../cloud/scene.ts'
import { dnsPolicyOf, recordsOf } from '../../stories/dns/dns-zone.ts'
import type { StageOptions } from '../../virtual/stage.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

const kinds = Object.entries(methods)
const zone = 'shop.example'

describe.each(kinds)('%s', (_, { stage, inputs }) => {
  test('60 names, of which one fails a check: nothing is changed, and it is said which', async () => {
    const bad = 'www.elsewhere.example'
    const names = Array.from({ length: 59 }, (_, n) => `name${n}.${zone}`)
    const wide = await Wide.of(stage, [...names.slice(0, 30), bad, ...names.slice(30)])
    const run = await wide.run({ inputs: inputs(wide.names) })
    expect(run.outputs, run.log).toMatchObject({ result: 'refused', reason: 'certificate-not-covering' })
    expect(run.changes).toEqual([])
    expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
    expect(wide.on('source')).toEqual(wide.names)
    const blockers = JSON.parse(run.outputs['report'] ?? '{}').findings.filter(
      ({ level }: { level: string }) => level === 'blocker',
    )
    const said: string = blockers.map(({ evidence }: { evidence: string }) => evidence).join()
    expect(said).toContain(bad)
    expect(said).not.toContain('name12.')
  })

  test('all with 100: the plan lists and binds them, and they move under it', async () => {
    const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, 100)
    const all = { ...inputs(wide.names), alias: 'all', 'source-distribution': wide.stage.scene.source.id }
    const planned = await wide.run({ inputs: { ...all, command: 'plan' } })
    const plan = planned.outputs['plan'] ?? ''
    expect(JSON.parse(plan).aliases, planned.log).toEqual(wide.names)
    const run = await wide.run({ inputs: { ...all, plan } })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(wide.on('target')).toEqual(wide.names)
    const { aliases, status } = JSON.parse(run.outputs['report'] ?? '{}')
    expect(aliases).toEqual(wide.names)
    expect(
      status.aliases.map(({ alias, holder }: { alias: string; holder: { is: string } }) => [
        alias,
        holder.is,
      ]),
    ).toEqual(wide.names.map((name) => [name, 'target']))
    if (_ === 'same-account' || _ === 'wildcard') expect(wide.dark()).toBe(0)
  })
})

describe('the claim is refused for one of ten', () => {
  const refused = 'name04.shop.example'
  const only = (method: 'wildcard' | 'release-and-claim') => methods[method]

  test.each(['wildcard', 'release-and-claim'] as const)(
    '%s: for a reason that the rehearsal meets, nothing is released',
    async (method) => {
      const wide = await Wide.of(only(method).stage, 10)
      const { cloud, scene } = wide.stage
      cloud.faults.add({
        operation: 'UpdateDistribution',
        does: { status: 400, code: 'InvalidArgument', message: `${refused} is refused for its own reason` },
        when: ({ request }) => request.path.includes(scene.target.id) && request.body.includes(refused),
      })
      const run = await wide.run({ inputs: only(method).inputs(wide.names) })
      expect(wide.on('source'), run.log).toEqual(wide.names)
      expect(wide.dark()).toBe(0)
      expect(run.outputs['result'], run.log).not.toBe('exposed')
      expect(run.log).toContain(`${refused} is refused for its own reason`)
    },
  )

  test.each(['wildcard', 'release-and-claim'] as const)(
    '%s: after the release, the other nine are claimed at once',
    async (method) => {
      const wide = await Wide.of(only(method).stage, 10)
      const { cloud, scene } = wide.stage
      const message =
        'One or more of the CNAMEs you provided are already associated with a different resource.'
      cloud.faults.add({
        operation: 'UpdateDistribution',
        does: { status: 409, code: 'CNAMEAlreadyExists', message },
        when: ({ request }) => request.path.includes(scene.target.id) && request.body.includes(refused),
      })
      let released: number | undefined
      let claimed: number | undefined
      const run = await wide.run({
        inputs: { ...only(method).inputs(wide.names), 'deploy-timeout': '10m' },
        after: ({ cancel }) => {
          const now = wide.stage.clock.now()
          // The refused name is tried again until the deadline: what is asked here has happened before.
          if (claimed !== undefined && now > claimed + 60_000) cancel()
          if (wide.on('source').length === 0) released ??= now
          if (wide.on('target').length === 9) claimed ??= now
        },
      })
      const others = wide.names.filter((name) => name !== refused)
      expect(wide.on('target'), run.log).toEqual(others)
      expect((claimed ?? Number.POSITIVE_INFINITY) - (released ?? 0), run.log).toBeLessThan(60_000)
      const status = JSON.parse(run.outputs['report'] ?? '{}').status.aliases
      const held = status.map(({ alias, holder }: { alias: string; holder: { is: string } }) => [
        alias,
        holder.is,
      ])
      for (const name of others) expect(held).toContainEqual([name, 'target'])
      expect(held).not.toContainEqual([refused, 'target'])
    },
  )
})

test('wildcard: a hundred names and the wildcard exceed the default quota: said by the plan, and refused before the release', async () => {
  const wide = await Wide.of(methods.wildcard.stage, 100)
  const inputs = methods.wildcard.inputs()
  const planned = await wide.run({ inputs: { ...inputs, command: 'plan' } })
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const full = JSON.parse(planned.outputs['report'] ?? '{}').findings.find(
    ({ id }: { id: string }) => id === 'target-full',
  )
  expect(full?.evidence, planned.log).toContain('101')
  const run = await wide.run({ inputs })
  expect(wide.on('source'), run.log).toEqual(wide.names)
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'target-full' })
  expect(wide.dark()).toBe(0)
})

describe('apex and www together', () => {
  const together: StageOptions = { scene: {} }

  test.each([
    ['same-account', together],
    ['disable-source', { cross: {} }],
    ['release-and-claim', { cross: {} }],
  ] as const)('%s: both move in one run', async (method, stage) => {
    const wide = await Wide.of(stage, [zone, `www.${zone}`])
    wide.stage.scene.zone.load([
      { name: zone, type: 'A', alias: leadingTo(wide.stage.scene.source.domain) },
      { name: zone, type: 'AAAA', alias: leadingTo(wide.stage.scene.source.domain) },
    ])
    const run = await wide.run({ inputs: methods[method].inputs(wide.names) })
    expect(run.outputs['result'], run.log).toBe('moved')
    expect(wide.on('target')).toEqual(wide.names)
    if (method === 'same-account') expect(wide.dark()).toBe(0)
  })

  test('wildcard: refused, with the names that it cannot move', async () => {
    const wide = await Wide.of({ cross: {} }, [zone, `www.${zone}`])
    const run = await wide.run({ inputs: methods.wildcard.inputs() })
    expect(run.outputs['result'], run.log).toBe('refused')
    expect(run.outputs['report']).toContain(`an apex cannot be moved by scenario wildcard`)
    expect(run.outputs['report']).toContain(`for ${zone},`)
    expect(run.calls.filter(({ mutating }) => mutating)).toEqual([])
  })
})

describe.each(kinds)('%s: names in two zones', (_, { stage, inputs }) => {
  const names = [`www.${zone}`, `img.${zone}`, 'www.store.example', 'img.store.example']
  const covered = [zone, `*.${zone}`, '*.store.example']
  const options: StageOptions = 'cross' in stage ? { cross: { covered } } : { scene: { covered } }

  async function twoZones(where: (accounts: { own: string; other: string }) => string) {
    const wide = await Wide.of(options, names)
    const { cloud, scene } = wide.stage
    const { account: own, otherAccount: other } = scene
    const store = cloud.dns.addZone('store.example', { account: where({ own, other }), soaMinimum: 900 })
    store.load(
      ['www', 'img'].map((host) => ({
        name: `${host}.store.example`,
        type: 'CNAME' as const,
        ttl: 1,
        values: [`${scene.source.domain}.`],
      })),
    )
    return { wide, store }
  }

  test('of one account: one batch for each, and both lead to the target', async () => {
    const { wide, store } = await twoZones(({ own }) => own)
    const { cloud, scene } = wide.stage
    const dns = role(cloud.world, {
      account: scene.account,
      name: 'dns',
      policies: [dnsPolicyOf(scene.zone, names.slice(0, 2)), dnsPolicyOf(store, names.slice(2))],
    })
    const run = await wide.run({
      inputs: { ...inputs(names), dns: 'route53', 'dns-role-to-assume': dns.arn },
    })
    expect(run.outputs['result'], run.log).toBe('moved')
    for (const name of names)
      expect(recordsOf(name.endsWith('store.example') ? store : scene.zone, name)).toEqual([
        `CNAME 1 ${scene.target.domain}.`,
      ])
    const batches = run.calls.filter(({ operation }) => operation === 'ChangeResourceRecordSets')
    const led = batches.filter(({ about }) => about.includes(store.id) || about.includes(scene.zone.id))
    expect(led.length, batches.map(({ about }) => about).join()).toBe(batches.length)
    expect(wide.on('target')).toEqual(names)
    if (_ === 'same-account' || _ === 'wildcard') expect(wide.dark()).toBe(0)
  })

  test('of two accounts: the records of one zone are written, those of the other asked for', async () => {
    const { wide, store } = await twoZones(() => '777788889999')
    const { cloud, scene } = wide.stage
    const dns = role(cloud.world, {
      account: scene.account,
      name: 'dns',
      policies: [dnsPolicyOf(scene.zone, names.slice(0, 2))],
    })
    const inAll = { ...inputs(names), 'dns-role-to-assume': dns.arn, 'dns-timeout': '20m' }
    // A person publishes what is asked for, in the zone that is theirs.
    const publish = (text: string) => {
      for (const [, name = '', ttl, type = '', value = ''] of text.matchAll(
        /DNS (?:ownership|traffic) wanted: (\S+)\. (\d+) IN (TXT|CNAME) (\S+)/g,
      )) {
        expect(name).toContain('store.example')
        store.put(wide.stage.clock.now(), [
          { name, type: type === 'TXT' ? 'TXT' : 'CNAME', ttl: Number(ttl), values: [value] },
        ])
      }
    }
    const run = await wide.run({ inputs: inAll, reader: publish })
    expect(run.outputs['result'], run.log).toBe('moved')
    for (const name of names.slice(0, 2))
      expect(recordsOf(scene.zone, name)).toEqual([`CNAME 1 ${scene.target.domain}.`])
    for (const name of names.slice(2)) expect(recordsOf(store, name).join()).toContain(scene.target.domain)
    const refused = await twoZones(() => '777788889999')
    const told = await refused.wide.run({
      inputs: { ...inAll, dns: 'route53', 'dns-role-to-assume': '' },
    })
    expect(told.outputs['result'], told.log).toBe('refused')
    expect(told.calls.filter(({ mutating }) => mutating)).toEqual([])
  })
})

function leadingTo(domain: string) {
  return { zoneId: 'Z2FDTNDATAQYW2', dnsName: `${domain}.`, evaluateTargetHealth: false }
}

import { Route53Client } from '@aws-sdk/client-route-53'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import { clientConfig, httpHandler } from '../../../src/aws/call.ts'
import { ambientSession } from '../../../src/aws/credentials/session.ts'
import { type Route53, route53Of } from '../../../src/aws/route53/client.ts'
import { aliasSet, plainSet, rawSet } from '../../../src/aws/route53/record-sets.ts'
import * as sdk from '../../../src/aws/route53/sdk.ts'
import { Signed } from '../../../src/aws/signed.ts'
import type { Zone } from '../../cloud/dns/zone.ts'
import type { CloudRequest, CloudResponse } from '../../cloud/http.ts'
import { startServer } from '../../cloud/server.ts'
import { ForwardClock } from '../../unit/aws/loopback.ts'
import { account, type Rig, startRig } from './route53-client.ts'

/** The action's own verbs, driven against the local Route 53. */
let rig: Rig
let zone: Zone

beforeEach(async () => {
  rig = await startRig()
  zone = rig.plane.addZone('example.com').load([
    { name: 'www.example.com', type: 'CNAME', ttl: 120, values: ['d111111abcdef8.cloudfront.net'] },
    { name: '_www.example.com', type: 'TXT', ttl: 77, values: ['"a" "b"', '"c \\"quoted\\""'] },
    { name: '*.example.com', type: 'MX', values: ['10 mail.example.com.'] },
    { name: '*.example.com', type: 'A', values: ['192.0.2.1'] },
    {
      name: 'example.com',
      type: 'A',
      alias: {
        zoneId: 'Z2FDTNDATAQYW2',
        dnsName: 'd111111abcdef8.cloudfront.net.',
        evaluateTargetHealth: false,
      },
    },
  ])
})

afterEach(() => rig.stop())

function verbs(url = rig.url, owner = account): Route53 {
  const { accessKeyId, secretAccessKey } = rig.keys(owner)
  const clock = new ForwardClock()
  const conditions = {
    clock,
    signal: new AbortController().signal,
    handler: httpHandler({}),
  }
  const session = ambientSession({ accessKeyId, secretAccessKey, sessionToken: undefined }, clock)
  const signed = new Signed(
    conditions,
    session,
    (credentials) => new Route53Client({ ...clientConfig(conditions, 'us-east-1', url), credentials }),
  )
  return route53Of({ sdk, signed }, { partition: 'aws' })
}

/** The local Route 53 with its answers changed on the way. */
async function through(
  alter: (response: CloudResponse) => CloudResponse,
  work: (route53: Route53) => Promise<void>,
) {
  const handle = (request: CloudRequest) => alter(rig.endpoint.handle(request).response)
  const server = await startServer(rig.endpoint, (_, request) => ({
    kind: 'answer',
    response: handle(request),
    lateMs: 0,
  }))
  try {
    await work(verbs(server.url))
  } finally {
    await server.stop()
  }
}

describe('zones', () => {
  it('are those of exactly the name: no neighbour, but private ones and duplicates, over pages', async () => {
    const duplicate = rig.plane.addZone('example.com')
    const hidden = rig.plane.addZone('example.com', { isPrivate: true })
    rig.plane.addZone('a.example.com')
    rig.endpoint.settings.pageSize = 1
    expect(await verbs().zones('example.com')).toEqual([
      { id: zone.id, name: 'example.com', isPrivate: false },
      { id: duplicate.id, name: 'example.com', isPrivate: false },
      { id: hidden.id, name: 'example.com', isPrivate: true },
    ])
    expect(await verbs().zones('b.example.com')).toEqual([])
  })

  it('come with their name servers', async () => {
    expect(await verbs().zone(zone.id)).toEqual({
      id: zone.id,
      name: 'example.com',
      isPrivate: false,
      nameServers: rig.plane.servers.map((server) => server.name).sort(),
    })
  })

  it('that do not exist are zone-not-found, those of others access-denied', async () => {
    await expect(verbs().zone('Z404')).rejects.toMatchObject({ code: 'zone-not-found', outcome: 'refused' })
    const stranger = verbs(rig.url, '999988887777')
    await expect(stranger.zone(zone.id)).rejects.toMatchObject({
      code: 'access-denied',
      refusal: 'permission',
    })
  })
})

it('a change that may not be read names every change in the remedy: the next one has another id', async () => {
  await through(
    (response) => ({
      ...response,
      status: 403,
      body: Buffer.from(
        '<ErrorResponse><Error><Code>AccessDenied</Code><Message>no</Message></Error></ErrorResponse>',
      ),
    }),
    async (route53) => {
      const failure = await route53.inSync('C0123456789').catch((thrown: unknown) => thrown)
      expect(failure).toMatchObject({ refusal: 'permission' })
      expect(failure).toHaveProperty('remedy', expect.stringContaining('arn:aws:route53:::change/*"'))
    },
  )
})

describe('records', () => {
  it('are all sets under the names, none beside them, over pages', async () => {
    rig.endpoint.settings.pageSize = 1
    const found = await verbs().records(zone.id, ['*.example.com', 'www.example.com', 'none.example.com'])
    expect(found.map(({ name, type, ttl, values }) => [name, type, ttl, ...values])).toEqual([
      ['*.example.com', 'A', 300, '192.0.2.1'],
      ['*.example.com', 'MX', 300, '10 mail.example.com.'],
      ['www.example.com', 'CNAME', 120, 'd111111abcdef8.cloudfront.net'],
    ])
  })

  it('of names that lie together come in one list, those of others in lists of their own', async () => {
    let lists = 0
    const count = (response: CloudResponse) => {
      if (String(response.body).includes('<ListResourceRecordSetsResponse')) lists++
      return response
    }
    await through(count, async (route53) => {
      const found = await route53.records(zone.id, ['www.example.com', '_www.example.com'])
      expect(found.map(({ name }) => name)).toEqual(['_www.example.com', 'www.example.com'])
      expect(lists).toBe(1)
      expect(await route53.records(zone.id, ['none.example.com', 'other.example.com'])).toEqual([])
      expect(lists).toBe(3)
      // Four sets of the apex and two of the wildcard: the list breaks off within the wildcard's.
      rig.endpoint.settings.pageSize = 4
      const names = ['*.example.com', 'example.com']
      const sets = (await route53.records(zone.id, names)).map(({ name, type }) => `${name} ${type}`)
      expect(sets).toContain('*.example.com A')
      expect(sets).toContain('*.example.com MX')
      expect(new Set(sets).size).toBe(sets.length)
    })
  })

  it('are put back exactly as they were, alias records and TTLs too', async () => {
    const route53 = verbs()
    const before = zone.sets.toSorted((a, b) => `${a.name} ${a.type}`.localeCompare(`${b.name} ${b.type}`))
    const names = ['www.example.com', '_www.example.com', '*.example.com', 'example.com']
    const found = (await route53.records(zone.id, names)).filter(
      (set) => !['MX', 'NS', 'SOA'].includes(set.type),
    )
    expect(found.map((set) => set.obstacle)).toEqual(['', '', '', ''])
    const saved: typeof found = JSON.parse(JSON.stringify(found))
    await route53.change(
      zone.id,
      [
        ...found.map((set) => ({ action: 'DELETE' as const, set: rawSet(set) })),
        { action: 'CREATE', set: aliasSet('www.example.com', 'A', 'd222222abcdef8.cloudfront.net') },
      ],
      'there',
      [],
    )
    expect(zone.sets).toHaveLength(4)
    const now = await route53.records(zone.id, ['www.example.com'])
    expect(now.map((set) => set.values)).toEqual([
      ['ALIAS Z2FDTNDATAQYW2 d222222abcdef8.cloudfront.net. false'],
    ])
    await route53.change(
      zone.id,
      [
        ...now.map((set) => ({ action: 'DELETE' as const, set: rawSet(set) })),
        ...saved.map((set) => ({ action: 'CREATE' as const, set: rawSet(set) })),
      ],
      'and back',
      [],
    )
    const after = zone.sets.toSorted((a, b) => `${a.name} ${a.type}`.localeCompare(`${b.name} ${b.type}`))
    expect(after).toEqual(before)
  })

  it('that are one of several are marked', async () => {
    zone.put(rig.world.now(), [
      {
        name: 'w.example.com',
        type: 'A',
        values: ['192.0.2.1'],
        setIdentifier: 'blue',
        routing: { kind: 'Weight', xml: '<Weight>1</Weight>' },
      },
    ])
    const [set] = await verbs().records(zone.id, ['w.example.com'])
    expect(set?.obstacle).toMatch(/one of several/)
  })

  it('with settings newer than the SDK are marked, because it would drop them', async () => {
    const alter = (response: CloudResponse) => ({
      ...response,
      body: String(response.body).replace(
        '<TTL>120</TTL>',
        '<TTL>120</TTL><Novelty><Level>3</Level></Novelty>',
      ),
    })
    await through(alter, async (route53) => {
      const [set] = await route53.records(zone.id, ['www.example.com'])
      expect(set?.obstacle).toMatch(/does not support \(Novelty, Level\)/)
    })
  })

  it.each([
    ['it is not said whether more follow', '<IsTruncated>false</IsTruncated>', ''],
    ['the texts of the sets cannot be told apart', '<ResourceRecordSet>', '<ResourceRecordSet new="1">'],
  ])('are not believed where %s', async (_, part, instead) => {
    const alter = (response: CloudResponse) => ({
      ...response,
      body: String(response.body).replaceAll(part, instead),
    })
    await through(alter, async (route53) => {
      await expect(route53.records(zone.id, ['_www.example.com'])).rejects.toMatchObject({
        code: 'service-error',
        outcome: 'unknown',
      })
    })
  })

  it('are never taken for none because another page answered', async () => {
    const page = {
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: '<html><body>sign in</body></html>',
    }
    await through(
      () => page,
      async (route53) => {
        await expect(route53.records(zone.id, ['www.example.com'])).rejects.toMatchObject({
          code: 'service-error',
          outcome: 'unknown',
        })
      },
    )
  })
})

describe('a change', () => {
  const txt = plainSet('_www.example.com', 'TXT', 60, ['"d222222abcdef8.cloudfront.net"'])

  it('is in sync once all servers have it', async () => {
    rig.plane.insyncAfter = 60_000
    const route53 = verbs()
    const id = await route53.change(
      zone.id,
      [{ action: 'UPSERT', set: txt }],
      'ownership of www.example.com',
      [],
    )
    expect(id).toMatch(/^C/)
    expect(await route53.inSync(id)).toBe(false)
    rig.pass(60_000)
    expect(await route53.inSync(id)).toBe(true)
  })

  it('is sent once, even where it meets a zone that is busy, which has changed nothing', async () => {
    rig.endpoint.settings.busyFor = 60_000
    const route53 = verbs()
    await route53.change(zone.id, [{ action: 'UPSERT', set: txt }], 'first', [])
    await expect(
      route53.change(zone.id, [{ action: 'DELETE', set: txt }], 'second', []),
    ).rejects.toMatchObject({
      code: 'service-error',
      outcome: 'throttled',
    })
  })

  it('that is not possible is refused with the words of Route 53', async () => {
    const set = plainSet('_example.com', 'TXT', 60, ['"x"'])
    await expect(verbs().change(zone.id, [{ action: 'CREATE', set }], 'misnamed', [])).rejects.toMatchObject({
      code: 'dns-record-unsupported',
      outcome: 'refused',
      message: expect.stringContaining('_example.com. is not permitted in zone example.com.'),
    })
  })
})

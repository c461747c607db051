import {
  GetChangeCommand,
  GetHostedZoneCommand,
  ListHostedZonesByNameCommand,
  ListHostedZonesCommand,
  ListResourceRecordSetsCommand,
  type ListResourceRecordSetsCommandOutput,
  ListTagsForResourceCommand,
  type Route53Client,
  waitUntilResourceRecordSetsChanged,
} from '@aws-sdk/client-route-53'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Zone } from '../../cloud/dns/zone.ts'
import type { Policy } from '../../cloud/identity.ts'
import { exampleZone, type Rig, records, send, startRig } from './route53-client.ts'

let rig: Rig
let zone: Zone
let client: Route53Client

beforeEach(async () => {
  rig = await startRig()
  zone = exampleZone(rig)
  client = rig.client()
})

afterEach(() => rig.stop())

describe('GetChange', () => {
  it('is PENDING until all servers have the change, and they take it over one by one (behaviours 52 and 54)', async () => {
    rig.plane.insyncAfter = 40_000
    const { ChangeInfo: info } = await send(client, zone.id, [
      'CREATE',
      records('n.example.com', 'A', ['192.0.2.9']),
    ])
    expect(info).toMatchObject({
      Status: 'PENDING',
      Comment: 'move www.example.com',
      SubmittedAt: expect.any(Date),
    })
    const status = async () => (await client.send(new GetChangeCommand({ Id: info?.Id }))).ChangeInfo?.Status
    const seen: number[] = []
    for (let second = 0; second < 40; second += 10) {
      expect(await status()).toBe('PENDING')
      seen.push(serversWith('n.example.com', '192.0.2.9'))
      rig.pass(10_000)
    }
    expect(seen).toEqual([1, 2, 3, 4])
    await waitUntilResourceRecordSetsChanged({ client, maxWaitTime: 60 }, { Id: info?.Id })
  })

  it('does not know the changes of others', async () => {
    const { ChangeInfo: info } = await send(client, zone.id, [
      'CREATE',
      records('n.example.com', 'A', ['192.0.2.1']),
    ])
    const stranger = rig.client('999988887777')
    await expect(stranger.send(new GetChangeCommand({ Id: info?.Id }))).rejects.toMatchObject({
      name: 'NoSuchChange',
    })
  })
})

/** How many of the servers give this address. */
function serversWith(name: string, address: string): number {
  return rig.plane.servers.filter((server) =>
    rig.plane
      .ask(server, name, 'A', 'udp')
      .answers.some((record) => record.type === 'A' && record.data === address),
  ).length
}

describe('lists', () => {
  it('finds a neighbour where a zone does not exist, private zones and duplicates (behaviour 55)', async () => {
    const duplicate = rig.plane.addZone('example.com')
    const hidden = rig.plane.addZone('example.com', { isPrivate: true })
    const neighbour = rig.plane.addZone('example.net')
    const from = async (name: string) =>
      (await client.send(new ListHostedZonesByNameCommand({ DNSName: name }))).HostedZones?.map(
        (one) => one.Id,
      )
    expect(await from('example.com')).toEqual(
      [zone, duplicate, hidden, neighbour].map(({ id }) => `/hostedzone/${id}`),
    )
    expect(await from('example.info')).toEqual([`/hostedzone/${neighbour.id}`])
    const list = await client.send(new ListHostedZonesCommand({}))
    expect(list.HostedZones?.map((one) => one.Config?.PrivateZone)).toEqual([false, false, true, false])
  })

  it('pages zones by name with the name and id of the next one', async () => {
    rig.plane.addZone('a.example.com')
    rig.plane.addZone('example.com')
    const names: string[] = []
    let next: { DNSName?: string | undefined; HostedZoneId?: string | undefined } = {}
    do {
      const list = await client.send(new ListHostedZonesByNameCommand({ ...next, MaxItems: 1 }))
      names.push(...(list.HostedZones ?? []).map((one) => one.Name ?? ''))
      next = { DNSName: list.NextDNSName, HostedZoneId: list.NextHostedZoneId }
      if (list.IsTruncated !== true) break
    } while (names.length < 10)
    expect(names).toEqual(['example.com.', 'example.com.', 'a.example.com.'])
  })

  it('pages record sets at 300, by reversed labels (API_ListResourceRecordSets)', async () => {
    zone.load(
      Array.from({ length: 350 }, (_, n) => ({
        name: `n${n}.example.com`,
        type: 'A',
        values: ['192.0.2.1'],
      })),
    )
    const first: ListResourceRecordSetsCommandOutput = await client.send(
      new ListResourceRecordSetsCommand({ HostedZoneId: zone.id }),
    )
    expect(first.ResourceRecordSets).toHaveLength(300)
    const second = await client.send(
      new ListResourceRecordSetsCommand({
        HostedZoneId: zone.id,
        StartRecordName: first.NextRecordName,
        StartRecordType: first.NextRecordType,
      }),
    )
    expect(second.IsTruncated).toBe(false)
    const all = [...(first.ResourceRecordSets ?? []), ...(second.ResourceRecordSets ?? [])]
    expect(new Set(all.map((set) => `${set.Name} ${set.Type}`)).size).toBe(355)
    expect(all.slice(0, 2).map((set) => [set.Name, set.Type])).toEqual([
      ['example.com.', 'NS'],
      ['example.com.', 'SOA'],
    ])
  })

  it('tells the delegation set and the tags of a zone', async () => {
    zone.tags.set('team', 'web')
    const details = await client.send(new GetHostedZoneCommand({ Id: zone.id }))
    expect(details.DelegationSet?.NameServers).toEqual(rig.plane.servers.map((server) => server.name))
    const tags = await client.send(
      new ListTagsForResourceCommand({ ResourceType: 'hostedzone', ResourceId: zone.id }),
    )
    expect(tags.ResourceTagSet?.Tags).toEqual([{ Key: 'team', Value: 'web' }])
    await expect(client.send(new GetHostedZoneCommand({ Id: 'Z404' }))).rejects.toMatchObject({
      name: 'NoSuchHostedZone',
      $metadata: { httpStatusCode: 404 },
    })
  })
})

describe('permissions (IAM: specifying conditions for record sets)', () => {
  it('lets a role change only the names, types and actions that its policy lists', async () => {
    const policy: Policy = {
      Version: '2012-10-17',
      Statement: [
        {
          Effect: 'Allow',
          Action: 'route53:ChangeResourceRecordSets',
          Resource: `arn:aws:route53:::hostedzone/${zone.id}`,
          Condition: {
            'ForAllValues:StringEquals': {
              'route53:ChangeResourceRecordSetsNormalizedRecordNames': [
                '_www.example.com',
                '_\\052.example.com',
              ],
              'route53:ChangeResourceRecordSetsRecordTypes': ['TXT'],
              'route53:ChangeResourceRecordSetsActions': ['UPSERT'],
            },
          },
        },
      ],
    }
    const narrow = rig.client(undefined, [policy])
    await send(narrow, zone.id, ['UPSERT', records('_WWW.example.com.', 'TXT', ['"x"'])])
    await send(narrow, zone.id, ['UPSERT', records('_*.example.com', 'TXT', ['"x"'])])
    for (const [action, name, type] of [
      ['UPSERT', 'www.example.com', 'TXT'],
      ['UPSERT', '_www.example.com', 'A'],
      ['CREATE', '_www.example.com', 'TXT'],
    ] as const)
      await expect(send(narrow, zone.id, [action, records(name, type, ['x'])])).rejects.toMatchObject({
        name: 'AccessDenied',
        $metadata: { httpStatusCode: 403 },
      })
    await expect(narrow.send(new GetChangeCommand({ Id: 'C1' }))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  })

  it('denies the zone of another account, whatever the policy says', async () => {
    const stranger = rig.client('999988887777')
    await expect(stranger.send(new GetHostedZoneCommand({ Id: zone.id }))).rejects.toMatchObject({
      name: 'AccessDenied',
    })
  })
})

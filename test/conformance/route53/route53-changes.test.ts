import {
  type ChangeAction,
  ListResourceRecordSetsCommand,
  type ResourceRecordSet,
  type Route53Client,
} from '@aws-sdk/client-route-53'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Zone } from '../../cloud/dns/zone.ts'
import { alias, exampleZone, type Rig, records, send, startRig } from './route53-client.ts'

let rig: Rig
let zone: Zone
let client: Route53Client

beforeEach(async () => {
  rig = await startRig()
  zone = exampleZone(rig)
  client = rig.client()
})

afterEach(() => rig.stop())

async function setAt(name: string, type: 'A' | 'AAAA' | 'CNAME' | 'TXT') {
  const list = await client.send(
    new ListResourceRecordSetsCommand({
      HostedZoneId: zone.id,
      StartRecordName: name,
      StartRecordType: type,
      MaxItems: 1,
    }),
  )
  return list.ResourceRecordSets?.find((set) => set.Name === `${name}.` && set.Type === type)
}

describe('ChangeResourceRecordSets (behaviour 52, API_ChangeResourceRecordSets)', () => {
  it('replaces the whole set with UPSERT', async () => {
    await send(client, zone.id, ['UPSERT', records('txt.example.com', 'TXT', ['"three"'], 60)])
    expect(await setAt('txt.example.com', 'TXT')).toEqual({
      ...records('txt.example.com.', 'TXT', ['"three"'], 60),
    })
  })

  it('carries a batch out whole or not at all', async () => {
    const batch = send(
      client,
      zone.id,
      ['CREATE', records('new.example.com', 'A', ['192.0.2.9'])],
      ['CREATE', records('www.example.com', 'CNAME', ['elsewhere.example.com'])],
    )
    await expect(batch).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
      message: `[Tried to create resource record set [name='www.example.com.', type='CNAME'] but it already exists]`,
      $metadata: { httpStatusCode: 400 },
    })
    expect(await setAt('new.example.com', 'A')).toBeUndefined()
  })

  it.each<[string, ChangeAction, ChangeAction]>([
    ['deleted twice', 'DELETE', 'DELETE'],
    ['put twice', 'UPSERT', 'UPSERT'],
    ['made and deleted', 'UPSERT', 'DELETE'],
  ])('refuses a batch in which a set is %s', async (_, first, second) => {
    const set = records('txt.example.com', 'TXT', ['"three"'], 60)
    await send(client, zone.id, ['UPSERT', set])
    await expect(send(client, zone.id, [first, set], [second, set])).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
    })
    await send(client, zone.id, ['DELETE', set], ['CREATE', set])
  })

  it('sorts names with their trailing dot, before which a hyphen comes', async () => {
    const at = (name: string) => records(`${name}.example.com`, 'A', ['192.0.2.9'])
    await send(client, zone.id, ['CREATE', at('sort')], ['CREATE', at('a.sort')], ['CREATE', at('sort-1')])
    const { ResourceRecordSets = [] } = await client.send(
      new ListResourceRecordSetsCommand({ HostedZoneId: zone.id }),
    )
    const names = ResourceRecordSets.flatMap(({ Name }) => (/\bsort\b/.test(Name ?? '') ? [Name] : []))
    expect(names).toEqual(['sort-1.example.com.', 'sort.example.com.', 'a.sort.example.com.'])
  })

  it('takes 32,000 characters of values in one batch, those of an UPSERT counted twice', async () => {
    const long = (n: number) => records(`t${n}.example.com`, 'TXT', [`"${'x'.repeat(253)}"`])
    const first = Array.from({ length: 62 }, (_, n): [ChangeAction, ResourceRecordSet] => ['UPSERT', long(n)])
    await expect(send(client, zone.id, ...first, ['UPSERT', long(62)])).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
      message: '[RDATA character limit of 32000 exceeded.]',
    })
    await send(client, zone.id, ...first)
  })

  it('swaps a CNAME for alias records in one batch', async () => {
    const cname = records('www.example.com', 'CNAME', ['d111111abcdef8.cloudfront.net'], 120)
    await send(
      client,
      zone.id,
      ['DELETE', cname],
      ['CREATE', alias('www.example.com', 'A')],
      ['CREATE', alias('www.example.com', 'AAAA')],
    )
    expect(await setAt('www.example.com', 'CNAME')).toBeUndefined()
    expect(await setAt('www.example.com', 'AAAA')).toEqual(alias('www.example.com.', 'AAAA'))
  })

  it('deletes only what matches the present set exactly', async () => {
    const wrong = send(client, zone.id, ['DELETE', records('txt.example.com', 'TXT', ['"one"'])])
    await expect(wrong).rejects.toThrow('but the values provided do not match the current values')
    const missing = send(client, zone.id, ['DELETE', records('none.example.com', 'TXT', ['"one"'])])
    await expect(missing).rejects.toThrow('but it was not found')
    await send(client, zone.id, ['DELETE', records('txt.example.com', 'TXT', ['"two"', '"one"'])])
    expect(await setAt('txt.example.com', 'TXT')).toBeUndefined()
  })

  it('writes an asterisk as \\052, wherever it stands', async () => {
    await send(client, zone.id, [
      'CREATE',
      records('_*.example.com', 'TXT', ['"d222222abcdef8.cloudfront.net"']),
    ])
    const { ResourceRecordSets: sets } = await client.send(
      new ListResourceRecordSetsCommand({ HostedZoneId: zone.id }),
    )
    expect(sets?.map((set) => set.Name)).toEqual(
      expect.arrayContaining(['\\052.example.com.', '_\\052.example.com.']),
    )
    await send(client, zone.id, ['UPSERT', records('\\052.example.com', 'A', ['192.0.2.2'])])
    expect(zone.sets.filter((set) => set.name === '*.example.com').map((set) => set.values)).toEqual([
      ['192.0.2.2'],
    ])
  })

  it.each([
    [
      'a name outside the zone, with the text that a misnamed apex TXT meets',
      records('_example.com', 'TXT', ['"x"']),
      'RRSet with DNS name _example.com. is not permitted in zone example.com.',
    ],
    [
      'a CNAME beside other records',
      records('txt.example.com', 'CNAME', ['x.test']),
      'RRSet of type CNAME with DNS name txt.example.com. is not permitted as it conflicts with other records with the same DNS name in zone example.com.',
    ],
    [
      'other records beside a CNAME',
      records('www.example.com', 'TXT', ['"x"']),
      'RRSet of type TXT with DNS name www.example.com. is not permitted because a conflicting RRSet of type CNAME with the same DNS name already exists in zone example.com.',
    ],
    [
      'a CNAME at the apex',
      records('example.com', 'CNAME', ['x.test']),
      'RRSet of type CNAME with DNS name example.com. is not permitted at apex in zone example.com.',
    ],
    [
      'TXT without quotes',
      records('x.example.com', 'TXT', ['x']),
      `Invalid Resource Record: 'FATAL problem: InvalidCharacterString (Value should be enclosed in quotation marks) encountered with 'x''`,
    ],
    [
      'a TXT string of 256 bytes',
      records('x.example.com', 'TXT', [`"${'x'.repeat(256)}"`]),
      'CharacterStringTooLong (Value is too long)',
    ],
    ['an A record without an address', records('x.example.com', 'A', ['x']), 'ARRDATAIllegalIPv4Address'],
    [
      'the same value twice',
      records('x.example.com', 'A', ['192.0.2.1', '192.0.2.1']),
      'Duplicate Resource Record',
    ],
  ])('refuses %s', async (_, set, text) => {
    await expect(send(client, zone.id, ['CREATE', set])).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
      message: expect.stringContaining(text),
    })
  })

  it('refuses a set that has neither records nor an alias target', async () => {
    await expect(
      send(client, zone.id, ['CREATE', { Name: 'x.example.com', Type: 'A' }]),
    ).rejects.toMatchObject({
      name: 'InvalidInput',
      message: expect.stringContaining('but found none'),
    })
  })

  it('keeps several weighted sets of one name, and refuses a simple one beside them', async () => {
    const weighted = (id: string, Weight: number) => ({
      ...records('w.example.com', 'A', [`192.0.2.${Weight}`]),
      SetIdentifier: id,
      Weight,
    })
    await send(client, zone.id, ['CREATE', weighted('blue', 10)], ['CREATE', weighted('green', 20)])
    await send(client, zone.id, ['UPSERT', weighted('blue', 30)])
    const list = await client.send(
      new ListResourceRecordSetsCommand({
        HostedZoneId: zone.id,
        StartRecordName: 'w.example.com',
        StartRecordType: 'A',
      }),
    )
    const found = list.ResourceRecordSets?.filter((set) => set.Name === 'w.example.com.')
    expect(found?.map((set) => [set.SetIdentifier, set.Weight])).toEqual([
      ['blue', 30],
      ['green', 20],
    ])
    await expect(
      send(client, zone.id, ['UPSERT', records('w.example.com', 'A', ['192.0.2.5'])]),
    ).rejects.toThrow('cannot be created as other RRSets exist with the same name and type')
  })

  it('takes no second change of a zone while it works on the first', async () => {
    rig.endpoint.settings.busyFor = 1000
    const change = () => send(client, zone.id, ['UPSERT', records('a.example.com', 'A', ['192.0.2.1'])])
    await change()
    await expect(change()).rejects.toMatchObject({
      name: 'PriorRequestNotComplete',
      $metadata: { httpStatusCode: 400 },
    })
    rig.pass(1000)
    await change()
  })

  it('throttles the account beyond its rate', async () => {
    rig.endpoint.settings.requestsPerSecond = 1
    await setAt('www.example.com', 'CNAME')
    await expect(setAt('www.example.com', 'CNAME')).rejects.toMatchObject({
      name: 'Throttling',
      message: 'Rate exceeded',
    })
  })
})

describe('alias records (behaviour 53, API_AliasTarget)', () => {
  it('refuses EvaluateTargetHealth for a distribution', async () => {
    await expect(send(client, zone.id, ['UPSERT', alias('a.example.com', 'A', true)])).rejects.toMatchObject({
      name: 'InvalidChangeBatch',
    })
  })

  it('refuses an alias to CloudFront under another hosted zone id', async () => {
    const set = alias('a.example.com', 'A')
    const AliasTarget = {
      EvaluateTargetHealth: false,
      DNSName: set.AliasTarget?.DNSName,
      HostedZoneId: 'Z35SXDOTRQ7X7K',
    }
    await expect(send(client, zone.id, ['UPSERT', { ...set, AliasTarget }])).rejects.toThrow(
      'the alias target name does not lie within the target zone',
    )
  })

  it('refuses an alias to CloudFront in a private zone', async () => {
    const hidden = rig.plane.addZone('example.com', { isPrivate: true })
    await expect(send(client, hidden.id, ['UPSERT', alias('a.example.com', 'A')])).rejects.toThrow('private')
  })
})

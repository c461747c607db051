import { execFile, spawnSync } from 'node:child_process'
import { afterEach, beforeEach, describe, expect, it } from 'vitest'
import type { Zone } from '../../cloud/dns/zone.ts'
import { exampleZone, type Rig, startRig } from './route53-client.ts'

const { status: found } = spawnSync('aws', ['--version'])
const without =
  found === 0 ? '' : ' (skipped: there is no `aws` on the PATH; Debian has it in the package awscli)'

let rig: Rig
let zone: Zone

beforeEach(async () => {
  rig = await startRig()
  zone = exampleZone(rig)
})

afterEach(() => rig.stop())

/** Runs `aws route53 …` with nothing of this machine's own configuration; the JSON that it prints. Rejects with its error text. */
function route53(...words: readonly string[]): Promise<unknown> {
  const { accessKeyId, secretAccessKey } = rig.keys()
  const env = {
    PATH: process.env['PATH'],
    HOME: '/nonexistent',
    AWS_ACCESS_KEY_ID: accessKeyId,
    AWS_SECRET_ACCESS_KEY: secretAccessKey,
    AWS_DEFAULT_REGION: 'us-east-1',
    AWS_EC2_METADATA_DISABLED: 'true',
    AWS_MAX_ATTEMPTS: '1',
    AWS_PAGER: '',
  }
  return new Promise((resolve, reject) => {
    const all = ['--endpoint-url', rig.url, '--output', 'json', 'route53', ...words]
    execFile('aws', all, { env }, (error, output, problem) => {
      if (error === null) resolve(output === '' ? {} : JSON.parse(output))
      else reject(new Error(problem))
    })
  })
}

describe.skipIf(found !== 0)(`Route 53, driven by the AWS CLI${without}`, () => {
  it('lists zones by name and pages through record sets', async () => {
    expect(await route53('list-hosted-zones-by-name', '--dns-name', 'example.com')).toMatchObject({
      HostedZones: [{ Id: `/hostedzone/${zone.id}`, Name: 'example.com.', Config: { PrivateZone: false } }],
      IsTruncated: false,
    })
    rig.endpoint.settings.pageSize = 2
    const sets = await route53(
      'list-resource-record-sets',
      '--hosted-zone-id',
      zone.id,
      '--query',
      'ResourceRecordSets[].[Name,Type]',
    )
    expect(sets).toEqual([
      ['example.com.', 'NS'],
      ['example.com.', 'SOA'],
      ['\\052.example.com.', 'A'],
      ['txt.example.com.', 'TXT'],
      ['www.example.com.', 'CNAME'],
    ])
  })

  it('changes records and waits until they are in sync', async () => {
    const cname = { Name: 'www.example.com', Type: 'CNAME', TTL: 60, ResourceRecords: [{ Value: 'x.test' }] }
    const batch = JSON.stringify({ Changes: [{ Action: 'UPSERT', ResourceRecordSet: cname }] })
    const id = await route53(
      ...['change-resource-record-sets', '--hosted-zone-id', zone.id, '--change-batch', batch],
      ...['--query', 'ChangeInfo.Id'],
    )
    await route53('wait', 'resource-record-sets-changed', '--id', String(id))
    expect(zone.sets.find((set) => set.type === 'CNAME')).toMatchObject({ ttl: 60, values: ['x.test'] })
  })

  it('is told the reason of a refused batch', async () => {
    const txt = { Name: '_example.com', Type: 'TXT', TTL: 60, ResourceRecords: [{ Value: '"x"' }] }
    const batch = JSON.stringify({ Changes: [{ Action: 'CREATE', ResourceRecordSet: txt }] })
    const refused = route53(
      'change-resource-record-sets',
      '--hosted-zone-id',
      zone.id,
      '--change-batch',
      batch,
    )
    await expect(refused).rejects.toThrow(
      // Version 2 says between these how often it has tried.
      /An error occurred \(InvalidChangeBatch\) when calling the ChangeResourceRecordSets operation.*: \[RRSet with DNS name _example\.com\. is not permitted in zone example\.com\.\]/,
    )
  })
})

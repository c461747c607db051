import { expect, test } from 'vitest'
import { hostedRecord, type RawSet } from '../../../../src/aws/route53/record-sets.ts'
import { zoneRecords } from '../../../../src/scenarios/checks/dns-zone.ts'
import { TwoSides, zoneOf } from '../two-sides.ts'

/** MX, SPF and other records of the name are not the move's (contract, `plan`): none of them is in its way. */
const others: readonly (readonly [string, Omit<RawSet, 'Name'>])[] = [
  [
    'a TXT alias record (an SPF record shared by several names)',
    {
      Type: 'TXT',
      AliasTarget: { HostedZoneId: 'Z1', DNSName: 'spf.example.com.', EvaluateTargetHealth: false },
    },
  ],
  [
    'a weighted MX',
    {
      Type: 'MX',
      TTL: 300,
      SetIdentifier: 'a',
      Weight: 1,
      ResourceRecords: [{ Value: '10 mx.example.com.' }],
    },
  ],
]

async function found(raw: Omit<RawSet, 'Name'>) {
  const move = await new TwoSides().context()
  const record = hostedRecord({ Name: `${move.alias}.`, ...raw }, '')
  const hosted = zoneOf(record)
  return (await zoneRecords.run({ ...move, hosted })).map(({ id }) => id)
}

test.each(others)('%s at the name does not block the move', async (_, raw) => {
  expect(await found(raw)).not.toContain('dns-record-unsupported')
})

test('a weighted A does', async () => {
  const raw = {
    Type: 'A',
    TTL: 300,
    SetIdentifier: 'a',
    Weight: 1,
    ResourceRecords: [{ Value: '192.0.2.1' }],
  }
  expect(await found(raw as Omit<RawSet, 'Name'>)).toContain('dns-record-unsupported')
})

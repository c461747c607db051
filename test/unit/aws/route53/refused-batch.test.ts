import * as sdk from '@aws-sdk/client-route-53'
import { describe, expect, test } from 'vitest'
import { clientConfig, httpHandler } from '../../../../src/aws/call.ts'
import { ambientSession } from '../../../../src/aws/credentials/session.ts'
import { type Route53, route53Client, route53Of } from '../../../../src/aws/route53/client.ts'
import type { HostedRecords } from '../../../../src/aws/route53/hosted.ts'
import { openHostedZone } from '../../../../src/aws/route53/hosted-zone.ts'
import { hostedRecord, plainSet, type RawSet } from '../../../../src/aws/route53/record-sets.ts'
import { Signed } from '../../../../src/aws/signed.ts'
import { wallClock } from '../../../../src/base/clock.ts'
import { loopback } from '../loopback.ts'

const servers = ['ns-1.awsdns.example']
const keys = { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret', sessionToken: undefined }

function clientAt(url: string): Route53 {
  const conditions = { clock: wallClock, signal: new AbortController().signal, handler: httpHandler({}) }
  const signed = new Signed(conditions, ambientSession(keys, wallClock), (credentials) =>
    route53Client(sdk, { ...clientConfig(conditions, 'us-east-1', url), credentials }),
  )
  return route53Of({ sdk, signed }, { partition: 'aws' })
}

/** A zone with these sets, whose batches go to `url`. */
function zoneWith(url: string, alias: string, sets: readonly RawSet[]): Promise<HostedRecords> {
  const zone = { id: 'Z1', name: 'shop.example', isPrivate: false, nameServers: servers }
  const route53: Route53 = {
    ...clientAt(url),
    zones: async () => [zone],
    zone: async () => zone,
    owner: async () => undefined,
    records: async (_, names) =>
      sets.map((set) => hostedRecord(set, '')).filter(({ name }) => names === 'all' || names.includes(name)),
  }
  const delegation = { zone: 'shop.example', nameServers: servers }
  return openHostedZone({
    alias,
    given: undefined,
    delegation,
    accounts: [route53],
    names: [alias],
    clock: wallClock,
  })
}

const point = (name: string) => [{ do: 'point', name, domain: 'd2new.cloudfront.net' }] as const
const ns = 'xmlns="https://route53.amazonaws.com/doc/2013-04-01/"'
const batch = (...messages: readonly string[]) =>
  `<?xml version="1.0"?>\n<InvalidChangeBatch ${ns}>\n  <Messages>${messages.map((one) => `<Message>${one}</Message>`).join('')}</Messages>\n  <RequestId>r-1</RequestId>\n</InvalidChangeBatch>`
const error = (message: string) =>
  `<?xml version="1.0"?>\n<ErrorResponse ${ns}><Error><Type>Sender</Type><Code>InvalidChangeBatch</Code><Message>[${message}]</Message></Error><RequestId>r-1</RequestId></ErrorResponse>`

describe('a batch that Route 53 refuses', () => {
  test.each([
    ['an error', error('RRSet of type X is not permitted in zone &lt;y&gt;')],
    ['a document of its own', batch('RRSet of type X is not permitted in zone &lt;y&gt;')],
  ])('in the form of %s is a refusal with its message', async (_, body) => {
    await using server = await loopback(() => ({ status: 400, body }))
    const set = plainSet('www.shop.example', 'CNAME', 300, ['d2new.cloudfront.net.'])
    const failure = await clientAt(server.url)
      .change('Z1', [{ action: 'UPSERT', set }], 'x', ['www.shop.example'])
      .catch((thrown: unknown) => thrown)
    expect(failure).toMatchObject({ code: 'dns-record-unsupported', outcome: 'refused', requestId: 'r-1' })
    expect(String(failure)).toContain('RRSet of type X is not permitted in zone <y>')
  })

  test('since a set has changed meanwhile is a conflict in either form', async () => {
    const said = 'Tried to delete resource record set www. type A, but it was not found'
    for (const body of [error(said), batch('something else', said)]) {
      await using server = await loopback(() => ({ status: 400, body }))
      const zone = await zoneWith(server.url, 'www.shop.example', [])
      await expect(zone.change(point('www.shop.example'))).rejects.toMatchObject({ outcome: 'conflict' })
    }
  })

  test('is no conflict because a name is called so', async () => {
    const body = error('RRSet with DNS name x. is not permitted in zone y.')
    await using server = await loopback(() => ({ status: 400, body }))
    const zone = await zoneWith(server.url, 'conflict.shop.example', [])
    await expect(zone.change(point('conflict.shop.example'))).rejects.toMatchObject({
      code: 'dns-record-unsupported',
      outcome: 'refused',
    })
  })
})

test('a name with a TXT record gets address records, whatever the DNS wildcard above it is', async () => {
  const accepted = `<?xml version="1.0"?><ChangeResourceRecordSetsResponse ${ns}><ChangeInfo><Id>/change/C1</Id><Status>PENDING</Status><SubmittedAt>2026-01-01T00:00:00Z</SubmittedAt></ChangeInfo></ChangeResourceRecordSetsResponse>`
  await using server = await loopback(() => ({ body: accepted }))
  const zone = await zoneWith(server.url, 'www.shop.example', [
    plainSet('*.shop.example', 'CNAME', 300, ['d1old.cloudfront.net.']),
    plainSet('www.shop.example', 'TXT', 300, ['"verification"']),
  ])
  const { written } = await zone.change(point('www.shop.example'))
  expect(written.map(({ type }) => type)).toEqual(['A', 'AAAA'])
})

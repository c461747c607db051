import { afterEach, expect, test } from 'vitest'
import { type HostedRecord, seenThroughZone } from '../../../../src/aws/route53/hosted.ts'
import { Internet } from '../../dns/internet.ts'

const [alias, source, target] = ['www.example.com', 'd111.cloudfront.net', 'd222.cloudfront.net']
let internet: Internet | undefined

afterEach(async () => internet?.stop())

/** No query shows where an alias record leads; the hosted zone does, and then nobody is told that it is not known. */
test.each([source, target])('an alias record of the hosted zone that leads to %s is no note', async (to) => {
  const sites = [{ name: 'ns1.hoster.net', host: '127.0.0.21' }]
  internet = await new Internet([{ name: 'example.com', sites, lines: [`${alias} 60 A 192.0.2.1`] }]).start()
  const seen = await internet.dns().traffic(alias, target)
  expect(seen).toMatchObject({ state: 'not-observable', notes: [expect.stringContaining('without a CNAME')] })
  const set: HostedRecord = {
    name: alias,
    type: 'A',
    ttl: 0,
    values: [`ALIAS Z2FDTNDATAQYW2 ${to}. false`],
    leadsTo: to,
    obstacle: '',
  }
  const zone = { zoneName: 'example.com', records: async () => [set] }
  expect(await seenThroughZone(seen, zone, alias, target)).toMatchObject({ hidden: false, notes: [] })
})

import { afterEach, expect, test } from 'vitest'
import { oldTtlOf } from '../../../src/move/old-ttl.ts'
import { Internet } from '../dns/internet.ts'
import { TwoSides } from '../scenarios/two-sides.ts'

const alias = 'www.example.com'
let internet: Internet | undefined

afterEach(async () => internet?.stop())

test('what a cache has left of a TTL is not how long resolvers may remember the old record', async () => {
  const sites = [{ name: 'ns1.hoster.net', host: '127.0.0.21' }]
  const lines = [`${alias} 3600 CNAME es.cloudfront.net`]
  internet = await new Internet([{ name: 'example.com', sites, lines }]).start()
  // `dns-servers`: a resolver, which has had the record in its cache for all but 7 seconds of its hour.
  const { resolver } = internet
  resolver.lines = resolver.lines.map((line) => line.replace(`${alias} 3600 `, `${alias} 7 `))
  const dns = internet.dns({ servers: [internet.resolverAddress] })
  const traffic = await dns.traffic(alias, 'et.cloudfront.net')
  expect(traffic.state).toBe('elsewhere')
  const move = await new TwoSides().context()
  const seen = {
    ...move,
    observation: { ...move.observation, traffic },
    initial: { ...move.initial, records: [] },
  }
  expect(oldTtlOf(seen).seconds).toBeGreaterThanOrEqual(3_600)
})

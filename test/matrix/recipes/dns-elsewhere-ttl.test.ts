import { expect, test } from 'vitest'
import { cloudflare, lacks, place } from './recipe.ts'

/**
 * docs/examples/dns-elsewhere.yml between two accounts: Cloudflare gives a record a TTL of 5 minutes by default, and the checks before
 * the first change take some seconds, which here, on virtual time, they do not.
 */
test.skipIf(lacks('dns-elsewhere.yml')).each([310, 900])(
  'dns-elsewhere.yml: a record with a TTL of %i s leaves its first run enough time to begin',
  async (ttl) => {
    const there = await place({ method: 'wildcard', cross: { zone: 'example.com', ttl } })
    const { jobs } = await there.play('dns-elsewhere.yml', cloudflare)
    const [first] = jobs['move']?.[0]?.runs ?? []
    expect([first?.outputs['result'], first?.outputs['reason']]).toEqual(['paused', 'dns-not-switched'])
  },
)

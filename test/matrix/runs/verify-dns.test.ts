import { expect, test, vi } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A `verify` that fails on DNS alone lists the records to publish; with them published, it is verified. */
test.each([1, 2])(
  'DNS of %i names leads to the source yet: verify lists each record first',
  async (count) => {
    const shop = await Shop.of({})
    const { source, target, zone } = shop.stage.scene
    const names = shop.names.slice(0, count)
    zone.load(names.map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] })))
    const inputs = { alias: names.join(','), dns: 'manual', 'dns-timeout': '1m' }
    const moved = await shop.run({ inputs, reader: () => undefined })
    expect(moved.outputs['result'], moved.log).toBe('moved')
    const failed = await shop.run({ inputs: { ...inputs, command: 'verify' } })
    expect(failed.outputs, failed.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
    const { next } = JSON.parse(failed.outputs['report'] ?? '{}')
    const records = names.map((name) => `${name}. 300 IN CNAME ${target.domain}.`)
    expect(next.slice(0, count).map(({ paste }: { paste: string }) => paste)).toEqual(records)
    diligentPerson(shop.stage)(records.map((record) => `DNS traffic wanted: ${record}`).join('\n'))
    await shop.stage.clock.sleep(60_000)
    const verified = await shop.run({ inputs: { ...inputs, command: 'verify' } })
    expect(verified.outputs['result'], verified.log).toBe('verified')
  },
)

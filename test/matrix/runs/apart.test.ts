import { expect, test } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { methods, Shop } from '../shop.ts'

/** A shop whose source has the apex of its zone besides. */
async function withApex(): Promise<Shop> {
  const shop = await Shop.of(methods.wildcard.stage)
  const { cloud, scene } = shop.stage
  const xml = latest(scene.source)
    .xml.replace('<CNAME>', `<CNAME>${scene.zone.name}</CNAME><CNAME>`)
    .replace(/(<Aliases><Quantity>)(\d+)/, (_, start, count) => `${start}${Number(count) + 1}`)
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(xml) }])
  return shop
}

const titles = (outputs: Readonly<Record<string, string>>): readonly string[] =>
  JSON.parse(outputs['report'] ?? '{}').next.map(({ title }: { title: string }) => title)

test('names that no method fits together: the refusal says which can be moved apart, and that run moves them', async () => {
  const shop = await withApex()
  const all = [shop.stage.scene.zone.name, ...shop.names]
  const run = await shop.run({ inputs: { alias: all.join(',') } })
  expect(run.outputs['result'], run.summary).toBe('refused')
  expect(titles(run.outputs)[0]).toBe(
    `Move ${shop.names.slice(0, -1).join(', ')} and ${shop.names.at(-1)} in a run of their own: wildcard moves them without an outage`,
  )
  const again = await shop.run()
  expect(again.outputs['result'], again.log).toBe('moved')
})

test('names of which none can move without an outage are not taken apart', async () => {
  const shop = await withApex()
  const run = await shop.run({
    inputs: { alias: [shop.stage.scene.zone.name, ...shop.names].join(','), scenario: 'wildcard' },
  })
  expect(run.outputs['result']).toBe('refused')
  expect(titles(run.outputs).join()).not.toContain('in a run of')
})

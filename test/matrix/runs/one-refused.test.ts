import { describe, expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { now } from '../../oracle/played.ts'
import type { StageOptions } from '../../virtual/stage.ts'
import { Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

/** A shop whose source is disabled; CloudFront refuses the mover calls of these of its names, for a reason of their own. */
async function shopThatRefuses(stage: StageOptions, places: readonly number[]) {
  const shop = await Shop.of(stage)
  const { cloud, scene, clock } = shop.stage
  const { xml } = latest(scene.source)
  const at = xml.lastIndexOf('<Enabled>true</Enabled>')
  const disabled = xml.slice(0, at) + xml.slice(at).replace('true', 'false')
  accept(cloud.world, [{ distribution: scene.source, config: readConfig(disabled) }])
  await clock.sleep(400_000)
  expect(now(scene.source).enabled).toBe(false)
  const refused = shop.names.filter((_, n) => places.includes(n))
  cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDomainAssociation' &&
      refused.some((name) => request.body.toString().includes(`<Domain>${name}</Domain>`)),
    does: { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' },
  })
  return { shop, refused: refused.toSorted() }
}

/** Issue 12: the others are not held up while users go without. Here nobody is served before the mover call. */
describe.each([
  ['disable-source', { cross: {} }],
  ['same-account', {}],
])(
  '%s with a source that is disabled: a name that is refused for good does not hold up the others',
  (scenario, stage) => {
    test.each([[[0]], [[1]], [[2]], [[0, 2]]])('places %j of three', async (places) => {
      const { shop, refused } = await shopThatRefuses(stage, places)
      // Its sentences are about several names, which the usual oracle takes for one.
      const { log, outputs } = await shop.run({ inputs: { scenario }, judged: true })
      expect(shop.on('source'), log).toEqual(refused)
      expect(shop.on('target'), log).toEqual(shop.all.filter((name) => !refused.includes(name)))
      expect(outputs, log).toMatchObject({ result: 'exposed', reason: 'move-refused' })
    })

    test('where all are refused each of them was tried once', async () => {
      const { shop, refused } = await shopThatRefuses(stage, [0, 1, 2])
      const { log, outputs, calls } = await shop.run({ inputs: { scenario }, judged: true })
      expect(shop.on('source'), log).toEqual(refused)
      expect(calls.filter(({ operation }) => operation === 'UpdateDomainAssociation')).toHaveLength(3)
      expect(outputs, log).toMatchObject({ result: 'failed', reason: 'move-refused' })
    })
  },
)

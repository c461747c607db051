import { expect, test, vi } from 'vitest'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { Play } from '../play.ts'
import { methods, Shop } from '../shop.ts'
import { disableSource, wildcard } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** What nobody outside of AWS knows is not told as proven, and no way is named that the workflow of this repository has closed. */

test('disable-source, a mover that looks at the source first: the rehearsal does not say that the TXT record is accepted', async () => {
  const [variant] = disableSource
  if (variant === undefined) return expect.unreachable()
  const play = await Play.of(variant, { switches: { moverLooksAtEnabled: 'first' } })
  const { cloud, scene } = play.stage
  for (const operation of ['UpdateDomainAssociation', 'AssociateAlias'])
    cloud.faults.add({
      operation,
      when: () => !latest(scene.source).enabled,
      does: { status: 400, code: 'IllegalUpdate', message: 'Invalid or missing alias DNS TXT records.' },
    })
  const { summary, log } = await play.run()
  expect(summary, log).toContain('because the source is enabled')
  expect(summary).not.toContain('accepts the certificate and the TXT record')
})

test('roll-back under a plan that no longer fits, where a plan is required: the way without one needs another job', async () => {
  const { stage, inputs } = methods['same-account']
  const shop = await Shop.of(stage)
  const planned = await shop.run({ inputs: { ...inputs(), command: 'plan' } })
  const plan = planned.outputs['plan'] ?? ''
  const moved = await shop.run({ inputs: { ...inputs(), plan } })
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const { source, target } = shop.stage.scene
  // Somebody adds a name to the target.
  const config = readConfig(
    latest(target).xml.replace(
      /(<Aliases><Quantity>)(\d+)(<\/Quantity><Items>)/,
      (_, start, count, end) => `${start}${Number(count) + 1}${end}<CNAME>new.shop.example</CNAME>`,
    ),
  )
  accept(shop.stage.cloud.world, [{ distribution: target, config }])
  await shop.stage.clock.sleep(300_000)
  const required = { ...inputs(), command: 'roll-back', 'require-plan': 'true' }
  const refused = await shop.run({ inputs: { ...required, plan } })
  expect(refused.outputs, refused.log).toMatchObject({ reason: 'plan-changed' })
  const { next } = JSON.parse(refused.outputs['report'] ?? '{}')
  const remedy = next.map(({ paste }: { paste: string }) => paste).join('\n')
  // Followed in the same job, the other way ends like this:
  const followed = await shop.run({ inputs: { ...required, 'source-distribution': source.id } })
  expect(followed.outputs, followed.log).toMatchObject({ result: 'refused', reason: 'plan-missing' })
  expect(remedy).toContain('in a job without require-plan')
})

test('wildcard, on-failure: stop, the release is refused: the run that undoes what was added is named, and does so', async () => {
  const [variant] = wildcard
  if (variant === undefined) return expect.unreachable()
  const play = await Play.of(variant)
  const { cloud, scene } = play.stage
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(scene.source.id),
    does: { status: 403, code: 'AccessDenied', message: 'not authorized' },
  })
  const stopped = await play.run({ inputs: { 'on-failure': 'stop' } })
  expect(stopped.outputs['result'], stopped.log).toBe('failed')
  expect(latest(scene.target).aliases).toContain('*.shop.example')
  const { next } = JSON.parse(stopped.outputs['report'] ?? '{}')
  const { paste = '' } =
    next.find(({ paste: one }: { paste: string }) => one.includes('command: roll-back')) ?? {}
  const inputs = Object.fromEntries(
    paste.split('\n').flatMap((line: string) => {
      const [, name, value = ''] = /^([a-z-]+): '?(.*?)'?$/.exec(line) ?? []
      return name === undefined ? [] : [[name, value]]
    }),
  )
  expect(inputs).toMatchObject({ command: 'roll-back' })
  const back = await play.run({ inputs })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(latest(scene.target).aliases).not.toContain('*.shop.example')
})

import { expect, test, vi } from 'vitest'
import { issue } from '../../cloud/certificates.ts'
import { readConfig } from '../../cloud/cloudfront/config.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { distribution } from '../../cloud/scene.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 120_000 })

const lost = 'static.shop.example'

/** Somebody takes a name off the source, and nobody holds it then. */
function drop({ cloud, scene: { source } }: Shop['stage'], name: string): void {
  const xml = latest(source)
    .xml.replace(`<CNAME>${name}</CNAME>`, '')
    .replace(/(<Aliases><Quantity>)(\d+)/, (_, start, count) => `${start}${Number(count) - 1}`)
  accept(cloud.world, [{ distribution: source, config: readConfig(xml) }])
}

/** Somebody disables an end. */
function disable({ cloud, scene }: Shop['stage'], end: 'source' | 'target' = 'source'): void {
  const xml = latest(scene[end]).xml.replace(
    /<Enabled>true<\/Enabled>(?=<ViewerCertificate>)/,
    '<Enabled>false</Enabled>',
  )
  accept(cloud.world, [{ distribution: scene[end], config: readConfig(xml) }])
}

test.each(['disable-source', 'release-and-claim'] as const)(
  '%s: recover finds a distribution for the name that has none, and takes none off a source that serves it',
  async (method) => {
    const { stage, inputs } = methods[method]
    const shop = await Shop.of(stage)
    const given = inputs(shop.names)
    const plan = await shop.run({ inputs: { ...given, command: 'plan' } })
    drop(shop.stage, lost)
    const run = await shop.run({
      inputs: { ...given, command: 'recover', plan: plan.outputs['plan'] ?? '' },
    })
    expect([...shop.on('source'), ...shop.on('target')], run.log).toContain(lost)
    const others = shop.all.filter((name) => name !== lost)
    expect(shop.on('source')).toEqual(expect.arrayContaining(others))
    for (const name of others) expect(shop.stage.recorder.unserved(name).samples, name).toBe(0)
  },
)

test('wildcard: recover ends an outage in which nobody holds one name and a disabled source has the others', async () => {
  const { stage, inputs } = methods.wildcard
  const shop = await Shop.of(stage)
  const given = inputs()
  const plan = await shop.run({ inputs: { ...given, command: 'plan' } })
  drop(shop.stage, lost)
  disable(shop.stage)
  const run = await shop.run({
    inputs: { ...given, command: 'recover', plan: plan.outputs['plan'] ?? '' },
  })
  expect(shop.on('target'), run.log).toEqual(shop.all)
  expect(run.outputs['result'], run.summary).toBe('moved')
})

test('release-and-claim: what CloudFront never gives to the target goes back to the source, though the target has the others', async () => {
  const { stage, inputs } = methods['release-and-claim']
  const shop = await Shop.of(stage)
  const { cloud, scene } = shop.stage
  const message = 'One or more of the CNAMEs you provided are already associated with a different resource.'
  cloud.faults.add({
    operation: 'UpdateDistribution',
    does: { status: 409, code: 'CNAMEAlreadyExists', message },
    when: ({ request }) => request.path.includes(scene.target.id) && request.body.includes(lost),
  })
  const run = await shop.run({ inputs: { ...inputs(shop.names), 'deploy-timeout': '10m' } })
  expect(shop.on('source'), run.log).toEqual([lost])
  expect(shop.on('target')).toEqual(shop.all.filter((name) => name !== lost))
  expect(run.ended - run.began).toBeLessThan(90 * 60_000)
  for (const name of shop.all)
    expect(shop.leads(name), `${name}\n${run.log}`).toBe(
      name === lost ? scene.source.domain : scene.target.domain,
    )
})

test('release-and-claim: a name that a stranger has taken does not keep the others off the source on the way back', async () => {
  const { stage, inputs } = methods['release-and-claim']
  const shop = await Shop.of(stage)
  const { cloud, scene } = shop.stage
  const account = '999900001111'
  const certificate = await issue(cloud.world, { account, names: [lost] })
  let taken = false
  cloud.faults.add({
    operation: 'UpdateDistribution',
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate does not cover it.' },
    when: ({ request }) => request.path.includes(scene.target.id) && !shop.on('source').includes(lost),
  })
  const run = await shop.run({
    inputs: inputs(shop.names),
    after: () => {
      if (taken || shop.on('source').includes(lost)) return
      taken = true
      distribution(cloud.world, { account, aliases: [lost], certificateArn: certificate.arn })
    },
  })
  expect(shop.on('source'), run.log).toEqual(shop.all.filter((name) => name !== lost))
  expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'holder-is-another' })
  expect(run.ended - run.began).toBeLessThan(60 * 60_000)
})

test('one of two names is on a target that somebody has disabled: roll-back gives it back to the source, which serves it', async () => {
  const shop = await Shop.of({})
  const { cloud, clock, scene } = shop.stage
  const [first = '', second = ''] = shop.names
  expect((await shop.run({ inputs: { alias: second } })).outputs['result']).toBe('moved')
  disable(shop.stage, 'target')
  await clock.sleep(400_000)
  const back = await shop.run({
    inputs: { command: 'roll-back', alias: `${first},${second}`, 'source-distribution': scene.source.id },
  })
  expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(latest(scene.source).aliases).toEqual(expect.arrayContaining([first, second]))
  expect(cloud.edges.serve(0, second)).toMatchObject({ distribution: scene.source.id })
  // What is told as a step of the way back is carried out.
  const { steps } = JSON.parse(back.outputs['report'] ?? '{}')
  expect(steps.filter(({ state }: { state: string }) => state === 'pending')).toEqual([])
})

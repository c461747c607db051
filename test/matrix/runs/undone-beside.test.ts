import { expect, test } from 'vitest'
import { methods, Shop } from '../shop.ts'

test.each([false, true])(
  'a move that is refused for its last name takes back the other; beside a name that the target had before: %s',
  async (beside) => {
    const shop = await Shop.of({})
    const [there = '', other = '', last = ''] = shop.names
    expect((await shop.run({ inputs: { alias: there } })).outputs['result']).toBe('moved')
    shop.stage.cloud.faults.add({
      operation: 'UpdateDomainAssociation',
      does: { status: 400, code: 'InvalidArgument', message: 'The request was not accepted.' },
      when: ({ request }) => request.body.includes(last),
    })
    const names = [...(beside ? [there] : []), other, last]
    const run = await shop.run({ inputs: { alias: names.join(',') } })
    expect(shop.on('target'), run.log).toEqual([there])
    expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'move-refused' })
  },
)

test('recover gives a name back beside one that the plan shows on the target before', async () => {
  const { stage, inputs } = methods['release-and-claim']
  const shop = await Shop.of(stage)
  const { cloud, scene } = shop.stage
  const [there = '', other = ''] = shop.names
  expect((await shop.run({ inputs: { ...inputs([there]), alias: there } })).outputs['result']).toBe('moved')
  const given = { ...inputs([there, other]), alias: `${there},${other}` }
  const { plan = '' } = (await shop.run({ inputs: { ...given, command: 'plan' } })).outputs
  await shop.run({
    inputs: { ...given, plan },
    after: ({ kill }) => {
      if (!shop.on('source').includes(other)) kill()
    },
  })
  cloud.faults.add({
    operation: 'UpdateDistribution',
    does: { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate does not cover it.' },
    when: ({ request }) => request.path.includes(scene.target.id),
  })
  const run = await shop.run({ inputs: { ...given, command: 'recover', plan } })
  expect(shop.on('source'), run.log).toContain(other)
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: '' })
})

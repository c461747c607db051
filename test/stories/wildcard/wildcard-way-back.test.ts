import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'

const certificate = {
  status: 400,
  code: 'InvalidViewerCertificate',
  message: "The certificate that is attached to your distribution doesn't cover the alternate domain name.",
}

it('takes everything back when the rehearsal finds what no look beforehand could, DNS first', async () => {
  const story = await across()
  const { scene, move, cloud, switching } = story
  cloud.faults.add({ does: certificate, operation: 'UpdateDistribution', nth: 2 })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'certificate-not-covering' })
  const lines = run.stdout.split('\n')
  const back = lines.findIndex(
    (line) => line.includes('DNS traffic wanted') && line.includes(scene.source.domain),
  )
  const off = lines.findIndex((line) => line.includes(`*.shop.example removed from ${scene.target.id}`))
  expect(back).toBeGreaterThan(0)
  expect(off).toBeGreaterThan(back)
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expect(aliasesOf(scene.target)).toEqual([])
  expectServedThroughout(story)
})

it('keeps the wildcard and pauses while nobody leads DNS back', async () => {
  const story = await across()
  const { scene, move, cloud, switching } = story
  cloud.faults.add({ does: certificate, operation: 'UpdateDistribution', nth: 2 })
  const run = await move(
    { 'probe-path': 'off', 'dns-timeout': '2s' },
    switching(() => scene.pointAt(scene.target)),
  )
  expect(run.outputs).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expectServedThroughout(story)
})

it('leaves everything as it is where on-failure says so', async () => {
  const story = await across()
  const { scene, move, cloud, switching } = story
  cloud.faults.add({ does: certificate, operation: 'UpdateDistribution', nth: 2 })
  const run = await move({ 'probe-path': 'off', 'on-failure': 'stop' }, switching())
  expect(run.outputs).toMatchObject({ result: 'failed', reason: 'certificate-not-covering' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expectServedThroughout(story)
})

it('never takes the wildcard off on the way back where it was there before', async () => {
  const story = await across({ scene: { targetConfig: { aliases: ['*.shop.example'] } } })
  const { scene, move, cloud, switching } = story
  cloud.faults.add({ does: certificate, operation: 'UpdateDistribution', nth: 1 })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.exit).toBe(1)
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(updatesOf(run)).toHaveLength(1)
  expectServedThroughout(story)
})

it('refuses a release that is not permitted, with nothing lost', async () => {
  const story = await across({ scene: { sourcePolicies: () => readOnly } })
  const { scene, move, switching } = story
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'access-denied' })
  expect(run.stdout).toContain('cloudfront:UpdateDistribution')
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expect(aliasesOf(scene.target)).toEqual([])
  expectServedThroughout(story)
})

const readOnly = [
  {
    Version: '2012-10-17' as const,
    Statement: [{ Effect: 'Allow' as const, Action: ['cloudfront:Get*', 'cloudfront:List*'], Resource: '*' }],
  },
]

import { expect, it } from 'vitest'
import { distribution } from '../../cloud/scene.ts'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'
import { withoutAlias } from '../harness/rival.ts'

const held = {
  status: 409,
  code: 'CNAMEAlreadyExists',
  message: 'One or more of the CNAMEs you provided are already associated with a different resource.',
}

it('claims again every second where CloudFront wants the source Deployed first', async () => {
  const story = await across({
    cloud: { switches: { claimWhileReleaseInProgress: false }, deployTime: { min: 2_000, max: 2_500 } },
  })
  const { scene, move, switching } = story
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  const claims = updatesOf(run).filter((update) => update === `UpdateDistribution ${scene.target.id} 409`)
  expect(claims.length).toBeGreaterThan(2)
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
})

it('puts the wildcard back that somebody took off while nobody held the name', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  let refused = 0
  cloud.faults.add({
    does: held,
    operation: 'UpdateDistribution',
    when: ({ nth, request }) =>
      nth > 3 && request.body.toString().includes('>www.shop.example<') && ++refused <= 4,
    after: () => refused === 2 && withoutAlias(cloud.world, scene.target, '*.shop.example'),
  })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(run.report?.changes.map(({ effect }) => effect)).toContain(
    `*.shop.example added to ${scene.target.id}`,
  )
  expect(run.stdout).toContain('Put *.shop.example back')
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
})

it('keeps the wildcard and goes on claiming until the deadline when the claim is refused for good', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  cloud.faults.add({
    does: {
      status: 403,
      code: 'AccessDenied',
      message: 'User is not authorized to perform: cloudfront:UpdateDistribution with an explicit deny',
    },
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth > 3,
  })
  const run = await move(
    { 'probe-path': 'off', deadline: '15s', 'deploy-timeout': '2s', 'dns-timeout': '2s' },
    switching(),
  )
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'access-denied' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(
    updatesOf(run).filter((update) => update === `UpdateDistribution ${scene.target.id} 0`).length,
  ).toBeGreaterThan(3)
  expect(run.annotations.some(({ text }) => text.includes('No distribution holds'))).toBe(true)
  expectServedThroughout(story)
  cloud.faults.clear()
  const again = await story.run({ 'probe-path': 'off' })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expect(updatesOf(again)[0]).toBe(`UpdateDistribution ${scene.target.id} 200`)
  expectServedThroughout(story)
})

it('stops at once when a stranger has taken the name', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  cloud.faults.add({
    does: held,
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth === 4,
    after: () => void distribution(cloud.world, { account: '777788889999', aliases: ['www.shop.example'] }),
  })
  const run = await move(
    { 'probe-path': 'off', deadline: '60s', 'deploy-timeout': '5s', 'dns-timeout': '5s' },
    switching(),
  )
  expect(run.outputs).toMatchObject({ result: 'exposed', reason: 'holder-is-another' })
  expect(run.stdout).toContain('889999')
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(run.took).toBeLessThan(30_000)
})

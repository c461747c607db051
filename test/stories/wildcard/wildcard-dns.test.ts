import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'

it('pauses while DNS is not switched, and goes on when it is: the wildcard may stay for days', async () => {
  const story = await across()
  const { scene, run, move } = story
  const paused = await move({ 'probe-path': 'off', 'dns-timeout': '1s' })
  expect(paused.exit).toBe(1)
  expect(paused.outputs).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(paused.summary).toContain(scene.target.domain)
  scene.pointAt(scene.target)
  const moved = await run({ 'probe-path': 'off', plan: paused.outputs['plan'] })
  expect(moved.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
})

it('does not release the name while DNS leads to a third distribution', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  const third = [...cloud.world.distributions.values()].find(
    ({ id }) => id !== scene.source.id && id !== scene.target.id,
  )
  const run = await move(
    { 'probe-path': 'off', 'dns-timeout': '1s' },
    switching(() => third && scene.pointAt(third)),
  )
  expect(run.outputs).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(run.stdout).toContain(third?.domain)
  expect(updatesOf(run)).toEqual([`UpdateDistribution ${scene.target.id} 200`])
  expectServedThroughout(story)
})

it('does not release the name when DNS is switched back at the last moment', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  cloud.faults.add({
    does: 'none',
    operation: 'UpdateDistribution',
    nth: 2,
    after: () => scene.pointAt(scene.source),
  })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expectServedThroughout(story)
})

it('rehearses until CloudFront itself has forgotten the old record, before the name is released', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  let asked = 0
  cloud.faults.add({
    does: {
      status: 409,
      code: 'CNAMEAlreadyExists',
      message:
        'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.',
    },
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth > 1 && ++asked <= 3,
  })
  const run = await move({ 'probe-path': 'off' }, switching())
  expect(run.outputs).toMatchObject({ result: 'moved' })
  expect(updatesOf(run).slice(0, 6)).toEqual([
    `UpdateDistribution ${scene.target.id} 200`,
    ...Array.from({ length: 3 }, () => `UpdateDistribution ${scene.target.id} 0`),
    `UpdateDistribution ${scene.target.id} 409`,
    `UpdateDistribution ${scene.source.id} 200`,
  ])
  expectServedThroughout(story)
})

it('pauses where CloudFront sees the old record for too long', async () => {
  const story = await across()
  const { scene, move, switching, cloud } = story
  cloud.faults.add({
    does: {
      status: 409,
      code: 'CNAMEAlreadyExists',
      message:
        'One or more aliases specified for the distribution includes an incorrectly configured DNS record that points to another CloudFront distribution. You must update the DNS record to correct the problem.',
    },
    operation: 'UpdateDistribution',
    when: ({ nth }) => nth > 1,
  })
  const run = await move({ 'probe-path': 'off', 'dns-timeout': '1s' }, switching())
  expect(run.outputs).toMatchObject({ result: 'paused', reason: 'dns-points-elsewhere' })
  expect(aliasesOf(scene.source)).toContain('www.shop.example')
  expectServedThroughout(story)
})

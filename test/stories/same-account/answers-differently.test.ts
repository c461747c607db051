import { expect, it } from 'vitest'
import type { Behaviour } from '../../cloud/edge-answer.ts'
import { changesOf, expectMovedAtEveryEdge, findingLevels, staging } from '../harness/staging.ts'

it.each<[string, Behaviour]>([
  ['redirects', { status: 302, headers: { location: 'https://www.shop.example/en/' } }],
  ['has not changed', { status: 304 }],
])('a target that %s where the source answered 200 has moved', async (_, behaviour) => {
  const story = await staging()
  const { cloud, scene } = story
  cloud.edgeServer?.behaviours.set(scene.target.id, behaviour)
  const run = await story.run()
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '', 'unserved-milliseconds': '0' })
  expect(findingLevels(run)).not.toHaveProperty('probe-baseline-bad')
  expect(findingLevels(run)).toMatchObject({ 'answers-compared': 'ok' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expectMovedAtEveryEdge(story)
})

it('a target that answers worse is taken back, with the statuses before and after, and probe-path', async () => {
  const story = await staging()
  const { cloud, scene } = story
  cloud.edgeServer?.behaviours.set(scene.source.id, { status: 301 })
  cloud.edgeServer?.behaviours.set(scene.target.id, { status: 404 })
  const run = await story.run({ 'probe-path': '/health' })
  expect(run.outputs).toMatchObject({ result: 'rolled-back', reason: 'probe-failed' })
  // It was to be seen before the move, under the target's own domain, but nothing rests on that.
  expect(findingLevels(run)).toMatchObject({ 'answers-differ': 'warning' })
  expect(run.stdout).toContain(`${scene.alias}/health: 301; ${scene.target.domain}/health: 404`)
  expect(run.stdout).toContain(
    'with probe-path /health it saw 301 before the first change and 404 after the move',
  )
})

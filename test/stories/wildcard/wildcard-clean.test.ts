import { expect, it } from 'vitest'
import {
  across,
  aliasesOf,
  expectOthersUntouched,
  expectServedThroughout,
  updatesOf,
} from '../harness/across.ts'
import { stepStates } from '../harness/staging.ts'

it('moves a name between two accounts under the cover of a wildcard, and nobody notices', async () => {
  const story = await across()
  const { scene, move, switching, recorder } = story
  const { source, target } = scene
  const run = await move({}, switching())
  expect(run).toMatchObject({ exit: 0, signal: null, stderr: '' })
  expect(run.outputs).toMatchObject({
    result: 'moved',
    reason: '',
    scenario: 'wildcard',
    'unserved-milliseconds': '0',
    'reconcile-required': 'true',
  })
  expect(updatesOf(run)).toEqual([
    `UpdateDistribution ${target.id} 200`,
    `UpdateDistribution ${target.id} 409`,
    `UpdateDistribution ${source.id} 200`,
    `UpdateDistribution ${target.id} 200`,
    `UpdateDistribution ${target.id} 200`,
  ])
  expect(run.report?.changes.map(({ effect }) => effect)).toEqual([
    `*.shop.example added to ${target.id}`,
    `www.shop.example removed from ${source.id}`,
    `www.shop.example added to ${target.id}`,
    `*.shop.example removed from ${target.id}`,
  ])
  expect(stepStates(run)).toMatchObject({
    wildcard: 'confirmed',
    'traffic-dns': 'confirmed',
    'rehearse-claim': 'confirmed',
    claim: 'confirmed',
    'wildcard-off': 'confirmed',
  })
  expect(aliasesOf(source)).toEqual(['static.shop.example', 'img.shop.example'])
  expect(aliasesOf(target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
  expectOthersUntouched(story)
  expect(new Set(recorder.holderChanges(scene.alias).map(({ to }) => to))).toEqual(new Set([target.id]))
})

it('sends the claim right behind the release: no other call comes between', async () => {
  const { scene, move, switching } = await across()
  const run = await move({ 'probe-path': 'off' }, switching())
  const calls = run.calls.filter(({ endpoint }) => endpoint === 'cloudfront')
  const released = calls.findIndex(({ mutating, about }) => mutating && about === scene.source.id)
  expect(calls[released + 1]).toMatchObject({ operation: 'UpdateDistribution', about: scene.target.id })
})

it('moves again without a change, and without the wildcard', async () => {
  const { scene, move, run, switching } = await across()
  await move({ 'probe-path': 'off' }, switching())
  const again = await run({ 'probe-path': 'off' })
  expect(again.outputs).toMatchObject({ result: 'already-in-place' })
  expect(updatesOf(again)).toEqual([])
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
})

import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'

/** Each change of a clean move, by its number among the updates: the second is the rehearsal. */
const changes = [
  { nth: 1, what: 'the wildcard was added' },
  { nth: 2, what: 'the claim was rehearsed' },
  { nth: 3, what: 'the name was released' },
  { nth: 4, what: 'the name was claimed' },
  { nth: 5, what: 'the wildcard was removed' },
]

it.each(changes)('ends well when it is run again after the machine went away when $what', async ({ nth }) => {
  const story = await across()
  const { scene, run, switching } = story
  const { plan } = (await run({ command: 'plan' })).outputs
  const killed = await run(
    { 'probe-path': 'off', plan },
    { ...switching(), kill: { operation: 'UpdateDistribution', nth } },
  )
  expect(killed.signal).toBe('SIGKILL')
  const again = await run({ 'probe-path': 'off', plan }, switching())
  expect(again.exit).toBe(0)
  expect(['moved', 'already-in-place']).toContain(again.outputs['result'])
  if (nth === 3) expect(updatesOf(again)[0]).toBe(`UpdateDistribution ${scene.target.id} 200`)
  expect(aliasesOf(scene.source)).toEqual(['static.shop.example', 'img.shop.example'])
  expect(aliasesOf(scene.target)).toEqual(['www.shop.example'])
  expectServedThroughout(story)
  const third = await run({ 'probe-path': 'off', plan })
  expect(third.outputs).toMatchObject({ result: 'already-in-place' })
  expect(updatesOf(third)).toEqual([])
})

it('without its plan keeps a wildcard that it cannot know to be its own', async () => {
  const story = await across()
  const { scene, run, move, switching } = story
  await move({ 'probe-path': 'off' }, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  const again = await run({ 'probe-path': 'off' })
  expect(again.outputs).toMatchObject({ result: 'moved' })
  expect(updatesOf(again)).toEqual([`UpdateDistribution ${scene.target.id} 200`])
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', 'www.shop.example'])
  expectServedThroughout(story)
})

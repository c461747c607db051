import { expect, test, vi } from 'vitest'
import { MoveLoop } from '../../../src/move/effects.ts'
import { readStatus, unlessItPasses } from '../../../src/move/reread.ts'
import { onlyLooked } from '../../../src/move/status.ts'
import { execute } from '../../../src/procedure/execute.ts'
import { addAlias } from '../../../src/scenarios/steps/alias.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

vi.setConfig({ testTimeout: 60_000 })

const agreement = 5_000

/** A source that was disabled, and enabled again a moment ago, while reads lag behind by half a minute. */
async function enabledAgain() {
  const sides = new TwoSides()
  const move = await sides.context()
  sides.source.deploys = 0
  sides.source.change({ enabled: false })
  await sides.clock.sleep(100_000)
  sides.source.change({ enabled: true })
  sides.source.lag = 30_000
  return { sides, move }
}

test('an exposure that a lagging read raises passes before it is reported', async () => {
  const { sides, move } = await enabledAgain()
  const first = await readStatus(move, onlyLooked)
  expect(first).toMatchObject({ holder: 'source', exposure: { kind: 'source-disabled' } })
  const found = await unlessItPasses(move, first, { past: onlyLooked, agreement, goal: 'source' })
  expect(found).toMatchObject({ holder: 'source', exposure: undefined })
  expect(sides.clock.now()).toBe(130_000)
})

test('an exposure that lasts for longer than any read lags is reported', async () => {
  const { sides, move } = await enabledAgain()
  sides.source.change({ enabled: false })
  const found = await unlessItPasses(move, await readStatus(move, onlyLooked), {
    past: onlyLooked,
    agreement,
  })
  expect(found).toMatchObject({ exposure: { kind: 'source-disabled' } })
  expect(sides.clock.now()).toBe(160_000)
})

test('after a cancel, and past the deadline, what was read has to do', async () => {
  const { sides, move } = await enabledAgain()
  const first = await readStatus(move, onlyLooked)
  const cancelled = { ...move, signal: AbortSignal.abort() }
  const late = { ...move, deadlineAt: sides.clock.now() }
  for (const context of [cancelled, late])
    expect(await unlessItPasses(context, first, { past: onlyLooked, agreement, goal: 'source' })).toBe(first)
  expect(sides.clock.now()).toBe(100_000)
})

test('conflicts for the ETag of a lagging read are tried again until reads have caught up', async () => {
  const sides = new TwoSides()
  const move = await sides.context()
  const { clock, target } = sides
  target.change({ add: ['*.example.com'] })
  target.lag = 55_000
  const patience = { ...move, pollInterval: 10_000, agreement, grace: 4_000 }
  const types: string[] = []
  for await (const { type } of execute([addAlias(move, target, [alias])], new MoveLoop(move, patience)))
    types.push(type)
  expect(types.at(-1)).toBe('confirmed')
  expect(types.filter((type) => type === 'retrying').length).toBeLessThanOrEqual(5)
  expect(target.aliases).toEqual(['*.example.com', alias])
  expect(clock.now()).toBeGreaterThan(55_000)
})

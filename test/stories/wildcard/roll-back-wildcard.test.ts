import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'
import { findingLevels } from '../harness/staging.ts'

it('up to the release: DNS leads back first, then the wildcard that the move had added goes', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const stopped = await move(
    { 'probe-path': 'off' },
    { ...switching(), kill: { operation: 'UpdateDistribution', nth: 2 } },
  )
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  const plan = stopped.outputs['plan']

  const back = await run(
    { command: 'roll-back', plan },
    {
      onLine: (line) => {
        if (line.includes('DNS traffic wanted')) scene.pointAt(scene.source)
      },
    },
  )
  expect(back).toMatchObject({ exit: 0, stderr: '' })
  expect(back.outputs).toMatchObject({ result: 'rolled-back', reason: '', scenario: 'wildcard' })
  expect(updatesOf(back)).toEqual([`UpdateDistribution ${scene.target.id} 200`])
  expect(aliasesOf(scene.target)).toEqual([])
  expect(aliasesOf(scene.source)).toContain(scene.alias)
  expect(JSON.parse(back.outputs['plan'] ?? '{}')).toMatchObject({ command: 'roll-back' })
  expectServedThroughout(story)
})

it('waits for the person who has to lead DNS back, and leaves the wildcard until then', async () => {
  const { scene, move, run, switching } = await across()
  const stopped = await move(
    { 'probe-path': 'off' },
    { ...switching(), kill: { operation: 'UpdateDistribution', nth: 2 } },
  )
  const back = await run({
    command: 'roll-back',
    plan: stopped.outputs['plan'],
    'dns-timeout': '1s',
    'probe-path': 'off',
  })
  expect(back.exit).toBe(1)
  expect(back.outputs).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  expect(updatesOf(back)).toEqual([])
  expect(back.summary).toContain(scene.source.domain)
  expect(back.summary).toContain('gh run rerun ')
})

it('while nobody holds the name nothing is taken back: a person is called, and the way forward printed', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const killed = await move({}, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  const back = await run({ command: 'roll-back', plan: killed.outputs['plan'], 'probe-path': 'off' })
  expect(back.exit).toBe(1)
  expect(back.outputs).toMatchObject({ result: 'exposed', reason: 'past-point-of-no-return' })
  expect(updatesOf(back)).toEqual([])
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(back.summary).toContain('command: recover')
  expectServedThroughout(story)
})

it('once the target has the name it is refused, with the inputs of the opposite move', async () => {
  const { scene, move, run, switching } = await across()
  const moved = await move({ 'probe-path': 'off' }, switching())
  expect(moved.outputs).toMatchObject({ result: 'moved' })
  const back = await run({ command: 'roll-back', plan: moved.outputs['plan'], 'probe-path': 'off' })
  expect(back.exit).toBe(1)
  expect(back.outputs).toMatchObject({
    result: 'refused',
    reason: 'past-point-of-no-return',
    'reconcile-required': 'false',
  })
  expect(updatesOf(back)).toEqual([])
  for (const line of [
    `target-distribution: ${scene.source.id}`,
    `source-distribution: ${scene.target.id}`,
    `role-to-assume: ${scene.sourceRole.arn}`,
    `source-role-to-assume: ${scene.role.arn}`,
  ])
    expect(back.summary).toContain(line)
})

it('a wildcard of which nothing shows that the move has added it stays', async () => {
  const { scene, move, run, switching } = await across()
  await move({ 'probe-path': 'off' }, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 2 } })
  const back = await run(
    { command: 'roll-back', 'probe-path': 'off' },
    {
      onLine: (line) => {
        if (line.includes('DNS traffic wanted')) scene.pointAt(scene.source)
      },
    },
  )
  expect(back).toMatchObject({ exit: 0, stderr: '' })
  expect(back.outputs).toMatchObject({ result: 'rolled-back', reason: '' })
  expect(updatesOf(back)).toEqual([])
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(findingLevels(back)).toMatchObject({ 'wildcard-stays': 'warning' })
  expect(back.summary).not.toContain('There was nothing to undo')
  // What stays may be the move's.
  expect(back.summary).not.toContain('Everything that the move added is removed')
  expect(back.summary).toContain('Pass the plan of the move')
  const { outputs } = await run({ command: 'verify', 'probe-path': 'off' })
  expect(outputs['report']).toContain(scene.source.domain)
})

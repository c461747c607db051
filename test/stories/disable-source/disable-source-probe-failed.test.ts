import { expect, it } from 'vitest'
import { changesOf } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

it('takes nothing back for what the probe sees after the move: there is no way back without another outage', async () => {
  const story = await twoAccounts()
  const { scene, names, cloud } = story
  cloud.edgeServer?.behaviours.set(scene.target.id, { status: 503 })
  const run = await story.run({
    scenario: 'disable-source',
    'accept-downtime': names.join(','),
    'probe-path': '/',
  })
  expect(run.outputs).toMatchObject({ result: 'failed', reason: 'probe-failed' })
  expect(changesOf(run)).toHaveLength(4)
  expect(run.lines.some((line) => line.includes('undoing'))).toBe(false)
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  expect(latestOf(scene.source).enabled).toBe(true)
})

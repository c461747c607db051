import { expect, test, vi } from 'vitest'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { carryOut, type Given } from '../remedies/carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

/** The morning after: a template has taken the name off the target, and the scheduled verify has neither the source nor the plan. */
test('verify of a name that nobody holds any more names what gives it to the target again', async () => {
  const stage = await setStage({ cross: {} })
  const { cloud, scene } = stage
  for (const end of [scene.source, scene.target]) withoutAlias(cloud.world, end, scene.alias)
  scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] }])
  await stage.clock.sleep(3_600_000)
  const run = (inputs: Given) =>
    virtualRun(stage, {
      judged: true,
      reader: diligentPerson(stage),
      inputs: { alias: scene.alias, 'source-distribution': '', 'source-role-to-assume': '', ...inputs },
    })
  const verified = await run({ command: 'verify' })
  expect(verified.outputs['result'], verified.log).toBe('exposed')
  const { findings, next } = JSON.parse(verified.outputs['report'] ?? '{}')
  const served = findings.find(({ id }: { id: string }) => id === 'served')
  expect(served.remedy).toContain('If a move has released it')
  // Without the plan of a move a recovery does nothing about it: what the run prints must do.
  const given: Given = await carryOut(stage, next[0].paste, { alias: scene.alias }, undefined)
  const planned = await run(given)
  expect(planned.outputs['result'], planned.log).toBe('planned')
  const moved = await run({ ...given, command: 'move', plan: planned.outputs['plan'] ?? '' })
  expect(moved.outputs['result'], moved.log).toBe('moved')
})

import { expect, it } from 'vitest'
import { findingLevels, staging } from '../harness/staging.ts'

it('verify: who answers is right only where the answers carry what probe-header names', async () => {
  const { scene, cloud, run } = await staging()
  expect((await run({ 'probe-path': 'off' })).outputs['result']).toBe('moved')
  scene.zone.put(cloud.world.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
  const inputs = { command: 'verify', 'probe-header': 'x-served-by: target' }
  const lacking = await run(inputs)
  expect(lacking.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(findingLevels(lacking)).toMatchObject({ probe: 'ok', 'served-by-target': 'blocker' })

  cloud.edgeServer?.behaviours.set(scene.target.id, { headers: { 'x-served-by': 'target' } })
  const carrying = await run(inputs)
  expect(carrying.outputs['result'], carrying.stdout).toBe('verified')
  expect(findingLevels(carrying)).toMatchObject({ 'served-by-target': 'ok' })
})

import { expect, it } from 'vitest'
import { expectMovedAtEveryEdge, findingLevels, type Staging, staging } from '../harness/staging.ts'

const header = { 'probe-header': 'x-served-by: target' }

/** DNS points to the target, as `verify` wants it. */
function pointAtTarget({ scene, cloud }: Staging): void {
  scene.zone.put(cloud.world.now(), [
    { name: scene.alias, type: 'CNAME', ttl: 60, values: [`${scene.target.domain}.`] },
  ])
}

it('a header that is never seen leaves the move unverified where the certificate shows nothing; verify says the same', async () => {
  const story = await staging({ scene: { oneCertificate: true } })
  const run = await story.run(header)
  expect(run.exit).toBe(1)
  expect(run.outputs).toMatchObject({ result: 'moved-unverified', reason: 'probe-failed' })
  expect(run.summary).toContain('3 of 3 answers do not have the header of probe-header')
  expectMovedAtEveryEdge(story)
  pointAtTarget(story)
  for (const source of [undefined, story.scene.source.id]) {
    const verify = await story.run({ command: 'verify', 'source-distribution': source, ...header })
    expect(verify.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
    expect(findingLevels(verify)).toMatchObject({ probe: 'ok', 'served-by-target': 'blocker' })
  }
})

it('verify: who answers is right only where something shows the target', async () => {
  const story = await staging()
  const { scene, cloud, run } = story
  const moved = await run(header)
  // The certificate of the target is its own, and is served.
  expect(moved.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(findingLevels(moved)).toMatchObject({ 'probe-header-not-seen': 'warning' })
  expectMovedAtEveryEdge(story)
  pointAtTarget(story)
  const lacking = await run({ command: 'verify', ...header })
  expect(lacking.outputs).toMatchObject({ result: 'verified', reason: '' })
  expect(findingLevels(lacking)).toMatchObject({
    'served-by-target': 'ok',
    'probe-header-not-seen': 'warning',
  })

  cloud.edgeServer?.behaviours.set(scene.target.id, { headers: { 'x-served-by': 'target' } })
  const carrying = await run({ command: 'verify', ...header })
  expect(carrying.outputs['result'], carrying.stdout).toBe('verified')
  expect(findingLevels(carrying)).toMatchObject({ 'served-by-target': 'ok' })
  expect(findingLevels(carrying)).not.toHaveProperty('probe-header-not-seen')
})

import { expect, test } from 'vitest'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { disableSource } from '../variants.ts'

const minute = 60_000

test('a short session, and STS down in an outage: the mover call is made again and again, and the way back starts in time', async () => {
  const [variant] = disableSource
  if (variant === undefined) throw new Error('there is no such variant')
  const stage = await setStage({
    ...variant.stage,
    switches: { moverAcceptsDisabledInProgress: false },
    cloud: { deployTime: { min: 40 * minute, max: 50 * minute }, sts: { sessionSeconds: 400 } },
  })
  const { cloud, scene } = stage
  let updates = 0
  cloud.faults.add({ operation: 'AssumeRoleWithWebIdentity', does: 'hang-before', when: () => updates > 0 })
  const run = await virtualRun(stage, {
    inputs: variant.inputs?.(stage) ?? {},
    reader: diligentPerson(stage),
    env: { GITHUB_STEP_SUMMARY: '' },
    after: ({ kill }, { operation, status }) => {
      // What is waited for once the source is enabled again needs no credentials that are good for long.
      if (operation === 'UpdateDistribution' && status === 200 && ++updates === 2) kill()
    },
  })
  const changes = run.changes.map(({ call }) => call)
  expect(changes.map(({ operation }) => operation)).toEqual(['UpdateDistribution', 'UpdateDistribution'])
  expect(scene.source.versions.at(-1)).toMatchObject({ enabled: true })
  const [begun = 0, ended = 0] = changes.map(({ at }) => at)
  // Three of the six minutes and forty seconds are kept for the way back; a renewal has been asked for before.
  expect(ended - begun).toBeGreaterThan(3 * minute)
  expect(ended - begun).toBeLessThanOrEqual(400_000 - 3 * minute)
  const asked = run.calls.filter(({ operation, at }) => operation.startsWith('AssumeRole') && at > begun)
  expect(asked.length).toBeGreaterThan(0)
  const tries = run.calls
    .filter(({ operation, at }) => operation === 'UpdateDomainAssociation' && at >= begun && at < ended)
    .map(({ at }) => at)
  expect(Math.max(...tries.slice(1).map((at, n) => at - (tries[n] ?? 0)))).toBeLessThanOrEqual(2_000)
}, 60_000)

test('STS is down from the beginning: nothing is changed, and there is a next step', async () => {
  const [variant] = disableSource
  if (variant === undefined) throw new Error('there is no such variant')
  const stage = await setStage(variant.stage)
  stage.cloud.faults.add({ operation: 'AssumeRoleWithWebIdentity', does: '503' })
  const run = await virtualRun(stage, { inputs: variant.inputs?.(stage) ?? {} })
  expect(run.outputs).toMatchObject({ result: 'refused', reason: 'service-error' })
  expect(run.changes).toEqual([])
  expect(JSON.parse(run.outputs['report'] ?? '{}').next).toMatchObject([
    { paste: expect.stringMatching(/^Run again\. .*AWS/) },
  ])
}, 60_000)

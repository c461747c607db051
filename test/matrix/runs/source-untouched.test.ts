import { expect, test } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

test('a disabled source with a continuous-deployment policy: the one mover call changes it by no update, and the name moves', async () => {
  const stage = await setStage({
    cross: { sourceConfig: { enabled: false, continuousDeploymentPolicyId: 'a-policy' } },
  })
  const { scene } = stage
  const run = await virtualRun(stage, {
    inputs: { alias: scene.alias, 'restore-source': 'false' },
    reader: diligentPerson(stage),
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'moved', reason: '' })
  expect(latest(scene.target).aliases).toContain(scene.alias)
})

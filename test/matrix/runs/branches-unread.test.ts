import { expect, test } from 'vitest'
import { defaultJob } from '../../cloud/github.ts'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

/**
 * The quick start gives a plan `id-token: write` and `actions: read`. In a private repository the list of branches needs
 * `contents: read` as well (GitHub REST: "List branches"), and without a protected branch "protected branches only" lets every
 * branch deploy (docs/environments.md).
 */
test('a plan that may not list branches does not say that the environments protect the move', async () => {
  const environments = defaultJob.environments.map((one) => ({ ...one, branches: 'protected' as const }))
  const stage = await setStage({ cloud: { job: { environments, mayReadContents: false } } })
  const run = await virtualRun(stage, { inputs: { ...stage.inputs, command: 'plan' } })
  const { findings } = JSON.parse(run.outputs['report'] ?? '')
  const found = findings.filter(({ id }: { id: string }) => id.startsWith('environment-'))
  expect(found.map(({ level }: { level: string }) => level)).not.toContain('ok')
  expect(JSON.stringify(found)).toContain('contents: read')
})

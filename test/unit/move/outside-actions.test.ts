import { expect, test } from 'vitest'
import { portsOf } from '../../../src/move/run-context.ts'
import { captured } from '../../runner/captured.ts'

const masked = async (env: Record<string, string>) => {
  const nothing = () => undefined
  const process = { env, cancel: new AbortController().signal, cork: nothing, uncaught: nothing }
  const { runner } = await portsOf(process)
  return captured(() => runner.setSecret('AWS-secret-access-key'))
}

test('started by hand in a terminal, where no runner takes the command away, it shows no secret in order to hide it', async () => {
  expect(await masked({})).toBe('')
})

test.each([{ GITHUB_ACTIONS: 'true' }, { GITHUB_OUTPUT: '/dev/null' }])(
  'a runner is told of secrets (%j)',
  async (env) => {
    expect(await masked(env)).toBe('::add-mask::AWS-secret-access-key\n')
  },
)

import { expect, test } from 'vitest'
import { InputErrors, readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from './job-environment.ts'

/** docs.github.com, "Use GITHUB_TOKEN in workflows": the permissions key cannot give write permissions to a pull request from a fork. */
test.each(['plan', 'verify'])(
  '%s on a pull request without a token: what to do says that a fork gets none, since following the usual remedy gives none',
  (command) => {
    const env = jobEnvironment({
      GITHUB_EVENT_NAME: 'pull_request',
      INPUT_COMMAND: command,
      ACTIONS_ID_TOKEN_REQUEST_URL: undefined,
      ACTIONS_ID_TOKEN_REQUEST_TOKEN: undefined,
    })
    let thrown: unknown
    try {
      readInputs(env)
    } catch (error) {
      thrown = error
    }
    const findings = thrown instanceof InputErrors ? thrown.findings : []
    expect(findings.find(({ id }) => id === 'oidc-unavailable')?.remedy).toMatch(/fork. Run it on a branch/)
  },
)

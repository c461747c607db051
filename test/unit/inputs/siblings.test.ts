import { describe, expect, test } from 'vitest'
import { inputNames } from '../../../src/inputs/declarations.ts'
import { InputErrors, readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from './job-environment.ts'

/** The findings that one more input leads to, and what is masked. */
function refusal(name: string, value: string) {
  try {
    readInputs(jobEnvironment({ [`INPUT_${name.toUpperCase()}`]: value }))
  } catch (thrown) {
    if (thrown instanceof InputErrors) return thrown
    throw thrown
  }
  return undefined
}

/** Inputs of aws-actions/configure-aws-credentials (its action.yml), and of actions that deploy to CloudFront. */
const ofOthers = [
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'mask-aws-account-id',
  'web-identity-token-file',
  'role-duration-seconds',
  'role-external-id',
  'role-skip-session-tagging',
  'inline-session-policy',
  'managed-session-policies',
  'http-proxy',
  'distribution-id',
]

describe('an input of another action', () => {
  test.each(ofOthers)('%s is refused before any call, with what to write instead', (name) => {
    const found = refusal(name, '1')?.findings ?? []
    expect(found.map(({ id, title }) => [id, title])).toEqual([
      ['input-unknown', `${name} is an input of another action`],
    ])
    expect(found[0]?.remedy).toBeTruthy()
  })

  test('role-duration-seconds is refused with the line to paste', () => {
    expect(refusal('role-duration-seconds', '7200')?.findings[0]?.remedy).toBe('role-duration: 7200s')
    expect(refusal('role-duration-seconds', '$(x)')?.findings[0]?.remedy).toBe('role-duration: 1h')
  })

  test('a secret given by such an input is masked, and not shown', () => {
    const thrown = refusal('aws-secret-access-key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
    expect(thrown?.secrets).toContain('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
    expect(JSON.stringify(thrown?.findings)).not.toContain('wJalr')
  })

  test('an input that both have is ours', () => {
    for (const name of ['audience', 'aws-region', 'role-session-name', 'role-to-assume'])
      expect(inputNames).toContain(name)
    expect(refusal('role-session-name', 'deploy-42')).toBeUndefined()
  })
})

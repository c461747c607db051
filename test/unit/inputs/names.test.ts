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

/** Every input of aws-actions/configure-aws-credentials (action.yml of August 2026), and one of actions that deploy to CloudFront. */
const ofOthers = [
  'aws-region',
  'aws-profile',
  'overwrite-aws-profile',
  'role-to-assume',
  'aws-access-key-id',
  'aws-secret-access-key',
  'aws-session-token',
  'web-identity-token-file',
  'audience',
  'http-proxy',
  'no-proxy',
  'mask-aws-account-id',
  'role-duration-seconds',
  'role-external-id',
  'role-session-name',
  'role-skip-session-tagging',
  'transitive-tag-keys',
  'inline-session-policy',
  'managed-session-policies',
  'output-credentials',
  'output-env-credentials',
  'unset-current-credentials',
  'disable-retry',
  'retry-max-attempts',
  'special-characters-workaround',
  'use-existing-credentials',
  'allowed-account-ids',
  'force-skip-oidc',
  'action-timeout-s',
  'custom-tags',
  'sts-endpoint',
  'distribution-id',
]
const ours: readonly string[] = inputNames

describe('an input of another action', () => {
  test.each(ofOthers.filter((name) => !ours.includes(name)))(
    '%s is refused before any call, with what to write instead',
    (name) => {
      const found = refusal(name, '1')?.findings ?? []
      expect(found.map(({ id, title }) => [id, title])).toEqual([
        ['input-unknown', `${name} is an input of another action`],
      ])
      expect(found[0]?.remedy).toBeTruthy()
    },
  )

  test('is known too where it is written with underscores', () => {
    expect(refusal('role_duration_seconds', '7200')?.findings[0]).toMatchObject({
      title: 'role_duration_seconds is an input of another action',
      remedy: 'role-duration: 7200s',
    })
    expect(refusal('aws_secret_access_key', 'wJalrXUtnFEMI')?.secrets).toContain('wJalrXUtnFEMI')
  })

  test('role-duration-seconds is refused with the line to paste', () => {
    expect(refusal('role-duration-seconds', '7200')?.findings[0]?.remedy).toBe('role-duration: 7200s')
    expect(refusal('role-duration-seconds', '$(x)')?.findings[0]?.remedy).toBe('role-duration: 1h')
    expect(refusal('action-timeout-s', '7200')?.findings[0]?.remedy).toBe('deadline: 7200s')
    expect(refusal('action-timeout-s', '2h')?.findings[0]?.remedy).toBe('deadline: 5h')
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

describe('an input that nobody has', () => {
  test.each([
    ['targte-distribution', 'target-distribution'],
    ['source_role_to_assume', 'source-role-to-assume'],
    ['ACCEPT-DOWNTIMES', 'accept-downtime'],
    ['role-duraton', 'role-duration'],
    ['hosted-zon', 'hosted-zone'],
    ['settles', 'settle'],
  ])('%s is refused with the name to paste: %s', (stray, meant) => {
    const found = refusal(stray, 'x')?.findings ?? []
    expect(found.map(({ id, remedy }) => [id, remedy])).toEqual([['input-unknown', `${meant}: …`]])
  })

  test('is refused for the nearest of ours, not for the first within two letters', () => {
    for (const name of inputNames.filter((one) => one.length >= 6))
      expect(refusal(`${name}x`, 'x')?.findings[0]?.remedy, name).toBe(`${name}: …`)
  })

  test('is a warning where it is like none of ours', () => {
    const { announcements } = readInputs(jobEnvironment({ INPUT_METHOD: 'x', INPUT_PLAM: 'x' }))
    expect(announcements.map(({ level, text }) => [level, text])).toEqual([
      ['warning', 'the variable INPUT_METHOD is set, but this input does not exist'],
      ['warning', 'the variable INPUT_PLAM is set, but this input does not exist'],
    ])
  })
})

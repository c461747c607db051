import { describe, expect, test } from 'vitest'
import { stepsFor } from '../../../src/commands/verdict/next.ts'
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
      remedy: 'In the workflow file replace the line role_duration_seconds by: role-duration: 7200s',
    })
    expect(refusal('aws_secret_access_key', 'wJalrXUtnFEMI')?.reading.secrets).toContain('wJalrXUtnFEMI')
  })

  test('role-duration-seconds is refused with the line that takes its place', () => {
    const by = (name: string, value: string) => refusal(name, value)?.findings[0]?.remedy
    const replace = (name: string) => `In the workflow file replace the line ${name} by: `
    expect(by('role-duration-seconds', '7200')).toBe(
      `${replace('role-duration-seconds')}role-duration: 7200s`,
    )
    expect(by('role-duration-seconds', '$(x)')).toBe(`${replace('role-duration-seconds')}role-duration: 1h`)
    expect(by('action-timeout-s', '7200')).toBe(`${replace('action-timeout-s')}deadline: 7200s`)
    expect(by('action-timeout-s', '2h')).toBe(`${replace('action-timeout-s')}deadline: 5h`)
  })

  test('is no step that runs the workflow with a value: the line would still be there', () => {
    for (const [name, value] of [
      ['role-duration-seconds', '3600'],
      ['target_distribution', 'E2NEWSHOP00002'],
      ['mask-aws-account-id', 'true'],
    ] as const)
      for (const step of stepsFor(refusal(name, value)?.findings ?? [])) {
        expect(step).not.toHaveProperty('inputs')
        expect(step.paste).toMatch(/^(In the workflow file replace|Remove) the line .*(workflow file|by: )/)
      }
  })

  test('is to be removed where it has no counterpart, or where that is given already', () => {
    const by = (name: string) => refusal(name, 'x')?.findings[0]?.remedy
    expect(by('mask-aws-account-id')).toBe('Remove the line mask-aws-account-id from the workflow file.')
    expect(by('target_distribution')).toBe(
      'Remove the line target_distribution from the workflow file: target-distribution is given already.',
    )
  })

  test('a secret given by such an input is masked, and not shown', () => {
    const thrown = refusal('aws-secret-access-key', 'wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
    expect(thrown?.reading.secrets).toContain('wJalrXUtnFEMI/K7MDENG/bPxRfiCYEXAMPLEKEY')
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
    ['sourec-distribution', 'source-distribution'],
    ['source_role_to_assume', 'source-role-to-assume'],
    ['ACCEPT-DOWNTIMES', 'accept-downtime'],
    ['role-duraton', 'role-duration'],
    ['hosted-zon', 'hosted-zone'],
    ['settles', 'settle'],
  ])('%s is refused with the name to paste: %s', (stray, meant) => {
    const found = refusal(stray, 'x')?.findings ?? []
    expect(found.map(({ id, remedy }) => [id, remedy])).toEqual([
      ['input-unknown', `In the workflow file replace the line ${stray.toLowerCase()} by: ${meant}: …`],
    ])
  })

  test('is refused for the nearest of ours, not for the first within two letters', () => {
    for (const name of inputNames.filter((one) => one.length >= 6))
      expect(refusal(`${name}x`, 'x')?.findings[0]?.evidence, name).toMatch(new RegExp(`^${name} is close`))
  })

  test('is a warning where it is like none of ours', () => {
    const { announcements } = readInputs(jobEnvironment({ INPUT_METHOD: 'x', INPUT_PLAM: 'x' }))
    expect(announcements.map(({ level, text }) => [level, text])).toEqual([
      ['warning', 'the variable INPUT_METHOD is set, but this input does not exist'],
      ['warning', 'the variable INPUT_PLAM is set, but this input does not exist'],
    ])
  })
})

import { describe, expect, test } from 'vitest'
import { environmentsOf, judgeEnvironments } from '../../../src/commands/environment-policy.ts'
import type { EnvironmentPolicy } from '../../../src/github/environments.ts'
import { goodTitles } from '../../oracle/titles.ts'

const move: EnvironmentPolicy = {
  name: 'production',
  reviewers: 1,
  preventsSelfReview: true,
  adminsBypass: false,
  wait: 0,
  branches: ['main'],
}
const recover: EnvironmentPolicy = {
  ...move,
  name: 'production-recover',
  reviewers: 0,
  preventsSelfReview: false,
}

/** What is found where the two environments are like this; null: it does not exist. */
function found(of: Partial<EnvironmentPolicy> | null, ofRecover: Partial<EnvironmentPolicy> | null = {}) {
  const known = [of && { ...move, ...of }, ofRecover && { ...recover, ...ofRecover }].flatMap((one) =>
    one === null ? [] : [[one.name, one] as const],
  )
  return judgeEnvironments(
    { move: 'Production', recover: 'production-recover' },
    { read: true, found: new Map(known) },
  )
}

describe('the environments of a move', () => {
  test.each<[string, ReturnType<typeof environmentsOf>]>([
    ['production-plan', { move: 'production', recover: 'production-recover' }],
    ['shop/eu-PLAN', { move: 'shop/eu', recover: 'shop/eu-recover' }],
    ['production', { move: 'production' }],
    ['-plan', { move: '-plan' }],
  ])('are known by that of the plan: %s', (own, expected) => {
    expect(environmentsOf(own)).toEqual(expected)
  })

  test('are all right as docs/setup/environments.sh makes them', () => {
    expect(found({})).toEqual([
      expect.objectContaining({
        id: 'environment-policy',
        level: 'ok',
        evidence:
          'production: another person must approve, only main may deploy; production-recover: only main may deploy',
      }),
    ])
  })

  test.each<[string, Parameters<typeof found>, string[]]>([
    ['the environment of the move does not exist', [null], ['environment-missing']],
    ['that of the recovery does not exist', [{}, null], ['environment-missing']],
    ['neither exists', [null, null], ['environment-missing', 'environment-missing']],
    ['nobody has to approve', [{ reviewers: 0 }], ['environment-without-reviewers']],
    ['who starts it may approve it', [{ preventsSelfReview: false }], ['environment-self-review']],
    ['an administrator may skip the approval', [{ adminsBypass: true }], ['environment-admin-bypass']],
    [
      'who starts it may approve it, and an administrator may skip that',
      [{ preventsSelfReview: false, adminsBypass: true }],
      ['environment-self-review', 'environment-admin-bypass'],
    ],
    ['every branch may move', [{ branches: 'any' }], ['environment-open']],
    ['every branch may recover', [{}, { branches: 'any' }], ['environment-open']],
    [
      'protected branches may move, and there are none',
      [{ branches: { protected: 'none' } }],
      ['environment-open'],
    ],
    ['a pattern lets every branch move', [{ branches: ['main', '*'] }], ['environment-open']],
    ['recovery waits for an approval', [{}, { reviewers: 2 }], ['environment-recover-waits']],
    ['recovery waits for a timer', [{}, { wait: 30 }], ['environment-recover-waits']],
    ['no branch may recover', [{}, { branches: [] }], ['environment-recover-waits']],
    [
      'nothing is set at all',
      [{ reviewers: 0, branches: 'any' }, { branches: 'any' }],
      ['environment-without-reviewers', 'environment-open', 'environment-open'],
    ],
  ])('%s: a warning with a title that says so', (_, given, ids) => {
    const findings = found(...given)
    expect(findings.map(({ id }) => id)).toEqual(ids)
    for (const { level, title, remedy } of findings) {
      expect(level).toBe('warning')
      expect(goodTitles.has(title)).toBe(false)
      expect(remedy).toBeTruthy()
    }
  })

  test.each<[string, EnvironmentPolicy['branches']]>([
    ['protected branches, and there are some', { protected: 'some' }],
    ['a pattern of some', ['release/*']],
    ['no branch', []],
  ])('%s may deploy: no warning', (_, branches) => {
    expect(found({ branches }).map(({ level }) => level)).toEqual(['ok'])
  })

  test.each<[string, EnvironmentPolicy['branches'], string]>([
    ['whether there is a protected branch', { protected: 'not known' }, 'contents: read'],
    ['which branches are selected', undefined, 'actions: read'],
  ])(
    'of which it was not read %s: no warning, and not that they protect the move',
    (_, branches, permission) => {
      for (const findings of [found({ branches }), found({}, { branches })])
        expect(findings).toEqual([
          expect.objectContaining({
            id: 'environment-not-read',
            level: 'info',
            remedy: expect.stringContaining(permission),
          }),
        ])
    },
  )

  test('without an approval there is none to skip, nor in a recovery', () => {
    expect(found({ reviewers: 0, adminsBypass: true }).map(({ id }) => id)).toEqual([
      'environment-without-reviewers',
    ])
    expect(found({}, { adminsBypass: true }).map(({ level }) => level)).toEqual(['ok'])
  })

  test('of which it is not known whether an administrator may skip the approval: no warning, and it is said', () => {
    expect(found({ adminsBypass: undefined })).toEqual([
      expect.objectContaining({ level: 'ok', evidence: expect.stringContaining('was not read') }),
    ])
  })

  test('that could not be read are no warning', () => {
    expect(
      judgeEnvironments({ move: 'production' }, { read: false, why: 'the API answered HTTP 403' }),
    ).toEqual([
      expect.objectContaining({
        id: 'environment-not-read',
        level: 'info',
        evidence: expect.stringContaining('403'),
      }),
    ])
  })
})

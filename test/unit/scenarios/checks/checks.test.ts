import { describe, expect, test } from 'vitest'
import type { Certificate, Distribution } from '../../../../src/base/distribution.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { isForSupport } from '../../../../src/commands/verdict/support-case.ts'
import type { Move } from '../../../../src/move/move.ts'
import { examine } from '../../../../src/procedure/execute.ts'
import type { Check } from '../../../../src/procedure/step.ts'
import { certificateForAlias } from '../../../../src/scenarios/checks/certificate.ts'
import { holderIsSource } from '../../../../src/scenarios/checks/holder.ts'
import { twoAccounts } from '../../../../src/scenarios/checks/method.ts'
import { sourceAsIs, sourceReach } from '../../../../src/scenarios/checks/source.ts'
import { readyForMover, targetReady } from '../../../../src/scenarios/checks/target.ts'
import { heldOrCovered, wildcardRoom } from '../../../../src/scenarios/checks/wildcard.ts'
import { scenarios } from '../../../../src/scenarios/index.ts'
import { alias, TwoSides } from '../two-sides.ts'

const notFound = new Failure('target-not-found', 'not found', { outcome: 'refused', refusal: 'not-found' })
const role = 'arn:aws:iam::222222222222:role/source'

async function world(over: Partial<Move['observation']> = {}, sourceRole?: string): Promise<Move> {
  const move = await new TwoSides().context()
  return {
    ...move,
    inputs: { ...move.inputs, sourceDistribution: undefined, sourceRoleToAssume: sourceRole },
    observation: { ...move.observation, ...over },
  }
}

async function found(check: Check<Move>, move: Move): Promise<string[]> {
  return (await check.run(move)).map(({ level, id }) => `${level} ${id}`)
}

function heldBy(maskedAccount: string, resource: 'distribution' | 'distribution-tenant' = 'distribution') {
  const conflict = { alias, resource, maskedId: '*S', maskedAccount }
  return {
    source: undefined,
    holder: { is: 'foreign', conflict, id: undefined },
    conflicts: { known: true, value: [conflict] },
  } as const
}

describe('account guards', () => {
  test('nothing is done with credentials of another account than the one that owns the target or the source', async () => {
    const move = await world()
    const target = { ...move, target: { ...move.target, account: '333333333333' } }
    const source = { ...move, source: { ...move.target, account: '333333333333' } }
    expect(await found(targetReady, move)).toContain('ok target')
    expect(await found(targetReady, target)).toContain('blocker account-mismatch')
    expect(await found(sourceAsIs, move)).toContain('ok source')
    expect(await found(sourceAsIs, source)).toEqual(['blocker account-mismatch'])
  })

  test('a source that is not found with its role is a matter of accounts, never of the target', async () => {
    const unread = { source: { known: false, why: notFound } } as const
    expect(await found(sourceAsIs, await world(unread, role))).toEqual(['blocker account-mismatch'])
    expect(await found(sourceAsIs, await world(unread))).toEqual(['blocker source-unknown'])
    expect(
      await found(sourceReach(true), await world({ ...heldBy('******222222'), ...unread }, role)),
    ).toEqual(['blocker source-unknown'])
  })
})

describe('a holder that only the conflict list shows', () => {
  test.each(['distribution', 'distribution-tenant'] as const)(
    'in the account of the target, a %s, has to be named: there would be no way back to it',
    async (resource) => {
      const move = await world(heldBy('******111111', resource))
      expect(await found(holderIsSource, move)).toEqual(['blocker source-unknown'])
      expect(isForSupport(move, 'source-unknown')).toBe(false)
    },
  )

  test('in another account without a role for it: a warning where CloudFront decides, a blocker where it is changed', async () => {
    const move = await world(heldBy('******222222'))
    expect(await found(holderIsSource, move)).toEqual(['info holder'])
    expect(await found(sourceReach(false), move)).toEqual(['warning source-out-of-reach'])
    expect(await found(sourceReach(true), move)).toEqual(['blocker source-unknown'])
    expect(isForSupport(move, 'source-unknown')).toBe(true)
  })
})

test('that both distributions are in one account rules nothing out for a name that nobody holds', async () => {
  const move = await world()
  const { target } = move.observation
  const one = { source: target } as const
  expect(await found(twoAccounts, await world(one))).toEqual(['blocker accounts-equal'])
  expect(await found(twoAccounts, await world({ ...one, holder: { is: 'nobody' } }))).toEqual([])
})

describe('a target that cannot take the alias', () => {
  const names = (count: number) => Array.from({ length: count }, (_, n) => `n${n}.example.com`)

  async function holds(over: Partial<Distribution>): Promise<Move> {
    const { observation } = await world()
    if (!observation.target.known) throw new Error('the target was not read')
    return world({ target: { known: true, value: { ...observation.target.value, ...over } } })
  }

  test.each<[string, Partial<Distribution>]>([
    ['blocker target-disabled', { enabled: false }],
    ['blocker target-staging', { staging: true }],
    ['blocker target-tenant-only', { tenantOnly: true }],
    ['warning target-full', { aliases: names(100) }],
    ['warning target-deploying', { status: 'InProgress' }],
  ])('%s', async (finding, over) => {
    expect(await found(targetReady, await holds(over))).toContain(finding)
  })

  test.each(scenarios)(
    '$name: of a continuous-deployment policy it is said what it means for its calls',
    async ({ checks }) => {
      const move = await holds({ continuousDeploymentPolicy: true })
      const said = (await examine(checks, move)).filter(({ evidence }) =>
        /has one;|deployment policy/.test(evidence),
      )
      expect(said).toHaveLength(1)
      expect(said[0]?.evidence.includes('mover call')).toBe(checks.includes(readyForMover))
      expect(said[0]?.level).toBe(checks.includes(readyForMover) ? 'warning' : 'blocker')
    },
  )

  test('should have two places free for a wildcard beside the alias', async () => {
    expect(await found(wildcardRoom, await holds({ aliases: names(98) }))).toEqual([])
    expect(await found(wildcardRoom, await holds({ aliases: names(99) }))).toEqual(['warning target-full'])
    // That the alias alone is too many is said already.
    expect(await found(wildcardRoom, await holds({ aliases: names(100) }))).toEqual([])
  })
})

describe('the certificate of the target', () => {
  const day = 86_400_000
  const certificate: Certificate = {
    arn: 'arn:aws:acm:us-east-1:111111111111:certificate/1',
    names: [alias],
    status: 'ISSUED',
    keyAlgorithm: 'RSA_2048',
    type: 'AMAZON_ISSUED',
    serial: '01',
    notBefore: undefined,
    notAfter: 100 * day,
  }

  async function holding(over: Partial<Certificate>): Promise<Move> {
    const { observation } = await world()
    if (!observation.target.known) throw new Error('the target was not read')
    const attached = { source: 'acm', arn: certificate.arn } as const
    return world({
      target: { known: true, value: { ...observation.target.value, certificate: attached } },
      certificate: { known: true, value: { ...certificate, ...over } },
    })
  }

  test.each<[string, Partial<Certificate>]>([
    ['ok certificate', {}],
    ['blocker certificate-expired', { notAfter: 5 * 3_600_000 }],
    ['warning certificate-expiring', { notAfter: 13 * day }],
    ['blocker certificate-not-covering', { names: ['example.com'] }],
    ['blocker certificate-unusable', { keyAlgorithm: 'EC_secp521r1' }],
    ['blocker certificate-unusable', { status: 'PENDING_VALIDATION' }],
  ])('%s: %o', async (finding, over) => {
    expect(await found(certificateForAlias, await holding(over))).toContain(finding)
  })

  test('that covers the alias alone is too little for a wildcard above it', async () => {
    expect(await found(wildcardRoom, await holding({}))).toEqual(['blocker certificate-not-covering'])
    expect(await found(wildcardRoom, await holding({ names: ['*.example.com'] }))).toEqual([])
  })
})

test('the action could not read who holds the alias: that is not "nobody"', async () => {
  const why = new Failure('access-denied', 'not permitted', { outcome: 'refused', refusal: 'permission' })
  const move = await world({ holder: { is: 'unknown', why }, conflicts: { known: false, why } })
  expect(await found(holderIsSource, move)).toEqual(['blocker holder-unknown'])
})

test('a target that could not be read is one problem, whose remedy asks for its id first', async () => {
  const remedy = 'Add to the role R: {}'
  const why = new Failure('access-denied', 'not permitted', {
    outcome: 'refused',
    refusal: 'permission',
    remedy,
  })
  const unread = { known: false, why } as const
  const move = await world({ target: unread, holder: { is: 'unknown', why }, conflicts: unread })
  expect(await found(holderIsSource, move)).toEqual([])
  expect(await found(heldOrCovered, move)).toEqual([])
  const [finding] = await examine([targetReady], move)
  expect(finding?.remedy).toBe(`Check that the target is ${move.target.id}. ${remedy}`)
})

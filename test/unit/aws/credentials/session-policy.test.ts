import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { dependentsOf, noDependents, together } from '../../../../src/aws/cloudfront/dependents.ts'
import {
  readOnlyPolicy,
  type Scope,
  sessionPolicies,
} from '../../../../src/aws/credentials/session-policy.ts'
import { evaluate } from '../../../cloud/iam.ts'
import type { Policy } from '../../../cloud/identity.ts'
import { configXml } from '../../../cloud/scene/config.ts'

const account = '111122223333'
const arn = (id: string) => `arn:aws:cloudfront::${account}:distribution/${id}`
const scope: Scope = {
  partition: 'aws',
  account,
  distributions: ['E2TARGET'],
  writes: ['UpdateDistribution'],
  finds: true,
  dependents: noDependents,
  certificate: 'arn:aws:acm:us-east-1:111122223333:certificate/1',
  dns: { zoneIds: ['Z1'], names: ['www.example.com', '_www.example.com'] },
}
const parsed = (text: string): Policy => JSON.parse(text)
const allows = (text: string, action: string, resource: string, context = {}) =>
  evaluate([parsed(text)], action, resource, context) === 'allowed'
const first = (over: Partial<Scope> = {}) => sessionPolicies({ ...scope, ...over })[0]?.text ?? ''
const record = (...names: string[]) => ({
  'route53:ChangeResourceRecordSetsNormalizedRecordNames': names,
  'route53:ChangeResourceRecordSetsRecordTypes': ['TXT'],
  'route53:ChangeResourceRecordSetsActions': ['UPSERT'],
})

describe('the policy of the first session', () => {
  test.each([
    'cloudfront:GetDistribution',
    'cloudfront:ListDomainConflicts',
    'acm:DescribeCertificate',
    'route53:ListHostedZonesByName',
  ])('allows %s', (action) => {
    expect(allows(readOnlyPolicy, action, '*')).toBe(true)
  })

  test.each([
    'cloudfront:UpdateDistribution',
    'cloudfront:AssociateAlias',
    'cloudfront:UpdateDomainAssociation',
    'cloudfront:DeleteDistribution',
    'route53:ChangeResourceRecordSets',
    's3:PutBucketAcl',
  ])('does not allow %s', (action) => {
    expect(allows(readOnlyPolicy, action, '*')).toBe(false)
  })
})

describe('the policy of a move with a tenant', () => {
  const tenant = `arn:aws:cloudfront::${account}:distribution-tenant/dt_1`
  const group = `arn:aws:cloudfront::${account}:connection-group/cg_1`
  const text = first({
    distributions: ['dt_1', 'E1SOURCE'],
    surroundings: ['E9MULTI', 'cg_1'],
    writes: ['UpdateDomainAssociation'],
  })

  test.each<[string, string]>([
    ['GetDistributionTenant', tenant],
    ['UpdateDistributionTenant', tenant],
    ['UpdateDomainAssociation', tenant],
    ['VerifyDnsConfiguration', tenant],
    ['ListDomainConflicts', tenant],
    ['GetConnectionGroup', group],
    ['GetDistribution', arn('E9MULTI')],
    ['UpdateDistribution', arn('E1SOURCE')],
    ['UpdateDomainAssociation', arn('E1SOURCE')],
  ])('allows %s on %s', (action, resource) => {
    expect(allows(text, `cloudfront:${action}`, resource)).toBe(true)
  })

  test.each<[string, string]>([
    ['UpdateDistribution', arn('E9MULTI')],
    ['UpdateConnectionGroup', group],
    ['UpdateDistributionTenant', tenant.replace('dt_1', 'dt_2')],
    ['DeleteDistributionTenant', tenant],
  ])('does not allow %s on %s', (action, resource) => {
    expect(allows(text, `cloudfront:${action}`, resource)).toBe(false)
  })
})

describe('the policy of a move', () => {
  test('allows what the method does on its distribution, and on no other', () => {
    expect(allows(first(), 'cloudfront:UpdateDistribution', arn('E2TARGET'))).toBe(true)
    expect(allows(first(), 'cloudfront:UpdateDistribution', arn('E3OTHER'))).toBe(false)
    expect(
      allows(
        first(),
        'cloudfront:UpdateDistribution',
        'arn:aws:cloudfront::444455556666:distribution/E2TARGET',
      ),
    ).toBe(false)
  })

  test('allows no mover where the method has none, and UpdateDistribution with each, which a mover demands', () => {
    expect(allows(first(), 'cloudfront:AssociateAlias', arn('E2TARGET'))).toBe(false)
    const mover = first({ writes: ['UpdateDomainAssociation', 'AssociateAlias'] })
    for (const action of ['UpdateDomainAssociation', 'AssociateAlias', 'UpdateDistribution'])
      expect(allows(mover, `cloudfront:${action}`, arn('E2TARGET'))).toBe(true)
  })

  test('allows the records of the alias only, by their normalized names', () => {
    const change = (...names: string[]) =>
      allows(
        first({ dns: { zoneIds: ['Z1'], names: ['*.example.com', '_*.example.com'] } }),
        'route53:ChangeResourceRecordSets',
        'arn:aws:route53:::hostedzone/Z1',
        record(...names),
      )
    expect(change('\\052.example.com')).toBe(true)
    expect(change('\\052.example.com', 'mail.example.com')).toBe(false)
    expect(
      allows(
        first(),
        'route53:ChangeResourceRecordSets',
        'arn:aws:route53:::hostedzone/Z2',
        record('www.example.com'),
      ),
    ).toBe(false)
  })

  test.each(['CreateDistribution', 'DeleteDistribution', 'CreateInvalidation', 'TagResource'])(
    'never allows cloudfront:%s',
    (action) => {
      fc.assert(
        fc.property(anyScope(), (any) => {
          for (const { text } of sessionPolicies(any))
            expect(allows(text, `cloudfront:${action}`, arn('E2TARGET'))).toBe(false)
        }),
      )
    },
  )

  test('fits into what STS takes, is widened in one order, and never for the changes of CloudFront', () => {
    fc.assert(
      fc.property(anyScope(), (any) => {
        const policies = sessionPolicies(any)
        expect(policies.length).toBeGreaterThan(0)
        for (const { text } of policies) {
          expect(text.length).toBeLessThanOrEqual(2_048)
          expect(allows(text, 'cloudfront:UpdateDistribution', arn('E3OTHER'))).toBe(false)
          for (const id of any.distributions)
            expect(allows(text, 'cloudfront:UpdateDistribution', arn(id))).toBe(true)
          for (const bucket of any.dependents.logBuckets)
            expect(allows(text, 's3:PutBucketAcl', `arn:aws:s3:::${bucket}`)).toBe(true)
          for (const version of any.dependents.functions)
            expect(allows(text, 'lambda:EnableReplication', version)).toBe(true)
        }
        const wide = policies.map(({ widened }) => widened)
        expect(wide).toEqual(wide.toSorted((a, b) => a.length - b.length))
      }),
    )
  })

  test('widens the resources of dependent permissions before the names of records', () => {
    const many = Array.from(
      { length: 12 },
      (_, n) => `arn:aws:lambda:us-east-1:${account}:function:${'rewrite'.repeat(8)}-${n}:7`,
    )
    const narrow = sessionPolicies({ ...scope, dependents: { ...noDependents, functions: many } })
    expect(narrow[0]?.widened).toMatch(/for any resource$/)
    expect(
      allows(
        narrow[0]?.text ?? '',
        'route53:ChangeResourceRecordSets',
        'arn:aws:route53:::hostedzone/Z1',
        record('mail.example.com'),
      ),
    ).toBe(false)
    const names = Array.from({ length: 30 }, (_, n) => `${'long-name'.repeat(6)}-${n}.example.com`)
    const [wide] = sessionPolicies({ ...scope, dns: { zoneIds: ['Z1'], names } })
    expect(wide?.widened).toMatch(/records for the whole zone$/)
    expect(
      allows(
        wide?.text ?? '',
        'route53:ChangeResourceRecordSets',
        'arn:aws:route53:::hostedzone/Z1',
        record('mail.example.com'),
      ),
    ).toBe(true)
  })
})

describe('what a configuration names', () => {
  const xml = (options: Partial<Parameters<typeof configXml>[0]>) =>
    new TextEncoder().encode(configXml({ callerReference: '1', ...options }))
  const version = `arn:aws:lambda:us-east-1:${account}:function:rewrite:7`
  const webAcl = `arn:aws:wafv2:us-east-1:${account}:global/webacl/shop/1`

  test('is read from its bytes', () => {
    const found = dependentsOf(
      xml({
        logBucket: 'shop.logs',
        edgeFunction: version,
        webAclArn: webAcl,
        certificateArn: 'arn:aws:acm:1',
      }),
      undefined,
    )
    expect(found).toEqual({
      logBuckets: ['shop.logs'],
      functions: [version],
      vpcOrigins: [],
      webAcls: [webAcl],
      otherCertificates: ['arn:aws:acm:1'],
    })
  })

  test('is nothing where there is nothing, and the certificate that is asked for by itself is not repeated', () => {
    expect(dependentsOf(xml({ certificateArn: 'arn:aws:acm:1' }), 'arn:aws:acm:1')).toEqual(noDependents)
  })

  test.each(['logs', 'shop.logs', 'a.s3-logs.b'])(
    'finds the bucket %s in the name of its host',
    (logBucket) => {
      expect(dependentsOf(xml({ logBucket }), undefined).logBuckets).toEqual([logBucket])
    },
  )

  test('is a refusal where it is not understood', () => {
    expect(() => dependentsOf(new TextEncoder().encode('<a>'), undefined)).toThrow('not understood')
  })

  test('of two configurations is there once', () => {
    const one = dependentsOf(xml({ logBucket: 'logs' }), undefined)
    expect(together(one, one)).toEqual(one)
  })
})

function anyScope(): fc.Arbitrary<Scope> {
  const id = fc.stringMatching(/^E[A-Z0-9]{12,13}$/)
  const name = fc.stringMatching(/^[a-z0-9-]{1,60}$/)
  return fc.record({
    partition: fc.constant('aws'),
    account: fc.constant(account),
    distributions: fc.array(id, { minLength: 1, maxLength: 2 }),
    writes: fc.subarray<'UpdateDistribution' | 'UpdateDomainAssociation' | 'AssociateAlias'>(
      ['UpdateDistribution', 'UpdateDomainAssociation', 'AssociateAlias'],
      { minLength: 1 },
    ),
    finds: fc.boolean(),
    dependents: fc.record({
      logBuckets: fc.array(name, { maxLength: 2 }),
      functions: fc.array(
        name.map((one) => `arn:aws:lambda:us-east-1:${account}:function:${one}:1`),
        { maxLength: 100 },
      ),
      vpcOrigins: fc.array(name, { maxLength: 100 }),
      webAcls: fc.constant([]),
      otherCertificates: fc.constant([]),
    }),
    certificate: fc.constant(undefined),
    dns: fc.option(fc.record({ zoneIds: fc.constant(['Z1']), names: fc.array(name, { maxLength: 100 }) }), {
      nil: undefined,
    }),
  })
}

import type { DistributionConfig } from '@aws-sdk/client-cloudfront'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { featureDigests } from '../../../../src/aws/cloudfront/distribution.ts'
import { type Feature, features } from '../../../../src/base/distribution.ts'

const base: DistributionConfig = {
  CallerReference: 'r1',
  Comment: 'one',
  Enabled: true,
  Aliases: { Quantity: 1, Items: ['www.example.com'] },
  Origins: {
    Quantity: 1,
    Items: [
      {
        Id: 'o1',
        DomainName: 'b.s3.amazonaws.com',
        CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'x-secret', HeaderValue: 'hunter2' }] },
      },
    ],
  },
  DefaultCacheBehavior: {
    TargetOriginId: 'o1',
    ViewerProtocolPolicy: 'redirect-to-https',
    CachePolicyId: 'p1',
    AllowedMethods: { Quantity: 2, Items: ['HEAD', 'GET'] },
    TrustedSigners: { Enabled: false, Quantity: 0 },
  },
  ViewerCertificate: {
    ACMCertificateArn: 'arn:1',
    MinimumProtocolVersion: 'TLSv1.2_2021',
    SSLSupportMethod: 'sni-only',
  },
  PriceClass: 'PriceClass_All',
}

function differing(change: Partial<DistributionConfig>): Feature[] {
  const [a, b] = [featureDigests(base), featureDigests({ ...base, ...change })]
  return features.filter((feature) => a.get(feature) !== b.get(feature))
}

const behavior = base.DefaultCacheBehavior
const path = { ...behavior, TargetOriginId: 'o1', ViewerProtocolPolicy: 'allow-all' as const }

test('every feature has a digest, and none holds a value', () => {
  const digests = featureDigests(base)
  expect([...digests.keys()].toSorted()).toEqual([...features].toSorted())
  for (const value of digests.values()) expect(value).toMatch(/^[0-9a-f]{64}$/)
})

test.each<[string, Partial<DistributionConfig>, Feature[]]>([
  [
    'a secret header of an origin',
    {
      Origins: {
        Quantity: 1,
        Items: [
          {
            Id: 'o1',
            DomainName: 'b.s3.amazonaws.com',
            CustomHeaders: { Quantity: 1, Items: [{ HeaderName: 'x-secret', HeaderValue: 'hunter3' }] },
          },
        ],
      },
    },
    ['origins and origin access'],
  ],
  [
    'key groups',
    {
      DefaultCacheBehavior: {
        ...path,
        ViewerProtocolPolicy: 'redirect-to-https',
        TrustedKeyGroups: { Enabled: true, Quantity: 1, Items: ['k'] },
      },
    },
    ['trusted key groups and signers'],
  ],
  ['a web ACL', { WebACLId: 'arn:acl' }, ['web ACL']],
  [
    'methods',
    {
      DefaultCacheBehavior: {
        ...path,
        ViewerProtocolPolicy: 'redirect-to-https',
        AllowedMethods: { Quantity: 1, Items: ['GET'] },
      },
    },
    ['cache behaviors'],
  ],
  [
    'a function',
    {
      DefaultCacheBehavior: {
        ...path,
        ViewerProtocolPolicy: 'redirect-to-https',
        FunctionAssociations: { Quantity: 1, Items: [{ FunctionARN: 'f', EventType: 'viewer-request' }] },
      },
    },
    ['functions'],
  ],
  ['the protocol policy', { DefaultCacheBehavior: path }, ['viewer protocol and TLS']],
  [
    'the TLS version',
    {
      ViewerCertificate: {
        ACMCertificateArn: 'arn:1',
        MinimumProtocolVersion: 'TLSv1',
        SSLSupportMethod: 'sni-only',
      },
    },
    ['viewer protocol and TLS'],
  ],
  ['IPv6', { IsIPV6Enabled: true }, ['IPv6, HTTP version and Anycast']],
  [
    'countries',
    { Restrictions: { GeoRestriction: { RestrictionType: 'whitelist', Quantity: 1, Items: ['DE'] } } },
    ['geo restriction'],
  ],
  ['the start page', { DefaultRootObject: 'index.html' }, ['default root object and error responses']],
  [
    'a policy',
    { DefaultCacheBehavior: { ...path, ViewerProtocolPolicy: 'redirect-to-https', CachePolicyId: 'p2' } },
    ['cache and header policies'],
  ],
  ['logs', { Logging: { Enabled: true, Bucket: 'b', Prefix: '', IncludeCookies: false } }, ['logging']],
  ['the price class', { PriceClass: 'PriceClass_100' }, ['price class']],
])('%s makes a difference where it belongs', (_, change, expected) => {
  expect(differing(change)).toEqual(expected)
})

test('what is the distribution’s own makes none', () => {
  expect(
    differing({
      CallerReference: 'r2',
      Comment: 'two',
      Enabled: false,
      Aliases: { Quantity: 0 },
      ViewerCertificate: {
        ACMCertificateArn: 'arn:2',
        MinimumProtocolVersion: 'TLSv1.2_2021',
        SSLSupportMethod: 'sni-only',
      },
    }),
  ).toEqual([])
})

test('absent, empty, switched off, and another order of methods are alike', () => {
  expect(
    differing({
      WebACLId: '',
      DefaultRootObject: '',
      IsIPV6Enabled: false,
      CacheBehaviors: { Quantity: 0 },
      CustomErrorResponses: { Quantity: 0, Items: [] },
      Logging: { Enabled: false, IncludeCookies: false, Bucket: '', Prefix: '' },
      DefaultCacheBehavior: {
        ...path,
        ViewerProtocolPolicy: 'redirect-to-https',
        TrustedSigners: undefined,
        AllowedMethods: { Quantity: 2, Items: ['GET', 'HEAD'] },
      },
    }),
  ).toEqual([])
})

test('the order of cache behaviors counts, and so does a behavior for another path', () => {
  const at = (PathPattern: string) => ({ ...path, PathPattern })
  const of = (...paths: string[]) =>
    featureDigests({ ...base, CacheBehaviors: { Quantity: paths.length, Items: paths.map(at) } }).get(
      'cache behaviors',
    )
  fc.assert(
    fc.property(fc.uniqueArray(fc.constantFrom('/a', '/b', '/c', '/d'), { minLength: 2 }), (paths) => {
      expect(of(...paths)).not.toBe(of(...paths.toReversed()))
      expect(of(...paths)).not.toBe(of(...paths.slice(1)))
    }),
  )
})

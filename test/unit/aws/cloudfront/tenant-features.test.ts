import { expect, test } from 'vitest'
import { featureDigests } from '../../../../src/aws/cloudfront/distribution.ts'
import { factsOf, tenantOf } from '../../../../src/aws/cloudfront/tenant-facts.ts'
import { aDistribution } from '../../a-distribution.ts'

const acl = 'arn:aws:wafv2:us-east-1:111122223333:global/webacl/one/1'
const geo = { RestrictionType: 'whitelist' as const, Locations: ['DE', 'AT'] }
const origins = { Quantity: 0, Items: [] }
const config = (more: object) => ({
  CallerReference: 'x',
  Comment: '',
  Enabled: true,
  Origins: origins,
  DefaultCacheBehavior: { TargetOriginId: 'o', ViewerProtocolPolicy: 'https-only' as const },
  ...more,
})

test('a tenant with the web ACL and the countries of a distribution does not differ from it in them', () => {
  const facts = factsOf({
    Id: 'dt_1',
    Arn: 'arn:aws:cloudfront::111122223333:distribution-tenant/dt_1',
    DistributionId: 'E1MULTI',
    ConnectionGroupId: 'cg_1',
    Enabled: true,
    Status: 'Deployed',
    Domains: [],
    Customizations: { WebAcl: { Action: 'override', Arn: acl }, GeoRestrictions: geo },
  })
  const shared = featureDigests(config({}))
  const around = {
    distribution: aDistribution({ id: 'E1MULTI', features: shared }),
    features: shared,
    endpoint: 'd1.cloudfront.net',
    enabled: true,
    deployed: true,
    ipv6: true,
  }
  const tenant = tenantOf(facts, 'E', around).features
  const standard = featureDigests(
    config({
      WebACLId: acl,
      Restrictions: { GeoRestriction: { RestrictionType: 'whitelist', Quantity: 2, Items: ['AT', 'DE'] } },
    }),
  )
  expect(tenant.get('web ACL')).toBe(standard.get('web ACL'))
  expect(tenant.get('geo restriction')).toBe(standard.get('geo restriction'))
})

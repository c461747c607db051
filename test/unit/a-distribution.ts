import type { Distribution } from '../../src/base/distribution.ts'

/** A distribution as a read shows it: enabled, Deployed, without names and certificate, but for what is given. */
export function aDistribution(more: Partial<Distribution> = {}): Distribution {
  const { id = 'E1', account = '111111111111' } = more
  return {
    kind: 'distribution',
    id,
    arn: `arn:aws:cloudfront::${account}:distribution/${id}`,
    account,
    etag: 'A',
    status: 'Deployed',
    domain: 'd1.cloudfront.net',
    enabled: true,
    aliases: [],
    staging: false,
    tenantOnly: false,
    continuousDeploymentPolicy: false,
    ipv6: true,
    certificate: { source: 'none' },
    features: new Map(),
    ...more,
  }
}

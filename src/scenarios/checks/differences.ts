import { type Feature, features } from '../../base/distribution.ts'
import type { Finding } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'

/** What users would notice, by part of the configuration (aws-docs: values that you specify when you create a distribution). */
const effects: Record<Feature, string> = {
  'origins and origin access': 'content comes from a different origin, or the origin refuses the target',
  'trusted key groups and signers': 'signed URLs and cookies stop working, or private content becomes public',
  'web ACL': 'different requests are blocked or allowed',
  'cache behaviors': 'paths, methods or redirects behave differently',
  functions: 'redirects, authorisation or rewrites at the edge change',
  'viewer protocol and TLS': 'old clients may fail to connect',
  'IPv6, HTTP version and Anycast': 'some clients may lose a way to connect',
  'geo restriction': 'different countries are blocked',
  'default root object and error responses': 'start page and error pages change',
  'cache and header policies': 'caching, CORS and security headers change',
  logging: 'requests are logged to a different place, or not at all',
  'price class': 'different edge locations serve users; latency and cost change',
}

/** Names the parts in which source and target differ; never their values, which may hold secrets. */
export const differences: Check<Move> = {
  id: 'differences',
  about: 'run',
  title: 'Source and target serve the same way',
  run: ({ observation: { target, source } }) => {
    if (!target.known || source === undefined || !source.known) return []
    const from = source.value.features
    const to = target.value.features
    const differing = features.filter((feature) => from.get(feature) !== to.get(feature))
    if (differing.length === 0)
      return [
        {
          id: 'differences',
          level: 'ok',
          title: 'Source and target serve the same way',
          evidence: 'their configurations do not differ',
        },
      ]
    return differing.map(
      (feature): Finding => ({
        id: `differs-${feature.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        level: 'warning',
        title: `Source and target differ in: ${feature}`,
        evidence: effects[feature],
      }),
    )
  },
}

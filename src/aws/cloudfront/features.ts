import { createHash } from 'node:crypto'
import type { CacheBehavior, DefaultCacheBehavior, DistributionConfig } from '@aws-sdk/client-cloudfront'
import canonicalize from 'canonicalize'
import type { Feature } from '../../base/distribution.ts'

/**
 * A digest for each part of a config that changes what users get. Only for comparison: parts hold secrets (origin
 * headers), so their values go no further than this. Absent, empty, zero-length and `false` are one and the same, and so
 * is the order of a list of plain values. The certificate itself is left out: two distributions often have their own.
 */
export function featureDigests(config: DistributionConfig): ReadonlyMap<Feature, string> {
  const behaviors = [config.DefaultCacheBehavior, ...(config.CacheBehaviors?.Items ?? [])]
  const each = (part: (behavior: Behavior) => unknown) =>
    behaviors.map((behavior) => behavior && [pathOf(behavior), part(behavior)])
  const parts: Record<Feature, unknown> = {
    'origins and origin access': [config.Origins, config.OriginGroups],
    'trusted key groups and signers': each((b) => [b.TrustedKeyGroups, b.TrustedSigners]),
    'web ACL': config.WebACLId,
    'cache behaviors': each((b) => [
      b.TargetOriginId,
      b.AllowedMethods,
      b.Compress,
      b.SmoothStreaming,
      b.FieldLevelEncryptionId,
      b.GrpcConfig,
    ]),
    functions: [
      each((b) => [b.LambdaFunctionAssociations, b.FunctionAssociations]),
      config.ConnectionFunctionAssociation,
    ],
    'viewer protocol and TLS': [
      each((b) => b.ViewerProtocolPolicy),
      config.ViewerCertificate?.MinimumProtocolVersion,
      config.ViewerCertificate?.SSLSupportMethod,
      config.ViewerMtlsConfig,
    ],
    'IPv6, HTTP version and Anycast': [config.IsIPV6Enabled, config.HttpVersion, config.AnycastIpListId],
    'geo restriction': config.Restrictions,
    'default root object and error responses': [config.DefaultRootObject, config.CustomErrorResponses],
    'cache and header policies': [
      each((b) => [
        b.CachePolicyId,
        b.OriginRequestPolicyId,
        b.ResponseHeadersPolicyId,
        b.ForwardedValues,
        b.MinTTL,
        b.DefaultTTL,
        b.MaxTTL,
      ]),
      config.CacheTagConfig,
    ],
    logging: [config.Logging, each((b) => b.RealtimeLogConfigArn)],
    'price class': config.PriceClass,
  }
  return new Map(keysOf(parts).map((feature) => [feature, digest(parts[feature])]))
}

type Behavior = CacheBehavior | DefaultCacheBehavior

function pathOf(behavior: Behavior): string {
  return ('PathPattern' in behavior ? behavior.PathPattern : undefined) ?? '*'
}

function keysOf<K extends string>(record: Record<K, unknown>): K[] {
  return Object.keys(record).filter((key): key is K => key in record)
}

/** A digest of one part, as {@link featureDigests} has them. */
export function digest(part: unknown): string {
  return createHash('sha256')
    .update(canonicalize(plain(part)) ?? '')
    .digest('hex')
}

/** The part without what says nothing; `null` stands for nothing in a list, where the position counts. */
function plain(value: unknown): unknown {
  if (value === undefined || value === '' || value === false) return null
  if (Array.isArray(value)) {
    if (value.length === 0) return null
    const items = value.map(plain)
    return value.every((item) => typeof item === 'string') ? items.toSorted() : items
  }
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value)
    .map(([key, inner]): [string, unknown] => [key, key === 'Quantity' && inner === 0 ? null : plain(inner)])
    .filter(([, inner]) => inner !== null)
  return entries.length === 0 ? null : Object.fromEntries(entries)
}

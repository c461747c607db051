import { createHash } from 'node:crypto'
import type {
  Aliases,
  CacheBehavior,
  DefaultCacheBehavior,
  DistributionConfig,
  GetDistributionResult,
  DistributionSummary as Summary,
  ViewerCertificate,
} from '@aws-sdk/client-cloudfront'
import canonicalize from 'canonicalize'
import {
  type AttachedCertificate,
  type Distribution,
  type DistributionSummary,
  type Feature,
  resourceOf,
} from '../../base/distribution.ts'
import { BrokenAnswer } from '../answer.ts'

/**
 * GetDistribution's answer, cut down (aws-docs: API_GetDistribution).
 * @throws BrokenAnswer when a part that decisions rest on is missing or not as it must be: nothing is ever assumed.
 */
export function distributionOf(
  { Distribution: found, ETag }: GetDistributionResult,
  id: string,
): Distribution {
  const config = found?.DistributionConfig
  const arn = required(found?.ARN, 'ARN')
  const account = /^arn:[a-z-]+:cloudfront::(\d{12}):distribution\/([A-Z0-9]+)$/.exec(arn)
  if (account?.[2] !== id || found?.Id !== id)
    throw new BrokenAnswer(`an answer about another distribution than ${id}`)
  return {
    kind: 'distribution',
    id,
    arn,
    account: required(account[1], 'account'),
    etag: required(ETag, 'ETag'),
    status: statusOf(found.Status),
    domain: required(found.DomainName, 'DomainName').toLowerCase(),
    enabled: flag(config?.Enabled, 'Enabled'),
    aliases: aliasesOf(config?.Aliases),
    staging: config?.Staging === true,
    tenantOnly: config?.ConnectionMode === 'tenant-only',
    continuousDeploymentPolicy: (config?.ContinuousDeploymentPolicyId ?? '') !== '',
    ipv6: config?.IsIPV6Enabled === true,
    certificate: certificateOf(config?.ViewerCertificate),
    features: featureDigests(required(config, 'DistributionConfig')),
  }
}

/** One item of ListDistributions. @throws BrokenAnswer as {@link distributionOf} does. */
export function summaryOf(item: Summary): DistributionSummary {
  return {
    id: required(item.Id, 'Id'),
    arn: required(item.ARN, 'ARN'),
    domain: required(item.DomainName, 'DomainName').toLowerCase(),
    aliases: aliasesOf(item.Aliases),
    enabled: flag(item.Enabled, 'Enabled'),
    status: statusOf(item.Status),
    staging: item.Staging === true,
    certificate: certificateOf(item.ViewerCertificate),
  }
}

/** An id as calls about either kind take it. */
export function idOf(id: string): { DistributionId: string } | { DistributionTenantId: string } {
  return resourceOf(id) === 'distribution' ? { DistributionId: id } : { DistributionTenantId: id }
}

/** The value. @throws BrokenAnswer when there is none. */
export function required<T>(value: T | undefined, what: string): T {
  if (value === undefined || value === '') throw new BrokenAnswer(`an answer without ${what}`)
  return value
}

/** Yes or no. @throws BrokenAnswer for neither. */
export function flag(value: boolean | undefined, what: string): boolean {
  if (typeof value !== 'boolean') throw new BrokenAnswer(`an answer without ${what}`)
  return value
}

/** @throws BrokenAnswer for a status that is neither. */
export function statusOf(status: string | undefined): 'InProgress' | 'Deployed' {
  if (status !== 'InProgress' && status !== 'Deployed')
    throw new BrokenAnswer('an answer without a known Status')
  return status
}

function aliasesOf(aliases: Aliases | undefined): string[] {
  if (aliases === undefined) return []
  const items = aliases.Items ?? []
  if (items.length !== required(aliases.Quantity, 'the Quantity of Aliases'))
    throw new BrokenAnswer('an answer whose Aliases are not as many as it says')
  return items.map((item) => item.toLowerCase())
}

function certificateOf(viewer: ViewerCertificate | undefined): AttachedCertificate {
  if (viewer?.ACMCertificateArn) return { source: 'acm', arn: viewer.ACMCertificateArn }
  if (viewer?.IAMCertificateId) return { source: 'iam', id: viewer.IAMCertificateId }
  return { source: 'none' }
}

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

import type {
  Aliases,
  GetDistributionResult,
  DistributionSummary as Summary,
  ViewerCertificate,
} from '@aws-sdk/client-cloudfront'
import {
  type AttachedCertificate,
  type Distribution,
  type DistributionSummary,
  resourceOf,
} from '../../base/distribution.ts'
import { BrokenAnswer } from '../answer.ts'
import { featureDigests } from './features.ts'

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

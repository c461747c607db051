import { isOfCloudFront } from '../base/alias.ts'
import { type Inputs, type Parser, right, wrong } from './inputs.ts'

/** The form of the ARN of a role, for a person to fill in. */
export const exampleRole = 'arn:aws:iam::123456789012:role/NAME'

const distribution = /^(?:E[A-Z0-9]{7,31}|dt_[A-Za-z0-9]{1,61})$/

/** The id of a distribution or of a distribution tenant. It goes into the path of requests, so nothing else may pass. */
export const distributionId: Parser<string> = (text) => {
  if (distribution.test(text)) return right(text)
  const inArn = /^arn:[a-z-]+:cloudfront::\d{12}:(?:distribution|distribution-tenant)\/(\w+)$/.exec(text)?.[1]
  const meant = [inArn, text.toUpperCase()].find((id) => id !== undefined && distribution.test(id))
  if (isOfCloudFront(`.${text.toLowerCase().replace(/\.$/, '')}`))
    return wrong('it is the domain name of a distribution, not its id')
  return wrong('it is not a distribution id', meant === undefined ? {} : { paste: meant })
}

/** Long-lived and temporary access key ids, as IAM User Guide "Unique identifiers" lists their prefixes. */
const accessKeyId = /\b(?:AKIA|ASIA)[A-Z0-9]{8,}/g

/** Without the access key ids that somebody pasted into the wrong place. */
export function withoutAccessKeys(text: string): string {
  return text.replace(accessKeyId, (found) => `${found.slice(0, 4)}…`)
}

export function accessKeysIn(text: string): readonly string[] {
  return text.match(accessKeyId) ?? []
}

/**
 * The ARN of an IAM role with its path. Names by IAM API reference, CreateRole: at most 64 of `\w+=,.@-`.
 * Whether its partition is the one of the region is looked at with both inputs at hand.
 */
export const roleArn: Parser<string> = (text) => {
  if (accessKeysIn(text).length > 0) {
    return wrong('it is an access key, not a role ARN. The key is no longer secret: rotate it now', {
      secret: true,
    })
  }
  const parts = /^arn:aws(?:-[a-z]+)*:iam::(?<account>[^:]*):(?<resource>.*)$/.exec(text)?.groups
  if (text.length > 1_024 || parts === undefined) return wrong('it is not a role ARN')
  const { account = '', resource = '' } = parts
  if (!/^\d{12}$/.test(account)) return wrong('the account number in it does not have twelve digits')
  if (!resource.startsWith('role/')) return wrong('it is the ARN of something other than a role')
  const names = resource.split('/').slice(1)
  if (!names.every((name) => /^[\w+=,.@-]+$/.test(name))) return wrong('its role name or path is not valid')
  return (names.at(-1) ?? '').length > 64 ? wrong('its role name has more than 64 characters') : right(text)
}

/** The account number and the partition of a role ARN that has been parsed. */
export function partsOfRole(arn: string): { partition: string; account: string } {
  const [, partition = '', , , account = ''] = arn.split(':')
  return { partition, account }
}

/** The partition that a region belongs to, by its prefix (botocore, partitions.json). */
export function partitionOf(region: string): string {
  const partitions = [
    ['cn-', 'aws-cn'],
    ['us-gov-', 'aws-us-gov'],
    ['us-iso-', 'aws-iso'],
    ['us-isob-', 'aws-iso-b'],
    ['us-isof-', 'aws-iso-f'],
    ['eu-isoe-', 'aws-iso-e'],
    ['eusc-', 'aws-eusc'],
  ] as const
  return partitions.find(([prefix]) => region.startsWith(prefix))?.[1] ?? 'aws'
}

/** Whether CloudFront is in the partition of a region (the endpoints of its SDK): accounts of AWS GovCloud, for one, have none. */
export function hasCloudFront(region: string): boolean {
  return ['aws', 'aws-cn'].includes(partitionOf(region))
}

/** A Route 53 hosted zone id, without the `/hostedzone/` that the API puts before it. */
export const hostedZoneId: Parser<string> = (text) => {
  const id = text.replace(/^\/?hostedzone\//, '')
  if (!/^Z[A-Z0-9]{1,31}$/.test(id)) return wrong('it is not a hosted zone id')
  return id === text ? right(id) : wrong('give only the id', { paste: id })
}

/** The inputs that name a role. */
export const roleInputs = ['role-to-assume', 'source-role-to-assume', 'dns-role-to-assume'] as const

/** The role that one of them names. */
export function roleOf(inputs: Inputs, name: (typeof roleInputs)[number]): string | undefined {
  if (name === 'role-to-assume') return inputs.roleToAssume
  return name === 'source-role-to-assume' ? inputs.sourceRoleToAssume : inputs.dnsRoleToAssume
}

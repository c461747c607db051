import type { Config } from './config.ts'
import { at, everyElement, valueAt } from './xml.ts'

/** One permission that a request needs. */
export interface Need {
  readonly action: string
  readonly resource: string
}

/**
 * What UpdateDistribution needs besides its own permission, because it submits the whole configuration again: legacy
 * logs, functions at the edge, VPC origins, a web ACL (guide: standard-logging-legacy-s3, lambda-edge-permissions;
 * service authorization reference).
 */
export function dependentPermissions(config: Config, account: string): Need[] {
  const needs: Need[] = []
  const need = (resource: string, ...actions: string[]) =>
    needs.push(...actions.map((action) => ({ action, resource })))
  const bucket = valueAt(config.root, 'Logging', 'Bucket')?.split('.s3.')[0]
  if (bucket && valueAt(config.root, 'Logging', 'Enabled') === 'true') {
    need(`arn:aws:s3:::${bucket}`, 's3:GetBucketAcl', 's3:PutBucketAcl')
  }
  for (const element of everyElement(config.root)) {
    const text = element.text.trim()
    if (element.name === 'LambdaFunctionARN') {
      need(text, 'lambda:GetFunction', 'lambda:EnableReplication', 'lambda:DisableReplication')
    }
    if (element.name === 'VpcOriginConfig') {
      const id = valueAt(element, 'VpcOriginId') ?? ''
      need(`arn:aws:cloudfront::${account}:vpcorigin/${id}`, 'cloudfront:GetVpcOrigin')
    }
  }
  const webAcl = at(config.root, 'WebACLId')?.text.trim()
  if (webAcl?.startsWith('arn:aws:wafv2:')) need(webAcl, 'wafv2:GetWebACL')
  return needs
}

import {
  type CloudFrontClient,
  GetDistributionConfigCommand,
  GetDistributionTenantCommand,
  UpdateDistributionCommand,
  UpdateDistributionTenantCommand,
} from '@aws-sdk/client-cloudfront'
import { actionOn, resourceOf } from '../../base/distribution.ts'
import type { FailureCode } from '../../base/failure.ts'
import { BrokenAnswer } from '../answer.ts'
import type { SendOptions } from '../call.ts'
import type { Signed } from '../signed.ts'
import { keepBody, replaceBody } from './body.ts'
import { tenantRequest } from './config-xml.ts'
import { required } from './distribution.ts'

/** A configuration as CloudFront sent it, byte for byte; of a tenant the answer of GetDistributionTenant. */
export interface RawConfig {
  readonly etag: string
  readonly xml: Uint8Array
}

/** Configurations of one account's distributions, as raw XML: nothing passes through the SDK's model. */
export interface Configs {
  /** GetDistributionConfig, or GetDistributionTenant. Rejects with a Failure. */
  readonly config: (id: string) => Promise<RawConfig>
  /**
   * UpdateDistribution with If-Match and these bytes as its body, or UpdateDistributionTenant with what they say; sent once,
   * never retried here. Resolves to the new ETag.
   * `refusedAs`: the code of a refusal that has none of its own. `names`: those that it adds.
   */
  readonly updateConfig: (
    id: string,
    etag: string,
    xml: string,
    about: { readonly refusedAs: FailureCode; readonly names?: readonly string[] },
  ) => Promise<string>
}

/** What the SDK insists on for a body that is replaced before it is signed. CloudFront would refuse it. */
const placeholder = {
  CallerReference: '',
  Origins: { Quantity: 0, Items: [] },
  DefaultCacheBehavior: { TargetOriginId: '', ViewerProtocolPolicy: 'https-only' as const },
  Comment: '',
  Enabled: false,
}

/** `arnOf`: the ARN of a distribution by its id, for remedies. */
export function configsOf(signed: Signed<CloudFrontClient>, arnOf: (id: string) => string): Configs {
  const config: Configs['config'] = (id) => {
    const tenant = resourceOf(id) === 'distribution-tenant'
    const operation = tenant ? 'cloudfront:GetDistributionTenant' : 'cloudfront:GetDistributionConfig'
    return signed.read({ operation, resource: arnOf(id), about: id }, async (client, options) => {
      if (tenant) {
        const command = new GetDistributionTenantCommand({ Identifier: id })
        const body = keepBody(command)
        return rawOf(await client.send(command, options), body())
      }
      const command = new GetDistributionConfigCommand({ Id: id })
      const body = keepBody(command)
      return rawOf(await client.send(command, options), body())
    })
  }
  const updateConfig: Configs['updateConfig'] = (id, etag, xml, { refusedAs, names = [] }) => {
    const tenant = resourceOf(id) === 'distribution-tenant'
    const asked = { operation: actionOn(id, 'Update'), resource: arnOf(id), about: id, refusedAs, names }
    return signed.change(asked, async (client, options) => {
      const send = tenant ? sendTenant : sendDistribution
      const { found, ETag } = await send(client, options, { id, etag, xml })
      if (found !== id) throw new BrokenAnswer(`an answer about another distribution than ${id}`)
      return required(ETag, 'ETag')
    })
  }
  return { config, updateConfig }
}

/** An update that is about to be sent. */
interface Update {
  readonly id: string
  readonly etag: string
  readonly xml: string
}

async function sendDistribution(client: CloudFrontClient, options: SendOptions, { id, etag, xml }: Update) {
  const command = new UpdateDistributionCommand({ Id: id, IfMatch: etag, DistributionConfig: placeholder })
  replaceBody(command, xml)
  const { Distribution, ETag } = await client.send(command, options)
  return { found: Distribution?.Id, ETag }
}

async function sendTenant(client: CloudFrontClient, options: SendOptions, { id, etag, xml }: Update) {
  const command = new UpdateDistributionTenantCommand({ Id: id, IfMatch: etag, Enabled: false })
  replaceBody(command, tenantRequest(xml))
  const { DistributionTenant, ETag } = await client.send(command, options)
  return { found: DistributionTenant?.Id, ETag }
}

function rawOf({ ETag }: { readonly ETag?: string | undefined }, body: Uint8Array | undefined): RawConfig {
  return { etag: required(ETag, 'ETag'), xml: required(body, 'a body') }
}

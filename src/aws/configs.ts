import {
  type CloudFrontClient,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront'
import type { FailureCode } from '../failure.ts'
import { BrokenAnswer } from './answer.ts'
import { keepBody, replaceBody } from './body.ts'
import { required } from './distribution.ts'
import type { Signed } from './signed.ts'

/** A configuration as CloudFront sent it, byte for byte. */
export interface RawConfig {
  readonly etag: string
  readonly xml: Uint8Array
}

/** Configurations of one account's distributions, as raw XML: nothing passes through the SDK's model. */
export interface Configs {
  /** GetDistributionConfig. Rejects with a Failure. */
  readonly config: (id: string) => Promise<RawConfig>
  /**
   * UpdateDistribution with If-Match and these bytes as its body; sent once, never retried here. Resolves to the new ETag.
   * `refusedAs`: the code of a refusal that has none of its own.
   */
  readonly updateConfig: (id: string, etag: string, xml: string, refusedAs: FailureCode) => Promise<string>
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
  return {
    config: (id) =>
      signed.read(
        { operation: 'cloudfront:GetDistributionConfig', resource: arnOf(id), about: id },
        async (client, options) => {
          const command = new GetDistributionConfigCommand({ Id: id })
          const body = keepBody(command)
          const { ETag } = await client.send(command, options)
          return { etag: required(ETag, 'ETag'), xml: required(body(), 'a body') }
        },
      ),
    updateConfig: (id, etag, xml, refusedAs) =>
      signed.change(
        { operation: 'cloudfront:UpdateDistribution', resource: arnOf(id), about: id, refusedAs },
        async (client, options) => {
          const command = new UpdateDistributionCommand({
            Id: id,
            IfMatch: etag,
            DistributionConfig: placeholder,
          })
          replaceBody(command, xml)
          const { Distribution, ETag } = await client.send(command, options)
          if (Distribution?.Id !== id)
            throw new BrokenAnswer(`an answer about another distribution than ${id}`)
          return required(ETag, 'ETag')
        },
      ),
  }
}

import {
  type CloudFrontClient,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront'
import type { FailureCode } from '../../base/failure.ts'
import { BrokenAnswer } from '../answer.ts'
import type { Signed } from '../signed.ts'
import { keepBody, replaceBody } from './body.ts'
import { type ConfigChange, type ConfigFacts, editConfig, readConfig } from './config-xml.ts'
import { required } from './distribution.ts'

/** A configuration as CloudFront sent it, byte for byte. */
export interface RawConfig {
  readonly etag: string
  readonly xml: Uint8Array
}

/** An update of one configuration that is ready to be sent: read, edited, checked. */
export interface ReadyUpdate {
  /** What it was made from: its ETag is the one that is sent along. */
  readonly read: ConfigFacts & { readonly etag: string }
  /** Whether the configuration says so already; then `send` sends nothing. */
  readonly needless: boolean
  /**
   * Sends it once, with the ETag of the configuration that it was made from. Resolves to the new ETag; `undefined`: nothing
   * was sent. Rejects with a Failure.
   */
  readonly send: () => Promise<string | undefined>
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
  /**
   * Reads a configuration and makes an update ready in which only aliases and the enabled flag differ; every other byte is
   * the one that was read. Rejects with a Failure when it cannot be read or is not understood; nothing is sent yet.
   */
  readonly readyUpdate: (id: string, change: ConfigChange, refusedAs: FailureCode) => Promise<ReadyUpdate>
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
  const config: Configs['config'] = (id) =>
    signed.read(
      { operation: 'cloudfront:GetDistributionConfig', resource: arnOf(id), about: id },
      async (client, options) => {
        const command = new GetDistributionConfigCommand({ Id: id })
        const body = keepBody(command)
        const { ETag } = await client.send(command, options)
        return { etag: required(ETag, 'ETag'), xml: required(body(), 'a body') }
      },
    )
  const updateConfig: Configs['updateConfig'] = (id, etag, xml, refusedAs) =>
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
        if (Distribution?.Id !== id) throw new BrokenAnswer(`an answer about another distribution than ${id}`)
        return required(ETag, 'ETag')
      },
    )
  return {
    config,
    updateConfig,
    readyUpdate: async (id, change, refusedAs) => {
      const { etag, xml } = await config(id)
      const edited = editConfig(xml, change)
      const needless = edited === new TextDecoder('utf-8', { ignoreBOM: true }).decode(xml)
      return {
        read: { ...readConfig(xml), etag },
        needless,
        send: async () => (needless ? undefined : updateConfig(id, etag, edited, refusedAs)),
      }
    },
  }
}

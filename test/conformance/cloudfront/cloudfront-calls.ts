import {
  type CloudFrontClient,
  type DistributionConfig,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront'

/** Reads a configuration and puts it back changed, as the SDK understands it. `IfMatch`: default as read. */
export async function update(
  client: CloudFrontClient,
  id: string,
  change: Partial<DistributionConfig>,
  IfMatch?: string,
) {
  const read = await client.send(new GetDistributionConfigCommand({ Id: id }))
  if (read.DistributionConfig === undefined) throw new Error('no configuration')
  const DistributionConfig = { ...read.DistributionConfig, ...change }
  return await client.send(
    new UpdateDistributionCommand({ Id: id, IfMatch: IfMatch ?? read.ETag, DistributionConfig }),
  )
}

/** Gives a distribution another list of aliases, and nothing else. */
export const setAliases = (client: CloudFrontClient, id: string, ...names: string[]) =>
  update(client, id, { Aliases: { Quantity: names.length, Items: names } })

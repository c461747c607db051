import {
  AssociateAliasCommand,
  CloudFrontClient,
  type CloudFrontClientConfig,
  type DistributionConfig,
  GetDistributionCommand,
  GetDistributionConfigCommand,
  UpdateDistributionCommand,
} from '@aws-sdk/client-cloudfront'

/** What somebody has at hand who follows the article with a script: two accounts, two distributions, and the zone. */
export interface Desk {
  /** CloudFront of the account that holds the source, and of the one that holds the target. */
  readonly source: CloudFrontClient
  readonly target: CloudFrontClient
  readonly sourceId: string
  readonly targetId: string
  readonly alias: string
  /** ms. */
  readonly sleep: (ms: number) => Promise<void>
  /** The record of the alias leads to the target from now on. */
  readonly pointAtTarget: () => void
  /** The TXT record names the target from now on. */
  readonly publishTxt: () => void
}

/** A client as everybody makes one: the SDK's defaults in everything but the place that requests go to. */
export function plainClient(
  credentials: { readonly accessKeyId: string; readonly secretAccessKey: string },
  requestHandler: NonNullable<CloudFrontClientConfig['requestHandler']>,
): CloudFrontClient {
  const { accessKeyId, secretAccessKey } = credentials
  return new CloudFrontClient({
    region: 'us-east-1',
    credentials: { accessKeyId, secretAccessKey },
    requestHandler,
  })
}

/** Interval of `aws cloudfront wait distribution-deployed` (AWS CLI reference), ms. */
const pollInterval = 60_000

/**
 * "Use a wildcard to move the alternate domain name", step by step, with its wait "for each distribution to fully deploy"
 * and no other.
 *
 * https://repost.aws/knowledge-center/resolve-cnamealreadyexists-error (as of 2022-09-22)
 */
export async function moveByWildcard(desk: Desk): Promise<void> {
  const { source, target, sourceId, targetId, alias } = desk
  const wildcard = `*${alias.slice(alias.indexOf('.'))}`
  await edit(target, targetId, withAlias(wildcard))
  await deployed(desk, target, targetId)
  desk.pointAtTarget()
  await edit(source, sourceId, withoutAlias(alias))
  await deployed(desk, source, sourceId)
  await edit(target, targetId, withAlias(alias))
  await deployed(desk, target, targetId)
  await edit(target, targetId, withoutAlias(wildcard))
  await deployed(desk, target, targetId)
}

/**
 * "Deactivate source distribution with the conflicting CNAME": disables it, waits until that is deployed, and moves the name.
 * The TXT record is published while it waits, so that it costs no time.
 */
export async function moveByDisabling(desk: Desk): Promise<void> {
  const { source, target, sourceId, targetId, alias } = desk
  await edit(source, sourceId, disabled)
  desk.publishTxt()
  await deployed(desk, source, sourceId)
  await target.send(new AssociateAliasCommand({ TargetDistributionId: targetId, Alias: alias }))
  await deployed(desk, target, targetId)
}

/**
 * "Move an alternate domain name" within one account: the TXT record, the call, and a wait for Deployed.
 *
 * https://docs.aws.amazon.com/AmazonCloudFront/latest/DeveloperGuide/alternate-domain-names-move.html
 */
export async function moveByAssociating(desk: Desk): Promise<void> {
  const { target, targetId, alias } = desk
  desk.publishTxt()
  await target.send(new AssociateAliasCommand({ TargetDistributionId: targetId, Alias: alias }))
  await deployed(desk, target, targetId)
  desk.pointAtTarget()
}

/** What many do where no page helps: take the name off the one, wait, and put it on the other. */
export async function moveByReleasing(desk: Desk): Promise<void> {
  const { source, target, sourceId, targetId, alias } = desk
  desk.pointAtTarget()
  await edit(source, sourceId, withoutAlias(alias))
  await deployed(desk, source, sourceId)
  await edit(target, targetId, withAlias(alias))
  await deployed(desk, target, targetId)
}

/** A change by the SDK's own objects: the configuration is read into its model, changed, and written from its model. */
export async function edit(
  client: CloudFrontClient,
  id: string,
  change: (config: DistributionConfig) => DistributionConfig,
): Promise<void> {
  const { DistributionConfig: config, ETag } = await client.send(new GetDistributionConfigCommand({ Id: id }))
  if (config === undefined) throw new Error(`${id} has no configuration`)
  await client.send(
    new UpdateDistributionCommand({ Id: id, IfMatch: ETag, DistributionConfig: change(config) }),
  )
}

async function deployed({ sleep }: Desk, client: CloudFrontClient, id: string): Promise<void> {
  for (;;) {
    const { Distribution: distribution } = await client.send(new GetDistributionCommand({ Id: id }))
    if (distribution?.Status === 'Deployed') return
    await sleep(pollInterval)
  }
}

export function disabled(config: DistributionConfig): DistributionConfig {
  return { ...config, Enabled: false }
}

export function withAlias(name: string) {
  return (config: DistributionConfig): DistributionConfig =>
    aliased(config, [...(config.Aliases?.Items ?? []), name])
}

export function withoutAlias(name: string) {
  return (config: DistributionConfig): DistributionConfig =>
    aliased(
      config,
      (config.Aliases?.Items ?? []).filter((other) => other !== name),
    )
}

function aliased(config: DistributionConfig, names: string[]): DistributionConfig {
  return { ...config, Aliases: { Quantity: names.length, Items: names } }
}

import { readFileSync } from 'node:fs'
import { tenantSettings } from '../cloudfront/tenant-settings.ts'
import { latest } from '../cloudfront/versions.ts'
import type { Policy } from '../identity.ts'
import type { CloudTenant, Holder } from '../world.ts'

/** What the words in capitals of a policy stand for in a scene. */
export interface Ends {
  readonly source?: Holder
  readonly target?: Holder
  /** The tenant that `tenant-permissions` is for. */
  readonly tenant?: CloudTenant
}

/** A policy exactly as the documentation hands it out, docs/iam/NAME.json, for these distributions. */
export function documented(name: string, { source, target, tenant }: Ends): Policy {
  const file = new URL(`../../../docs/iam/${name}.json`, import.meta.url)
  const settings = tenant && tenantSettings(latest(tenant))
  const words: Readonly<Record<string, string | undefined>> = {
    ACCOUNT_ID: (target ?? source ?? tenant)?.account,
    SOURCE_ID: source?.id,
    TARGET_ID: target?.id,
    TENANT_ID: tenant?.id,
    MULTI_TENANT_ID: settings?.parentId,
    CONNECTION_GROUP_ID: settings?.connectionGroupId,
    CERTIFICATE_ARN: target === undefined ? undefined : certificateOf(target),
  }
  const text = readFileSync(file, 'utf8').replaceAll(/\b[A-Z]+(?:_[A-Z]+)*_(?:ID|ARN)\b/g, (word) => {
    const by = words[word]
    if (by === undefined) throw new Error(`docs/iam/${name}.json: nothing is known for ${word}`)
    return by
  })
  return JSON.parse(text)
}

/** That of its multi-tenant distribution, where a tenant has none of its own, is not named in its configuration. */
function certificateOf(target: Holder): string {
  const none = target.kind === 'distribution-tenant' ? '*' : 'none'
  return latest(target).certificateArn ?? `arn:aws:acm:us-east-1:${target.account}:certificate/${none}`
}

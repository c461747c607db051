import type { Route53 } from '../aws/route53/client.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import { openHostedZone } from '../aws/route53/hosted-zone.ts'
import type { Clock } from '../base/clock.ts'
import { asFailure, type Failure } from '../base/failure.ts'
import type { Dns } from '../dns/dns.ts'
import type { Inputs } from '../inputs/inputs.ts'

/** The zone whose records are ours to write; or a person writes them, and why where that was not asked for. */
export type Zone = { readonly hosted: HostedRecords } | { readonly why: Failure | undefined }

/**
 * Looks for the hosted zone that answers for the alias, unless the records are a person's to write. `accounts`: those that
 * may hold it, the likeliest first; `ownershipName` comes to nothing where the target could not be read. The zone is looked for
 * meanwhile. Changes nothing; never rejects.
 */
export async function hostedZone(
  { dns: mode, hostedZone: given, aliases: [alias = ''] }: Inputs,
  ownershipName: Promise<string | undefined>,
  dns: Dns,
  accounts: readonly Route53[],
  clock: Clock,
): Promise<Zone> {
  if (mode === 'manual') return { why: undefined }
  const name = ownershipName.then((found) => found ?? '')
  try {
    const delegation = await dns.delegation(alias)
    const opened = openHostedZone({ alias, given, delegation, accounts, ownershipName: name, clock })
    const [hosted, wanted] = await Promise.all([opened, ownershipName])
    return wanted === undefined ? { why: undefined } : { hosted }
  } catch (thrown) {
    return { why: (await ownershipName) === undefined ? undefined : asFailure(thrown) }
  }
}

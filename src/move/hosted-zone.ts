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
 * may hold it, the likeliest first; `ownershipName` is `undefined` where the target could not be read. Changes nothing; never
 * rejects.
 */
export async function hostedZone(
  { dns: mode, hostedZone: given, aliases: [alias = ''] }: Inputs,
  ownershipName: string | undefined,
  dns: Dns,
  accounts: readonly Route53[],
  clock: Clock,
): Promise<Zone> {
  if (mode === 'manual' || ownershipName === undefined) return { why: undefined }
  try {
    const delegation = await dns.delegation(alias)
    return { hosted: await openHostedZone({ alias, given, delegation, accounts, ownershipName, clock }) }
  } catch (thrown) {
    return { why: asFailure(thrown) }
  }
}

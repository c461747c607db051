import type { HostedRecord, HostedRecords } from '../aws/route53/hosted.ts'
import { covers, isWildcard, wildcardOf } from '../base/alias.ts'
import type { Dns } from '../dns/client.ts'
import type { Plan } from '../plan/plan.ts'
import type { Ends } from './observe.ts'

/** A wildcard of the target that is not this move's, since users of other names are served through it. */
export interface Foreign {
  readonly wildcard: string
  /** One of these names. */
  readonly name: string
}

/**
 * The wildcard that the plan adds for a name, where the target has it and it is shown to be somebody else's: DNS leads another
 * name to the target, which no end holds, so that it lives by the wildcard. An alias does not say who added it. `undefined`:
 * nothing shows that. Never rejects.
 */
export async function foreignWildcard(
  alias: string,
  { target, source }: Pick<Ends, 'target' | 'source'>,
  plan: Plan | undefined,
  { dns, hosted }: { readonly dns: Dns; readonly hosted: HostedRecords | undefined },
): Promise<Foreign | undefined> {
  const wildcard = wildcardOf(alias)
  const added = plan?.wildcards.some((one) => one.name === wildcard && !one['on-target'])
  if (!target.known || plan === undefined || wildcard === undefined || !added) return undefined
  const { aliases, domain } = target.value
  // Whoever has accepted hosts that cannot be listed had names there before.
  if (!aliases.includes(wildcard) || plan['accept-hosts'].includes(wildcard)) return undefined
  const any = await dns.traffic(wildcard, domain).catch(() => undefined)
  if (any?.state === 'target') return { wildcard, name: wildcard }
  const records = (await hosted?.records('all').catch(() => [])) ?? []
  const held = new Set([...plan.aliases, ...aliases, ...(source?.known ? source.value.aliases : [])])
  const lives = ({ name, leadsTo }: HostedRecord) =>
    leadsTo === domain && covers(wildcard, name) && (isWildcard(name) || !held.has(name))
  const found = records.find(lives)
  return found && { wildcard, name: found.name }
}

/** What is told of such wildcards. Pure. */
export function foreignText(names: readonly { readonly foreign?: Foreign | undefined }[]): readonly string[] {
  const texts = names.flatMap(({ foreign }) =>
    foreign === undefined
      ? []
      : `${foreign.wildcard} is not of this move: DNS of ${foreign.name} points to the target, which serves it through the wildcard`,
  )
  return [...new Set(texts)]
}

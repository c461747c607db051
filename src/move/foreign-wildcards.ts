import type { CloudFront } from '../aws/cloudfront/client.ts'
import type { HostedRecord, HostedRecords } from '../aws/route53/hosted.ts'
import { covers, isWildcard, wildcardOf } from '../base/alias.ts'
import type { Dns } from '../dns/client.ts'
import type { Plan } from '../plan/shape.ts'
import type { Ends } from './observe.ts'

/** A wildcard of the target that is not this move's, since users of other names are served through it. */
export interface Foreign {
  readonly wildcard: string
  /** One of these names. */
  readonly name: string
}

/** What it is found out with. */
interface Sources {
  readonly plan: Plan | undefined
  readonly dns: Dns
  /** Of the target's account. */
  readonly cloudfront: Pick<CloudFront, 'conflicts'>
}

type Ask = (
  alias: string,
  ends: Pick<Ends, 'target' | 'source'>,
  hosted: HostedRecords | undefined,
) => Promise<Foreign | undefined>

/**
 * Finds the wildcard that the plan adds for a name, where the target has it and it is shown to be somebody else's: DNS leads another
 * name to the target, which no distribution holds, so that it lives by the wildcard. An alias does not say who added it.
 * `undefined`: nothing shows that. Asked once for all names that are alike. Never rejects.
 */
export function foreignWildcards(from: Sources): Ask {
  const asked = new Map<string, ReturnType<Ask>>()
  return (alias, ends, hosted) => {
    const wildcard = wildcardOf(alias)
    const planned = from.plan?.wildcards.some((one) => one.name === wildcard && !one['on-target'])
    if (wildcard === undefined || !planned) return Promise.resolve(undefined)
    const key = `${wildcard} ${hosted?.zoneId ?? ''}`
    const found = asked.get(key) ?? foreign(wildcard, ends, hosted, from)
    asked.set(key, found)
    return found
  }
}

async function foreign(
  wildcard: string,
  { target, source }: Pick<Ends, 'target' | 'source'>,
  hosted: HostedRecords | undefined,
  { plan, dns, cloudfront }: Sources,
): ReturnType<Ask> {
  if (!target.known || plan === undefined) return undefined
  const { id, aliases, domain } = target.value
  // Whoever has accepted hosts that cannot be listed had names there before.
  if (!aliases.includes(wildcard) || plan['accept-hosts'].includes(wildcard)) return undefined
  const any = await dns.traffic(wildcard, domain).catch(() => undefined)
  if (any?.state === 'target') return { wildcard, name: wildcard }
  const records = (await hosted?.records('all').catch(() => [])) ?? []
  const held = new Set([...plan.aliases, ...aliases, ...(source?.known ? source.value.aliases : [])])
  const lives = ({ name, leadsTo }: HostedRecord) =>
    leadsTo === domain && covers(wildcard, name) && (isWildcard(name) || !held.has(name))
  const found = records.filter(lives)
  if (found.length === 0) return undefined
  // DNS may lead to the target before a name does: its own distribution serves it then.
  const others = (await cloudfront.conflicts(wildcard, id).catch(() => [])).map(({ alias }) => alias)
  const lone = found.find(({ name }) => name === wildcard || !others.includes(name))
  return lone && { wildcard, name: lone.name }
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

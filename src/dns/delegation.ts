import { askAny } from './query.ts'
import { findZone, type Net } from './zone.ts'

/** The zone that answers for an alias in public DNS, and the servers that it is delegated to; or why that is not known. */
export type Delegation =
  /** `zone` and servers in lower case without trailing dot; servers sorted. */
  { readonly zone: string; readonly nameServers: readonly string[] } | { readonly why: string }

/** Finds the live zone of an alias: which of several hosted zones of one name counts is what public DNS says. */
export async function delegationOf(net: Net, alias: string): Promise<Delegation> {
  const found = await findZone(net, alias.replace(/^\*\./, ''))
  if ('why' in found) return found
  const { name } = found.zone
  const asked = net.servers.length > 0 ? net.servers : net.resolvers
  const answered = await askAny(net, asked, { name, type: 'NS' })
  if ('why' in answered) return { why: `the name servers of ${name} could not be read (${answered.why})` }
  const nameServers = answered.reply.answers.flatMap((rr) =>
    rr.type === 'NS' && rr.name === name ? [rr.to] : [],
  )
  if (nameServers.length === 0) return { why: `the answer lists no name servers for ${name}` }
  return { zone: name, nameServers: [...new Set(nameServers)].sort() }
}

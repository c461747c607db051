import { parseAddress } from '../base/address.ts'
import { type ParsedAlias, parseAlias, trimAscii } from '../base/alias.ts'
import { type Item, list } from './list.ts'
import { type Parsed, right } from './parsed.ts'

const dnsPort = 53
const mostAliases = 100

function nameItem(text: string): Item<string> {
  const parsed: ParsedAlias = parseAlias(text)
  return parsed.ok ? { ok: true, value: parsed.name, key: parsed.name, notices: parsed.notices } : parsed
}

const namedAliases = list(nameItem, mostAliases)

/** The names to move. Empty: all that the source holds (`all`). */
export const aliases = (text: string): Parsed<readonly string[]> =>
  trimAscii(text) === 'all' ? right([]) : namedAliases(text)

/** Host names, wildcards among them: a source may have wildcard aliases, and a wildcard can be accepted as a whole. */
export const hosts = list(nameItem)

export const dnsServers = list((text) => {
  const address = parseAddress(text, dnsPort)
  if (address === undefined) return { ok: false, why: 'it is not an IP address with or without a port' }
  return { ok: true, value: address, key: `${address.host} ${address.port}`, notices: [] }
})

import { parseAddress } from '../base/address.ts'
import { type ParsedAlias, parseAlias, trimAscii } from '../base/alias.ts'
import { type Parsed, type Problem, right, wrong } from './parsed.ts'

/** One item of a list, parsed. `key` tells duplicates apart. */
export type Item<T> =
  | { readonly ok: true; readonly value: T; readonly key: string; readonly notices: readonly string[] }
  | { readonly ok: false; readonly why: string; readonly paste?: string }

const mostProblems = 10

/**
 * A list separated by line breaks or commas. Blanks around an item are trimmed and empty lines skipped; an empty item
 * between commas is refused, a duplicate is dropped with a notice. All wrong items are reported.
 */
function list<T>(parse: (item: string) => Item<T>, most = Number.POSITIVE_INFINITY) {
  return (text: string): Parsed<readonly T[]> => {
    const lines = text.split(/\r\n|\n|\r/).filter((line) => trimAscii(line) !== '')
    const items = lines.flatMap((line) => line.split(',')).map(trimAscii)
    const filled = items.filter((item) => item !== '')
    if (filled.length < items.length) {
      return wrong('it has an empty item (one comma too many)', { paste: filled.join(',') })
    }
    if (items.length > most) return wrong(`it has ${items.length} items; at most ${most} are allowed`)
    const parsed = items.map((item) => ({ item, result: parse(item) }))
    if (parsed.every(({ result }) => result.ok)) return unique(parsed.map(({ result }) => result))
    const meant = parsed.map(({ result }) => (result.ok ? result.key : result.paste))
    const paste = meant.every((item) => item !== undefined) ? [...new Set(meant)].join(',') : undefined
    const problems = parsed.flatMap(({ item, result }): Problem[] =>
      result.ok ? [] : [{ why: result.why, given: item, ...(paste === undefined ? {} : { paste }) }],
    )
    const rest = problems.length - mostProblems
    const more = rest > 0 ? [{ why: `${rest} more items are wrong` }] : []
    return { ok: false, problems: [...problems.slice(0, mostProblems), ...more] }
  }
}

function unique<T>(items: readonly Item<T>[]): Parsed<readonly T[]> {
  const found = new Map<string, T>()
  const notices: string[] = []
  for (const item of items) {
    if (!item.ok) continue
    if (found.has(item.key)) notices.push(`${item.key} is listed more than once`)
    found.set(item.key, item.value)
    notices.push(...item.notices)
  }
  return right([...found.values()], notices)
}

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

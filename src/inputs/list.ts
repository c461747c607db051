import { trimAscii } from '../base/alias.ts'
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
export function list<T>(parse: (item: string) => Item<T>, most = Number.POSITIVE_INFINITY) {
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

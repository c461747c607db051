import { trimAscii } from '../base/alias.ts'
import { duration } from '../base/text.ts'
import { type Parser, right, wrong } from './inputs.ts'

/** One of a few words, exactly as written; the nearest is suggested, never taken. */
export function oneOf<const T extends string>(words: readonly T[]): Parser<T> {
  return (text) => {
    const found = words.find((word) => word === text)
    if (found !== undefined) return right(found)
    const meant = nearest(text, words)
    return wrong('it is not one of the allowed values', meant === undefined ? {} : { paste: meant })
  }
}

const truth = new Map([
  ...['true', 'True', 'TRUE'].map((word) => [word, true] as const),
  ...['false', 'False', 'FALSE'].map((word) => [word, false] as const),
])
const almost = new Map([
  ...['yes', 'y', 'on', '1', 'true'].map((word) => [word, 'true'] as const),
  ...['no', 'n', 'off', '0', 'false'].map((word) => [word, 'false'] as const),
])

/** A boolean of the YAML 1.2 core schema (§10.3.2), as core.getBooleanInput takes them. */
export const boolean: Parser<boolean> = (text) => {
  const value = truth.get(text)
  if (value !== undefined) return right(value)
  const paste = almost.get(text.toLowerCase())
  return wrong('it is not a boolean', paste === undefined ? {} : { paste })
}

const units = new Map([
  ['ms', 1],
  ['s', 1_000],
  ['m', 60_000],
  ['h', 3_600_000],
])

/** Bounds of a duration in ms; `localLeast` in a local run. */
export interface DurationBounds {
  readonly least: number
  readonly localLeast: number
  readonly most: number
}

/** A duration in ms: an integer with an optional unit; without a unit it is seconds. `ms` in local runs only. */
export function durationWithin({ least, localLeast, most }: DurationBounds): Parser<number> {
  return (text, { local }) => {
    const { amount, unit = 's' } = /^(?<amount>0|[1-9]\d{0,8})(?<unit>ms|s|m|h)?$/.exec(text)?.groups ?? {}
    if (amount === undefined) {
      const paste = durationMeant(text)
      return wrong('it is not a duration', paste === undefined ? {} : { paste })
    }
    if (unit === 'ms' && !local) return wrong('milliseconds are for local runs only')
    const value = Number(amount) * (units.get(unit) ?? 0)
    const atLeast = local ? localLeast : least
    if (value < atLeast) return wrong(`it is too short: at least ${duration(atLeast)}`)
    if (value > most) return wrong(`it is too long: at most ${duration(most)}`)
    return right(value)
  }
}

function durationMeant(text: string): string | undefined {
  const { hours, minutes, seconds } =
    /^(?:pt)?(?:(?<hours>\d{1,2}) ?h(?:ours?)?)? ?(?:(?<minutes>\d{1,3}) ?m(?:in(?:ute)?s?)?)? ?(?:(?<seconds>\d{1,5}) ?s(?:ec(?:ond)?s?)?)?$/.exec(
      text.toLowerCase(),
    )?.groups ?? {}
  const total = Number(hours ?? 0) * 3_600 + Number(minutes ?? 0) * 60 + Number(seconds ?? 0)
  if (total === 0) return undefined
  return total % 60 === 0 ? `${total / 60}m` : `${total}s`
}

/** Text of a fixed form. */
export function matching(form: RegExp, why: string): Parser<string> {
  return (text) => (form.test(text) ? right(text) : wrong(why))
}

/** How many characters have to be put in, taken out or replaced to turn one text into the other (Levenshtein). */
export function edits(one: string, other: string): number {
  let previous = Array.from({ length: other.length + 1 }, (_, index) => index)
  for (let row = 1; row <= one.length; row += 1) {
    const current = [row]
    for (let column = 1; column <= other.length; column += 1) {
      const replaced = (previous[column - 1] ?? 0) + (one[row - 1] === other[column - 1] ? 0 : 1)
      current.push(Math.min(replaced, (previous[column] ?? 0) + 1, (current[column - 1] ?? 0) + 1))
    }
    previous = current
  }
  return previous[other.length] ?? 0
}

/** The candidate that was probably meant: two letters away at most, and a third of the text; a list of words means none of them. */
function nearest(text: string, candidates: readonly string[]): string | undefined {
  if (text.length > 64) return undefined
  const plain = text.toLowerCase().replace(/[_ ]/g, '-')
  const ranked = candidates
    .map((candidate) => ({ candidate, far: edits(plain, candidate) }))
    .filter(({ far }) => far <= 2 && far * 3 <= Math.max(plain.length, 3))
    .sort((a, b) => a.far - b.far)
  return ranked[0]?.candidate
}

const mostPath = 2_048

/**
 * The path that the probe requests, or `off`. The host is always the alias: whatever URL() could read as another host,
 * or a server as another header or path, is refused. Characters: RFC 3986 §3.3 and §3.4.
 */
export const probePath: Parser<string | undefined> = (text) => {
  if (text === 'off') return right(undefined)
  if (text.length > mostPath) return wrong(`it has more than ${mostPath} characters`)
  if (!text.startsWith('/')) return wrong('it does not begin with a slash; the host is always the alias')
  if (text.startsWith('//')) return wrong('it begins with two slashes, which would mean another host')
  if (!/^(?:[A-Za-z0-9\-._~!$&'()*+,;=:@/?]|%[0-9A-Fa-f]{2})*$/.test(text)) {
    return wrong('it contains a character that a path cannot contain; write such characters as %XX')
  }
  if (/%(?:[01][0-9A-Fa-f]|7[Ff])/.test(text)) return wrong('it contains an encoded control character')
  const [path = ''] = text.split('?')
  const dots = path.split('/').some((segment) => /^\.{1,2}$/.test(segment.replace(/%2e/gi, '.')))
  return dots ? wrong('it contains a dot segment') : right(text)
}

const credentials = new Set([
  'authorization',
  'proxy-authorization',
  'cookie',
  'set-cookie',
  'x-api-key',
  'x-amz-security-token',
])

/** `name: value` by RFC 9110 §5.1 and §5.5, in printable ASCII; the name is folded to lower case. */
export const probeHeader: Parser<{ name: string; value: string }> = (text) => {
  const colon = text.indexOf(':')
  if (colon < 0) return wrong('there is no colon between name and value')
  const name = text.slice(0, colon).toLowerCase()
  const value = trimAscii(text.slice(colon + 1))
  if (!/^[!#$%&'*+\-.^_`|~0-9a-z]+$/.test(name)) return wrong('its name is not valid')
  if (credentials.has(name))
    return wrong(`${name} carries credentials and does not identify the server that answered`)
  if (!/^[\t\x20-\x7e]+$/.test(value)) return wrong('its value is empty or not printable ASCII')
  return right({ name, value })
}

/** A duration for people: "850 ms", "12 s", "4 min 10 s", "1 h 5 min". `ms` in milliseconds. */
export function duration(ms: number): string {
  if (Math.round(ms) < 1_000) return `${Math.max(0, Math.round(ms))} ms`
  const seconds = Math.round(ms / 1_000)
  const [h, min, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return min === 0 ? `${h} h` : `${h} h ${min} min`
  if (min > 0) return s === 0 ? `${min} min` : `${min} min ${s} s`
  return `${s} s`
}

/** The same in whole minutes, rounded up, in ms: no estimate is exact to the second. */
export function inMinutes(ms: number): number {
  return Math.ceil(ms / 60_000) * 60_000
}

/**
 * Every control or invisible character as its code point, `U+202E`: C0, C1, bidi, zero-width, line and paragraph
 * separators, and whatever else Unicode lets a renderer or a collation ignore (UAX #44, Default_Ignorable_Code_Point).
 * Breaks and tabs too: callers that keep lines split first.
 */
export function spelled(text: string): string {
  return text.replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Cs}\p{Default_Ignorable_Code_Point}]/gu, codePoint)
}

/** A character by its number in Unicode, `U+202E`. */
export function codePoint(character: string): string {
  return `U+${(character.codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0')}`
}

/**
 * Text from outside, fit to stand inside a sentence: one line, no control or invisible characters, at most `most`
 * characters. The log and the summary escape it again for their own syntax.
 */
export function visible(text: string, most = 300): string {
  const clipped = text.length > most ? `${text.slice(0, most)}… (${text.length} characters)` : text
  return spelled(clipped.replace(/[\t\n\r ]+/g, ' '))
}

/** A sentence of somebody else as a part of one of ours, which has a period of its own. */
export function clause(text: string): string {
  return text.replace(/\.$/, '')
}

/** A moment in UTC as ISO 8601 with milliseconds, `2026-11-24T09:05:07.250Z`. `ms` since the epoch. */
export function instant(ms: number): string {
  return new Date(Math.round(ms)).toISOString()
}

/** The time of day in UTC, `09:05:07`. `ms` since the epoch. */
export function timeOfDay(ms: number): string {
  return new Date(Math.floor(ms)).toISOString().slice(11, 19)
}

/** So many names are written out; of more the number is. */
const mostWritten = 3

/** All of these names, for a sentence: of a few each, of many the first ones and how many more. "a, b and c". */
export function listed(names: readonly string[], most = mostWritten): string {
  return joined(names, most, 'and')
}

/** The names with their verb: "a is", "a and b are". */
export function are(names: readonly string[]): string {
  return `${listed(names)} ${names.length > 1 ? 'are' : 'is'}`
}

/** The same where the sentence means each of them by itself: "a, b or c". */
export function anyOf(names: readonly string[]): string {
  return joined(names, mostWritten, 'or')
}

/** A side of a move, by its id where that is known. */
export function sideText(side: 'source' | 'target', id: string | undefined): string {
  return id === undefined ? `the ${side}` : `the ${side} ${id}`
}

function joined(names: readonly string[], most: number, word: 'and' | 'or'): string {
  const more = names.length - most
  if (more > 1) return `${names.slice(0, most).join(', ')} ${word} ${more} more`
  return names.length < 2
    ? names.join('')
    : `${names.slice(0, -1).join(', ')} ${word} ${names.slice(-1).join('')}`
}

/**
 * The longest message of an annotation, in characters; the runner cuts off the rest (actions/runner ExecutionContext.cs,
 * `_maxIssueMessageLength`).
 */
export const longestMessage = 4_096

/**
 * One line of text, blanks as they are, in which the runner sees no command, wherever it stands: `##[` is a command anywhere in a line, `::` after
 * leading white space (actions/runner ActionCommand.cs). Broken up by a visible backslash: characters without a width are
 * ignored by the culture-sensitive comparisons of .NET, so they would not break anything up.
 */
export function inert(text: string, most = longestMessage): string {
  const clipped = text.length > most ? `${text.slice(0, most)}… (${text.length} characters)` : text
  return disarmed(spelled(clipped.replace(/[\t\n\r]+/g, ' ')))
}

/** The lines of a longer text, each of them inert; indentation survives. */
export function inertLines(text: string): string {
  return lines(text).map(disarmed).join('\n')
}

/** The lines of a text without control or invisible characters; indentation by blanks survives. */
export function lines(text: string): string[] {
  return text.split(/\r\n|[\r\n]/).map((line) => spelled(line.replaceAll('\t', '  ')))
}

function disarmed(line: string): string {
  return line.replaceAll('##[', String.raw`##\[`).replace(/^(\s*)::/u, String.raw`$1\::`)
}

/** JSON on one line, in printable characters only, and without the `##[` of a command; it parses to the same value. */
export function inertJson(value: unknown): string {
  return JSON.stringify(value)
    .replace(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Co}\p{Default_Ignorable_Code_Point}]/gu, (character) =>
      character.replace(/[\s\S]/g, (unit) => `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`),
    )
    .replaceAll('##[', String.raw`#\u0023[`)
}

/** What the job of this action needs (README, Permissions), as a remedy: all of it, since whoever pastes a part replaces the rest. */
export const jobPermissions =
  'Give the job:\npermissions:\n  id-token: write\n  contents: read\n  actions: read'

/** What to do where a service gave no answer, or one that may be another later. */
export function askAgain(service: 'AWS' | 'GitHub'): string {
  return `Run again. If it fails again, check that the runner can reach ${service}, also through a proxy, and that ${service} reports no incident.`
}

/** Lines of inputs to paste, with remarks that begin with `#`, as one line to read: the inputs, then the remarks in brackets. Other text stays as it is. */
export function inOneLine(paste: string): string {
  const all = paste.split('\n')
  const said = all.filter((line) => line.startsWith('#')).map((line) => line.replace(/^#+ */, ''))
  const inputs = all.filter((line) => !line.startsWith('#'))
  if (all.length === 1 || inputs.some((line) => !/^[a-z-]+: /.test(line))) return paste
  return `${inputs.join(', ')}${said.length === 0 ? '' : ` (${said.join('; ')})`}`
}

/** A line of inputs to paste into a workflow file: the value as YAML takes it for the same text, in quotes where it might be taken for something else. */
export function inputLine(name: string, value: string): string {
  if (/^\$\{\{[^'\n]*\}\}$/.test(value)) return `${name}: ${value}`
  const plain = /^[\w/.]([\w/.:,@*=+-]*[\w/.,@*=+-])?$/.test(value)
  return `${name}: ${plain ? value : `'${value.replaceAll("'", "''")}'`}`
}

import { spelled } from './text.ts'

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

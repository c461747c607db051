import { readFileSync } from 'node:fs'

/**
 * Reads a file of `name=value` and `name<<delimiter` entries the way the runner does (actions/runner,
 * FileCommandManager.cs), and throws where the runner would fail the step. Shares no code with @actions/core.
 */
export function parseCommandFile(text: string): Record<string, string> {
  const entries: Record<string, string> = {}
  const lines = text.split('\n')
  if (lines.at(-1) === '') lines.pop()
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    if (line === '') continue
    const equals = line.indexOf('=')
    const heredoc = line.indexOf('<<')
    if (equals >= 0 && (heredoc < 0 || equals < heredoc)) {
      entries[line.slice(0, equals)] = line.slice(equals + 1)
      continue
    }
    if (heredoc <= 0) throw new Error(`Invalid format '${line}'`)
    const delimiter = line.slice(heredoc + 2)
    const end = lines.indexOf(delimiter, at + 1)
    if (delimiter === '' || end < 0)
      throw new Error(`Invalid value. Matching delimiter not found '${delimiter}'`)
    entries[line.slice(0, heredoc)] = lines.slice(at + 1, end).join('\n')
    at = end
  }
  return entries
}

export function readCommandFile(path: string): Record<string, string> {
  return parseCommandFile(readFileSync(path, 'utf8'))
}

/** A line of the log that the runner acts on. */
export interface WorkflowCommand {
  readonly name: string
  readonly properties: Readonly<Record<string, string>>
  readonly text: string
}

/** Reads `::name key=value,…::text` as the runner does (ActionCommand.cs); `undefined` for an ordinary line. */
export function parseWorkflowCommand(line: string): WorkflowCommand | undefined {
  const match = line.trimStart().match(/^::([^ :]+)(?: ([^:]*(?::(?!:)[^:]*)*))?::(.*)$/s)
  if (match === null) return undefined
  const properties: Record<string, string> = {}
  for (const pair of (match[2] ?? '').split(',')) {
    const equals = pair.indexOf('=')
    if (equals > 0) properties[pair.slice(0, equals).trim()] = unescapeProperty(pair.slice(equals + 1))
  }
  return { name: match[1] ?? '', properties, text: unescapeData(match[3] ?? '') }
}

function unescapeData(text: string): string {
  return text.replaceAll('%0D', '\r').replaceAll('%0A', '\n').replaceAll('%25', '%')
}

function unescapeProperty(text: string): string {
  return unescapeData(text.replaceAll('%3A', ':').replaceAll('%2C', ','))
}

import type { EndFacts } from '../events.ts'
import { code, table, text } from '../markdown.ts'
import type { Report } from '../report.ts'

/** What moves: each alias, from where, to where, and in whose account. */
export function moved({ started, source, target, result }: Report, rows: number): string {
  const aliases = started?.aliases ?? []
  if (started === undefined || aliases.length === 0) return ''
  const from = source === undefined ? 'not known' : end(source)
  const to = target === undefined ? code(started.target) : end(target)
  const title = result === 'moved' || result === 'moved-unverified' ? 'What was moved' : 'The move'
  const shown = aliases.slice(0, rows).map((alias) => [code(alias), from, to, accounts(source, target)])
  return `### ${title}\n\n${table(['Alias', 'From (state before the run)', 'To (state before the run)', 'Account'], shown)}${left(aliases.length, rows)}`
}

/** The line that says how many rows are not shown. */
export function left(all: number, rows: number): string {
  return all > rows ? `\n\nand ${all - rows} more` : ''
}

function end({ id, domain, status, enabled }: EndFacts): string {
  return `${code(id)} ${text(status)}${enabled ? '' : ', **disabled**'}<br>${code(domain)}`
}

function accounts(source: EndFacts | undefined, target: EndFacts | undefined): string {
  if (source === undefined || target === undefined) return code(target?.account ?? source?.account ?? '')
  return source.account === target.account
    ? `${code(target.account)} (both)`
    : `${code(source.account)} to ${code(target.account)}`
}

/** What was changed in AWS. */
export function changed(report: Report, rows: number): string {
  const { changes } = report
  if (changes.length === 0) return ''
  const shown = changes
    .slice(0, rows)
    .map(({ effect, action, resource }) => [text(effect), code(action), code(resource)])
  return `### What was changed in AWS\n\n${table(['Change', 'Call', 'On'], shown)}${left(changes.length, rows)}`
}

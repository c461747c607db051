import type { EndFacts } from '../events.ts'
import { code, fence, folded, table, text } from '../markdown.ts'
import type { Report } from '../report.ts'
import { templatesOf } from '../templates.ts'

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

/** What the templates that declare one of the distributions have to say now. */
export function templates(report: Report): string {
  if (report.changes.length === 0 || report.result === undefined) return ''
  return `### Templates\n\n${reconcile(report)}`
}

function reconcile(report: Report): string {
  const { result } = report
  if (result === 'rolled-back')
    return 'CloudFront is as it was before the move. Templates that declared the aliases still fit.'
  if (result === 'exposed')
    return 'Do not deploy templates that declare one of these distributions before it is clear which one holds the alias.'
  // Half a move is nothing to declare: applied now, it would take the alias off the one side or the wildcard off the other.
  if (result !== 'moved' && result !== 'moved-unverified')
    return 'The move is not finished. Do not deploy templates that declare one of these distributions before it is finished or undone.'
  const sides = templatesOf(report)
  if (sides.length === 0)
    return 'Update each template that declares what was changed before you deploy it again.'
  const listed = (aliases: readonly string[]) => aliases.map((alias) => JSON.stringify(alias))
  const terraform = sides
    .map(
      ({ side, distribution, aliases }) =>
        `# ${side} ${distribution}\naliases = [${listed(aliases).join(', ')}]`,
    )
    .join('\n\n')
  const cloudformation = sides
    .map(({ side, distribution, aliases }) =>
      [
        `# ${side} ${distribution}`,
        aliases.length === 0 ? 'Aliases: []' : 'Aliases:',
        ...listed(aliases).map((alias) => `  - ${alias}`),
      ].join('\n'),
    )
    .join('\n\n')
  return [
    '**Templates must catch up.** If Terraform, CloudFormation or the CDK declares one of these distributions, its next run would take the alias away again or fail. Declare this on both sides **before** the next run, then expect an empty plan:',
    folded('Terraform', fence(terraform, 'hcl')),
    folded('CloudFormation', fence(cloudformation, 'yaml')),
  ].join('\n\n')
}

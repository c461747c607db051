import type { AnswerComparison, SideAnswer } from '../../probe/compare.ts'
import { code, folded, table, text } from '../markdown.ts'
import type { Report } from '../report.ts'

/** What users got before the move beside what the target answered by its own domain; open while it may be news to somebody. */
export function compared({ compared: comparison, changes, findings }: Report): string {
  if (comparison === undefined) return ''
  const { users, target } = comparison
  if (!users.answered && !target.answered) return ''
  const content = `${answersTable(comparison)}\n\nAn answer can depend on the host name (functions, web ACLs, origins), so a difference need not matter.`
  const title = 'Answers before the move'
  const open = changes.length === 0 && findings.some(({ id }) => id === 'answers-differ')
  return open ? `### ${title}\n\n${content}` : folded(title, content)
}

function answersTable({ path, header, users, target }: AnswerComparison): string {
  const names = [...new Set([...users.headers.keys(), ...target.headers.keys()])]
  const value = (name: string, { headers }: SideAnswer) => code(headers.get(name) ?? '')
  return table(
    [`GET ${code(path)}`, `${code(users.name)}, as users get it`, `${code(target.name)}, the target`],
    [
      ['Status', text(users.status), text(target.status)],
      ...names.map((name) => [code(name), value(name, users), value(name, target)]),
      ...(header === undefined
        ? []
        : [[`${code(header)} as in ${code('probe-header')}`, has(users), has(target)]]),
    ],
  )
}

function has({ marked }: SideAnswer): string {
  return marked === undefined ? '–' : marked ? 'yes' : 'no'
}

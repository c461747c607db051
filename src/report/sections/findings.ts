import type { Finding } from '../../base/finding.ts'
import { helpFor } from '../help.ts'
import { bold, bullets, code, folded, link, text } from '../markdown.ts'
import type { Report } from '../report.ts'
import { left } from './move.ts'

const marks = { blocker: '⛔', warning: '⚠️', info: 'ℹ️', ok: '✅' } as const

/** What stands in the way and what to beware of, the gravest first; what is right is folded. */
export function findings(report: Report, rows: number): string {
  const { findings: all, announced, ended } = report
  const said = new Set(ended?.next.map(({ paste }) => paste))
  const graver = (['blocker', 'warning'] as const).flatMap((level) =>
    all.filter((one) => one.level === level),
  )
  const quiet = (level: Finding['level'], title: (count: number) => string) => {
    const ones = all.filter((one) => one.level === level)
    const list = bullets(ones.slice(0, rows).map(brief)) + left(ones.length, rows)
    return ones.length === 0 ? '' : folded(title(ones.length), list)
  }
  const notes = announced.map(
    ({ level, text: note }) => `${level === 'warning' ? '⚠️' : 'ℹ️'} ${text(note, 600)}`,
  )
  const parts = [...graver.slice(0, rows).map((one) => full(one, said, report)), ...notes.slice(0, rows)]
  const folding = [
    quiet('info', (count) => `${count} ${count === 1 ? 'note' : 'notes'}`),
    quiet('ok', (count) => `${count} ${count === 1 ? 'check' : 'checks'} passed`),
  ]
  const open = parts.length === 0 ? '' : bullets(parts) + left(graver.length, rows)
  if (open === '' && folding.join('') === '') return ''
  return ['### Findings', open, ...folding].filter(Boolean).join('\n\n')
}

function full(
  { id, level, title, evidence, remedy }: Finding,
  said: ReadonlySet<string>,
  report: Report,
): string {
  const head = `${marks[level]} ${bold(title)} (${link(code(id), helpFor(report, id))})\\\n${text(evidence, 1_000)}`
  return remedy === undefined || said.has(remedy) ? head : `${head}\\\n→ ${text(remedy, 1_000)}`
}

function brief({ level, title, evidence }: Finding): string {
  return `${marks[level]} ${text(title)}: ${text(evidence)}`
}

import type { Next } from '../events.ts'
import { bold, code, fence, folded, numbered, text } from '../markdown.ts'
import type { Report } from '../report.ts'
import { remarks, startOf } from '../run-again.ts'

/** What to do, the most important first, ready to paste. */
export function next(report: Report): string {
  const items = report.ended?.next ?? []
  if (items.length === 0) return ''
  return `### What to do next\n\n${numbered(items.slice(0, 50).map((item) => one(item, report)))}`
}

/** A paste longer than this is not shown: half a command is worse than none. In characters. */
const longestPaste = 20_000

/** One thing to do, as Markdown of several lines. */
export function one(item: Next, report: Report): string {
  const { title, paste, language, inputs } = item
  const head = bold(title, 600)
  if (paste.trim() === '') return head
  if (paste.length > longestPaste)
    return `${head}\n\nToo long to show here. See the output ${code('report')}.`
  const statement = statementIn(paste)
  if (statement !== undefined) {
    const { lead, json, after } = statement
    return [
      `${head}\\\n${text(lead)}`,
      fence(json, 'json'),
      ...(after === '' ? [] : [text(after, 2_000)]),
    ].join('\n\n')
  }
  if (inputs !== undefined) return [head, ...started(item, report)].join('\n\n')
  if (language === 'text' && !paste.trim().includes('\n')) return `${head}\\\n${text(paste, 2_000)}`
  if (language === 'dns' && !paste.trim().includes('\n')) return `${head}\\\n${code(paste, 2_000)}`
  return `${head}\n\n${fence(paste, language)}`
}

/** A statement for a policy at the end of a sentence, `Add to the role NAME: {…}`, as a block that can be copied, with the line after it; `undefined`: there is none. */
function statementIn(paste: string): Readonly<Record<'lead' | 'json' | 'after', string>> | undefined {
  const [, lead, json, after = ''] = /^([^{}\n]{1,200}:) (\{.*\})(?:\n(.+))?$/.exec(paste.trim()) ?? []
  if (lead === undefined || json === undefined) return undefined
  try {
    return { lead, json: JSON.stringify(JSON.parse(json), undefined, 2), after }
  } catch {
    // No JSON: it is shown as the text that it is.
    return undefined
  }
}

/** Where a run is started: the button, the same for a shell, and the inputs for a workflow file. */
function started(item: Next, { started: run, ended, command, plan }: Report): string[] {
  if (ended === undefined) return []
  const { button, shell, file } = startOf(item, {
    command,
    result: ended.result,
    place: run?.place,
    plan,
    all: ended.next,
  })
  const pasted = shell === '' || shell.length > longestPaste ? [] : [fence(shell, 'sh')]
  const yaml = fence(item.paste, 'yaml')
  const where = file === '' ? 'the workflow file' : code(file)
  const step = `In ${where}, under ${code('with:')} of the step that uses this action:`
  switch (button) {
    case 'Re-run failed jobs':
      return [`In GitHub: select **${button}** in this run. With the GitHub CLI:`, ...pasted]
    case 'Run workflow':
      if (pasted.length === 0)
        return [
          `In GitHub: **Actions**, this workflow, **${button}**, with this value. Or ${step.replace(/^In/, 'in')}`,
          yaml,
        ]
      return [
        ...remarks(item).map((remark) => text(remark, 600)),
        `In GitHub: **Actions**, this workflow, **${button}**, with these values. With the GitHub CLI:`,
        ...pasted,
        folded(
          'A value that the workflow has no field for',
          `GitHub refuses a field that ${where} does not declare under ${code('workflow_dispatch')}. ${step}\n\n${yaml}`,
        ),
      ]
    default:
      return [step, yaml]
  }
}

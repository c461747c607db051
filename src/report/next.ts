import type { Command } from '../base/contract.ts'
import { spelled } from '../base/text.ts'
import type { Next, RunPlace } from './events.ts'
import { bold, code, fence, fewRows, firstOf, folded, numbered, paragraphs, text } from './markdown.ts'
import { exitCode } from './outputs.ts'
import type { Report } from './report.ts'

/** What has to be known of the run that ends. */
type Ended = Pick<Report, 'command' | 'started' | 'plan' | 'ended'>

/** How somebody starts a run that is to come next. */
interface Start {
  /** What to select in GitHub. */
  readonly button: 'Re-run failed jobs' | 'Run workflow' | 'none'
  /** The same for a shell; empty where there is no command that does it, or that could be pasted. */
  readonly shell: string
  /** The workflow file in which inputs would have to stand; empty where it is not known. */
  readonly file: string
}

/** The remarks in what is to be pasted, which a person reads first. */
export function remarks({ paste }: Next): string[] {
  return paste.split('\n').flatMap((line) => (line.startsWith('#') ? [line.replace(/^#+ */, '')] : []))
}

/** How a later job of the workflow passes on the plan that an earlier one has made (docs/examples). */
export const planOfJob = ['$', '{{ needs.plan.outputs.plan }}'].join('')

/**
 * How a run with these inputs is started. One with the inputs of a run that has failed is a re-run of its failed jobs. Any other
 * can be dispatched where the run was dispatched itself (GitHub CLI manual, `gh workflow run`); after a push or on a schedule
 * only the workflow file says what the inputs are.
 */
export function startOf({ inputs = {} }: Next, { command, started, plan, ended }: Ended): Start {
  const place = started?.place
  const file = place?.workflow ?? ''
  if (place === undefined || ended === undefined) return { button: 'none', shell: '', file }
  const failed = exitCode(ended.result, command) === 1
  if (failed && sameInputs(inputs, place, command))
    return { button: 'Re-run failed jobs', shell: rerun(place), file }
  if (place.event !== 'workflow_dispatch') return { button: 'none', shell: '', file }
  // Several values that are wanted at once, or one that is left open, make no command that would do it.
  const wanted = ended.next.filter((next) => next.inputs !== undefined && !isWhole(next.inputs))
  const whole = isWhole(inputs) || wanted.length < 2
  const fields = fieldsOf(inputs, place, plan)
  const open = Object.values(fields).some((value) => /\bNAME(?:-\{0\})?$/.test(value) || value === planOfJob)
  // GitHub takes it neither from its form nor from a command.
  if (JSON.stringify(fields).length > longestDispatch) return { button: 'none', shell: '', file }
  return { button: 'Run workflow', shell: whole && !open ? dispatch(place, fields) : '', file }
}

/** Whether these are all inputs of a run. Others, the command itself perhaps, take the place of what this run was given. */
export function isWhole(inputs: Next['inputs'] = {}): boolean {
  return 'command' in inputs && 'alias' in inputs
}

/** Whether a run with these inputs is this run once more. What it has found out itself, the source, is no difference. */
function sameInputs(inputs: Next['inputs'], { given }: RunPlace, command: Command): boolean {
  return (
    inputs?.['command'] === command &&
    Object.entries({ ...given, ...inputs }).every(
      ([name]) =>
        name === 'command' ||
        (name === 'source-distribution' && given[name] === undefined) ||
        inputs[name] === given[name],
    )
  )
}

/** All inputs of the next run: those of this one, but for what is others. */
function fieldsOf(inputs: NonNullable<Next['inputs']>, { given }: RunPlace, plan: string | undefined) {
  const whole = isWhole(inputs) ? inputs : { ...given, ...inputs }
  const open = plan !== undefined && whole['plan'] === planOfJob
  return open ? { ...whole, plan } : whole
}

function rerun({ runId, repository }: RunPlace): string {
  return /^\d+$/.test(runId)
    ? commandLine([['gh', 'run', 'rerun', runId, '--failed', '--repo', repository]])
    : ''
}

/** The most characters that a dispatch takes as inputs (GitHub Docs, "Events that trigger workflows", workflow_dispatch). */
const longestDispatch = 65_535

function dispatch({ workflow, repository, ref }: RunPlace, fields: Readonly<Record<string, string>>): string {
  const file = workflow.slice(workflow.lastIndexOf('/') + 1)
  if (file === '' || file.startsWith('-') || ref === '' || ref.startsWith('-')) return ''
  return commandLine([
    ['gh', 'workflow', 'run', file, '--repo', repository, '--ref', ref],
    ...Object.entries(fields).map(([name, value]) => ['-f', `${name}=${value}`]),
  ])
}

/** Words of a POSIX shell, a line of them each; empty where one holds what cannot be pasted unseen. */
function commandLine(lines: readonly (readonly string[])[]): string {
  const words = lines.flat()
  if (words.some((word) => spelled(word) !== word)) return ''
  return lines.map((line) => line.map(quoted).join(' ')).join(' \\\n  ')
}

/** One word of a POSIX shell: in single quotes nothing means anything (POSIX, Shell Command Language, 2.2.2). */
function quoted(word: string): string {
  return /^[\w.,:/@=+-]+$/.test(word) ? word : `'${word.replaceAll("'", String.raw`'\''`)}'`
}

/** What to do, the most important first, ready to paste. `rows`: few where the summary got too long. */
export function next(report: Report, rows: number): string {
  const items = report.ended?.next ?? []
  if (items.length === 0) return ''
  const most = rows < fewRows ? longestPaste : longestShown
  return `### What to do next\n\n${firstOf(items, Math.max(rows, 50), (shown) => numbered(shown.map((item) => one(item, report, most))))}`
}

/** A command longer than this is not shown, and no paste where the summary got too long. In characters. */
const longestPaste = 20_000

/** A paste longer than this is never shown: half of it is worse than none. The longest plan and its names take less. In characters. */
const longestShown = 200_000

/** One thing to do, as Markdown of several lines. A paste of more than `most` characters is only in the log, where all of it is. */
export function one(item: Next, report: Report, most = longestShown): string {
  const { title, paste, language, inputs } = item
  const head = bold(title, 600)
  if (paste.trim() === '') return head
  if (paste.length > most)
    return `${head}\n\nToo long to show here. It is at the end of the log of this step.`
  const statement = statementIn(paste)
  if (statement !== undefined) {
    const { lead, json, after } = statement
    return paragraphs(`${head}\\\n${text(lead)}`, fence(json, 'json'), text(after, 2_000))
  }
  if (inputs !== undefined) return [head, ...ownJob(item), ...started(item, report)].join('\n\n')
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

/** The recovery of workflows with a job for it, whose callers seldom declare the inputs of the action: a field that they lack is refused. */
function ownJob({ inputs }: Next): string[] {
  if (inputs?.['command'] !== 'recover') return []
  const alone = `If this run has a job ${code('recover')}, it starts by itself. If that job has also ended, select **Re-run** next to it: it does not wait for an approval, and the inputs stay as they are.`
  return [
    `${alone} Do not use **Re-run failed jobs**: it starts with the move, which waits for an approval. If there is no such job:`,
  ]
}

/** Where a run is started: the button, the same for a shell, and the inputs for a workflow file. */
function started(item: Next, report: Report): string[] {
  const { button, shell, file } = startOf(item, report)
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
          `GitHub refuses a field that ${where} does not declare under ${code('workflow_dispatch')}. Leave it out where the workflow gives this value itself, as ${code('move-alias')} does with the roles of its environments. Otherwise: ${step.replace(/^In/, 'in')}\n\n${yaml}`,
        ),
      ]
    default:
      return [step, yaml]
  }
}

import type { Command, Result } from '../base/contract.ts'
import { spelled } from '../base/text.ts'
import type { Next, RunPlace } from './events.ts'
import { exitCode } from './outputs.ts'

/** How somebody starts a run that is to come next. */
export interface Start {
  /** What to select in GitHub. */
  readonly button: 'Re-run failed jobs' | 'Run workflow' | 'none'
  /** The same for a shell; empty where there is no command that does it, or that could be pasted. */
  readonly shell: string
  /** The workflow file in which inputs would have to stand; empty where it is not known. */
  readonly file: string
}

/** What has to be known of the run that ends. */
export interface Ended {
  readonly command: Command
  readonly result: Result
  readonly place: RunPlace | undefined
  /** The canonical plan of the run, where there is one. */
  readonly plan: string | undefined
  /** Everything that is to be done next. */
  readonly all: readonly Next[]
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
export function startOf({ inputs = {} }: Next, { command, result, place, plan, all }: Ended): Start {
  const file = place?.workflow ?? ''
  if (place === undefined) return { button: 'none', shell: '', file }
  const failed = exitCode(result, command) === 1
  if (failed && sameInputs(inputs, place, command))
    return { button: 'Re-run failed jobs', shell: rerun(place), file }
  if (place.event !== 'workflow_dispatch') return { button: 'none', shell: '', file }
  // Several values that are wanted at once, or one that is left open, make no command that would do it.
  const wanted = all.filter((next) => next.inputs !== undefined && !isWhole(next.inputs))
  const whole = isWhole(inputs) || wanted.length < 2
  const fields = fieldsOf(inputs, place, plan)
  const open = Object.values(fields).some((value) => /\bNAME$/.test(value) || value === planOfJob)
  return { button: 'Run workflow', shell: whole && !open ? dispatch(place, fields) : '', file }
}

/** Whether these are all inputs of a run. Others, the command itself perhaps, take the place of what this run was given. */
function isWhole(inputs: NonNullable<Next['inputs']>): boolean {
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

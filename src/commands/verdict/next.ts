import type { Command } from '../../base/contract.ts'
import type { Finding } from '../../base/finding.ts'
import { inputLine, listed } from '../../base/text.ts'
import { accepts, type InputName } from '../../inputs/declarations.ts'
import type { Inputs } from '../../inputs/inputs.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import type { Next } from '../../report/events.ts'
import { planOfJob } from '../../report/next.ts'
import type { Report } from '../../report/report.ts'
import { awaited, unshown } from './awaited.ts'

/**
 * The inputs of another run about this move, as lines for `with:`: all that this run had, since one that is left out is the
 * default, which may write DNS or wait for a shorter time. A secret is not shown, and no new plan is made under an old one.
 */
export function inputsFor(
  move: Move,
  command: Command,
  plan = move.inputs.plan,
): Readonly<Record<string, string | undefined>> {
  const { inputs, source, aliases, target } = move
  return {
    command,
    alias: aliases.join(','),
    'target-distribution': target.id,
    'source-distribution': source?.id ?? inputs.sourceDistribution,
    ...rest(inputs, ['plan']),
    plan: command === 'plan' ? undefined : (plan ?? required(inputs, command)),
  }
}

/** Where no run may start without a plan, and this one had none. */
function required({ requirePlan }: Inputs, command: Command): string | undefined {
  return requirePlan && (command === 'move' || command === 'roll-back') ? planOfJob : undefined
}

/** The inputs that the run was given, but for those that say what is moved from where to where, and `others`. */
export function rest({ given }: Inputs, others: readonly InputName[]): Readonly<Record<string, string>> {
  const left = new Set<string>(['command', 'alias', 'target-distribution', 'source-distribution', ...others])
  return Object.fromEntries([...given].filter(([name]) => !left.has(name)))
}

/** What stands for the role that a person has to fill in. */
export const roleToFillIn = 'arn:aws:iam::123456789012:role/NAME'

/** Another run of this action with the inputs of this one. `plan`: the plan that it works under, if not that of this run. */
export function runOf(move: Move, command: Command, title: string, plan?: string): Next {
  return runWith(title, inputsFor(move, command, plan))
}

/** The inputs that a run was given, as the next one can be given them: one line each. */
export function givenTo({ given }: Pick<Inputs, 'given'>): Readonly<Record<string, string>> {
  return filled(Object.fromEntries(given))
}

/** Another run with these inputs. */
export function runWith(title: string, values: Readonly<Record<string, string | undefined>>): Next {
  const inputs = filled(values)
  return { title, paste: lines(inputs), language: 'yaml', inputs }
}

/** What to do about findings: a step for each. What the same remedy corrects, such as a permission that two reads need, is one step. */
export function stepsFor(findings: readonly Finding[]): Next[] {
  const first = ({ remedy }: Finding, at: number) =>
    remedy === undefined || findings.findIndex((one) => one.remedy === remedy) === at
  return findings.filter(first).map(stepFor)
}

function stepFor({ title, evidence, remedy = '' }: Finding): Next {
  return remedied(`${title}: ${evidence}`, remedy)
}

/** What to do as a remedy says: inputs to paste where it is made of them, else a sentence. */
export function remedied(title: string, remedy: string): Next {
  const inputs = remedy
    .split('\n')
    .filter((line) => !line.startsWith('#'))
    .map((line): [string, string] => {
      const [, name = '', value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? []
      const text = /^'(.*)'$/.exec(value)?.[1]?.replaceAll("''", "'") ?? value
      return accepts(name, text) ? [name, text] : ['', '']
    })
  const next = { title, paste: remedy }
  return inputs.every(([name]) => name !== '')
    ? { ...next, language: 'yaml', inputs: Object.fromEntries(inputs) }
    : { ...next, language: 'text' }
}

function lines(inputs: Readonly<Record<string, string>>): string {
  return Object.entries(inputs)
    .map(([name, value]) => inputLine(name, value))
    .join('\n')
}

/** Those that have a value, each in one line. */
function filled(inputs: Readonly<Record<string, string | undefined>>): Readonly<Record<string, string>> {
  return Object.fromEntries(
    Object.entries(inputs).flatMap(([name, value]) =>
      value === undefined || value === '' ? [] : [[name, inOneLine(name, value)]],
    ),
  )
}

/** Lists take commas as well as line breaks; a plan is JSON. */
function inOneLine(name: string, value: string): string {
  return name === 'plan' ? value.replace(/\s*\n\s*/g, ' ') : value.replace(/[,\s]*\n[,\s]*/g, ',')
}

/** Id of the finding of a step that was refused and passed over. */
export const undone = 'step-failed'

/** Findings of what a move that came through, in this run or before, has left undone. */
const leftUndone: readonly string[] = [undone, 'source-left-disabled']

/**
 * The verdict with the steps first that have to come first, whatever the command: a pause begins with the record that it
 * waits for, a move that came through with what was passed over, an exposed name with what kept the run from ending that, since the same run would end in the same way. A name that
 * somebody else holds is for them to give back, or for AWS, whatever failed besides. Pure.
 */
export function firstStepsFirst(end: End, report: Report): End {
  if (end.result === 'paused') {
    const records = awaited(report, end.reason)
    const ours = records.length === 0 ? unshown(report, end.reason) : []
    // The verdict knows DNS as it was before the run.
    const others = end.next.filter(({ language }) => language !== 'dns')
    if (ours.length > 0) return { ...end, next: [...ours, ...others] }
    if (records.length === 0) return end
    const lines = records.flatMap(({ paste }) => paste.split('\n'))
    // A way back that waits goes on as a roll-back.
    const [then = report.command] = end.next.flatMap(({ inputs }) => inputs?.['command'] ?? [])
    const again = then === report.command ? 'run again' : `run command: ${then}`
    return {
      ...end,
      verdict: `Publish ${listed(lines)}, then ${again}. ${end.verdict}`,
      next: together(records, end.next),
    }
  }
  if (end.result !== 'exposed') {
    const passedOver = report.findings.filter(
      ({ id, remedy }) => leftUndone.includes(id) && remedy !== undefined,
    )
    return passedOver.length === 0 ? end : { ...end, next: together(stepsFor(passedOver), end.next) }
  }
  const [first, then] = [remedies(report), end.next]
  return { ...end, next: end.reason === 'holder-is-another' ? together(then, first) : together(first, then) }
}

/** The verdict with the names in it, which a failure that knows nothing of names does not have. Pure. */
export function named(end: End, { started }: Report): End {
  const names = started?.aliases ?? []
  // Whole words: the name of its ownership record is another name.
  const words = new Set(end.verdict.split(/[^\w.*-]+/).map((word) => word.replace(/\.+$/, '')))
  return names.length === 0 || names.some((name) => words.has(name))
    ? end
    : { ...end, verdict: `${listed(names)}: ${end.verdict}` }
}

/** The verdict whose further runs of this move say which inputs they need besides: those that are secret. Pure. */
export function withSecrets(end: End, { started }: Report): End {
  const remarks = (started?.place?.hidden ?? []).map(
    (name) => `# add ${name}: it is not shown here, because it may be a secret\n`,
  )
  const whole = ({ inputs = {} }: Next) =>
    'command' in inputs && 'alias' in inputs && inputs['target-distribution'] === started?.target
  const next = end.next.map((one) =>
    whole(one) ? { ...one, paste: `${remarks.join('')}${one.paste}` } : one,
  )
  return { ...end, next }
}

/**
 * An exposed name that the post step of this job is about to end, said first. `kept`: what the main step has kept for it; the post
 * step acts where the main step is unfinished and is shown to have begun the outage (see `post`). Pure.
 */
export function postStepFirst(end: End, kept: (name: string) => string | undefined): End {
  const acts = kept('unfinished') === 'true' && kept('outage')?.startsWith('{') === true
  if (end.result !== 'exposed' || !acts) return end
  const title =
    'The post step of this job, which runs now, tries to end the outage: it finishes the move if CloudFront accepts it, otherwise it goes back. Read its log and summary before you do anything else. If there is no such log after a minute, the runner was shut down: continue with what follows'
  return { ...end, next: [{ title, paste: '', language: 'text' }, ...end.next] }
}

/** What to do about the refusals that steps ended with, the latest first. */
function remedies({ steps }: Report): Next[] {
  return steps
    .flatMap(({ title, evidence, remedy }) =>
      remedy === undefined ? [] : [remedied(`${title}: ${evidence}`, remedy)],
    )
    .toReversed()
}

/** Both lists as one, in which nothing is to be pasted twice. */
function together(first: readonly Next[], then: readonly Next[]): Next[] {
  const pastes = new Set<string>()
  return [...first, ...then].filter(({ paste }) => paste === '' || (!pastes.has(paste) && pastes.add(paste)))
}

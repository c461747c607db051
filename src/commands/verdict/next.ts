import type { Command } from '../../base/contract.ts'
import type { Finding } from '../../base/finding.ts'
import { inputLine } from '../../base/text.ts'
import { accepts, type InputName } from '../../inputs/declarations.ts'
import type { Inputs, Setting } from '../../inputs/inputs.ts'
import type { Move } from '../../move/move.ts'
import type { Next, RunPlace } from '../../report/events.ts'
import { pagesOf } from '../../report/help.ts'
import { planOfJob } from '../../report/next.ts'

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

/** What a person has to do with the ownership record. */
export const publishOwnership = 'Publish this record, and keep the other values of that name'

/** Another run of this action with the inputs of this one. `plan`: the plan that it works under, if not that of this run. */
export function runOf(move: Move, command: Command, title: string, plan?: string): Next {
  return runWith(title, inputsFor(move, command, plan))
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

type Where = Pick<
  Setting,
  'eventName' | 'repository' | 'runId' | 'serverUrl' | 'workflowRef' | 'actionRepository' | 'actionRef'
>

/**
 * Where a run takes place, by what the runner says (GitHub Docs, "Variables reference": GITHUB_WORKFLOW_REF is
 * `owner/name/.github/workflows/file.yml@refs/heads/branch`).
 */
export function placeOf(where: Where, inputs: Pick<Inputs, 'given' | 'probeHeader'>): RunPlace {
  const { eventName, repository, runId, serverUrl, workflowRef } = where
  const [, workflow = '', ref = ''] =
    /^[^/]+\/[^/]+\/(\.github\/workflows\/[^@]+)@refs\/(?:heads|tags)\/(.+)$/.exec(workflowRef) ?? []
  const host = URL.canParse(serverUrl) ? new URL(serverUrl).host : ''
  return {
    repository: host === '' || host === 'github.com' ? repository : `${host}/${repository}`,
    runId,
    event: eventName,
    workflow,
    ref,
    pages: pagesOf(where),
    given: filled(Object.fromEntries(inputs.given)),
    hidden: inputs.probeHeader === undefined ? [] : ['probe-header'],
  }
}

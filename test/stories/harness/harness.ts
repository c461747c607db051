import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Cloud } from '../../cloud/cloud.ts'
import type { Call } from '../../cloud/http.ts'
import { untrue } from '../../oracle/said.ts'
import { garbled, unclear } from '../../oracle/shape.ts'
import { untrueTitles } from '../../oracle/titles.ts'
import { parseWorkflowCommand, readCommandFile, type WorkflowCommand } from './command-files.ts'
import { actionMetadata, root, stepFolder } from './runner.ts'

/** What a run needs of the local cloud: its call log, its faults, and the variables that lead the action to it. */
export type CloudUnderTest = Pick<Cloud, 'world' | 'faults' | 'environment'>

/** A moment in a run: a line of the log, or the `nth` call (from 1) of an operation, once the cloud has carried it out. */
export type Moment = { readonly line: RegExp } | { readonly operation: string; readonly nth?: number }

export interface RunOptions {
  readonly inputs: Readonly<Record<string, string>>
  /** On top of what the runner and the cloud set; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The Node.js that runs the bundle; else `STORY_NODE`, else the one that runs the tests. */
  readonly node?: string
  readonly onLine?: (line: string) => void
  /**
   * SIGKILL at this moment, as when the machine goes away; the answer to that call never arrives. `when`: before the call is carried out,
   * or once it has been answered.
   */
  readonly kill?: Moment & { readonly when?: 'before' | 'answered' }
  /** The signal of a cancelled job (SIGINT unless said otherwise) at this moment. `resumesAfter`: SIGCONT so many ms later. */
  readonly signalAt?: Moment & { readonly signal?: NodeJS.Signals; readonly resumesAfter?: number }
  /** Somebody else changes the world at the same time, and judges what the run says. */
  readonly judged?: true
  /** Nobody reads the log any more from this moment on. */
  readonly closeLogAt?: Moment
  /** Another build of the bundle, instead of the committed one: path of its `index.js`. */
  readonly bundle?: string
  /** `post` runs the action's post entry, with the state that an earlier run left. */
  readonly step?: 'main' | 'post'
  readonly state?: Readonly<Record<string, string>>
  /** Milliseconds; then the process is killed and the run throws. */
  readonly timeout?: number
}

/** What one step left behind. */
export interface Run {
  readonly exit: number | null
  readonly signal: NodeJS.Signals | null
  readonly stdout: string
  readonly stderr: string
  readonly lines: readonly string[]
  readonly outputs: Readonly<Record<string, string>>
  readonly state: Readonly<Record<string, string>>
  readonly summary: string
  /** The output `report`, parsed; `undefined` without one. */
  readonly report: Report | undefined
  /** What the cloud was asked during this run. */
  readonly calls: readonly Call[]
  readonly annotations: readonly WorkflowCommand[]
  /** Milliseconds of the whole process. */
  readonly took: number
}

/** The output `report`, as far as stories look into it. */
export interface Report {
  readonly version: number
  readonly command: string
  readonly result: string
  readonly reason: string
  readonly scenario: string
  readonly aliases: readonly string[]
  readonly findings: readonly {
    id: string
    level: string
    title: string
    evidence: string
    remedy?: string
  }[]
  readonly steps: readonly { id: string; alias: string; state: string; evidence: string }[]
  readonly changes: readonly { action: string; resource: string; alias: string; effect: string }[]
  readonly next: readonly unknown[]
}

/**
 * Runs the bundle as one step of a job, exactly as the runner starts it, against the local cloud. Throws where the summary or the
 * report says of the alias what is not so.
 */
export async function runAction(cloud: CloudUnderTest, options: RunOptions): Promise<Run> {
  const metadata = actionMetadata()
  const step = stepFolder(metadata, options.inputs)
  const entry = options.step === 'post' ? metadata.runs.post : metadata.runs.main
  if (entry === undefined) throw new Error('action.yml has no post entry')
  const env: Record<string, string> = { ...step.env, ...cloud.environment() }
  // On Node.js 20 the AWS SDK warns of its age: nothing that a runner would show, since action.yml asks for Node.js 24.
  env['AWS_SDK_JS_NODE_VERSION_SUPPORT_WARNING_DISABLED'] = 'true'
  for (const [name, value] of Object.entries(options.state ?? {})) env[`STATE_${name}`] = value
  for (const [name, value] of Object.entries(options.env ?? {})) {
    if (value === undefined) delete env[name]
    else env[name] = value
  }
  const before = cloud.world.calls.length
  const began = performance.now()
  try {
    const node = options.node ?? process.env['STORY_NODE'] ?? process.execPath
    const action = spawn(node, [options.bundle ?? join(root, entry)], {
      env,
      cwd: step.env['GITHUB_WORKSPACE'],
    })
    const lines: string[] = []
    const errors: string[] = []
    const onLine = arm(cloud, options, {
      send: (signal) => action.kill(signal),
      closeLog: () => action.stdout.destroy(),
    })
    createInterface({ input: action.stderr }).on('line', (line) => errors.push(line))
    createInterface({ input: action.stdout }).on('line', (line) => {
      lines.push(line)
      options.onLine?.(line)
      onLine(line)
    })
    let late = false
    const limit = setTimeout(() => {
      late = true
      action.kill('SIGKILL')
    }, options.timeout ?? 90_000)
    const [exit, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      action.once('error', reject)
      action.once('close', (code, name) => resolve([code, name]))
    }).finally(() => clearTimeout(limit))
    if (late) throw new Error(`the action did not end in time; its log so far:\n${lines.join('\n')}`)
    const outputs = readCommandFile(step.output)
    const summary = readFileSync(step.summary, 'utf8')
    const { alias = '' } = options.inputs
    const report: Report | undefined = outputs['report'] ? JSON.parse(outputs['report']) : undefined
    const wrong = untrueTitles(report?.findings ?? []).map(
      (title) => `a title that says the opposite: ${title}`,
    )
    const said = { summary, report: outputs['report'] ?? '' }
    if (exit !== null && options.judged !== true)
      wrong.push(
        ...untrue(cloud.world, alias, said),
        ...unclear(said),
        ...garbled({ ...said, log: lines.join('\n') }, []),
      )
    if (wrong.length > 0)
      throw new Error(
        `${wrong.join('\n')}\n\n${summary}\n${lines.join('\n')}\n${errors.join('\n')}\nexit ${exit}`,
      )
    return {
      exit,
      signal,
      stdout: lines.map((line) => `${line}\n`).join(''),
      stderr: errors.map((line) => `${line}\n`).join(''),
      lines,
      outputs,
      state: readCommandFile(step.state),
      summary,
      report,
      calls: cloud.world.calls.slice(before),
      annotations: lines.flatMap((line) => {
        const command = parseWorkflowCommand(line)
        return command !== undefined && /^(error|warning|notice)$/.test(command.name) ? [command] : []
      }),
      took: performance.now() - began,
    }
  } finally {
    step.remove()
  }
}

/** Does each thing once, when its moment has come: in the middle of a call, or at the line that the result is told of. */
function arm(
  { faults }: CloudUnderTest,
  { kill, signalAt, closeLogAt }: RunOptions,
  { send, closeLog }: { send: (signal: NodeJS.Signals) => void; closeLog: () => void },
): (line: string) => void {
  const atLines: { line: RegExp; act: () => void }[] = []
  const armOne = (
    moment: (Moment & { readonly when?: 'before' | 'answered' }) | undefined,
    act: () => void,
    answered = true,
  ): void => {
    if (moment === undefined) return
    if ('line' in moment) atLines.push({ line: moment.line, act })
    else {
      let seen = 0
      const late = moment.when === 'answered'
      faults.add({
        does: answered || late ? 'none' : moment.when === 'before' ? 'hang-before' : 'hang-after',
        operation: moment.operation,
        when: () => ++seen === (moment.nth ?? 1),
        times: 1,
        // An answer from loopback has arrived by then, and what it leads to is just being decided.
        after: late ? () => setTimeout(act, 5) : act,
      })
    }
  }
  armOne(kill, () => send('SIGKILL'), false)
  armOne(signalAt, () => {
    send(signalAt?.signal ?? 'SIGINT')
    if (signalAt?.resumesAfter !== undefined) setTimeout(() => send('SIGCONT'), signalAt.resumesAfter)
  })
  armOne(closeLogAt, closeLog)
  return (line) => {
    for (const one of atLines.filter((at) => at.line.test(line))) {
      atLines.splice(atLines.indexOf(one), 1)
      one.act()
    }
  }
}

import { spawn } from 'node:child_process'
import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { createInterface } from 'node:readline'
import type { Call } from '../cloud/http.ts'
import { parseWorkflowCommand, readCommandFile, type WorkflowCommand } from './command-files.ts'
import { actionMetadata, root, stepFolder } from './runner.ts'

/** What a run needs of the local cloud: its call log, and the variables that lead the action to it. */
export interface CloudUnderTest {
  readonly world: { readonly calls: readonly Call[] }
  readonly env: Readonly<Record<string, string>>
}

/** A moment in a run: a line of the log, or the `nth` (from 1) call of an operation, as soon as it is in the call log. */
export type Moment = { readonly line: RegExp } | { readonly operation: string; readonly nth?: number }

export interface RunOptions {
  readonly inputs: Readonly<Record<string, string>>
  /** On top of what the runner and the cloud set; `undefined` takes a variable away. */
  readonly env?: Readonly<Record<string, string | undefined>>
  /** The Node.js that runs the bundle; else `STORY_NODE`, else the one that runs the tests. */
  readonly node?: string
  readonly onLine?: (line: string) => void
  /** SIGKILL at this moment, as when the machine goes away. */
  readonly kill?: Moment
  /** The signal of a cancelled job (SIGINT unless said otherwise) at this moment. */
  readonly signalAt?: Moment & { readonly signal?: NodeJS.Signals }
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

/** Runs the bundle as one step of a job, exactly as the runner starts it, against the local cloud. */
export async function runAction(cloud: CloudUnderTest, options: RunOptions): Promise<Run> {
  const metadata = actionMetadata()
  const step = stepFolder(metadata, options.inputs)
  const entry = options.step === 'post' ? metadata.runs.post : metadata.runs.main
  if (entry === undefined) throw new Error('action.yml has no post entry')
  const env: Record<string, string> = { ...step.env, ...cloud.env }
  for (const [name, value] of Object.entries(options.state ?? {})) env[`STATE_${name}`] = value
  for (const [name, value] of Object.entries(options.env ?? {})) {
    if (value === undefined) delete env[name]
    else env[name] = value
  }
  const before = cloud.world.calls.length
  const began = performance.now()
  try {
    const node = options.node ?? process.env['STORY_NODE'] ?? process.execPath
    const process_ = spawn(node, [join(root, entry)], { env, cwd: step.env['GITHUB_WORKSPACE'] })
    const lines: string[] = []
    const errors: string[] = []
    const watch = moments(options, (signal) => process_.kill(signal))
    createInterface({ input: process_.stderr }).on('line', (line) => errors.push(line))
    createInterface({ input: process_.stdout }).on('line', (line) => {
      lines.push(line)
      options.onLine?.(line)
      watch.line(line)
    })
    const look = setInterval(() => watch.calls(cloud.world.calls.slice(before)), 2)
    let late = false
    const limit = setTimeout(() => {
      late = true
      process_.kill('SIGKILL')
    }, options.timeout ?? 90_000)
    const [exit, signal] = await new Promise<[number | null, NodeJS.Signals | null]>((resolve, reject) => {
      process_.once('error', reject)
      process_.once('close', (code, name) => resolve([code, name]))
    }).finally(() => {
      clearInterval(look)
      clearTimeout(limit)
    })
    if (late) throw new Error(`the action did not end in time; its log so far:\n${lines.join('\n')}`)
    const outputs = readCommandFile(step.output)
    return {
      exit,
      signal,
      stdout: lines.map((line) => `${line}\n`).join(''),
      stderr: errors.map((line) => `${line}\n`).join(''),
      lines,
      outputs,
      state: readCommandFile(step.state),
      summary: readFileSync(step.summary, 'utf8'),
      report: outputs['report'] ? JSON.parse(outputs['report']) : undefined,
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

/** Sends each signal once, when its moment has come. */
function moments(options: RunOptions, send: (signal: NodeJS.Signals) => void) {
  const open: { at: Moment; signal: NodeJS.Signals }[] = []
  if (options.kill !== undefined) open.push({ at: options.kill, signal: 'SIGKILL' })
  if (options.signalAt !== undefined) {
    open.push({ at: options.signalAt, signal: options.signalAt.signal ?? 'SIGINT' })
  }
  const fire = (come: (moment: Moment) => boolean): void => {
    for (const one of open.filter(({ at }) => come(at))) {
      open.splice(open.indexOf(one), 1)
      send(one.signal)
    }
  }
  return {
    line: (line: string) => fire((moment) => 'line' in moment && moment.line.test(line)),
    calls: (calls: readonly Call[]) =>
      fire(
        (moment) =>
          'operation' in moment &&
          calls.filter(({ operation }) => operation === moment.operation).length >= (moment.nth ?? 1),
      ),
  }
}

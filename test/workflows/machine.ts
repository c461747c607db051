import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, dirname, join } from 'node:path'
import { parseCommandFile } from '../stories/harness/command-files.ts'
import { actionMetadata } from '../stories/harness/runner.ts'
import { holds, interpolate, type Status, strict } from './expressions.ts'

export interface Step {
  readonly id?: string
  readonly name?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
  readonly 'continue-on-error'?: boolean
}

type Texts = Readonly<Record<string, string>>

/** Contexts of a job, by name. */
export type Known = Readonly<Record<string, unknown>>

/** By name of the artifact. */
export type Artifacts = Map<string, readonly { readonly file: string; readonly text: string }[]>

/** What a run of this action leaves for the steps after it. */
export interface Acted {
  readonly exit: number | null | undefined
  readonly outputs: Texts
  /** What it saved for its post step. */
  readonly state: Texts
}

/** Runs a step of this action: the main step, or with `state` its post step. */
export type Act<R extends Acted> = (step: {
  readonly inputs: Texts
  readonly env: Texts
  readonly state?: Texts
}) => Promise<R>

export interface MachineOptions<R extends Acted> {
  readonly act: Act<R>
  readonly artifacts: Artifacts
  /** The artifacts of earlier runs, by the id of the run; a token that may read actions is needed for them. */
  readonly former?: ReadonlyMap<string, Artifacts>
  /** The token that reads them, where the job may. */
  readonly mayReadActions?: string
  /** The machine goes away in the first step of this action: nothing that was written arrives. */
  readonly lost: boolean
  /** The artifact service answers none of its steps. */
  readonly cutOff?: boolean
  /** Actions of others by OWNER/NAME: what they set in the environment of the steps after them. */
  readonly others?: Readonly<Record<string, (given: Texts) => Texts>>
  /** A folder of programs that scripts find before those of this machine. */
  readonly programs?: string
}

interface Left {
  readonly outcome: Ended['outcome']
  readonly outputs: Texts
}

/** How a step ended. */
export interface Ended {
  readonly step: Step
  readonly outcome: 'success' | 'failure' | 'skipped'
}

const metadata = actionMetadata()
const itself = /^(?:\$\/$|move-cloudfront-alias\/move-cloudfront-alias@0{40}$)/

/** The shells that are played, as GitHub calls them (workflow syntax: `jobs.<job_id>.steps[*].shell`). */
const shells: Readonly<Record<string, readonly [string, ...string[]]>> = {
  '': ['bash', '-e'],
  bash: ['bash', '--noprofile', '--norc', '-eo', 'pipefail'],
  'node {0}': [process.execPath],
}

/** The machine of a job: a folder of its own, and the steps on it. */
export class Machine<R extends Acted> {
  /** The runs of this action, in the order of their steps. */
  readonly runs: R[] = []
  readonly ended: Ended[] = []
  log = ''
  summary = ''
  readonly #temp = mkdtempSync(join(tmpdir(), 'machine-'))
  readonly #options: MachineOptions<R>
  readonly #posts: (() => Promise<unknown>)[] = []
  /** What the steps so far have exported. */
  #env: Texts = {}

  constructor(options: MachineOptions<R>) {
    this.#options = options
  }

  stop(): void {
    rmSync(this.#temp, { recursive: true })
  }

  async carryOut(steps: readonly Step[], contexts: Known) {
    const ended: Record<string, unknown> = {}
    let failed = false
    for (const step of steps) {
      const known = {
        ...contexts,
        steps: strict(ended, 'the steps so far'),
        runner: { temp: this.#temp },
      }
      const status: Status = { needs: [failed ? 'failure' : 'success'], cancelled: false }
      // Of a skipped step too: what is wrong in it would be found on a bad day only.
      const [env, given] = [texts(step.env, known), texts(step.with, known)]
      const { outcome, outputs }: Left = holds(step.if, known, status)
        ? await this.#step(step, env, given, known)
        : { outcome: 'skipped', outputs: {} }
      this.ended.push({ step, outcome })
      const fails = outcome === 'failure' && step['continue-on-error'] !== true
      if (step.id !== undefined)
        ended[step.id] = {
          outcome,
          conclusion: outcome === 'failure' && !fails ? 'success' : outcome,
          outputs: this.#outputs(step, outputs),
        }
      failed ||= fails
      if (this.#options.lost && this.runs.length > 0) break
    }
    if (!this.#options.lost) for (const post of this.#posts.toReversed()) await post()
    return { failed, steps: strict(ended, 'the steps') }
  }

  /** A name that action.yml does not declare is an error, where GitHub would make an empty text of it. */
  #outputs({ uses = '' }: Step, outputs: Texts): unknown {
    if (!itself.test(uses)) return outputs
    const declared = Object.keys(metadata.outputs).map((name) => [name, outputs[name] ?? ''])
    return strict(Object.fromEntries(declared), 'the outputs of this action')
  }

  async #step(step: Step, env: Texts, given: Texts, known: Known): Promise<Left> {
    const { uses = '' } = step
    if (step.run !== undefined) return await this.#script(step, env, known)
    if (itself.test(uses)) return await this.#act(given)
    const [name = ''] = uses.split('@')
    const other = this.#options.others?.[name]
    if (other === undefined) return { outcome: ending(this.#artifact(uses, given)), outputs: {} }
    this.#env = { ...this.#env, ...other(given) }
    return { outcome: 'success', outputs: {} }
  }

  async #act(inputs: Texts) {
    const strange = Object.keys(inputs).filter((name) => !(name in metadata.inputs))
    if (strange.length > 0) throw new Error(`this action has no input ${strange.join(', ')}`)
    const { act } = this.#options
    const run = await act({ inputs, env: this.#env })
    this.runs.push(run)
    this.#posts.push(() => act({ inputs, env: this.#env, state: run.state }))
    return { outcome: ending(run.exit === 0), outputs: run.outputs }
  }

  async #script({ run = '', shell = '' }: Step, env: Texts, known: Known) {
    const [program, ...options] = shells[shell] ?? []
    if (program === undefined) throw new Error(`a script for ${shell}`)
    const at = (name: string) => join(this.#temp, name)
    for (const file of ['output', 'summary']) writeFileSync(at(file), '')
    writeFileSync(at('script'), interpolate(run, known))
    const all = {
      PATH: [this.#options.programs, process.env['PATH']].filter(Boolean).join(delimiter),
      HOME: this.#temp,
      ...this.#env,
      ...env,
      GITHUB_OUTPUT: at('output'),
      GITHUB_STEP_SUMMARY: at('summary'),
      RUNNER_TEMP: this.#temp,
    }
    const ok = await new Promise<boolean>((resolve) => {
      execFile(program, [...options, at('script')], { env: all }, (error, stdout, stderr) => {
        this.log += stdout + stderr
        resolve(error === null)
      })
    })
    this.summary += readFileSync(at('summary'), 'utf8')
    return { outcome: ending(ok), outputs: parseCommandFile(readFileSync(at('output'), 'utf8')) }
  }

  #artifact(uses: string, given: Texts): boolean {
    const { name = '', path = '', pattern, 'run-id': run } = given
    const { former, mayReadActions, cutOff } = this.#options
    if (cutOff === true) return false
    // actions/download-artifact: run-id is of use with a github-token only, which must be allowed actions: read.
    const allowed = given['github-token'] !== undefined && given['github-token'] === mayReadActions
    const artifacts =
      run === undefined ? this.#options.artifacts : allowed ? (former?.get(run) ?? new Map()) : new Map()
    if (uses.startsWith('actions/upload-artifact@')) {
      artifacts.set(name, [{ file: basename(path), text: readFileSync(path, 'utf8') }])
      return true
    }
    if (!uses.startsWith('actions/download-artifact@')) throw new Error(`a step that uses ${uses}`)
    const wanted = new RegExp(`^${(pattern ?? name).replaceAll('*', '.*')}$`)
    const found = [...artifacts].filter(([one]) => wanted.test(one)).flatMap(([, files]) => files)
    for (const { file, text } of found) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    return pattern !== undefined || found.length > 0
  }
}

const texts = (given: Readonly<Record<string, unknown>> = {}, known: Known): Texts =>
  Object.fromEntries(Object.entries(given).map(([key, value]) => [key, interpolate(String(value), known)]))

const ending = (ok: boolean): Ended['outcome'] => (ok ? 'success' : 'failure')

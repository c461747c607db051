import { execFile } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, dirname, join } from 'node:path'
import type { Cloud } from '../../cloud/cloud.ts'
import { parseCommandFile } from '../harness/command-files.ts'
import { holds, interpolate } from '../harness/expressions.ts'
import { type Run, type RunOptions, runAction } from '../harness/harness.ts'

export interface Step {
  readonly id?: string
  readonly if?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly env?: Readonly<Record<string, string>>
  readonly with?: Readonly<Record<string, unknown>>
}

/** Contexts of a job, by name. */
export type Known = Readonly<Record<string, unknown>>

/** By name of the artifact. */
export type Artifacts = Map<string, readonly { readonly file: string; readonly text: string }[]>

/** The machine of a job: a folder of its own, and the steps on it. */
export class Machine {
  run: Run | undefined
  log = ''
  summary = ''
  readonly #temp = mkdtempSync(join(tmpdir(), 'fan-out-'))
  readonly #cloud: Cloud
  readonly #local: Readonly<Record<string, string>>
  readonly #artifacts: Artifacts
  readonly #lost: boolean
  #given: Readonly<Record<string, string>> = {}

  constructor(cloud: Cloud, local: Readonly<Record<string, string>>, artifacts: Artifacts, lost: boolean) {
    this.#cloud = cloud
    this.#local = local
    this.#artifacts = artifacts
    this.#lost = lost
  }

  stop(): void {
    rmSync(this.#temp, { recursive: true })
  }

  async carryOut(steps: readonly Step[], contexts: Known, during: Omit<RunOptions, 'inputs'>) {
    const ended: Record<string, { outcome: string; outputs: Readonly<Record<string, string>> }> = {}
    let failed = false
    for (const step of steps) {
      const known = { ...contexts, steps: ended, runner: { temp: this.#temp } }
      if (!holds(step.if, known, { needs: [failed ? 'failure' : 'success'], cancelled: false })) continue
      const { ok, outputs } = await this.#step(step, known, during)
      if (step.id !== undefined) ended[step.id] = { outcome: ok ? 'success' : 'failure', outputs }
      failed ||= !ok
      if (this.#lost && step.uses === '$/') break
    }
    if (this.run !== undefined && !this.#lost)
      await runAction(this.#cloud, { inputs: this.#given, step: 'post', state: this.run.state })
    return { failed, steps: ended }
  }

  async #step(step: Step, known: Known, during: Omit<RunOptions, 'inputs'>) {
    const values = (given: Readonly<Record<string, unknown>> = {}) =>
      Object.fromEntries(
        Object.entries(given).map(([key, value]) => [key, interpolate(String(value), known)]),
      )
    if (step.run !== undefined) return await this.#script(step, values(step.env))
    const given = values(step.with)
    if (step.uses === '$/') {
      this.#given = { ...given, ...this.#local }
      this.run = await runAction(this.#cloud, { ...during, inputs: this.#given })
      return { ok: this.run.exit === 0, outputs: this.run.outputs }
    }
    return { ok: this.#artifact(step.uses ?? '', given), outputs: {} }
  }

  async #script({ run = '', shell }: Step, env: Readonly<Record<string, string>>) {
    if (shell !== 'node {0}') throw new Error(`a script for ${shell}`)
    const [script, output, summary] = ['script', 'output', 'summary'].map((name) => join(this.#temp, name))
    if (script === undefined || output === undefined || summary === undefined) throw new Error('no files')
    for (const file of [output, summary]) writeFileSync(file, '')
    writeFileSync(script, run)
    const files = { GITHUB_OUTPUT: output, GITHUB_STEP_SUMMARY: summary, RUNNER_TEMP: this.#temp }
    const ok = await new Promise<boolean>((resolve) => {
      execFile(process.execPath, [script], { env: { ...env, ...files } }, (error, stdout, stderr) => {
        this.log += stdout + stderr
        resolve(error === null)
      })
    })
    this.summary += readFileSync(summary, 'utf8')
    return { ok, outputs: parseCommandFile(readFileSync(output, 'utf8')) }
  }

  #artifact(uses: string, given: Readonly<Record<string, string>>): boolean {
    const { name = '', path = '', pattern } = given
    if (uses.startsWith('actions/upload-artifact@')) {
      this.#artifacts.set(name, [{ file: basename(path), text: readFileSync(path, 'utf8') }])
      return true
    }
    if (!uses.startsWith('actions/download-artifact@')) throw new Error(`a step that uses ${uses}`)
    const wanted = new RegExp(`^${(pattern ?? name).replaceAll('*', '.*')}$`)
    const found = [...this.#artifacts].filter(([one]) => wanted.test(one)).flatMap(([, files]) => files)
    for (const { file, text } of found) {
      mkdirSync(dirname(join(path, file)), { recursive: true })
      writeFileSync(join(path, file), text)
    }
    return pattern !== undefined || found.length > 0
  }
}

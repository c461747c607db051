import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Cloud } from '../../cloud/cloud.ts'
import { holds, interpolate } from '../harness/expressions.ts'
import type { Run, RunOptions } from '../harness/harness.ts'
import { root } from '../harness/runner.ts'
import { type Artifacts, type Known, Machine, type Step } from './machine.ts'
import type { WorkflowOptions } from './workflow.ts'

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string }
  readonly strategy?: { readonly matrix: Readonly<Record<string, string>> }
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps: readonly Step[]
}

interface Workflow {
  readonly on: Readonly<
    Record<string, { readonly inputs: Readonly<Record<string, { readonly default?: string }>> }>
  >
  readonly jobs: Readonly<Record<string, Job>>
}

/** One job, or one of the jobs of a matrix. */
export interface Leg {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly environment: string
  /** Concurrency group; empty: none. */
  readonly group: string
  readonly outputs: Readonly<Record<string, string>>
  /** The run of this action, where it has one. */
  readonly run: Run | undefined
  /** What the scripts of its steps have printed. */
  readonly log: string
  readonly summary: string
  /** ms since some moment. */
  readonly began: number
  readonly ended: number
}

export interface FanOutOptions extends Omit<WorkflowOptions, 'event' | 'during' | 'lost' | 'before'> {
  /** What happens during the step of a leg, by `JOB INDEX`, for instance a kill. */
  readonly during?: Readonly<Record<string, Omit<RunOptions, 'inputs'>>>
  /** Legs, by `JOB INDEX`, whose machine goes away: nothing that was written arrives. */
  readonly lost?: readonly string[]
}

export interface FanOut {
  readonly jobs: Readonly<Record<string, readonly Leg[]>>
  /** Environments for which a person was asked, once for all jobs that wait at the same time. */
  readonly asked: readonly string[]
}

/**
 * Runs a workflow with matrices against the local cloud as GitHub does: the jobs of a matrix side by side, those of one
 * concurrency group one after the other, one approval for all that wait for an environment, artifacts, and scripts for Node.js.
 */
export async function runFanOut(cloud: Cloud, name: string, options: FanOutOptions): Promise<FanOut> {
  const { on, jobs }: Workflow = parse(readFileSync(join(root, '.github/workflows', name), 'utf8'))
  const declared = on['workflow_call']?.inputs ?? {}
  const inputs = Object.fromEntries(
    Object.entries(declared).map(([input, { default: preset = '' }]) => [
      input,
      options.inputs[input] ?? preset,
    ]),
  )
  const github = { token: cloud.job.githubToken, ref: cloud.job.ref, repository: cloud.job.repository }
  const play = new Play(cloud, options)
  const done: Record<string, readonly Leg[]> = {}
  for (const [id, job] of Object.entries(jobs)) {
    const needed = [job.needs ?? []].flat()
    const needs = Object.fromEntries(needed.map((need) => [need, summed(done[need] ?? [])]))
    const results = needed.map((need) => needs[need]?.result ?? '')
    const known = { inputs, needs, github }
    done[id] = holds(job.if, known, { needs: results, cancelled: false })
      ? await play.job(id, job, known)
      : []
  }
  return { jobs: done, asked: play.asked }
}

/** The context `needs` of a job: of a matrix the outputs of its last leg. */
function summed(legs: readonly Leg[]) {
  const failed = legs.some(({ result }) => result === 'failure')
  const result = legs.length === 0 ? 'skipped' : failed ? 'failure' : 'success'
  return { result, outputs: legs.at(-1)?.outputs ?? {} }
}

class Play {
  readonly asked: string[] = []
  readonly #cloud: Cloud
  readonly #options: FanOutOptions
  readonly #artifacts: Artifacts = new Map()

  constructor(cloud: Cloud, options: FanOutOptions) {
    this.#cloud = cloud
    this.#options = options
  }

  async job(id: string, job: Job, known: Known): Promise<readonly Leg[]> {
    const { job: now } = this.#cloud
    const environment = interpolate(job.environment ?? '', known)
    const entries = Object.entries(job.strategy?.matrix ?? {}).flatMap(([key, text]) => {
      const whole = text.replace(/\$\{\{(.*)\}\}/, (_, inner: string) => `$\{{ toJSON(${inner}) }}`)
      const list: unknown = JSON.parse(interpolate(whole, known))
      if (!Array.isArray(list) || list.length === 0 || list.length > 256)
        throw new Error(`${id}: GitHub takes a matrix of 1 to 256 jobs`)
      return list.map((value: unknown) => ({ [key]: value }))
    })
    if (!this.#approved(environment)) return [{ ...nothing, result: 'failure', environment }]
    now.environment = environment
    now.mayAskForIdToken = job.permissions['id-token'] === 'write'
    now.mayReadActions = job.permissions['actions'] === 'read'
    const lanes = new Map<string, Promise<unknown>>()
    const legs = (job.strategy === undefined ? [{}] : entries).map((matrix) => {
      const contexts = { ...known, matrix, vars: this.#options.vars(environment) }
      const group = interpolate(job.concurrency?.group ?? '', contexts)
      const run = () => this.#leg(id, job, contexts, { environment, group })
      const leg = group === '' ? run() : (lanes.get(group) ?? Promise.resolve()).then(run)
      if (group !== '') lanes.set(group, leg)
      return leg
    })
    return await Promise.all(legs)
  }

  /** As on GitHub: whoever reviews a deployment does so for all jobs that wait for the environment. */
  #approved(environment: string): boolean {
    if (environment === '' || /-(plan|recover)$/.test(environment)) return true
    this.asked.push(environment)
    const said = this.#options.review(environment)
    const { job } = this.#cloud
    if (said !== undefined)
      job.approvals = [...job.approvals, { ...said, environments: [environment], comment: 'read the plans' }]
    return said?.state === 'approved'
  }

  async #leg(
    id: string,
    job: Job,
    contexts: Known & { readonly matrix: object },
    seen: Pick<Leg, 'environment' | 'group'>,
  ): Promise<Leg> {
    const began = performance.now()
    const move: { readonly index?: number } = Object(Object(contexts.matrix).move)
    const name = `${id} ${move.index ?? ''}`.trim()
    const lost = this.#options.lost?.includes(name) === true
    const machine = new Machine(this.#cloud, this.#options.local, this.#artifacts, lost)
    try {
      const { failed, steps } = await machine.carryOut(
        job.steps,
        contexts,
        this.#options.during?.[name] ?? {},
      )
      const outputs = Object.entries(job.outputs ?? {}).map(([output, value]) => [
        output,
        interpolate(value, { ...contexts, steps }),
      ])
      const { run, log, summary } = machine
      const result = failed || lost ? 'failure' : 'success'
      return {
        ...seen,
        result,
        outputs: Object.fromEntries(outputs),
        run,
        log,
        summary,
        began,
        ended: performance.now(),
      }
    } finally {
      machine.stop()
    }
  }
}

const nothing: Omit<Leg, 'result'> = {
  environment: '',
  group: '',
  outputs: {},
  run: undefined,
  log: '',
  summary: '',
  began: 0,
  ended: 0,
}

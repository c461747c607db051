import type { Cloud } from '../cloud/cloud.ts'
import { holds, interpolate, strict } from './expressions.ts'
import {
  type Act,
  type Acted,
  type Artifacts,
  type Ended,
  type Known,
  Machine,
  type MachineOptions,
} from './machine.ts'
import { calledWorkflow, declaredFor, inputsOf, type Job, matrixOf, type Workflow } from './workflow-text.ts'

type Texts = Readonly<Record<string, string>>

/** One job, or one of the jobs of a matrix. */
export interface Leg<R> {
  readonly result: 'success' | 'failure' | 'skipped'
  readonly environment: string
  /** Concurrency group; empty: none. */
  readonly group: string
  readonly outputs: Texts
  readonly steps: readonly Ended[]
  /** The runs of this action, in the order of their steps. */
  readonly runs: readonly R[]
  /** What the scripts of its steps have printed. */
  readonly log: string
  readonly summary: string
  /** ms since some moment. */
  readonly began: number
  readonly ended: number
}

export interface PlayOptions<R extends Acted>
  extends Pick<MachineOptions<R>, 'others' | 'programs' | 'former'> {
  readonly event: string
  /** Inputs of the form, or of the call. */
  readonly inputs: Texts
  /** Variables of each environment. */
  readonly vars: (environment: string) => Texts
  readonly secrets?: Texts
  /** Environments with required reviewers: who approves or rejects. Without an answer nobody does, and the job fails. */
  readonly review: (
    environment: string,
  ) => { readonly state: 'approved' | 'rejected'; readonly user: string } | undefined
  /** Runs this action in a leg, by `JOB INDEX`. */
  readonly act: (leg: string) => Act<R>
  /** Legs, by `JOB INDEX`, whose machine goes away: nothing that was written arrives. */
  readonly lost?: readonly string[]
  /** ms since some moment. Default: wall-clock time. */
  readonly now?: () => number
}

/** What was played. */
export interface Played<R> {
  /** The jobs of a called workflow are named `CALLER / JOB`. */
  readonly jobs: Readonly<Record<string, readonly Leg<R>[]>>
  /** Environments for which a person was asked, once for all jobs that wait at the same time. */
  readonly asked: readonly string[]
  /** Outputs of a called workflow. */
  readonly outputs: Texts
  readonly artifacts: Artifacts
}

/**
 * Runs a workflow against the local cloud as GitHub does: the jobs in the order of their needs, those of a matrix side by side and
 * those of one concurrency group one after the other, one approval for all that wait for an environment, called workflows,
 * artifacts, and scripts. An expression that names an input, an output or a variable that does not exist is an error.
 */
export async function playWorkflow<R extends Acted>(
  cloud: Cloud,
  workflow: Workflow,
  options: PlayOptions<R>,
): Promise<Played<R>> {
  const play = new Play(cloud, options)
  const { outputs } = await play.workflow(workflow, options.event, options.inputs, '')
  return { jobs: play.jobs, asked: play.asked, outputs, artifacts: play.artifacts }
}

interface Done {
  readonly result: Leg<unknown>['result']
  readonly outputs: object
}

class Play<R extends Acted> {
  readonly asked: string[] = []
  readonly jobs: Record<string, readonly Leg<R>[]> = {}
  readonly #cloud: Cloud
  readonly #options: PlayOptions<R>
  readonly artifacts: Artifacts = new Map()
  readonly #now: () => number

  constructor(cloud: Cloud, options: PlayOptions<R>) {
    this.#cloud = cloud
    this.#options = options
    this.#now = options.now ?? (() => performance.now())
  }

  async workflow(workflow: Workflow, event: string, given: Texts, caller: string) {
    const declared = declaredFor(workflow, event)
    const inputs = strict(inputsOf(declared, given), 'the inputs of the workflow')
    const { githubToken: token, ref, repository, runId } = this.#cloud.job
    const github = { token, ref, repository, run_id: runId, server_url: 'https://github.com' }
    const done: Record<string, Done> = {}
    for (const [id, job] of Object.entries(workflow.jobs)) {
      const needed = [job.needs ?? []].flat()
      const needs = strict(
        Object.fromEntries(needed.map((need) => [need, done[need] ?? neverRan(need)])),
        `what ${id} needs`,
      )
      const known = { inputs, needs, github, secrets: strict(this.#options.secrets ?? {}, 'the secrets') }
      const results = needed.map((need) => done[need]?.result ?? '')
      const runs = holds(job.if, known, { needs: results, cancelled: false })
      done[id] = await this.#job(caller === '' ? id : `${caller} / ${id}`, job, known, runs)
    }
    const outputs = Object.entries(declared.outputs ?? {}).map(([name, { value }]) => [
      name,
      interpolate(value, { jobs: strict(done, 'the jobs'), inputs, github }),
    ])
    return { outputs: Object.fromEntries(outputs), done }
  }

  async #job(id: string, job: Job, known: Known, runs: boolean): Promise<Done> {
    if (job.uses !== undefined) return await this.#called(id, job, known, runs)
    const legs = runs ? await this.#legs(id, job, known) : []
    this.jobs[id] = legs
    const failed = legs.some(({ result }) => result === 'failure')
    const declared = Object.keys(job.outputs ?? {}).map((name) => [name, legs.at(-1)?.outputs[name] ?? ''])
    return {
      result: legs.length === 0 ? 'skipped' : failed ? 'failure' : 'success',
      outputs: strict(Object.fromEntries(declared), `the outputs of ${id}`),
    }
  }

  async #called(
    id: string,
    { uses = '', with: given = {}, permissions = {} }: Job,
    known: Known,
    runs: boolean,
  ) {
    const called = calledWorkflow(uses)
    const { outputs: declared = {} } = declaredFor(called, 'workflow_call')
    const none = Object.fromEntries(Object.keys(declared).map((name) => [name, '']))
    if (!runs) return { result: 'skipped', outputs: strict(none, `the outputs of ${id}`) } as const
    for (const [inner, job] of Object.entries(called.jobs))
      for (const [scope, access] of Object.entries(job.permissions ?? {}))
        if (permissions[scope] !== access)
          throw new Error(`${id} does not grant ${scope}: ${access}, which ${inner} asks for`)
    const values = Object.entries(given).map(([name, value]) => [name, interpolate(String(value), known)])
    const { outputs, done } = await this.workflow(called, 'workflow_call', Object.fromEntries(values), id)
    const failed = Object.values(done).some(({ result }) => result === 'failure')
    return {
      result: failed ? 'failure' : 'success',
      outputs: strict(outputs, `the outputs of ${id}`),
    } as const
  }

  async #legs(id: string, job: Job, known: Known): Promise<readonly Leg<R>[]> {
    const { job: now } = this.#cloud
    const environment = interpolate(job.environment ?? '', known)
    if (!this.#approved(environment)) return [{ ...nothing, result: 'failure', environment }]
    now.environment = environment
    now.mayAskForIdToken = job.permissions?.['id-token'] === 'write'
    now.mayReadActions = job.permissions?.['actions'] === 'read'
    const lanes = new Map<string, Promise<unknown>>()
    const legs = matrixOf(id, job, known).map((matrix) => {
      const vars = strict(this.#options.vars(environment), `the variables of ${environment}`)
      const contexts = { ...known, matrix, vars }
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
    seen: Pick<Leg<R>, 'environment' | 'group'>,
  ): Promise<Leg<R>> {
    const began = this.#now()
    const move: { readonly index?: number } = Object(Object(contexts.matrix).move)
    const name = `${id} ${move.index ?? ''}`.trim()
    const { act, lost: gone = [], others = {}, programs = '', former = new Map() } = this.#options
    const lost = gone.includes(name)
    const machine = new Machine({
      act: act(name),
      artifacts: this.artifacts,
      former,
      ...(job.permissions?.['actions'] === 'read' ? { mayReadActions: this.#cloud.job.githubToken } : {}),
      lost,
      others,
      programs,
    })
    try {
      const { failed, steps } = await machine.carryOut(job.steps ?? [], contexts)
      const outputs = Object.entries(job.outputs ?? {}).map(([output, value]) => [
        output,
        interpolate(value, { ...contexts, steps }),
      ])
      const { runs, ended: carriedOut, log, summary } = machine
      const result = failed || lost ? 'failure' : 'success'
      const left = { outputs: Object.fromEntries(outputs), steps: carriedOut, runs, log, summary }
      return { ...seen, ...left, result, began, ended: this.#now() }
    } finally {
      machine.stop()
    }
  }
}

function neverRan(need: string): never {
  throw new Error(`${need} does not stand before the job that needs it`)
}

const nothing: Omit<Leg<never>, 'result'> = {
  environment: '',
  group: '',
  outputs: {},
  steps: [],
  runs: [],
  log: '',
  summary: '',
  began: 0,
  ended: 0,
}

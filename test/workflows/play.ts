import type { Cloud } from '../cloud/cloud.ts'
import { holds, interpolate, strict } from './expressions.ts'
import { type Acted, type Artifacts, type Known, Machine } from './machine.ts'
import { type Done, type Leg, nothing, type Played, type PlayOptions } from './played.ts'
import { calledWorkflow, declaredFor, inputsOf, type Job, matrixOf, type Workflow } from './workflow-text.ts'

type Texts = Readonly<Record<string, string>>

/**
 * Runs a workflow against the local cloud as GitHub does: the jobs in the order of their needs, those of a matrix side by side and
 * those of one concurrency group one after the other, one approval for all that wait for an environment, called workflows,
 * artifacts, scripts, and "Re-run failed jobs": those that failed, and all that need them. An expression that names an input, an output or a variable that does not exist is an error.
 */
export async function playWorkflow<R extends Acted>(
  cloud: Cloud,
  workflow: Workflow,
  options: PlayOptions<R>,
): Promise<Played<R>> {
  const play = new Play(cloud, options)
  const { outputs } = await play.workflow(workflow, options.event, options.inputs, '')
  const { jobs, done, asked, artifacts, attempt } = play
  return { jobs, done, asked, outputs, artifacts, attempt }
}

class Play<R extends Acted> {
  readonly asked: string[] = []
  readonly jobs: Record<string, readonly Leg<R>[]> = {}
  readonly #cloud: Cloud
  readonly #options: PlayOptions<R>
  readonly done: Record<string, Done> = {}
  readonly artifacts: Artifacts
  readonly attempt: number
  /** Of a further attempt, the jobs that have run in it. */
  readonly #anew = new Set<string>()
  readonly #now: () => number

  constructor(cloud: Cloud, options: PlayOptions<R>) {
    this.#cloud = cloud
    this.#options = options
    this.artifacts = options.before?.artifacts ?? new Map()
    this.attempt = (options.before?.attempt ?? 0) + 1
    this.#now = options.now ?? (() => performance.now())
  }

  async workflow(workflow: Workflow, event: string, given: Texts, caller: string) {
    const declared = declaredFor(workflow, event)
    const inputs = strict(inputsOf(declared, given), 'the inputs of the workflow')
    const { githubToken: token, ref, repository, runId } = this.#cloud.job
    const run = { run_id: runId, run_attempt: String(this.attempt) }
    const github = { token, ref, repository, ...run, server_url: 'https://github.com' }
    const full = (id: string) => (caller === '' ? id : `${caller} / ${id}`)
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
      if ([caller, ...needed.map(full)].some((one) => this.#anew.has(one))) this.#anew.add(full(id))
      done[id] = await this.#job(full(id), job, known, runs)
      this.done[full(id)] = done[id]
    }
    const outputs = Object.entries(declared.outputs ?? {}).map(([name, { value }]) => [
      name,
      interpolate(value, { jobs: strict(done, 'the jobs'), inputs, github }),
    ])
    return { outputs: Object.fromEntries(outputs), done }
  }

  async #job(id: string, job: Job, known: Known, runs: boolean): Promise<Done> {
    if (job.uses !== undefined) return await this.#called(id, job, known, runs)
    const { jobs = {}, done = {} } = this.#options.before ?? {}
    const kept = this.#anew.has(id) ? [] : (jobs[id] ?? [])
    const former = done[id]
    if (former !== undefined && !this.#anew.has(id) && kept.every(({ result }) => result !== 'failure')) {
      this.jobs[id] = kept
      return former
    }
    this.#anew.add(id)
    const legs = runs ? await this.#legs(id, job, known, kept) : []
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
    if ([...this.#anew].some((one) => one.startsWith(`${id} / `))) this.#anew.add(id)
    return {
      result: failed ? 'failure' : 'success',
      outputs: strict(outputs, `the outputs of ${id}`),
    } as const
  }

  /** Those of the attempt before that have succeeded are kept. */
  async #legs(id: string, job: Job, known: Known, kept: readonly Leg<R>[]): Promise<readonly Leg<R>[]> {
    const { job: now } = this.#cloud
    const environment = interpolate(job.environment ?? '', known)
    if (!this.#approved(environment)) return [{ ...nothing, result: 'failure', environment }]
    now.environment = environment
    now.runAttempt = String(this.attempt)
    now.mayAskForIdToken = job.permissions?.['id-token'] === 'write'
    now.mayReadActions = job.permissions?.['actions'] === 'read'
    const lanes = new Map<string, Promise<unknown>>()
    const legs = matrixOf(id, job, known).map((matrix, at) => {
      if (kept[at]?.result === 'success') return kept[at]
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
    const {
      act,
      lost: gone = [],
      cutOff = [],
      others = {},
      programs = '',
      former = new Map(),
    } = this.#options
    const lost = gone.includes(name)
    const machine = new Machine({
      act: act(name),
      artifacts: this.artifacts,
      former,
      ...(job.permissions?.['actions'] === 'read' ? { mayReadActions: this.#cloud.job.githubToken } : {}),
      lost,
      cutOff: cutOff.includes(name),
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

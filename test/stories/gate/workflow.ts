import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import type { Cloud } from '../../cloud/cloud.ts'
import { holds, interpolate } from '../../workflows/expressions.ts'
import { type Run, type RunOptions, runAction } from '../harness/harness.ts'
import { root } from '../harness/runner.ts'

interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly permissions: Readonly<Record<string, string>>
  readonly concurrency?: { readonly group: string; readonly 'cancel-in-progress': boolean }
  readonly outputs: Readonly<Record<string, string>>
  readonly steps: readonly {
    readonly id: string
    readonly uses: string
    readonly with: Readonly<Record<string, unknown>>
  }[]
}

interface Workflow {
  readonly on: Readonly<
    Record<
      string,
      { readonly inputs: Readonly<Record<string, { readonly default?: string; required?: boolean }>> }
    >
  >
  readonly jobs: Readonly<Record<string, Job>>
}

/** How a job ended, and what it was given and gave. */
export interface JobRun {
  readonly result: 'success' | 'failure' | 'skipped' | 'cancelled'
  readonly environment: string
  readonly outputs: Readonly<Record<string, string>>
  readonly inputs: Readonly<Record<string, string>>
  /** Concurrency group; empty: none. */
  readonly group: string
  readonly run: Run | undefined
}

export interface WorkflowOptions {
  readonly event: 'workflow_dispatch' | 'workflow_call'
  readonly inputs: Readonly<Record<string, string>>
  /** Variables of each environment. */
  readonly vars: (environment: string) => Readonly<Record<string, string>>
  /** Environments with required reviewers: who approves or rejects. Without an answer nobody does, and the job fails. */
  readonly review: (
    environment: string,
  ) => { readonly state: 'approved' | 'rejected'; readonly user: string } | undefined
  /** Inputs that only a local cloud needs: settle times of milliseconds, its name servers. */
  readonly local: Readonly<Record<string, string>>
  /** What happens during the step of a job, for instance a kill. */
  readonly during?: Readonly<Record<string, Omit<RunOptions, 'inputs'>>>
  /** Jobs whose machine goes away: no post step, and nothing that was written arrives. */
  readonly lost?: readonly string[]
  /** Outputs, as `JOB.OUTPUT`, that GitHub does not hand on because they contain a secret. */
  readonly dropped?: readonly string[]
  /** Called before a job starts. */
  readonly before?: (job: string) => void
}

export function readWorkflow(name: string): Workflow {
  return parse(readFileSync(join(root, '.github/workflows', name), 'utf8'))
}

/**
 * Runs a workflow of this repository against the local cloud as GitHub does: inputs with the defaults of their event, jobs in
 * the order of their needs, conditions by GitHub's own expression library, environments with reviewers, the token of each job
 * bound to its environment, outputs handed on as text, the main step and the post step of the action as processes.
 */
export async function runWorkflow(
  cloud: Cloud,
  name: string,
  options: WorkflowOptions,
): Promise<Readonly<Record<string, JobRun>>> {
  const workflow = readWorkflow(name)
  const declared = workflow.on[options.event]?.inputs ?? {}
  const strange = Object.keys(options.inputs).filter((input) => !(input in declared))
  if (strange.length > 0)
    throw new Error(`${name} declares no input ${strange.join(', ')} for ${options.event}`)
  const inputs = Object.fromEntries(
    Object.entries(declared).map(([input, { default: preset = '' }]) => [
      input,
      options.inputs[input] ?? preset,
    ]),
  )
  const done: Record<string, JobRun> = {}
  for (const [id, job] of Object.entries(workflow.jobs))
    done[id] = await runJob(cloud, id, job, { inputs, done, options })
  return done
}

interface Surroundings {
  readonly inputs: Readonly<Record<string, string>>
  readonly done: Readonly<Record<string, JobRun>>
  readonly options: WorkflowOptions
}

async function runJob(
  cloud: Cloud,
  id: string,
  job: Job,
  { inputs, done, options }: Surroundings,
): Promise<JobRun> {
  const needed = [job.needs ?? []].flat()
  const needs = Object.fromEntries(
    needed.map((need) => [need, { result: done[need]?.result ?? '', outputs: done[need]?.outputs ?? {} }]),
  )
  const github = { token: cloud.job.githubToken, ref: cloud.job.ref, repository: cloud.job.repository }
  const known = { inputs, needs, github }
  const skipped: JobRun = {
    result: 'skipped',
    environment: '',
    outputs: {},
    inputs: {},
    group: '',
    run: undefined,
  }
  if (!holds(job.if, known, { needs: needed.map((need) => done[need]?.result ?? ''), cancelled: false }))
    return skipped
  const environment = interpolate(job.environment ?? '', known)
  if (!reviewed(cloud, environment, options)) return { ...skipped, result: 'failure', environment }
  const contexts = { ...known, vars: options.vars(environment) }
  const [step] = job.steps
  if (step?.uses !== '$/' || job.steps.length !== 1) throw new Error(`${id} does more than use this action`)
  const given = Object.fromEntries(
    Object.entries(step.with).map(([input, value]) => [input, interpolate(String(value), contexts)]),
  )
  cloud.job.environment = environment
  cloud.job.mayAskForIdToken = job.permissions['id-token'] === 'write'
  cloud.job.mayReadActions = job.permissions['actions'] === 'read'
  options.before?.(id)
  const during = options.during?.[id] ?? {}
  const run = await runAction(cloud, { ...during, inputs: { ...given, ...options.local } })
  if (options.lost?.includes(id) === true)
    return { ...skipped, result: 'failure', environment, inputs: given, run }
  const post = await runAction(cloud, {
    inputs: { ...given, ...options.local },
    step: 'post',
    state: run.state,
  })
  const steps = { [step.id]: { outputs: { ...run.outputs, ...post.outputs } } }
  return {
    result: run.exit === 0 ? 'success' : 'failure',
    environment,
    outputs: Object.fromEntries(
      Object.entries(job.outputs).map(([output, value]) => [
        output,
        options.dropped?.includes(`${id}.${output}`) === true
          ? ''
          : interpolate(value, { ...contexts, steps }),
      ]),
    ),
    inputs: given,
    group: interpolate(job.concurrency?.group ?? '', contexts),
    run,
  }
}

/** Whether the job may start: its environment has no reviewers, or one of them has approved. All of it can be read back. */
function reviewed(cloud: Cloud, environment: string, { review }: WorkflowOptions): boolean {
  const said = review(environment)
  if (said === undefined) return /-(plan|recover)$/.test(environment)
  cloud.job.approvals = [
    ...cloud.job.approvals,
    { ...said, environments: [environment], comment: 'read the plan' },
  ]
  return said.state === 'approved'
}

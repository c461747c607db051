import type { Cloud } from '../../cloud/cloud.ts'
import type { Artifacts } from '../../workflows/machine.ts'
import { playWorkflow } from '../../workflows/play.ts'
import type { Leg as AnyLeg, Played } from '../../workflows/played.ts'
import { ownWorkflow, type Workflow } from '../../workflows/workflow-text.ts'
import { type Run, type RunOptions, runAction } from '../harness/harness.ts'
import type { WorkflowOptions } from './workflow.ts'

/** One job, or one of the jobs of a matrix. */
export interface Leg extends AnyLeg<Run> {
  /** The run of this action, where it has one. */
  readonly run: Run | undefined
}

export interface FanOutOptions extends Omit<WorkflowOptions, 'event' | 'during' | 'lost' | 'before'> {
  /** What happens during the step of a leg, by `JOB INDEX`, for instance a kill. */
  readonly during?: Readonly<Record<string, Omit<RunOptions, 'inputs'>>>
  /** Legs, by `JOB INDEX`, whose machine goes away: nothing that was written arrives. */
  readonly lost?: readonly string[]
  /** Legs, by `JOB INDEX`, for which the artifact service has no answer. */
  readonly cutOff?: readonly string[]
  /** The artifacts of earlier runs, by the id of the run. */
  readonly former?: ReadonlyMap<string, Artifacts>
  /** The attempt before, of which the failed jobs are run again. */
  readonly before?: Played<Run>
}

export interface FanOut extends Played<Run> {
  readonly jobs: Readonly<Record<string, readonly Leg[]>>
}

/** The variables that the workflows of this repository know; one that is not set is empty. */
const unset = {
  CLOUDFRONT_TARGET_ROLE: '',
  CLOUDFRONT_SOURCE_ROLE: '',
  CLOUDFRONT_DNS_ROLE: '',
  CLOUDFRONT_ROLE_CHAINING: '',
}

/** Calls a workflow of this repository, or runs one that calls it, with the committed bundle as processes, as GitHub does. */
export async function runFanOut(
  cloud: Cloud,
  workflow: string | Workflow,
  options: FanOutOptions,
): Promise<FanOut> {
  const { vars, local, during = {}, ...more } = options
  const called = typeof workflow === 'string'
  const played = await playWorkflow(cloud, called ? ownWorkflow(workflow) : workflow, {
    ...more,
    event: called ? 'workflow_call' : 'workflow_dispatch',
    vars: (environment) => ({ ...unset, ...vars(environment) }),
    act:
      (leg) =>
      ({ inputs, env, state }) =>
        runAction(cloud, {
          ...(state === undefined ? during[leg] : { step: 'post', state }),
          inputs: { ...inputs, ...local },
          env: { ...env, GITHUB_RUN_ATTEMPT: cloud.job.runAttempt },
        }),
  })
  const withRun = Object.entries(played.jobs).map(([id, legs]) => [
    id,
    legs.map((leg): Leg => ({ ...leg, run: leg.runs.at(-1) })),
  ])
  return { ...played, jobs: Object.fromEntries(withRun) }
}

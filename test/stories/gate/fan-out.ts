import type { Cloud } from '../../cloud/cloud.ts'
import type { Artifacts } from '../../workflows/machine.ts'
import { type Leg as AnyLeg, playWorkflow } from '../../workflows/play.ts'
import { ownWorkflow } from '../../workflows/workflow-text.ts'
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
  /** The artifacts of earlier runs, by the id of the run. */
  readonly former?: ReadonlyMap<string, Artifacts>
}

export interface FanOut {
  readonly jobs: Readonly<Record<string, readonly Leg[]>>
  /** Environments for which a person was asked, once for all jobs that wait at the same time. */
  readonly asked: readonly string[]
  readonly artifacts: Artifacts
}

/** The variables that the workflows of this repository know; one that is not set is empty. */
const unset = {
  CLOUDFRONT_TARGET_ROLE: '',
  CLOUDFRONT_SOURCE_ROLE: '',
  CLOUDFRONT_DNS_ROLE: '',
  CLOUDFRONT_ROLE_CHAINING: '',
}

/** Calls a workflow of this repository, with the committed bundle as processes, as GitHub does. */
export async function runFanOut(cloud: Cloud, name: string, options: FanOutOptions): Promise<FanOut> {
  const { vars, local, during = {}, ...more } = options
  const { jobs, asked, artifacts } = await playWorkflow(cloud, ownWorkflow(name), {
    ...more,
    event: 'workflow_call',
    vars: (environment) => ({ ...unset, ...vars(environment) }),
    act:
      (leg) =>
      ({ inputs, env, state }) =>
        runAction(cloud, {
          ...(state === undefined ? during[leg] : { step: 'post', state }),
          inputs: { ...inputs, ...local },
          env,
        }),
  })
  const withRun = Object.entries(jobs).map(([id, legs]) => [
    id,
    legs.map((leg): Leg => ({ ...leg, run: leg.runs.at(-1) })),
  ])
  return { jobs: Object.fromEntries(withRun), asked, artifacts }
}

import type { Act, Acted, Artifacts, Ended, MachineOptions } from './machine.ts'

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
  /** Legs, by `JOB INDEX`, for which the artifact service has no answer. */
  readonly cutOff?: readonly string[]
  /** The attempt before, of which the failed jobs are run again. */
  readonly before?: Played<R>
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
  readonly attempt: number
  /** How each job has ended, as the jobs after it see it. */
  readonly done: Readonly<Record<string, Done>>
}

export interface Done {
  readonly result: Leg<unknown>['result']
  readonly outputs: object
}

/** What there is of a job that did not start. */
export const nothing: Omit<Leg<never>, 'result'> = {
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

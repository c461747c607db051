import type { Command, Result, ScenarioName } from '../base/contract.ts'
import type { Distribution, Owner } from '../base/distribution.ts'
import type { FailureCode } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import type { DnsRecord } from '../base/record.ts'
import type { AnswerComparison } from '../probe/compare.ts'
import type { ProbeSummary } from '../probe/probe.ts'
import type { Standing, StepEvent, StepRef, Wait } from '../procedure/step.ts'
import type { Change } from '../procedure/world.ts'
import type { Forecast } from './forecast.ts'
import type { StatusFacts } from './status.ts'

/** A record somebody has to publish or that was found, and what for. */
export interface DnsEntry {
  readonly purpose: 'ownership' | 'traffic'
  readonly state: 'found' | 'wanted' | 'published' | 'left'
  readonly record: DnsRecord
  readonly note: string
}

/** Who a distribution is, for people. */
export interface EndFacts extends Pick<Distribution, 'id' | 'account' | 'domain' | 'enabled' | 'aliases'> {
  readonly status: string
}

/** The tool that declares one end. */
export interface OwnerFacts {
  readonly side: 'source' | 'target'
  readonly id: string
  /** `undefined`: no tag names one, or `unread` says why the tags are not known. */
  readonly owner: Owner | undefined
  readonly unread: string
}

/** All that happens in a run, in order; log, summary, outputs and report are folds over these. Times in ms since the epoch. */
export type RunEvent =
  | {
      readonly type: 'started'
      /** `undefined`: what was given is no command, and the run ends with that. */
      readonly command: Command | undefined
      readonly aliases: readonly string[]
      readonly target: string
      /** Where the run takes place, for what is to be run next. */
      readonly place?: RunPlace
    }
  | {
      readonly type: 'announced'
      readonly level: 'notice' | 'warning' | 'error'
      readonly text: string
      readonly title?: string
    }
  /** A group of log lines begins: "Credentials", "What is there", "Preflight", "Move", "Verify". */
  | { readonly type: 'stage'; readonly title: string }
  /** One fact for the log, for instance "target E2… (d2….cloudfront.net) in account 111122223333, Deployed". */
  | { readonly type: 'fact'; readonly text: string }
  /** `sourceId`: the source as it was named or found, also where it could not be read. */
  | {
      readonly type: 'ends'
      readonly source: EndFacts | undefined
      readonly sourceId?: string | undefined
      readonly target: EndFacts | undefined
      /** The names of the run, which with `alias: all` are not known before. */
      readonly aliases?: readonly string[]
    }
  /** Where the name was read to be, and who serves it. */
  | {
      readonly type: 'status'
      /** Of several names that of the one which asks for the most. */
      readonly status: StatusFacts
      readonly all?: readonly StatusFacts[]
      /** A person must look. */
      readonly exposed?: boolean
    }
  | { readonly type: 'finding'; readonly finding: Finding }
  /** Which tool declares each end, as the tags say. */
  | { readonly type: 'owners'; readonly owners: readonly OwnerFacts[] }
  | {
      readonly type: 'planned'
      readonly scenario: ScenarioName
      readonly users: string
      /** `wait` is left out of a step that has nothing to do. */
      readonly steps: readonly (StepRef & { readonly standing: Standing; readonly wait?: Wait })[]
      /** Why each other method is not used. */
      readonly others: readonly { readonly scenario: ScenarioName; readonly why: string }[]
      /** The canonical plan of the contract, one line, and its digest. */
      readonly plan: string
      readonly digest: string
      /** What the move of this plan would do; absent where a run does not stop at its plan. */
      readonly forecast?: Forecast
    }
  /** Nothing was printed for a while: the run goes on. */
  | { readonly type: 'still' }
  | StepEvent
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'dns'; readonly entry: DnsEntry }
  | { readonly type: 'probe'; readonly probes: readonly ProbeSummary[] }
  | { readonly type: 'compared'; readonly comparison: AnswerComparison }
  | {
      readonly type: 'ended'
      readonly result: Result
      readonly reason: FailureCode | undefined
      /** One or two sentences: the verdict for people. */
      readonly verdict: string
      /** What to do next, most important first: ready to paste. */
      readonly next: readonly Next[]
      /** A text for AWS Support; absent where there is nothing for it to do. */
      readonly supportCase?: string | undefined
      /** How the names get back to where they were; absent where there is nothing to go back from. */
      readonly back?: Next
      /** What the verdict rests on; absent: what was read last. */
      readonly status?: StatusFacts
      readonly all?: readonly StatusFacts[]
    }

/** One thing to do next. */
export interface Next {
  readonly title: string
  /** Text to paste (a command, records, inputs); empty where there is nothing to paste. */
  readonly paste: string
  /** Language of the paste for the code fence: sh, yaml, hcl, dns, text. */
  readonly language: string
  /** Where the paste is inputs of another run of this action: the same, by name. */
  readonly inputs?: Readonly<Record<string, string>>
}

/** Where a run takes place in GitHub. */
export interface RunPlace {
  /** `owner/name`, with the host before it where that is not github.com. */
  readonly repository: string
  readonly runId: string
  /** `workflow_dispatch`, `push` …. */
  readonly event: string
  /** `.github/workflows/move.yml`; empty where it is not known. */
  readonly workflow: string
  /** The branch or tag of the workflow; empty where it is not known. */
  readonly ref: string
  /** Where the pages of this action can be read; empty where that is not known. */
  readonly pages: string
  /** The inputs that this run was given, one line each; no secrets. */
  readonly given: Readonly<Record<string, string>>
  /** The secret inputs that it was given besides. */
  readonly hidden?: readonly string[]
}

export type Timed = { readonly at: number; readonly event: RunEvent }

import type { FailureCode } from '../base/failure.ts'
import type { Change, Finding, ScenarioName, Standing, StepEvent, StepRef } from '../procedure/step.ts'

export type { Change } from '../procedure/step.ts'

export const commands = ['plan', 'move', 'roll-back', 'recover', 'verify'] as const
export type Command = (typeof commands)[number]

export const results = [
  'planned',
  'already-in-place',
  'moved',
  'verified',
  'moved-unverified',
  'refused',
  'paused',
  'rolled-back',
  'failed',
  'interrupted',
  'exposed',
] as const
export type Result = (typeof results)[number]

/** A record that DNS should hold, or holds. `values` as in a zone file, without quotes. TTL in seconds. */
export interface DnsRecord {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly values: readonly string[]
}

/** A record somebody has to publish or that was found, and what for. */
export interface DnsEntry {
  readonly purpose: 'ownership' | 'traffic'
  readonly state: 'found' | 'wanted' | 'published' | 'left'
  readonly record: DnsRecord
  readonly note: string
}

/** What users saw, as the probe measured it. Times in ms. */
export interface ProbeSummary {
  readonly alias: string
  readonly path: string
  readonly samples: number
  readonly failures: number
  /** Time during which samples failed, counted from the first failed sample to the next good one. */
  readonly unserved: number
  /** Answers that did not carry what only the target's answers carry; none counted where that is not known. */
  readonly strangers: number
  /** What was seen, for people: each distinct answer with its count, first and last time. */
  readonly seen: readonly { readonly answer: string; readonly count: number }[]
  readonly baseline: 'good' | 'bad' | 'none'
}

/** Who a distribution is, for people. */
export interface EndFacts {
  readonly id: string
  readonly account: string
  readonly domain: string
  readonly enabled: boolean
  readonly status: string
  readonly aliases: readonly string[]
}

/** All that happens in a run, in order; log, summary, outputs and report are folds over these. Times in ms since the epoch. */
export type RunEvent =
  | {
      readonly type: 'started'
      readonly command: Command
      readonly aliases: readonly string[]
      readonly target: string
      readonly runUrl: string
    }
  | { readonly type: 'announced'; readonly level: 'notice' | 'warning'; readonly text: string }
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
    }
  | { readonly type: 'finding'; readonly finding: Finding }
  | {
      readonly type: 'planned'
      readonly scenario: ScenarioName
      readonly users: string
      readonly steps: readonly (StepRef & { readonly standing: Standing })[]
      /** Why each other method is not used. */
      readonly others: readonly { readonly scenario: ScenarioName; readonly why: string }[]
      /** The canonical plan of the contract, one line, and its digest. */
      readonly plan: string
      readonly digest: string
    }
  | StepEvent
  | { readonly type: 'changed'; readonly change: Change }
  | { readonly type: 'dns'; readonly entry: DnsEntry }
  | { readonly type: 'probe'; readonly probe: ProbeSummary }
  | {
      readonly type: 'ended'
      readonly result: Result
      readonly reason: FailureCode | undefined
      /** One or two sentences: the verdict for people. */
      readonly verdict: string
      /** What to do next, most important first: ready to paste. */
      readonly next: readonly Next[]
      readonly supportCase: string | undefined
    }

/** One thing to do next. */
export interface Next {
  readonly title: string
  /** Text to paste (a command, records, inputs); empty where there is nothing to paste. */
  readonly paste: string
  /** Language of the paste for the code fence: sh, yaml, hcl, dns, text. */
  readonly language: string
}

export type Timed = { readonly at: number; readonly event: RunEvent }

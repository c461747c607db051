import type { Command, Result } from '../base/contract.ts'
import type { Finding } from '../base/finding.ts'
import type { AnswerComparison } from '../probe/compare.ts'
import type { ProbeSummary } from '../probe/probe.ts'
import type { StepEvent } from '../procedure/step.ts'
import type { Change, Serves } from '../procedure/world.ts'
import type { DnsEntry, EndFacts, OwnerFacts, RunEvent, Timed } from './events.ts'
import type { StatusFacts } from './status.ts'
import { advance, deploymentOf, find, left, pending, type StepRecord } from './step-record.ts'

/** A change of who serves the names. `at`: ms since the epoch. */
interface Turn extends Serves {
  readonly at: number
  readonly alias: string
}

type Told<T extends RunEvent['type']> = Omit<Extract<RunEvent, { type: T }>, 'type'>

/** A record, and id and title of the step that told of it; empty for one that was found beforehand. */
type ToldEntry = DnsEntry & { readonly step: string; readonly title: string }

/** All that is known of a run so far: log, summary, outputs and exit status are read from here. Times in ms since the epoch. */
export interface Report {
  readonly started?: (Told<'started'> & { readonly at: number }) | undefined
  /** `move` until it is known. */
  readonly command: Command
  /** How the run ended; undefined while it is in progress. */
  readonly result?: Result | undefined
  /** The canonical plan, one line; undefined until there is one. */
  readonly plan?: string | undefined
  /** When the last event happened. */
  readonly at: number
  /** The group of log lines that is open; empty before the first. */
  readonly stage: string
  readonly announced: readonly Told<'announced'>[]
  readonly source?: EndFacts | undefined
  /** Also where the source could not be read. */
  readonly sourceId?: string | undefined
  readonly target?: EndFacts | undefined
  /** Where each name was read to be before this run changed anything. */
  readonly before?: { readonly at: number; readonly statuses: readonly StatusFacts[] } | undefined
  /** Where the name was last read to be; undefined before the first look. */
  readonly status?: StatusFacts | undefined
  /** The same of every name of the run. */
  readonly statuses: readonly StatusFacts[]
  /** That look showed what a person must look after. */
  readonly exposed: boolean
  /** Nothing was changed by this run since that was read. */
  readonly current: boolean
  readonly findings: readonly Finding[]
  /** Empty before the tags were read. */
  readonly owners: readonly OwnerFacts[]
  readonly planned?: Told<'planned'> | undefined
  readonly steps: readonly StepRecord[]
  /** How long the last deployment took that this run has waited for, in ms; undefined before the first. */
  readonly deployment?: number | undefined
  /** The step that something was last told of. */
  readonly underWay?: StepRecord | undefined
  /** Id of the step that was last begun; empty before the first. */
  readonly latest: string
  readonly changes: readonly Change[]
  /** The changes of who serves the names, in order: of `alias`, or of all. */
  readonly turns: readonly Turn[]
  /** A change was sent of which it is not known whether it took effect. */
  readonly unclear: boolean
  readonly dns: readonly ToldEntry[]
  readonly probes: readonly ProbeSummary[]
  /** What users and the target answered before the move; undefined: not asked. */
  readonly compared?: AnswerComparison | undefined
  readonly ended?: (Told<'ended'> & { readonly at: number }) | undefined
}

/** The report of a run of which nothing is known yet. */
export function opening(): Report {
  return {
    command: 'move',
    at: 0,
    stage: '',
    announced: [],
    statuses: [],
    exposed: false,
    current: true,
    findings: [],
    owners: [],
    steps: [],
    latest: '',
    changes: [],
    turns: [],
    unclear: false,
    dns: [],
    probes: [],
  }
}

/** Folds one event into the report. Pure: the same events give the same report, whoever asks and whenever. */
export function record(report: Report, { at, event }: Timed): Report {
  const next = { ...report, at }
  return 'step' in event
    ? recordStep(next, at, event)
    : { ...next, ...learned(event.type, { report, at, event }) }
}

/** The events that are not of one step, by their type. */
type RunFacts = { readonly [E in Exclude<RunEvent, StepEvent> as E['type']]: E }

interface Learning<T extends keyof RunFacts> {
  readonly report: Report
  readonly at: number
  readonly event: RunFacts[T]
}

function learned<T extends keyof RunFacts>(type: T, learning: Learning<T>): Partial<Report> {
  return learns[type](learning)
}

/** What is different of the report after each kind of event. */
const learns: { readonly [T in keyof RunFacts]: (learning: Learning<T>) => Partial<Report> } = {
  started: ({ at, report, event: { type: _, ...started } }) => ({
    command: started.command ?? report.command,
    started: { ...started, at },
  }),
  announced: ({ report, event: { type: _, ...told } }) => ({ announced: [...report.announced, told] }),
  still: () => ({}),
  stage: ({ event }) => ({ stage: event.title }),
  fact: () => ({}),
  ends: ({ report, event }) => ({
    source: event.source ?? report.source,
    sourceId: event.source?.id ?? event.sourceId ?? report.sourceId,
    target: event.target ?? report.target,
    started: report.started && { ...report.started, aliases: event.aliases ?? report.started.aliases },
  }),
  status: ({ report, at, event }) => ({
    before: report.before ?? { at, statuses: event.all ?? [event.status] },
    status: event.status,
    statuses: event.all ?? [event.status],
    exposed: event.exposed === true,
    current: true,
  }),
  finding: ({ report, event }) => ({ findings: [...report.findings, event.finding] }),
  owners: ({ event }) => ({ owners: event.owners }),
  planned: ({ report, event: { type: _, ...planned } }) => {
    const steps = planned.steps.map(planStep)
    return {
      planned,
      plan: planned.plan,
      steps: [...report.steps, ...steps.filter((step) => !find(report.steps, step))],
    }
  },
  changed: ({ report, event }) => ({ changes: [...report.changes, event.change] }),
  dns: ({ report, event }) => ({
    dns: put(
      report.dns,
      { ...event.entry, step: report.latest, title: report.underWay?.title ?? '' },
      sameRecord,
    ),
  }),
  probe: ({ event }) => ({ probes: event.probes }),
  compared: ({ event }) => ({ compared: event.comparison }),
  ended: ({ report, at, event: { type: _, ...ended } }) => ({
    steps: report.steps.map((step) => left(step, at, report.changes.length > 0)),
    result: ended.result,
    ended: { ...ended, at },
    status: ended.status ?? report.status,
    statuses: ended.all ?? (ended.status === undefined ? report.statuses : [ended.status]),
    current: ended.status !== undefined || report.current,
  }),
}

/** A step of a plan. Of one that is there already and that nothing is waited for, nothing is left to do. */
function planStep({ standing, wait, ...step }: Told<'planned'>['steps'][number]): StepRecord {
  const ahead = pending(step, standing.evidence, wait)
  return wait === undefined && standing.state === 'in-place' ? { ...ahead, state: 'in place' } : ahead
}

function recordStep(report: Report, at: number, event: StepEvent): Report {
  const known = find(report.steps, event.step)
  const step = advance(known, at, event)
  const deployment = deploymentOf(known, at, event) ?? report.deployment
  const latest = event.type === 'applying' ? step.id : report.latest
  const current = report.current && !(event.type === 'applying' && step.by === 'us')
  // What somebody was asked to publish has been published once the step that asked for it is confirmed.
  const dns =
    event.type === 'confirmed' || event.type === 'skipped'
      ? report.dns.map((entry) =>
          entry.state === 'wanted' && entry.step === step.id && entry.title === step.title
            ? { ...entry, state: 'published' as const, note: 'Every authoritative server returns it.' }
            : entry,
        )
      : report.dns
  const unclear =
    report.unclear ||
    (event.type === 'interrupted' && event.inFlight) ||
    (event.type === 'failed' && event.inDoubt === true)
  const steps = put(report.steps, step, (one) => one === known)
  const { serves, by, alias } = event.step
  const turned = event.type === 'accepted' && by === 'us' && serves !== undefined
  const turns = turned ? [...report.turns, { ...serves, at, alias }] : report.turns
  return { ...report, turns, latest, current, dns, deployment, unclear, underWay: step, steps }
}

function sameRecord(a: DnsEntry, b: DnsEntry): boolean {
  return (
    a.purpose === b.purpose &&
    a.record.name === b.record.name &&
    a.record.type === b.record.type &&
    (a.state === 'found') === (b.state === 'found')
  )
}

/** The list with `item` in the place of the one it is the same as, else at its end. */
function put<T>(list: readonly T[], item: T, alike: (a: T, b: T) => boolean): readonly T[] {
  const at = list.findIndex((other) => alike(other, item))
  return at < 0 ? [...list, item] : list.with(at, item)
}

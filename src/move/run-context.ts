import type { Handler } from '../aws/call.ts'
import { broadSignal, type Clock, wallClock } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import { inputLine, sideText } from '../base/text.ts'
import type { Dns, DnsOptions } from '../dns/client.ts'
import { type MainProcess, mainProcess } from '../github/main-process.ts'
import type { JobToken } from '../github/oidc.ts'
import type { Process } from '../github/process.ts'
import { type Runner, toolkit } from '../github/runner.ts'
import type { Inputs, Setting } from '../inputs/inputs.ts'
import type { BoundPlan } from '../plan/binding.ts'
import type { ProbeOptions } from '../probe/alias-probe.ts'
import type { Probe } from '../probe/probe.ts'
import type { ProbeAnswer, Target } from '../probe/sample.ts'
import type { Patience } from '../procedure/loop.ts'
import type { RunEvent } from '../report/events.ts'
import { openAccounts } from './accounts.ts'
import type { Journal } from './journal.ts'
import { readGiven } from './observe.ts'

/** What the outside world is to a run. In production {@link portsOf} the process; tests inject others. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal
  readonly runner: Runner
  /** Absent where both steps are played in one process. */
  readonly mainProcess?: MainProcess
  /** Absent in production: then the network itself. */
  readonly network?: Network
}

/** What stands in for the network where a run and its world are in one process. */
export interface Network {
  /** Carries requests to AWS. */
  readonly handler: Handler
  readonly dns: (options: DnsOptions) => Dns
  readonly probe: (options: ProbeOptions) => Probe
  /** Makes one request to an edge. */
  readonly request: (target: Target) => Promise<ProbeAnswer>
}

/** The real world, as the process of a step gives it. */
export async function portsOf(process: Process): Promise<Ports> {
  const { env, cancel } = process
  const stop = broadSignal()
  const end = () => stop.abort(new Failure('cancelled', String(cancel.reason)))
  if (cancel.aborted) end()
  else cancel.addEventListener('abort', end, { once: true })
  const runner = await toolkit(process)
  // Outside of Actions nobody takes the command out of the log: it would show what it is to hide.
  const unread = env['GITHUB_ACTIONS'] === undefined && !env['GITHUB_OUTPUT']
  const told = unread ? { ...runner, setSecret: () => undefined } : runner
  return { env, clock: wallClock, signal: stop.signal, runner: told, mainProcess }
}

/** One run of the action: what it was asked, where it runs, and where it tells what happens. Times in ms since the epoch. */
export interface Run {
  readonly ports: Ports
  readonly inputs: Inputs
  readonly setting: Setting
  readonly journal: Journal
  /** The plan that was given; what it says is what may be done. */
  readonly bound: BoundPlan | undefined
  readonly deadlineAt: number
  /** Ends reads that are still under way a while after a cancel, so that the runner need not kill the process. */
  readonly reads: AbortSignal
  readonly token: JobToken
}

/** How far apart two reads must lie that are to agree, in ms (safety R10). */
const apart = 5_000

/** How a run waits (safety R10: reads 5 s apart must agree; the runner kills 7.5 s after a cancel). */
export function patience({ ports, inputs, setting, deadlineAt }: Run): Patience {
  return {
    clock: ports.clock,
    signal: ports.signal,
    pollInterval: inputs.pollInterval,
    agreement: setting.local ? Math.min(apart, inputs.pollInterval) : apart,
    grace: 4_000,
    deadlineAt,
  }
}

/** How a run ends, without the event's type. */
export type End = Omit<Extract<RunEvent, { type: 'ended' }>, 'type'>

/** The most names of one run (contract, `alias`). */
const mostNames = 100

/** How a run that resumes another one gets the names that the source holds no longer. */
const otherNames =
  'pass the plan of that run (its output plan), or list the names in alias (its log has them after "alias all")'

/**
 * The run with its names, where the input says `all`: those that its plan binds, else every alias that the source holds now.
 * @throws Failure where the source cannot be read, holds no alias, or more than one run takes
 */
export async function withNames(run: Run): Promise<Run> {
  const { inputs, bound, journal } = run
  if (inputs.aliases.length > 0) return run
  const aliases = bound?.plan.aliases ?? (await heldBySource(run))
  journal.tell({ type: 'fact', text: `alias all: ${aliases.length}: ${aliases.join(', ')}` })
  if (bound === undefined && inputs.command !== 'plan')
    journal.tell({
      type: 'announced',
      level: 'notice',
      text: `alias: all without a plan is what ${sideText('source', inputs.sourceDistribution)} holds now. Names that an earlier run has taken off it are not among them: ${otherNames}.`,
    })
  return { ...run, inputs: { ...inputs, aliases } }
}

async function heldBySource(run: Run): Promise<readonly string[]> {
  const { sourceDistribution: id = '' } = run.inputs
  const accounts = await openAccounts(run)
  const read = await readGiven(id, accounts)
  if (!read.known) throw read.why
  const { aliases, tenantOnly } = read.value
  if (aliases.length === 0)
    throw new Failure('alias-not-held', `${id} holds no alias, so there is none to move`, {
      outcome: 'refused',
      remedy: tenantOnly
        ? 'It serves only through its tenants. Set source-distribution to the tenant (dt_…) that has the names.'
        : `Check source-distribution. If an earlier run has released or moved the names, users may be unserved: ${otherNames}.`,
    })
  if (aliases.length > mostNames)
    throw new Failure(
      'input-combination',
      `alias: all is ${aliases.length} names of ${id}, and one run moves at most ${mostNames}`,
      { outcome: 'refused', remedy: inputLine('alias', aliases.slice(0, mostNames).join(',')) },
    )
  return aliases
}

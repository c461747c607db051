import type { Handler } from '../aws/call.ts'
import { broadSignal, type Clock, wallClock } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import type { DnsOptions } from '../dns/client.ts'
import type { Dns } from '../dns/dns.ts'
import type { Process } from '../github/process.ts'
import { type Runner, toolkit } from '../github/runner.ts'
import type { ProbeOptions } from '../probe/alias-probe.ts'
import type { Probe } from '../probe/probe.ts'
import type { ProbeAnswer, Target } from '../probe/request.ts'

/** What the outside world is to a run. In production {@link portsOf} the process; tests inject others. */
export interface Ports {
  readonly env: Readonly<Record<string, string | undefined>>
  readonly clock: Clock
  /** Aborted when the runner cancels the job. */
  readonly signal: AbortSignal
  readonly runner: Runner
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
  return { env, clock: wallClock, signal: stop.signal, runner: await toolkit(process) }
}

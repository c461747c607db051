import { move } from './commands/move.ts'
import { plan } from './commands/plan.ts'
import { post } from './commands/post.ts'
import { verify } from './commands/verify.ts'
import { asFailure, type FailureCode, mostBasic } from './failure.ts'
import { InputErrors, type Reading, readInputs } from './inputs/read.ts'
import { type Journal, openJournal } from './journal.ts'
import type { Move } from './move.ts'
import type { Ports } from './ports.ts'
import { preflight } from './preflight.ts'
import { prepare } from './prepare.ts'
import { createProbe } from './probe/create.ts'
import type { Probe } from './probe/probe.ts'
import type { End, Run } from './run.ts'

/** How long after a cancel reads may still take, in ms; the runner kills the process 7.5 s after it (runner: ProcessInvoker.cs). */
const readGrace = 5_500

/**
 * One run of the action, main step or post step, from the environment to the exit code. On every way out the outputs, the
 * report and the summary are written. Never rejects.
 */
export async function main(ports: Ports): Promise<number> {
  const resumed = ports.env['STATE_started'] === 'true'
  if (resumed && ports.env['STATE_finished'] === 'true') return 0
  let journal = openJournal(ports, {})
  try {
    const reading = read(ports)
    journal = openJournal(ports, reading.setting.files)
    const run = begin(ports, reading, journal)
    journal.tell({ type: 'ended', ...(await (resumed ? post(run) : command(run))) })
  } catch (thrown) {
    if (thrown instanceof InputErrors) journal = openJournal(ports, thrown.setting?.files ?? {})
    end(ports, journal, thrown)
  }
  return resumed ? 0 : journal.exit()
}

function read(ports: Ports): Reading {
  return readInputs(ports.env)
}

function begin(ports: Ports, { inputs, setting, announcements }: Reading, journal: Journal): Run {
  const reads = new AbortController()
  const stop = () => void ports.clock.sleep(readGrace).then(() => reads.abort(ports.signal.reason))
  if (ports.signal.aborted) stop()
  else ports.signal.addEventListener('abort', stop, { once: true })
  journal.keep({ started: 'true' })
  journal.tell({
    type: 'started',
    command: inputs.command,
    aliases: inputs.aliases,
    target: inputs.targetDistribution,
    runUrl: `${setting.serverUrl}/${setting.repository}/actions/runs/${setting.runId}`,
  })
  for (const announcement of announcements) journal.tell({ type: 'announced', ...announcement })
  return {
    ports,
    inputs,
    setting,
    journal,
    deadlineAt: ports.clock.now() + inputs.deadline,
    reads: reads.signal,
  }
}

async function command(run: Run): Promise<End> {
  const { inputs } = run
  const context = await prepare(run)
  if (inputs.command === 'verify') return verify(run, context, probeOf(run, context))
  const found = await preflight(run, context)
  if (inputs.command === 'plan') return plan(context, found)
  return move(run, context, found, probeOf(run, context))
}

function probeOf({ inputs, setting, ports }: Run, { alias, dns }: Move): Probe | undefined {
  if (inputs.probePath === undefined) return undefined
  return createProbe({
    clock: ports.clock,
    signal: ports.signal,
    alias,
    path: inputs.probePath,
    header: inputs.probeHeader,
    edgeAddress: setting.edgeAddress,
    addresses: () => dns.addresses(alias),
    local: setting.local,
  })
}

/** Ends a run that could not go its way: bad inputs, no credentials, a cancel, or a fault of our own. */
function end(ports: Ports, journal: Journal, thrown: unknown): void {
  if (thrown instanceof InputErrors) {
    for (const announcement of thrown.announcements) journal.tell({ type: 'announced', ...announcement })
    for (const finding of thrown.findings) journal.tell({ type: 'finding', finding })
    const reason = mostBasic(thrown.findings.map(({ id }) => id as FailureCode))
    const next = thrown.findings.map(({ title, evidence, remedy }) => ({
      title: `${title}: ${evidence}`,
      paste: remedy ?? '',
      language: 'text',
    }))
    journal.tell({
      type: 'ended',
      result: 'refused',
      reason,
      verdict: refusedInputs(next.length),
      next,
      supportCase: undefined,
    })
    return
  }
  const { code, message, remedy } = asFailure(thrown)
  const changed = journal.report().changes.length > 0
  const next = remedy === undefined ? [] : [{ title: 'What to do about it', paste: remedy, language: 'text' }]
  const cancelled = ports.signal.aborted
  journal.tell({
    type: 'ended',
    result: cancelled ? 'interrupted' : changed || code === 'internal' ? 'failed' : 'refused',
    reason: cancelled ? 'cancelled' : code,
    verdict: `${changed ? 'The run failed after a change' : 'Nothing has been changed'}: ${message}.`,
    next,
    supportCase: undefined,
  })
}

function refusedInputs(count: number): string {
  return `Nothing has been changed, and no service was called: ${count === 1 ? 'one input is' : `${count} inputs are`} not right.`
}

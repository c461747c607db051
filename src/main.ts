import type { Result } from './base/contract.ts'
import { asFailure, cancelled, Failure } from './base/failure.ts'
import { move } from './commands/move.ts'
import { moveStarted } from './commands/move-started.ts'
import { plan } from './commands/plan.ts'
import { post } from './commands/post.ts'
import { preflight } from './commands/preflight.ts'
import { recover } from './commands/recover.ts'
import { rollBack } from './commands/roll-back.ts'
import { verify } from './commands/verify.ts'
import { InputErrors, type Reading, readInputs } from './inputs/read.ts'
import { type Journal, openJournal } from './move/journal.ts'
import type { Move } from './move/move.ts'
import type { Ports } from './move/ports.ts'
import { prepare } from './move/prepare.ts'
import type { End, Run } from './move/run-context.ts'
import { readPlan } from './plan/binding.ts'
import { createProbe } from './probe/alias-probe.ts'
import type { Probe } from './probe/probe.ts'

/** How long after a cancel reads may still take, in ms; the runner kills the process 7.5 s after it (runner: ProcessInvoker.cs). */
const readGrace = 5_500

/** Results of a run that has only looked. */
const looked: ReadonlySet<Result> = new Set(['planned', 'verified', 'refused', 'failed'])

/**
 * One run of the action, main step or post step, from the environment to the exit code. On every way out the outputs, the
 * report and the summary are written. Never rejects.
 */
export async function main(ports: Ports): Promise<number> {
  const resumed = ports.env['STATE_started'] === 'true'
  const left = ports.env['STATE_unfinished'] === 'true'
  if (resumed && ports.env['STATE_finished'] === 'true' && !left) return 0
  let journal = openJournal(ports, {})
  try {
    const { reading, errors } = read(ports)
    journal = openJournal(ports, reading.setting.files)
    for (const secret of reading.secrets) journal.log.mask(secret)
    const base = begin(ports, reading, journal)
    const verdict = errors === undefined ? await carryOut(base, resumed) : badInputs(journal, errors)
    journal.tell({ type: 'ended', ...verdict })
  } catch (thrown) {
    // Where the change stands is not known here: the post step reads it, and ends what nobody else would end.
    if (changedBy(journal)) journal.keep({ unfinished: 'true' })
    journal.tell({ type: 'ended', ...cutOff(ports, journal, thrown) })
  }
  return resumed ? 0 : journal.exit()
}

/** What the inputs say; where they are not right, as much as could be read, so that outputs and summary can be written. */
function read(ports: Ports): { readonly reading: Reading; readonly errors?: InputErrors } {
  try {
    return { reading: readInputs(ports.env) }
  } catch (thrown) {
    if (thrown instanceof InputErrors) return { reading: thrown, errors: thrown }
    throw thrown
  }
}

async function carryOut(base: Omit<Run, 'bound'>, resumed: boolean): Promise<End> {
  const { inputs, setting, ports } = base
  // What the main step worked under says how the world was when it began.
  const kept = resumed ? ports.env['STATE_plan'] : undefined
  const run = { ...base, bound: readPlan(kept ? { ...inputs, plan: kept } : inputs, setting) }
  if (resumed) return post(run)
  const end = await command(run)
  // What was found out after a cancel may be for the lack of answers; what was brought about stands.
  if (ports.signal.aborted && looked.has(end.result) && !changedBy(run.journal)) throw cancelled(ports.signal)
  return end
}

function begin(
  ports: Ports,
  { inputs, setting, announcements }: Reading,
  journal: Journal,
): Omit<Run, 'bound'> {
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
  if (inputs.command === 'recover') return recoverIfStarted(run)
  const context = await prepare(run)
  if (inputs.command === 'roll-back') return rollBack(run, context, probeOf(run, context))
  if (inputs.command === 'verify') return verify(run, context, probeOf(run, context))
  const found = await preflight(run, context)
  if (inputs.command === 'plan') return plan(context, found)
  return move(run, context, found, probeOf(run, context))
}

/** Side by side: while users go without, nobody waits for what the approvals say before looking. */
async function recoverIfStarted(run: Run): Promise<End> {
  const [started, context] = await Promise.all([moveStarted(run).catch(asFailure), prepare(run)])
  if (started instanceof Failure) throw started
  run.journal.tell({ type: 'finding', finding: started })
  return recover(run, context)
}

function probeOf({ inputs, setting, ports }: Run, { alias, dns, observation }: Move): Probe | undefined {
  if (inputs.probePath === undefined) return undefined
  const { certificate } = observation
  return (ports.network?.probe ?? createProbe)({
    clock: ports.clock,
    signal: ports.signal,
    alias,
    path: inputs.probePath,
    header: inputs.probeHeader,
    edgeAddress: setting.edgeAddress,
    addresses: () => dns.addresses(alias),
    local: setting.local,
    ...(certificate?.known ? { serial: certificate.value.serial } : {}),
  })
}

function badInputs(journal: Journal, { findings, code }: InputErrors): End {
  for (const finding of findings) journal.tell({ type: 'finding', finding })
  const wrong = findings.length === 1 ? 'one thing is' : `${findings.length} things are`
  return {
    result: 'refused',
    reason: code,
    verdict: `Nothing has been changed, and no service was called: ${wrong} not right with the inputs or the environment.`,
    next: findings.map(({ title, evidence, remedy }) => ({
      title: `${title}: ${evidence}`,
      paste: remedy ?? '',
      language: 'text',
    })),
    supportCase: undefined,
  }
}

function changedBy(journal: Journal): boolean {
  return journal.report().changes.length > 0
}

/** Ends a run that could not go its way: no credentials, a cancel, or a fault of our own. */
function cutOff(ports: Ports, journal: Journal, thrown: unknown): End {
  const { code, message, remedy } = asFailure(thrown)
  const changed = changedBy(journal)
  const { aborted } = ports.signal
  // A change after which users may go without had begun, and how it ended is not known here: a person must look.
  const perilous = journal.kept('outage') !== undefined
  const ended: Result = aborted ? 'interrupted' : changed || code === 'internal' ? 'failed' : 'refused'
  return {
    result: perilous ? 'exposed' : ended,
    reason: aborted ? 'cancelled' : code,
    verdict: `${changed ? 'The run broke off after a change' : 'Nothing has been changed'}: ${message}${perilous ? ' Users may go without: a person must look now.' : ''}`,
    next: remedy === undefined ? [] : [{ title: 'What to do about it', paste: remedy, language: 'text' }],
    supportCase: undefined,
  }
}

import { devNull } from 'node:os'
import { broadSignal } from './base/clock.ts'
import type { Command, Result } from './base/contract.ts'
import { cancelled } from './base/failure.ts'
import { confirmExposure, heardLook } from './commands/look-again.ts'
import { move } from './commands/move.ts'
import { plan } from './commands/plan.ts'
import { preflight } from './commands/preflight.ts'
import { comesUponOutage, endOutage, post, recover } from './commands/recover.ts'
import { rollBack } from './commands/roll-back.ts'
import { withOwners } from './commands/template-owners.ts'
import { acted, badInputs, cutOff, notLooked } from './commands/verdict/cut-off.ts'
import { asTold, firstStepsFirst } from './commands/verdict/end-of-run.ts'
import { placeOf } from './commands/verdict/next.ts'
import { underPlan } from './commands/verdict/onward.ts'
import { verify } from './commands/verify.ts'
import { probeOf } from './commands/verify-by-probe.ts'
import { jobToken } from './github/oidc.ts'
import type { Process } from './github/process.ts'
import { type KeptState, readStepState } from './github/runner.ts'
import { InputErrors, type InputsReading, readInputs } from './inputs/read.ts'
import { breakSilence, type Journal, openJournal } from './move/journal.ts'
import type { Move } from './move/move.ts'
import { firstLook } from './move/prepare.ts'
import { type End, type Ports, portsOf, type Run, withNames } from './move/run-context.ts'
import { tellMove } from './move/tell.ts'
import { readPlan, withPlanErrors } from './plan/binding.ts'

/** How long after a cancel reads may still take, in ms; the runner kills the process 7.5 s after it (runner: ProcessInvoker.cs). */
const readGrace = 5_500

/** Results of a run that has only looked. */
const looked: ReadonlySet<Result> = new Set(['planned', 'verified', 'refused', 'failed'])

/** Results of a run that has not come to its end where it was cancelled. */
const stopped: ReadonlySet<Result> = new Set(['interrupted', 'exposed'])

/** Commands that people run while users may be unserved. */
const mayFindOutage: ReadonlySet<Command> = new Set(['recover', 'roll-back'])

/** No signal had reached the main step (see `MainProcess`). */
const stillRunning = 'the main step was still running, since no signal reached it: the post step has ended it'

/** The main step of the real action. */
export async function mainStep(process: Process): Promise<number> {
  return main(await portsOf(process))
}

/** The post step of the real action. */
export async function postStep(process: Process): Promise<number> {
  return afterMain(await portsOf(process))
}

/**
 * One run of the action, from the environment to the exit code. On every way out the outputs, the report and the summary are
 * written. What a post step finds kept means nothing here. Never rejects.
 */
export async function main(ports: Ports): Promise<number> {
  const journal = await told(ports, async (base, errors) => {
    if (errors !== undefined) return badInputs(base.journal, withPlanErrors(errors))
    return carryOut({ ...base, bound: readPlan(base.inputs, base.setting) })
  })
  return journal.exit()
}

/**
 * The post step: says where the main step left the move when it did not come to its end, and begins nothing. It never fails
 * the job: the main step has done that. Never rejects.
 */
export async function afterMain(ports: Ports): Promise<number> {
  const kept = readStepState(ports.env)
  if (kept.finished) return 0
  // Nobody reads the outputs of a post step: it does its work without the file.
  const env = { ...ports.env, GITHUB_OUTPUT: ports.env['GITHUB_OUTPUT'] || devNull }
  const work = async (base: Omit<Run, 'bound'>, errors: InputErrors | undefined) => {
    if (await ports.mainProcess?.end(kept.process, ports.clock))
      base.journal.tell({ type: 'announced', level: 'warning', text: stillRunning })
    return errors === undefined ? post(base, kept) : notLooked(base.journal, errors, kept)
  }
  await told({ ...ports, env }, work, kept)
  return 0
}

/**
 * Reads the inputs, does the work, and tells how it ended, whatever happens.
 * @param kept what a post step finds of its main step: where that was an outage, users may be unserved until the contrary is read
 */
async function told(
  ports: Ports,
  work: (base: Omit<Run, 'bound'>, errors: InputErrors | undefined) => Promise<End>,
  kept?: KeptState,
): Promise<Journal> {
  const journal = openJournal(ports)
  const over = new AbortController()
  const last = (end: End) => asTold(end, journal.report(), kept === undefined ? journal.kept : undefined)
  void breakSilence(journal, ports.clock, over.signal)
  try {
    const { reading, errors } = read(ports)
    for (const secret of reading.secrets) journal.log.mask(secret)
    const base = begin(ports, reading, journal)
    if (ports.signal.aborted) throw cancelled(ports.signal)
    const verdict = await work(base, errors)
    const report = journal.report()
    const end = underPlan(verdict, acted(journal) ? report.plan : undefined)
    // The one read that there is time for after a cancel may lag behind the change that began an outage: the post step looks.
    const cut = ports.signal.aborted && stopped.has(end.result)
    if (cut && journal.kept('outage') !== undefined) journal.keep({ unfinished: 'true' })
    journal.tell({ type: 'ended', ...last(firstStepsFirst(end, report)) })
  } catch (thrown) {
    // Where the change stands is not known here: the post step reads it, and ends what nobody else would end.
    if (acted(journal) || journal.kept('outage') !== undefined) journal.keep({ unfinished: 'true' })
    journal.tell({ type: 'ended', ...last(cutOff(ports, journal, thrown, kept)) })
  } finally {
    over.abort()
  }
  await journal.written()
  return journal
}

/** What the inputs say; where they are not right, as much as could be read, so that outputs and summary can be written. */
function read(ports: Ports): { readonly reading: InputsReading; readonly errors?: InputErrors } {
  try {
    return { reading: readInputs(ports.env, ports.runner.getInput) }
  } catch (thrown) {
    if (thrown instanceof InputErrors) return { reading: thrown.reading, errors: thrown }
    throw thrown
  }
}

async function carryOut(run: Run): Promise<End> {
  const end = await command(await withNames(run))
  // What was found out after a cancel may be for the lack of answers. What was brought about stands, and so does how the step ended
  // that begins an outage: that it was refused is known.
  const { aborted } = run.ports.signal
  const known = acted(run.journal) || run.journal.kept('outage') !== undefined
  if (aborted && looked.has(end.result) && !known) throw cancelled(run.ports.signal)
  return end
}

function begin(
  ports: Ports,
  { inputs, setting, announcements, broken }: InputsReading,
  journal: Journal,
): Omit<Run, 'bound'> {
  const reads = broadSignal()
  const stop = () => void ports.clock.sleep(readGrace).then(() => reads.abort(ports.signal.reason))
  if (ports.signal.aborted) stop()
  else ports.signal.addEventListener('abort', stop, { once: true })
  const { mark } = ports.mainProcess ?? {}
  journal.keep({ started: 'true', ...(mark === undefined ? {} : { process: mark }) })
  journal.tell({
    type: 'started',
    command: broken.has('command') ? undefined : inputs.command,
    aliases: inputs.aliases,
    target: inputs.targetDistribution,
    place: placeOf(setting, inputs),
  })
  for (const announcement of announcements) journal.tell({ type: 'announced', ...announcement })
  const { clock, runner } = ports
  const options = { clock, signal: reads.signal, mask: journal.log.mask, runner }
  return {
    ports,
    inputs,
    setting,
    journal,
    token: jobToken(setting.oidc, inputs.audience, options),
    deadlineAt: ports.clock.now() + inputs.deadline,
    reads: reads.signal,
  }
}

async function command(run: Run): Promise<End> {
  const first = await (mayFindOutage.has(run.inputs.command) ? heardLook(run) : firstLook(run))
  return withOwners(run, first, await carriedOut(run, first))
}

async function carriedOut(run: Run, first: Move): Promise<End> {
  const { inputs } = run
  if (inputs.command === 'recover') return recover(run, first)
  if (inputs.command === 'move' && (await comesUponOutage(run, first))) return endOutage(run, first)
  if (inputs.command === 'roll-back') return rollBack(run, first)
  const context = await (inputs.command === 'move' ? first.whole() : confirmExposure(run, first))
  tellMove(run, context)
  if (inputs.command === 'verify') return verify(run, context, probeOf(run, context))
  const found = await preflight(run, context)
  if (inputs.command === 'plan') return plan(context, found)
  return move(run, found.move, found)
}

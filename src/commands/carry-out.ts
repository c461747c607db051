import { MoveLoop } from '../move/effects.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, namesOf } from '../move/names.ts'
import { patience, type Run } from '../move/run-context.ts'
import type { MoveStage } from '../move/world.ts'
import type { NamesProbe } from '../probe/probe.ts'
import { execute, unwind } from '../procedure/execute.ts'
import { pairOf, stepsOf } from '../procedure/stages.ts'
import type { Answer, StepEvent } from '../procedure/step.ts'
import { isRefusal } from '../procedure/track.ts'
import { follow } from './follow.ts'
import { urgentOf } from './left-to-do.ts'
import { untilAnswered } from './look-again.ts'
import type { Preflight } from './preflight.ts'
import type { EarlyEnd, WentBack } from './verdict/conclude.ts'
import { badBaseline, probeOf, type Verification, verification } from './verify-by-probe.ts'

/** What became of the steps of a move. */
export interface Went extends Verification {
  /** Users were unserved when it began. */
  readonly hurried: boolean
  readonly loop: MoveLoop
  /** It goes on until nothing more is done about users who are unserved. */
  readonly probe: NamesProbe | undefined
  /** Has the probe look at names that are in place. */
  readonly verify: () => Promise<Verification>
  /** The steps whose changes were accepted. */
  readonly changed: ReadonlySet<string>
  readonly ending: EarlyEnd
  readonly wentBack: WentBack
}

/** Brings the steps into place, has the probe look, and goes back where that is called for. */
export async function carryOut(
  run: Run,
  context: Move,
  preflight: Preflight,
  hurried: boolean,
): Promise<Went> {
  const { journal } = run
  const prober = probeOf(run, context)
  // Users who are unserved already are not kept waiting for a baseline, which would be a bad one.
  const probe = hurried ? undefined : prober
  const confine = () => context.confine(preflight.scenario.name, !hurried && !allOnTarget(context))
  await (hurried ? untilAnswered(run, confine) : confine())
  journal.tell({ type: 'stage', title: 'Move' })
  let before = await probe?.start()
  tellBadBaseline(run, probe)
  const changed = new Set<string>()
  const loop = new MoveLoop(context, patience(run))
  const changing = () => {
    before = probe?.changing()
    tellBadBaseline(run, probe)
  }
  const go = (stages: readonly MoveStage[]) =>
    follow(run, loop, atFirstChange(execute(stages, loop), changing, changed), changed)
  const verify = () => verification(context, prober, before)
  const early = probe === undefined ? [] : beforeDns(run, context, preflight)
  const { ending, bad } = await goForward({ go, verify, changed }, preflight.stages, early)
  journal.tell({ type: 'stage', title: ending === undefined ? 'Verify' : 'Read the state again' })
  const seen: Verification = bad ?? (ending === undefined ? await verify() : { verified: undefined })
  tellFindings(journal, seen.finding)
  const forward = { ...seen, hurried, loop, changed, ending, verify }
  const wentBack = await goBack(run, preflight, forward)
  return { ...forward, probe, wentBack }
}

interface GoingForward extends Pick<Went, 'verify' | 'changed'> {
  readonly go: (stages: readonly MoveStage[]) => Promise<EarlyEnd>
}

/** All stages; where the probe looks behind the `early` ones already and sees `bad` answers, only these. */
async function goForward(
  { go, verify, changed }: GoingForward,
  stages: readonly MoveStage[],
  early: readonly MoveStage[],
): Promise<{ readonly ending: EarlyEnd; readonly bad?: Verification }> {
  if (early.length > 0) {
    const ending = await go(early)
    if (ending !== undefined) return { ending }
    const seen: Verification = changed.size > 0 ? await verify() : { verified: undefined }
    if (seen.verified === false) return { ending, bad: seen }
  }
  return { ending: await go(stages) }
}

/**
 * The same events. `look` is called before each try of the first change: what was refused, and a person who was asked for a record,
 * have changed nothing, and both may be followed by a long wait. After a try that no answer tells of it may have been made.
 */
async function* atFirstChange(
  events: AsyncGenerator<StepEvent>,
  look: () => void,
  changed: ReadonlySet<string>,
): AsyncGenerator<StepEvent> {
  let made = changed.size > 0
  for await (const event of events) {
    if (event.type === 'applying' && !made) look()
    made ||= event.type === 'accepted' || (event.type === 'retrying' && !isRefusal(event.why))
    yield event
  }
}

/** Told once: a bad baseline stays one. */
function tellBadBaseline({ journal }: Run, probe: NamesProbe | undefined): void {
  const finding = badBaseline(probe?.summaries() ?? [])
  const told = journal.report().findings.some(({ id }) => id === finding?.id)
  if (!told) tellFindings(journal, finding)
}

/**
 * What comes before DNS behind a move which may go back: the probe looks at the names before that is waited for, since users whom the
 * target answers badly would wait as long: for a person, whom a zone that may not be written asks as well, or for a server that never
 * answers. None where nothing is gained by it.
 */
function beforeDns({ inputs }: Run, move: Move, { stages }: Preflight): readonly MoveStage[] {
  const first = urgentOf(stages)
  const awaited = namesOf(move).some(({ observation: { traffic } }) => traffic.state !== 'target')
  const canGoBack = stepsOf(first).every(
    ({ serves, undo }) => serves === undefined || typeof undo === 'function',
  )
  return awaited && canGoBack && inputs.onFailure === 'roll-back' && first.length < stages.length ? first : []
}

/**
 * Takes back what this run changed: always where the step says so, and by `on-failure` after a terminal refusal or a failed
 * verification. A wait that ran out and a cancel never lead here (contract, `on-failure`). Where users are unserved, the first
 * half of the pair is taken back whoever made it: an earlier run of this move may have.
 */
async function goBack(
  run: Run,
  { stages }: Preflight,
  { loop, ending, verified, changed }: Omit<Went, 'wentBack' | 'probe'>,
): Promise<WentBack> {
  const answer = ending === undefined ? (verified === false ? 'on-failure' : 'stop') : answerOf(ending)
  const begun = answer === 'back' && ending !== undefined ? pairOf(stages, ending.step.id) : []
  const oneWay = begun.some(({ undo }) => typeof undo !== 'function')
  // What a person did because this run asked for it is asked back as well, also in place of a write that was not permitted.
  const asked = run.journal.report().dns.flatMap(({ state, step }) => (state === 'found' ? [] : [step]))
  const ours = new Set([...changed, ...begun.map(({ id }) => id), ...asked])
  const back = answer === 'back' || (answer === 'on-failure' && run.inputs.onFailure === 'roll-back')
  // Past a point of no return nothing is taken back for the sake of what can be: users are served from the target.
  const closed =
    answer === 'on-failure' &&
    stepsOf(stages).some(({ id, undo }) => changed.has(id) && typeof undo !== 'function')
  if (!back || closed || oneWay || ours.size === 0) return { tried: false }
  run.journal.tell({ type: 'stage', title: 'Go back' })
  const taken = (ids: ReadonlySet<string>) => follow(run, loop, unwind(stages, loop, ids))
  // Users do not wait until DNS is as it was: what decides who serves them goes back before that.
  const serving = stepsOf(stages).filter(({ id, serves }) => serves !== undefined && ours.has(id))
  const first = new Set(serving.map(({ id }) => id))
  return { tried: true, ending: (await taken(first)) ?? (await taken(ours)) }
}

function answerOf(ending: NonNullable<EarlyEnd>): Answer {
  return ending.type === 'interrupted' ? 'stop' : ending.answer
}

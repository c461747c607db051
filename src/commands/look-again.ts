import { soon } from '../base/clock.ts'
import { asFailure, cancelled, Failure, isUnanswered } from '../base/failure.ts'
import { clause, duration, timeOfDay } from '../base/text.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget } from '../move/names.ts'
import { firstLook, prepare } from '../move/prepare.ts'
import { laterLooks, readStatus } from '../move/reread.ts'
import { patience, type Run } from '../move/run-context.ts'
import { accounts } from '../move/sides.ts'
import { disabledByUs, onlyLooked, type Status } from '../move/status.ts'
import { alike, asWellRead, statusOf } from '../move/status-of.ts'
import { tellEnds, tellMove } from '../move/tell.ts'
import type { Method } from '../move/world.ts'
import { longestLag, readLag } from '../procedure/world.ts'
import { unserved } from './way-back.ts'

/**
 * The move as it is found by the first look that is `enough`; else as it is found once reads have caught up. What shows something else
 * than `first` is read anew, as that was. A look that could read less than `first` does not count. Never rejects.
 */
async function lookAgain(
  run: Run,
  first: Move,
  enough: (status: Status) => boolean,
  { read = firstLook, lagOf = readLag } = {},
): Promise<Move> {
  const seen = statusOf(first)
  if (enough(seen)) return first
  const { agreement } = patience(run)
  tellReading(run, lagOf(agreement), seen)
  const readNow = async (): Promise<Move> => {
    const again = await read(run).catch(() => first)
    return asWellRead(seen, statusOf(again)) ? again : first
  }
  let last = seen
  for await (const status of laterLooks(first, { past: onlyLooked, agreement, lag: lagOf(agreement) })) {
    if (!asWellRead(seen, status)) continue
    last = status
    if (!enough(last)) continue
    const again = await readNow()
    if (enough(statusOf(again))) return again
  }
  return first.signal.aborted || alike(seen, last) ? first : readNow()
}

/** That the run waits for reads, and why: nothing else is printed meanwhile. */
function tellReading({ journal }: Run, ms: number, { exposure }: Status): void {
  const why = exposure === undefined ? '' : 'Users may be unserved. '
  const text = `${why}Reading again for up to ${duration(ms)}, because reads can be behind`
  journal.tell({ type: 'fact', text })
}

/**
 * The move as it stands once reads have caught up: a recovery often begins within a minute of the change that began an
 * outage, which a lagging read does not show yet. Nobody is told before that all is well. Where nothing is left to recover
 * from, all that was read is told. `lagOf`: for how long reads may be behind, in ms, by how far apart two reads lie that must agree.
 */
export async function caughtUp(run: Run, first: Move, lagOf = readLag): Promise<Move> {
  const move = await lookAgain(run, first, ({ left }) => left !== undefined, { lagOf })
  if (statusOf(move).left === undefined) tellMove(run, await move.whole())
  return move
}

/**
 * The other way round, for a run that does nothing about it: an exposure is looked at again until reads have caught up, and the move
 * is returned as it is found without it, or as it was. One end read as it is, and the other as it was, show the name on neither.
 */
export async function confirmExposure(run: Run, first: Move): Promise<Move> {
  const whole = await first.whole()
  if (statusOf(whole).exposure === undefined) return whole
  const read = async () => (await firstLook(run)).whole()
  return lookAgain(run, whole, ({ exposure }) => exposure === undefined, { read })
}

/**
 * The move as it stands once reads have caught up, for a way back. A read from before the release would show the name on the source,
 * and what serves it meanwhile would be taken away. Users whom a disabled source leaves unserved are not kept waiting: that is no
 * state of before, and nothing but both ends is needed to end it.
 * @throws Failure `cancelled` where a cancel cut it short and nothing of what was read asks for a person: reads may be behind
 */
export async function settled(run: Run, first: Move): Promise<Move> {
  const at = statusOf(first)
  if (unserved(at) && at.holder === 'source') {
    tellEnds(run, first)
    return first
  }
  const { clock, signal } = first
  const { agreement } = patience(run)
  // Within one account nothing is ever released: a target that serves badly is not kept for reads that could not show anything else.
  const moved = accounts(first.observation) === 'one' && allOnTarget(first)
  const until = moved ? clock.now() : clock.now() + longestLag(agreement)
  let move = await first.whole()
  tellMove(run, move)
  if (!unserved(statusOf(move)) && !moved) tellReading(run, longestLag(agreement), at)
  while (!unserved(statusOf(move)) && !signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (!alike(statusOf(move), await readStatus(move, onlyLooked))) move = await prepare(run)
  }
  if (signal.aborted && statusOf(move).exposure === undefined) throw cancelled(signal)
  return move
}

/** Pause between two tries while AWS gives no answer and users may be unserved, in ms; so long before the deadline they end. */
const [unansweredPause, unansweredRest] = [15_000, 60_000]

/**
 * Does `work` again as long as AWS gives no answer, until the deadline: users are unserved, or may be, and nobody else looks.
 * `unheard`: what could not be read for want of an answer.
 * @throws Failure what AWS did answer; and that it did not, once it is late
 */
export async function untilAnswered<T>(
  { ports: { clock, signal }, deadlineAt, journal }: Run,
  work: () => Promise<T>,
  unheard: (found: T) => Failure | undefined = () => undefined,
): Promise<T> {
  for (let told = false; ; told = true) {
    const found = await work().catch(asFailure)
    const why = found instanceof Failure ? found : unheard(found)
    const late = signal.aborted || clock.now() + unansweredPause >= deadlineAt - unansweredRest
    if (why === undefined || !isUnanswered(why) || late) {
      if (found instanceof Failure) throw found
      return found
    }
    const until = timeOfDay(deadlineAt - unansweredRest)
    const text = `AWS gives no answer, and users may be unserved. The action tries again until ${until} UTC: ${clause(why.message)}.`
    if (!told) journal.tell({ type: 'announced', level: 'warning', text })
    await clock.sleep(unansweredPause, signal).catch(() => undefined)
  }
}

/**
 * The first look of a recovery or a way back, and all that was to be read where it does not tell what is left to recover from: again as long as that
 * does not tell either, for want of an answer of AWS.
 */
export function heardLook(run: Run): Promise<Move> {
  const look = async () => {
    const first = await firstLook(run)
    const all = untold(first) === undefined ? undefined : soon(first.clock, wholeWait, first.whole())
    return (await all?.catch(() => undefined)) ?? first
  }
  return untilAnswered(run, look, untold)
}

/** How long all that was to be read is waited for, in ms. */
const wholeWait = 30_000

/** Why a look does not tell whether users are unserved; `undefined`: it does. */
function untold(move: Move): Failure | undefined {
  const { left, holder, why } = statusOf(move)
  const { source } = move.observation
  if (left !== undefined) return undefined
  if (holder === 'unknown') return why
  return source?.known === false && mayBeLeft(move, holder) ? source.why : undefined
}

/** Whether there may be something to do about a source that could not be read: a name that the target has needs none of this move's. */
function mayBeLeft({ initial, inputs }: Move, holder: Status['holder']): boolean {
  return holder !== 'target' || (inputs.restoreSource && disabledByUs(initial))
}

/**
 * The move as it stands, with sessions that may change it; as it was found `before` where less of it could be read, or it could not be
 * changed. Never rejects.
 */
export async function anew(run: Run, { name }: Method, before: Move): Promise<Move> {
  try {
    const move = await firstLook(run)
    if (!asWellRead(statusOf(before), statusOf(move))) return before
    await move.confine(name)
    return move
  } catch {
    return before
  }
}

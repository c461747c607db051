import type { CloudFront } from '../aws/cloudfront/client.ts'
import { type Clock, limited, soon } from '../base/clock.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import type { Patience } from '../procedure/loop.ts'
import { readLag } from '../procedure/world.ts'
import { known, withOwnChanges } from './answers.ts'
import { findHolder, heldByAnEnd, type Traces } from './holder.ts'
import type { Move, Observation, Side } from './move.ts'
import { atOnce, namesOf, withEach } from './names.ts'
import { patience, type Run } from './run-context.ts'
import type { World } from './serving.ts'
import { assess, type Past, type Status } from './status.ts'
import { alike, asWellRead, furthest, type Goal } from './status-of.ts'
import { distributionOf, justRead, type MoveView } from './world.ts'

/** For how long the conflict list is waited for when it is read again, in ms. */
const longestList = 5_000

/** How many reads may disagree before the last one counts. */
const mostReads = 6

/**
 * Reads afresh where the move stands, each end with its own credentials. `apart`: read until two reads so many ms apart
 * agree, as after a change whose outcome is not known (safety R10); after a cancel one read has to do. `seen`: what a run of
 * steps that came to its end has just read is not read again. Never rejects.
 */
export async function readStatus(
  move: Move,
  past: Past,
  {
    apart,
    goal,
    seen,
  }: {
    readonly apart?: number | undefined
    readonly goal?: Goal | undefined
    readonly seen?: MoveView | undefined
  } = {},
): Promise<Status> {
  let found = await readOnce(move, past, goal, seen)
  for (let reads = 1; apart !== undefined && reads < mostReads && !move.signal.aborted; reads++) {
    await move.clock.sleep(apart, move.signal).catch(() => undefined)
    const again = await readOnce(move, past, goal)
    if (alike(found, again)) return again
    found = again
  }
  return found
}

/** Both ends once, and of each name what these do not tell. */
async function readOnce(move: Move, past: Past, goal: Goal = 'target', seen?: MoveView): Promise<Status> {
  const { target, source } = move
  const read = ({ id, cloudfront }: Side) => {
    const value = seen && distributionOf(justRead(seen), id)
    return value === undefined
      ? known(cloudfront.distribution(id)).then((found) => withOwnChanges(found, past.history))
      : { known: true as const, value }
  }
  const [to, from] = await Promise.all([read(target), source && read(source)])
  const turn = limited(atOnce.conflicts)
  const statuses = namesOf(move).map(async (one) =>
    assess(await worldOf(one, { to, from }, (ask) => turn(ask)), past, one),
  )
  return furthest(await Promise.all(statuses), goal)
}

/** One name; the conflict list only where neither end was read to hold it. */
async function worldOf(
  { alias, target, source, inputs, initial, observation, clock }: Move,
  { to, from }: { readonly to: Known<Distribution>; readonly from: Known<Distribution> | undefined },
  inTurn: (ask: () => Promise<Traces['conflicts']>) => Promise<Traces['conflicts']>,
): Promise<World> {
  const id = source?.id ?? inputs.sourceDistribution
  const why = new Failure('access-denied', 'there are no credentials for its account')
  const ends = {
    alias,
    target: to,
    targetId: target.id,
    given: id === undefined ? undefined : { id, read: from ?? { known: false as const, why } },
    heldOnce: initial.sourceAliases?.includes(alias) === true,
    recovering: inputs.command === 'recover',
    own: [],
  }
  const conflicts: Traces['conflicts'] =
    heldByAnEnd(ends) || !to.known
      ? { known: false, why: new Failure('internal', 'not read') }
      : await inTurn(() => inTime(clock, target.cloudfront.conflicts(alias, target.id)))
  return {
    target: to,
    source: from,
    conflicts,
    holder: findHolder({ ...ends, conflicts }),
    traffic: observation.traffic,
  }
}

/** The conflict list, if it comes in time: it hangs while users may be unserved, and only tells of others. */
async function inTime(clock: Clock, list: ReturnType<CloudFront['conflicts']>): Promise<Traces['conflicts']> {
  const late = new Failure('service-error', 'the conflict list did not answer in time', {
    outcome: 'unknown',
  })
  return (await soon(clock, longestList, known(list))) ?? { known: false, why: late }
}

/** The move with what is seen of each of its names now. `look`: asks about one of them, of which some are asked about at a time. */
export async function lookedAt(
  move: Move,
  look: (one: Move) => Promise<Partial<Observation>>,
): Promise<Move> {
  const turn = limited(atOnce.dns)
  const looks = namesOf(move).map(async (one) => [one.alias, await turn(() => look(one))] as const)
  const seen = new Map(await Promise.all(looks))
  return withEach(move, (one) => ({ ...one, observation: { ...one.observation, ...seen.get(one.alias) } }))
}

/** How a move is looked at again. `since`: ms since the epoch, from when reads may lag (default: now), and `lag`: for how long, in ms. */
interface Again {
  readonly past: Past
  readonly agreement: Patience['agreement']
  readonly goal?: Goal | undefined
  readonly since?: number
  readonly lag?: number
}

/**
 * Looks again, `agreement` ms apart, for as long as a read may lag behind `since`. After a cancel, and past the deadline, there is
 * no look any more. Never rejects.
 */
export async function* laterLooks(
  move: Move,
  { past, agreement, goal, since = move.clock.now(), lag = readLag(agreement) }: Again,
): AsyncGenerator<Status> {
  const { clock, signal, deadlineAt } = move
  const until = Math.min(since + lag, deadlineAt)
  while (!signal.aborted && clock.now() < until) {
    await clock.sleep(agreement, signal).catch(() => undefined)
    if (!signal.aborted) yield await readStatus(move, past, { goal })
  }
}

/** What was `found`, or the first later look that is `enough`, or the last one. */
async function until(
  looks: AsyncGenerator<Status>,
  found: Status,
  enough: (status: Status) => boolean,
): Promise<Status> {
  if (enough(found)) return found
  let last = found
  for await (last of looks) if (enough(last)) break
  return last
}

/**
 * Where the move stands at the end of a run. What calls for a person, or is not what the steps have seen in place (`goal`),
 * is read again until it has lasted longer than any read may lag: a false alarm costs trust, and nothing more is done now
 * that it could delay. Never rejects.
 */
export function unlessItPasses(move: Move, found: Status, again: Again): Promise<Status> {
  return until(wellRead(laterLooks(move, again), found), found, (status) => asItShouldBe(status, again.goal))
}

/** The looks that could read whatever was read before: what was not read clears no alarm. */
async function* wellRead(looks: AsyncGenerator<Status>, found: Status): AsyncGenerator<Status> {
  for await (const status of looks) if (asWellRead(found, status)) yield status
}

/** The other way round: users were unserved before `since`, and a look that shows no exposure counts once reads have caught up. */
export function unlessDarkStill(move: Move, found: Status, again: Again): Promise<Status> {
  return until(laterLooks(move, again), found, ({ exposure }) => exposure !== undefined)
}

function asItShouldBe({ holder, deployed, exposure }: Status, goal: Goal | undefined): boolean {
  if (exposure !== undefined) return false
  return goal === undefined ? holder === 'target' || holder === 'source' : holder === goal && deployed
}

/**
 * The pauses between first looks that contradict themselves, for as long as a read may lag; each resolves to `false` once that is over.
 * The way back and a recovery wait for reads in a way of their own: whoever is unserved is not kept waiting.
 */
export function whileReadsDisagree(run: Run): () => Promise<boolean> {
  const { clock, signal } = run.ports
  const { agreement } = patience(run)
  const until = Math.min(clock.now() + readLag(agreement), run.deadlineAt)
  const waits = !['recover', 'roll-back'].includes(run.inputs.command)
  return async () => {
    if (!waits || signal.aborted || clock.now() >= until) return false
    await clock.sleep(agreement, signal).catch(() => undefined)
    return !signal.aborted
  }
}

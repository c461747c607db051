import { soon } from '../base/clock.ts'
import type { Result } from '../base/contract.ts'
import { asFailure } from '../base/failure.ts'
import type { Move, Side } from '../move/move.ts'
import type { End, Run } from '../move/run-context.ts'
import { accounts } from '../move/sides.ts'
import type { Next, OwnerFacts } from '../report/events.ts'
import { runOf } from './verdict/next.ts'
import { opposite } from './verdict/onward.ts'

/** Results after which, or before which, somebody's template has to follow. */
const concerned: ReadonlySet<Result> = new Set([
  'planned',
  'moved',
  'moved-unverified',
  'already-in-place',
  'verified',
])

/** For how long each read is waited for at the end of a run, in ms. */
const readWait = 5_000

/**
 * The end of a run with what those need who keep templates of its distributions: which tool declares each, which is read now that
 * nothing else is left to do, and how to go back. Never rejects because of them.
 */
export async function withOwners(run: Run, first: Move, end: End): Promise<End> {
  if (!concerned.has(end.result)) return end
  const whole = first.whole().catch(() => first)
  const move = (await soon(run.ports.clock, readWait, whole)) ?? first
  const owners = await Promise.all([
    ownerOf(run, 'target', move.target),
    ...(move.source === undefined ? [] : [ownerOf(run, 'source', move.source)]),
  ])
  run.journal.tell({ type: 'owners', owners })
  const back = wayBack(move)
  return back === undefined || end.result === 'planned' ? end : { ...end, back }
}

async function ownerOf(
  { ports }: Run,
  side: OwnerFacts['side'],
  { id, cloudfront }: Side,
): Promise<OwnerFacts> {
  const reading = cloudfront.owner(id).then(
    (owner) => ({ owner, unread: '' }),
    (thrown: unknown) => ({ owner: undefined, unread: asFailure(thrown).message }),
  )
  const late = { owner: undefined, unread: 'the tags were not read in time' }
  return { side, id, ...((await soon(ports.clock, readWait, reading)) ?? late) }
}

/** In one account a move is undone by its roll-back; between two it cannot be, and the opposite move is made. */
function wayBack(move: Move): Next | undefined {
  if (move.source === undefined) return undefined
  return accounts(move.observation) === 'one' ? runOf(move, 'roll-back', 'To go back') : opposite(move)
}

import type { Finding } from '../base/finding.ts'
import { MoveLoop } from '../move/effects.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, onlyNames } from '../move/names.ts'
import { laterLooks, readStatus, unlessItPasses } from '../move/reread.ts'
import { type End, patience, type Run } from '../move/run-context.ts'
import { accounts } from '../move/sides.ts'
import { onlyLooked } from '../move/status.ts'
import { statusOf } from '../move/status-of.ts'
import { buildPlan, planBack } from '../plan/plan.ts'
import { execute, type Surveyed, survey, unlooked } from '../procedure/execute.ts'
import { approvals } from './approval.ts'
import { missedSteps } from './dns-at-the-end.ts'
import { examineNames } from './examine-names.ts'
import { follow, keepPlan, mayBeAt, readAfter } from './follow.ts'
import { completed, forTheRest } from './left-to-do.ts'
import { confirmExposure, heardLook, settled, untilAnswered } from './look-again.ts'
import { planFacts } from './plan.ts'
import { blockedBy, unfit } from './preflight.ts'
import { putBack } from './recover.ts'
import { concludeBack, type EarlyEnd } from './verdict/conclude.ts'
import { andKept, butFor, noWayBack } from './verdict/no-way-back.ts'
import { backRefused, type RolledBack, rolledBack, there, whatStays } from './verdict/roll-back.ts'
import { probeOf, stopProbe } from './verify-by-probe.ts'
import {
  type Back,
  beforeTheMove,
  isUrgent,
  reversed,
  thereBefore,
  undo,
  unserved,
  without,
} from './way-back.ts'

/**
 * `roll-back`: brings the alias back to the source: by the reverse move within one account, by taking back what the move has
 * added where the source still holds the alias. Past the point of no return it changes nothing and says what can be done.
 * Where users are seen to be unserved all the same once reads have caught up it goes back again.
 */
export async function rollBack(run: Run, first: Move): Promise<End> {
  let before: FoundBefore = { dark: false, looked: false }
  let end = await backFrom(run, first, before)
  while (end === 'dark' || end === 'passed') {
    before = { dark: before.dark || end === 'dark', looked: true }
    end = await backFrom(run, await heardLook(run), before)
  }
  return end
}

/** What this run has found before it goes back once more: users unserved at its end, or nothing but reads that were behind. */
interface FoundBefore {
  readonly dark: boolean
  readonly looked: boolean
}

async function backFrom(run: Run, first: Move, before: FoundBefore): Promise<End | 'dark' | 'passed'> {
  const { journal } = run
  const begun = first.clock.now()
  const all = await settled(run, first)
  journal.tell({ type: 'stage', title: 'Preflight' })
  const one = accounts(all.observation) === 'one'
  const seen = statusOf(all)
  // Nor where nothing shows that this move has brought an outage about.
  const { move: moved, kept } = thereBefore(all)
  const { move, stays: others } = one || (seen.exposure && !seen.left) ? { move: moved } : whatGoesBack(moved)
  const own = statusOf(move, onlyLooked, 'source')
  const at = { ...own, all: seen.all }
  const impossible = noWayBack(move, at, one)
  const unlessPassed = async (tell: () => End) =>
    (await passed(run, all, before)) ? 'passed' : beside(kept, tell())
  if (impossible !== undefined) return unlessPassed(() => impossible)
  const back = at.holder === 'source' ? undo(run, move) : await reversed(move)
  const loop = new MoveLoop(back.context, patience(run))
  // Users who are unserved are not kept waiting for what only a plan shows.
  const steps = unserved(at) ? unlooked(back.steps, loop) : await survey(back.steps, loop)
  const done = at.deployed && steps.every(({ standing }) => standing.state === 'in-place')
  const stays = whatStays(move)
  const findings = [...stays, ...(done ? [] : await consented(run, all, back))]
  const blocked = blockedBy(findings)
  if (blocked !== undefined)
    return unlessPassed(() => {
      tellFindings(journal, ...findings)
      return backRefused(move, at, findings, blocked)
    })
  tellFindings(journal, ...findings)
  tellPlanned(run, all, back, steps)
  const end = done
    ? await unlessPassed(() => there(move, own, stays))
    : await beside(kept, await carriedOut(run, { move, back, loop, begun, again: before.dark }))
  if (end === 'dark' || end === 'passed') return end
  if (others === undefined) return end
  return butFor(end, others, await readStatus(others, onlyLooked), journal.report().changes.length > 0)
}

/** Whatever became of the others, it is said how the names fare that stay on the target. */
async function beside<E extends End | 'dark'>(kept: Move | undefined, end: E): Promise<E | End> {
  return kept === undefined || end === 'dark' ? end : andKept(end, kept, await readStatus(kept, onlyLooked))
}

/**
 * Between two accounts what the source still holds goes back, and `stays` does not: the names that the target has by now.
 * Those that neither has keep all from going back: what serves them would be taken away.
 */
function whatGoesBack(all: Move): { readonly move: Move; readonly stays?: Move } {
  const stays = onlyNames(all, ({ observation: { holder } }) => holder.is !== 'source')
  const { aliases } = stays
  if (!allOnTarget(stays) || aliases.length === all.aliases.length) return { move: all }
  return { move: without(all, aliases), stays }
}

function tellPlanned(run: Run, move: Move, { scenario }: Back, steps: readonly Surveyed[]): void {
  const { name, users } = scenario
  const ids = steps.map(({ id }) => id)
  run.journal.tell({
    type: 'planned',
    scenario: name,
    users:
      statusOf(move).holder === 'source'
        ? 'The source serves the name throughout, as before the move.'
        : users,
    steps: steps.map(({ wait, ...step }) => (step.standing.state === 'in-place' ? step : { ...step, wait })),
    others: [],
    ...(run.bound === undefined
      ? buildPlan(beforeTheMove(move, planFacts(run, move, name, steps)))
      : planBack(run.bound.plan, ids)),
  })
}

/** A way back that has begun, at `begun` in ms since the epoch; `again`: users were unserved at the end of the way back before. */
interface Begun {
  readonly move: Move
  readonly back: Back
  readonly loop: MoveLoop
  readonly begun: number
  readonly again: boolean
}

async function carriedOut(run: Run, { move, back, loop, begun, again }: Begun): Promise<End | 'dark'> {
  const { journal } = run
  const dark = unserved(statusOf(move))
  keepPlan(run, dark)
  const confine = () => move.confine(back.scenario.name)
  await (dark ? untilAnswered(run, confine) : confine())
  journal.tell({ type: 'stage', title: 'Go back' })
  // Users who are unserved do not wait for a baseline.
  const probe = dark || again ? undefined : probeOf(run, move)
  await probe?.start()
  const changed = new Set<string>()
  // The reverse of a move has read all that it needs.
  const { ending, loop: last } =
    dark && back.context === move
      ? await urgentFirst(run, back, changed)
      : { ending: await follow(run, loop, execute(back.steps, loop), changed), loop }
  const put = await putBack(run, ending, { forward: false }).finally(() => stopProbe(run, probe))
  if (put?.conclusion !== undefined)
    return told(run, put.move, { ...put.conclusion, ...put, stays: whatStays(move) })
  journal.tell({ type: 'stage', title: 'Read the state again' })
  const past = { changed: changed.size > 0, dark, begun: false, history: last.view().history }
  const read = await readAfter(run, move, past, { ending, goal: 'source' })
  if (dark && ending === undefined && (await darkAgain(run, move, begun))) return 'dark'
  const goal = mayBeAt(ending, 'source')
  const status = await unlessItPasses(move, read, { past, agreement: patience(run).agreement, goal })
  const conclusion = concludeBack({ ending, status, changed: past.changed })
  return told(run, move, { ...conclusion, ending, status, stays: whatStays(move) })
}

/** The verdict, behind what was passed over. */
function told({ journal }: Run, move: Move, back: Omit<RolledBack, 'missed'>): End {
  const missed = missedSteps(journal.report(), back)
  tellFindings(journal, ...missed)
  return rolledBack(move, { ...back, missed })
}

/**
 * What leaves users unserved is taken back with what has been read of both ends; the rest once all has been read, which is
 * waited for no longer than need be.
 */
async function urgentFirst(
  run: Run,
  { scenario, context, steps }: Back,
  changed: Set<string>,
): Promise<{ readonly ending: EarlyEnd; readonly loop: MoveLoop }> {
  const loop = new MoveLoop(context, patience(run))
  const ending = await follow(run, loop, execute(steps.filter(isUrgent), loop), changed)
  if (ending !== undefined) return { ending, loop }
  const whole = await completed(run, context, scenario, forTheRest.afterwards)
  const rest = undo(run, whole).steps.filter((step) => !isUrgent(step))
  const after = loop.with(whole)
  return { ending: await follow(run, after, execute(rest, after, 'rest:'), changed), loop: after }
}

/** Whether users who were seen to be unserved are served after all, so that it is not told of them: a read was behind. */
async function passed(run: Run, move: Move, { looked }: FoundBefore): Promise<boolean> {
  if (looked || statusOf(move).exposure === undefined) return false
  // What a role may not read keeps nobody from being told.
  const now = await confirmExposure(run, move).catch(() => move)
  return statusOf(now).exposure === undefined
}

/**
 * Whether users who went without when this run began (`begun`, ms since the epoch) are seen to do so still, once reads have
 * caught up: a step may have been passed over for a read from before.
 */
async function darkAgain(run: Run, move: Move, begun: number): Promise<boolean> {
  const { agreement } = patience(run)
  const looks = laterLooks(move, { past: onlyLooked, agreement, since: begun })
  for await (const status of looks) if (unserved(status)) return true
  return false
}

/** The checks of the way back, whether the world fits the plan, and whether somebody has approved. */
async function consented(run: Run, move: Move, { scenario, checks, context }: Back): Promise<Finding[]> {
  const [found, approval] = await Promise.all([examineNames(checks, context), approvals(run, move)])
  return [...found, ...unfit(run, move, scenario), ...approval]
}

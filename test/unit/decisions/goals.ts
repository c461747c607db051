import { methodFor, stagesOf, urgentOf } from '../../../src/commands/left-to-do.ts'
import type { Move } from '../../../src/move/move.ts'
import { statusOf } from '../../../src/move/status-of.ts'
import type { Method, MoveStage, MoveView } from '../../../src/move/world.ts'
import type { Action } from '../../../src/procedure/action.ts'
import { next, nextBack } from '../../../src/procedure/next.ts'
import { fromThePair, pairOf, stepsOf, thePair, wayBack } from '../../../src/procedure/stages.ts'
import { scenarios } from '../../../src/scenarios/index.ts'
import type { Branch } from './player.ts'

/** What a run wants. `move` goes back after a refusal for good, `move, stop` does not (contract, `on-failure`). */
export type Goal = 'move' | 'move, stop' | 'recover' | 'roll-back'

/** Which way a run goes at the moment, and over which steps. */
export interface Task {
  readonly way: 'forward' | 'back'
  readonly stages: readonly MoveStage[]
  /** The steps to be taken back. */
  readonly ours: ReadonlySet<string>
}

/** The steps that a run begins with; `undefined`: it changes nothing. */
export function taskOf(goal: Goal, method: Method, move: Move): Task | undefined {
  const { left, holder } = statusOf(move)
  const ours: ReadonlySet<string> = new Set()
  if (goal === 'recover') {
    if (left === undefined) return undefined
    const by = scenarios.find(({ name }) => name === methodFor(method.name, move)) ?? method
    return { way: 'forward', stages: urgentOf(stagesOf(by, move)), ours }
  }
  if (left === undefined && method.ruledOut(move) !== undefined) return undefined
  const stages = method.stages(move)
  if (goal === 'roll-back')
    return holder === 'source'
      ? { way: 'back', stages, ours: new Set(stepsOf(stages).map(({ id }) => id)) }
      : undefined
  return { way: 'forward', stages, ours }
}

/** The decision that the loop asks for. */
export function decision({ way, stages, ours }: Task): (view: MoveView) => Action {
  return way === 'forward' ? (view) => next(stages, view) : (view) => nextBack(stages, ours, view)
}

/** The way back, where a run that ended like this takes one (src/commands/move.ts, `goBack`). */
export function turned(goal: Goal, { way, stages }: Task, { ended, made }: Branch): Task | undefined {
  if (way === 'back' || ended === undefined || typeof ended === 'string' || ended.type === 'interrupted')
    return undefined
  const { answer, step } = ended
  const begun = answer === 'back' ? pairOf(stages, step.id) : []
  const ours = new Set([...made, ...begun.map(({ id }) => id)])
  const closed =
    answer === 'on-failure' &&
    stepsOf(stages).some(({ id, undo }) => made.has(id) && typeof undo !== 'function')
  const wanted = answer === 'back' || (answer === 'on-failure' && goal === 'move') || goal === 'recover'
  if (!wanted || closed) return undefined
  if (goal !== 'recover') return ours.size === 0 ? undefined : { way: 'back', stages, ours }
  const first = thePair(stages) === undefined ? [] : fromThePair(stages).slice(0, 1)
  return wayBack(first).length === 0
    ? undefined
    : { way: 'back', stages: first, ours: new Set(stepsOf(first).map(({ id }) => id)) }
}

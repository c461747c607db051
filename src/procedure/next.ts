import { type Action, action, event, place, ref, turn } from './action.ts'
import { nextOfPair } from './next-pair.ts'
import { brought, nextOfStep } from './next-step.ts'
import { isPair, stepsIn, stepsOf } from './stages.ts'
import type { Pair, Stage, Step } from './step.ts'
import type { Ending } from './track.ts'
import type { View } from './world.ts'

/**
 * What is to be done next to bring the stages into place: the first that is not. Pure: the same view and history give the
 * same action. `prefix` keeps the tracks of one occasion apart from those of another.
 */
export function next<V extends View>(stages: readonly Stage<V>[], view: V, prefix = ''): Action {
  const keys = keysOf(stages.map(stepsIn))
  for (const [n, stage] of stages.entries()) {
    const key = `${prefix}${keys[n] ?? ''}`
    const found = isPair(stage) ? nextOfPair(stage, prefix, view) : nextOfStep(stage, key, view)
    if (found.act.do === 'end' && goesOn(found.act.ending))
      return { words: [...found.words, event(found.act.ending)], act: { do: 'note' } }
    if (found.act.do === 'done') {
      const ended = endingOf(isPair(stage) ? both(stage, prefix) : [key], view)
      if (ended === undefined || goesOn(ended)) continue
      return action({ do: 'end', ending: ended })
    }
    return found
  }
  return action({ do: 'done' })
}

/**
 * What the first step of each is remembered by: its id, and where that comes again a number besides. A way back may try the same again
 * after something else, and of several names each has a step of its own.
 */
function keysOf(stages: readonly (readonly { readonly id: string }[])[]): readonly string[] {
  const times = new Map<string, number>()
  return stages.map((steps) => {
    const keys = steps.map(({ id }) => {
      const time = (times.get(id) ?? 0) + 1
      times.set(id, time)
      return time === 1 ? id : `${id}#${time}`
    })
    return keys[0] ?? ''
  })
}

function both<V>({ first, second }: Pair<V>, prefix: string): readonly string[] {
  return [`${prefix}${first.id}`, `${prefix}${second.id}`]
}

function endingOf(keys: readonly string[], { history }: View) {
  return keys
    .map((key) => history.tracks.get(key)?.ending)
    .find((ending) => ending !== undefined && !goesOn(ending))
}

function goesOn(ending: Ending): boolean {
  return ending.type !== 'interrupted' && (ending.answer === 'go-on' || ending.answer === 'others-first')
}

/**
 * What is to be done next to take back the steps named in `changed`, newest first, each by the steps of its way back. Ends
 * early, like {@link next}, at the first that does not come into place.
 */
export function nextBack<V extends View>(
  stages: readonly Stage<V>[],
  changed: ReadonlySet<string>,
  view: V,
): Action {
  const steps = stepsOf(stages)
  const keys = keysOf(steps.map((step) => [step]))
  const made = steps.flatMap((step, n) => [...brought(step, keys[n] ?? step.id, view), step])
  const ways = keysOf(made.map((step) => [step]))
  for (const [n, step] of [...made.entries()].toReversed()) {
    if (!changed.has(step.id)) continue
    const found = takenBack(step, ways[n] ?? step.id, view)
    if (found.act.do !== 'done') return found
  }
  return action({ do: 'done' })
}

function takenBack<V extends View>(step: Step<V>, key: string, view: V): Action {
  const at = place({ ...step }, `back:${key}`, view)
  if (at.track.phase === 'over') return action({ do: 'done' })
  const { undo } = step
  if (typeof undo !== 'function')
    return action(
      { do: 'note' },
      event({ type: 'kept', step: ref(at), why: undo.irreversible }),
      turn(at, { phase: 'over' }),
    )
  if (at.track.phase === 'new')
    return action({ do: 'note' }, event({ type: 'undoing', step: ref(at) }), turn(at, { phase: 'make' }))
  for (const [n, back] of undo().entries()) {
    const found = next([back], view, `back:${key}/${n}:`)
    if (found.act.do !== 'done') return found
  }
  const missed = missedOf(undo(), key, view)
  const how =
    missed === undefined
      ? event({ type: 'undone', step: ref(at) })
      : event({ type: 'kept', step: ref(at), why: missed })
  return action({ do: 'note' }, how, turn(at, { phase: 'over' }))
}

/** The first step back that was passed over, and why. One that changes who serves the name is only another try. */
function missedOf<V extends View>(ways: readonly Step<V>[], key: string, { history }: V): string | undefined {
  for (const [n, { id, title, serves }] of ways.entries()) {
    const ending = history.tracks.get(`back:${key}/${n}:${id}`)?.ending
    if (ending === undefined || ending.type === 'interrupted' || serves !== undefined) continue
    return `${title}: ${ending.type === 'failed' ? ending.failure.message : ending.evidence}`
  }
  return undefined
}

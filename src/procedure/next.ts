import { type Action, action, event, place, ref, turn } from './action.ts'
import { nextOfPair } from './next-pair.ts'
import { brought, nextOfStep } from './next-step.ts'
import { isPair, stepsOf } from './stages.ts'
import type { Pair, Stage, Step } from './step.ts'
import type { View } from './world.ts'

/**
 * What is to be done next to bring the stages into place: the first that is not. Pure: the same view and history give the
 * same action. `prefix` keeps the tracks of one occasion apart from those of another.
 */
export function next<V extends View>(stages: readonly Stage<V>[], view: V, prefix = ''): Action {
  for (const [n, stage] of stages.entries()) {
    // A way back may try the same again, after something else: it has a track of its own then.
    const before = stages.slice(0, n).filter(({ id }) => id === stage.id).length
    const key = `${prefix}${stage.id}${before === 0 ? '' : `#${before + 1}`}`
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

function both<V>({ first, second }: Pair<V>, prefix: string): readonly string[] {
  return [`${prefix}${first.id}`, `${prefix}${second.id}`]
}

function endingOf(keys: readonly string[], { history }: View) {
  return keys
    .map((key) => history.tracks.get(key)?.ending)
    .find((ending) => ending !== undefined && !goesOn(ending))
}

function goesOn(ending: Extract<Action['act'], { do: 'end' }>['ending']): boolean {
  return ending.type !== 'interrupted' && ending.answer === 'go-on'
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
  const made = stepsOf(stages).flatMap((step) => [...brought(step, step.id, view), step])
  for (const step of made.toReversed()) {
    if (!changed.has(step.id)) continue
    const found = takenBack(step, view)
    if (found.act.do !== 'done') return found
  }
  return action({ do: 'done' })
}

function takenBack<V extends View>(step: Step<V>, view: V): Action {
  const at = place({ ...step }, `back:${step.id}`, view)
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
    const found = next([back], view, `back:${step.id}/${n}:`)
    if (found.act.do !== 'done') return found
  }
  return action({ do: 'note' }, event({ type: 'undone', step: ref(at) }), turn(at, { phase: 'over' }))
}

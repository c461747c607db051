import { Failure } from '../../base/failure.ts'
import { namesOf } from '../../move/names.ts'
import { sourceState } from '../../move/source-state.ts'
import type { MoveStep, Subject } from '../../move/world.ts'
import { setEnabled } from './enabled.ts'
import { moveAcross, patientRecourse } from './move-across.ts'
import { arrived } from './wait-only.ts'

/**
 * One mover call where there is nothing to disable: the source is disabled, or out of reach. CloudFront decides; nothing of
 * the source is ever changed. Refused because the source is enabled it ends there: only its owner can change that.
 */
export function moveDisabled(all: Subject): readonly MoveStep[] {
  const names = namesOf(all)
  return [
    ...seenDisabled(all),
    ...names.map((move) =>
      moveAcross(move, {
        settled: names.length === 1,
        onRefusal: 'on-failure',
        recourse: (view, refusals) =>
          refusals.at(-1)?.refusal === 'source-enabled'
            ? { do: 'end' }
            : patientRecourse(move)(view, refusals),
      }),
    ),
    ...(names.length === 1 ? [] : [arrived(all)]),
  ]
}

/** A source that was disabled a moment ago may still count as enabled: its deployment is waited for. */
function seenDisabled(move: Subject): readonly MoveStep[] {
  const { source, observation } = move
  if (source === undefined || sourceState(move) !== 'disabled') return []
  if (observation.source?.known !== true || observation.source.value.status === 'Deployed') return []
  const { change, needs, ...rest } = setEnabled(move, source, false, {
    id: 'source-disabled',
    title: `Wait until the source ${source.id}, which is disabled, is deployed`,
    onExhausted: 'go-on',
    by: 'nobody',
    intent: () => ({
      do: 'refuse',
      failure: new Failure('source-enabled', `${source.id} was enabled during the run`, {
        // One read does not tell: it may be from before the source was disabled.
        outcome: 'conflict',
        remedy: 'Run with command: plan again.',
      }),
    }),
  })
  return [rest]
}

import { Failure } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'
import { sourceState } from '../../move/source-state.ts'
import type { Step } from '../../procedure/step.ts'
import { setEnabled } from './enabled.ts'
import { type Mover, moveAcross, patientRecourse } from './move-across.ts'

/**
 * One mover call where there is nothing to disable: the source is disabled, or out of reach. CloudFront decides; nothing of
 * the source is ever changed. Refused because the source is enabled it ends there: only its owner can change that.
 */
export function moveDisabled(move: Move, mover: Mover): readonly Step<Move>[] {
  const patient = patientRecourse(mover)
  return [
    ...seenDisabled(move),
    moveAcross(move, {
      mover,
      settled: true,
      onRefusal: 'on-failure',
      recourse: (context, refusals) =>
        refusals.at(-1)?.refusal === 'source-enabled' ? { do: 'end' } : patient(context, refusals),
    }),
  ]
}

/** A source that was disabled a moment ago may still count as enabled: its deployment is waited for. */
function seenDisabled(move: Move): readonly Step<Move>[] {
  const { source, observation } = move
  if (source === undefined || sourceState(move) !== 'disabled') return []
  if (observation.source?.known !== true || observation.source.value.status === 'Deployed') return []
  return [
    {
      ...setEnabled(move, source, false, {
        id: 'source-disabled',
        title: `Wait until the source ${source.id}, which is disabled, is deployed`,
        onExhausted: 'go-on',
      }),
      by: 'nobody',
      change: () => undefined,
      apply: async () => {
        throw new Failure('source-enabled', `${source.id} has been enabled by somebody meanwhile`, {
          outcome: 'refused',
          remedy: 'Run with command: plan again.',
        })
      },
    },
  ]
}

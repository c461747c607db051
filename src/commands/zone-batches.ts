import { byZone } from '../move/by-zone.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { MoveStage, MoveStep, MoveView } from '../move/world.ts'
import { place } from '../procedure/action.ts'
import { stepsOf } from '../procedure/stages.ts'
import type { ZoneBatches } from '../report/forecast.ts'
import { writesRecords } from './forecast.ts'

/**
 * In how many batches Route 53 takes the records of each step, by the id of the step; only the zones that need more than one.
 * Where that cannot be read it is left out: nothing rests on it. The records of one name are always one batch.
 */
export async function zoneBatches(
  move: Move,
  stages: readonly MoveStage[],
  view: MoveView,
): Promise<ReadonlyMap<string, readonly ZoneBatches[]>> {
  if (namesOf(move).length === 1) return new Map()
  const counted = stepsOf(stages).map(async (step) => {
    const zones = [...byZone(move, changesOf(step, view))].map(async ([hosted, changes]) => ({
      zoneId: hosted?.zoneId ?? '',
      batches: (await hosted?.batches(changes).catch(() => 1)) ?? 1,
    }))
    return [step.id, (await Promise.all(zones)).filter(({ batches }) => batches > 1)] as const
  })
  return new Map((await Promise.all(counted)).filter(([, zones]) => zones.length > 0))
}

/** What a step would write into hosted zones as things stand. */
function changesOf(step: MoveStep, view: MoveView) {
  const at = place(step, step.id, view).view
  if (!writesRecords(step.id) || step.standing(at).state !== 'absent') return []
  const intent = step.intent(at)
  return intent.do === 'send' && intent.request.to === 'zone' ? intent.request.changes : []
}

import { traitsOf } from '../base/contract.ts'
import { ownershipLine, zoneLines } from '../base/record.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import { oldTtlOf } from '../move/old-ttl.ts'
import type { Method, MoveStage, MoveStep, MoveView } from '../move/world.ts'
import { place } from '../procedure/action.ts'
import type { Surveyed } from '../procedure/execute.ts'
import { stepsOf } from '../procedure/stages.ts'
import type { Forecast, Outage, ZoneBatches } from '../report/forecast.ts'
import { outageBudget } from '../scenarios/steps/outage.ts'
import { besides, trafficRecord } from '../scenarios/steps/traffic-dns.ts'
import type { Way } from './verdict/support-case.ts'

/** What is known of a plan. `looked`: where its steps stand, by the same `view`. */
interface Foreseen {
  readonly stages: readonly MoveStage[]
  readonly looked: readonly Surveyed[]
  readonly ways: readonly Way[]
  readonly view: MoveView
}

/** What the move of a plan will change, what users will suffer, how long it takes and what it needs of people. */
export async function forecast(
  move: Move,
  scenario: Method,
  { stages, looked, ways, view }: Foreseen,
): Promise<Forecast> {
  const { inputs } = move
  const batches = await zoneBatches(move, stages, view)
  const ahead = looked.filter(isAhead)
  // The records of the others are in zones that the run writes.
  const asked = namesOf(move).filter(({ hosted }) => hosted === undefined)
  const outage = outageOf(move, scenario)
  const steps = new Map(stepsOf(stages).map((step) => [step.id, step]))
  return {
    outage,
    steps: ahead.map(({ id, title, by, wait }) => ({
      title,
      by,
      call: steps.get(id)?.calls,
      deploys: wait.ends === 'deployed',
      rehearsal: steps.get(id)?.proof !== undefined,
      batches: batches.get(id) ?? [],
    })),
    settle: inputs.settle,
    oldTtl: ahead.some(({ id }) => id === 'old-ttl')
      ? Math.max(...namesOf(move).map((one) => oldTtlOf(one).seconds)) * 1_000
      : 0,
    deadline: inputs.deadline,
    records: ahead
      .filter(({ by }) => by === 'person')
      .flatMap(({ id }) => asked.flatMap((one) => wanted(one, id, ahead))),
    noReturn: noReturn(stages, ahead),
    gentler: outage === undefined ? [] : gentler(ways),
  }
}

/** Whether a step has something to do yet. The wildcard that is to be taken off again is not there before the move. */
export function isAhead({ id, standing }: Pick<Surveyed, 'id' | 'standing'>): boolean {
  return standing.state !== 'in-place' || id === 'wildcard-off'
}

/** The names that go dark for a while, and those that stay dark with a source that is left disabled. */
function outageOf(move: Move, { name, outage }: Method): Outage | undefined {
  const names = outage?.names(move) ?? []
  if (outage === undefined || names.length === 0) return undefined
  const stays = traitsOf(name).disables && !move.inputs.restoreSource
  return {
    names,
    why: outage.why,
    budget: outageBudget(move),
    lasting: stays ? names.filter((one) => !move.aliases.includes(one)) : [],
    source: move.source?.id ?? '',
  }
}

/** The methods without an outage that were not looked into, and that nothing rules out. */
function gentler(ways: readonly Way[]): string[] {
  return ways
    .filter(({ scenario, ruledOut }) => traitsOf(scenario).gapless && !ruledOut)
    .map(({ scenario }) => scenario)
}

function wanted(move: Move, id: string, ahead: readonly Surveyed[]): Forecast['records'] {
  const { ownership, traffic } = move.observation
  if (id === 'ownership-txt')
    return [
      {
        line: ownershipLine(ownership),
        note: 'before the move can continue; keep the other values of that name',
      },
    ]
  if (id !== 'traffic-dns') return []
  const last = ahead.at(-1)?.id === id
  const note = last
    ? 'after the name has moved, before the source is disabled or deleted'
    : 'while the move waits for it'
  return zoneLines(trafficRecord(move, traffic, { short: !last })).map((line) => ({
    line,
    note: `${note}. ${besides(move, traffic)}`.trim(),
  }))
}

/** The first change ahead that no step of this move takes back. */
function noReturn(stages: readonly MoveStage[], ahead: readonly Surveyed[]): Forecast['noReturn'] {
  const ids = new Set(ahead.filter(({ by }) => by === 'us').map(({ id }) => id))
  for (const { id, title, undo, change, calls, proof } of stepsOf(stages)) {
    const changes = change !== undefined && calls !== undefined && proof === undefined
    if (ids.has(id) && changes && typeof undo !== 'function') return { title, why: undo.irreversible }
  }
  return undefined
}

/**
 * In how many batches Route 53 takes the records of each step, by the id of the step; only the zones that need more than one.
 * Where that cannot be read it is left out: nothing rests on it. The records of one name are always one batch.
 */
async function zoneBatches(
  move: Move,
  stages: readonly MoveStage[],
  view: MoveView,
): Promise<ReadonlyMap<string, readonly ZoneBatches[]>> {
  if (namesOf(move).length === 1) return new Map()
  const counted = stepsOf(stages).map(async (step) => {
    const changes = changesOf(step, view)
    const zones = new Set(changes.map(({ zoneId }) => zoneId))
    const batches = [...zones].map(async (zoneId) => {
      const hosted = namesOf(move).find((one) => one.hosted?.zoneId === zoneId)?.hosted
      const some = changes.filter((change) => change.zoneId === zoneId)
      return { zoneId, batches: (await hosted?.batches(some).catch(() => 1)) ?? 1 }
    })
    return [step.id, (await Promise.all(batches)).filter(({ batches }) => batches > 1)] as const
  })
  return new Map((await Promise.all(counted)).filter(([, zones]) => zones.length > 0))
}

/** What a step would write into hosted zones as things stand. */
function changesOf(step: MoveStep, view: MoveView) {
  const at = place(step, step.id, view).view
  if (step.record === undefined || step.standing(at).state !== 'absent') return []
  const intent = step.intent(at)
  return intent.do === 'send' && intent.request.to === 'zone' ? intent.request.changes : []
}

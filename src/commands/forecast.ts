import { traitsOf } from '../base/contract.ts'
import { zoneLines } from '../base/record.ts'
import { are } from '../base/text.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, isOpen, namesOf, openNames } from '../move/names.ts'
import { oldTtlOf } from '../move/old-ttl.ts'
import { accounts } from '../move/sides.ts'
import type { Method, MoveStage, MoveStep, MoveView } from '../move/world.ts'
import { place } from '../procedure/action.ts'
import type { Surveyed } from '../procedure/execute.ts'
import { stepsOf } from '../procedure/stages.ts'
import type { Forecast, Outage, ZoneBatches } from '../report/forecast.ts'
import { wayBackUnder } from '../scenarios/checks/certificate.ts'
import { outageBudget } from '../scenarios/steps/outage.ts'
import { besides } from '../scenarios/steps/traffic-record.ts'
import type { Way } from './verdict/support-case.ts'

/** What is known of a plan. `looked`: where its steps stand, by the same `view`. */
export interface Foreseen {
  readonly stages: readonly MoveStage[]
  readonly looked: readonly Surveyed[]
  readonly ways: readonly Way[]
  readonly view: MoveView
  readonly under: Awaited<ReturnType<typeof readWayBack>>
}

/** What the move of a plan will change, what users will suffer, how long it takes and what it needs of people. */
export async function forecast(
  move: Move,
  scenario: Method,
  { stages, looked, ways, view, under }: Foreseen,
): Promise<Forecast> {
  const { inputs } = move
  const batches = await zoneBatches(move, stages, view)
  // Several steps may have one id: those for the names of which a person writes the records, and the others.
  const ahead = stepsOf(stages).flatMap((step, at) => {
    const seen = looked[at]
    return seen !== undefined && isAhead(seen) ? [{ ...seen, step }] : []
  })
  const outage = outageOf(move, scenario)
  return {
    outage,
    steps: ahead.map(({ id, title, by, wait, standing, step }) => ({
      title,
      by,
      // What was made already, and is only waited for, is not called again.
      call: standing.state === 'settling' ? undefined : step.calls,
      deploys: wait.ends === 'deployed',
      settles: wait.settle > 0 || settlesOnly(id, ahead),
      rehearsal: step.proof !== undefined,
      batches: batches.get(step) ?? [],
    })),
    settle: inputs.settle,
    oldTtl: ahead.some(({ id }) => id === 'old-ttl') ? longestOldTtl(move) : 0,
    deadline: inputs.deadline,
    // What is there, and not yet at every server, is waited for and not asked for.
    records: ahead.flatMap(({ by, step, standing: { state } }) =>
      by === 'person' && state === 'absent' ? recordsOf(move, step, view) : [],
    ),
    ...wayBackOf(move, past(move, scenario) ?? noReturn(stages, ahead), under),
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

/** The longest that resolvers remember the old record of a name which is waited for, in ms. */
function longestOldTtl(move: Move): number {
  const awaited = namesOf(move).filter(
    (one) => isOpen(one) && one.observation.traffic.state !== 'not-observable',
  )
  return Math.max(0, ...awaited.map((one) => oldTtlOf(one).seconds)) * 1_000
}

/** Whether a step waits for the settle time of what no step before it has let settle. */
function settlesOnly(id: string, ahead: readonly Pick<Surveyed, 'id'>[]): boolean {
  return id.endsWith('-settled') && !ahead.some((one) => `${one.id}-settled` === id)
}

/** The records that a step asks a person for as things stand, each as it will be asked for. */
function recordsOf(move: Move, step: MoveStep, view: MoveView): Forecast['records'] {
  const intent = step.intent(place(step, step.id, view).view)
  const says = 'says' in intent ? (intent.says ?? []) : []
  return says.flatMap((one) => {
    if (one.type !== 'dns') return []
    const { purpose, record } = one.entry
    return zoneLines(record).map((line) => ({ line, note: noteOf(move, step, { purpose, of: record.name }) }))
  })
}

/** When a person publishes a record. A move that goes on without it has the name on the target by then. */
function noteOf(
  move: Move,
  { onExhausted }: MoveStep,
  { purpose, of }: { readonly purpose: 'ownership' | 'traffic'; readonly of: string },
): string {
  if (purpose === 'ownership') return 'before the move can continue; keep the other values of that name'
  const one = namesOf(move).find(({ alias }) => alias === of) ?? move
  const when =
    onExhausted === 'go-on'
      ? 'after the name has moved, before the source is disabled or deleted'
      : 'while the move waits for it'
  return `${when}. ${besides(one, one.observation.traffic)}`.trim()
}

/** Between two accounts a name on the target is not given back: that change is not ahead any more, and no roll-back undoes it. */
function past(move: Move, { name }: Method): Forecast['noReturn'] {
  if (!allOnTarget(move)) return undefined
  const held = `${are(move.aliases)} on ${move.target.id} already`
  if (move.source === undefined)
    return { title: '', why: `${held}, and it is not known from where. Set source-distribution to go back` }
  const two = traitsOf(name).accounts === 'two' && accounts(move.observation) !== 'one'
  return two ? { title: '', why: `${held}. To go back, make the opposite move` } : undefined
}

/**
 * What the certificate of the source does to a way back within one account, where the mover call takes every name back if the source has
 * one for it. It is read for whoever approves a plan, and not before a move; `undefined`: nothing, or not asked for.
 */
export async function readWayBack(move: Move): ReturnType<typeof wayBackUnder> {
  const { inputs, observation } = move
  if (inputs.command !== 'plan' || accounts(observation) !== 'one' || !observation.source?.known)
    return undefined
  return await wayBackUnder(
    move,
    openNames(move).map(({ alias }) => alias),
  )
}

/** Where the way back ends. */
function wayBackOf(
  move: Move,
  ends: Forecast['noReturn'],
  under: Foreseen['under'],
): Pick<Forecast, 'noReturn' | 'backUnread'> {
  if (ends !== undefined || under === undefined) return { noReturn: ends }
  const id = move.source?.id ?? ''
  const gives = 'CloudFront returns a name only to a distribution whose certificate covers it'
  if (under.is === 'unread')
    return { noReturn: undefined, backUnread: `The certificate of ${id} could not be read: ${gives}.` }
  return { noReturn: { title: '', why: `${gives}, and not under that of ${id}: ${under.why}` } }
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
 * In how many batches Route 53 takes the records of each step; only the zones that need more than one.
 * Where that cannot be read it is left out: nothing rests on it. The records of one name are always one batch.
 */
async function zoneBatches(
  move: Move,
  stages: readonly MoveStage[],
  view: MoveView,
): Promise<ReadonlyMap<MoveStep, readonly ZoneBatches[]>> {
  if (namesOf(move).length === 1) return new Map()
  const counted = stepsOf(stages).map(async (step) => {
    const changes = changesOf(step, view)
    const zones = new Set(changes.map(({ zoneId }) => zoneId))
    const batches = [...zones].map(async (zoneId) => {
      const hosted = namesOf(move).find((one) => one.hosted?.zoneId === zoneId)?.hosted
      const some = changes.filter((change) => change.zoneId === zoneId)
      return { zoneId, batches: (await hosted?.batches(some).catch(() => 1)) ?? 1 }
    })
    return [step, (await Promise.all(batches)).filter(({ batches }) => batches > 1)] as const
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

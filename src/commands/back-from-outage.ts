import { soon } from '../base/clock.ts'
import { traitsOf } from '../base/contract.ts'
import type { MoveLoop } from '../move/effects.ts'
import type { Move } from '../move/move.ts'
import { isZoneUnheard, namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { Method, MoveStage, MoveStep } from '../move/world.ts'
import { execute } from '../procedure/execute.ts'
import { fromThePair, isPair, thePair, wayBack } from '../procedure/stages.ts'
import { isOfZone } from '../scenarios/steps/together.ts'
import { follow } from './follow.ts'
import { completed, forTheRest, inNeed, isOfDns } from './left-to-do.ts'
import { anew } from './look-again.ts'
import type { WentBack } from './verdict/conclude.ts'

/** A move under way, by its method. */
export interface Going {
  readonly move: Move
  readonly scenario: Method
  readonly loop: MoveLoop
}

/**
 * Goes back where the method has a way back. A zone that did not answer is looked for again as long as CloudFront refuses the name for
 * DNS: it may be ours to write. `loop`: that which knows of all that has happened by then.
 */
export async function backFromOutage(
  run: Run,
  going: Going,
): Promise<{ readonly wentBack: WentBack; readonly loop: MoveLoop }> {
  const { scenario, loop } = going
  if (stepsBack(scenario, going.move).length === 0) return { wentBack: { tried: false }, loop }
  let last = going
  for (let round = 0; ; round++) {
    const { ending, loop, context } = await backOnce(run, last, round)
    const { zoneAt = lastRound } = context
    const refused = ending?.type === 'failed' && ending.failure.refusal === 'dns-elsewhere'
    if (zoneAt === lastRound || !refused) return { wentBack: { tried: true, ending }, loop }
    const move = (await isSpent(last.move, context)) ? await anew(run, scenario, last.move) : last.move
    last = { ...last, move, loop }
  }
}

/**
 * Whether a look shows no more zones than the last go at it knew (`context`), and has come to its end: what may answer still is waited
 * for, since another look would be as slow.
 */
async function isSpent(look: Move, context: Move): Promise<boolean> {
  const zones = (move: Move) => namesOf(move).filter(({ hosted }) => hosted !== undefined).length
  const spent = look.whole().then(
    (whole) => isZoneUnheard(whole) && zones(whole) <= zones(context),
    () => true,
  )
  return (await soon(look.clock, 0, spent)) === true
}

/** Not looked for again: the time for that is over. */
export const lastRound = Number.POSITIVE_INFINITY

/** When a zone that did not answer is looked for again, in ms since the epoch: after a minute first, later after five at most. */
export function nextRound(round: number, { ports, deadlineAt }: Run): number {
  const at = ports.clock.now() + Math.min(60_000 * 2 ** round, 300_000)
  return at + forTheRest.afterwards >= deadlineAt ? lastRound : at
}

/** The steps of a later round, in which a person who was asked for records is awaited, and not asked again. */
export function unasked(stages: readonly MoveStage[]): readonly MoveStage[] {
  return stages.map((stage) =>
    !isPair(stage) && isOfDns(stage) && !isOfZone(stage)
      ? { ...stage, intent: () => ({ do: 'nothing' as const }) }
      : stage,
  )
}

/** Where DNS has to lead back first, what is known of it is waited for a moment. */
async function backOnce(run: Run, { move, scenario, loop }: Going, round: number) {
  run.journal.tell({ type: 'stage', title: 'Go back' })
  const dnsFirst = stepsBack(scenario, move).some(isOfDns)
  const whole = dnsFirst ? await completed(run, move, scenario, forTheRest.back) : move
  const zoneAt = dnsFirst && isZoneUnheard(whole) ? nextRound(round, run) : undefined
  const context = { ...whole, zoneAt }
  const steps = stepsBack(scenario, context)
  const there = loop.with(context)
  const asked = zoneAt !== undefined && round > 0
  const events = execute(asked ? unasked(steps) : steps, there, `back${round === 0 ? '' : round}:`)
  return { ending: await follow(run, there, events), loop: there, context }
}

/** The steps by which the changes are taken back in the middle of which a move stopped; none where there is no way back. */
function stepsBack(scenario: Method, move: Move): readonly MoveStep[] {
  const stages = fromThePair(scenario.stages(inNeed(move)))
  const reversible = thePair(stages) !== undefined || traitsOf(scenario.name).oneCall
  return reversible ? wayBack(stages.slice(0, 1)) : []
}

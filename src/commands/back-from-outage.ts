import { traitsOf } from '../base/contract.ts'
import type { MoveLoop } from '../move/effects.ts'
import type { Move } from '../move/move.ts'
import { isZoneUnheard } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { Method, MoveStep } from '../move/world.ts'
import { execute } from '../procedure/execute.ts'
import { fromThePair, thePair, wayBack } from '../procedure/stages.ts'
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
  run.journal.tell({ type: 'stage', title: 'Go back' })
  let last = going
  for (let round = 0; ; round++) {
    const { ending, loop, zoneLater } = await backOnce(run, last, round)
    const refused = ending?.type === 'failed' && ending.failure.refusal === 'dns-elsewhere'
    const late = run.ports.clock.now() + forTheRest.afterwards >= run.deadlineAt
    if (zoneLater === undefined || !refused || late) return { wentBack: { tried: true, ending }, loop }
    const move = await anew(run, scenario).catch(() => last.move)
    last = { ...last, move, loop }
  }
}

/** After how long a zone that did not answer is looked for again, at most, in ms: first after a minute. */
const longestRound = 300_000

/** Where DNS has to lead back first, what is known of it is waited for a moment. `zoneLater`: it may be our zone, and is not known yet. */
async function backOnce(run: Run, { move, scenario, loop }: Going, round: number) {
  const dnsFirst = stepsBack(scenario, move).some(isOfDns)
  const whole = dnsFirst ? await completed(run, move, scenario, forTheRest.back) : move
  const zoneLater = dnsFirst && isZoneUnheard(whole) ? Math.min(60_000 * 2 ** round, longestRound) : undefined
  const context = { ...whole, zoneLater }
  // A person who was asked for records is not asked again and again.
  const asked = zoneLater !== undefined && round > 0
  const steps = stepsBack(scenario, context).filter((step) => !asked || !isOfDns(step))
  const there = loop.with(context)
  const ending = await follow(run, there, execute(steps, there, `back${round === 0 ? '' : round}:`))
  return { ending, loop: there, zoneLater }
}

/** The steps by which the changes are taken back in the middle of which a move stopped; none where there is no way back. */
function stepsBack(scenario: Method, move: Move): readonly MoveStep[] {
  const stages = fromThePair(scenario.stages(inNeed(move)))
  const reversible = thePair(stages) !== undefined || traitsOf(scenario.name).oneCall
  return reversible ? wayBack(stages.slice(0, 1)) : []
}

import { soon } from '../base/clock.ts'
import { type MethodTraits, methodsThat, type ScenarioName, traitsOf } from '../base/contract.ts'
import { isGone } from '../base/distribution.ts'
import { asFailure, Failure } from '../base/failure.ts'
import { ledElsewhere, sourceState, wildcardsFor } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { isHeldElsewhere, isUnheld, namesOf, onlyNames, withoutZones } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { accounts } from '../move/sides.ts'
import { statusOf } from '../move/status-of.ts'
import { tellRest } from '../move/tell.ts'
import type { Method, MoveStage } from '../move/world.ts'
import { fromThePair } from '../procedure/stages.ts'
import { scenarios } from '../scenarios/index.ts'
import { leadingBack } from '../scenarios/steps/restore-traffic.ts'

/**
 * For how long what else was to be read is waited for, in ms. `first`: before the first change, counted from when it began to be read, since
 * waits before that one count too; `least`: but never less than this. Then before going back, and afterwards.
 */
export const forTheRest = { first: 4_000, least: 500, back: 10_000, afterwards: 60_000 }

/**
 * The move with all that was to be read, if it comes within `ms`, and with sessions that may write its records; else as it is:
 * then records are a person's to write.
 */
export async function completed(run: Run, move: Move, { name }: Method, ms: number): Promise<Move> {
  const whole = await wholeOr(move, ms)
  if (whole instanceof Failure) return withoutZones(move, whole)
  tellRest(run, whole)
  try {
    if (namesOf(whole).some(({ hosted }) => hosted !== undefined)) await whole.confine(name)
    return whole
  } catch (thrown) {
    return withoutZones(whole, asFailure(thrown))
  }
}

/** All that was to be read, if it comes within `ms`; else why not. Never rejects. */
async function wholeOr(move: Move, ms: number): Promise<Move | Failure> {
  const late = new Failure('service-error', 'DNS and its hosted zone could not be read in time', {
    outcome: 'unknown',
  })
  return (await soon(move.clock, ms, move.whole().catch(asFailure))) ?? late
}

/**
 * What the first call rests on: without a plan all that can be read in a moment, since the plan is made of it; and the zone,
 * where CloudFront would refuse the name as long as DNS leads elsewhere.
 */
export async function enough(run: Run, move: Move): Promise<Move> {
  if (run.bound !== undefined && !ledElsewhere(move)) return move
  if (!ledElsewhere(move))
    return asWhole(move, Math.max(forTheRest.least, move.readAt + forTheRest.first - move.clock.now()))
  const whole = await wholeOr(move, forTheRest.back)
  return whole instanceof Failure ? withoutZones(move, whole) : whole
}

/** The move with all that was to be read, if it comes within `ms`; else as it is. Never rejects. */
export async function asWhole(move: Move, ms: number): Promise<Move> {
  const whole = move.whole().catch(() => move)
  return (await soon(move.clock, ms, whole)) ?? move
}

/** What is left to do, from the changes on in the middle of which it stopped; DNS first where it leads elsewhere again. */
export function stagesOf(scenario: Method, all: Move): readonly MoveStage[] {
  const move = inNeed(all)
  const stages = scenario.stages(move)
  return ledElsewhere(move) && statusOf(move).holder === 'nobody' ? stages : fromThePair(stages)
}

/**
 * The names that a recovery is about: where nobody holds one of them, not those that the source holds and serves. To release
 * these would begin an outage, which is for `move` to do.
 */
export function inNeed(move: Move): Move {
  if (!namesOf(move).some(isUnheld) || sourceState(move) !== 'serves') return move
  return onlyNames(move, (one) => !isHeldElsewhere(one))
}

/** What users wait for: all but the stages of DNS behind which nothing else comes. */
export function urgentOf(stages: readonly MoveStage[]): readonly MoveStage[] {
  const last = stages.findLastIndex((stage) => !isOfDns(stage))
  return stages.filter((stage, at) => at < last || !isOfDns(stage))
}

export function isOfDns(stage: Pick<MoveStage, 'id'>): boolean {
  return stage.id === 'traffic-dns' || stage.id === leadingBack
}

/** The method that a recovery goes on by: that of the plan or the input, where it can end what was found. `refused`: one call cannot. */
export function methodOf({ bound, inputs }: Run, move: Move, refused: boolean): Method {
  const name = methodFor(bound?.plan.scenario ?? inputs.scenario, move, refused)
  const found = scenarios.find((one) => one.name === name)
  if (found === undefined) throw new Error(`the method ${name} does not exist`)
  return found
}

/** As the plan or the input says, else the method that leaves a name in this state. */
export function methodFor(wanted: ScenarioName | 'auto', move: Move, refused = false): ScenarioName {
  const { holder, facts } = statusOf(move)
  const bridged = facts.serving.by === 'target'
  const one = !refused && accounts(move.observation) === 'one'
  const [guess] = methodsThat(({ bridges, claims, disables, oneCall }) =>
    holder !== 'nobody' ? disables : one ? oneCall : bridged ? bridges : claims,
  )
  if (guess === undefined) throw new Error('no method leaves a name in this state')
  if (wanted === 'auto') return guess
  const traits = traitsOf(wanted)
  // Without a plan nothing shows that a wildcard which is not there was ever to serve it; one of a target that is gone never will.
  const bare = traits.bridges && !bridged && (!move.initial.planned || isGone(move.observation.target))
  // A name that left the source by other means, as by its deletion, is claimed whatever the plan was for.
  const unheld = holder === 'nobody' && (!traits.releases || bare || unbridged(traits, move))
  return unheld ? guess : wanted
}

/** Whether names that a source which serves nobody still holds would wait for a wildcard that is not on the target. */
function unbridged(traits: MethodTraits, all: Move): boolean {
  const move = inNeed(all)
  const { target } = move.observation
  const held = namesOf(move).some(({ observation: { holder } }) => holder.is === 'source')
  const there = target.known ? target.value.aliases : undefined
  const missing = wildcardsFor(move).some((name) => there?.includes(name) === false)
  return traits.bridges && held && missing
}

import type { Result } from '../../base/contract.ts'
import type { FailureCode } from '../../base/failure.ts'
import { type Finding, isBlocker } from '../../base/finding.ts'
import { ownershipLine } from '../../base/record.ts'
import { are, listed } from '../../base/text.ts'
import { lacksOf } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { isOpen, namesOf } from '../../move/names.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import { statusOf } from '../../move/status-of.ts'
import type { Next } from '../../report/events.ts'
import { heldText, servedText } from '../../report/status.ts'
import { byZone, runsOfTheirOwn } from '../groups.ts'
import type { Preflight } from '../preflight.ts'
import type { Probed } from '../verify-by-probe.ts'
import { type Conclusion, type EarlyEnd, end, exposedReason, type WentBack } from './conclude.ts'
import { publishOwnership, stepsFor } from './next.ts'
import { afterMove, backAgain, backToSource, exits, finish, look, runAgain } from './onward.ts'
import {
  blockedText,
  endingText,
  exposureSentence,
  exposureText,
  idleText,
  missedText,
  movedText,
  remedyOf,
  stillDisabledText,
  waysOut,
} from './sentences.ts'
import { isForSupport, recordForSupport, supportCase, type Way } from './support-case.ts'

/** Something stands in the way of the move, and nothing was changed. */
export function refusal(move: Move, preflight: Preflight, reason: FailureCode): End {
  const { findings, ways, groups, zones, gaplessLeft, enough } = preflight
  // With a role of the holder's account the source only has to be named.
  const nameable = reason === 'source-unknown' && move.inputs.sourceRoleToAssume !== undefined
  const support = !gaplessLeft && !nameable && isForSupport(move, reason)
  const next: readonly Next[] = [
    ...runsOfTheirOwn(move, groups),
    ...stepsFor(findings.filter(isBlocker)),
    ...byZone(move, zones),
    ...(support ? recordForSupport(move) : []),
  ]
  const blocked = blockedText(findings, 'the move', enough)
  return {
    ...notBegun(move, statusOf(move), { reason, blocked, next }),
    supportCase: support ? supportCase(move, ways) : undefined,
  }
}

/**
 * Something stands in the way and nothing was changed. Where users are unserved, or the name may be taken at any moment, that is
 * not merely refused: a person must look. `blocked`: what it is, behind the words that nothing was changed.
 */
export function notBegun(
  move: Move,
  status: Status,
  { reason, blocked, next }: Pick<End, 'next'> & { readonly reason: FailureCode; readonly blocked: string },
): End {
  const { exposure } = status
  if (exposure === undefined) {
    const verdict = `Nothing has been changed${blocked} ${servedText(status)}.${idleText(move, status)}`
    return end(status, { result: 'refused', reason }, verdict, next)
  }
  const verdict = `${exposureSentence(move, status)} Nothing has been changed by this run${blocked}`
  const ending = { result: 'exposed', reason: exposedReason(exposure, reason) } as const
  return end(status, ending, verdict, [...waysOut(move, status), ...next])
}

export function alreadyInPlace(move: Move): End {
  const status = statusOf(move)
  const verdict = `${are(move.aliases)} already on ${move.target.id}, deployed. Nothing had to be changed.${idleText(move, status)}${stillDisabledText(move, status)}`
  return end(status, { result: 'already-in-place', reason: undefined }, verdict)
}

/** All that was asked for is in place, and yet a person must look. */
export function leftDark(move: Move, status: Status): End {
  const ending = { result: 'exposed', reason: status.exposure?.code } as const
  return end(status, ending, exposureSentence(move, status), waysOut(move, status))
}

export function verified(move: Move): End {
  const status = statusOf(move)
  const verdict = `${are(move.aliases)} on ${move.target.id}, deployed, and everything is in place.${stillDisabledText(move, status)}`
  return end(status, { result: 'verified', reason: undefined }, verdict)
}

/** `wrong`: what is not as a finished move leaves it. */
export function notInPlace(move: Move, wrong: readonly string[]): End {
  const status = statusOf(move)
  if (status.exposure === undefined) {
    const known = move.observation.target.known ? 'is in place' : 'could be checked'
    const wanting = `Not everything ${known} for ${listed(move.aliases)}: ${wrong.join('; ')}.`
    return end(status, { result: 'failed', reason: 'not-in-place' }, `${wanting} ${servedText(status)}.`, [
      ...(status.left === undefined ? [] : waysOut(move, status)),
      ...(status.left === undefined && status.holder === 'target' ? [...finish(move), ...toPoint(move)] : []),
      look(move),
    ])
  }
  const reason = status.exposure.code === 'alias-not-held' ? 'not-in-place' : status.exposure.code
  // What makes it an exposure is among what is wrong, and is said already.
  const said = exposureText(move, status)
  const more = wrong.filter((one) => one !== said)
  const also = more.length === 0 ? '' : ` Also not in place: ${more.join('; ')}.`
  const verdict = `${exposureSentence(move, status)}${also}`
  return end(status, { result: 'exposed', reason }, verdict, [...exits(move, status), look(move)])
}

/** The records of names that are on the target and led elsewhere, for a person: under its plan the move says who writes them. */
function toPoint(move: Move): Next[] {
  // Where no server answers it is not known whether there is anything to publish.
  const away = namesOf(move).filter(
    (one) => lacksOf(one)['traffic-dns'] && one.observation.traffic.state !== 'not-asked',
  )
  return move.initial.planned ? [] : afterMove(move, away)
}

/** What became of a move that was carried out, as far as it went. */
export interface MoveOutcome extends Conclusion {
  readonly ending: EarlyEnd
  readonly status: Status
  /** Whether this run has changed anything. */
  readonly changed?: boolean
  /** The methods that were not used, and why; for AWS Support. */
  readonly ways?: readonly Way[]
  /** What the probe has against the move. */
  readonly probed?: Probed | undefined
  readonly wentBack?: WentBack
  /** Steps that were passed over. */
  readonly missed?: readonly Finding[]
}

type Wording = Pick<End, 'verdict' | 'next'>

/** Why a move did not come through, by its steps or by the probe, and what to do about it. */
function causeOf({ ending, probed }: MoveOutcome) {
  return ending === undefined && probed !== undefined
    ? { why: probed.evidence, remedy: [probed.next] }
    : { why: endingText(ending), remedy: remedyOf(ending) }
}

/** The verdict on a move that was carried out. */
export function verdictOn(move: Move, outcome: MoveOutcome): End {
  const { ending, status, ways = [] } = outcome
  const { verdict, next } = halfwayBack(move, outcome) ?? told(move, outcome)
  const refused =
    ending?.type === 'failed' && ending.failure.code === 'source-enabled' ? ending.failure : undefined
  return {
    ...end(status, outcome, verdict, next),
    supportCase: refused === undefined ? undefined : supportCase(move, ways, refused),
  }
}

function told(move: Move, outcome: MoveOutcome): Wording {
  const { result, reason, ending, status, missed = [] } = outcome
  const served = servedText(status)
  const { why, remedy } = causeOf(outcome)
  switch (result) {
    case 'moved':
      return {
        verdict: `${movedText(move)}${stillDisabledText(move, status)}`,
        next: [...(status.left === undefined ? [] : waysOut(move, status)), ...afterMove(move)],
      }
    case 'moved-unverified':
      return {
        verdict: `The alias was moved, but the action could not confirm that the change has reached every edge${why === '' ? '' : `: ${why}`}. ${served}.`,
        next: [...(ending === undefined ? remedy : []), runAgain(move)],
      }
    case 'paused':
      return {
        verdict: `The move waits: ${why}. ${served}.`,
        next: [...remedyOf(ending), ...waitingFor(move, reason)],
      }
    case 'interrupted':
      return { verdict: `The run was cancelled. ${served}.`, next: [runAgain(move), look(move)] }
    case 'rolled-back':
      return {
        verdict: `The move failed and was undone${missed.length === 0 ? '' : ' in part'}: ${why}.${missedText(missed)} ${served}.`,
        next: [...remedy, look(move)],
      }
    case 'exposed':
      return { verdict: exposureSentence(move, status, why), next: exits(move, status) }
    case 'refused':
      return { verdict: `Nothing has been changed: ${why}. ${served}.`, next: remedyOf(ending) }
    default:
      return {
        verdict: `The move failed: ${why || heldText(status)}. ${served}.`,
        next: [...remedy, ...leaving(move, outcome), look(move)],
      }
  }
}

/** What is said of a way back that ended early, by how the move has ended with it. */
const halfway: Partial<Record<Result, string>> = {
  paused: 'It is being undone, and that waits',
  interrupted: 'It was not undone to the end',
  failed: 'It was not undone',
}

/** A move that failed, and whose way back ended early too: that is what goes on, before the move. `undefined`: it is none. */
function halfwayBack(move: Move, outcome: MoveOutcome): Wording | undefined {
  const { result, ending, status, wentBack } = outcome
  const back = wentBack?.tried === true ? wentBack.ending : undefined
  const how = halfway[result]
  if (back === undefined || how === undefined) return undefined
  const { why, remedy } = causeOf(outcome)
  const on = backAgain(move, status, 'Undo what is left of the move')
  const again = runAgain(move)
  const next =
    result === 'failed' ? [...on, ...remedy, again] : [...(on.length > 0 ? on : [again]), ...remedyOf(ending)]
  return {
    verdict: `The move failed: ${why || heldText(status)}. ${how}: ${endingText(back)}. ${servedText(status)}.`,
    next: [...remedyOf(back), ...next, look(move)],
  }
}

/** Both ways on from a move that failed: first the way back, where the target answers users badly; last, where it was left as it is (`on-failure: stop`). */
function leaving(move: Move, { probed, ending, status, changed, wentBack }: MoveOutcome): Next[] {
  const again = runAgain(move)
  if (wentBack?.tried === true) return [again]
  const back = ending === undefined && probed !== undefined ? backToSource(move, status) : []
  return [...back, again, ...(changed === true ? backAgain(move, status) : [])]
}

/** What a person has to do before a paused move can go on. */
function waitingFor(move: Move, reason: FailureCode | undefined): Next[] {
  if (reason !== 'txt-not-visible') return [runAgain(move)]
  const records = namesOf(move).flatMap((one): Next[] => {
    const { ownership } = one.observation
    // In a zone of ours the step that writes the record tells whether anybody has to publish it.
    return one.hosted === undefined && isOpen(one) && ownership.state !== 'everywhere'
      ? [{ title: publishOwnership, paste: ownershipLine(ownership), language: 'dns' }]
      : []
  })
  return [...records, runAgain(move)]
}

import type { FailureCode } from '../../base/failure.ts'
import { isBlocker } from '../../base/finding.ts'
import { ownershipLine, zoneLines } from '../../base/record.ts'
import { are, listed } from '../../base/text.ts'
import { leadsOn } from '../../base/traffic.ts'
import { lacksOf } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { isOpen, namesOf } from '../../move/names.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import { statusOf } from '../../move/status-of.ts'
import type { Next } from '../../report/events.ts'
import { heldText, servedText } from '../../report/status.ts'
import { besides, trafficRecord } from '../../scenarios/steps/traffic-record.ts'
import { byZone, runsOfTheirOwn } from '../groups.ts'
import type { Preflight } from '../preflight.ts'
import { end, exposedReason } from './conclude.ts'
import { publishOwnership, stepsFor } from './next.ts'
import { stillDisabledText } from './no-way-back.ts'
import { backAgain, backToSource, exits, finish, look, runAgain } from './onward.ts'
import {
  blockedText,
  endingText,
  exposureSentence,
  exposureText,
  idleText,
  movedText,
  remedyOf,
  waysOut,
} from './sentences.ts'
import { isForSupport, recordForSupport, supportCase } from './support-case.ts'
import { failed, halfwayBack, type MoveOutcome, undoneText } from './undone.ts'

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
  return end(
    status,
    { result: 'exposed', reason: status.exposure?.code },
    exposureSentence(move, status),
    waysOut(move, status),
  )
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
    const wanting = `Not everything is in place for ${listed(move.aliases)}: ${wrong.join('; ')}.`
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
  return move.initial.planned
    ? []
    : namesOf(move)
        // Where no server answers it is not known whether there is anything to publish.
        .filter((one) => lacksOf(one)['traffic-dns'] && one.observation.traffic.state !== 'not-asked')
        .flatMap(afterOne)
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

/** The verdict, and what to do next. */
function told(move: Move, outcome: MoveOutcome): Pick<End, 'verdict' | 'next'> {
  const { result, reason, ending, status, probed } = outcome
  const served = servedText(status)
  const why = endingText(ending) || (probed?.evidence ?? '')
  const remedy = ending === undefined && probed !== undefined ? [probed.next] : remedyOf(ending)
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
        verdict: `${undoneText(outcome, why)} ${served}.`,
        next: [...remedy, look(move)],
      }
    case 'exposed':
      return { verdict: exposureSentence(move, status, why), next: exits(move, status) }
    case 'refused':
      return { verdict: `Nothing has been changed: ${why}. ${served}.`, next: remedyOf(ending) }
    default:
      return failed(move, outcome, [...remedy, ...leaving(move, outcome), look(move)])
  }
}

/** Both ways on from a move that failed: first the way back, where the target answers users badly. */
function leaving(move: Move, outcome: MoveOutcome): Next[] {
  const { probed, ending, status, wentBack } = outcome
  const bad = ending === undefined && probed !== undefined && wentBack?.tried !== true
  const back = bad ? backToSource(move, status) : []
  return [...back, runAgain(move), ...undoing(move, outcome)]
}

/** The other way on from a move that was left as it is (`on-failure: stop`): what it has added is taken back. */
function undoing(move: Move, { changed, status, wentBack }: MoveOutcome): Next[] {
  return changed === true && wentBack?.tried !== true ? backAgain(move, status) : []
}

/** What the post step found after a main step that did not finish. */
export function cutShort(move: Move, status: Status, { started }: { readonly started: boolean }): End {
  const how = started
    ? 'The main step ended before it was finished.'
    : 'It is not known whether the main step was finished.'
  return status.exposure === undefined
    ? end(
        status,
        { result: 'interrupted', reason: 'cancelled' },
        `${how} Read just now: ${heldText(status)}. ${servedText(status)}.`,
        [runAgain(move), look(move)],
      )
    : end(
        status,
        { result: 'exposed', reason: exposedReason(status.exposure, 'cancelled') },
        `${how} ${exposureSentence(move, status)}`,
        exits(move, status),
      )
}

/** What a person has to do before a paused move can go on. */
function waitingFor(move: Move, reason: FailureCode | undefined): Next[] {
  // In a zone of ours the step that writes the record tells whether anybody has to publish it.
  const missing = namesOf(move).filter(
    (one) => one.hosted === undefined && isOpen(one) && one.observation.ownership.state !== 'everywhere',
  )
  if (reason !== 'txt-not-visible') return [runAgain(move)]
  const records = missing.map(({ observation }) => ownershipLine(observation.ownership))
  return [
    ...records.map((paste): Next => ({ title: publishOwnership, paste, language: 'dns' })),
    runAgain(move),
  ]
}

/** What remains to be done by others once the alias has moved. */
export function afterMove(move: Move): Next[] {
  return namesOf(move).flatMap(afterOne)
}

function afterOne(move: Move): Next[] {
  const { observation } = move
  const { traffic } = observation
  if (leadsOn(traffic) || !observation.target.known) return []
  const hint = besides(move, traffic)
  return [
    {
      title: `Point DNS to the target before the source is disabled or deleted${hint === '' ? '' : `. ${hint}`}`,
      paste: zoneLines(trafficRecord(move, traffic)).join('\n'),
      language: 'dns',
    },
  ]
}

import { wildcardOf } from '../../base/alias.ts'
import type { FailureCode } from '../../base/failure.ts'
import { type Finding, isBlocker } from '../../base/finding.ts'
import { showsValue } from '../../base/record.ts'
import { are, listed } from '../../base/text.ts'
import { addsNone, inPlace, wildcardWasThere } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { End } from '../../move/run-context.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { heldText, servedText } from '../../report/status.ts'
import { type Conclusion, type EarlyEnd, end } from './conclude.ts'
import { leftDark, notBegun } from './move.ts'
import { runOf, stepsFor } from './next.ts'
import { elsewhere, perhapsDark, refused, sourceNotRead } from './no-way-back.ts'
import { afterMove, backAgain, exits, look, onward, runAgain } from './onward.ts'
import {
  blockedText,
  endingText,
  exposureSentence,
  idleText,
  missedText,
  movedText,
  remedyOf,
  stillDisabledText,
  waysOut,
} from './sentences.ts'

/** Something stands in the way of going back, and nothing was changed. */
export function backRefused(
  move: Move,
  status: Status,
  findings: readonly Finding[],
  reason: FailureCode,
): End {
  const next = stepsFor(findings.filter(isBlocker))
  return notBegun(move, status, { reason, blocked: blockedText(findings, 'the way back'), next })
}

/** The alias is on the source, and nothing of the move is left, as far as is known. `stays`: what may be the move's, and is kept. */
export function there(move: Move, status: Status, stays: readonly Finding[]): End {
  if (status.exposure !== undefined) return leftDark(move, status)
  const kept = keptText(stays)
  return end(
    status,
    { result: 'rolled-back', reason: undefined },
    `${kept === '' ? 'There was nothing to undo' : 'Nothing was undone'}: ${heldText(status)}. ${servedText(status)}.${kept}${idleText(move, status)}`,
    stepsFor(stays),
  )
}

/** What may have come by the move, and stays, since nothing shows whose it is. */
export function whatStays(move: Move): Finding[] {
  return [...wildcardStays(move), ...namesOf(move).flatMap(recordStays)]
}

/** An ownership record that names an end of the move may have been there before it. */
function recordStays({ hosted, initial, observation }: Move): Finding[] {
  const { ownership, target, source } = observation
  const { name } = ownership
  const values = [target, source]
    .flatMap((end) => (end?.known ? [end.value.domain] : []))
    .filter((domain) => showsValue(initial.records, name, domain))
  if (initial.planned || hosted === undefined || values.length === 0) return []
  return [
    {
      id: 'txt-stays',
      level: 'warning',
      title: 'An ownership record stays',
      evidence: `TXT ${name} holds ${listed(values)}, and without the plan of the move it is not known whether the move published that`,
      remedy: `Pass the plan of the move, or remove ${listed(values)} from TXT ${name} yourself if nothing needs it.`,
    },
  ]
}

/** A wildcard of which nothing shows whose it is stays: other hosts may live by it. */
export function wildcardStays(move: Move): Finding[] {
  const stays = namesOf(move).flatMap(staysFor)
  return stays.filter(({ evidence }, n) => stays.findIndex((one) => one.evidence === evidence) === n)
}

function staysFor(move: Move): Finding[] {
  const { alias, aliases, initial, observation } = move
  const { target, holder } = observation
  const wildcard = wildcardOf(alias)
  const there = wildcard !== undefined && target.known && target.value.aliases.includes(wildcard)
  if (!there || aliases.includes(wildcard) || holder.is !== 'source') return []
  const method = addsNone(move, wildcard)
  const known = initial.planned && wildcardWasThere(move, wildcard) !== undefined
  if (known && method === undefined) return []
  const [why, first] =
    method === undefined
      ? [
          'and without the plan of the move it is not known whether the move added it',
          'Pass the plan of the move',
        ]
      : [
          `which was not there when the plan was made, and a move by ${method} adds none`,
          'If a run by another method has added it, pass the plan and the scenario of that run',
        ]
  return [
    {
      id: 'wildcard-stays',
      level: 'warning',
      title: 'A wildcard stays on the target',
      evidence: `${target.value.id} holds ${wildcard}, ${why}`,
      remedy: `${first}, or remove ${wildcard} from ${target.value.id} yourself if it is not needed.`,
    },
  ]
}

function keptText(stays: readonly Finding[]): string {
  return stays.map(({ evidence }) => ` ${evidence}, so it stays.`).join('')
}

/** How a roll-back that was carried out has ended. */
export interface RolledBack extends Conclusion {
  readonly ending: EarlyEnd
  readonly status: Status
  readonly stays: readonly Finding[]
  /** Steps that were passed over. */
  readonly missed: readonly Finding[]
}

/** The verdict on a roll-back that was carried out, as far as it went. */
export function rolledBack(move: Move, outcome: RolledBack): End {
  const { result, reason, ending, status, stays, missed } = outcome
  const { aliases, source } = move
  const [why, served] = [endingText(ending), servedText(status)]
  const again = runAgain(move, 'roll-back')
  const told = (verdict: string, next?: readonly Next[]) => end(status, { result, reason }, verdict, next)
  switch (result) {
    case 'rolled-back':
      return told(
        `${are(aliases)} on ${source?.id ?? 'the source'}: read there and deployed.${`${keptText(stays)}${missedText(missed)}` || ' Everything that the move added is removed.'} ${served}.${idleText(move, status)}`,
        stepsFor(stays),
      )
    case 'exposed':
      return told(exposureSentence(move, status, why), exits(move, status))
    case 'paused':
      return told(`The roll-back waits: ${why || 'the source is still being deployed'}. ${served}.`, [
        ...remedyOf(ending),
        again,
      ])
    case 'interrupted':
      return told(`The run was cancelled. ${served}.`, [again])
    case 'refused':
      return told(`Nothing has been changed: ${why}. ${served}.`, remedyOf(ending))
    default:
      return told(`The roll-back failed: ${why || heldText(status)}. ${served}.`, [
        ...remedyOf(ending),
        again,
      ])
  }
}

/** Nothing of this move is left to recover from: nothing is changed, and where the move stands is said. */
export function nothingToRecover(move: Move, status: Status): End {
  const { holder, exposure } = status
  if (exposure !== undefined) {
    const whose =
      exposure.kind === 'left-disabled'
        ? 'Nothing shows that this move disabled it, so nothing has been changed.'
        : exposure.kind === 'held-by-nobody'
          ? 'Nothing shows that this move has released it, so nothing has been changed.'
          : 'Nothing has been changed.'
    const ways = exposure.kind === 'held-by-nobody' ? [onward(move)] : waysOut(move, status)
    return end(
      status,
      { result: 'exposed', reason: exposure.code },
      `${exposureSentence(move, status)} ${whose}`,
      ways,
    )
  }
  if (holder === 'unknown' || holder === 'other') return elsewhere(move, status)
  if (holder === 'nobody')
    return refused(
      status,
      'alias-not-held',
      `${heldText(status)}, and nothing shows that this move has released it.`,
      [onward(move)],
    )
  if (status.all.some(({ holder: { is }, serving }) => is === 'source' && serving.by === 'unknown'))
    return sourceNotRead(move, status)
  const dark = perhapsDark(move)
  if (dark.length > 0) return sourceNotRead(move, status, dark)
  return end(
    status,
    { result: 'already-in-place', reason: undefined },
    `Nothing needs recovery. ${servedText(status)}. Nothing has been changed.${idleText(move, status)}${stillDisabledText(move, status)}`,
    inPlace(move) ? [] : [onward(move), ...backAgain(move, status)],
  )
}

/** Nothing is left to recover from: by the reviews the move of this run was never started. */
export function notStarted(move: Move, status: Status, why: string): End {
  const verdict = `Nothing needs recovery: the move of this run never started (${why}). ${servedText(status)}. Nothing has been changed.`
  return end(status, { result: 'refused', reason: 'move-not-started' }, verdict, [look(move)])
}

/** The verdict on a recovery, as far as it went. */
export function recovered(
  move: Move,
  { result, reason, ending, status }: Conclusion & { readonly ending: EarlyEnd; readonly status: Status },
): End {
  const { source } = move
  const why = endingText(ending)
  const told = (verdict: string, next?: readonly Next[]) => end(status, { result, reason }, verdict, next)
  switch (result) {
    case 'moved':
      return status.left === undefined
        ? told(`Recovered: ${movedText(move)}${stillDisabledText(move, status)}`, afterMove(move))
        : end(
            status,
            { result: 'failed', reason: 'source-left-disabled' },
            `${movedText(move)} The source${source === undefined ? '' : ` ${source.id}`} could not be enabled again.`,
            waysOut(move, status),
          )
    case 'rolled-back':
      return {
        ...told(
          `Recovered: the move could not continue (${why || 'it was being rolled back'}), so the name was returned to ${source?.id ?? 'the source'}. ${servedText(status)}.${idleText(move, status)}`,
          [runOf(move, 'plan', 'Check what stops the move')],
        ),
        reason: undefined,
      }
    case 'exposed':
      return told(exposureSentence(move, status, why), [...exits(move, status), ...remedyOf(ending)])
    case 'interrupted':
      return told(`The recovery was cancelled. ${servedText(status)}.`, [onward(move)])
    default:
      return told(
        `The recovery ${result === 'moved-unverified' ? 'is not confirmed' : 'failed'}${why === '' ? '' : `: ${why}`}. ${servedText(status)}.`,
        [...remedyOf(ending), onward(move)],
      )
  }
}

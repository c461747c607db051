import { isOfCloudFront } from '../../base/alias.ts'
import type { FailureCode } from '../../base/failure.ts'
import type { Traffic } from '../../dns/dns.ts'
import { releasedByThisMove, servedThroughSource } from '../../move/facts.ts'
import type { Move } from '../../move/move.ts'
import type { End } from '../../move/run-context.ts'
import { needsRecovery, standOf, type Whereabouts } from '../../move/state.ts'
import type { Next } from '../../report/events.ts'
import type { Preflight } from '../preflight.ts'
import type { Probed } from '../probed.ts'
import type { Conclusion, Ending } from './conclude.ts'
import { endingText, perilText, remedyOf, servedText, waysOut, whereText } from './sentences.ts'
import { isForSupport, recordForSupport, supportCase, type Way } from './support-case.ts'

const runAgain: Next = {
  title: 'Run again with the same inputs: it goes on from where it stands',
  paste: 'command: move',
  language: 'yaml',
}
const look: Next = {
  title: 'See where everything stands (changes nothing)',
  paste: 'command: plan',
  language: 'yaml',
}

/**
 * Something stands in the way and nothing was changed. A name that nobody holds although DNS leads its users to CloudFront
 * is not merely refused: they are met by an error.
 */
export function refusal(move: Move, preflight: Preflight, reason: FailureCode): End {
  const { alias, observation } = move
  const { findings, ways, gaplessLeft } = preflight
  const blockers = findings.filter(({ level }) => level === 'blocker')
  const { holder, traffic } = observation
  const at = standOf(move)
  const unserved =
    releasedByThisMove(move) ||
    needsRecovery(move, at) === 'source-disabled' ||
    (move.inputs.command === 'move' && at.leftDisabled)
  const through = servedThroughSource(move)
  const leads = through === undefined && isOfCloudFront(traffic.leadsTo)
  const exposed = unserved || (holder.is === 'nobody' && leads)
  // With a role of the holder's account the source only has to be named.
  const nameable = reason === 'source-unknown' && move.inputs.sourceRoleToAssume !== undefined
  const support = !gaplessLeft && !nameable && isForSupport(move, reason)
  const inTheWay = blockers.length === 1 ? 'one thing stands' : `${blockers.length} things stand`
  const nobody = `no distribution holds ${alias}${exposed ? `, but DNS leads its users to CloudFront (${traffic.leadsTo}): they get an error` : through === undefined ? '' : ` itself, the source serves it through ${through}`}`
  return {
    result: exposed ? 'exposed' : 'refused',
    reason,
    verdict: unserved
      ? `A person must look now: ${perilText(move, at)}. Nothing has been changed by this run: ${inTheWay} in the way of the move.`
      : exposed
        ? `A person must look now: ${nobody}. Nothing has been changed by this run.`
        : holder.is === 'nobody'
          ? `Nothing has been changed: ${nobody}; ${inTheWay} in the way of the move.`
          : `Nothing has been changed: ${inTheWay} in the way of the move. ${alias} is ${at.holder === 'source' && at.sourceEnabled === false ? 'on a disabled source' : 'served'} as before.`,
    next: [
      ...(unserved ? waysOut(move, at) : []),
      ...blockers.map(({ title, evidence, remedy }) => ({
        title: `${title}: ${evidence}`,
        paste: remedy ?? '',
        language: 'text',
      })),
      ...(support ? recordForSupport(move) : []),
    ],
    supportCase: support ? supportCase(move, ways) : undefined,
  }
}

export function alreadyInPlace({ alias, target }: Move): End {
  return {
    result: 'already-in-place',
    reason: undefined,
    verdict: `${alias} is on ${target.id} already, deployed. Nothing had to be changed.`,
    next: [],
    supportCase: undefined,
  }
}

/** All that was asked for is in place, but the source is left disabled with other names on it. */
export function leftDark(move: Move, at: Whereabouts, more = ''): End {
  return {
    result: 'exposed',
    reason: 'source-left-disabled',
    verdict: `A person must look now: ${perilText(move, at)}. ${whereText(move, at)}${more}.`,
    next: waysOut(move, at),
    supportCase: undefined,
  }
}

export function verified({ alias, target }: Move): End {
  return {
    result: 'verified',
    reason: undefined,
    verdict: `${alias} is on ${target.id}, deployed, and nothing is amiss.`,
    next: [],
    supportCase: undefined,
  }
}

export function notInPlace({ alias }: Move, wrong: readonly string[]): End {
  return {
    result: 'failed',
    reason: 'not-in-place',
    verdict: `Not everything is in place for ${alias}: ${wrong.join('; ')}.`,
    next: [look],
    supportCase: undefined,
  }
}

/** The verdict on a move that was carried out, as far as it went. */
export function verdictOn(
  move: Move,
  {
    result,
    reason,
    ending,
    found,
    traffic,
    ways = [],
    probed,
  }: Conclusion & {
    readonly ending: Ending
    readonly found: Whereabouts
    /** Where DNS leads at the end. */
    readonly traffic: Traffic
    /** The methods that were not used, and why; for AWS Support. */
    readonly ways?: readonly Way[]
    /** What the probe has against the move. */
    readonly probed?: Probed | undefined
  },
): End {
  const { alias, target } = move
  const [where, served] = [whereText(move, found), servedText(move, found)]
  const refused =
    ending?.type === 'failed' && ending.failure.code === 'source-enabled' ? ending.failure : undefined
  const end = (verdict: string, next: readonly Next[]): End => ({
    result,
    reason,
    verdict,
    next,
    supportCase: refused === undefined ? undefined : supportCase(move, ways, refused),
  })
  const why = endingText(ending) || (probed?.evidence ?? '')
  const remedy = ending === undefined && probed !== undefined ? [probed.next] : remedyOf(ending)
  switch (result) {
    case 'moved':
      return end(
        `${alias} has moved to ${target.id}: read back there, deployed and settled.`,
        afterMove(move, traffic),
      )
    case 'moved-unverified':
      return end(
        `${alias} was read back on ${target.id}, but that every edge serves it from there was not seen: ${why || where}.`,
        [...(ending === undefined ? remedy : []), runAgain],
      )
    case 'paused':
      return end(`The move waits: ${why}. ${served}.`, [...remedyOf(ending), ...waitingFor(move, reason)])
    case 'interrupted':
      return end(`The run was cancelled. ${served}.`, [runAgain, look])
    case 'rolled-back':
      return end(`The move did not come through and was taken back: ${why}. ${where}.`, [...remedy, look])
    case 'exposed':
      return end(
        `A person must look now: ${perilText(move, found)}${why === '' ? '' : ` (${why})`}.`,
        waysOut(move, found),
      )
    case 'refused':
      return end(`Nothing has been changed: ${why}. ${where}.`, remedyOf(ending))
    default:
      return end(`The move failed: ${why || where}. ${served}.`, [...remedy, look])
  }
}

/** What the post step found after a main step that did not finish; `unserved`: users go without because of this move. */
export function cutShort(move: Move, found: Whereabouts, { started }: { readonly started: boolean }): End {
  const exposed = found.holder === 'nobody' || found.unserved || found.leftDisabled
  const how = started
    ? 'The main step was ended before it was done'
    : 'Whether the main step was done is not known'
  const read = `${how}. Read just now: ${whereText(move, found)}`
  return {
    result: exposed ? 'exposed' : 'interrupted',
    reason: 'cancelled',
    verdict: exposed ? `${read}. A person must look now: ${perilText(move, found)}.` : `${read}.`,
    next: exposed ? waysOut(move, found) : [runAgain, look],
    supportCase: undefined,
  }
}

/** What a person has to do before a paused move can go on. */
function waitingFor({ observation: { ownership } }: Move, reason: FailureCode | undefined): Next[] {
  if (reason !== 'txt-not-visible') return [runAgain]
  const paste = `${ownership.name}. 300 IN TXT "${ownership.wanted}"`
  return [
    { title: 'Publish this record, keeping other values of that name', paste, language: 'dns' },
    runAgain,
  ]
}

/** What remains to be done by others once the alias has moved. */
function afterMove({ alias, observation: { target, ownership } }: Move, traffic: Traffic): Next[] {
  if (traffic.state === 'target' || !target.known) return []
  const type = ownership.apex ? 'ALIAS (A and AAAA)' : 'CNAME'
  return [
    {
      title: 'Point DNS at the target before the source is disabled or deleted',
      paste: `${alias}. 300 IN ${type} ${target.value.domain}.`,
      language: 'dns',
    },
  ]
}

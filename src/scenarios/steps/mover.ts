import { unserving } from '../../base/distribution.ts'
import type { Failure, Refusal } from '../../base/failure.ts'
import { showsValue } from '../../base/record.ts'
import { isOpen, isUnheld, namesOf } from '../../move/names.ts'
import { reverse } from '../../move/sides.ts'
import {
  by,
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import type { Recourse } from '../../procedure/step.ts'
import {
  hasOlder,
  lacksToday,
  type Mover,
  moveAcross,
  moverCall,
  moverOf,
  ofSeveralUnserved,
  refusedAt,
  unguarded,
} from './move-across.ts'
import { wayBack, withdrawAdded, withdrawTxt } from './ownership-txt.ts'
import { ownershipOfAll } from './together.ts'
import { negativeCache, positiveCache } from './txt-memory.ts'
import { arrived } from './wait-only.ts'

/** What the refusals of a mover call come to: the call that is made next, and what comes before it. */
interface NextCall {
  readonly call: Mover
  /** How often it was refused for the record. */
  readonly forTxt: number
  /** When it was first answered by a wait for CloudFront's memory, ms since the epoch. */
  readonly first: number | undefined
  /** Whether the record may have a value besides, for the way back. */
  readonly twoValues: boolean
  readonly recourse: Recourse<MoveView>
}

/**
 * Moves the alias by one mover call. UpdateDomainAssociation goes first, without waiting for a TXT record. Where it is not
 * permitted, or not offered, AssociateAlias takes its place, which needs the record. Where it is refused for the record, that call made
 * CloudFront remember that there is none: so the record is published, that memory waited out, and the same call made again.
 * For AssociateAlias the record names the source too, where it is ours to write: the way back needs that. Should CloudFront
 * not be content with a record of two values, the one for the way back is taken out again.
 */
export function associate(move: Subject, { settled, settledBack, all }: OneOf = alone): MoveStep {
  const { alias, target, source } = move
  const ends = [target, ...(source === undefined ? [] : [source])]
  const needs = ends.map(({ id }) => distributionFact(id))
  const callOf = (view: MoveView) => {
    const refusals = view.own.refusals.map(({ failure }) => failure)
    return planOf(move, view, refusals, all).call
  }
  return {
    ...moveAcross(move, {
      settled,
      onRefusal: 'on-failure',
      recourse: (view, refusals) => planOf(move, view, refusals, all).recourse,
    }),
    needs: () => needs,
    last: (view) => unguarded(needs, callOf(view), target),
    intent: (view) => moverCall(view, move, callOf(view)),
    change: (view) => {
      const last = view.own.sent.at(-1)?.request
      return {
        action: `cloudfront:${last?.to === 'mover' ? last.call : 'UpdateDomainAssociation'}`,
        resource: target.id,
        alias,
        effect: isUnheld(move)
          ? `${alias} put on ${target.id}; no distribution held it`
          : `${alias} moved from ${source?.id ?? 'its holder'} to ${target.id}`,
      }
    },
    // The way back may need a record of its own, which goes again with the move's.
    undo: () => [movedBack(move, settledBack), ...withdrawAdded(move)],
  }
}

/**
 * The mover call back. Nothing tells a read of the source from before the move by its version, since the call changes it unseen: so the
 * name is not taken for back by the source alone as long as the target has it.
 */
function movedBack(move: Subject, settled: boolean): MoveStep {
  const { alias, target } = move
  // By itself: of several names the reverse takes one that it saw on the source for one that has not left it.
  const step = associate(reverse({ ...move, aliases: [alias] }), { ...alone, settled })
  return {
    ...step,
    serves: { by: 'source', all: false },
    facts: (view) => [...step.facts(view), distributionFact(target.id)],
    standing: (view) => {
      if (view.own.accepted) return step.standing(view)
      return by(distributionOf(view, target.id), ({ id, aliases }) =>
        aliases.includes(alias)
          ? { state: 'absent', evidence: `${alias} is still on ${id}` }
          : step.standing(view),
      )
    },
  }
}

/** How the mover call of one of several names differs from that of a name alone. */
interface OneOf {
  /** Whether the target must be Deployed and settled besides before it counts as in place; and the source, on the way back. */
  readonly settled: boolean
  readonly settledBack: boolean
  /** All names: what is published for one of them is published for the others at the same time. */
  readonly all?: Subject
}

const alone: OneOf = { settled: true, settledBack: true }

/**
 * The mover calls of all names, one right behind the other, each with the ETag that the last one has left; then the target is
 * waited for once. On the way back the source is waited for once, after the last of them. A name on the target is passed by. With the
 * source disabled nobody is served, so a name that is refused for good does not hold up the others.
 */
export function associateAll(move: Subject): readonly MoveStep[] {
  const names = namesOf(move)
  if (names.length === 1) return [associate(move)]
  const open = names.filter(isOpen)
  const { source } = move.observation
  const unserved = source?.known === true && unserving(source.value) !== undefined
  return [
    ...open.map((one, n) => ({
      ...associate(one, { settled: false, settledBack: n === 0, all: move }),
      ...(unserved ? ofSeveralUnserved(n, open.length) : {}),
    })),
    arrived(move),
  ]
}

/** What all refusals so far come to, one after the other: a fold, with nothing remembered elsewhere. */
function planOf(move: Subject, view: MoveView, refusals: readonly Failure[], all: Subject = move): NextCall {
  const begun = view.own.sent[0]?.request
  // What one of several names has found out holds for the others; not what this one has found out itself.
  const first = all === move ? 'UpdateDomainAssociation' : moverOf(view, move)
  const call = begun?.to === 'mover' ? begun.call : first
  const start: NextCall = {
    call,
    forTxt: 0,
    first: undefined,
    // The first of the names has published two values for all.
    twoValues: all !== move && call === 'AssociateAlias' && ours(move) !== undefined,
    recourse: { do: 'give-up' },
  }
  return refusals.reduce(
    (so, { refusal }, n) => after({ move, all }, so, refusal, refusedAt(view, n + 1)),
    start,
  )
}

/** What one more refusal comes to; `asked`: when the call was made that it is of, ms since the epoch. */
function after(
  { move, all }: { readonly move: Subject; readonly all: Subject },
  so: NextCall,
  refusal: Refusal | undefined,
  asked: number,
): NextCall {
  const { call, twoValues } = so
  if (lacksToday(refusal, move) && call === 'UpdateDomainAssociation') {
    const txt = ownershipOfAll(all, { andBack: true, only: isOpen })
    const two = ours(move) !== undefined
    return { ...so, call: 'AssociateAlias', twoValues: two, recourse: { do: 'again', after: txt } }
  }
  if (refusal !== 'txt') return { ...so, recourse: { do: 'give-up' } }
  const back = ours(move)
  if (twoValues && back !== undefined) {
    const { name } = move.observation.ownership
    const alone: MoveStep = { ...withdrawTxt(move, name, [back]), onRefusal: 'stop', onExhausted: 'stop' }
    const recourse = { do: 'again', after: [alone, positiveCache(move, asked)] } as const
    return { ...so, twoValues: false, recourse }
  }
  const forTxt = so.forTxt + 1
  if (forTxt === 2 && call === 'UpdateDomainAssociation' && hasOlder(move))
    return { ...so, call: 'AssociateAlias', forTxt, recourse: { do: 'again' } }
  const first = so.first ?? asked
  const recourse = {
    do: 'again',
    after: [...ownershipOfAll(all, { andBack: false, only: isOpen }), negativeCache(move, asked, first)],
  } as const
  return { ...so, forTxt, first, recourse }
}

/** The source's value of the ownership record, where it is ours to add and to take away. */
function ours(move: Subject): string | undefined {
  const back = wayBack(move)
  if (move.hosted === undefined || back === undefined) return undefined
  return showsValue(move.initial.records, move.observation.ownership.name, back) ? undefined : back
}

import { resourceOf } from '../../base/distribution.ts'
import { Failure, type FailureCode, type Refusal } from '../../base/failure.ts'
import { isUnheld } from '../../move/names.ts'
import {
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Answer, Recourse, Wait } from '../../procedure/step.ts'
import { mayBeMade } from '../../procedure/track.ts'
import type { Fact, Intent } from '../../procedure/world.ts'
import { outageLasted } from './outage.ts'
import { ownershipTxt } from './ownership-txt.ts'
import { disabledTarget, leftSource } from './stranger.ts'
import { negativeCache } from './txt-memory.ts'
import { onTarget } from './wait-only.ts'

/** The two calls that move an alias in one go (aws-docs: API_UpdateDomainAssociation, API_AssociateAlias). */
export type Mover = 'UpdateDomainAssociation' | 'AssociateAlias'

/** The steps that make a mover call between two accounts: what one of them learns, the others know. */
const movers = ['rehearse-mover', 'associate', 'associate-once-more']

/** What a mover call is between. */
type Between = Pick<Subject, 'target' | 'source' | 'observation'>

/** Whether the older call can take the place of today's: it moves between distributions only (aws-docs: API_AssociateAlias). */
export function hasOlder({ target, source, observation: { holder } }: Between): boolean {
  const from = 'conflict' in holder ? holder.conflict.resource : resourceOf(source?.id ?? '')
  return resourceOf(target.id) === 'distribution' && from === 'distribution'
}

/** The calls that may make the move, for plans. */
function moverCalls(ends: Between): string {
  const today = 'cloudfront:UpdateDomainAssociation'
  return hasOlder(ends) ? `${today}, or AssociateAlias where that is not possible` : today
}

/**
 * Whether a refusal says that today's call cannot be made between these ends at all, and the older one may: not permitted, or an
 * endpoint that does not offer it.
 */
export function lacksToday(refusal: Refusal | undefined, ends: Between): boolean {
  return hasOlder(ends) && (refusal === 'permission' || refusal === 'not-offered')
}

/** Today's call, or the older one where today's could not be made. */
export function moverOf({ history }: MoveView, ends: Between): Mover {
  const refused = tracksOf(history, ...movers).some(({ sent }) =>
    sent.some(
      ({ request, answered }) =>
        request.to === 'mover' &&
        request.call === 'UpdateDomainAssociation' &&
        lacksToday(answered?.failure?.refusal, ends),
    ),
  )
  return refused ? 'AssociateAlias' : 'UpdateDomainAssociation'
}

/** What differs between the steps that move an alias from an account to another. */
export interface AcrossOptions {
  readonly id?: string
  readonly title?: string
  /** Whether the target must be Deployed and settled besides before it counts as in place. */
  readonly settled: boolean
  readonly onRefusal: MoveStep['onRefusal']
  readonly onExhausted?: Answer
  readonly exhausted?: FailureCode
  readonly recourse: NonNullable<MoveStep['recourse']>
  readonly watch?: NonNullable<MoveStep['watch']>
  /** Why the call must not be made as things stand. */
  readonly unless?: (view: MoveView) => Intent | undefined
  /** Whether it ends an outage: then nothing is read again that is known. */
  readonly hasty?: boolean
  /** Users are unserved until it is made, or refused. */
  readonly urgent?: MoveStep['urgent']
}

/**
 * Moves the alias to another account's distribution by one mover call, which CloudFront accepts only while the source is
 * disabled and a TXT record names the target (aws-docs: alternate-domain-names-move-options).
 */
export function moveAcross(move: Subject, options: AcrossOptions): MoveStep {
  const { settled, id, title, hasty = false } = options
  const { alias, target, source, inputs } = move
  return {
    id: id ?? 'associate',
    title: title ?? `Move ${alias} to ${target.id}`,
    alias,
    by: 'us',
    facts: () => [distributionFact(target.id)],
    standing: (view) => onTarget(view, move, settled),
    calls: moverCalls(move),
    serves: { by: 'target', all: false },
    insists: true,
    needs: () => moverNeeds(move, hasty),
    // The target last even where its ETag guards it: a source that has lost the name may have lost it to the target.
    last: () => unguarded(moverNeeds(move, hasty), 'AssociateAlias', target),
    intent: (view) => options.unless?.(view) ?? moverCall(view, move, moverOf(view, move)),
    change: (view) => ({
      action: `cloudfront:${sentBy(view, move)}`,
      resource: target.id,
      alias,
      effect: `${alias} moved from ${source?.id ?? 'its holder'} to ${target.id}${outageLasted(view, (time) => `, ${time} after ${source?.id ?? 'the source'} was disabled`)}`,
    }),
    undo: {
      irreversible: `${alias} is on the target; to go back, make the opposite move, for which the target must be disabled`,
    },
    wait: (): Wait => ({
      for: `${target.id} to be ${settled ? 'Deployed' : 'read'} with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: settled ? inputs.settle : 0,
      ...(settled ? { ends: 'deployed' } : {}),
    }),
    onRefusal: options.onRefusal,
    onExhausted: options.onExhausted ?? 'stop',
    exhausted: options.exhausted ?? 'not-deployed',
    recourse: options.recourse,
    ...(options.watch === undefined ? {} : { watch: options.watch }),
    ...(options.urgent === undefined ? {} : { urgent: options.urgent }),
  }
}

/** The call that this step has sent last, or would send. */
function sentBy(view: MoveView, ends: Between): Mover {
  const last = view.own.sent.at(-1)?.request
  return last?.to === 'mover' ? last.call : moverOf(view, ends)
}

/** What a mover call is made from: the target's ETag; the alias must still be on a source that can be read. */
function moverNeeds({ target, source, observation }: Subject, hasty: boolean): ReturnType<MoveStep['facts']> {
  const holds = source !== undefined && observation.source?.known === true
  return [distributionFact(target.id), ...(holds && !hasty ? [distributionFact(source.id)] : [])]
}

/**
 * What nobody notices that changes before the call, the target last: UpdateDomainAssociation carries its ETag, AssociateAlias
 * none, and with the target disabled users are unserved.
 */
export function unguarded(needs: readonly Fact[], call: Mover, target: Subject['target']): readonly Fact[] {
  const to = distributionFact(target.id)
  const rest = needs.filter((fact) => fact !== to)
  return call === 'AssociateAlias' ? [...rest, to] : rest
}

/** One mover call, by what was read: the target must be enabled, and the alias still on the source, unless nobody held it. */
export function moverCall(view: MoveView, move: Subject, call: Mover): Intent {
  const { alias, target, source } = move
  const gone = source === undefined || isUnheld(move) ? undefined : leftSource(view, source, alias)
  // It was this run that took it, unless the target proves otherwise once no read of it is behind any more.
  if (gone !== undefined && mayBeMade(view.own))
    return { do: 'refuse', failure: new Failure(gone.code, gone.message, { outcome: 'conflict' }) }
  const failure = gone ?? disabledTarget(view, target)
  if (failure !== undefined) return { do: 'refuse', failure }
  const to = distributionOf(view, target.id)
  if (to === undefined && call === 'UpdateDomainAssociation') return { do: 'nothing' }
  return {
    do: 'send',
    request: {
      to: 'mover',
      call,
      alias,
      id: target.id,
      etag: call === 'AssociateAlias' ? '' : (to?.etag ?? ''),
      from: source?.id,
    },
  }
}

/**
 * What comes of the mover call of the `n`-th of so many names when it is refused for good while nobody is served: the others are
 * moved all the same, and only where none of them has been is there nothing to be kept.
 */
export function ofSeveralUnserved(n: number, many: number): Pick<AcrossOptions, 'onRefusal' | 'onExhausted'> {
  const anyMoved = ({ history }: MoveView) => tracksOf(history, 'associate').some(({ accepted }) => accepted)
  return {
    onRefusal: (view) => (n < many - 1 || anyMoved(view) ? 'others-first' : 'on-failure'),
    ...(many > 1 ? { onExhausted: 'others-first' } : {}),
  }
}

/** The recourse that every mover call has: the older call where today's cannot be made. */
export function otherCall(
  { own }: MoveView,
  refusal: Refusal | undefined,
  ends: Between,
): Recourse<MoveView> | undefined {
  const last = own.sent.at(-1)?.request
  const older = last?.to === 'mover' && last.call === 'AssociateAlias'
  return last?.to !== 'mover' || !lacksToday(refusal, ends) || older ? undefined : { do: 'again', pause: 0 }
}

/**
 * What to do about a refusal while nothing is at stake: the older call, or the record seen everywhere and CloudFront's memory of
 * its absence waited out, for `dns-timeout` in all.
 */
export function patientRecourse(move: Subject): NonNullable<MoveStep['recourse']> {
  return (view, refusals) => {
    const refusal = refusals.at(-1)?.refusal
    const other = otherCall(view, refusal, move)
    if (other !== undefined) return other
    if (refusal !== 'txt') return { do: 'give-up' }
    const first = refusedAt(view, refusals.findIndex((one) => one.refusal === 'txt') + 1)
    const memory = negativeCache(move, refusedAt(view, refusals.length), first)
    return { do: 'again', after: [ownershipTxt(move), memory] }
  }
}

/** When the call that was refused the `n`-th time was answered, ms since the epoch. */
export function refusedAt(view: MoveView, n: number): number {
  return view.own.refusals[n - 1]?.at ?? view.now
}

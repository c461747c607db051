import type { FailureCode, Refusal } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'
import type { Answer, Recourse, Send, Step, Wait } from '../../procedure/step.ts'
import { negativeCache } from './negative-cache.ts'
import { onTarget } from './on-target.ts'
import type { Outage } from './outage.ts'
import { ownershipTxt } from './ownership-txt.ts'
import { enabledStill, stillHolds } from './still-holds.ts'

/** The call that moves an alias between two accounts: today's, or the older one where today's cannot be made. */
export interface Mover {
  call: 'UpdateDomainAssociation' | 'AssociateAlias'
}

/** What differs between the steps that move an alias from an account to another. */
export interface AcrossOptions {
  readonly mover: Mover
  readonly id?: string
  readonly title?: string
  /** Whether the target must be Deployed and settled besides before it counts as in place. */
  readonly settled: boolean
  readonly onRefusal: Answer
  readonly onExhausted?: Answer
  readonly exhausted?: FailureCode
  readonly recourse: NonNullable<Step<Move>['recourse']>
  /** The outage that this ends. */
  readonly outage?: Outage
}

/**
 * Moves the alias to another account's distribution by one mover call, which CloudFront accepts only while the source is
 * disabled and a TXT record names the target (aws-docs: alternate-domain-names-move-options).
 */
export function moveAcross(move: Move, options: AcrossOptions): Step<Move> {
  const { mover, settled, outage } = options
  return {
    id: options.id ?? 'associate',
    title: options.title ?? `Move ${move.alias} to ${move.target.id}`,
    alias: move.alias,
    by: 'us',
    observe: (context) => onTarget(context, settled),
    apply: async (context) => (await readyMover(context, mover, outage))(),
    change: (context) => ({
      action: `cloudfront:${mover.call}`,
      resource: context.target.id,
      alias: context.alias,
      effect: `${context.alias} moved from ${context.source?.id ?? 'its holder'} to ${context.target.id}${waited(outage, context)}`,
    }),
    undo: {
      irreversible: `${move.alias} is on the target; going back is a move of its own, for which the target has to be disabled`,
    },
    wait: ({ inputs, target, alias }): Wait => ({
      for: `${target.id} to be ${settled ? 'Deployed' : 'read'} with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: settled ? inputs.settle : 0,
    }),
    onRefusal: options.onRefusal,
    onExhausted: options.onExhausted ?? 'stop',
    exhausted: options.exhausted ?? 'not-deployed',
    recourse: options.recourse,
  }
}

/** Whether a refusal says that today's call cannot be made at all: not permitted, or an endpoint that does not offer it. */
export function lacksToday(refusal: Refusal | undefined): boolean {
  return refusal === 'permission' || refusal === 'not-offered'
}

/** The recourse that every mover call has: the older call where today's cannot be made. */
export function otherCall(mover: Mover, refusal: Refusal | undefined): Recourse<Move> | undefined {
  if (!lacksToday(refusal) || mover.call === 'AssociateAlias') return undefined
  mover.call = 'AssociateAlias'
  return { do: 'again', pause: 0 }
}

/**
 * What to do about a refusal while nothing is at stake: the older call, or the record seen everywhere and CloudFront's memory of
 * its absence waited out, for `dns-timeout` in all.
 */
export function patientRecourse(mover: Mover): NonNullable<Step<Move>['recourse']> {
  let first: number | undefined
  return (context, refusals) => {
    const refusal = refusals.at(-1)?.refusal
    const other = otherCall(mover, refusal)
    if (other !== undefined) return other
    if (refusal !== 'txt') return { do: 'give-up' }
    const now = context.clock.now()
    first ??= now
    return { do: 'again', after: [ownershipTxt(context), negativeCache(context, now, first)] }
  }
}

/**
 * Reads both ends, the target last, and makes the call ready: the alias must still be on the source, and the target
 * enabled, since AssociateAlias carries no ETag that would notice a rival.
 */
export async function readyMover(move: Move, { call }: Mover, outage?: Outage): Promise<Send> {
  const { alias, target, source, clock } = move
  const from = source === undefined || !holdsByName(move) ? undefined : await stillHolds(source, alias)
  const to = await target.cloudfront.distribution(target.id)
  enabledStill(to, target.id)
  if (from !== undefined) outage?.read(from, clock.now())
  if (call === 'AssociateAlias') return () => target.cloudfront.associateAlias(alias, target.id)
  return () => target.cloudfront.updateDomainAssociation(alias, target.id, to.etag)
}

/** Whether the source was read, and can be read again to see that it still holds the alias. */
function holdsByName({ observation: { source } }: Move): boolean {
  return source?.known === true
}

function waited(outage: Outage | undefined, { clock, source }: Move): string {
  const after = outage?.after(clock.now()) ?? ''
  return after === '' ? '' : `, ${after} after ${source?.id ?? 'the source'} was disabled`
}

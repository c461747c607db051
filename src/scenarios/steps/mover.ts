import type { Distribution } from '../../base/distribution.ts'
import { showsValue } from '../../base/record.ts'
import type { Move } from '../../move/move.ts'
import { reverse, stepOf } from '../../move/reverse.ts'
import type { Recourse, Step } from '../../procedure/step.ts'
import { lacksToday } from './move-across.ts'
import { negativeCache, positiveCache } from './negative-cache.ts'
import { onTarget } from './on-target.ts'
import { ownershipTxt, wayBack } from './ownership-txt.ts'
import { enabledStill, stillHolds } from './still-holds.ts'
import { withdrawAdded, withdrawTxt } from './withdraw-txt.ts'

/** The two calls that move an alias in one go (aws-docs: API_UpdateDomainAssociation, API_AssociateAlias). */
type Mover = 'UpdateDomainAssociation' | 'AssociateAlias'

/**
 * Moves the alias by one mover call. UpdateDomainAssociation goes first, without waiting for a TXT record. Where it is not
 * permitted, or not offered, AssociateAlias takes its place, which needs the record. Where it is refused for the record, that call made
 * CloudFront remember that there is none: so the record is published, that memory waited out, and the same call made again.
 * For AssociateAlias the record names the source too, where it is ours to write: the way back needs that. Should CloudFront
 * not be content with a record of two values, the one for the way back is taken out again.
 */
export function associate(move: Move): Step<Move> {
  let mover: Mover = 'UpdateDomainAssociation'
  let refusedForTxt = 0
  let first: number | undefined
  let twoValues = false
  const brought: Step<Move>[] = []
  return {
    id: 'associate',
    title: `Move ${move.alias} to ${move.target.id}`,
    alias: move.alias,
    by: 'us',
    observe: (context) => onTarget(context, true),
    apply: async (context) => {
      const target = await holderStillSource(context)
      const { alias } = context
      if (mover === 'UpdateDomainAssociation')
        await context.target.cloudfront.updateDomainAssociation(alias, target.id, target.etag)
      else await context.target.cloudfront.associateAlias(alias, target.id)
    },
    change: ({ alias, source, target }) => ({
      action: `cloudfront:${mover}`,
      resource: target.id,
      alias,
      effect: `${alias} moved from ${source?.id ?? 'its holder'} to ${target.id}`,
    }),
    undo: (context) => {
      const back = reverse(context)
      // The way back may need a record of its own, which goes again with the move's.
      return [stepOf(back, associate(back)), ...withdrawAdded(context)]
    },
    wait: ({ inputs, target, alias }) => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
    }),
    onRefusal: 'on-failure',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
    recourse: (context, refusals): Recourse<Move> => {
      const refusal = refusals.at(-1)?.refusal
      if (lacksToday(refusal) && mover === 'UpdateDomainAssociation') {
        mover = 'AssociateAlias'
        twoValues = ours(context) !== undefined
        brought.push(ownershipTxt(context, { andBack: true }))
        return { do: 'again', after: [...brought] }
      }
      if (refusal !== 'txt') return { do: 'give-up' }
      const back = ours(context)
      if (twoValues && back !== undefined) {
        twoValues = false
        const { name } = context.observation.ownership
        const alone = {
          ...withdrawTxt(context, name, [back]),
          onRefusal: 'stop',
          onExhausted: 'stop',
        } as const
        return { do: 'again', after: [alone, positiveCache(context, context.clock.now())] }
      }
      refusedForTxt++
      if (refusedForTxt === 2 && mover === 'UpdateDomainAssociation') {
        mover = 'AssociateAlias'
        return { do: 'again' }
      }
      const now = context.clock.now()
      first ??= now
      const txt = ownershipTxt(context)
      if (brought.length === 0) brought.push(txt)
      return { do: 'again', after: [txt, negativeCache(context, now, first)] }
    },
    brought: () => brought,
  }
}

/** The source's value of the ownership record, where it is ours to add and to take away. */
function ours(move: Move): string | undefined {
  const back = wayBack(move)
  if (move.hosted === undefined || back === undefined) return undefined
  return showsValue(move.initial.records, move.observation.ownership.name, back) ? undefined : back
}

/**
 * Reads both ends immediately before the call, the target last: the alias must still be on the source, and the target
 * enabled, since AssociateAlias carries no ETag that would notice a rival. Returns the target as just read.
 */
async function holderStillSource({ alias, target, source }: Move): Promise<Distribution> {
  if (source !== undefined) await stillHolds(source, alias)
  const to = await target.cloudfront.distribution(target.id)
  enabledStill(to, target.id)
  return to
}

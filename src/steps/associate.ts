import { Failure } from '../failure.ts'
import type { Move } from '../move.ts'
import type { Distribution } from '../observation.ts'
import { reverse } from '../reverse.ts'
import type { Recourse, Step } from '../step.ts'
import { negativeCache } from './negative-cache.ts'
import { ownershipTxt } from './ownership-txt.ts'

/** The two calls that move an alias in one go (aws-docs: API_UpdateDomainAssociation, API_AssociateAlias). */
type Mover = 'UpdateDomainAssociation' | 'AssociateAlias'

/**
 * Moves the alias by one mover call. UpdateDomainAssociation goes first, without waiting for a TXT record. Where it is not
 * permitted AssociateAlias takes its place, which needs the record. Where it is refused for the record, that call made
 * CloudFront remember that there is none: so the record is published, that memory waited out, and the same call made again.
 */
export function associate(move: Move): Step<Move> {
  let mover: Mover = 'UpdateDomainAssociation'
  let refusedForTxt = 0
  return {
    id: 'associate',
    title: `Move ${move.alias} to ${move.target.id}`,
    alias: move.alias,
    by: 'us',
    observe: async ({ alias, target }) => {
      const { aliases, status, etag, id } = await target.cloudfront.distribution(target.id)
      if (!aliases.includes(alias)) return { state: 'absent', evidence: `${alias} is not on ${id}` }
      if (status === 'InProgress')
        return { state: 'settling', evidence: `${alias} is on ${id}, which is InProgress`, fact: etag }
      return { state: 'in-place', evidence: `${alias} is on ${id}, Deployed`, fact: etag }
    },
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
    undo: (context) => [associate(reverse(context))],
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
      if (refusal === 'permission' && mover === 'UpdateDomainAssociation') {
        mover = 'AssociateAlias'
        return { do: 'again', after: [ownershipTxt(context)] }
      }
      if (refusal !== 'txt') return { do: 'give-up' }
      refusedForTxt++
      if (refusedForTxt === 2 && mover === 'UpdateDomainAssociation') {
        mover = 'AssociateAlias'
        return { do: 'again' }
      }
      if (refusedForTxt > 1) return { do: 'give-up' }
      return { do: 'again', after: [ownershipTxt(context), negativeCache(context, context.clock.now())] }
    },
  }
}

/**
 * Reads both ends immediately before the call: the alias must still be on the source, since AssociateAlias carries no
 * ETag that would notice a rival. Returns the target as just read.
 * @throws Failure `holder-is-another` (refused) when the source no longer holds the alias.
 */
async function holderStillSource({ alias, target, source }: Move): Promise<Distribution> {
  const [to, from] = await Promise.all([
    target.cloudfront.distribution(target.id),
    source === undefined ? undefined : source.cloudfront.distribution(source.id),
  ])
  if (from !== undefined && !from.aliases.includes(alias))
    throw new Failure(
      'holder-is-another',
      `${alias} is no longer on ${from.id}: somebody changed it meanwhile`,
      {
        outcome: 'refused',
        remedy: 'Run again with command: plan to see who holds it now.',
      },
    )
  return to
}

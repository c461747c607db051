import type { Distribution } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import type { Finding } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import { Held } from '../../procedure/held.ts'
import type { Recourse, Standing, Step } from '../../procedure/step.ts'
import { type Ends, OtherNames } from './other-names.ts'
import { removeAlias } from './remove-alias.ts'

/** What a clean-up goes by: what the steps before it have seen to be in place, and since when. */
export interface Seen {
  /** Since when the source has been Deployed without the name. */
  readonly released: Held
  /** Since when the target has been Deployed, on one ETag, with the name. */
  readonly claimed: Held
}

/**
 * Takes the wildcard off the target again. `moved`: once the target holds the name itself, and every edge has heard that the
 * source does not; `going back`: while the source holds it. In either case not while another name lives by the wildcard, or
 * is about to (safety I15). Until then it is tried again, for the time of one deployment; after that the wildcard stays,
 * which harms less than taking it off.
 */
export function wildcardOff(
  move: Move,
  wildcard: string,
  occasion: 'moved' | 'going back',
  seen: Seen = { released: new Held(), claimed: new Held() },
): Step<Move> {
  const { target } = move
  const settled = occasion === 'moved' ? 'go-on' : 'stop'
  const others = new OtherNames(wildcard)
  let begun: number | undefined
  return removeAlias(move, target, wildcard, {
    id: 'wildcard-off',
    title: `Remove ${wildcard} from ${target.id}`,
    wait: 'deployed',
    onRefusal: settled,
    onExhausted: settled,
    before: async (context) => {
      begun ??= context.clock.now()
      await others.note(context, await ends(context))
      stays(await others.onItsWay(context))
      // Whoever has released a name while DNS was asked is seen by the reads after it.
      const now = await ends(context)
      if (occasion === 'going back') stillOnSource(context, now)
      else nameArrived(context, now, seen)
      stays(await others.released(context, now))
    },
    recourse: (context, refusals): Recourse<Move> => {
      const { deployTimeout, settle, pollInterval } = context.inputs
      const last = refusals.at(-1)
      const late = context.clock.now() > (begun ?? 0) + deployTimeout + settle
      if (last?.code === 'not-in-place' && !late) return { do: 'again', pause: pollInterval }
      context.tell({ type: 'finding', finding: left(context, wildcard, last?.message ?? '') })
      return { do: 'give-up' }
    },
  })
}

async function ends(context: Move): Promise<Ends> {
  const [to, from] = await Promise.all([read(context, 'target'), read(context, 'source')])
  return { to, from }
}

async function read(context: Move, side: 'target' | 'source'): Promise<Distribution | undefined> {
  const end = context[side]
  return end?.cloudfront.distribution(end.id)
}

/** A wildcard that is left harms nobody whose name is held, but it serves whatever else DNS leads to CloudFront. */
function left({ target }: Move, wildcard: string, why: string): Finding {
  return {
    id: 'wildcard-left',
    level: 'warning',
    title: 'The wildcard is still on the target',
    evidence: `${wildcard} was not removed from ${target.id}: ${why}`,
    remedy: `When no other move under ${wildcard} is under way, run again with the plan of this run: it finishes the clean-up. A run that found the wildcard there never removes it. Where that plan no longer fits (plan-changed), since another name has moved too, take ${wildcard} off the alternate domain names of ${target.id} yourself.`,
  }
}

function stays(message: string | undefined): void {
  if (message === undefined) return
  throw new Failure('not-in-place', message, {
    outcome: 'refused',
    remedy: 'Remove the wildcard by hand once nothing is served through it, or leave it.',
  })
}

/** Going back is safe only while the source serves the name itself. */
function stillOnSource({ alias }: Move, { from }: Ends): void {
  if (from?.aliases.includes(alias)) return
  throw new Failure(
    'past-point-of-no-return',
    `${alias} is no longer on the source: the wildcard stays, since the name may be served through it`,
    { outcome: 'refused', remedy: 'command: move' },
  )
}

/** Both ends are as the move wants them, and have been for the settle time: the target by its ETag, whoever changed it. */
function nameArrived({ alias, clock, inputs }: Move, { to, from }: Ends, { released, claimed }: Seen): void {
  const now = clock.now()
  const there = to?.aliases.includes(alias) === true && to.status === 'Deployed'
  claimed.note(standing(there, to), now)
  if (!there) stays(`the wildcard stays until ${alias} is read on the target, Deployed`)
  if (!claimed.for(inputs.settle, now))
    stays('the wildcard stays until every edge has heard of the last change of the target')
  if (from === undefined) return
  released.note(standing(!from.aliases.includes(alias) && from.status === 'Deployed', from), now)
  if (!released.for(inputs.settle, now))
    stays(`the wildcard stays until every edge has heard that ${from.id} holds ${alias} no longer`)
}

function standing(inPlace: boolean, read: Distribution | undefined): Standing {
  return {
    state: inPlace ? 'in-place' : 'settling',
    evidence: read?.status ?? '',
    ...(read === undefined ? {} : { fact: read.etag }),
  }
}

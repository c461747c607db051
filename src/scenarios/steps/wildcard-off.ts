import { covers } from '../../base/alias.ts'
import type { Distribution } from '../../base/distribution.ts'
import { Failure } from '../../base/failure.ts'
import type { Finding } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import { Held } from '../../procedure/held.ts'
import type { Recourse, Step } from '../../procedure/step.ts'
import { removeAlias } from './remove-alias.ts'

/**
 * Takes the wildcard off the target again. `moved`: once the target holds the name itself, and every edge has heard that the
 * source does not; `going back`: while the source holds it. In either case not while another name lives by the wildcard:
 * one that has left the source since this run first read it and is held by nobody (safety I15). Until then it is tried
 * again, for the time of one deployment; after that the wildcard stays, which harms less than taking it off.
 */
export function wildcardOff(
  move: Move,
  wildcard: string,
  occasion: 'moved' | 'going back',
  sourceHeld: Held = new Held(),
): Step<Move> {
  const { target } = move
  const settled = occasion === 'moved' ? 'go-on' : 'stop'
  let begun: number | undefined
  return removeAlias(move, target, wildcard, {
    id: 'wildcard-off',
    title: `Remove ${wildcard} from ${target.id}`,
    wait: 'deployed',
    onRefusal: settled,
    onExhausted: settled,
    before: async (context) => {
      begun ??= context.clock.now()
      const [to, from] = await Promise.all([read(context, 'target'), read(context, 'source')])
      if (occasion === 'going back') stillOnSource(context, from)
      else nameArrived(context, to, from, sourceHeld)
      await nobodyElse(context, wildcard, to, from)
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
    remedy: 'Run again with the plan of this run: it finishes the clean-up.',
  }
}

function notYet(message: string): Failure {
  return new Failure('not-in-place', message, {
    outcome: 'refused',
    remedy: 'Remove the wildcard by hand once nothing is served through it, or leave it.',
  })
}

/** Going back is safe only while the source serves the name itself. */
function stillOnSource({ alias }: Move, from: Distribution | undefined): void {
  if (from?.aliases.includes(alias)) return
  throw new Failure(
    'past-point-of-no-return',
    `${alias} is no longer on the source: the wildcard stays, since the name may be served through it`,
    { outcome: 'refused', remedy: 'command: move' },
  )
}

function nameArrived(
  { alias, clock, inputs }: Move,
  to: Distribution | undefined,
  from: Distribution | undefined,
  sourceHeld: Held,
): void {
  if (to === undefined || !to.aliases.includes(alias) || to.status !== 'Deployed')
    throw notYet(`the wildcard stays until ${alias} is read on the target, Deployed`)
  if (from === undefined) return
  const gone = !from.aliases.includes(alias) && from.status === 'Deployed'
  sourceHeld.note(
    { state: gone ? 'in-place' : 'settling', evidence: from.status, fact: from.etag },
    clock.now(),
  )
  if (!sourceHeld.for(inputs.settle, clock.now()))
    throw notYet(`the wildcard stays until every edge has heard that ${from.id} holds ${alias} no longer`)
}

async function nobodyElse(
  { alias, target, observation: { source: first } }: Move,
  wildcard: string,
  to: Distribution | undefined,
  from: Distribution | undefined,
): Promise<void> {
  if (!first?.known || from === undefined) return
  const left = first.value.aliases.filter(
    (name) =>
      name !== alias &&
      name !== wildcard &&
      covers(wildcard, name) &&
      !from.aliases.includes(name) &&
      !to?.aliases.includes(name),
  )
  for (const name of left) {
    const holders = await target.cloudfront.conflicts(name, target.id)
    if (!holders.some((holder) => holder.alias === name))
      throw notYet(`the wildcard stays while ${name} is held by nobody: another move may be under way`)
  }
}

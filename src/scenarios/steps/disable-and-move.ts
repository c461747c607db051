import { Failure } from '../../base/failure.ts'
import type { End, Move } from '../../move/move.ts'
import { orElse } from '../../procedure/or-else.ts'
import type { Pair, Recourse, Step } from '../../procedure/step.ts'
import { notAccepted } from '../checks/downtime.ts'
import { setEnabled } from './enabled.ts'
import { type Mover, moveAcross, otherCall, readyMover } from './move-across.ts'
import type { Outage } from './outage.ts'
import { hasteWithin, hastyPause, outageGate } from './outage-gate.ts'
import { holds } from './still-holds.ts'

/** Tries until the deadline: more than will ever fit before it. */
const always = Number.POSITIVE_INFINITY

/**
 * Disables the source and makes the mover call right behind it. While CloudFront still sees the source as enabled the call
 * is made again within the outage budget; refused for anything else, or when the budget is spent, the source is enabled.
 */
export function disableAndMove(move: Move, source: End, mover: Mover, outage: Outage): Pair<Move> {
  const second = moveAcross(move, {
    mover,
    settled: false,
    onRefusal: 'back',
    onExhausted: 'back',
    exhausted: 'move-refused',
    outage,
    recourse: ({ clock }, refusals): Recourse<Move> => {
      const refusal = refusals.at(-1)?.refusal
      if (refusal === 'source-enabled' && !outage.seesNoMore(clock.now())) return { do: 'again' }
      return otherCall(mover, refusal) ?? { do: 'give-up' }
    },
  })
  const disable = setEnabled(move, source, false, {
    id: 'disable-source',
    title: `Disable the source ${source.id}`,
    deployed: false,
    onRefusal: 'on-failure',
    refusedAs: 'move-refused',
    outage,
    undo: () => wayBack(move, source, mover, outage),
  })
  return {
    id: 'disable-and-move',
    // The way back waits for a deployment too: the target's and the source's are still to come.
    gate: outageGate(source, { deployments: 2 }, async (context) => {
      const { read, send: first } = await disable.prepare()
      holds(read, source.id, context.alias)
      stillAccepted(context, source.id, read.aliases)
      return { first, second: await readyMover(context, mover, outage) }
    }),
    first: disable,
    second,
    // Whatever is not known of the target: the source is to be enabled again.
    unseen: 'go-on',
    haste: (context) => hasteWithin(context, outage, context.inputs.deployTimeout),
  }
}

/**
 * Names that the source got since the outage was accepted would go dark unasked.
 * @throws Failure `downtime-not-accepted`
 */
function stillAccepted({ inputs }: Move, id: string, names: readonly string[]): void {
  const difference = notAccepted(names, inputs.acceptDowntime)
  if (difference === undefined) return
  throw new Failure('downtime-not-accepted', `the names of ${id} have changed meanwhile: ${difference}`, {
    outcome: 'refused',
    remedy: `accept-downtime: ${names.toSorted().join(',')}`,
  })
}

/**
 * Enables the source again. Where that is refused, the mover call is made once more, since it would end the outage as well;
 * then the source is enabled as often as it takes, until the deadline.
 */
function wayBack(move: Move, source: End, mover: Mover, outage: Outage): readonly Step<Move>[] {
  const enable = (more: Parameters<typeof setEnabled>[3]) =>
    setEnabled(move, source, true, {
      title: `Enable the source ${source.id} again`,
      outage,
      urgent: { pause: hastyPause },
      refusedAs: 'move-refused',
      ...more,
    })
  const onceMore = moveAcross(move, {
    mover,
    id: 'associate-once-more',
    title: `Move ${move.alias} to ${move.target.id} after all`,
    settled: false,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    recourse: () => ({ do: 'give-up' }),
    outage,
  })
  return orElse(enable({ onRefusal: 'go-on', takesBack: true }), [
    onceMore,
    enable({ insist: { times: always, pause: hastyPause } }),
  ])
}

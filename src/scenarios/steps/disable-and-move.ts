import { readConfig } from '../../aws/cloudfront/config-xml.ts'
import { Failure } from '../../base/failure.ts'
import {
  configOf,
  distributionFact,
  type MoveStep,
  type MoveView,
  type Side,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Pair, Recourse } from '../../procedure/step.ts'
import { notAccepted } from '../checks/downtime.ts'
import { setEnabled } from './enabled.ts'
import { moveAcross, otherCall } from './move-across.ts'
import { onlyAfter } from './only-after.ts'
import { outageFacts, outageGate, paceWithin, seesNoMore, shortPause } from './outage.ts'

/** Tries until the deadline: more than will ever fit before it. */
const always = Number.POSITIVE_INFINITY

/**
 * Disables the source and makes the mover call right behind it. While CloudFront still sees the source as enabled the call
 * is made again within the outage budget; refused for anything else, or when the budget is spent, the source is enabled.
 */
export function disableAndMove(move: Subject, source: Side): Pair<MoveView> {
  return {
    id: 'disable-and-move',
    facts: () => outageFacts(source, move.target),
    // The way back waits for a deployment too: the target's and the source's are still to come.
    gate: (view) => outageGate(view, move, source, 2) ?? unaccepted(view, move, source),
    first: setEnabled(move, source, false, {
      title: `Disable the source ${source.id}`,
      deployed: false,
      onRefusal: 'on-failure',
      refusedAs: 'move-refused',
      undo: () => wayBack(move, source),
    }),
    second: moveAcross(move, {
      settled: false,
      onRefusal: 'back',
      onExhausted: 'back',
      exhausted: 'move-refused',
      hasty: true,
      recourse: (view, refusals): Recourse<MoveView> => {
        const refusal = refusals.at(-1)?.refusal
        if (refusal === 'source-enabled' && !seesNoMore(view, source)) return { do: 'again' }
        return otherCall(view, refusal) ?? { do: 'give-up' }
      },
      watch: { facts: () => [distributionFact(source.id)] },
    }),
    unserved: true,
    // Whatever is not known of the target: the source is to be enabled again.
    unseen: 'go-on',
    pace: (view) => paceWithin(view, move, move.inputs.deployTimeout),
  }
}

/** That the source has got names since the outage was accepted: they would go dark unasked. */
function unaccepted(view: MoveView, { inputs }: Subject, { id }: Side): Failure | undefined {
  const config = configOf(view, id)
  const names = config === undefined ? [] : readConfig(config.xml).aliases
  const difference = notAccepted(names, inputs.acceptDowntime)
  if (difference === undefined) return undefined
  return new Failure(
    'downtime-not-accepted',
    `the names of ${id} have changed since the plan: ${difference}`,
    {
      outcome: 'refused',
      remedy: `accept-downtime: ${names.toSorted().join(',')}`,
    },
  )
}

/**
 * Enables the source again. Where that is refused, the mover call is made once more, since this also ends the outage;
 * then the source is enabled as often as it takes, until the deadline.
 */
function wayBack(move: Subject, source: Side): readonly MoveStep[] {
  const enable = (more: Parameters<typeof setEnabled>[3]) =>
    setEnabled(move, source, true, {
      title: `Enable the source ${source.id} again`,
      urgent: { pause: shortPause },
      refusedAs: 'move-refused',
      ...more,
    })
  const onceMore = moveAcross(move, {
    id: 'associate-once-more',
    title: `Move ${move.alias} to ${move.target.id} again`,
    settled: false,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    recourse: () => ({ do: 'give-up' }),
  })
  const refused = ({ history }: MoveView) =>
    tracksOf(history, 'enable-source').some(({ ending }) => ending?.type === 'failed')
  return [
    enable({ onRefusal: 'go-on' }),
    ...onlyAfter(refused, [onceMore, enable({ insist: { times: always, pause: shortPause } })]),
  ]
}

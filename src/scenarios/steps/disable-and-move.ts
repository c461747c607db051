import { readConfig } from '../../aws/cloudfront/config-xml.ts'
import { Failure } from '../../base/failure.ts'
import { sourceState } from '../../move/facts.ts'
import { namesOf, openNames } from '../../move/names.ts'
import {
  configOf,
  distributionFact,
  type MoveStep,
  type MoveView,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Pair, Recourse } from '../../procedure/step.ts'
import { accepting, notAcceptedFor } from '../checks/method.ts'
import { setEnabled } from './enabled.ts'
import { moveAcross, ofSeveralUnserved, otherCall, patientRecourse } from './move-across.ts'
import {
  again,
  outageFacts,
  outageGate,
  paceWithin,
  seesNoMore,
  shortPause,
  unlessChangedBack,
} from './outage.ts'
import { arrived, onlyAfter } from './wait-only.ts'

/** Tries until the deadline: more than will ever fit before it. */
const always = () => Number.POSITIVE_INFINITY

/**
 * Disables the source and makes the mover call for `move`, the first of the names, right behind it. While CloudFront still sees the source as enabled the call
 * is made again within the outage budget; refused for anything else, or when the budget is spent, the source is enabled.
 */
export function disableAndMove(all: Subject, source: SideFacts): Pair<MoveView> {
  const [move = all] = openNames(all)
  return {
    id: 'disable-and-move',
    facts: () => outageFacts(source, move.target),
    // The way back waits for a deployment too: the target's and the source's are still to come.
    gate: (view) => outageGate(view, all, source, { deployments: 2 }) ?? unaccepted(view, all, source),
    first: setEnabled(move, source, false, {
      title: `Disable the source ${source.id}`,
      deployed: false,
      onRefusal: 'on-failure',
      refusedAs: 'move-refused',
      serves: { by: 'nobody', all: true },
      undo: () => wayBack(all, source),
    }),
    second: moveAcross(move, {
      settled: false,
      onRefusal: 'back',
      onExhausted: 'back',
      exhausted: 'move-refused',
      hasty: true,
      unless: (view) => unlessChangedBack(view, all),
      recourse: (view, refusals): Recourse<MoveView> => {
        const refusal = refusals.at(-1)?.refusal
        if (refusal === 'source-enabled' && !seesNoMore(view, source))
          return again(view, all, Math.min(shortPause, all.inputs.pollInterval))
        return otherCall(view, refusal, move) ?? { do: 'give-up' }
      },
      watch: { facts: () => [distributionFact(source.id)] },
    }),
    unserved: true,
    exposure: 'source-disabled',
    // Whatever is not known of the target: the source is to be enabled again.
    unseen: 'go-on',
    pace: (view) => paceWithin(view, move, move.inputs.deployTimeout),
  }
}

/**
 * The mover calls of all names but the first, right behind that one: by now CloudFront sees that the source is disabled. A name
 * that is refused for good does not hold up the others; the source is enabled for it again.
 */
export function moveTheRest(all: Subject, source: SideFacts): readonly MoveStep[] {
  const budgetEnds = (view: MoveView) => paceWithin(view, all, all.inputs.deployTimeout).until
  return openNames(all)
    .slice(1)
    .map((move) => ({
      // Whatever the answer is, none at all too: when the outage budget is spent the source is enabled.
      ...moveAcross(move, {
        settled: false,
        onRefusal: 'others-first',
        onExhausted: 'others-first',
        exhausted: 'move-refused',
        hasty: true,
        unless: (view) => unlessChangedBack(view, all),
        urgent: { pause: shortPause, exposure: 'source-disabled', until: budgetEnds },
        recourse: (view, refusals): Recourse<MoveView> => {
          const refusal = refusals.at(-1)?.refusal
          const late = view.now >= budgetEnds(view)
          if (refusal === 'source-enabled' && !seesNoMore(view, source) && !late)
            return again(view, all, Math.min(shortPause, all.inputs.pollInterval))
          return otherCall(view, refusal, move) ?? { do: 'give-up' }
        },
      }),
      // Refused, the source may be enabled again.
      facts: ({ own }: MoveView) =>
        [move.target, ...(own.refusals.length > 0 ? [source] : [])].map(({ id }) => distributionFact(id)),
    }))
}

/** That the source has got names since the outage was accepted: they would go dark unasked. */
function unaccepted(view: MoveView, move: Subject, { id }: SideFacts): Failure | undefined {
  const config = configOf(view, id)
  const names = config === undefined ? [] : readConfig(config.xml).aliases
  const difference = notAcceptedFor(move, names)
  if (difference === undefined) return undefined
  return new Failure(
    'downtime-not-accepted',
    `the names of ${id} have changed since the plan: ${difference}`,
    {
      outcome: 'refused',
      remedy: accepting([...new Set([...names, ...move.aliases])]),
    },
  )
}

/**
 * Enables the source again. Where that is refused, the mover call is made once more, since this also ends the outage;
 * then the source is enabled as often as it takes, until the deadline.
 */
function wayBack(move: Subject, source: SideFacts): readonly MoveStep[] {
  const enable = (more: Parameters<typeof setEnabled>[3]) =>
    setEnabled(move, source, true, {
      title: `Enable the source ${source.id} again`,
      urgent: { pause: shortPause, exposure: 'source-disabled' },
      refusedAs: 'move-refused',
      serves: { by: 'source', all: true },
      ...more,
    })
  const onceMore = openNames(move).map((one) =>
    moveAcross(one, {
      id: 'associate-once-more',
      title: `Move ${one.alias} to ${one.target.id} again`,
      settled: false,
      onRefusal: 'go-on',
      onExhausted: 'go-on',
      recourse: () => ({ do: 'give-up' }),
    }),
  )
  const refused = ({ history }: MoveView) =>
    tracksOf(history, 'enable-source').some(({ ending }) => ending?.type === 'failed')
  return [
    enable({ onRefusal: 'go-on' }),
    ...onlyAfter(refused, [...onceMore, enable({ insist: { times: always, pause: shortPause } })]),
  ]
}

/**
 * One mover call where there is nothing to disable: the source is disabled, or out of reach. CloudFront decides; nothing of
 * the source is ever changed. Refused because the source is enabled it ends there: only its owner can change that. Nobody may be
 * served meanwhile, so a name that is refused for anything else does not hold up the others.
 */
export function moveDisabled(all: Subject): readonly MoveStep[] {
  const names = namesOf(all)
  const several = names.length > 1
  return [
    ...seenDisabled(all),
    ...names.map((move, n) =>
      moveAcross(move, {
        settled: !several,
        ...ofSeveralUnserved(n, names.length),
        recourse: (view, refusals) =>
          refusals.at(-1)?.refusal === 'source-enabled'
            ? { do: 'end' }
            : patientRecourse(move)(view, refusals),
      }),
    ),
    ...(several ? [arrived(all)] : []),
  ]
}

/** A source that was disabled a moment ago may still count as enabled: its deployment is waited for. */
function seenDisabled(move: Subject): readonly MoveStep[] {
  const { source, observation } = move
  if (source === undefined || sourceState(move) !== 'disabled') return []
  if (observation.source?.known !== true || observation.source.value.status === 'Deployed') return []
  const { change, needs, calls, ...rest } = setEnabled(move, source, false, {
    id: 'source-disabled',
    title: `Wait until the source ${source.id}, which is disabled, is deployed`,
    onExhausted: 'go-on',
    by: 'nobody',
    intent: () => ({
      do: 'refuse',
      failure: new Failure('source-enabled', `${source.id} was enabled during the run`, {
        // One read does not tell: it may be from before the source was disabled.
        outcome: 'conflict',
        remedy: 'command: plan',
      }),
    }),
  })
  return [rest]
}

import type { Failure } from '../../base/failure.ts'
import { are, listed } from '../../base/text.ts'
import { isOpen, namesOf } from '../../move/names.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  distributionFact,
  type MoveStep,
  type MoveView,
  type SideFacts,
  type Subject,
  trafficFact,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Pair, Recourse } from '../../procedure/step.ts'
import { isRefusal } from '../../procedure/track.ts'
import type { Intent } from '../../procedure/world.ts'
import { addAlias, namesOn, removeAlias } from './alias.ts'
import { claimOfSeveral, inParts } from './claim-some.ts'
import { dnsElsewhere, dnsFacts } from './dns-elsewhere.ts'
import { dnsLeftTarget } from './hand-over.ts'
import {
  again,
  outageFacts,
  outageGate,
  outageLasted,
  paceWithin,
  shareForTheWayBack,
  shortPause,
  unlessChangedBack,
} from './outage.ts'
import { leadingBack } from './restore-traffic.ts'
import { disabledTarget, strangerFacts, unlessTaken } from './stranger.ts'
import { isOfZone, restoreOfAll } from './together.ts'
import { onlyAfter } from './wait-only.ts'
import { zonePause } from './zone-write.ts'

/** What the way back may take, in ms. `dnsFirst`: DNS has to lead back before the alias does. */
export function wayBackTime({ inputs }: Pick<Subject, 'inputs'>, dnsFirst: boolean): number {
  return inputs.deployTimeout + (dnsFirst ? inputs.dnsTimeout : 0)
}

/**
 * Takes the alias off the source and puts it on the target, one call right behind the other. Until the second is accepted
 * nobody serves the name: it is tried within the outage budget; refused for good, or when the budget is spent, DNS leads
 * back and the alias goes on the source again. `dnsFirst`: DNS was switched before, and has to lead back before that.
 */
export function releaseThenClaim(
  move: Subject,
  source: SideFacts,
  { dnsFirst }: { readonly dnsFirst: boolean },
): Pair<MoveView> {
  const back = wayBackTime(move, dnsFirst)
  return {
    id: 'release-and-claim',
    facts: () => [
      ...outageFacts(source, move.target),
      ...(dnsFirst ? move.aliases.map((alias) => trafficFact(alias, targetDomain(move))) : []),
    ],
    gate: (view) =>
      (dnsFirst ? dnsLeftTarget(view, move) : undefined) ??
      outageGate(view, move, source, { deployments: 2, wayBack: back }) ??
      disabledTarget(view, move.target, 'made'),
    first: removeAlias(move, source, move.aliases, {
      id: 'release',
      title: `Release ${listed(move.aliases)} from ${source.id}`,
      awaits: 'accepted',
      serves: { by: 'nobody', all: true },
      undo: () => wayBack(move, source, dnsFirst),
    }),
    second: claim(move),
    unserved: true,
    exposure: 'held-by-nobody',
    pace: (view) => paceWithin(view, move, shareForTheWayBack(view, move, back)),
  }
}

/** Both 409s pass: the source is still being deployed, or CloudFront's resolver keeps the old record. A stranger does not. */
function claim(move: Subject): MoveStep {
  const { aliases, target } = move
  const alias = listed(aliases)
  return measured(
    addAlias(move, target, aliases, {
      ...claimOfSeveral(move),
      id: 'claim',
      title: `Claim ${alias} for ${target.id}`,
      onRefusal: 'back',
      onExhausted: 'back',
      exhausted: 'claim-refused',
      undo: { irreversible: `${are(aliases)} on ${target.id}: to go back, make the opposite move` },
      unless: (view) =>
        unlessTaken(view, move) ?? unlessChangedBack(view, move) ?? unlessDisabled(view, target),
      recourse: (view, refusals): Recourse<MoveView> => {
        const last = refusals.at(-1)
        if (last?.code === 'holder-is-another') return { do: 'end' }
        // Where DNS has led back when the run came upon it the claim will not be accepted: users are served again by going back.
        const ledBack = namesOf(move)
          .filter(isOpen)
          .every(
            ({ observation: { holder, traffic } }) => holder.is === 'nobody' && traffic.state === 'elsewhere',
          )
        const passes = last?.refusal === 'held-elsewhere' || (last?.refusal === 'dns-elsewhere' && !ledBack)
        if (last === undefined || !passes) return { do: 'give-up' }
        const next = again(view, move, Math.min(shortPause, move.inputs.pollInterval))
        return last.refusal === 'dns-elsewhere' ? { ...next, why: dnsElsewhere(move, last, view) } : next
      },
      watch: { facts: (view) => [...strangerFacts(view, move), ...dnsFacts(view, move)] },
    }),
  )
}

/** A target that is disabled would serve nobody. */
export function unlessDisabled(view: MoveView, target: SideFacts): Intent | undefined {
  const failure = disabledTarget(view, target, 'made')
  return failure === undefined ? undefined : { do: 'refuse', failure }
}

/** The change, with how long the name was on neither distribution. */
function measured(step: MoveStep): MoveStep {
  return {
    ...step,
    change: (view) => {
      const change = step.change?.(view)
      if (change === undefined) return undefined
      const after = outageLasted(view, (time) => `, ${time} after it was released`)
      return { ...change, effect: `${change.effect}${after}` }
    },
  }
}

/**
 * DNS first, since CloudFront refuses the name to the source while DNS points to the target; then the alias on the source.
 * Where that is refused the claim is made once more, and then the alias is put back as often as it takes.
 */
function wayBack(move: Subject, source: SideFacts, dnsFirst: boolean): readonly MoveStep[] {
  const { sourceAliases } = move.initial
  // Of several names some may never have been there.
  const were = move.aliases.filter(
    (alias) => move.each === undefined || sourceAliases?.includes(alias) !== false,
  )
  // Nor is one given back that the target has by now: CloudFront would refuse it, and all the others with it.
  const open = (view: MoveView) => {
    const there = namesOn(view, move.target.id)
    return were.filter((alias) => !there.includes(alias))
  }
  const left = (view: MoveView) => {
    const there = namesOn(view, source.id)
    return move.each === undefined ? were : open(view).filter((alias) => !there.includes(alias))
  }
  const both = () => [distributionFact(source.id), distributionFact(move.target.id)]
  const back = (more: Parameters<typeof addAlias>[3]) =>
    measured(
      addAlias(move, source, were, {
        ...(move.each === undefined ? {} : { facts: both }),
        ...inParts(move, source, open),
        id: 'give-back',
        title: `Put ${listed(were)} back on ${source.id}`,
        awaits: 'deployed',
        serves: { by: 'source', all: true },
        urgent: { pause: shortPause, exposure: 'held-by-nobody' },
        unless: (view) => unlessTaken(view, move, left(view)),
        watch: { facts: (view) => strangerFacts(view, move, left(view)) },
        ...more,
      }),
    )
  const restore = dnsFirst ? restoreOfAll(move) : []
  return [
    ...restore,
    back({ onRefusal: 'go-on' }),
    ...onlyAfter(
      (view) => givingBackFailed(view) && !claimedOnceMore(view),
      [
        addAlias(move, move.target, move.aliases, {
          ...claimOfSeveral(move),
          id: 'claim-once-more',
          title: `Claim ${listed(move.aliases)} for ${move.target.id} again`,
          awaits: 'accepted',
          onRefusal: 'go-on',
          onExhausted: 'go-on',
          undo: { irreversible: 'this also ends the outage' },
        }),
      ],
    ),
    ...dnsOnceMore(restore),
    // Not once the target has them all, as it may by the claim just now, or by an earlier one whose answer was lost.
    ...onlyAfter(
      (view) => givingBackFailed(view) && open(view).length > 0,
      [back({ onRefusal: 'stop', recourse: untilGivenBack(move) })],
    ),
  ]
}

/** The name is put back as often as it takes; where its zone is looked for again, not for long while CloudFront refuses it for DNS. */
function untilGivenBack({ zoneAt = Infinity }: Subject): NonNullable<MoveStep['recourse']> {
  return ({ now, waits }, refusals) => {
    const last = refusals.at(-1)
    if (last?.code === 'holder-is-another') return { do: 'end' }
    const until = last?.refusal === 'dns-elsewhere' ? Math.min(zoneAt, waits.deadlineAt) : waits.deadlineAt
    return now + shortPause >= until ? { do: 'give-up' } : { do: 'again', pause: shortPause }
  }
}

function givingBackFailed({ history }: MoveView, by: (failure: Failure) => boolean = () => true): boolean {
  return tracksOf(history, 'give-back').some(({ ending }) => ending?.type === 'failed' && by(ending.failure))
}

function claimedOnceMore({ history }: MoveView): boolean {
  return tracksOf(history, 'claim-once-more').some(({ ending }) => ending !== undefined)
}

/**
 * For how long Route 53 is tried again, in ms, where names wait whose records are a person's, as long as most of its
 * incidents last.
 */
const zoneTime = 900_000

/**
 * Route 53 may have failed for a while: CloudFront goes on to refuse the alias for DNS until that leads back. What was written, or
 * asked of a person, is not waited for again: CloudFront tells sooner than a query whether DNS leads back.
 */
function dnsOnceMore(restore: readonly MoveStep[]): readonly MoveStep[] {
  const unwritten = ({ history }: MoveView) =>
    tracksOf(history, leadingBack).some(
      ({ ending }) => ending?.type === 'failed' && !isRefusal(ending.failure),
    )
  const refused = (view: MoveView) =>
    unwritten(view) && givingBackFailed(view, ({ refusal }) => refusal === 'dns-elsewhere')
  // Until the deadline; but names that a person has led back by then do not wait for it.
  const limit = restore.every(isOfZone) ? {} : { until: ({ own }: MoveView) => own.since + zoneTime }
  const urgent: MoveStep['urgent'] = { pause: zonePause, exposure: 'held-by-nobody', ...limit }
  return onlyAfter(
    refused,
    restore.filter(isOfZone).map((step) => ({ ...step, urgent, insists: true })),
  )
}

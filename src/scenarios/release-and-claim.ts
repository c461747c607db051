import { Failure } from '../base/failure.ts'
import { are, listed } from '../base/text.ts'
import { leads, ledElsewhere, releasedByThisMove, servedBefore } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, isHeldElsewhere, isOpen, isUnheld, namesOf, ofAny, openNames } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import {
  distributionFact,
  distributionOf,
  type Method,
  type MoveStep,
  type MoveView,
  type Subject,
} from '../move/world.ts'
import type { Recourse } from '../procedure/step.ts'
import { type Intent, readLag } from '../procedure/world.ts'
import { certificateForAlias, certificateForWayBack } from './checks/certificate.ts'
import { dnsChecks, oldTtlShort, trafficProvable } from './checks/dns.ts'
import { claimable, heldOrClaimable } from './checks/holder.ts'
import { acceptsDowntime, fitsDeadline, notAcceptedFor, onlyByMover, twoAccounts } from './checks/method.ts'
import { differences, sourceAsIs, sourceReach } from './checks/source.ts'
import { targetReady, updatableSource, updatableTarget } from './checks/target.ts'
import { tenantSides } from './checks/tenant.ts'
import { wildcardLeft } from './checks/wildcard-overlap.ts'
import { addAlias } from './steps/alias.ts'
import { claimOfSeveral } from './steps/claim-some.ts'
import { dnsElsewhere, dnsFacts, remembersUntil } from './steps/dns-elsewhere.ts'
import { outageBudget, shortPause } from './steps/outage.ts'
import { rehearseClaim } from './steps/rehearse.ts'
import { releaseThenClaim, unlessDisabled, wayBackTime } from './steps/release-and-claim.ts'
import { unclaimed } from './steps/stranger.ts'
import { oldTtlOfAll, trafficOfAll } from './steps/together.ts'
import { targetDeployed } from './steps/wait-only.ts'

/** The deployments that must still fit into the deadline when the name is released: the target's, and the source's on the way back. */
const deployments = 2

const shown = trafficProvable({ hidden: 'passes' })
const inTime = fitsDeadline(() => deployments, {
  dnsFirst,
  wayBack: (move) => wayBackTime(move, dnsFirst(move)),
})

/** Two accounts, and a source that stays enabled, or a name that nobody holds: it is taken off the source and put on the target, with nothing to bridge the gap. */
export const releaseAndClaim: Method = {
  name: 'release-and-claim',
  users:
    'Not served from the moment an edge learns of the release until it learns that the target has the name. Other names of the source stay served.',
  outage: {
    names: goesDark,
    why: 'the name leaves the source before the target can have it',
  },
  ruledOut: (move) =>
    ofAny(move, (one) => {
      const { observation, source } = one
      const byMover = onlyByMover(observation.target)
      if (byMover !== undefined && observation.holder.is !== 'nobody') return byMover
      if (observation.holder.is === 'nobody')
        return claimable(one)
          ? undefined
          : 'no distribution holds the name, and neither the inputs nor a plan say that the target should get it'
      if (accounts(observation) === 'one') return 'source and target are in one account'
      if (observation.holder.is === 'target') return undefined
      if (source === undefined || observation.source?.known !== true)
        return 'there are no credentials for the account of the source'
      const dark = goesDark(move)
      if (notAcceptedFor(move, dark) === undefined) return undefined
      return `it causes an outage of ${listed(dark)}, and accept-downtime does not list exactly ${dark.length > 1 ? 'these names' : 'this name'}`
    }),
  checks: [
    targetReady,
    tenantSides,
    updatableTarget,
    certificateForAlias,
    certificateForWayBack(goesDark),
    heldOrClaimable,
    sourceAsIs,
    sourceReach(true),
    updatableSource,
    twoAccounts,
    acceptsDowntime(goesDark),
    oldTtlShort(dnsFirst),
    inTime,
    ...dnsChecks,
    shown,
    wildcardLeft,
    differences,
  ],
  stages: (move) => {
    const { source } = move
    if (allOnTarget(move)) return [settledOnTarget(move), ...trafficOfAll(move, { required: false })]
    if (!namesOf(move).some(isHeldElsewhere)) {
      const unheld = namesOf(move).find(isUnheld) ?? move
      // Users are unserved now: what was in place before the release is not waited for again.
      if (source !== undefined && releasedByThisMove(unheld) && !leadsNowhere(move))
        return [
          releaseThenClaim(move, source, { dnsFirst: leads(move, 'target', 'not-asked') }),
          ...trafficOfAll(move, { required: false }),
        ]
      return [
        ...(ledElsewhere(move)
          ? trafficOfAll(move, {
              required: true,
              unserved: !servedBefore(move),
              only: isAwaited,
              inParts: true,
            })
          : []),
        settledOnTarget(move),
        ...afterwards(move, ledElsewhere(move)),
      ]
    }
    if (source === undefined) return []
    // Whoever has switched DNS, and whenever: CloudFront may remember the old record, which is waited out before the release.
    const switchedFirst = dnsFirst(move)
    return [
      targetDeployed(move),
      ...(switchedFirst
        ? [
            ...trafficOfAll(move, { required: true, only: isAwaited }),
            ...oldTtlOfAll(move, { deployments, wayBack: wayBackTime(move, true), only: isAwaited }),
          ]
        : []),
      rehearseClaim(move),
      releaseThenClaim(move, source, { dnsFirst: switchedFirst }),
      ...afterwards(move, switchedFirst),
    ]
  },
}

/** DNS of the names that need not be switched before: of all, or beside names that need it of those that no query shows. */
function afterwards(move: Move, switchedFirst: boolean): readonly MoveStep[] {
  return trafficOfAll(move, { required: false, only: (one) => !switchedFirst || !isAwaited(one) })
}

/** Addresses without a CNAME are seen by no query, and CloudFront takes no notice of them (contract, `dns`); a name on the target is done. */
function isAwaited(one: Subject): boolean {
  return isOpen(one) && one.observation.traffic.state !== 'not-observable'
}

/** The names that go dark: those of this run that the source holds. */
function goesDark(move: Move): readonly string[] {
  // What this method cannot do no consent makes possible.
  if (onlyByMover(move.observation.target) !== undefined) return []
  const names = namesOf(move)
  const held = names.filter(isHeldElsewhere)
  // Seen from one of several names, all of the run go with it.
  if (names.length === 1 && held.length === 1) return move.aliases
  return held.map(({ alias }) => alias)
}

/** Whether going back would serve nobody: the source has been disabled since. */
function leadsNowhere({ observation: { source } }: Move): boolean {
  return source?.known === true && !source.value.enabled
}

/** Whether DNS has to lead to the target before the name is released, by this move or by a person, and the old record to be forgotten. */
function dnsFirst(move: Move): boolean {
  return ledElsewhere(move) || leads(move, 'target')
}

/**
 * The alias on the target, Deployed and settled; put there where nobody holds it. What CloudFront remembers of the former
 * holder, or of the former DNS record, passes: it is tried again for as long as an outage may last.
 */
function settledOnTarget(move: Subject): MoveStep {
  const { target, source, aliases, inputs } = move
  const alias = listed(aliases)
  const owed = !servedBefore(move) && namesOf(move).some(releasedByThisMove)
  const ends = ({ own, now }: MoveView) => (own.sent[0]?.at ?? now) + outageBudget(move)
  return addAlias(move, target, aliases, {
    ...claimOfSeveral(move),
    id: 'claim',
    title: `Add ${alias} to ${target.id}`,
    // What this run has done for it, a switch of DNS, is taken back: users may have been served where DNS led before.
    onRefusal: 'back',
    unless: (view) => unlessDisabled(view, target) ?? unlessOnSource(view, move),
    watch: {
      facts: (view) => [
        ...(source === undefined ? [] : [distributionFact(source.id)]),
        ...dnsFacts(view, move),
      ],
    },
    undo: { irreversible: `no distribution held ${alias} before the move, so there is none to return it to` },
    // Whatever CloudFront answers that passes, no answer and throttling too.
    urgent: { pause: shortPause, exposure: 'held-by-nobody', ...(servedBefore(move) ? { until: ends } : {}) },
    recourse: (view, refusals): Recourse<MoveView> => {
      const last = refusals.at(-1)
      const short = Math.min(shortPause, inputs.pollInterval)
      // Nothing else ends an outage of this move's own making, and a permission may be given back.
      if (last?.refusal === 'permission' && owed && view.now + short < view.waits.deadlineAt)
        return { do: 'again', pause: short }
      if (last?.refusal === 'dns-elsewhere') return unlessRemembered(view, move, last, ends(view))
      return last?.refusal === 'held-elsewhere' && view.now < ends(view)
        ? { do: 'again', pause: short }
        : { do: 'give-up' }
    },
  })
}

/**
 * What follows where CloudFront still sees where DNS led before. Nobody was served there, since that was another distribution: so DNS is
 * not led back, and the claim is made again until that is forgotten. `ends`: so long it is made at a quick pace, ms since the epoch.
 */
function unlessRemembered(view: MoveView, move: Subject, last: Failure, ends: number): Recourse<MoveView> {
  const { inputs } = move
  const { pollInterval } = inputs
  const why = dnsElsewhere(move, last, view)
  const remembered = remembersUntil(view, move)
  const pause = view.now < ends ? Math.min(shortPause, pollInterval) : pollInterval
  // A person who was asked for records beside ours, and not waited for, has as long as for others. Users served before were not unserved then.
  const ours = servedBefore(move) ? 0 : openNames(move).filter(({ hosted }) => hosted !== undefined).length
  const asked = ours > 0 && ours < openNames(move).length ? view.own.since + inputs.dnsTimeout : 0
  const until = Math.min(Math.max(ends, remembered ?? 0, asked), view.waits.deadlineAt)
  if (view.now + pause < until) return { do: 'again', pause, why }
  return remembered === undefined && asked === 0 ? { do: 'give-up' } : { do: 'end', failure: why }
}

/**
 * That the source is read to hold what CloudFront refuses to the target, for longer than any read may be behind: it holds it still,
 * or again, and what has shown otherwise was behind.
 */
function unlessOnSource(view: MoveView, move: Subject): Intent | undefined {
  const { source } = move
  const [first] = view.own.refusals
  if (source === undefined || first === undefined) return undefined
  const read = distributionOf(view, source.id)
  const at = view.reading(distributionFact(source.id))?.at ?? 0
  const names = unclaimed(view, move)
  if (names.length === 0 || at < first.at + readLag(view.waits.agreement)) return undefined
  if (read === undefined || !names.every((name) => read.aliases.includes(name))) return undefined
  return {
    do: 'refuse',
    failure: new Failure('not-in-place', `${are(names)} on ${source.id}`, {
      outcome: 'refused',
      remedy: 'Run again. The move then begins where the name is.',
    }),
  }
}

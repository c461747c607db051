import {
  ledElsewhere,
  releasedByThisMove,
  servedBefore,
  servedThroughTarget,
  sourceState,
  takesOff,
  wildcardFor,
  wildcardsBegun,
  wildcardsFor,
} from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, isHeldElsewhere, isOpen, namesOf, ofAny } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import type { Method, MoveStage } from '../move/world.ts'
import { certificateForAlias } from './checks/certificate.ts'
import { dnsChecks, oldTtlShort, trafficProvable } from './checks/dns.ts'
import { fitsDeadline, onlyByMover, twoAccounts } from './checks/method.ts'
import { differences, sourceAsIs } from './checks/source.ts'
import { targetReady, updatableSource, updatableTarget } from './checks/target.ts'
import { tenantSides } from './checks/tenant.ts'
import { capturedHosts, heldOrCovered, wildcardPossible, wildcardRoom } from './checks/wildcard.ts'
import { overlappingWildcards } from './checks/wildcard-overlap.ts'
import { deploymentsLeft, handOver } from './steps/hand-over.ts'
import { rehearseClaim } from './steps/rehearse.ts'
import { oldTtlOfAll, trafficOfAll } from './steps/together.ts'
import { coverByWildcard, stillCovered, wildcardOff } from './steps/wildcard-off.ts'

const shown = trafficProvable({ hidden: 'blocks' })
const inTime = fitsDeadline((move) => deploymentsLeft(move, wildcardsFor(move)), {
  dnsFirst: () => true,
})

/** Two accounts, a source that stays enabled, and no apex of a zone: the target serves the name through a wildcard while it changes hands. */
export const wildcard: Method = {
  name: 'wildcard',
  users:
    'No outage by design: each edge serves the name from the source until it learns of the release, then from the target, first through the wildcard, then through the name itself.',
  ruledOut: (move) =>
    ofAny(move, (one) => {
      const byMover = onlyByMover(one.observation.target)
      if (byMover !== undefined) return byMover
      if (accounts(one.observation) === 'one') return 'source and target are in one account'
      if (sourceState(one) === 'disabled') return 'the source is already disabled: one call moves the name'
      const { holder } = one.observation
      if (holder.is === 'nobody' && !servedThroughTarget(one) && !releasedByThisMove(one))
        return 'no distribution holds the name'
      return wildcardFor(one) === undefined
        ? `${one.alias} is an apex or a wildcard, which no other wildcard can cover`
        : undefined
    }),
  checks: [
    targetReady,
    tenantSides,
    updatableTarget,
    certificateForAlias,
    heldOrCovered,
    sourceAsIs,
    updatableSource,
    twoAccounts,
    wildcardPossible,
    wildcardRoom,
    overlappingWildcards,
    capturedHosts,
    ...dnsChecks,
    shown,
    oldTtlShort(() => true),
    inTime,
    differences,
  ],
  stages: (move) => {
    const names = wildcardsFor(move)
    if (names.length === 0) return []
    const ours = wildcardsBegun(move).filter((name) => takesOff(move, name))
    const cleanUp = ours.length > 0 ? [wildcardOff(move, ours, 'moved')] : []
    // The source, which may be gone or out of reach by now, is no longer asked for.
    if (allOnTarget(move))
      return [handOver(move, names).second, ...cleanUp, ...trafficOfAll(move, { required: false })]
    // Nothing of several names is waited for again that is in place already.
    if (!namesOf(move).some(isHeldElsewhere))
      return [
        ...switchedFirst(move),
        handOver(move, names),
        ...cleanUp,
        ...trafficOfAll(move, { required: false }),
      ]
    return [
      coverByWildcard(move, names),
      ...trafficOfAll(move, { required: true, only: isOpen }),
      ...oldTtlOfAll(move, { deployments: deploymentsLeft(move, names), only: isOpen }),
      rehearseClaim(move),
      stillCovered(move, names),
      handOver(move, names),
      ...cleanUp,
      ...trafficOfAll(move, { required: false, only: (one) => !isOpen(one) }),
    ]
  },
}

/** A name that nobody holds is claimed at once, unless a CNAME leads elsewhere: CloudFront would refuse it. */
function switchedFirst(move: Move): readonly MoveStage[] {
  return ledElsewhere(move)
    ? trafficOfAll(move, { required: true, unserved: !servedBefore(move), only: isOpen })
    : []
}

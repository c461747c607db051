import { releasedByThisMove, servedThroughTarget, takesOff, wildcardFor } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { accounts } from '../move/sides.ts'
import { sourceState } from '../move/source-state.ts'
import type { MoveStage, MoveView } from '../move/world.ts'
import type { Scenario } from '../procedure/step.ts'
import { twoAccounts } from './checks/accounts.ts'
import { certificateForAlias } from './checks/certificate.ts'
import { fitsDeadline } from './checks/deadline.ts'
import { differences } from './checks/differences.ts'
import { dnsAsIs } from './checks/dns.ts'
import { trafficProvable } from './checks/dns-provable.ts'
import { oldTtlShort } from './checks/dns-ttl.ts'
import { sourceAsIs } from './checks/source.ts'
import { targetReady } from './checks/target.ts'
import { updatableSource, updatableTarget } from './checks/updatable.ts'
import { heldOrCovered } from './checks/wildcard-holder.ts'
import { capturedHosts } from './checks/wildcard-hosts.ts'
import { overlappingWildcards } from './checks/wildcard-overlap.ts'
import { wildcardPossible, wildcardRoom } from './checks/wildcard-room.ts'
import { deploymentsLeft, handOver } from './steps/hand-over.ts'
import { rehearseClaim } from './steps/rehearse.ts'
import { oldTtl } from './steps/resolver-memory.ts'
import { coverByWildcard, stillCovered } from './steps/temporary-wildcard.ts'
import { trafficDns } from './steps/traffic-dns.ts'
import { wildcardOff } from './steps/wildcard-off.ts'

const shown = trafficProvable({ hidden: 'blocks' })
const inTime = fitsDeadline((move) => deploymentsLeft(move, wildcardFor(move) ?? ''), {
  dnsFirst: () => true,
})

/** Two accounts: the target serves the name through a wildcard while it changes hands. */
export const wildcard: Scenario<Move, MoveView> = {
  name: 'wildcard',
  when: 'Source and target are in two AWS accounts, the source must stay enabled, and the name is not the apex of its zone.',
  users:
    'No outage by design: each edge serves the name from the source until it learns of the release, then from the target, first through the wildcard, then through the name itself.',
  ruledOut: (move) => {
    if (accounts(move.observation) === 'one') return 'source and target are in one account'
    if (sourceState(move) === 'disabled') return 'the source is already disabled: one call moves the name'
    const { holder } = move.observation
    if (holder.is === 'nobody' && !servedThroughTarget(move) && !releasedByThisMove(move))
      return 'no distribution holds the name'
    return wildcardFor(move) === undefined
      ? `${move.alias} is an apex or a wildcard, which no other wildcard can cover`
      : undefined
  },
  checks: [
    targetReady,
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
    dnsAsIs,
    shown,
    oldTtlShort(() => true),
    inTime,
    differences,
  ],
  stages: (move) => {
    const name = wildcardFor(move)
    if (name === undefined) return []
    const cleanUp = takesOff(move, name) ? [wildcardOff(move, name, 'moved')] : []
    switch (move.observation.holder.is) {
      case 'target':
        return [handOver(move, name), ...cleanUp, trafficDns(move, { required: false })]
      case 'nobody':
        return [
          ...switchedFirst(move),
          handOver(move, name),
          ...cleanUp,
          trafficDns(move, { required: false }),
        ]
      default:
        return [
          coverByWildcard(move, name),
          trafficDns(move, { required: true }),
          oldTtl(move, { deployments: deploymentsLeft(move, name) }),
          rehearseClaim(move),
          stillCovered(move, name),
          handOver(move, name),
          ...cleanUp,
        ]
    }
  },
}

/** A name that nobody holds is claimed at once, unless a CNAME leads elsewhere: CloudFront would refuse it. */
function switchedFirst(move: Move): MoveStage[] {
  const { state } = move.observation.traffic
  return state === 'elsewhere' || state === 'partly' ? [trafficDns(move, { required: true })] : []
}

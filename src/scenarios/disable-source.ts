import { sourceState } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import { allOnTarget, isOpen, namesOf, ofAny } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import type { Method, MoveStage } from '../move/world.ts'
import type { Check } from '../procedure/step.ts'
import { certificateForAlias } from './checks/certificate.ts'
import { dnsChecks, ownershipProvable } from './checks/dns.ts'
import { ownershipWritable } from './checks/dns-zone.ts'
import { holderIsSource } from './checks/holder.ts'
import { acceptsDowntime, fitsDeadline, notAcceptedFor, twoAccounts } from './checks/method.ts'
import { differences, sourceAsIs, sourceReach } from './checks/source.ts'
import { aboveDefault, policyOfSource, readyForMover, updatableSource } from './checks/target.ts'
import { tenantSides } from './checks/tenant.ts'
import { wildcardLeft } from './checks/wildcard-overlap.ts'
import { disableAndMove, moveDisabled, moveTheRest } from './steps/disable-and-move.ts'
import { restoreSource, sourceServes } from './steps/enabled.ts'
import { rehearseClaim, rehearseMover } from './steps/rehearse.ts'
import { ownershipOfAll, trafficOfAll } from './steps/together.ts'
import { arrived, targetDeployed } from './steps/wait-only.ts'

/** A source that the move does not enable again has nothing updated: the mover call alone takes the name off it. */
const disablable: Check<Move> = {
  ...updatableSource,
  run: (move) => (sourceState(move) === 'disabled' ? policyOfSource : updatableSource).run(move),
}

/** Two accounts, any name: a mover call, for which the source has to be disabled, with all its names. */
export const disableSource: Method = {
  name: 'disable-source',
  users:
    'Not served, together with all other names of the source, from the moment an edge learns that the source is disabled until it learns of the move. If the source is already disabled, nothing changes for users until the move.',
  outage: {
    names: goesDark,
    why: 'CloudFront moves a name to another account only while its source is disabled',
  },
  ruledOut: (move) =>
    ofAny(move, (one) => {
      if (one.observation.holder.is === 'nobody') return 'no distribution holds the name'
      if (accounts(one.observation) === 'one') return 'source and target are in one account'
      const dark = goesDark(move)
      if (dark.length === 0 || notAcceptedFor(move, dark) === undefined) return undefined
      return `it causes an outage of ${dark.join(', ')}, and accept-downtime does not list exactly these names`
    }),
  checks: [
    readyForMover,
    tenantSides,
    certificateForAlias,
    holderIsSource,
    sourceAsIs,
    sourceReach(false),
    disablable,
    twoAccounts,
    acceptsDowntime(goesDark),
    fitsDeadline(() => 2, { dnsFirst: () => false }),
    ...dnsChecks,
    ownershipProvable,
    ownershipWritable,
    wildcardLeft,
    differences,
  ],
  stages: (move) => {
    const afterwards = (): readonly MoveStage[] => [
      ...restoreSource(move),
      arrived(move),
      ...sourceServes(move),
      ...trafficOfAll(move, { required: false }),
    ]
    if (allOnTarget(move)) return afterwards()
    const state = sourceState(move)
    const { source } = move
    if (source === undefined || state === 'disabled' || state === 'out-of-reach')
      return [
        targetDeployed(move),
        ...ownershipOfAll(move, { andBack: false, only: isOpen }),
        ...moveDisabled(move),
        ...trafficOfAll(move, { required: false }),
      ]
    // Whoever comes upon an outage of this move's own making loses no time with what was proven before it.
    // A mover looks at the quota last of all, when the source is disabled already.
    const { target } = move.observation
    const full = target.known && aboveDefault(target.value, move.aliases).length > 0
    const proofs = [
      targetDeployed(move),
      ...(full ? [rehearseClaim(move, { only: 'quota' })] : []),
      ...ownershipOfAll(move, { andBack: false, only: isOpen }),
      ...namesOf(move).filter(isOpen).map(rehearseMover),
    ]
    return [
      ...(state === 'serves' ? proofs : []),
      disableAndMove(move, source),
      ...moveTheRest(move, source),
      ...afterwards(),
    ]
  },
}

/** The names that go dark when the source is disabled: all that it holds, unless it is disabled already. */
function goesDark(move: Move): readonly string[] {
  const { source } = move.observation
  if (allOnTarget(move) || sourceState(move) !== 'serves' || source?.known !== true) return []
  return source.value.aliases
}

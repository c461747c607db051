import { allOnTarget, isUnheld, namesOf, ofAny } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import type { Method } from '../move/world.ts'
import { certificateForAlias } from './checks/certificate.ts'
import { dnsChecks } from './checks/dns.ts'
import { ownershipWritable } from './checks/dns-zone.ts'
import { holderIsSource } from './checks/holder.ts'
import { oneAccount } from './checks/method.ts'
import { differences, sourceAsIs } from './checks/source.ts'
import { policyOfSource, readyForMover } from './checks/target.ts'
import { tenantSides } from './checks/tenant.ts'
import { associateAll } from './steps/mover.ts'
import { ownershipOfAll, trafficOfAll } from './steps/together.ts'
import { targetDeployed } from './steps/wait-only.ts'

/** Both distributions in one account, any name: one mover call, then DNS. */
export const sameAccount: Method = {
  name: 'same-account',
  users:
    'No outage by design: each edge serves the name from the source until it learns of the move, then from the target.',
  ruledOut: (move) =>
    ofAny(move, ({ observation }) => {
      if (observation.holder.is === 'nobody') return 'no distribution holds the name'
      return accounts(observation) === 'two' ? 'source and target are in two accounts' : undefined
    }),
  checks: [
    readyForMover,
    tenantSides,
    certificateForAlias,
    holderIsSource,
    sourceAsIs,
    policyOfSource,
    oneAccount,
    ...dnsChecks,
    ownershipWritable,
    differences,
  ],
  stages: (move) => [
    // Users who are unserved do not wait for a deployment.
    ...(allOnTarget(move) || namesOf(move).some(isUnheld) ? [] : [targetDeployed(move)]),
    // A record that is already on its way is waited for: a call that finds it half published poisons CloudFront's cache. The call
    // itself does not need it: servers that go on to disagree do not keep the names where they are, and silent ones are not waited for.
    ...ownershipOfAll(move, {
      andBack: false,
      only: ({ observation: { ownership } }) => ownership.state === 'partly' && ownership.unheard !== true,
    }).map((step) => ({ ...step, onExhausted: 'go-on' as const })),
    ...associateAll(move),
    ...trafficOfAll(move, { required: false }),
  ],
}

import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Holder } from '../../move/holder.ts'
import { managedHolder } from '../../move/managed-holder.ts'
import type { Move } from '../../move/move.ts'
import { accounts } from '../../move/sides.ts'
import type { Check } from '../../procedure/step.ts'
import { withMover } from './other-method.ts'

const oneAccountTitle = 'Source and target are in one account'

/** Source and target are in one account: the condition of a move by a single mover call without disabling anything. */
export const oneAccount: Check<Move> = {
  id: 'accounts',
  title: oneAccountTitle,
  run: ({ observation }): Finding[] => {
    const { target, source, holder } = observation
    // Of a service another check speaks: no other method reaches it either.
    if (!target.known || heldByService(holder)) return []
    const here = target.value.account
    if (accounts(observation) !== 'two')
      return [{ id: 'accounts', level: 'ok', title: oneAccountTitle, evidence: here }]
    const there = source?.known
      ? source.value.account
      : holder.is === 'foreign'
        ? holder.conflict.maskedAccount
        : 'another'
    return [
      obstacle(
        'accounts-differ',
        `the target is in account ${here}, the source is in account ${there}`,
        '# between two accounts CloudFront refuses the move while the source is enabled; auto selects a method that works\nscenario: auto',
      ),
    ]
  },
}

/** Source and target are in two accounts: where they are in one, there is a method without any outage. */
export const twoAccounts: Check<Move> = {
  id: 'accounts',
  title: 'Source and target are in two accounts',
  run: (move): Finding[] => {
    const { observation } = move
    // A name that nobody holds is put on the target by the same call whatever account it came from.
    if (accounts(observation) !== 'one' || observation.holder.is === 'nobody') return []
    const evidence = `both are in account ${observation.target.known ? observation.target.value.account : ''}`
    return [obstacle('accounts-equal', evidence, withMover(move))]
  },
}

function heldByService(holder: Holder): boolean {
  return (
    holder.is === 'foreign' &&
    managedHolder(holder.conflict.alias, holder.conflict.maskedAccount)?.certainty === 'known'
  )
}

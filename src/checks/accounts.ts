import type { Move } from '../move.ts'
import type { Check } from '../step.ts'

/** Source and target are in one account: the condition of a move by a single mover call without disabling anything. */
export const oneAccount: Check<Move> = {
  id: 'accounts',
  title: 'Source and target are in one account',
  run: ({ observation: { target, source, holder } }) => {
    const title = 'Source and target are in one account'
    if (!target.known) return []
    const here = target.value.account
    const there = source?.known
      ? source.value.account
      : holder.is === 'foreign'
        ? holder.conflict.maskedAccount
        : undefined
    if (there === undefined || there === here) return [{ id: 'accounts', level: 'ok', title, evidence: here }]
    return [
      {
        id: 'accounts-differ',
        level: 'blocker',
        title,
        evidence: `the target is in account ${here}, the source in ${there}`,
        remedy:
          'Between two accounts a mover call is refused while the source is enabled: it needs one of the methods wildcard, disable-source or release-and-claim.',
      },
    ]
  },
}

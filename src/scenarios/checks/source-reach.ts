import { matchesMasked } from '../../base/alias.ts'
import type { Finding } from '../../base/finding.ts'
import { obstacle } from '../../base/obstacle.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'

const unread = 'The source cannot be read'
const withoutCredentials = 'There are no credentials for the account of the source'

/**
 * Whether there are credentials for the account of the holder, and the right ones. `needed`: the method changes the source;
 * else a source out of reach is a warning, and a role of another account a slip all the same.
 */
export function sourceReach(needed: boolean): Check<Move> {
  return {
    id: 'source-reach',
    title: 'The source can be reached',
    run: (move): Finding[] => {
      const { inputs, observation } = move
      const { holder, source } = observation
      if (holder.is !== 'foreign') return []
      const { maskedId, maskedAccount } = holder.conflict
      const where = `the holder ${maskedId} is in account ${maskedAccount}`
      const role = inputs.sourceRoleToAssume
      if (role !== undefined) {
        const account = role.split(':')[4] ?? ''
        if (!matchesMasked(account, maskedAccount))
          return [
            obstacle(
              'account-mismatch',
              `${where}, but source-role-to-assume is a role of account ${account}`,
              `Set source-role-to-assume to a role of the account that ends in ${maskedAccount.replaceAll('*', '')}.`,
              'source-role-to-assume belongs to a different account than the source',
            ),
          ]
        const why = source?.known === false ? source.why : undefined
        return [
          obstacle(
            why === undefined || why.refusal === 'not-found' ? 'source-unknown' : why.code,
            `${where}, and source-role-to-assume could not read it${why === undefined ? '' : `: ${why.message}`}`,
            why?.remedy ??
              `Set source-distribution to the id that ends in ${maskedId.replaceAll('*', '')}, or allow cloudfront:ListDistributions for that role.`,
            unread,
          ),
        ]
      }
      if (needed)
        return [
          obstacle(
            'source-unknown',
            `${where}, and there are no credentials for it`,
            `source-role-to-assume: arn:aws:iam::…${maskedAccount.replaceAll('*', '')}:role/NAME`,
            withoutCredentials,
          ),
        ]
      return [
        {
          id: 'source-out-of-reach',
          level: 'warning',
          title: withoutCredentials,
          evidence: `${where}, and there are no credentials for it. CloudFront refuses the move if it is enabled`,
        },
      ]
    },
  }
}

import { matchesMasked } from '../../base/alias.ts'
import type { Finding } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'

const title = 'The source can be reached'

/**
 * Whether there are credentials for the account of the holder, and the right ones. `needed`: the method changes the source;
 * else a source out of reach is a warning, and a role of another account a slip all the same.
 */
export function sourceReach(needed: boolean): Check<Move> {
  return {
    id: 'source-reach',
    title,
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
            {
              id: 'account-mismatch',
              level: 'blocker',
              title,
              evidence: `${where}, and source-role-to-assume is a role of account ${account}`,
              remedy: `Name a role of the account that ends in ${maskedAccount.replaceAll('*', '')} as source-role-to-assume.`,
            },
          ]
        const why = source?.known === false ? source.why : undefined
        return [
          {
            id: why === undefined || why.refusal === 'not-found' ? 'source-unknown' : why.code,
            level: 'blocker',
            title,
            evidence: `${where}, and could not be read with source-role-to-assume${why === undefined ? '' : `: ${why.message}`}`,
            remedy:
              why?.remedy ??
              `Set source-distribution to the id that ends in ${maskedId.replaceAll('*', '')}, or allow cloudfront:ListDistributions for that role.`,
          },
        ]
      }
      if (needed)
        return [
          {
            id: 'source-unknown',
            level: 'blocker',
            title,
            evidence: `${where}, and there are no credentials for it`,
            remedy: `source-role-to-assume: arn:aws:iam::…${maskedAccount.replaceAll('*', '')}:role/NAME`,
          },
        ]
      return [
        {
          id: 'source-out-of-reach',
          level: 'warning',
          title,
          evidence: `${where}, and there are no credentials for it: whether it is disabled is for CloudFront to say, when the alias is to be moved`,
        },
      ]
    },
  }
}

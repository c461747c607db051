import { matchesMasked } from '../../base/alias.ts'
import { type Feature, features } from '../../base/distribution.ts'
import { readAgain, readRemedy } from '../../base/failure.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import type { Move } from '../../move/move.ts'
import { allOnTarget, namesOf } from '../../move/names.ts'
import { accounts, foreignTo, sourceTrouble } from '../../move/sides.ts'
import { statusOf } from '../../move/status-of.ts'
import type { Check } from '../../procedure/step.ts'

/** The source as it stands: it can be read, is not in the middle of a change, and keeps its other names. */
export const sourceAsIs: Check<Move> = {
  id: 'source',
  about: 'run',
  title: 'The source before the move',
  run: (move) => {
    const { source } = move.observation
    const held = namesOf(move).some(({ observation }) => observation.holder.is === 'source')
    if (source === undefined) return []
    if (!held) return leftDisabled(move)
    const title = 'The source before the move'
    if (!source.known)
      return [
        obstacle(
          sourceTrouble(source.why, move),
          source.why.message,
          source.why.remedy ?? readAgain,
          'The source cannot be read',
        ),
      ]
    const { id, domain, enabled, status, aliases } = source.value
    const foreign = move.source === undefined ? undefined : foreignTo(move.source.account, source.value)
    if (foreign !== undefined)
      return [
        obstacle(
          'account-mismatch',
          foreign,
          'Set source-role-to-assume to a role of that account.',
          'The source belongs to a different account than the credentials',
        ),
      ]
    const others = aliases.filter((name) => !move.aliases.includes(name))
    const findings: Finding[] = [
      {
        id: 'source',
        level: 'ok',
        title,
        evidence: `${id} (${domain}) holds ${aliases.length} ${aliases.length === 1 ? 'alias' : 'aliases'}; ${others.length === 0 ? 'none stays' : `${others.length} stay${others.length > 1 ? '' : 's'} there`}`,
      },
    ]
    if (status === 'InProgress')
      findings.push({
        id: 'source-deploying',
        level: 'warning',
        title: 'The source is being deployed',
        evidence: `${id} is InProgress: it was changed a moment ago`,
        remedy: 'Check that no other pipeline is deploying it.',
      })
    if (!enabled)
      findings.push({
        id: 'source-disabled',
        level: 'warning',
        title: 'The source is disabled',
        evidence: `${id} is disabled: CloudFront does not serve its names`,
        remedy:
          'If an earlier move has disabled it, run command: recover with the plan of that move. A new plan records that it was disabled before the move.',
      })
    return findings
  },
}

/**
 * A source without the names of the move that is disabled, where nothing says that it is to be: an earlier run may have disabled
 * it, and been refused to enable it again.
 */
function leftDisabled(move: Move): Finding[] {
  const { inputs, initial, observation } = move
  const { source } = observation
  if (source === undefined || !allOnTarget(move)) return []
  if (!source.known)
    return [
      {
        id: 'source-out-of-reach',
        level: 'warning',
        title: unread,
        evidence: `${source.why.message}, so it is not known whether it is enabled`,
        remedy: `If it was deleted, no action is needed. Otherwise: ${source.why.remedy ?? 'run again.'}`,
      },
    ]
  if (source.value.enabled) return []
  const wanted = !inputs.restoreSource || (initial.planned && initial.sourceEnabled === false)
  if (wanted || accounts(observation) === 'one' || statusOf(move).exposure !== undefined) return []
  return [
    {
      id: 'source-left-disabled',
      level: 'warning',
      title: 'The source is still disabled',
      evidence: `${source.value.id} is disabled, and this run does not know whether an earlier run of this move disabled it`,
      remedy:
        'If an earlier run disabled it, run command: recover with the inputs and the plan of that run. Otherwise no action is needed.',
    },
  ]
}

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
      const { maskedId, maskedAccount, resource } = holder.conflict
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
            readRemedy(
              why,
              `Set source-distribution to the id that ends in ${maskedId.replaceAll('*', '')}, or allow ${resource === 'distribution' ? 'cloudfront:ListDistributions' : 'cloudfront:GetDistributionTenantByDomain'} for that role.`,
            ),
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

/** What users would notice, by part of the configuration (aws-docs: values that you specify when you create a distribution). */
const effects: Record<Feature, string> = {
  'origins and origin access': 'content comes from a different origin, or the origin refuses the target',
  'trusted key groups and signers': 'signed URLs and cookies stop working, or private content becomes public',
  'web ACL': 'different requests are blocked or allowed',
  'cache behaviors': 'paths, methods or redirects behave differently',
  functions: 'redirects, authorisation or rewrites at the edge change',
  'viewer protocol and TLS': 'old clients may fail to connect',
  'IPv6, HTTP version and Anycast': 'some clients may lose a way to connect',
  'geo restriction': 'different countries are blocked',
  'default root object and error responses': 'start page and error pages change',
  'cache and header policies': 'caching, CORS and security headers change',
  logging: 'requests are logged to a different place, or not at all',
  'price class': 'different edge locations serve users; latency and cost change',
}

/** Names the parts in which source and target differ; never their values, which may hold secrets. */
export const differences: Check<Move> = {
  id: 'differences',
  about: 'run',
  title: 'Source and target serve the same way',
  run: ({ observation: { target, source } }) => {
    if (!target.known || source === undefined || !source.known) return []
    const from = source.value.features
    const to = target.value.features
    const differing = features.filter((feature) => from.get(feature) !== to.get(feature))
    if (differing.length === 0)
      return [
        {
          id: 'differences',
          level: 'ok',
          title: 'Source and target serve the same way',
          evidence: 'their configurations do not differ',
        },
      ]
    return differing.map(
      (feature): Finding => ({
        id: `differs-${feature.toLowerCase().replace(/[^a-z0-9]+/g, '-')}`,
        level: 'warning',
        title: `Source and target differ in: ${feature}`,
        evidence: effects[feature],
      }),
    )
  },
}

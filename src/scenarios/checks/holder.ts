import { matchesMasked } from '../../base/alias.ts'
import { acceptsClaim } from '../../base/contract.ts'
import { isUnanswered, readAgain, readRemedy } from '../../base/failure.ts'
import { type Finding, obstacle } from '../../base/finding.ts'
import { inputLine } from '../../base/text.ts'
import { releasedByThisMove, servedThroughSource, servedThroughTarget } from '../../move/facts.ts'
import { type ManagedHolder, managedHolder } from '../../move/managed-holder.ts'
import type { Move } from '../../move/move.ts'
import type { Check } from '../../procedure/step.ts'
import { accepting } from './method.ts'

/** The alias is held by the source, and by nobody else. */
export const holderIsSource: Check<Move> = {
  id: 'holder',
  title: 'The source holds the alias',
  run: (move) => {
    const { alias, observation } = move
    const { holder, conflicts } = observation
    const title = 'The source holds the alias'
    const asked = conflicts.known ? [] : [notAsked(conflicts.why.message)]
    switch (holder.is) {
      case 'target':
        return [
          { id: 'holder', level: 'ok', title: 'The target holds the alias', evidence: 'read on the target' },
        ]
      case 'source':
        return [{ id: 'holder', level: 'ok', title, evidence: `${holder.id}: ${holder.how}` }, ...asked]
      case 'another':
        return heldBeside(move, holder)
      case 'foreign':
        return heldElsewhere(move, holder)
      case 'masked':
        return [
          obstacle(
            'source-unknown',
            `${alias} is on ${holder.conflict.maskedId} of this account; the action could not find out which distribution that is: ${holder.why.message}`,
            isUnanswered(holder.why)
              ? readAgain
              : `Set source-distribution to the id that ends in ${holder.conflict.maskedId.replaceAll('*', '')}, or allow cloudfront:ListDistributions.`,
          ),
        ]
      case 'nobody': {
        const through = servedThroughSource(move)
        return [
          obstacle(
            'alias-not-held',
            through === undefined
              ? `${alias} was found nowhere`
              : `no distribution holds ${alias} itself: the source serves it through ${through}, so there is no name to remove`,
            claimed(move),
          ),
        ]
      }
      case 'unknown':
        // Nobody was asked where the target could not be read, which has a check of its own.
        if (!observation.target.known) return []
        return [
          obstacle(
            'holder-unknown',
            `the action could not read who holds ${alias}: ${holder.why.message}`,
            readRemedy(
              holder.why,
              'Set source-distribution, or allow cloudfront:ListDomainConflicts (or cloudfront:ListConflictingAliases) on the target.',
            ),
          ),
        ]
      default:
        return holder satisfies never
    }
  },
}

/** Whether the source has names of this run: then it is the right one for these. */
function holdsSome({ aliases, observation: { source } }: Move): boolean {
  return source?.known === true && source.value.aliases.some((name) => aliases.includes(name))
}

/** Another distribution of this account than the source holds the alias: the source that was given, or that of the first of several names. */
function heldBeside(move: Move, { id }: { readonly id: string }): Finding[] {
  const { alias, inputs, source } = move
  const given = inputs.sourceDistribution
  const from = given === undefined ? source?.id : `${given}, the source that was given`
  return [
    obstacle(
      'holder-is-another',
      `${alias} is on ${id}${from === undefined ? '' : `, not on ${from}`}`,
      holdsSome(move)
        ? `Move ${alias} in a run of its own, with source-distribution: ${id}.`
        : `source-distribution: ${id}`,
    ),
  ]
}

/** Another account holds the alias, or a service does, as the conflict list shows it. */
function heldElsewhere(
  move: Move,
  { id, conflict }: Extract<Move['observation']['holder'], { readonly is: 'foreign' }>,
): Finding[] {
  const {
    alias,
    aliases,
    inputs,
    source,
    observation: { target },
  } = move
  const { resource, maskedId, maskedAccount } = conflict
  const evidence = `${alias} is on the ${resource.replace('-', ' ')} ${maskedId} of account ${maskedAccount}`
  const managed = managedHolder(alias, maskedAccount)
  if (managed?.certainty === 'known')
    return [
      obstacle(
        'holder-is-service',
        `${evidence}: ${managed.evidence}, which the mover call cannot change; ${managed.by} must release the name`,
        `${managed.release}\n# if that account is yours: set source-role-to-assume`,
      ),
    ]
  // Of several names the source is where the first of them was found; one run moves the names of one source.
  const known = inputs.sourceDistribution ?? (aliases.length > 1 ? source?.id : undefined)
  if (known !== undefined && id === undefined)
    return [
      obstacle(
        'holder-is-another',
        `${evidence}, not on the source (${known})`,
        inputs.sourceDistribution === undefined || holdsSome(move)
          ? `Move ${alias} in a run of its own.`
          : 'Compare the last characters of that account and id with your own, and correct source-distribution.',
      ),
    ]
  if (target.known && id === undefined && matchesMasked(target.value.account, maskedAccount))
    return [
      obstacle(
        'source-unknown',
        resource === 'distribution'
          ? `${evidence}, which is this account; none of the distributions listed there holds it`
          : `${evidence}, which is this account; the action could not read which tenant that is`,
        resource === 'distribution'
          ? `Set source-distribution to the id that ends in ${maskedId.replaceAll('*', '')}.`
          : `Set source-distribution to the tenant (dt_…) whose id ends in ${maskedId.replaceAll('*', '')}, or allow cloudfront:GetDistributionTenantByDomain.`,
      ),
    ]
  const elsewhere: Finding = {
    id: 'holder',
    level: 'info',
    title: 'Another account holds the alias',
    evidence,
  }
  return managed === undefined || id !== undefined ? [elsewhere] : [elsewhere, maybeManaged(managed)]
}

/** The inputs, to paste, that have a name put on the target which nobody holds. */
function claimed({ alias, aliases, inputs }: Move): string {
  const apart = aliases.length > 1
  return [
    `# check the spelling of ${alias} first: no distribution has it; this adds it to the target${apart ? ', in a run of its own' : ''}`,
    ...(apart ? [inputLine('alias', alias)] : []),
    ...(inputs.scenario === 'auto' ? [] : ['scenario: auto']),
    accepting([alias]),
  ].join('\n')
}

/** The name alone speaks for a service: something to look into, nothing to stop for. */
function maybeManaged({ by, evidence, release }: ManagedHolder): Finding {
  return {
    id: 'holder-may-be-service',
    level: 'warning',
    title: `${by} may hold the alias`,
    evidence: `${evidence}; if so, only ${by} can release it`,
    remedy: release,
  }
}

function notAsked(why: string): Finding {
  return {
    id: 'conflicts-not-asked',
    level: 'info',
    title: 'The conflict list was not read',
    evidence: why,
  }
}

/**
 * Whether a name that nobody holds may be put on the target: this method was asked for, the outage is accepted for this name,
 * or the plan shows that this move released it (contract: name held by nobody).
 */
export function claimable(move: Move): boolean {
  const { alias, inputs, observation } = move
  if (observation.holder.is !== 'nobody') return false
  return acceptsClaim(inputs, alias) || releasedByThisMove(move) || servedThroughTarget(move)
}

/** The source holds the alias; or nobody does, and it may be claimed. */
export const heldOrClaimable: Check<Move> = {
  id: 'holder',
  title: 'The source holds the alias',
  run: async (move): Promise<Finding[]> => {
    if (!claimable(move)) return holderIsSource.run(move)
    return [
      {
        id: 'alias-unclaimed',
        level: 'warning',
        title: 'No distribution holds the alias',
        evidence: releasedByThisMove(move)
          ? `this move released ${move.alias}: the action adds it to the target`
          : `the action adds ${move.alias} to the target`,
      },
    ]
  },
}

import type { FailureCode } from './failure.ts'

/** How grave a finding is. A `blocker` means: nothing is changed. */
type Level = 'ok' | 'info' | 'warning' | 'blocker'

/** One thing found out before anything is changed, with the evidence that supports it. */
export interface Finding {
  /** kebab-case; for a blocker one of the failure codes. */
  readonly id: string
  readonly level: Level
  /** At the level `ok` what holds; at any other what is wrong, or what is to be known. */
  readonly title: string
  readonly evidence: string
  readonly remedy?: string
}

/** Whether it keeps a run from its first change. */
export function isBlocker({ level }: Finding): boolean {
  return level === 'blocker'
}

/** What keeps a run from its first change, in the words of each blocker. */
export function inTheWay(findings: readonly Finding[]): readonly string[] {
  return findings.filter(isBlocker).map(({ evidence }) => evidence)
}

/** What is wrong, as a title, for each reason: a blocker never carries the name of the check that found it. */
export const obstacles: Readonly<Record<FailureCode, string>> = {
  'input-missing': 'A required input is missing',
  'input-invalid': 'An input has a value that is not accepted',
  'input-unknown': 'This input does not exist',
  'input-combination': 'Inputs contradict each other',
  'input-environment': 'The environment of the job is not safe',
  'event-not-allowed': 'This command cannot run on this event',
  'not-built-yet': 'This is not supported yet',
  'oidc-unavailable': 'The job cannot get an OIDC token',
  'role-not-assumable': 'The role cannot be assumed',
  'account-mismatch': 'The credentials belong to a different account',
  'credentials-not-renewable': 'The credentials cannot be renewed during the move',
  'access-denied': 'A permission is missing',
  'plan-missing': 'The plan is missing',
  'plan-invalid': 'The plan is not valid',
  'plan-changed': 'The state has changed since the plan',
  'approval-missing': 'The approval is missing',
  'approval-unreadable': 'The approvals cannot be read',
  'approval-environment-unknown': 'The environment of this job is not known',
  'target-not-found': 'The target was not found',
  'target-disabled': 'The target is disabled',
  'target-staging': 'The target is a staging distribution',
  'target-tenant-only': 'The target is a multi-tenant distribution',
  'target-full': 'The target has no room for another alias',
  'certificate-missing': 'The target has no certificate',
  'certificate-not-covering': 'The certificate of the target does not cover the alias',
  'certificate-expired': 'The certificate of the target ends too early',
  'certificate-unusable': 'CloudFront cannot use the certificate of the target',
  'alias-not-held': 'No distribution holds the alias',
  'holder-unknown': 'It is not known which distribution holds the alias',
  'holder-is-service': 'Another AWS service holds the alias',
  'holder-is-another': 'A distribution other than the source holds the alias',
  'source-unknown': 'The source is not known',
  'source-enabled': 'The source is enabled',
  'source-left-disabled': 'The source is still disabled',
  'accounts-differ': 'This method requires both distributions in one account',
  'accounts-equal': 'This method requires distributions in two accounts',
  'apex-not-possible': 'No wildcard can cover the alias',
  'wildcard-overlap': 'Another distribution holds the wildcard',
  'hosts-not-accepted': 'The wildcard may serve other hosts too',
  'downtime-not-accepted': 'Downtime is not accepted',
  'zone-not-found': 'The hosted zone of the alias cannot be changed',
  'dns-record-unsupported': 'This action cannot change a DNS record of that kind',
  'dns-ttl-too-long': 'The TTL of the DNS record is too long',
  'txt-not-visible': 'The ownership record is not visible',
  'txt-negatively-cached': 'CloudFront still caches that the ownership record was missing',
  'dns-not-switched': 'DNS does not point to the target',
  'dns-points-elsewhere': 'DNS points to another distribution',
  'deadline-too-near': 'Too little time is left',
  'move-not-started': 'The move has not started',
  'past-point-of-no-return': 'The move is past the point of no return',
  'move-refused': 'CloudFront refused the move',
  'release-refused': 'CloudFront cannot remove the alias from the source',
  'claim-refused': 'CloudFront cannot add the alias to the target',
  'not-deployed': 'A deployment is not finished',
  'not-in-place': 'The alias is not where it should be',
  'probe-failed': 'The alias does not answer as expected',
  cancelled: 'The run was cancelled',
  'service-error': 'A service did not answer as expected',
  internal: 'An internal error in this action',
}

/**
 * Something that is in the way, with what to do about it. `title`: where the reason alone would not say what is wrong.
 */
export function obstacle(
  id: FailureCode,
  evidence: string,
  remedy?: string,
  title: string = obstacles[id],
): Finding {
  return { id, level: 'blocker', title, evidence, ...(remedy === undefined ? {} : { remedy }) }
}

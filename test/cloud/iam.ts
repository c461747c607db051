import { type Identity, type Policy, Refused, type Statement } from './identity.ts'

/** Request context keys (`route53:ChangeResourceRecordSetsActions`) with their values; a list for multivalued keys. */
export type Context = Readonly<Record<string, string | readonly string[]>>

export type Verdict = 'allowed' | 'implicit-deny' | 'explicit-deny'

/**
 * Throws `AccessDenied` (403) unless `identity` may do `action` (`cloudfront:GetDistribution`) on `resource` (an ARN, or
 * `*` for actions without resource types), with the text that AWS gives; `ExpiredToken` (403) when its session is over at
 * `now`, ms since the epoch.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_evaluation-logic.html
 */
export function authorise(
  identity: Identity,
  action: string,
  resource: string,
  now: number,
  context: Context = {},
): void {
  refuseExpired(identity, now)
  const byRole = evaluate(identity.policies, action, resource, context)
  const bySession =
    identity.sessionPolicy === undefined
      ? 'allowed'
      : evaluate([identity.sessionPolicy], action, resource, context)
  if (byRole === 'allowed' && bySession === 'allowed') return
  const because =
    byRole === 'explicit-deny'
      ? 'with an explicit deny in an identity-based policy'
      : bySession === 'explicit-deny'
        ? 'with an explicit deny in a session policy'
        : byRole === 'implicit-deny'
          ? `because no identity-based policy allows the ${action} action`
          : `because no session policy allows the ${action} action`
  const where = resource === '*' ? '' : ` on resource: ${resource}`
  throw new Refused(
    403,
    'AccessDenied',
    `User: ${identity.arn} is not authorized to perform: ${action}${where} ${because}`,
  )
}

/** Throws `ExpiredToken` (403) when the session of `identity` is over at `now`, ms since the epoch. */
export function refuseExpired(identity: Identity, now: number): void {
  if (identity.expiresAt !== undefined && identity.expiresAt <= now)
    throw new Refused(403, 'ExpiredToken', 'The security token included in the request is expired')
}

/** One kind of policies on its own: an explicit deny wins, then an allow, and silence denies. */
export function evaluate(
  policies: readonly Policy[],
  action: string,
  resource: string,
  context: Context = {},
): Verdict {
  const effects = policies
    .flatMap((policy) => policy.Statement)
    .filter((statement) => applies(statement, action, resource, context))
    .map((statement) => statement.Effect)
  if (effects.includes('Deny')) return 'explicit-deny'
  return effects.includes('Allow') ? 'allowed' : 'implicit-deny'
}

function applies(statement: Statement, action: string, resource: string, context: Context): boolean {
  return (
    listed(statement.Action).some((pattern) => like(pattern.toLowerCase(), action.toLowerCase())) &&
    listed(statement.Resource).some((pattern) => like(pattern, resource)) &&
    conditionsHold(statement.Condition ?? {}, context)
  )
}

/**
 * Whether all conditions hold. Known operators: StringEquals, StringNotEquals, StringLike, StringNotLike and
 * ForAllValues:/ForAnyValue: before them; an unknown one is an error, for a condition that is not understood must not
 * count as met. As in IAM, ForAllValues is met where the key is missing; operators without a set prefix that do not
 * negate are not.
 *
 * https://docs.aws.amazon.com/IAM/latest/UserGuide/reference_policies_elements_condition_operators.html
 */
export function conditionsHold(
  conditions: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>,
  context: Context,
): boolean {
  return Object.entries(conditions).every(([operator, keys]) =>
    Object.entries(keys).every(([key, wanted]) => {
      const found = Object.entries(context).find(([name]) => name.toLowerCase() === key.toLowerCase())
      return holds(operator, listed(wanted), found === undefined ? undefined : listed(found[1]))
    }),
  )
}

function holds(operator: string, wanted: readonly string[], values: readonly string[] | undefined): boolean {
  const [set, plain] = operator.includes(':') ? operator.split(':', 2) : ['', operator]
  const matches = (value: string) => {
    switch (plain) {
      case 'StringEquals':
        return wanted.includes(value)
      case 'StringNotEquals':
        return !wanted.includes(value)
      case 'StringLike':
        return wanted.some((pattern) => like(pattern, value))
      case 'StringNotLike':
        return !wanted.some((pattern) => like(pattern, value))
      default:
        throw new Error(`The local cloud does not know the condition operator ${operator}.`)
    }
  }
  switch (set) {
    case 'ForAllValues':
      return (values ?? []).every(matches)
    case 'ForAnyValue':
      return (values ?? []).some(matches)
    case '':
      return values === undefined ? plain?.includes('Not') === true : values.every(matches)
    default:
      throw new Error(`The local cloud does not know the condition operator ${operator}.`)
  }
}

/** `*` stands for any characters, `?` for one. */
function like(pattern: string, value: string): boolean {
  const source = pattern
    .replace(/[.+^${}()|[\]\\]/g, '\\$&')
    .replaceAll('*', '.*')
    .replaceAll('?', '.')
  return new RegExp(`^${source}$`, 's').test(value)
}

function listed(value: string | readonly string[]): readonly string[] {
  return typeof value === 'string' ? [value] : value
}

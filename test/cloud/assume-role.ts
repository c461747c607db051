import { authorise, conditionsHold } from './iam.ts'
import { type Identity, type Policy, Refused, type Role } from './identity.ts'
import { type Claims, gitHubIssuer, verifyToken } from './oidc.ts'
import { parsePolicy } from './policy-text.ts'
import type { World } from './world.ts'

/** What the local STS does not know by itself. */
export interface StsOptions {
  /** Audiences that each account's OIDC provider for GitHub accepts. */
  readonly audiences?: readonly string[]
  /** Accounts that have registered no provider for GitHub. */
  readonly withoutProvider?: readonly string[]
  /** Session policies that are longer than this without white space are too large when packed; characters. */
  readonly packedPolicyLimit?: number
  /** Sessions end after so many seconds at the latest, whatever was asked for, so that a test need not wait a quarter of an hour. */
  readonly sessionSeconds?: number
}

export interface Session {
  readonly identity: Identity
  readonly role: Role
  readonly roleId: string
  readonly name: string
  /** Percent of what is allowed; undefined without a session policy. */
  readonly packedPolicySize: number | undefined
}

const defaultAudiences = ['sts.amazonaws.com', 'sts.amazonaws.com.cn']

/** The longest session of a role that is assumed by the session of another one, in seconds. */
const longestChained = 3_600

/**
 * AssumeRoleWithWebIdentity: a session that really expires, filed with the world's identities. Throws {@link Refused}
 * with the codes and texts of STS: ValidationError for parameters, MalformedPolicyDocument, PackedPolicyTooLarge,
 * InvalidIdentityToken, ExpiredTokenException, AccessDenied where the role or its trust says no.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRoleWithWebIdentity.html
 */
export function assumeRoleWithWebIdentity(
  world: World,
  parameters: URLSearchParams,
  options: StsOptions,
): Session & { readonly claims: Claims } {
  const token = parameters.get('WebIdentityToken') ?? ''
  const wanted = wantedOf(parameters, options)
  demandLength('webIdentityToken', token, 4, 20_000)
  if (options.withoutProvider?.includes(wanted.account))
    throw new Refused(
      400,
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for ${gitHubIssuer}`,
    )
  const claims = verifyToken(world, token)
  if (!(options.audiences ?? defaultAudiences).includes(String(claims['aud'])))
    throw new Refused(400, 'InvalidIdentityToken', 'Incorrect token audience')
  const role = world.roles.get(wanted.roleArn)
  if (role === undefined || !trusts(role, claims))
    throw new Refused(403, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  return { ...sessionOf(world, role, wanted, options), claims }
}

/**
 * AssumeRole, signed by `caller`: its policies must allow it where the role is in another account, its session policy
 * always, and the role must name it as trusted. The session of a role gets another one for an hour at most.
 *
 * https://docs.aws.amazon.com/STS/latest/APIReference/API_AssumeRole.html
 */
export function assumeRole(
  world: World,
  caller: Identity,
  parameters: URLSearchParams,
  options: StsOptions,
): Session {
  const wanted = wantedOf(parameters, options)
  const { roleArn, account, seconds } = wanted
  const role = world.roles.get(roleArn)
  const trusted =
    role?.trustedRoles?.some(
      (principal) =>
        principal === (caller.role ?? caller.arn) || principal === `arn:aws:iam::${caller.account}:root`,
    ) === true
  const asked = { ...caller, ...(caller.account === account && trusted ? { policies: [own(roleArn)] } : {}) }
  authorise(asked, 'sts:AssumeRole', roleArn, world.now())
  if (role === undefined || !trusted)
    throw new Refused(
      403,
      'AccessDenied',
      `User: ${caller.arn} is not authorized to perform: sts:AssumeRole on resource: ${roleArn}`,
    )
  if (caller.role !== undefined && seconds > longestChained)
    throw new Refused(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    )
  return sessionOf(world, role, wanted, options)
}

/** In one account the trust policy that names a role is enough: it allows what an identity policy would. */
function own(roleArn: string): Policy {
  return {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Action: 'sts:AssumeRole', Resource: roleArn }],
  }
}

interface Wanted {
  readonly roleArn: string
  readonly account: string
  readonly name: string
  readonly seconds: number
  readonly sessionPolicy: Policy | undefined
  readonly packedPolicySize: number | undefined
}

/** What both calls are given. */
function wantedOf(parameters: URLSearchParams, options: StsOptions): Wanted {
  const roleArn = parameters.get('RoleArn') ?? ''
  const name = parameters.get('RoleSessionName') ?? ''
  const seconds = duration(parameters.get('DurationSeconds'))
  demandLength('roleArn', roleArn, 20, 2048)
  demandLength('roleSessionName', name, 2, 64)
  if (!/^[\w+=,.@-]*$/.test(name))
    throw constraint('roleSessionName', name, 'satisfy regular expression pattern: [\\w+=,.@-]*')
  const policyText = parameters.get('Policy') ?? undefined
  if (policyText !== undefined) demandLength('policy', policyText, 1, 2048)
  const sessionPolicy = policyText === undefined ? undefined : parsePolicy(policyText)
  const packed = sessionPolicy === undefined ? undefined : JSON.stringify(sessionPolicy).length
  const limit = options.packedPolicyLimit ?? 2048
  if (packed !== undefined && packed > limit)
    throw new Refused(
      400,
      'PackedPolicyTooLarge',
      `Packed policy consumes ${Math.ceil((packed / limit) * 100)}% of allotted space, please use smaller policy.`,
    )
  const account = /^arn:aws(?:-cn)?:iam::(\d{12}):role\/.+$/.exec(roleArn)?.[1]
  if (account === undefined) throw new Refused(400, 'ValidationError', 'Request ARN is invalid')
  const packedPolicySize = packed === undefined ? undefined : Math.ceil((packed / limit) * 100)
  return { roleArn, account, name, seconds, sessionPolicy, packedPolicySize }
}

function sessionOf(world: World, role: Role, wanted: Wanted, options: StsOptions): Session {
  const { roleArn, account, name, seconds, sessionPolicy, packedPolicySize } = wanted
  if (seconds > role.maxSessionDuration)
    throw new Refused(
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    )
  const identity: Identity = {
    accessKeyId: `ASIA${letters(world, 16)}`,
    secretAccessKey: letters(world, 40),
    sessionToken: `local${letters(world, 120)}`,
    account,
    arn: `arn:aws:sts::${account}:assumed-role/${roleArn.slice(roleArn.lastIndexOf('/') + 1)}/${name}`,
    expiresAt: world.now() + Math.min(seconds, options.sessionSeconds ?? seconds) * 1000,
    policies: role.policies,
    sessionPolicy,
    role: roleArn,
  }
  world.identities.set(identity.accessKeyId, identity)
  return { identity, role, roleId: `AROA${account}LOCAL`, name, packedPolicySize }
}

/**
 * Whether the role's trust accepts the claims. Condition keys are spelled as in a trust policy,
 * `token.actions.githubusercontent.com:sub`; as in IAM, a GitHub trust that does not look at `sub` trusts nobody.
 */
function trusts(role: Role, claims: Claims): boolean {
  const issuer = gitHubIssuer.slice('https://'.length)
  const context = Object.fromEntries(
    Object.entries(claims)
      .filter((claim): claim is [string, string] => typeof claim[1] === 'string')
      .map(([name, value]) => [`${issuer}:${name}`, value]),
  )
  const looksAtSubject = Object.values(role.trust).some((keys) => `${issuer}:sub` in keys)
  return looksAtSubject && conditionsHold(role.trust, context)
}

function duration(text: string | null): number {
  const seconds = text === null ? 3600 : Number(text)
  if (!Number.isInteger(seconds))
    throw new Refused(400, 'MalformedInput', 'DurationSeconds is not an integer')
  if (seconds < 900)
    throw constraint('durationSeconds', String(seconds), 'have value greater than or equal to 900')
  if (seconds > 43_200)
    throw constraint('durationSeconds', String(seconds), 'have value less than or equal to 43200')
  return seconds
}

function demandLength(parameter: string, value: string, least: number, most: number): void {
  if (value.length < least)
    throw constraint(parameter, value, `have length greater than or equal to ${least}`)
  if (value.length > most) throw constraint(parameter, value, `have length less than or equal to ${most}`)
}

function constraint(parameter: string, value: string, must: string): Refused {
  return new Refused(
    400,
    'ValidationError',
    `1 validation error detected: Value '${value}' at '${parameter}' failed to satisfy constraint: Member must ${must}`,
  )
}

function letters(world: World, count: number): string {
  const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567'
  return Array.from({ length: count }, () => alphabet[Math.floor(world.random() * 32)]).join('')
}

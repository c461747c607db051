import {
  AssumeRoleCommand,
  type AssumeRoleCommandOutput,
  AssumeRoleWithWebIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { Failure } from '../../base/failure.ts'
import { clause, duration, visible } from '../../base/text.ts'
import { claims, issuerOf, type JobToken } from '../../github/oidc.ts'
import { BrokenAnswer, troubleOf } from '../answer.ts'
import { type Conditions, clientConfig, read } from '../call.ts'
import { notByTheRole } from '../denied.ts'
import type { Asked } from '../refusals.ts'
import type { Keys, Lease } from './session.ts'

/** A role to be assumed with a token of this job, or from the session of another role. */
export interface RoleRequest {
  readonly role: string
  readonly sessionName: string
  /** ms. */
  readonly duration: number
  readonly audience: string
  /** Of STS; it says which partition, too. */
  readonly region: string
  readonly endpoint: string | undefined
  /** JSON that narrows the session, at most 2,048 characters. */
  readonly policy: string | undefined
  readonly token: JobToken
  /** Role chaining: the session that assumes the role, in place of a token. */
  readonly through?: Hub | undefined
}

/** The session of a role from which others are assumed. */
export interface Hub {
  readonly role: string
  readonly keys: () => Promise<Keys>
}

/** The longest session of a role that was assumed from the session of another one (aws-docs: API_AssumeRole, role chaining). */
const longestChained = 3_600_000

/** For one attempt, in ms: a token is fetched in it, too. */
const attemptLimit = 60_000

/** A session of a role, and the ARN that AWS knows it by. */
interface AssumedRole extends Lease {
  readonly caller: string
}

/**
 * Assumes the role with a token of the job, for each further attempt a new one (aws-docs: API_AssumeRoleWithWebIdentity; the
 * call is not signed), or from the session of another role (API_AssumeRole).
 * @throws Failure `role-not-assumable`, `oidc-unavailable`, `service-error`, `cancelled`.
 */
export async function assumeRole(
  conditions: Conditions & { readonly mask: (secret: string) => void },
  request: RoleRequest,
): Promise<AssumedRole> {
  const { clock, mask } = conditions
  const { role, through } = request
  const wanted = through === undefined ? request.duration : Math.min(request.duration, longestChained)
  const operation = through === undefined ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole'
  const asked: Asked = { operation, resource: role, about: role }
  const clientOf = clientsFor(conditions, request)
  let token = ''
  try {
    return await read(
      conditions,
      asked,
      async (options) => {
        if (through === undefined) token = await request.token(token === '' ? 'recent' : 'new')
        const keys = await through?.keys()
        const obtainedAt = clock.now()
        const by = keys ?? token
        const answer = await asAsked(clientOf(by), { ...request, duration: wanted }, by, options)
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = answer.Credentials ?? {}
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || Expiration === undefined)
          throw new BrokenAnswer('an answer without credentials')
        const caller = callerOf(answer.AssumedRoleUser?.Arn)
        for (const secret of [SecretAccessKey, SessionToken]) mask(secret)
        const left = Expiration.getTime() - obtainedAt
        return {
          caller,
          keys: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
          obtainedAt,
          expiresAt: obtainedAt + (left > 0 ? Math.min(left, wanted) : wanted),
        }
      },
      attemptLimit,
    )
  } catch (thrown) {
    const told = thrown instanceof Failure && thrown.code !== 'role-not-assumable'
    // A session that could not be renewed is the one that assumes this role: what it says is not about this one.
    throw told && !(thrown.cause instanceof Failure) ? roleFailure(thrown, request, token) : thrown
  }
}

/** @throws BrokenAnswer where it is not the ARN of somebody in an account */
export function callerOf(arn = ''): string {
  if (!/^arn:[a-z-]+:(sts|iam)::\d{12}:/.test(arn)) throw new BrokenAnswer('an answer without the account')
  return arn
}

/**
 * The client for each attempt: the same for the same keys, since it is the client that learns from an answer by how much the clock of
 * this machine is off.
 */
function clientsFor(
  conditions: Conditions,
  { region, endpoint }: RoleRequest,
): (by: string | Keys) => STSClient {
  const config = clientConfig(conditions, region, endpoint)
  let last: { readonly signer: string; readonly client: STSClient } | undefined
  return (by) => {
    const signer = typeof by === 'string' ? '' : `${by.accessKeyId} ${by.sessionToken ?? ''}`
    if (last?.signer !== signer) {
      const client = new STSClient(typeof by === 'string' ? config : { ...config, credentials: by })
      last = { signer, client }
    }
    return last.client
  }
}

/** One call, with a token of the job or signed with the keys of another session. */
async function asAsked(
  client: STSClient,
  { role, sessionName, policy, duration: ms }: RoleRequest,
  by: string | Keys,
  options: { readonly abortSignal: AbortSignal },
): Promise<Pick<AssumeRoleCommandOutput, 'Credentials' | 'AssumedRoleUser'>> {
  const input = {
    RoleArn: role,
    RoleSessionName: sessionName,
    DurationSeconds: Math.floor(ms / 1_000),
    ...(policy === undefined ? {} : { Policy: policy }),
  }
  return typeof by === 'string'
    ? client.send(new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken: by }), options)
    : client.send(new AssumeRoleCommand(input), options)
}

/** Says why the role was not given, so that the trust policy can be put right: whose token it was, and what would fit. */
function roleFailure(failure: Failure, request: RoleRequest, token: string): Failure {
  if (failure.outcome !== 'refused') return failure
  const { code, text } = troubleOf(failure.cause)
  const { role, through } = request
  const told =
    (/^AccessDenied/.test(code) ? explainDeny(text, role, through !== undefined) : undefined) ??
    (through === undefined ? undefined : explainChained(code, role, through.role)) ??
    explain(code, text, request, token)
  return new Failure(
    'role-not-assumable',
    `${role} cannot be assumed: ${told.why}. ${visible(code, 64)}: ${clause(visible(text))}`,
    { cause: failure.cause, outcome: 'refused', remedy: told.remedy, requestId: failure.requestId },
  )
}

/** Where a policy refuses the role that no change of the role or of its trust policy can overrule. */
function explainDeny(
  text: string,
  role: string,
  chained: boolean,
): { why: string; remedy: string } | undefined {
  const remedy = notByTheRole(text, `sts:AssumeRole${chained ? '' : 'WithWebIdentity'}`, role)
  return remedy === undefined ? undefined : { why: 'a policy refuses it', remedy }
}

function explain(
  code: string,
  text: string,
  { role, audience, duration: wanted, region }: RoleRequest,
  token: string,
): { why: string; remedy: string } {
  const account = role.split(':')[4] ?? ''
  if (/MaxSessionDuration/i.test(text)) {
    const name = role.split('/').at(-1) ?? role
    return {
      why: `role-duration (${duration(wanted)}) is longer than the maximum session duration of the role`,
      remedy: `Lower role-duration, or: aws iam update-role --role-name ${name} --max-session-duration ${Math.floor(wanted / 1_000)}`,
    }
  }
  if (/^(MalformedPolicyDocument|PackedPolicyTooLarge)/.test(code))
    return {
      why: 'the policy that narrows the session was not accepted',
      remedy: 'This action generates the policy. Report this as an issue, with the message.',
    }
  if (/^RegionDisabled/.test(code))
    return {
      why: `STS is not active in ${region}`,
      remedy: 'Set aws-region to a region that is enabled in the account.',
    }
  if (/No OpenIDConnect provider/i.test(text))
    return {
      why: `account ${account} has no identity provider for GitHub`,
      remedy: `aws iam create-open-id-connect-provider --url https://${issuerOf(token)} --client-id-list ${audience}`,
    }
  if (/audience/i.test(text))
    return {
      why: `the identity provider in account ${account} does not accept the audience ${visible(audience, 100)}`,
      remedy: `Add ${visible(audience, 100)} to the client ids of the identity provider, or set the input audience to one of them.`,
    }
  if (/^AccessDenied/.test(code)) {
    const subject = claims(token).get('sub')
    const sub = typeof subject === 'string' ? visible(subject) : '(none)'
    const issuer = issuerOf(token)
    const condition = { StringEquals: { [`${issuer}:aud`]: audience, [`${issuer}:sub`]: sub } }
    return {
      why: `the role does not exist, or its trust policy does not accept this job, whose token has the sub ${sub}`,
      remedy: `Compare the sub with the trust policy of the role; this condition fits: ${JSON.stringify(condition)}`,
    }
  }
  return {
    why: 'STS refused the token of this job',
    remedy: 'See the message from STS. A job can get a token only while it runs.',
  }
}

/**
 * Why a role was not given to the session of another role, so that both policies can be put right; `undefined`: for a reason
 * that has nothing to do with the chain. Both sides must agree (aws-docs: IAM User Guide, "Cross-account policy evaluation
 * logic"): the policy of the role that assumes, and the trust policy of the role that is assumed.
 */
function explainChained(code: string, role: string, by: string): { why: string; remedy: string } | undefined {
  if (!/^AccessDenied/.test(code)) return undefined
  const policy = { Effect: 'Allow', Action: 'sts:AssumeRole', Resource: role }
  const trust = { Effect: 'Allow', Principal: { AWS: by }, Action: 'sts:AssumeRole' }
  return {
    why: `role-chaining is true, and ${by} cannot assume it: ${by} does not have the permission, the trust policy does not allow it, or the role does not exist`,
    remedy: `The policy of ${by} needs ${JSON.stringify(policy)}, and the trust policy of ${role} needs ${JSON.stringify(trust)}.`,
  }
}

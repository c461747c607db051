import {
  AssumeRoleCommand,
  AssumeRoleWithWebIdentityCommand,
  type Credentials,
  STSClient,
} from '@aws-sdk/client-sts'
import { Failure, type FailureDetail } from '../../base/failure.ts'
import { duration, visible } from '../../base/text.ts'
import { claims, oidcToken, type TokenOptions, type TokenSource } from '../../github/oidc.ts'
import { BrokenAnswer, troubleOf } from '../answer.ts'
import { type Conditions, clientConfig, read } from '../call.ts'
import type { Asked } from '../errors.ts'
import { explainChained } from './chain.ts'
import type { Keys, Lease } from './session.ts'

/** A role to be assumed with a token of this job, or from the session of another role. */
export interface RoleRequest {
  readonly role: string
  readonly sessionName: string
  /** ms. */
  readonly duration: number
  readonly audience: string
  readonly region: string
  readonly endpoint: string | undefined
  /** JSON that narrows the session, at most 2,048 characters. */
  readonly policy: string | undefined
  readonly oidc: TokenSource | undefined
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

/**
 * Assumes the role with a token that is fetched for this call, for each attempt a new one (aws-docs:
 * API_AssumeRoleWithWebIdentity; the call is not signed), or from the session of another role (API_AssumeRole).
 * @throws Failure `role-not-assumable`, `oidc-unavailable`, `service-error`, `cancelled`.
 */
export async function assumeRole(
  conditions: Conditions & TokenOptions,
  request: RoleRequest,
): Promise<Lease> {
  const { clock, mask } = conditions
  const { role, through } = request
  const wanted = through === undefined ? request.duration : Math.min(request.duration, longestChained)
  const operation = through === undefined ? 'sts:AssumeRoleWithWebIdentity' : 'sts:AssumeRole'
  const asked: Asked = { operation, resource: role, about: role }
  let token = ''
  try {
    return await read(
      conditions,
      asked,
      async (options) => {
        if (through === undefined) token = await oidcToken(request.oidc, request.audience, conditions)
        const keys = await through?.keys()
        const obtainedAt = clock.now()
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } =
          (await asAsked(conditions, { ...request, duration: wanted }, keys ?? token, options)) ?? {}
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || Expiration === undefined)
          throw new BrokenAnswer('an answer without credentials')
        for (const secret of [SecretAccessKey, SessionToken]) mask(secret)
        const left = Expiration.getTime() - obtainedAt
        return {
          keys: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
          obtainedAt,
          expiresAt: obtainedAt + (left > 0 ? Math.min(left, wanted) : wanted),
        }
      },
      attemptLimit,
    )
  } catch (thrown) {
    throw thrown instanceof Failure && thrown.code !== 'role-not-assumable'
      ? roleFailure(thrown, request, token)
      : thrown
  }
}

/** One call, with a token of the job or signed with the keys of another session. */
async function asAsked(
  conditions: Conditions,
  { role, sessionName, policy, region, endpoint, duration: ms }: RoleRequest,
  by: string | Keys,
  options: { readonly abortSignal: AbortSignal },
): Promise<Credentials | undefined> {
  const config = clientConfig(conditions, region, endpoint)
  const input = {
    RoleArn: role,
    RoleSessionName: sessionName,
    DurationSeconds: Math.floor(ms / 1_000),
    ...(policy === undefined ? {} : { Policy: policy }),
  }
  const answer =
    typeof by === 'string'
      ? await new STSClient(config).send(
          new AssumeRoleWithWebIdentityCommand({ ...input, WebIdentityToken: by }),
          options,
        )
      : await new STSClient({ ...config, credentials: by }).send(new AssumeRoleCommand(input), options)
  return answer.Credentials
}

/** Says why the role was not given, so that the trust policy can be put right: whose token it was, and what would fit. */
export function roleFailure(failure: Failure, request: RoleRequest, token: string): Failure {
  if (failure.outcome !== 'refused') return failure
  const { code, text } = troubleOf(failure.cause)
  const chained =
    request.through === undefined ? undefined : explainChained(code, text, request.role, request.through.role)
  const told = chained ?? explain(code, text, request, token)
  const detail: FailureDetail = {
    cause: failure.cause,
    outcome: 'refused',
    remedy: told.remedy,
    ...(failure.requestId === undefined ? {} : { requestId: failure.requestId }),
  }
  return new Failure(
    'role-not-assumable',
    `${request.role} cannot be assumed: ${told.why}. ${visible(code, 64)}: ${visible(text)}`,
    detail,
  )
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
      remedy: `aws iam create-open-id-connect-provider --url https://token.actions.githubusercontent.com --client-id-list ${audience}`,
    }
  if (/audience/i.test(text))
    return {
      why: `the identity provider in account ${account} does not accept the audience ${visible(audience, 100)}`,
      remedy: `Add ${visible(audience, 100)} to the client ids of the identity provider, or set the input audience to one of them.`,
    }
  if (/^AccessDenied/.test(code)) {
    const subject = claims(token).get('sub')
    const sub = typeof subject === 'string' ? visible(subject) : '(none)'
    const condition = {
      StringEquals: {
        'token.actions.githubusercontent.com:aud': audience,
        'token.actions.githubusercontent.com:sub': sub,
      },
    }
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

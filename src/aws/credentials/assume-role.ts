import { AssumeRoleWithWebIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { Failure, type FailureDetail } from '../../base/failure.ts'
import { duration, visible } from '../../base/text.ts'
import { claims, oidcToken, type TokenOptions, type TokenSource } from '../../github/oidc.ts'
import { BrokenAnswer, troubleOf } from '../answer.ts'
import { type Conditions, clientConfig, read } from '../call.ts'
import type { Asked } from '../errors.ts'
import type { Lease } from './session.ts'

/** A role to be assumed with a token of this job. */
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
}

/** For one attempt, in ms: a token is fetched in it, too. */
const attemptLimit = 60_000

/**
 * Assumes the role with a token that is fetched for this call, for each attempt a new one (aws-docs:
 * API_AssumeRoleWithWebIdentity; the call is not signed).
 * @throws Failure `role-not-assumable`, `oidc-unavailable`, `service-error`, `cancelled`.
 */
export async function assumeRole(
  conditions: Conditions & TokenOptions,
  request: RoleRequest,
): Promise<Lease> {
  const { clock, mask } = conditions
  const { role, sessionName, region, endpoint, policy, audience } = request
  const client = new STSClient(clientConfig(conditions, region, endpoint))
  const asked: Asked = { operation: 'sts:AssumeRoleWithWebIdentity', resource: role, about: role }
  let token = ''
  try {
    return await read(
      conditions,
      asked,
      async (options) => {
        token = await oidcToken(request.oidc, audience, conditions)
        const obtainedAt = clock.now()
        const { Credentials } = await client.send(
          new AssumeRoleWithWebIdentityCommand({
            RoleArn: role,
            RoleSessionName: sessionName,
            WebIdentityToken: token,
            DurationSeconds: Math.floor(request.duration / 1_000),
            ...(policy === undefined ? {} : { Policy: policy }),
          }),
          options,
        )
        const { AccessKeyId, SecretAccessKey, SessionToken, Expiration } = Credentials ?? {}
        if (!AccessKeyId || !SecretAccessKey || !SessionToken || Expiration === undefined)
          throw new BrokenAnswer('an answer without credentials')
        for (const secret of [SecretAccessKey, SessionToken]) mask(secret)
        const left = Expiration.getTime() - obtainedAt
        return {
          keys: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
          obtainedAt,
          expiresAt: obtainedAt + (left > 0 ? Math.min(left, request.duration) : request.duration),
        }
      },
      attemptLimit,
    )
  } catch (thrown) {
    throw thrown instanceof Failure ? roleFailure(thrown, request, token) : thrown
  }
}

/** Says why the role was not given, so that the trust policy can be put right: whose token it was, and what would fit. */
export function roleFailure(failure: Failure, request: RoleRequest, token: string): Failure {
  if (failure.outcome !== 'refused') return failure
  const { code, text } = troubleOf(failure.cause)
  const told = explain(code, text, request, token)
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
      remedy: 'Please report this, with the message: the policy is made by this action.',
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
    remedy: 'See the message of STS; a token of the job can be had only while the job runs.',
  }
}

import { ACMClient, DescribeCertificateCommand } from '@aws-sdk/client-acm'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { type Certificate, distributionArns } from '../base/distribution.ts'
import { Failure } from '../base/failure.ts'
import type { Setting } from '../inputs/inputs.ts'
import { troubleOf } from './answer.ts'
import { type Conditions, clientConfig, globalRegion, type Handler, httpHandler } from './call.ts'
import { type CloudFront, cloudfrontClient, cloudfrontOf } from './cloudfront/client.ts'
import { required } from './cloudfront/distribution.ts'
import { assumeRole, callerOf, type Hub, type RoleRequest } from './credentials/assume-role.ts'
import { ambientSession, type Keys, roleSession, type Session } from './credentials/session.ts'
import { chainPolicy } from './credentials/session-policy.ts'
import type { Asked } from './refusals.ts'
import { lateRoute53, type Route53, route53Client, route53Of } from './route53/client.ts'
import { Signed } from './signed.ts'

/** One AWS account as this run sees it: whose credentials, and the clients that use them. */
export interface Account {
  /** Twelve digits, as AWS says. */
  readonly id: string
  /** ARN of the caller. */
  readonly caller: string
  readonly cloudfront: CloudFront
  readonly route53: Route53
  /** ACM DescribeCertificate in us-east-1. Rejects with a Failure. */
  readonly certificate: (arn: string) => Promise<Certificate>
  /** Makes sure that the credentials were obtained or proven within the last `ms` milliseconds. */
  readonly fresh: (ms: number) => Promise<void>
  /** Until when the credentials at hand are good without a renewal, in ms since the epoch. */
  readonly usableUntil: () => number
  /** `aws` or `aws-cn`. */
  readonly partition: string
  /**
   * From now on, and at each renewal, the session may do only what the first of these policies allows that STS takes; what
   * was obtained before is used no more. Resolves to that policy, to `undefined` for the keys of the environment, which
   * cannot be narrowed. @throws Failure
   */
  readonly narrow: (policies: readonly string[]) => Promise<string | undefined>
}

/** Whose credentials, and how AWS is reached. */
export interface AccountOptions
  extends Omit<RoleRequest, 'role' | 'duration' | 'endpoint' | 'policy'>,
    Omit<Conditions, 'handler'> {
  /** ARN of the role to assume; `undefined`: the keys of the environment. */
  readonly role: string | undefined
  readonly keys: Setting['keys']
  /** ms. */
  readonly roleDuration: number
  /** JSON that narrows the session, at most 2,048 characters. */
  readonly policy?: string
  readonly endpoints: Setting['endpoints']
  /** Given each secret before it is used anywhere. */
  readonly mask: (secret: string) => void
  /** Carries requests in place of HTTP, for runs in one process. */
  readonly handler?: Handler
  /** For HTTPS_PROXY, HTTP_PROXY and NO_PROXY. */
  readonly env: Readonly<Record<string, string | undefined>>
}

type SignedConfig = ReturnType<typeof clientConfig> & { readonly credentials: Keys }

/**
 * Obtains credentials, sees whose they are, and hands out the clients that use them.
 * @throws Failure `oidc-unavailable`, `role-not-assumable`, `account-mismatch` when the credentials belong to another
 * account than the role, `access-denied`, `input-missing` without a role and without keys.
 */
export async function openAccount(options: AccountOptions): Promise<Account> {
  const { role, region, endpoints, env } = options
  const conditions = { ...options, handler: options.handler ?? httpHandler(env) }
  const { session, narrow, whoAmI } = openSession(options, conditions)
  const signed = <Client>(endpoint: string | undefined, build: (config: SignedConfig) => Client) =>
    new Signed(conditions, session, (credentials) =>
      build({ ...clientConfig(conditions, globalRegion(region), endpoint), credentials }),
    )
  const acm = signed(endpoints.acm, (config) => new ACMClient(config))
  const caller = await whoAmI()
  const [, partition = '', , , id = ''] = caller.split(':')
  const expected = role?.split(':')[4]
  if (role !== undefined && expected !== undefined && expected !== id)
    throw new Failure(
      'account-mismatch',
      `The credentials of ${role} belong to account ${id}, not ${expected}.`,
      { remedy: 'Check the role. The action does not use credentials of a different account.' },
    )
  const arnOf = distributionArns(id, partition)
  return {
    id,
    caller,
    cloudfront: cloudfrontOf(signed(endpoints.cloudfront, cloudfrontClient), arnOf, options.clock),
    route53: lateRoute53(async () => {
      const sdk = await import('./route53/sdk.ts')
      const build = (config: SignedConfig) => route53Client(sdk, config)
      return route53Of({ sdk, signed: signed(endpoints.route53, build) }, { partition })
    }),
    certificate: (arn) => describeCertificate(acm, arn),
    fresh: (ms) => session.fresh(ms, whoAmI),
    usableUntil: session.usableUntil,
    partition,
    narrow,
  }
}

/**
 * The session of a role that may do nothing but assume these others: role chaining. It is renewed like any other, apart from
 * the session in which the same role works.
 */
export function openHub(options: AccountOptions & { readonly role: string }, roles: readonly string[]): Hub {
  const { clock, env, handler, endpoints, roleDuration } = options
  const conditions = { ...options, handler: handler ?? httpHandler(env) }
  const request = { ...options, duration: roleDuration, endpoint: endpoints.sts, policy: chainPolicy(roles) }
  const session = roleSession(() => assumeRole(conditions, request), clock)
  return { role: options.role, keys: session.keys }
}

/** A session, how it is narrowed, and the ARN of the caller. */
interface OpenSession {
  readonly session: Session
  readonly whoAmI: () => Promise<string>
  readonly narrow: Account['narrow']
}

function openSession(options: AccountOptions, conditions: Parameters<typeof assumeRole>[0]): OpenSession {
  const { role, keys, clock, mask, roleDuration, endpoints } = options
  if (role !== undefined) {
    let { policy } = options
    let used = policy
    const request = { ...options, role, duration: roleDuration, endpoint: endpoints.sts }
    let caller = ''
    const session = roleSession(async () => {
      used = policy
      const assumed = await assumeRole(conditions, { ...request, policy })
      caller = assumed.caller
      return assumed
    }, clock)
    return {
      session,
      whoAmI: async () => {
        await session.keys()
        return caller
      },
      narrow: async (policies) => {
        for (const [at, one] of policies.entries()) {
          policy = one
          try {
            // A renewal that was under way already has asked with the policy of before.
            do await session.renew()
            while (used !== one)
            return one
          } catch (thrown) {
            if (!isTooLarge(thrown) || at === policies.length - 1) throw thrown
          }
        }
        return policy
      },
    }
  }
  if (keys === undefined)
    throw new Failure(
      'input-missing',
      'There is neither a role to assume nor AWS_ACCESS_KEY_ID in the environment.',
      {
        remedy:
          'Set role-to-assume: arn:aws:iam::ACCOUNT:role/NAME, and give the job permissions: id-token: write.',
      },
    )
  mask(keys.secretAccessKey)
  if (keys.sessionToken !== undefined) mask(keys.sessionToken)
  const session = ambientSession(keys, clock)
  const sts = new Signed(
    conditions,
    session,
    (credentials) =>
      new STSClient({ ...clientConfig(conditions, options.region, endpoints.sts), credentials }),
  )
  return { session, whoAmI: () => callerIdentity(sts), narrow: async () => undefined }
}

/** STS packs a policy together with the tags of the session, into a space that it tells nobody the size of. */
function isTooLarge(thrown: unknown): boolean {
  let said = thrown
  while (said instanceof Failure) said = said.cause
  return /^PackedPolicyTooLarge(Exception)?$/.test(troubleOf(said).code)
}

/** Keys of the environment do not say whose they are. */
function callerIdentity(sts: Signed<STSClient>): Promise<string> {
  const asked = { operation: 'sts:GetCallerIdentity', resource: '*', about: 'whose credentials these are' }
  return sts.read(asked, async (client, options) =>
    callerOf((await client.send(new GetCallerIdentityCommand({}), options)).Arn),
  )
}

/** What ACM says of a certificate (aws-docs: API_DescribeCertificate). @throws Failure */
function describeCertificate(acm: Signed<ACMClient>, arn: string): Promise<Certificate> {
  const asked: Asked = {
    operation: 'acm:DescribeCertificate',
    resource: arn,
    about: arn,
    refusedAs: 'certificate-unusable',
  }
  return acm.read(asked, async (client, options) => {
    const answer = await client.send(new DescribeCertificateCommand({ CertificateArn: arn }), options)
    const found = required(answer.Certificate, 'Certificate')
    return {
      arn,
      names: (found.SubjectAlternativeNames ?? [required(found.DomainName, 'DomainName')]).map((name) =>
        name.toLowerCase(),
      ),
      status: required(found.Status, 'Status'),
      keyAlgorithm: required(found.KeyAlgorithm, 'KeyAlgorithm'),
      type: found.Type ?? '',
      serial: (found.Serial ?? '').replaceAll(':', '').toLowerCase(),
      notBefore: found.NotBefore?.getTime(),
      notAfter: found.NotAfter?.getTime(),
    }
  })
}

import { generateKeyPairSync } from 'node:crypto'
import {
  AssumeRoleCommand,
  type AssumeRoleCommandInput,
  AssumeRoleWithWebIdentityCommand,
  type AssumeRoleWithWebIdentityCommandInput,
  GetCallerIdentityCommand,
  STSClient,
} from '@aws-sdk/client-sts'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { defaultJob, type GitHubJob, idToken } from '../../cloud/github.ts'
import { allow, everything, keys, role } from '../../cloud/scene.ts'
import type { RunningServer } from '../../cloud/server.ts'
import { stsEndpoint } from '../../cloud/sts.ts'
import { wallTime } from '../../cloud/time.ts'
import { World } from '../../cloud/world.ts'
import { credentialsOf, loopback, refusalOf } from '../loopback.ts'

const account = '111122223333'
const without = '444455556666'
let offset = 0
const world = new World({ now: () => wallTime.now() + offset })
const mover = role(world, { account, name: 'mover', policies: [everything], maxSessionDuration: 7200 })
const job: GitHubJob = { ...defaultJob }
let server: RunningServer
let client: STSClient

beforeAll(async () => {
  server = await loopback(world, stsEndpoint(world, { withoutProvider: [without] }))
  client = new STSClient({
    endpoint: server.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: credentialsOf(keys(world, account)),
  })
})

afterAll(async () => {
  client.destroy()
  await server.stop()
})

const assume = (input: Partial<AssumeRoleWithWebIdentityCommandInput> = {}) =>
  client.send(
    new AssumeRoleWithWebIdentityCommand({
      RoleArn: mover.arn,
      RoleSessionName: 'move-1',
      WebIdentityToken: idToken(world, job, 'sts.amazonaws.com'),
      ...input,
    }),
  )

const refusal = async (input: Partial<AssumeRoleWithWebIdentityCommandInput>) => {
  const { code, message } = await refusalOf(assume(input))
  return `${code}: ${message}`
}

describe('AssumeRoleWithWebIdentity (behaviour 56, STS API reference)', () => {
  test('gives a session of the role, of the duration asked for, that knows who it is', async () => {
    const before = world.now()
    const answer = await assume({ DurationSeconds: 900 })
    expect(answer.AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${account}:assumed-role/mover/move-1`)
    expect(answer.SubjectFromWebIdentityToken).toBe('repo:shop-example/infrastructure:environment:production')
    expect(answer.Audience).toBe('sts.amazonaws.com')
    const seconds = ((answer.Credentials?.Expiration?.getTime() ?? 0) - before) / 1000
    expect(Math.round(seconds / 10)).toBe(90)
    const { AccessKeyId = '', SecretAccessKey = '', SessionToken = '' } = answer.Credentials ?? {}
    const session = new STSClient({
      endpoint: server.url,
      region: 'eu-west-1',
      credentials: { accessKeyId: AccessKeyId, secretAccessKey: SecretAccessKey, sessionToken: SessionToken },
    })
    const identity = await session.send(new GetCallerIdentityCommand({}))
    expect([identity.Account, identity.Arn]).toEqual([account, answer.AssumedRoleUser?.Arn])

    offset = 901_000
    const { code, message } = await refusalOf(session.send(new GetCallerIdentityCommand({})))
    offset = 0
    expect([code, message]).toEqual(['ExpiredToken', 'The security token included in the request is expired'])
    session.destroy()
  })

  test('accepts the subject with immutable ids', async () => {
    const WebIdentityToken = idToken(world, { ...job, immutableSubject: true }, 'sts.amazonaws.com')
    const answer = await assume({ WebIdentityToken })
    expect(answer.SubjectFromWebIdentityToken).toBe(
      'repo:shop-example@9919/infrastructure@704512345:environment:production',
    )
  })

  test('accepts a token that is signed with ES256', async () => {
    const WebIdentityToken = idToken(world, { ...job, signing: { algorithm: 'ES256' } }, 'sts.amazonaws.com')
    expect((await assume({ WebIdentityToken })).Credentials?.AccessKeyId).toMatch(/^ASIA/)
  })

  test('keeps the session policy with the session', async () => {
    const policy = allow(['cloudfront:GetDistribution'], '*')
    const answer = await assume({ Policy: JSON.stringify(policy) })
    expect(world.identities.get(answer.Credentials?.AccessKeyId ?? '')?.sessionPolicy).toEqual(policy)
    expect(answer.PackedPolicySize).toBeGreaterThan(0)
  })

  const now = () => Math.floor(world.now() / 1000)
  const { privateKey: foreign } = generateKeyPairSync('ec', { namedCurve: 'P-256' })
  const { privateKey: foreignRsa } = generateKeyPairSync('rsa', { modulusLength: 2048 })
  const invalid = 'InvalidIdentityTokenException'
  const denied = 'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity'
  const key = "Couldn't retrieve verification key from your identity provider"
  const swapped = (token: string, claims: object) => {
    const [head, body = '', signature] = token.split('.')
    const all = { ...JSON.parse(Buffer.from(body, 'base64url').toString()), ...claims }
    return [head, Buffer.from(JSON.stringify(all)).toString('base64url'), signature].join('.')
  }
  test.each<[string, Partial<GitHubJob> | ((token: string) => string), string]>([
    ['no token at all', () => 'none', `${invalid}: The ID Token provided is not a valid JWT.`],
    [
      'an access token',
      () => 'ghs_16C7e42F292c6912E7710c838347Ae178B4a',
      `${invalid}: The ID Token provided is not a valid JWT.`,
    ],
    ['a part too many', (token) => `${token}.x`, `${invalid}: The ID Token provided is not a valid JWT.`],
    ['no signature', (token) => token.replace(/\.[^.]*$/, '.'), `${invalid}: ${key}`],
    ['claims changed after signing', (token) => swapped(token, { actor: 'mallory' }), `${invalid}: ${key}`],
    [
      'a longer life given after signing',
      (token) => swapped(token, { exp: 9_999_999_999 }),
      `${invalid}: ${key}`,
    ],
    ['the algorithm none', { signing: { algorithm: 'none' } }, `${invalid}: ${key}`],
    ['a symmetric algorithm', { signing: { algorithm: 'HS256' } }, `${invalid}: ${key}`],
    ['a key of somebody else, RS256', { signing: { key: foreignRsa } }, `${invalid}: ${key}`],
    [
      'a key of somebody else, ES256',
      { signing: { algorithm: 'ES256', key: foreign } },
      `${invalid}: ${key}`,
    ],
    ['a key id that is not known', { signing: { keyId: 'other' } }, `${invalid}: ${key}`],
    [
      'another issuer',
      { claims: { iss: 'https://gitlab.com' } },
      `${invalid}: No OpenIDConnect provider found in your account for https://gitlab.com`,
    ],
    ['no issuer', { claims: { iss: undefined } }, `${invalid}: No OpenIDConnect provider`],
    [
      'an audience that the provider does not list',
      { claims: { aud: 'https://github.com/octo' } },
      `${invalid}: Incorrect token audience`,
    ],
    ['an audience that the role does not trust', { claims: { aud: 'sts.amazonaws.com.cn' } }, denied],
    ['no expiry', { claims: { exp: undefined } }, `${invalid}: The ID Token provided is not a valid JWT.`],
    ['expired', { tokenLifetime: -1 }, 'ExpiredTokenException: Token expired: current date/time'],
    [
      'expires this very second',
      { tokenLifetime: 0 },
      'ExpiredTokenException: Token expired: current date/time',
    ],
    [
      'from the future',
      { claims: { iat: now() + 3600, nbf: now() + 3600, exp: now() + 7200 } },
      `${invalid}: The ID Token provided is not valid yet.`,
    ],
    ['another environment', { environment: 'staging' }, denied],
    ['no environment', { environment: '' }, denied],
    ['another repository', { repository: 'mallory/infrastructure' }, denied],
    ['a subject that only begins alike', { environment: 'production-2' }, denied],
    ['a subject in another case', { environment: 'Production' }, denied],
    ['no subject', { claims: { sub: undefined } }, denied],
    ['the ids of another repository of the same name', { immutableSubject: true, repositoryId: '1' }, denied],
  ])('refuses %s', async (_, deviation, expected) => {
    const token =
      typeof deviation === 'function'
        ? deviation(idToken(world, job, 'sts.amazonaws.com'))
        : idToken(world, { ...job, ...deviation }, 'sts.amazonaws.com')
    expect((await refusal({ WebIdentityToken: token })).slice(0, expected.length)).toBe(expected)
  })

  test.each(['actor', 'repository_id', 'job_workflow_ref', 'ref', 'workflow', 'environment'])(
    'a trust on the claim %s holds for its value and for no other (STS claims as condition keys, 2026)',
    async (claim) => {
      const subject = { 'token.actions.githubusercontent.com:sub': '*' }
      const [, body = ''] = idToken(world, job, 'x').split('.')
      const value = String(JSON.parse(Buffer.from(body, 'base64url').toString())[claim])
      const trusting = (wanted: string) => ({
        StringLike: subject,
        StringEquals: { [`token.actions.githubusercontent.com:${claim}`]: wanted },
      })
      const right = role(world, { account, name: `right-${claim}`, policies: [], trust: trusting(value) })
      const wrong = role(world, {
        account,
        name: `wrong-${claim}`,
        policies: [],
        trust: trusting(`${value}x`),
      })
      expect((await assume({ RoleArn: right.arn })).Credentials?.AccessKeyId).toMatch(/^ASIA/)
      expect(await refusal({ RoleArn: wrong.arn })).toBe(denied)
    },
  )

  test('a trust that does not look at the subject trusts nobody (IAM, secure by default)', async () => {
    const open = role(world, { account, name: 'open', policies: [], trust: {} })
    expect(await refusal({ RoleArn: open.arn })).toBe(denied)
  })

  const long = JSON.stringify(
    allow(['cloudfront:GetDistribution'], `arn:aws:cloudfront::${'x'.repeat(2048)}`),
  )
  test.each<[string, Partial<AssumeRoleWithWebIdentityCommandInput>, string]>([
    ['a role that does not exist', { RoleArn: `arn:aws:iam::${account}:role/other` }, denied],
    [
      'an account without a provider',
      { RoleArn: `arn:aws:iam::${without}:role/mover` },
      `${invalid}: No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com`,
    ],
    [
      'something that is no role',
      { RoleArn: `arn:aws:iam::${account}:user/somebody` },
      'ValidationError: Request ARN is invalid',
    ],
    ['less than 15 minutes', { DurationSeconds: 899 }, 'ValidationError: 1 validation error'],
    ['more than 12 hours', { DurationSeconds: 43_201 }, 'ValidationError: 1 validation error'],
    [
      'longer than the role allows',
      { DurationSeconds: 7201 },
      'ValidationError: The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
    ],
    ['a session name of one character', { RoleSessionName: 'x' }, 'ValidationError: 1 validation error'],
    [
      'a session name of 65 characters',
      { RoleSessionName: 'x'.repeat(65) },
      'ValidationError: 1 validation error',
    ],
    ['a session name with a slash', { RoleSessionName: 'a/b' }, 'ValidationError: 1 validation error'],
    ['a session policy that is no JSON', { Policy: '{' }, 'MalformedPolicyDocumentException: '],
    [
      'a session policy without statements',
      { Policy: '{"Version":"2012-10-17"}' },
      'MalformedPolicyDocumentException: ',
    ],
    [
      'a session policy with an effect that is none',
      { Policy: '{"Version":"2012-10-17","Statement":[{"Effect":"Maybe","Action":"*","Resource":"*"}]}' },
      'MalformedPolicyDocumentException: ',
    ],
    [
      'a session policy of more than 2048 characters',
      { Policy: long },
      'ValidationError: 1 validation error',
    ],
  ])('refuses %s', async (_, input, expected) => {
    expect((await refusal(input)).slice(0, expected.length)).toBe(expected)
  })

  test('a session policy that is too large when packed', async () => {
    const small = await loopback(world, stsEndpoint(world, { packedPolicyLimit: 100 }))
    const other = new STSClient({ endpoint: small.url, region: 'us-east-1', maxAttempts: 1 })
    const { code, message } = await refusalOf(
      other.send(
        new AssumeRoleWithWebIdentityCommand({
          RoleArn: mover.arn,
          RoleSessionName: 'move-1',
          WebIdentityToken: idToken(world, job, 'sts.amazonaws.com'),
          Policy: JSON.stringify(allow(['cloudfront:GetDistribution', 'cloudfront:AssociateAlias'], '*')),
        }),
      ),
    )
    expect(code).toBe('PackedPolicyTooLargeException')
    expect(message).toMatch(/^Packed policy consumes \d+% of allotted space/)
    other.destroy()
    await small.stop()
  })
})

describe('AssumeRole by the session of another role (role chaining)', () => {
  const other = '777788889999'
  const hub = role(world, {
    account,
    name: 'hub',
    policies: [
      allow(['sts:AssumeRole'], [`arn:aws:iam::${other}:role/spoke`, `arn:aws:iam::${other}:role/shy`]),
    ],
  })
  const lacks = role(world, { account, name: 'lacks', policies: [] })
  const trusting = (name: string, of: string, trustedRoles: readonly string[]) =>
    role(world, {
      account: of,
      name,
      policies: [everything],
      trust: {},
      trustedRoles,
      maxSessionDuration: 43_200,
    })
  const spoke = trusting('spoke', other, [hub.arn, lacks.arn])
  trusting('shy', other, [mover.arn])
  const beside = trusting('beside', account, [lacks.arn])

  /** An answer to the session of a role, itself narrowed by `policy`. */
  const chained = async (by: string, input: Partial<AssumeRoleCommandInput>, policy?: string) => {
    const { Credentials } = await assume({ RoleArn: by, ...(policy === undefined ? {} : { Policy: policy }) })
    const chain = new STSClient({
      endpoint: server.url,
      region: 'us-east-1',
      maxAttempts: 1,
      credentials: {
        accessKeyId: Credentials?.AccessKeyId ?? '',
        secretAccessKey: Credentials?.SecretAccessKey ?? '',
        sessionToken: Credentials?.SessionToken ?? '',
      },
    })
    return chain.send(new AssumeRoleCommand({ RoleArn: spoke.arn, RoleSessionName: 'move-1', ...input }))
  }

  test('gives a session of an hour where both sides agree', async () => {
    const before = world.now()
    const { AssumedRoleUser, Credentials } = await chained(hub.arn, {})
    expect(AssumedRoleUser?.Arn).toBe(`arn:aws:sts::${other}:assumed-role/spoke/move-1`)
    expect(Math.round(((Credentials?.Expiration?.getTime() ?? 0) - before) / 60_000)).toBe(60)
    expect(world.identities.get(Credentials?.AccessKeyId ?? '')?.account).toBe(other)
  })

  test('in one account the trust policy is enough', async () => {
    expect((await chained(lacks.arn, { RoleArn: beside.arn })).AssumedRoleUser?.Arn).toContain('/beside/')
  })

  const narrow = JSON.stringify(allow(['cloudfront:GetDistribution'], '*'))
  test.each<[string, string, Partial<AssumeRoleCommandInput>, string | undefined, string]>([
    [
      'more than an hour',
      hub.arn,
      { DurationSeconds: 3_601 },
      undefined,
      'ValidationError: The requested DurationSeconds exceeds the 1 hour session limit for roles assumed by role chaining',
    ],
    [
      'a role whose policy does not allow it',
      lacks.arn,
      {},
      undefined,
      `AccessDenied: User: arn:aws:sts::${account}:assumed-role/lacks/move-1 is not authorized to perform: sts:AssumeRole on resource: ${spoke.arn} because no identity-based policy allows`,
    ],
    [
      'a role that it does not trust',
      hub.arn,
      { RoleArn: `arn:aws:iam::${other}:role/shy` },
      undefined,
      `AccessDenied: User: arn:aws:sts::${account}:assumed-role/hub/move-1 is not authorized`,
    ],
    ['a session that is narrowed to something else', hub.arn, {}, narrow, 'AccessDenied: User: '],
    [
      'a role that trusts only roles, asked for with a token',
      '',
      {},
      undefined,
      'AccessDenied: Not authorized to perform sts:AssumeRoleWithWebIdentity',
    ],
  ])('refuses %s', async (_, by, input, policy, expected) => {
    const { code, message } = await refusalOf(
      by === '' ? assume({ RoleArn: spoke.arn }) : chained(by, input, policy),
    )
    expect(`${code}: ${message}`.slice(0, expected.length)).toBe(expected)
  })
})

test('GetCallerIdentity knows a user by long-lived keys', async () => {
  const { UserId, Arn } = await client.send(new GetCallerIdentityCommand({}))
  expect([UserId?.slice(0, 4), Arn]).toEqual(['AIDA', `arn:aws:iam::${account}:user/operator`])
})

test('GetCallerIdentity refuses a key that nobody has', async () => {
  const stranger = new STSClient({
    endpoint: server.url,
    region: 'us-east-1',
    maxAttempts: 1,
    credentials: { accessKeyId: 'AKIA0', secretAccessKey: 'x' },
  })
  expect((await refusalOf(stranger.send(new GetCallerIdentityCommand({})))).code).toBe('InvalidClientTokenId')
  stranger.destroy()
})

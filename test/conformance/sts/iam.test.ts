import { CloudFrontClient, ListConflictingAliasesCommand } from '@aws-sdk/client-cloudfront'
import { GetCallerIdentityCommand, STSClient } from '@aws-sdk/client-sts'
import { describe, expect, test } from 'vitest'
import type { CloudRequest } from '../../cloud/http.ts'
import { authorise, conditionsHold, evaluate } from '../../cloud/iam.ts'
import { type Identity, type Policy, Refused } from '../../cloud/identity.ts'
import { allow, denying, everything, keys } from '../../cloud/scene.ts'
import { authenticate, type Scope } from '../../cloud/sigv4.ts'
import { wallTime } from '../../cloud/time.ts'
import { World } from '../../cloud/world.ts'
import { Catcher, credentialsOf } from '../loopback.ts'

const account = '111122223333'
const resource = `arn:aws:cloudfront::${account}:distribution/E1`
const action = 'cloudfront:GetDistribution'

describe('policies (IAM user guide, policy evaluation logic)', () => {
  const deny: Policy = {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Deny', Action: action, Resource: resource }],
  }
  test.each<[string, readonly Policy[], string]>([
    ['no policy', [], 'implicit-deny'],
    ['the action and the resource', [allow([action], resource)], 'allowed'],
    ['the action in another case', [allow(['cloudfront:getdistribution'], resource)], 'allowed'],
    ['a wildcard in the action', [allow(['cloudfront:Get*'], '*')], 'allowed'],
    ['one unknown character', [allow(['cloudfront:GetDistributio?'], '*')], 'allowed'],
    ['an action that only begins alike', [allow(['cloudfront:GetDistributionConfig'], '*')], 'implicit-deny'],
    [
      'a wildcard that is not at the end',
      [allow([action], 'arn:aws:cloudfront::*:distribution/E1')],
      'allowed',
    ],
    ['another resource', [allow([action], `${resource}2`)], 'implicit-deny'],
    ['a resource in another case', [allow([action], resource.replace('E1', 'e1'))], 'implicit-deny'],
    ['a dot that is no wildcard', [allow(['cloudfront.GetDistribution'], '*')], 'implicit-deny'],
    ['a deny beside an allow', [everything, deny], 'explicit-deny'],
    ['a deny of another action', denying([everything], 'cloudfront:AssociateAlias'), 'allowed'],
  ])('%s', (_, policies, verdict) => {
    expect(evaluate(policies, action, resource)).toBe(verdict)
  })

  const key = 'route53:ChangeResourceRecordSetsActions'
  test.each<[string, Parameters<typeof conditionsHold>[0], Parameters<typeof conditionsHold>[1], boolean]>([
    ['StringEquals one of', { StringEquals: { k: ['a', 'b'] } }, { k: 'b' }, true],
    ['StringEquals minds the case', { StringEquals: { k: 'a' } }, { k: 'A' }, false],
    ['StringEquals takes * as it is', { StringEquals: { k: 'a*' } }, { k: 'ab' }, false],
    ['StringEquals without the key', { StringEquals: { k: 'a' } }, {}, false],
    ['StringLike', { StringLike: { k: 'repo:o/*' } }, { k: 'repo:o/r:environment:e' }, true],
    ['StringLike without the key', { StringLike: { k: '*' } }, {}, false],
    ['StringNotEquals without the key', { StringNotEquals: { k: 'a' } }, {}, true],
    ['keys in any case', { StringEquals: { 'AWS:K': 'a' } }, { 'aws:k': 'a' }, true],
    ['all operators', { StringEquals: { k: 'a' }, StringLike: { l: 'x*' } }, { k: 'a', l: 'y' }, false],
    ['all keys', { StringEquals: { k: 'a', l: 'b' } }, { k: 'a', l: 'c' }, false],
    [
      'ForAllValues, all of them',
      { 'ForAllValues:StringEquals': { [key]: ['UPSERT', 'CREATE'] } },
      { [key]: ['UPSERT'] },
      true,
    ],
    [
      'ForAllValues, one too many',
      { 'ForAllValues:StringEquals': { [key]: ['UPSERT'] } },
      { [key]: ['UPSERT', 'DELETE'] },
      false,
    ],
    ['ForAllValues without the key', { 'ForAllValues:StringEquals': { [key]: ['UPSERT'] } }, {}, true],
    ['ForAnyValue without the key', { 'ForAnyValue:StringEquals': { [key]: ['UPSERT'] } }, {}, false],
  ])('conditions: %s', (_, conditions, context, met) => {
    expect(conditionsHold(conditions, context)).toBe(met)
  })

  test('an operator that is not known is an error, not a condition that is met', () => {
    expect(() => conditionsHold({ DateLessThan: { k: 'a' } }, { k: 'a' })).toThrow('DateLessThan')
  })

  const identity = (policies: readonly Policy[], sessionPolicy?: Policy): Identity => ({
    accessKeyId: 'ASIA',
    secretAccessKey: 's',
    sessionToken: 't',
    account,
    arn: `arn:aws:sts::${account}:assumed-role/mover/run`,
    expiresAt: 1000,
    policies,
    sessionPolicy,
  })
  const refusal = (run: () => unknown) => {
    try {
      run()
    } catch (error) {
      if (error instanceof Refused) return `${error.status} ${error.code}: ${error.message}`
      throw error
    }
    return ''
  }
  const user = `User: arn:aws:sts::${account}:assumed-role/mover/run is not authorized to perform: ${action}`

  test.each<[string, Identity, string, string]>([
    [
      'no policy allows',
      identity([]),
      resource,
      `403 AccessDenied: ${user} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    ],
    [
      'list actions name no resource',
      identity([]),
      '*',
      `403 AccessDenied: ${user} because no identity-based policy allows the ${action} action`,
    ],
    [
      'an explicit deny',
      identity(denying([everything], action)),
      resource,
      `403 AccessDenied: ${user} on resource: ${resource} with an explicit deny in an identity-based policy`,
    ],
    [
      'the session policy allows less',
      identity([everything], allow(['cloudfront:AssociateAlias'], '*')),
      resource,
      `403 AccessDenied: ${user} on resource: ${resource} because no session policy allows the ${action} action`,
    ],
    [
      'the session policy allows more than the role',
      identity([], everything),
      resource,
      `403 AccessDenied: ${user} on resource: ${resource} because no identity-based policy allows the ${action} action`,
    ],
    ['both allow', identity([everything], everything), resource, ''],
  ])('AccessDenied text (exercism#6747, aws-cdk#33249): %s', (_, who, where, text) => {
    expect(refusal(() => authorise(who, action, where, 0))).toBe(text)
  })

  test('a session that is over may do nothing', () => {
    expect(refusal(() => authorise(identity([everything]), action, resource, 1000))).toBe(
      '403 ExpiredToken: The security token included in the request is expired',
    )
  })
})

describe('signatures (SigV4, as the SDK makes them)', () => {
  const scope: Scope = { service: 'cloudfront', region: 'us-east-1' }

  function setUp() {
    const world = new World(wallTime)
    const operator = keys(world, account)
    const session: Identity = {
      ...operator,
      accessKeyId: 'ASIA1',
      sessionToken: 'token',
      expiresAt: world.now() + 60_000,
    }
    world.identities.set(session.accessKeyId, session)
    return { world, operator, session }
  }

  const signed = (identity: Identity, region = 'us-east-1', systemClockOffset = 0) => {
    const catcher = new Catcher()
    const client = new CloudFrontClient({
      region,
      maxAttempts: 1,
      systemClockOffset,
      requestHandler: catcher,
      credentials: credentialsOf(identity),
    })
    return catcher.catch(() =>
      client.send(new ListConflictingAliasesCommand({ Alias: '*.example.com', DistributionId: 'E 1/~' })),
    )
  }

  const verdict = (world: World, request: CloudRequest, demanded = scope): string => {
    try {
      return authenticate(world, request, demanded).accessKeyId
    } catch (error) {
      if (error instanceof Refused) return error.code
      throw error
    }
  }

  test('the right secret, with and without a session token', async () => {
    const { world, operator, session } = setUp()
    expect(verdict(world, await signed(operator))).toBe(operator.accessKeyId)
    expect(verdict(world, await signed(session))).toBe(session.accessKeyId)
  })

  test('a signed body', async () => {
    const { world, operator } = setUp()
    const catcher = new Catcher()
    const client = new STSClient({
      region: 'eu-west-1',
      credentials: credentialsOf(operator),
      requestHandler: catcher,
    })
    const request = await catcher.catch(() => client.send(new GetCallerIdentityCommand({})))
    expect(verdict(world, request, { service: 'sts' })).toBe(operator.accessKeyId)
    const changed = { ...request, body: Buffer.from(`${request.body}&More=1`) }
    expect(verdict(world, changed, { service: 'sts' })).toBe('SignatureDoesNotMatch')
  })

  test('a wrong secret, an unknown key, the token of another session, none, an expired one', async () => {
    const { world, operator, session } = setUp()
    expect(verdict(world, await signed({ ...operator, secretAccessKey: 'x' }))).toBe('SignatureDoesNotMatch')
    expect(verdict(world, await signed({ ...operator, accessKeyId: 'AKIA0' }))).toBe('InvalidClientTokenId')
    expect(verdict(world, await signed({ ...session, sessionToken: 'other' }))).toBe('InvalidClientTokenId')
    expect(verdict(world, await signed({ ...session, sessionToken: undefined }))).toBe('InvalidClientTokenId')
    world.identities.set(session.accessKeyId, { ...session, expiresAt: world.now() - 1 })
    expect(verdict(world, await signed(session))).toBe('ExpiredToken')
  })

  test('another region or another service in the scope', async () => {
    const { world, operator } = setUp()
    expect(verdict(world, await signed(operator), { service: 'route53', region: 'us-east-1' })).toBe(
      'SignatureDoesNotMatch',
    )
    expect(verdict(world, await signed(operator), { service: 'cloudfront', region: 'cn-north-1' })).toBe(
      'SignatureDoesNotMatch',
    )
  })

  test('a clock that is off by more than 15 minutes, either way', async () => {
    const { world, operator } = setUp()
    const minute = 60_000
    expect(verdict(world, await signed(operator, 'us-east-1', 14 * minute))).toBe(operator.accessKeyId)
    expect(verdict(world, await signed(operator, 'us-east-1', 16 * minute))).toBe('RequestTimeTooSkewed')
    expect(verdict(world, await signed(operator, 'us-east-1', -16 * minute))).toBe('RequestTimeTooSkewed')
  })

  test('no signature, half a signature, and anything changed after signing', async () => {
    const { world, session } = setUp()
    const request = await signed(session)
    const { authorization = '', ...unsigned } = request.headers
    expect(verdict(world, { ...request, headers: unsigned })).toBe('MissingAuthenticationToken')
    const half = { ...unsigned, authorization: authorization.replace(/, Signature.*/, '') }
    expect(verdict(world, { ...request, headers: half })).toBe('IncompleteSignature')
    const changes: Partial<CloudRequest>[] = [
      { method: 'POST' },
      { path: '/2020-05-31/distribution' },
      { rawQuery: `${request.rawQuery}&MaxItems=1` },
      { rawQuery: request.rawQuery.replace('%2A', 'www') },
      { body: Buffer.from('x') },
      { headers: { ...request.headers, host: 'elsewhere.example' } },
      { headers: { ...request.headers, 'x-amz-unsigned': '1' } },
    ]
    for (const change of changes)
      expect(verdict(world, { ...request, ...change })).toBe('SignatureDoesNotMatch')
  })
})

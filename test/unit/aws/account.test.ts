import { mkdtemp, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { describe, expect, onTestFinished, test, vi } from 'vitest'
import { type Account, type AccountOptions, openAccount } from '../../../src/aws/account.ts'
import { Failure } from '../../../src/base/failure.ts'
import { jobToken } from '../../../src/github/oidc.ts'
import {
  ForwardClock,
  failureOf,
  type Loopback,
  loopback,
  type Reply,
  refusal,
  type Seen,
  xml,
} from './loopback.ts'

const account = '111122223333'
const role = `arn:aws:iam::${account}:role/path/mover`
const hour = 3_600_000

/** What GitHub, STS, CloudFront and ACM answer; `undefined` leaves it to the default. */
interface World {
  readonly oidc?: (n: number) => Reply | undefined
  readonly assume?: (form: URLSearchParams, n: number) => Reply | undefined
  readonly who?: () => string
  readonly cloudfront?: (key: string, n: number) => Reply | undefined
  readonly acm?: (body: string) => Reply
}

interface Stage {
  readonly clock: ForwardClock
  readonly server: Loopback
  readonly masked: string[]
  readonly assumed: URLSearchParams[]
  /** `oidc: null`: the job may not ask for tokens. */
  readonly open: (more?: Partial<AccountOptions> & { readonly oidc?: null }) => Promise<Account>
  readonly cancel: () => void
}

function token(n: number): string {
  const part = (value: object) => Buffer.from(JSON.stringify(value)).toString('base64url')
  return `${part({ alg: 'RS256' })}.${part({ sub: 'repo:octo/site:environment:cdn', n })}.signature`
}

const distribution = xml(
  'Distribution',
  `<Id>E1</Id><ARN>arn:aws:cloudfront::${account}:distribution/E1</ARN><Status>Deployed</Status><DomainName>d1.cloudfront.net</DomainName><DistributionConfig><Enabled>true</Enabled></DistributionConfig>`,
)

async function stage(world: World = {}): Promise<Stage> {
  const clock = new ForwardClock()
  const assumed: URLSearchParams[] = []
  const counts = { oidc: 0, cloudfront: 0 }
  const caller = `arn:aws:sts::${world.who?.() ?? account}:assumed-role/mover/s`
  const user = `<AssumedRoleUser><Arn>${caller}</Arn></AssumedRoleUser>`
  const sts = (form: URLSearchParams): Reply => {
    if (form.get('Action') === 'GetCallerIdentity')
      return {
        body: xml(
          'GetCallerIdentityResponse',
          `<GetCallerIdentityResult><Arn>${caller}</Arn></GetCallerIdentityResult>`,
        ),
      }
    assumed.push(form)
    const n = assumed.length
    const seconds = Number(form.get('DurationSeconds'))
    const until = new Date(clock.now() + seconds * 1_000).toISOString()
    return (
      world.assume?.(form, n) ?? {
        body: xml(
          'AssumeRoleWithWebIdentityResponse',
          `<AssumeRoleWithWebIdentityResult>${user}<Credentials><AccessKeyId>ASIA${n}</AccessKeyId><SecretAccessKey>secret-${n}</SecretAccessKey><SessionToken>session-${n}</SessionToken><Expiration>${until}</Expiration></Credentials></AssumeRoleWithWebIdentityResult>`,
        ),
      }
    )
  }
  const answer = ({ url, body, headers }: Seen): Reply => {
    if (url.startsWith('/token')) {
      counts.oidc++
      return world.oidc?.(counts.oidc) ?? { body: JSON.stringify({ value: token(counts.oidc) }) }
    }
    if (url === '/' && headers['x-amz-target'] !== undefined) return world.acm?.(body) ?? { status: 500 }
    if (url === '/') return sts(new URLSearchParams(body))
    const key = /Credential=(\w+)\//.exec(headers.authorization ?? '')?.[1] ?? ''
    return world.cloudfront?.(key, ++counts.cloudfront) ?? { headers: { etag: key }, body: distribution }
  }
  const server = await loopback(answer)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const aborter = new AbortController()
  const masked: string[] = []
  const endpoints = { cloudfront: server.url, sts: server.url, acm: server.url, route53: server.url }
  return {
    clock,
    server,
    masked,
    assumed,
    cancel: () => aborter.abort(new Failure('cancelled', 'SIGINT')),
    open: ({ oidc, ...more } = {}) => {
      const getIDToken = async (audience: string) => {
        const answer = await fetch(`${server.url}/token?api-version=2.0&audience=${audience}`, {
          headers: { authorization: 'Bearer request-token' },
        })
        const body: unknown = answer.ok ? await answer.json() : {}
        return { status: answer.status, body: Reflect.get(Object(body), 'value') }
      }
      const source =
        oidc === null ? undefined : { url: `${server.url}/token?api-version=2.0`, token: 'request-token' }
      const mask = more.mask ?? ((secret: string) => masked.push(secret))
      const options = { clock, signal: aborter.signal, mask, runner: { getIDToken } }
      return openAccount({
        role,
        keys: undefined,
        token: jobToken(source, 'sts.amazonaws.com', options),
        audience: 'sts.amazonaws.com',
        region: 'eu-central-1',
        sessionName: 'move-cloudfront-alias-1',
        roleDuration: hour,
        endpoints,
        clock,
        signal: aborter.signal,
        env: {},
        ...more,
        mask,
      })
    },
  }
}

/** The key with which E1 was read: its ETag says. */
const keyOf = async ({ cloudfront }: Account) => (await cloudfront.distribution('E1')).etag

describe('a role', () => {
  test('is assumed with a token of this job, unsigned; the answer says which account that is', async () => {
    const { open, assumed, server } = await stage()
    const opened = await open({ policy: '{"Version":"2012-10-17"}' })
    expect(opened).toMatchObject({ id: account, caller: `arn:aws:sts::${account}:assumed-role/mover/s` })
    expect(Object.fromEntries(assumed[0] ?? [])).toMatchObject({
      RoleArn: role,
      RoleSessionName: 'move-cloudfront-alias-1',
      WebIdentityToken: token(1),
      DurationSeconds: '3600',
      Policy: '{"Version":"2012-10-17"}',
    })
    expect(server.seen[0]).toMatchObject({ url: '/token?api-version=2.0&audience=sts.amazonaws.com' })
    expect(server.seen[0]?.headers.authorization).toBe('Bearer request-token')
    expect(server.seen[1]?.headers.authorization).toBeUndefined()
    expect(server.seen).toHaveLength(2)
  })

  test('is narrowed at once, and stays so when it is renewed', async () => {
    const { open, assumed, clock } = await stage()
    const opened = await open({ policy: 'read' })
    expect(await opened.narrow(['narrow', 'wider'])).toBe('narrow')
    expect(await keyOf(opened)).toBe('ASIA2')
    clock.ahead = 61_000
    await opened.fresh(60_000)
    expect(assumed.map((form) => form.get('Policy'))).toEqual(['read', 'narrow', 'narrow'])
    // A token is as good for a minute, and no longer.
    const tokens = [token(1), token(1), token(2)]
    expect(assumed.map((form) => form.get('WebIdentityToken'))).toEqual(tokens)
  })

  test('is narrowed by the next policy where STS finds one too large when packed', async () => {
    const { open, assumed } = await stage({
      assume: (form) =>
        form.get('Policy') === 'narrow' ? refusal(400, 'PackedPolicyTooLarge', 'too large') : undefined,
    })
    const opened = await open({ policy: 'read' })
    expect(await opened.narrow(['narrow', 'wider', 'widest'])).toBe('wider')
    expect(assumed.map((form) => form.get('Policy'))).toEqual(['read', 'narrow', 'wider'])
  })

  test('that STS does not give for a narrower policy is a failure, not a wider session', async () => {
    const { open } = await stage({
      assume: (form) => (form.get('Policy') === 'read' ? undefined : refusal(403, 'AccessDenied', 'no')),
    })
    const opened = await open({ policy: 'read' })
    expect((await failureOf(opened.narrow(['narrow', 'wider']))).code).toBe('credentials-not-renewable')
  })

  test('a renewal that was under way when it was narrowed does not count', async () => {
    const { open, assumed } = await stage()
    const opened = await open({ policy: 'read' })
    const before = opened.fresh(-1)
    await Promise.all([before, opened.narrow(['narrow'])])
    expect(assumed.at(-1)?.get('Policy')).toBe('narrow')
    expect(await keyOf(opened)).toBe(`ASIA${assumed.length}`)
  })

  test('signs CloudFront and ACM in us-east-1, or in the one region of China', async () => {
    const acm = () => ({
      headers: { 'content-type': 'application/x-amz-json-1.1' },
      body: JSON.stringify({
        Certificate: { Status: 'ISSUED', DomainName: 'A.example.com', KeyAlgorithm: 'RSA_2048' },
      }),
    })
    for (const [region, home] of [
      ['eu-central-1', 'us-east-1'],
      ['cn-north-1', 'cn-northwest-1'],
    ]) {
      const { open, server } = await stage({ acm })
      const opened = await open({ region: region ?? '' })
      await opened.cloudfront.distribution('E1')
      await opened.certificate('arn:aws:acm:us-east-1:111122223333:certificate/1')
      expect(server.seen.at(-2)?.headers.authorization).toContain(`/${home}/cloudfront/aws4_request`)
      expect(server.seen.at(-1)?.headers.authorization).toContain(`/${home}/acm/aws4_request`)
    }
  })

  test('gives each secret to the mask before it is sent anywhere', async () => {
    const masked: string[] = []
    const unmasked: string[] = []
    const { open } = await stage({
      assume: (form) => {
        if (!masked.includes(form.get('WebIdentityToken') ?? '')) unmasked.push('token')
        return undefined
      },
      cloudfront: () => {
        if (!['secret-1', 'session-1'].every((secret) => masked.includes(secret))) unmasked.push('keys')
        return undefined
      },
    })
    const opened = await open({ mask: (secret) => masked.push(secret) })
    await opened.cloudfront.distribution('E1')
    expect(unmasked).toEqual([])
    expect(masked).toEqual(['request-token', token(1), 'secret-1', 'session-1'])
  })

  test('is assumed and used without a look at the config file of AWS', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'aws-'))
    onTestFinished(() => rm(folder, { recursive: true }))
    const file = join(folder, 'config')
    await writeFile(
      file,
      '[default]\nuse_fips_endpoint = true\nuse_dualstack_endpoint = true\nregion = mars-1\n',
    )
    vi.stubEnv('AWS_CONFIG_FILE', file)
    vi.stubEnv('AWS_SHARED_CREDENTIALS_FILE', file)
    onTestFinished(() => void vi.unstubAllEnvs())
    const { open, server } = await stage()
    const opened = await open()
    expect(await keyOf(opened)).toBe('ASIA1')
    expect(server.seen.at(-1)?.headers.authorization).toContain('/us-east-1/cloudfront/')
  })

  test.each(['', '1111', 'account'])(
    'is not taken for good when AWS says "%s" for its account',
    async (who) => {
      const { open } = await stage({ who: () => who })
      expect(await failureOf(open())).toMatchObject({ code: 'service-error', outcome: 'unknown' })
    },
  )

  test('of another account than the credentials ends the run', async () => {
    const { open } = await stage({ who: () => '999988887777' })
    const failure = await failureOf(open())
    expect(failure.code).toBe('account-mismatch')
    expect(failure.message).toContain('999988887777')
    expect(failure.message).toContain(account)
  })
})

describe('renewal', () => {
  test('comes when half of the life is over, with a new token, beside the requests', async () => {
    const { open, clock, assumed } = await stage()
    const opened = await open()
    clock.ahead = hour / 2 - 10_000
    expect(await keyOf(opened)).toBe('ASIA1')
    clock.ahead = hour / 2 + 10_000
    expect(await keyOf(opened)).toBe('ASIA1')
    await vi.waitFor(async () => expect(await keyOf(opened)).toBe('ASIA2'))
    clock.ahead = 6 * hour
    expect(await keyOf(opened)).toBe('ASIA3')
    expect(assumed.map((form) => form.get('WebIdentityToken'))).toEqual([token(1), token(2), token(3)])
  })

  test('is made once for requests that come at one moment', async () => {
    const { open, clock, assumed } = await stage()
    const opened = await open()
    clock.ahead = hour
    await Promise.all([keyOf(opened), keyOf(opened), keyOf(opened)])
    expect(assumed).toHaveLength(2)
  })

  test('that fails is forgiven while the credentials are good, and not tried at each request', async () => {
    const { open, clock, assumed } = await stage({
      assume: (_form, n) => (n === 1 ? undefined : refusal(403, 'AccessDenied', 'Not authorized')),
    })
    const opened = await open()
    clock.ahead = hour / 2 + 10_000
    expect(await keyOf(opened)).toBe('ASIA1')
    await vi.waitFor(() => expect(assumed).toHaveLength(2))
    expect(await keyOf(opened)).toBe('ASIA1')
    expect(assumed).toHaveLength(2)
    clock.ahead = hour - 30_000
    expect(await keyOf(opened)).toBe('ASIA1')
    clock.ahead = hour
    const failure = await failureOf(keyOf(opened))
    expect(failure.code).toBe('credentials-not-renewable')
    expect(failure.message).toContain(role)
    expect(failure.remedy).toContain('repo:octo/site:environment:cdn')
  })

  test('follows ExpiredToken at once, and the request is made again, a change too', async () => {
    const { open } = await stage({
      cloudfront: (key) =>
        key === 'ASIA1'
          ? refusal(403, 'ExpiredToken', 'The security token included in the request is expired')
          : undefined,
    })
    const opened = await open()
    expect(await keyOf(opened)).toBe('ASIA2')

    const changing = await stage({
      cloudfront: (key) => (key === 'ASIA1' ? refusal(403, 'ExpiredToken', 'expired') : { body: '' }),
    })
    await (await changing.open()).cloudfront.associateAlias('www.example.com', 'E1')
    expect(changing.server.seen.filter(({ method }) => method === 'PUT')).toHaveLength(2)
  })

  test('does not go on for ever', async () => {
    const { open, assumed } = await stage({ cloudfront: () => refusal(403, 'ExpiredToken', 'expired') })
    const opened = await open()
    expect((await failureOf(keyOf(opened))).code).toBe('credentials-not-renewable')
    expect(assumed).toHaveLength(2)
  })

  test('fresh: renews what was obtained longer ago than asked, and nothing else', async () => {
    const { open, clock, assumed } = await stage()
    const opened = await open()
    await opened.fresh(60_000)
    expect(assumed).toHaveLength(1)
    clock.ahead = 61_000
    await opened.fresh(60_000)
    expect(assumed).toHaveLength(2)
    expect(await keyOf(opened)).toBe('ASIA2')
  })

  test('goes by the duration that was asked for when the clock of the machine is off', async () => {
    const { open, clock } = await stage({
      assume: (_form, n) => ({
        body: xml(
          'AssumeRoleWithWebIdentityResponse',
          `<AssumeRoleWithWebIdentityResult><AssumedRoleUser><Arn>arn:aws:sts::${account}:assumed-role/mover/s</Arn></AssumedRoleUser><Credentials><AccessKeyId>ASIA${n}</AccessKeyId><SecretAccessKey>s</SecretAccessKey><SessionToken>t</SessionToken><Expiration>2020-01-01T00:00:00Z</Expiration></Credentials></AssumeRoleWithWebIdentityResult>`,
        ),
      }),
    })
    const opened = await open()
    clock.ahead = hour / 4
    expect(await keyOf(opened)).toBe('ASIA1')
  })
})

describe('a role that STS does not give', () => {
  const refusedWith = (status: number, code: string, message: string) =>
    stage({ assume: () => refusal(status, code, message) }).then(({ open }) =>
      failureOf(open({ roleDuration: 2 * hour })),
    )

  test('because of its trust policy: the sub of the token is shown, with a condition that fits', async () => {
    const failure = await refusedWith(
      403,
      'AccessDenied',
      'Not authorized to perform sts:AssumeRoleWithWebIdentity',
    )
    expect(failure).toMatchObject({ code: 'role-not-assumable', outcome: 'refused' })
    expect(failure.message).toContain('repo:octo/site:environment:cdn')
    expect(failure.message).not.toContain('signature')
    expect(failure.remedy).toContain(
      '"token.actions.githubusercontent.com:sub":"repo:octo/site:environment:cdn"',
    )
    expect(failure.remedy).toContain('"token.actions.githubusercontent.com:aud":"sts.amazonaws.com"')
  })

  test.each<[string, number, string, string, string[], string]>([
    [
      'a duration beyond its maximum',
      400,
      'ValidationError',
      'The requested DurationSeconds exceeds the MaxSessionDuration set for this role.',
      ['role-duration (2 h)', 'maximum session duration'],
      'update-role --role-name mover --max-session-duration 7200',
    ],
    ['a malformed session policy', 400, 'MalformedPolicyDocument', 'bad', ['policy'], 'Report'],
    ['a session policy that is too long', 400, 'PackedPolicyTooLarge', 'long', ['policy'], 'Report'],
    ['a region that is off', 403, 'RegionDisabledException', 'off', ['eu-central-1'], 'aws-region'],
    [
      'no identity provider',
      400,
      'InvalidIdentityToken',
      `No OpenIDConnect provider found in your account for https://token.actions.githubusercontent.com`,
      [account],
      'create-open-id-connect-provider',
    ],
    [
      'another audience',
      400,
      'InvalidIdentityToken',
      'Incorrect token audience',
      ['sts.amazonaws.com'],
      'audience',
    ],
    [
      'an old token',
      400,
      'ExpiredTokenException',
      'Token expired',
      ['refused the token'],
      'message from STS',
    ],
  ])('because of %s', async (_, status, code, message, parts, remedy) => {
    const failure = await refusedWith(status, code, message)
    expect(failure.code).toBe('role-not-assumable')
    for (const part of [role, code, ...parts]) expect(failure.message).toContain(part)
    expect(failure.remedy).toContain(remedy)
  })

  test('a moment later, when GitHub was slow to answer STS: each try has a token of its own', async () => {
    const { open, assumed } = await stage({
      assume: (_form, n) => (n < 3 ? refusal(400, 'IDPCommunicationError', 'try again') : undefined),
    })
    await open()
    expect(assumed.map((form) => form.get('WebIdentityToken'))).toEqual([token(1), token(2), token(3)])
  })

  test('a STS that is down is a service error', async () => {
    const { open } = await stage({ assume: () => ({ status: 503 }) })
    expect(await failureOf(open())).toMatchObject({ code: 'service-error', outcome: 'unknown' })
  })

  test('an answer without credentials is none', async () => {
    const { open } = await stage({
      assume: () => ({
        body: xml('AssumeRoleWithWebIdentityResponse', '<AssumeRoleWithWebIdentityResult/>'),
      }),
    })
    expect((await failureOf(open())).code).toBe('service-error')
  })

  test('without a right to tokens, or with an endpoint that gives none', async () => {
    const { open } = await stage()
    const none = await failureOf(open({ oidc: null }))
    expect(none.code).toBe('oidc-unavailable')
    expect(none.remedy).toContain('id-token: write')
    for (const reply of [{ status: 401 }, { body: '{}' }]) {
      const refused = await stage({ oidc: () => reply })
      expect((await failureOf(refused.open())).code).toBe('oidc-unavailable')
      expect(refused.server.seen).toHaveLength(1)
    }
  })

  test('a cancelled run stops asking', async () => {
    const { open, cancel } = await stage({
      assume: () => {
        cancel()
        return { status: 503 }
      },
    })
    expect((await failureOf(open())).code).toBe('cancelled')
  })
})

describe('keys of the environment', () => {
  const keys = { accessKeyId: 'AKIAENV', secretAccessKey: 'secret-env', sessionToken: 'session-env' }

  test('are used as they are, masked, and proven for a pair', async () => {
    const { open, masked, server, clock } = await stage()
    const opened = await open({ role: undefined, keys })
    expect(opened.id).toBe(account)
    expect(await keyOf(opened)).toBe('AKIAENV')
    expect(masked).toEqual(['secret-env', 'session-env'])
    expect(server.seen[0]?.headers.authorization).toContain('/eu-central-1/sts/aws4_request')
    const asked = () => server.seen.filter(({ body }) => body.includes('GetCallerIdentity')).length
    await opened.fresh(60_000)
    const before = asked()
    await opened.fresh(60_000)
    expect(asked()).toBe(before)
    clock.ahead = 61_000
    await opened.fresh(60_000)
    expect(asked()).toBe(before + 1)
  })

  test('work without HTTP, for runs in one process', async () => {
    const { open, server } = await stage()
    const who = `<GetCallerIdentityResponse><GetCallerIdentityResult><Arn>arn:aws:iam::${account}:user/u</Arn><Account>${account}</Account></GetCallerIdentityResult></GetCallerIdentityResponse>`
    const handler = {
      handle: async () => ({ response: { statusCode: 200, headers: {}, body: Buffer.from(who) } }),
      updateHttpClientConfig: () => undefined,
      httpHandlerConfigs: () => ({}),
    }
    expect((await open({ role: undefined, keys, handler })).id).toBe(account)
    expect(server.seen).toEqual([])
  })

  test('that have expired cannot be renewed', async () => {
    const { open } = await stage({ cloudfront: () => refusal(403, 'ExpiredToken', 'expired') })
    const opened = await open({ role: undefined, keys: { ...keys, sessionToken: undefined } })
    const failure = await failureOf(keyOf(opened))
    expect(failure).toMatchObject({ code: 'credentials-not-renewable', refusal: 'credentials-expired' })
    expect(failure.remedy).toContain('role-to-assume')
  })

  test('are asked for when there is no role either', async () => {
    const { open } = await stage()
    expect((await failureOf(open({ role: undefined }))).code).toBe('input-missing')
  })
})

describe('DescribeCertificate', () => {
  const arn = `arn:aws:acm:us-east-1:${account}:certificate/1`
  const json = (value: object, status = 200): Reply => ({
    status,
    headers: { 'content-type': 'application/x-amz-json-1.1' },
    body: JSON.stringify(value),
  })

  test('is read with its serial as hexadecimal and its times in ms', async () => {
    const { open } = await stage({
      acm: () =>
        json({
          Certificate: {
            DomainName: 'example.com',
            SubjectAlternativeNames: ['example.com', '*.Example.com'],
            Status: 'ISSUED',
            KeyAlgorithm: 'EC_prime256v1',
            Type: 'AMAZON_ISSUED',
            Serial: '0A:1B:2C',
            NotBefore: 1_767_225_600,
            NotAfter: 1_800_000_000,
          },
        }),
    })
    expect(await (await open()).certificate(arn)).toEqual({
      arn,
      names: ['example.com', '*.example.com'],
      status: 'ISSUED',
      keyAlgorithm: 'EC_prime256v1',
      type: 'AMAZON_ISSUED',
      serial: '0a1b2c',
      notBefore: 1_767_225_600_000,
      notAfter: 1_800_000_000_000,
    })
  })

  test('that is not permitted names the statement that is missing', async () => {
    const { open } = await stage({
      acm: () => json({ __type: 'AccessDeniedException', message: 'no' }, 400),
    })
    const failure = await failureOf((await open()).certificate(arn))
    expect(failure.code).toBe('access-denied')
    expect(failure.remedy).toContain(`"Action":"acm:DescribeCertificate","Resource":"${arn}"`)
  })

  test('of a certificate that is gone', async () => {
    const { open } = await stage({
      acm: () => json({ __type: 'ResourceNotFoundException', message: 'Could not find certificate' }, 400),
    })
    expect(await failureOf((await open()).certificate(arn))).toMatchObject({
      code: 'certificate-unusable',
      refusal: 'not-found',
    })
  })
})

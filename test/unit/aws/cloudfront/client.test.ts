import { createHash } from 'node:crypto'
import { describe, expect, onTestFinished, test } from 'vitest'
import { clientConfig, httpHandler } from '../../../../src/aws/call.ts'
import { type CloudFront, cloudfrontClient, cloudfrontOf } from '../../../../src/aws/cloudfront/client.ts'
import { type Configs, configsOf } from '../../../../src/aws/cloudfront/configs.ts'
import { ambientSession } from '../../../../src/aws/credentials/session.ts'
import { Signed } from '../../../../src/aws/signed.ts'
import { type Clock, wallClock } from '../../../../src/base/clock.ts'
import { distributionArns } from '../../../../src/base/distribution.ts'
import { Failure } from '../../../../src/base/failure.ts'
import {
  ForwardClock,
  failureOf,
  fastClock,
  type Loopback,
  loopback,
  type Reply,
  refusal,
  type Seen,
  xml,
} from '../loopback.ts'

interface Stage {
  readonly cloudfront: CloudFront
  readonly configs: Configs
  readonly server: Loopback
  readonly cancel: (reason?: unknown) => void
}

async function stage(
  reply: (seen: Seen, n: number) => Reply,
  clock: Clock = new ForwardClock(),
): Promise<Stage> {
  const server = await loopback(reply)
  onTestFinished(() => server[Symbol.asyncDispose]())
  const aborter = new AbortController()
  const conditions = { clock, signal: aborter.signal, handler: httpHandler({}) }
  const session = ambientSession(
    { accessKeyId: 'AKIAEXAMPLE', secretAccessKey: 'secret', sessionToken: 'token' },
    clock,
  )
  const signed = new Signed(conditions, session, (credentials) =>
    cloudfrontClient({ ...clientConfig(conditions, 'us-east-1', server.url), credentials }),
  )
  const arnOf = distributionArns('111122223333', 'aws')
  return {
    server,
    cloudfront: cloudfrontOf(signed, arnOf, clock),
    configs: configsOf(signed, arnOf),
    cancel: (reason) => aborter.abort(reason),
  }
}

interface Shape {
  id?: string
  arn?: string
  status?: string
  domain?: string
  config?: string
}

const config = (more = ''): string =>
  `<Aliases><Quantity>2</Quantity><Items><CNAME>WWW.Example.com</CNAME><CNAME>a.example.com</CNAME></Items></Aliases><Enabled>true</Enabled><IsIPV6Enabled>true</IsIPV6Enabled>${more}`

function distributionXml({
  id = '<Id>E1TARGET</Id>',
  arn = '<ARN>arn:aws:cloudfront::111122223333:distribution/E1TARGET</ARN>',
  status = '<Status>Deployed</Status>',
  domain = '<DomainName>dAbc.cloudfront.net</DomainName>',
  config: inner = config(),
}: Shape = {}): string {
  return xml('Distribution', `${id}${arn}${status}${domain}<DistributionConfig>${inner}</DistributionConfig>`)
}

const found = (shape?: Shape): Reply => ({ headers: { etag: 'E2TAG' }, body: distributionXml(shape) })

describe('GetDistribution', () => {
  test('is read into what decisions rest on', async () => {
    const { cloudfront, server } = await stage(() =>
      found({
        config: config(
          '<Staging>false</Staging><ContinuousDeploymentPolicyId>p1</ContinuousDeploymentPolicyId><ViewerCertificate><ACMCertificateArn>arn:aws:acm:us-east-1:111122223333:certificate/1</ACMCertificateArn></ViewerCertificate>',
        ),
      }),
    )
    const { features, ...rest } = await cloudfront.distribution('E1TARGET')
    expect(rest).toEqual({
      kind: 'distribution',
      id: 'E1TARGET',
      arn: 'arn:aws:cloudfront::111122223333:distribution/E1TARGET',
      account: '111122223333',
      etag: 'E2TAG',
      status: 'Deployed',
      domain: 'dabc.cloudfront.net',
      enabled: true,
      aliases: ['www.example.com', 'a.example.com'],
      staging: false,
      tenantOnly: false,
      continuousDeploymentPolicy: true,
      ipv6: true,
      certificate: { source: 'acm', arn: 'arn:aws:acm:us-east-1:111122223333:certificate/1' },
    })
    expect(features.size).toBe(12)
    expect(server.seen[0]?.url).toBe('/2020-05-31/distribution/E1TARGET')
    expect(server.seen[0]?.headers['user-agent']).toContain('app/move-cloudfront-alias')
    expect(server.seen[0]?.headers.authorization).toContain('/us-east-1/cloudfront/aws4_request')
  })

  test('knows an IAM certificate, a staging and a tenant-only distribution', async () => {
    const { cloudfront } = await stage(() =>
      found({
        config:
          '<Enabled>false</Enabled><Staging>true</Staging><ConnectionMode>tenant-only</ConnectionMode><ViewerCertificate><IAMCertificateId>ASCA1</IAMCertificateId></ViewerCertificate>',
      }),
    )
    expect(await cloudfront.distribution('E1TARGET')).toMatchObject({
      enabled: false,
      aliases: [],
      staging: true,
      tenantOnly: true,
      continuousDeploymentPolicy: false,
      certificate: { source: 'iam', id: 'ASCA1' },
    })
  })

  const broken: [string, Reply][] = [
    ['whose Enabled is not a boolean', found({ config: '<Enabled>True</Enabled>' })],
    ['whose Enabled is empty', found({ config: '<Enabled/>' })],
    [
      'with blanks, that is no document',
      found({ config: '<Comment> a </Comment><Enabled>true</Enabled>&odd' }),
    ],
    [
      'with blanks and an unknown entity',
      found({ config: '<Comment> &odd; </Comment><Enabled>true</Enabled>' }),
    ],
    ['without Id', found({ id: '' })],
    ['about another distribution', found({ id: '<Id>E9OTHER</Id>' })],
    [
      'with the ARN of another distribution',
      found({ arn: '<ARN>arn:aws:cloudfront::111122223333:distribution/E9</ARN>' }),
    ],
    ['without ARN', found({ arn: '' })],
    ['without Status', found({ status: '' })],
    ['with an unknown Status', found({ status: '<Status>Odd</Status>' })],
    ['without DomainName', found({ domain: '' })],
    ['without Enabled', found({ config: '<Comment/>' })],
    [
      'with fewer aliases than it says',
      found({
        config:
          '<Enabled>true</Enabled><Aliases><Quantity>2</Quantity><Items><CNAME>a.example.com</CNAME></Items></Aliases>',
      }),
    ],
    ['without ETag', { body: distributionXml() }],
    [
      'with the root of another document',
      {
        headers: { etag: 'E' },
        body: distributionXml()
          .replaceAll('Distribution ', 'Streaming ')
          .replace('</Distribution>', '</Streaming>'),
      },
    ],
    ['cut off', { headers: { etag: 'E' }, body: distributionXml().slice(0, -20) }],
    [
      'that is a page of a proxy',
      { headers: { 'content-type': 'text/html' }, body: '<html><body>Sign in</body></html>' },
    ],
    ['that is empty', { headers: { etag: 'E' } }],
    ['404 that is a page of a proxy', { status: 404, body: '<html><body>none</body></html>' }],
    ['503 without a body', { status: 503 }],
    ['cut by a reset', { instead: 'reset' }],
  ]
  test.each(broken)(
    'an answer %s is asked again, then a service error, never a default',
    async (_, reply) => {
      const { cloudfront, server } = await stage(() => reply)
      expect(await failureOf(cloudfront.distribution('E1TARGET'))).toMatchObject({
        code: 'service-error',
        outcome: 'unknown',
      })
      expect(server.seen).toHaveLength(6)
    },
  )

  test.each<[string, Reply]>([
    ['throttling', refusal(400, 'Throttling', 'Rate exceeded')],
    ['an internal error', refusal(503, 'ServiceUnavailable', 'CloudFront encountered an internal error.')],
    ['a reset', { instead: 'reset' }],
    ['a broken answer', { body: '<html/>' }],
  ])('heals after %s', async (_, reply) => {
    const { cloudfront, server } = await stage((_seen, n) => (n < 4 ? reply : found()))
    expect((await cloudfront.distribution('E1TARGET')).id).toBe('E1TARGET')
    expect(server.seen).toHaveLength(4)
  })

  test('the time of AWS is taken over when the clock of the machine is off', async () => {
    const theirs = new Date(wallClock.now() + 2 * 3_600_000)
    const { cloudfront, server } = await stage((_seen, n) => {
      const headers = { date: theirs.toUTCString() }
      if (n > 1) return { ...found(), headers: { etag: 'E2TAG', ...headers } }
      return {
        ...refusal(403, 'SignatureDoesNotMatch', 'Signature expired: it is now earlier than'),
        headers,
      }
    })
    await cloudfront.distribution('E1TARGET')
    const signedAt = server.seen.map(({ headers }) =>
      Date.parse(
        String(headers['x-amz-date']).replace(/^(\d{4})(\d\d)(\d\dT\d\d)(\d\d)(\d\dZ)$/, '$1-$2-$3:$4:$5'),
      ),
    )
    expect(signedAt.map((at) => Math.abs(at - theirs.getTime()) < 600_000)).toEqual([false, true])
  })

  test('a refusal is final', async () => {
    const { cloudfront, server } = await stage(() =>
      refusal(404, 'NoSuchDistribution', 'The specified distribution does not exist.'),
    )
    expect(await failureOf(cloudfront.distribution('E1TARGET'))).toMatchObject({
      code: 'target-not-found',
      refusal: 'not-found',
      requestId: '4c3f0a2e-0000-4000-8000-000000000001',
    })
    expect(server.seen).toHaveLength(1)
  })

  test('a server that never answers is left at the deadline', async () => {
    const { cloudfront, server } = await stage(() => ({ instead: 'hang' }), fastClock)
    const failure = await failureOf(cloudfront.distribution('E1TARGET'))
    expect(failure).toMatchObject({ code: 'service-error', outcome: 'unknown' })
    expect(failure.message).toContain('no answer from cloudfront:GetDistribution within 13000 ms')
    expect(server.seen).toHaveLength(6)
  })

  test('a cancelled run ends a read at once', async () => {
    const { cloudfront, cancel, server } = await stage(() => ({ instead: 'hang' }))
    const reading = failureOf(cloudfront.distribution('E1TARGET'))
    while (server.seen.length === 0) await new Promise((resolve) => setImmediate(resolve))
    cancel()
    expect((await reading).code).toBe('cancelled')
  })

  test('a cancelled run ends a pause between two reads', async () => {
    const reason = new Failure('deadline-too-near', 'x')
    const pausing: Clock = {
      ...wallClock,
      random: () => 0.999,
      sleep: (ms, signal) => {
        if (ms < 10_000) queueMicrotask(() => cancel(reason))
        return wallClock.sleep(ms, signal)
      },
    }
    const { cloudfront, cancel } = await stage(() => refusal(400, 'Throttling', 'Rate exceeded'), pausing)
    expect(await failureOf(cloudfront.distribution('E1TARGET'))).toBe(reason)
  })
})

const summary = (n: number) =>
  `<DistributionSummary><Id>E${n}</Id><ARN>arn:aws:cloudfront::111122223333:distribution/E${n}</ARN><Status>Deployed</Status><DomainName>d${n}.cloudfront.net</DomainName><Aliases><Quantity>1</Quantity><Items><CNAME>N${n}.example.com</CNAME></Items></Aliases><Enabled>true</Enabled><Staging>false</Staging></DistributionSummary>`

function page(from: number, count: number, next: string): string {
  const items = Array.from({ length: count }, (_, i) => summary(from + i)).join('')
  return xml(
    'DistributionList',
    `<Marker></Marker>${next && `<NextMarker>${next}</NextMarker>`}<MaxItems>100</MaxItems><IsTruncated>${next !== ''}</IsTruncated><Quantity>${count}</Quantity>${count > 0 ? `<Items>${items}</Items>` : ''}`,
  )
}

describe('ListDistributions', () => {
  test('reads all pages, and heals on a page in the middle', async () => {
    let throttled = false
    const { cloudfront } = await stage(({ url }) => {
      const marker = new URL(url, 'http://x').searchParams.get('Marker')
      if (marker === null) return { body: page(0, 100, 'E99') }
      if (marker === 'E199') return { body: page(200, 30, '') }
      if (throttled) return { body: page(100, 100, 'E199') }
      throttled = true
      return refusal(400, 'Throttling', 'Rate exceeded')
    })
    const all = await cloudfront.distributions()
    expect(all.map(({ id }) => id)).toEqual(Array.from({ length: 230 }, (_, n) => `E${n}`))
    expect(all[229]).toEqual({
      id: 'E229',
      arn: 'arn:aws:cloudfront::111122223333:distribution/E229',
      domain: 'd229.cloudfront.net',
      aliases: ['n229.example.com'],
      enabled: true,
      status: 'Deployed',
      staging: false,
      certificate: { source: 'none' },
    })
  })

  test('an account without distributions has none', async () => {
    const { cloudfront } = await stage(() => ({ body: page(0, 0, '') }))
    expect(await cloudfront.distributions()).toEqual([])
  })

  test.each([
    ['with another number of items than it says', page(0, 2, '').replace('<Quantity>2', '<Quantity>3')],
    ['without Quantity', page(0, 0, '').replace(/<Quantity>.*?<\/Quantity>/, '')],
    [
      'that does not say whether it is the last page',
      page(0, 0, '').replace(/<IsTruncated>.*?<\/IsTruncated>/, ''),
    ],
    ['that goes on without saying where', page(0, 1, 'E0').replace(/<NextMarker>.*?<\/NextMarker>/, '')],
  ])('an answer %s is a service error', async (_, body) => {
    const { cloudfront } = await stage(() => ({ body }))
    expect(await failureOf(cloudfront.distributions())).toMatchObject({
      code: 'service-error',
      outcome: 'unknown',
    })
  })

  test('pages that go in a circle end', async () => {
    const { cloudfront, server } = await stage(({ url }) => ({
      body: page(0, 1, url.includes('Marker=a') ? 'b' : 'a'),
    }))
    expect((await failureOf(cloudfront.distributions())).code).toBe('service-error')
    expect(server.seen.length).toBeLessThan(5)
  })
})

const domainConflict = (domain: string, id: string, type = 'distribution') =>
  `<DomainConflicts><Domain>${domain}</Domain><ResourceType>${type}</ResourceType><ResourceId>${id}</ResourceId><AccountId>******112233</AccountId></DomainConflicts>`
const conflictList = (items: string, next = '') =>
  xml(
    'ListDomainConflictsResult',
    `<DomainConflicts>${items}</DomainConflicts>${next && `<NextMarker>${next}</NextMarker>`}`,
  )
const oldList = (next = '', quantity = 1) =>
  xml(
    'ConflictingAliasesList',
    `${next && `<NextMarker>${next}</NextMarker>`}<MaxItems>100</MaxItems><Quantity>${quantity}</Quantity><Items><ConflictingAlias><Alias>WWW.example.com</Alias><DistributionId>*******EXAMPLE</DistributionId><AccountId>******112233</AccountId></ConflictingAlias></Items>`,
  )
const denied = (action: string) =>
  refusal(
    403,
    'AccessDenied',
    `User: arn:aws:sts::111122223333:assumed-role/R/S is not authorized to perform: cloudfront:${action} because no identity-based policy allows the cloudfront:${action} action`,
  )

describe('the conflict list', () => {
  test('is read to the last page', async () => {
    const { cloudfront, server } = await stage(({ body }) => ({
      body: body.includes('<Marker>m1</Marker>')
        ? conflictList(
            domainConflict('*.example.com', '***************ohWzv1b9It8JABC', 'distribution-tenant'),
          )
        : conflictList(domainConflict('WWW.example.com', '*******EXAMPLE'), 'm1'),
    }))
    expect(await cloudfront.conflicts('www.example.com', 'E1TARGET')).toEqual([
      {
        alias: 'www.example.com',
        resource: 'distribution',
        maskedId: '*******EXAMPLE',
        maskedAccount: '******112233',
      },
      {
        alias: '*.example.com',
        resource: 'distribution-tenant',
        maskedId: '***************ohWzv1b9It8JABC',
        maskedAccount: '******112233',
      },
    ])
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/2020-05-31/domain-conflicts' })
    expect(server.seen[0]?.body).toContain('<Domain>www.example.com</Domain>')
    expect(server.seen[0]?.body).toContain('<DistributionId>E1TARGET</DistributionId>')
  })

  test.each(['<DomainConflicts/>', ''])('without an entry (%s) is empty', async (content) => {
    const { cloudfront } = await stage(() => ({ body: xml('ListDomainConflictsResult', content) }))
    expect(await cloudfront.conflicts('www.example.com', 'E1TARGET')).toEqual([])
  })

  test('an answer that is another document is not an empty list', async () => {
    const { cloudfront } = await stage(() => ({ body: '<html><body>Sign in</body></html>' }))
    expect(await failureOf(cloudfront.conflicts('www.example.com', 'E1TARGET'))).toMatchObject({
      code: 'service-error',
      outcome: 'unknown',
    })
  })

  test.each([denied('ListDomainConflicts'), refusal(400, 'InvalidAction', 'no such action')])(
    'falls back to the older operation',
    async (no) => {
      const { cloudfront, server } = await stage(({ url }) =>
        url.endsWith('/domain-conflicts') ? no : { body: oldList(url.includes('Marker=m1') ? '' : 'm1') },
      )
      const conflicts = await cloudfront.conflicts('*.example.com', 'E1TARGET')
      expect(conflicts).toHaveLength(2)
      expect(conflicts[0]).toEqual({
        alias: 'www.example.com',
        resource: 'distribution',
        maskedId: '*******EXAMPLE',
        maskedAccount: '******112233',
      })
      expect(server.seen[1]?.url).toMatch(
        /^\/2020-05-31\/conflicting-alias\?(?=.*Alias=%2A\.example\.com)(?=.*DistributionId=E1TARGET)/,
      )
    },
  )

  test('a role that may call neither operation is named in the remedy', async () => {
    const { cloudfront } = await stage(({ url }) =>
      denied(url.endsWith('/domain-conflicts') ? 'ListDomainConflicts' : 'ListConflictingAliases'),
    )
    const failure = await failureOf(cloudfront.conflicts('www.example.com', 'E1TARGET'))
    expect(failure.refusal).toBe('permission')
    expect(failure.remedy).toMatch(/^Add to the role R: \{.*ListDomainConflicts.*ListConflictingAliases/)
  })

  test('the older operation must say how many it lists', async () => {
    const { cloudfront } = await stage(({ url }) =>
      url.endsWith('/domain-conflicts') ? denied('ListDomainConflicts') : { body: oldList('', 2) },
    )
    expect((await failureOf(cloudfront.conflicts('www.example.com', 'E1TARGET'))).code).toBe('service-error')
  })

  test('both denied: the failure names both, with one statement to paste', async () => {
    const { cloudfront } = await stage(({ url }) =>
      denied(url.endsWith('/domain-conflicts') ? 'ListDomainConflicts' : 'ListConflictingAliases'),
    )
    const failure = await failureOf(cloudfront.conflicts('www.example.com', 'E1TARGET'))
    expect(failure).toMatchObject({ code: 'access-denied', refusal: 'permission', outcome: 'refused' })
    expect(failure.message).toContain('cloudfront:ListDomainConflicts')
    expect(failure.message).toContain('cloudfront:ListConflictingAliases')
    expect(failure.remedy).toContain(
      '"Action":["cloudfront:ListDomainConflicts","cloudfront:ListConflictingAliases"],"Resource":"arn:aws:cloudfront::111122223333:distribution/E1TARGET"',
    )
  })

  test('a target without a certificate for the name is a certificate refusal', async () => {
    const { cloudfront, server } = await stage(() =>
      refusal(
        400,
        'InvalidArgument',
        'To add an alternate domain name (CNAME) you must attach a trusted certificate',
      ),
    )
    expect(await failureOf(cloudfront.conflicts('www.example.com', 'E1TARGET'))).toMatchObject({
      code: 'certificate-not-covering',
      refusal: 'certificate',
      outcome: 'refused',
    })
    expect(server.seen).toHaveLength(1)
  })
})

const moved = (domain = 'www.example.com', id = 'E1TARGET'): Reply => ({
  headers: { etag: 'E3TAG' },
  body: xml('UpdateDomainAssociationResult', `<Domain>${domain}</Domain><ResourceId>${id}</ResourceId>`),
})

describe('the movers', () => {
  test('UpdateDomainAssociation goes with If-Match', async () => {
    const { cloudfront, server } = await stage(() => moved())
    await cloudfront.updateDomainAssociation('www.example.com', 'E1TARGET', 'E2TAG')
    expect(server.seen[0]).toMatchObject({ method: 'POST', url: '/2020-05-31/domain-association' })
    expect(server.seen[0]?.headers['if-match']).toBe('E2TAG')
    expect(server.seen[0]?.body).toMatch(
      /<TargetResource><DistributionId>E1TARGET<\/DistributionId><\/TargetResource>/,
    )
  })

  test('AssociateAlias names a wildcard in the query, and sends no body', async () => {
    const { cloudfront, server } = await stage(() => ({}))
    await cloudfront.associateAlias('*.example.com', 'E1TARGET')
    expect(server.seen[0]).toMatchObject({
      method: 'PUT',
      url: '/2020-05-31/distribution/E1TARGET/associate-alias?Alias=%2A.example.com',
      body: '',
    })
  })

  const answers: [string, Reply, string][] = [
    ['an internal error', refusal(500, 'InternalError', 'x'), 'unknown'],
    ['throttling', refusal(400, 'Throttling', 'Rate exceeded'), 'throttled'],
    ['a stale ETag', refusal(412, 'PreconditionFailed', 'x'), 'conflict'],
    ['a missing TXT', refusal(400, 'IllegalUpdate', 'Invalid or missing alias DNS TXT records'), 'refused'],
    ['a reset', { instead: 'reset' }, 'unknown'],
    ['a page of a proxy', { body: '<html/>' }, 'unknown'],
  ]
  test.each(answers)('after %s nothing is sent again', async (_, reply, outcome) => {
    const { cloudfront, server } = await stage(() => reply)
    const uda = await failureOf(cloudfront.updateDomainAssociation('www.example.com', 'E1TARGET', 'E2TAG'))
    const aa = await failureOf(cloudfront.associateAlias('www.example.com', 'E1TARGET'))
    expect([uda.outcome, aa.outcome]).toEqual([outcome, outcome])
    expect(server.seen).toHaveLength(2)
  })

  test.each([moved('other.example.com'), moved('www.example.com', 'E9')])(
    'an answer about something else leaves the outcome unknown',
    async (reply) => {
      const { cloudfront } = await stage(() => reply)
      const failure = await failureOf(
        cloudfront.updateDomainAssociation('www.example.com', 'E1TARGET', 'E2TAG'),
      )
      expect(failure.outcome).toBe('unknown')
    },
  )

  test('a mover that is never answered is given up at its own deadline', async () => {
    const { cloudfront, server } = await stage(() => ({ instead: 'hang' }), fastClock)
    const failure = await failureOf(cloudfront.associateAlias('www.example.com', 'E1TARGET'))
    expect(failure.message).toContain('within 23000 ms')
    expect(server.seen).toHaveLength(1)
  })

  test('a cancelled run does not end a mover that is under way', async () => {
    const { cloudfront, cancel } = await stage(() => {
      cancel(new Failure('cancelled', 'SIGINT'))
      return moved()
    })
    await expect(cloudfront.updateDomainAssociation('www.example.com', 'E1TARGET', 'E2TAG')).resolves.toBe(
      'E3TAG',
    )
  })
})

describe('a raw configuration', () => {
  const bytes = xml('DistributionConfig', '<Neu foo="ü"/>\n  <!-- kept --><Enabled>true</Enabled>')

  test('comes byte for byte, with its ETag', async () => {
    const { configs, server } = await stage(() => ({ headers: { etag: 'E2TAG' }, body: bytes }))
    const { etag, xml: got } = await configs.config('E1TARGET')
    expect(etag).toBe('E2TAG')
    expect(Buffer.from(got).toString()).toBe(bytes)
    expect(server.seen[0]).toMatchObject({ method: 'GET', url: '/2020-05-31/distribution/E1TARGET/config' })
  })

  test.each<[string, Reply]>([
    ['without ETag', { body: bytes }],
    ['with another root', { headers: { etag: 'E' }, body: distributionXml() }],
  ])('%s is no answer', async (_, reply) => {
    const { configs } = await stage(() => reply)
    expect((await failureOf(configs.config('E1TARGET'))).outcome).toBe('unknown')
  })

  test('goes as given, with If-Match, its true length and its true digest in the signature', async () => {
    const { configs, server } = await stage(() => ({ headers: { etag: 'E3TAG' }, body: distributionXml() }))
    expect(await configs.updateConfig('E1TARGET', 'E2TAG', bytes, { refusedAs: 'release-refused' })).toBe(
      'E3TAG',
    )
    const sent = server.seen[0]
    expect(sent).toMatchObject({
      method: 'PUT',
      url: '/2020-05-31/distribution/E1TARGET/config',
      body: bytes,
    })
    expect(sent?.headers).toMatchObject({
      'if-match': 'E2TAG',
      'content-length': String(Buffer.byteLength(bytes)),
      'content-type': 'application/xml',
      'x-amz-content-sha256': createHash('sha256').update(bytes).digest('hex'),
    })
  })

  test.each<[string, Reply, string, string]>([
    [
      'a refusal is the caller’s',
      refusal(400, 'IllegalUpdate', 'A text of tomorrow.'),
      'refused',
      'release-refused',
    ],
    [
      'a name held elsewhere',
      refusal(409, 'CNAMEAlreadyExists', 'already associated with a different resource'),
      'refused',
      'release-refused',
    ],
    ['a stale ETag', refusal(412, 'PreconditionFailed', 'x'), 'conflict', 'service-error'],
    [
      'an answer about something else',
      { headers: { etag: 'E' }, body: distributionXml({ id: '<Id>E9</Id>' }) },
      'unknown',
      'service-error',
    ],
    ['an answer without ETag', { body: distributionXml() }, 'unknown', 'service-error'],
    ['a reset', { instead: 'reset' }, 'unknown', 'service-error'],
  ])('%s, sent once', async (_, reply, outcome, code) => {
    const { configs, server } = await stage(() => reply)
    expect(
      await failureOf(configs.updateConfig('E1TARGET', 'E2TAG', bytes, { refusedAs: 'release-refused' })),
    ).toMatchObject({ outcome, code })
    expect(server.seen).toHaveLength(1)
  })
})

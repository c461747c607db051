import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { scenarioNames } from '../../../src/base/contract.ts'
import { InputErrors, type InputsReading, readInputs } from '../../../src/inputs/read.ts'
import { jobEnvironment } from './job-environment.ts'
import type { Changes } from './situations.ts'

const accessKey = 'AKIAIOSFODNN7EXAMPLE'

function problems(changes: Changes, read: (env: Changes) => InputsReading = readInputs): InputErrors {
  try {
    read(jobEnvironment(changes))
  } catch (thrown) {
    if (thrown instanceof InputErrors) return thrown
    throw thrown
  }
  return expect.fail('nothing was refused')
}

/** The titles of what is wrong; none where nothing is. */
function problemsOf(env: Changes): string[] {
  try {
    readInputs(env)
    return []
  } catch (thrown) {
    return thrown instanceof InputErrors
      ? thrown.findings.map(({ title }) => title)
      : expect.fail(String(thrown))
  }
}

describe('inputs', () => {
  test('are read with the defaults of the contract', () => {
    expect(readInputs(jobEnvironment()).inputs).toMatchObject({
      aliases: ['www.example.com'],
      scenario: 'auto',
      command: 'move',
      dns: 'auto',
      onFailure: 'roll-back',
      roleSessionName: 'move-cloudfront-alias-99',
      roleDuration: 3_600_000,
      settle: 300_000,
      deadline: 18_000_000,
      restoreSource: true,
      probePath: '/',
      plan: undefined,
    })
  })

  test.each([undefined, '', 'octo/site'])(
    'a repository without its number is refused before a plan can be bound to it: %s',
    (id) => {
      const { findings, code } = problems({ GITHUB_REPOSITORY_ID: id })
      expect(code).toBe('input-environment')
      expect(findings).toMatchObject([{ id: 'input-environment', level: 'blocker' }])
      expect(findings[0]?.remedy).toBeTruthy()
    },
  )

  test.each(['recover', 'roll-back', 'verify'])(
    '%s, which makes no plan, does not need that number',
    (command) => {
      const given = {
        GITHUB_REPOSITORY_ID: '',
        INPUT_COMMAND: command,
        'INPUT_SOURCE-DISTRIBUTION': 'E1SOURCE',
      }
      expect(readInputs(jobEnvironment(given)).inputs.command).toBe(command)
    },
  )

  test('report everything that is wrong at once, input errors before what is not built', () => {
    const { findings, code } = problems(
      {
        INPUT_ALIAS: 'https://a.example.com\nb..example.com',
        'INPUT_TARGET-DISTRIBUTION': '',
        INPUT_SCENARIO: 'wildcrd',
        INPUT_COMMAND: 'roll-back',
        'INPUT_POLL-INTERVAL': '1h',
        INPUT_SETLE: '1s',
        'INPUT_REQUIRE-APPROVAL': 'true',
        GITHUB_EVENT_NAME: 'pull_request',
        GITHUB_OUTPUT: '',
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
      },
      readInputs,
    )
    expect(code).toBe('input-missing')
    expect(findings.map(({ id, title }) => `${id} ${title.split(':')[0]}`)).toEqual([
      'input-invalid alias',
      'input-invalid alias',
      'input-missing target-distribution',
      'input-invalid scenario',
      'input-unknown setle',
      'input-combination command',
      'input-combination poll-interval is longer than deploy-timeout',
      'input-environment GITHUB_OUTPUT is not set',
      'input-environment NODE_TLS_REJECT_UNAUTHORIZED disables the verification of TLS certificates',
      'event-not-allowed command',
      'oidc-unavailable role-to-assume',
      'approval-environment-unknown require-approval',
    ])
    expect(new Set(findings.map(({ level }) => level))).toEqual(new Set(['blocker']))
  })

  test.each(['plan', 'verify', 'recover'])('a gate that cannot be read keeps nobody from %s', (command) => {
    const { inputs } = readInputs(
      jobEnvironment({
        INPUT_COMMAND: command,
        'INPUT_REQUIRE-APPROVAL': 'true',
        'INPUT_ROLE-TO-ASSUME': '',
        AWS_ACCESS_KEY_ID: 'AKIAIOSFODNN7EXAMPLE',
        AWS_SECRET_ACCESS_KEY: 'secret',
        ACTIONS_ID_TOKEN_REQUEST_URL: '',
      }),
    )
    expect(inputs.command).toBe(command)
  })

  test('that are wrong leave the rest readable', () => {
    const {
      reading: { inputs },
      message,
    } = problems({
      'INPUT_TARGET-DISTRIBUTION': '..',
      INPUT_COMMAND: 'plan',
    })
    expect(inputs).toMatchObject({ command: 'plan', aliases: ['www.example.com'] })
    expect(message).toContain('target-distribution')
  })

  test.each<[Changes, string]>([
    [{ INPUT_SCENARIO: 'Same-Account' }, 'scenario: same-account'],
    [{ INPUT_SCENARIO: 'same_account' }, 'scenario: same-account'],
    [{ INPUT_COMMAND: 'rollback' }, 'command: roll-back'],
    [{ INPUT_DNS: 'route-53' }, 'dns: route53'],
    [{ 'INPUT_RESTORE-SOURCE': 'no' }, 'restore-source: false'],
    [{ 'INPUT_DNS-TIMEOUT': '1h30m' }, 'dns-timeout: 90m'],
    [{ INPUT_SETTLE: '5 m' }, 'settle: 5m'],
    [{ INPUT_SETTLE: '5 minutes' }, 'settle: 5m'],
    [{ 'INPUT_DEPLOY-TIMEOUT': '1 hour 30 seconds' }, 'deploy-timeout: 3630s'],
    [{ 'INPUT_DNS-TIMEOUT': 'PT90S' }, 'dns-timeout: 90s'],
    [{ 'INPUT_TARGET-DISTRIBUTION': 'e1abcdef2ghijk' }, 'target-distribution: E1ABCDEF2GHIJK'],
    [{ 'INPUT_HOSTED-ZONE': '/hostedzone/Z0123456789' }, 'hosted-zone: Z0123456789'],
    [{ INPUT_ALIAS: 'a.example.com b.example.com' }, 'alias: a.example.com,b.example.com'],
    [{ INPUT_ALIAS: 'https://a.example.com/x,B.example.com' }, 'alias: a.example.com,b.example.com'],
    [{ 'INPUT_DNS-SERVERS': '192.0.2.53,,' }, 'dns-servers: 192.0.2.53'],
  ])('%j is refused with "%s" to paste', (changes, remedy) => {
    expect(problems(changes).findings.map((finding) => finding.remedy)).toContain(remedy)
  })

  test.each<Changes>([
    { INPUT_ALIAS: 'https://*.example.com' },
    { INPUT_ALIAS: '*.example.com www.example.com' },
    { INPUT_SCENARIO: 'release-and-claim', 'INPUT_ACCEPT-DOWNTIME': '*.example.com' },
    { 'INPUT_ACCEPT-HOSTS': '"*.example.com"' },
    { 'INPUT_DNS-SERVERS': '[2001:db8::53]:53,,' },
    { INPUT_DEADLINE: '8h30m' },
    { 'INPUT_ROLE-DURATION': '13h0m' },
    { INPUT_SETTLE: '30sec' },
    { INPUT_COMMAND: 'Plan', INPUT_DNS: 'Route53' },
    { INPUT_COMMAND: '' },
    { 'INPUT_REQUIRE-APPROVAL': '', 'INPUT_REQUIRE-PLAN': '' },
  ])('a line to paste is YAML, and mends what it is for: %j', (changes) => {
    for (const { title, remedy = '' } of problems(changes).findings) {
      expect(remedy).not.toBe('')
      if (remedy.startsWith('Set ')) continue
      const pasted: Record<string, unknown> = parse(remedy, { schema: 'failsafe' })
      const [[name = '', value] = []] = Object.entries(pasted)
      expect(value).toBeTypeOf('string')
      const mended = jobEnvironment({ ...changes, [`INPUT_${name.toUpperCase()}`]: String(value) })
      expect(problemsOf(mended)).not.toContain(title)
    }
  })

  test.each(['COMMAND', 'REQUIRE-APPROVAL', 'REQUIRE-PLAN', 'RESTORE-SOURCE'])(
    'of an empty %s nothing shows what was meant: there is no line to paste',
    (input) => {
      const [finding] = problems({ [`INPUT_${input}`]: '' }).findings
      expect(finding).toMatchObject({
        id: 'input-missing',
        remedy: expect.stringMatching(/^Set [a-z-]+ to /),
      })
    },
  )

  test.each<Changes>([
    { 'INPUT_DNS-TIMEOUT': '2000ms' },
    { INPUT_PLAN: 'x'.repeat(262_145) },
    { 'INPUT_ROLE-SESSION-NAME': 'a b' },
    { 'INPUT_AWS-REGION': 'us-east' },
    { INPUT_AUDIENCE: 'a b' },
    { 'INPUT_HOSTED-ZONE': '../Z1' },
  ])('%# of the wrong form are refused', (changes) => {
    expect(problems(changes).findings.map(({ id }) => id)).toEqual(['input-invalid'])
  })

  test('that make no sense get no suggestion', () => {
    expect(problems({ INPUT_SCENARIO: 'constructor' }).findings[0]?.remedy).toBe(
      `Set scenario to one of auto, ${scenarioNames.join(', ')}.`,
    )
  })

  test('that contradict each other are told apart by rule', () => {
    const cases: [Changes, RegExp][] = [
      [{ INPUT_ALIAS: 'example.com', INPUT_SCENARIO: 'wildcard' }, /apex/],
      [{ INPUT_ALIAS: '*.example.com', INPUT_SCENARIO: 'wildcard' }, /a wildcard cannot be moved/],
      [{ 'INPUT_AWS-REGION': 'cn-north-1' }, /^role-to-assume is in a different partition/],
      [{ 'INPUT_AWS-REGION': 'us-gov-west-1' }, /CloudFront is not in the partition of us-gov-west-1/],
      [{ INPUT_COMMAND: 'roll-back' }, /requires source-distribution or plan/],
      [{ INPUT_DEADLINE: '74m' }, /longer than deadline/],
      [{ 'INPUT_DEPLOY-TIMEOUT': '9s' }, /longer than deploy-timeout/],
    ]
    for (const [changes, title] of cases) {
      expect(problems(changes).findings.map((finding) => finding.title)).toEqual([
        expect.stringMatching(title),
      ])
    }
    expect(() =>
      readInputs(jobEnvironment({ INPUT_DEADLINE: '75m', 'INPUT_POLL-INTERVAL': '40m' })),
    ).not.toThrow()
  })

  test.each<[Changes, number]>([
    [{ 'INPUT_ROLE-TO-ASSUME': 'arn', INPUT_COMMAND: 'mov', GITHUB_EVENT_NAME: 'issues' }, 2],
    [{ INPUT_COMMAND: 'roll-back', 'INPUT_SOURCE-DISTRIBUTION': '..' }, 1],
    [{ INPUT_DEADLINE: '74m', INPUT_SETTLE: '7h' }, 1],
  ])('that could not be read are not held against others: %j', (changes, count) => {
    expect(problems(changes).findings.map(({ id }) => id)).toEqual(Array(count).fill('input-invalid'))
  })

  test('lose duplicates with a notice', () => {
    const { inputs, announcements } = readInputs(
      jobEnvironment({ INPUT_ALIAS: 'a.example.com\nA.example.com' }),
    )
    expect(inputs.aliases).toEqual(['a.example.com'])
    expect(announcements).toContainEqual({
      level: 'notice',
      text: 'alias: a.example.com is listed more than once',
    })
  })

  test('show at most ten wrong items of a list', () => {
    const text = Array.from({ length: 50 }, (_, index) => `-${index}.example.com`).join('\n')
    expect(problems({ INPUT_ALIAS: text }).findings).toHaveLength(11)
  })

  test('are taken literally where they look like the insides of an object', () => {
    for (const name of ['__proto__', 'constructor', 'toString', 'hasOwnProperty']) {
      for (const input of [
        'SCENARIO',
        'COMMAND',
        'DNS',
        'ON-FAILURE',
        'REQUIRE-PLAN',
        'TARGET-DISTRIBUTION',
      ]) {
        expect(problems({ [`INPUT_${input}`]: name }).code).toBe('input-invalid')
      }
      expect(
        readInputs(jobEnvironment({ INPUT_ALIAS: `${name.replaceAll('_', '')}.example.com` })).inputs.aliases,
      ).toHaveLength(1)
    }
  })
})

const methods = 'auto, same-account, wildcard, disable-source, release-and-claim'

test.each<[Changes, string]>([
  [{ INPUT_SCENARIO: 'zero-downtime' }, `Set scenario to one of ${methods}.`],
  // What an earlier message printed as the values: none of them is meant, least of all one with an outage.
  [{ INPUT_SCENARIO: methods }, `Set scenario to one of ${methods}.`],
  [{ INPUT_SCENARIO: 'release' }, `Set scenario to one of ${methods}.`],
  [
    { 'INPUT_TARGET-DISTRIBUTION': '' },
    'Set target-distribution to the id of a distribution (E…) or distribution tenant (dt_…).',
  ],
  [
    { INPUT_DEADLINE: '9h' },
    'Set deadline to an integer with an optional unit s, m or h (none: seconds), at most 350m.',
  ],
  [{ INPUT_DEADLINE: '1h' }, 'Set deadline to at least 75m, or lower deploy-timeout, settle or dns-timeout.'],
  [{ 'INPUT_DNS-TIMEOUT': '6h' }, 'Lower deploy-timeout, settle or dns-timeout.'],
  [{ 'INPUT_POLL-INTERVAL': '41m' }, 'Set poll-interval to at most 2400s, or raise deploy-timeout.'],
])('%j is answered by a sentence, and by no line that would be refused', (changes, remedy) => {
  expect(problems(changes).findings.map((finding) => finding.remedy)).toContain(remedy)
})

test('whoever pastes the permissions of the job has all that the job needs', () => {
  const gone = { ACTIONS_ID_TOKEN_REQUEST_URL: '', 'INPUT_REQUIRE-APPROVAL': 'true' }
  for (const id of ['oidc-unavailable', 'approval-environment-unknown']) {
    const remedy = problems(gone).findings.find((finding) => finding.id === id)?.remedy ?? ''
    expect(remedy).toContain(
      'Give the job:\npermissions:\n  id-token: write\n  contents: read\n  actions: read',
    )
  }
})

describe('role-chaining', () => {
  const chained = { 'INPUT_ROLE-CHAINING': 'true' }
  const source = { 'INPUT_SOURCE-ROLE-TO-ASSUME': 'arn:aws:iam::444455556666:role/mover' }
  const warnings = (changes: Changes) =>
    readInputs(jobEnvironment({ ...chained, ...changes }))
      .announcements.filter(({ level }) => level === 'warning')
      .map(({ text }) => text)

  test('is refused without the role that the others are assumed from', () => {
    const keys = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: 'secret' }
    const { findings } = problems({ ...chained, ...source, ...keys, 'INPUT_ROLE-TO-ASSUME': '' })
    expect(findings.map(({ id, title, remedy }) => [id, title, remedy])).toEqual([
      [
        'input-combination',
        'role-chaining: true requires role-to-assume',
        'role-to-assume: arn:aws:iam::123456789012:role/NAME',
      ],
    ])
  })

  test('is said to have no effect where there is nothing to chain', () => {
    expect(warnings({})).toEqual([expect.stringContaining('role-chaining has no effect')])
    expect(warnings(source)).toEqual([])
  })

  test('is said to shorten the sessions where role-duration is longer than an hour', () => {
    expect(warnings({ ...source, 'INPUT_ROLE-DURATION': '2h' })).toEqual([
      expect.stringContaining('limits the sessions of source-role-to-assume to 1 h'),
    ])
  })
})

describe('an input that can have no effect beside the others', () => {
  const header = { 'INPUT_PROBE-HEADER': 'x-served-by: target' }
  const dnsRole = { 'INPUT_DNS-ROLE-TO-ASSUME': 'arn:aws:iam::444455556666:role/dns' }
  const noRole = { 'INPUT_ROLE-TO-ASSUME': '', AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: 'secret' }
  const effectless = (changes: Changes) =>
    readInputs(jobEnvironment(changes))
      .announcements.map(({ text }) => text)
      .filter((text) => text.includes('has no effect'))

  test.each<[string, Changes, Changes]>([
    ['probe-header', header, { 'INPUT_PROBE-PATH': 'off' }],
    ['dns-role-to-assume', dnsRole, { INPUT_DNS: 'manual' }],
    ['hosted-zone', { 'INPUT_HOSTED-ZONE': 'Z0123456789ABC' }, { INPUT_DNS: 'manual' }],
    ['role-duration', { 'INPUT_ROLE-DURATION': '2h' }, noRole],
    ['role-session-name', { 'INPUT_ROLE-SESSION-NAME': 'mover' }, noRole],
    ['audience', { INPUT_AUDIENCE: 'sts.amazonaws.com.cn' }, noRole],
    ['keep-wildcard', { 'INPUT_KEEP-WILDCARD': 'true' }, { INPUT_SCENARIO: 'same-account' }],
    ['accept-hosts', { 'INPUT_ACCEPT-HOSTS': '*.example.com' }, { INPUT_SCENARIO: 'disable-source' }],
    ['accept-downtime', { 'INPUT_ACCEPT-DOWNTIME': 'www.example.com' }, { INPUT_SCENARIO: 'same-account' }],
    ['restore-source', { 'INPUT_RESTORE-SOURCE': 'false' }, { INPUT_SCENARIO: 'release-and-claim' }],
  ])('%s is accepted, and a warning says so; not where it has one', (name, given, beside) => {
    expect(effectless({ ...given, ...beside })).toEqual([
      expect.stringMatching(new RegExp(`^${name} has no effect(?: while [a-z ]+)?: `)),
    ])
    expect(effectless(given)).toEqual([])
    expect(effectless(beside)).toEqual([])
  })
})

describe('a list with several errors', () => {
  test('tells all of them at once, an empty item too', () => {
    const { findings } = problems({ INPUT_ALIAS: 'www.example.com,,shop_.example.com:443,b ü.example.com' })
    expect(findings.map(({ title }) => title)).toEqual([
      'alias: it has an empty item (one comma too many)',
      'alias: it contains a port',
      'alias: it contains U+00FC; a host name is written in ASCII',
    ])
  })

  test('with too many items gives none of its paste back: the same would be refused again', () => {
    const { findings } = problems({
      INPUT_ALIAS: Array.from({ length: 101 }, (_, n) => `n${n}.example.com`).join(','),
    })
    expect(findings.map(({ title, remedy = '' }) => [title, remedy.includes('n1.example.com')])).toEqual([
      ['alias: it has 101 items; at most 100 are allowed', false],
    ])
  })

  test('with nothing wrong but an empty item is given back without it', () => {
    const { findings } = problems({ 'INPUT_DNS-SERVERS': '192.0.2.1,,192.0.2.2' })
    expect(findings.map(({ remedy }) => remedy)).toEqual(['dns-servers: 192.0.2.1,192.0.2.2'])
  })
})

test('the domain name of a distribution is told from its id in every partition', () => {
  for (const domain of ['d111.cloudfront.net', 'd111.cloudfront.cn.']) {
    const { findings } = problems({ 'INPUT_TARGET-DISTRIBUTION': domain })
    expect(findings.map(({ title }) => title)).toEqual([
      'target-distribution: it is the domain name of a distribution, not its id',
    ])
  }
})

describe('what may be secret', () => {
  test('an access key in a role input is refused, never shown, and to be rotated', () => {
    const { findings, message, reading } = problems({ 'INPUT_ROLE-TO-ASSUME': accessKey })
    expect(JSON.stringify([findings, message])).not.toContain(accessKey)
    expect(message).toContain('rotate')
    expect(reading.secrets).toContain(accessKey)
  })

  test.each(['ALIAS', 'TARGET-DISTRIBUTION', 'SCENARIO', 'DNS-SERVERS', 'PROBE-PATH'])(
    'an access key in %s is not shown',
    (input) => {
      const { findings, message } = problems({ [`INPUT_${input}`]: `x ${accessKey}` })
      expect(JSON.stringify([findings, message])).not.toMatch(/akiaiosfodnn7example/i)
    },
  )

  test.each<[Changes, string]>([
    [{ 'INPUT_GITHUB-TOKEN': 'ghs canary' }, 'canary'],
    [{ 'INPUT_PROBE-HEADER': 'authorization: Bearer canary' }, 'canary'],
    [{ 'INPUT_PROBE-HEADER': 'canary' }, 'canary'],
    [{ HTTPS_PROXY: 'http://me:canary@proxy.example', GITHUB_OUTPUT: '' }, 'canary'],
    [{ AWS_ENDPOINT_URL_STS: 'ftp://me:canary@sts.example' }, 'canary'],
    [{ NODE_OPTIONS: '--require=/canary.js' }, 'canary'],
  ])('%j is refused or announced without its text', (changes, canary) => {
    const { findings, reading, message } = problems(changes)
    expect(JSON.stringify([findings, reading.announcements, message])).not.toContain(canary)
  })

  test('the password of a proxy is named for masking, as it stands there and as it is sent', () => {
    const { secrets } = readInputs(jobEnvironment({ https_proxy: 'http://me:long%21canary@proxy.example' }))
    expect(secrets).toEqual(expect.arrayContaining(['long%21canary', 'long!canary']))
  })

  test('tokens and keys are named for masking, account and key ids are not', () => {
    const { secrets } = readInputs(
      jobEnvironment({
        'INPUT_GITHUB-TOKEN': 'token',
        AWS_ACCESS_KEY_ID: accessKey,
        AWS_SECRET_ACCESS_KEY: 'secret',
        AWS_SESSION_TOKEN: 'session',
      }),
    )
    expect(secrets).toEqual(['token', 'oidc-token', 'secret', 'session'])
  })
})

describe('keys of the environment', () => {
  const given = { AWS_ACCESS_KEY_ID: accessKey, AWS_SECRET_ACCESS_KEY: 'canary', AWS_SESSION_TOKEN: 'token' }

  test.each([
    ['AWS_ACCESS_KEY_ID', `${accessKey}\n`],
    ['AWS_SECRET_ACCESS_KEY', ' canary'],
    ['AWS_SESSION_TOKEN', 'tok\u00e9n'],
  ])('that were pasted with something around them are refused before any call, unseen: %s', (name, value) => {
    const { findings } = problems({ 'INPUT_ROLE-TO-ASSUME': '', ...given, [name]: value })
    expect(findings).toMatchObject([
      {
        id: 'input-environment',
        title: expect.stringContaining(name),
        remedy: expect.stringContaining(name),
      },
    ])
    expect(JSON.stringify(findings)).not.toMatch(/canary|tok[^e]n|AKIA/)
  })

  test('are not looked at where there is a role', () => {
    const { announcements } = readInputs(jobEnvironment({ ...given, AWS_SECRET_ACCESS_KEY: 'a b' }))
    expect(announcements.map(({ text }) => text).join()).toContain('ignores AWS_ACCESS_KEY_ID')
  })
})

describe('a local run', () => {
  test.each([
    ['http://127.0.0.1:4000', true],
    ['http://127.9.9.9', true],
    ['http://127.1', true],
    ['http://[::1]:4000', true],
    ['http://localhost:4000', true],
    ['https://cloudfront.amazonaws.com', false],
    ['http://127.0.0.1.example.com', false],
    ['http://localhost.example.com', false],
    ['http://127.0.0.1@example.com', false],
    ['http://10.0.0.1', false],
  ])('with the endpoint %s: %s', (endpoint, local) => {
    const env = jobEnvironment({
      AWS_ENDPOINT_URL_CLOUDFRONT: endpoint,
      CLOUDFRONT_EDGE_ADDRESS: '127.0.0.1:8443',
    })
    const { setting, announcements } = readInputs(env)
    expect(setting.local).toBe(local)
    expect(setting.edgeAddress).toEqual(local ? { host: '127.0.0.1', port: 8443 } : undefined)
    expect(announcements.some(({ text }) => text.startsWith('AWS_ENDPOINT_URL_CLOUDFRONT'))).toBe(true)
  })

  test('is not one by the generic endpoint, which is used where there is no other', () => {
    const env = jobEnvironment({
      AWS_ENDPOINT_URL: 'http://127.0.0.1:1',
      AWS_ENDPOINT_URL_STS: 'http://127.0.0.1:2',
    })
    const { setting } = readInputs(env)
    expect(setting.local).toBe(false)
    expect(setting.endpoints).toEqual({
      cloudfront: 'http://127.0.0.1:1',
      sts: 'http://127.0.0.1:2',
      route53: 'http://127.0.0.1:1',
      acm: 'http://127.0.0.1:1',
    })
  })

  test('may trust any certificate and wait for milliseconds', () => {
    const { inputs } = readInputs(
      jobEnvironment({
        AWS_ENDPOINT_URL_CLOUDFRONT: 'http://127.0.0.1:4000',
        NODE_TLS_REJECT_UNAUTHORIZED: '0',
        INPUT_SETTLE: '0',
        'INPUT_POLL-INTERVAL': '5ms',
      }),
    )
    expect(inputs).toMatchObject({ settle: 0, pollInterval: 5 })
  })
})

describe('a proxy', () => {
  // Node.js passes over an address without http:// or https://, and throws at the others; curl takes all of them.
  test.each([
    'me:canary@proxy.example:3128',
    'socks5://me:canary@proxy.example',
    'HTTP://me:canary@proxy.example',
    'http://',
    'http://me:canary@pro xy:3128',
    'http://me:canary%zz@proxy.example:3128',
    ' http://me:canary@proxy.example',
  ])('that no call could go through is refused, without its password: %s', (address) => {
    // All calls are https: of the others only what Node.js throws at is in the way.
    const throws = ['HTTP_PROXY', 'http_proxy'].filter(() => address.startsWith('http://'))
    for (const variable of ['HTTPS_PROXY', 'https_proxy', ...throws]) {
      const { findings, reading } = problems({ [variable]: address })
      expect(findings).toMatchObject([
        { id: 'input-environment', remedy: expect.stringContaining('http://HOST:PORT') },
      ])
      expect(findings[0]?.title).toContain(variable)
      expect(JSON.stringify([findings, reading.announcements])).not.toMatch(/canary|calls go through/)
    }
  })

  test.each(['me:canary@proxy.example:3128', 'socks5://proxy.example'])(
    'of calls that are not https is passed over: %s',
    (address) => {
      const { announcements } = readInputs(jobEnvironment({ HTTP_PROXY: address, http_proxy: address }))
      expect(JSON.stringify(announcements)).not.toMatch(/canary|calls go through/)
    },
  )

  test.each([
    'http://proxy.example',
    'https://me:p%40ss@proxy.example:3128/',
    'http://me:p@ss@proxy.example:1',
    'http://[::1]:3128',
  ])('that calls can go through is announced: %s', (address) => {
    const { announcements } = readInputs(jobEnvironment({ HTTPS_PROXY: address }))
    expect(announcements.map(({ text }) => text)).toEqual([
      expect.stringMatching(/^HTTPS_PROXY is set: calls go through "http/),
    ])
  })
})

test.each(['target-distribution', 'source-distribution'])('%s takes a distribution tenant', (input) => {
  const { inputs } = readInputs(jobEnvironment({ [`INPUT_${input.toUpperCase()}`]: 'dt_2abcDEFghiJKL' }))
  expect(JSON.stringify(inputs)).toContain('dt_2abcDEFghiJKL')
})

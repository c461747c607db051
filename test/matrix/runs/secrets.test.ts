import { expect, test, vi } from 'vitest'
import { createLog } from '../../../src/github/log.ts'
import type { CloudRequest } from '../../cloud/http.ts'
import { captured, real } from '../../runner/captured.ts'
import { parseLog } from '../../runner/parser.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { type VirtualRun, virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a request carries that nobody else may see: the keys of the session, tokens, whoever signs it. */
function carried({ headers, body }: CloudRequest): string[] {
  const token = new URLSearchParams(body.toString('utf8')).get('WebIdentityToken')
  const bearer = headers['authorization']?.replace(/^Bearer /, '')
  return [headers['x-amz-security-token'], token, bearer?.startsWith('AWS4') ? undefined : bearer].flatMap(
    (secret) => secret ?? [],
  )
}

/** What the runner and we were told to hide, with the lines of it. */
function masked({ log }: VirtualRun): ReadonlySet<string> {
  const { commands } = parseLog(log)
  return new Set(commands.filter(({ name }) => name === 'add-mask').map(({ data }) => data))
}

/** Everything that others may read, the orders to hide something apart: the runner shows none of those. */
function shown({ log, outputs, summary, state }: VirtualRun): string {
  return [log.replace(/^::add-mask::.*$/gm, ''), ...Object.values(outputs), summary, state].join('\n')
}

/** Every secret that there is in a world: those of sessions and keys, those of the job, and what was sent. */
function secretsOf({ cloud: { world, job } }: Stage, sent: Iterable<string>): string[] {
  const ofSessions = [...world.identities.values()].flatMap(({ secretAccessKey, sessionToken }) =>
    sessionToken === undefined ? [] : [secretAccessKey, sessionToken],
  )
  return [...new Set([...ofSessions, job.requestToken, job.githubToken, ...sent])].filter(Boolean)
}

/** The operations of a move between two accounts behind an approval, each of which answers once with what it was sent. */
const operations = [
  'sts AssumeRoleWithWebIdentity',
  'cloudfront GetDistribution',
  'cloudfront GetDistributionConfig',
  'cloudfront ListDomainConflicts',
  'cloudfront UpdateDistribution',
  'acm DescribeCertificate',
  'route53 ListHostedZonesByName',
  'github token',
  'github approvals',
]

async function echoed(endpoint: string, operation: string) {
  const stage = await setStage({ cross: {} })
  const { cloud, scene } = stage
  cloud.job.approvals = [{ state: 'approved', user: 'hubot', environments: [cloud.job.environment] }]
  const sent = new Set<string>()
  let said = ''
  cloud.faults.add({
    does: 'none',
    when: ({ request }) => {
      for (const secret of carried(request)) sent.add(secret)
      return false
    },
  })
  cloud.faults.add({
    endpoint,
    when: (occasion) => {
      if (occasion.operation !== operation && endpoint !== 'github') return false
      if (endpoint === 'github' && !occasion.request.path.includes(operation)) return false
      said = carried(occasion.request).join(' and ')
      return true
    },
    times: 2,
    does: {
      status: 403,
      code: 'AccessDenied',
      get message() {
        return `not allowed for ${said}`
      },
    },
  })
  const run = await virtualRun(stage, {
    inputs: { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'require-approval': 'true' },
    reader: diligentPerson(stage),
  })
  return { run, secrets: secretsOf(stage, sent), said }
}

test.each(operations)('%s that answers with the secrets it was sent tells them to nobody', async (name) => {
  const [endpoint = '', operation = ''] = name.split(' ')
  const { run, secrets, said } = await echoed(endpoint, operation)
  expect(said, run.log).not.toBe('')
  const leaked = secrets.filter((secret) => shown(run).includes(secret.slice(0, 24)))
  expect(leaked.map((secret) => `${secret.slice(0, 24)}… of ${secret.length}`)).toEqual([])
})

test('every secret of a run is masked: of each session, each token, the job and its inputs', async () => {
  const { run, secrets } = await echoed('none', 'none')
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(secrets.length).toBeGreaterThanOrEqual(8)
  const hidden = masked(run)
  expect(secrets.filter((secret) => !hidden.has(secret)).map((secret) => secret.slice(0, 24))).toEqual([])
})

test('the keys of the environment are masked', async () => {
  const stage = await setStage()
  const [operator] = stage.cloud.world.identities.values()
  const keys = {
    AWS_ACCESS_KEY_ID: operator?.accessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: operator?.secretAccessKey ?? '',
    AWS_SESSION_TOKEN: 'canary-session-token-of-the-environment',
  }
  const run = await virtualRun(stage, { env: keys, inputs: { command: 'plan', 'role-to-assume': '' } })
  const hidden = masked(run)
  expect(hidden).toContain(keys.AWS_SECRET_ACCESS_KEY)
  expect(hidden).toContain(keys.AWS_SESSION_TOKEN)
})

test('sts GetCallerIdentity that answers with the keys of the environment tells them to nobody', async () => {
  const stage = await setStage()
  const [operator] = stage.cloud.world.identities.values()
  const secret = operator?.secretAccessKey ?? ''
  const message = `not allowed for ${secret} and canary-session-token-of-the-environment`
  stage.cloud.faults.add({
    endpoint: 'sts',
    when: ({ operation }) => operation === 'GetCallerIdentity',
    does: { status: 403, code: 'AccessDenied', message },
  })
  const env = {
    AWS_ACCESS_KEY_ID: operator?.accessKeyId ?? '',
    AWS_SECRET_ACCESS_KEY: secret,
    AWS_SESSION_TOKEN: 'canary-session-token-of-the-environment',
  }
  const run = await virtualRun(stage, { env, inputs: { command: 'plan', 'role-to-assume': '' } })
  expect(run.log).toContain('not allowed for')
  expect(shown(run)).not.toContain(secret)
  expect(shown(run)).not.toContain(env.AWS_SESSION_TOKEN)
})

test('a secret of which only the beginning is left, since the text was cut, is replaced too', () => {
  const log = createLog(real)
  const secret = 'FwoGZXIvYXdzEJr//////////wEaDHNlY3JldC1vZi1hLXNlc3Npb24'
  captured(() => log.mask(secret))
  const said = captured(() => log.line(`said ${secret.slice(0, 40)}… (900 characters), and ${secret}`))
  expect(said).toBe('said ***… (900 characters), and ***\n')
  expect(log.redact(`${secret.slice(0, 12)} is too little to tell it by`)).toContain(secret.slice(0, 12))
})

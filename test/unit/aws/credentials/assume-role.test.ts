import { expect, test } from 'vitest'
import { httpHandler } from '../../../../src/aws/call.ts'
import { assumeRole } from '../../../../src/aws/credentials/assume-role.ts'
import { type Keys, roleSession } from '../../../../src/aws/credentials/session.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { ForwardClock, loopback } from '../loopback.ts'

/** How far the clock of AWS is ahead of that of this machine, in ms, and how far it may be. */
const [ahead, most] = [30 * 60_000, 15 * 60_000]

const arn = 'arn:aws:sts::444455556666:assumed-role/other/s'
const xml = (name: string, inner: string) =>
  `<${name} xmlns="https://sts.amazonaws.com/doc/2011-06-15/">${inner}</${name}>`

/** An STS that refuses what was signed more than 15 min ago by its own clock. `always`: whatever was signed. */
const skewed = (always: boolean) =>
  loopback(({ headers }) => {
    const date = String(headers['x-amz-date'])
    const [, y, mo, d, h, mi, s] = /^(\d{4})(\d\d)(\d\d)T(\d\d)(\d\d)(\d\d)Z$/.exec(date) ?? []
    const signed = Date.UTC(Number(y), Number(mo) - 1, Number(d), Number(h), Number(mi), Number(s))
    const now = Date.now() + ahead
    const told = { 'content-type': 'text/xml', date: new Date(now).toUTCString() }
    if (always || now - signed > most) {
      const message = 'Signature expired: 20260101T000000Z is now earlier than 20260101T001500Z'
      const error = `<Error><Type>Sender</Type><Code>SignatureDoesNotMatch</Code><Message>${message}</Message></Error>`
      return { status: 403, headers: told, body: xml('ErrorResponse', error) }
    }
    const until = new Date(now + 3_600_000).toISOString()
    const keys = `<AccessKeyId>ASIAEXAMPLE</AccessKeyId><SecretAccessKey>secret</SecretAccessKey><SessionToken>token</SessionToken><Expiration>${until}</Expiration>`
    const user = `<Arn>${arn}</Arn><AssumedRoleId>A:s</AssumedRoleId>`
    const result = `<AssumeRoleResult><Credentials>${keys}</Credentials><AssumedRoleUser>${user}</AssumedRoleUser></AssumeRoleResult>`
    return { headers: told, body: xml('AssumeRoleResponse', result) }
  })

const hubKeys = async (): Promise<Keys> => ({
  accessKeyId: 'AKIDEXAMPLE',
  secretAccessKey: 'x'.repeat(40),
  sessionToken: 'y',
})

const chained = (url: string, keys = hubKeys) => {
  const clock = new ForwardClock()
  const signal = new AbortController().signal
  return assumeRole(
    { clock, signal, handler: httpHandler({}), mask: () => undefined },
    {
      role: 'arn:aws:iam::444455556666:role/other',
      sessionName: 's1',
      duration: 3_600_000,
      audience: 'sts.amazonaws.com',
      region: 'us-east-1',
      endpoint: url,
      policy: undefined,
      token: async () => 't',
      through: { role: 'arn:aws:iam::111122223333:role/hub', keys },
    },
  )
}

test('a chained role is assumed on a machine whose clock is off: the second request is signed by the clock of AWS', async () => {
  await using server = await skewed(false)
  expect(await chained(server.url)).toMatchObject({ caller: arn })
  expect(server.seen).toHaveLength(2)
})

test('a clock that stays wrong is named, and not taken for throttling', async () => {
  await using server = await skewed(true)
  const failure = await chained(server.url).catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({
    message: expect.stringContaining('the clock of this machine is wrong'),
    remedy: expect.stringContaining('clock of the runner'),
  })
})

test.each([
  'with an explicit deny in a service control policy',
  'with an explicit deny in a resource-based policy',
  'because no permissions boundary allows the sts:AssumeRole action',
])('a role that is refused %s is not told to allow what is allowed already', async (because) => {
  const message = `User: arn:aws:sts::111122223333:assumed-role/hub/s is not authorized to perform: sts:AssumeRole on resource: arn:aws:iam::444455556666:role/other ${because}`
  const error = `<Error><Type>Sender</Type><Code>AccessDenied</Code><Message>${message}</Message></Error>`
  await using server = await loopback(() => ({
    status: 403,
    headers: { 'content-type': 'text/xml' },
    body: xml('ErrorResponse', error),
  }))
  const failed = chained(server.url)
  await expect(failed).rejects.toMatchObject({
    code: 'role-not-assumable',
    remedy: expect.stringMatching(/explicitly denies sts:AssumeRole|limited by another policy/),
  })
})

test('a chained role whose hub is not given any more, in the middle of a run: the hub is named, with what it needs', async () => {
  const clock = new ForwardClock()
  const refused = new Failure('role-not-assumable', 'HUB cannot be assumed: its trust policy', {
    outcome: 'refused',
    remedy: 'Compare the sub',
  })
  const leases = [{ keys: await hubKeys(), obtainedAt: clock.now(), expiresAt: clock.now() + 900_000 }]
  const hub = roleSession(async () => leases.pop() ?? Promise.reject(refused), clock)
  await hub.keys()
  clock.ahead = 900_000
  const failure = await chained('http://127.0.0.1:9', hub.keys).catch((thrown: unknown) => thrown)
  expect(failure).toMatchObject({ remedy: 'Compare the sub' })
  expect(failure).toHaveProperty('message', expect.stringContaining('HUB cannot be assumed'))
  expect(failure).not.toHaveProperty('message', expect.stringContaining('STS refused the token of this job'))
})

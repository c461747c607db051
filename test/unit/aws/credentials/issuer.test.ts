import { expect, test } from 'vitest'
import { httpHandler } from '../../../../src/aws/call.ts'
import { assumeRole } from '../../../../src/aws/credentials/assume-role.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { ForwardClock, loopback } from '../loopback.ts'

/**
 * What is to be pasted into AWS names the issuer of this job's token: GitHub Enterprise Server has its own, and so may an
 * enterprise of GitHub (docs/permissions.md, "Trust"; docs.github.com: OpenID Connect reference, customizing the issuer).
 */

const sub = 'repo:octo/site:environment:cdn'
const tokenOf = (iss: string) =>
  ['h', Buffer.from(JSON.stringify({ iss, sub, aud: 'sts.amazonaws.com' })).toString('base64url'), 's'].join(
    '.',
  )

async function refused(iss: string, code: string, message: string): Promise<string> {
  const body = `<ErrorResponse xmlns="https://sts.amazonaws.com/doc/2011-06-15/"><Error><Type>Sender</Type><Code>${code}</Code><Message>${message}</Message></Error></ErrorResponse>`
  await using server = await loopback(() => ({ status: 400, headers: { 'content-type': 'text/xml' }, body }))
  const failure = await assumeRole(
    {
      clock: new ForwardClock(),
      signal: new AbortController().signal,
      handler: httpHandler({}),
      mask: () => undefined,
    },
    {
      role: 'arn:aws:iam::444455556666:role/other',
      sessionName: 's1',
      duration: 3_600_000,
      audience: 'sts.amazonaws.com',
      region: 'us-east-1',
      endpoint: server.url,
      policy: undefined,
      token: async () => tokenOf(iss),
    },
  ).catch((thrown: unknown) => thrown)
  return failure instanceof Failure ? (failure.remedy ?? '') : ''
}

test.each([
  ['https://token.actions.githubusercontent.com', 'token.actions.githubusercontent.com'],
  ['https://token.actions.githubusercontent.com/octo', 'token.actions.githubusercontent.com/octo'],
  ['https://ghes.example.com/_services/token', 'ghes.example.com/_services/token'],
])('the token is issued by %s', async (iss, issuer) => {
  const trust = await refused(iss, 'AccessDenied', 'Not authorized to perform sts:AssumeRoleWithWebIdentity')
  expect(trust).toContain(`"${issuer}:sub":"${sub}"`)
  expect(trust).toContain(`"${issuer}:aud":"sts.amazonaws.com"`)
  const provider = await refused(
    iss,
    'InvalidIdentityToken',
    `No OpenIDConnect provider found in your account for ${iss}`,
  )
  expect(provider).toContain(`--url ${iss} `)
})

test.each(['', 'javascript:alert(1)', 'https://a.example; rm -rf /', "https://a.example/'"])(
  'an issuer that is none is not pasted: %j',
  async (iss) => {
    const provider = await refused(
      iss,
      'InvalidIdentityToken',
      'No OpenIDConnect provider found in your account',
    )
    expect(provider).toContain('--url https://token.actions.githubusercontent.com ')
  },
)

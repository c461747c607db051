import { expect, test } from 'vitest'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

/** GitHub Enterprise Server, and an enterprise with an issuer of its own (docs.github.com, OpenID Connect). */
const issuers = [
  'git.shop.example/_services/token',
  'token.actions.githubusercontent.com/shop',
  'token.actions.githubusercontent.com',
]

test.each(issuers)(
  'a role that does not accept a token of %s: what is printed to mend it is for that issuer',
  async (issuer) => {
    const stage = await setStage({ cloud: { job: { claims: { iss: `https://${issuer}` } } } })
    const message = 'Not authorized to perform sts:AssumeRoleWithWebIdentity'
    stage.cloud.faults.add({
      operation: 'AssumeRoleWithWebIdentity',
      does: { status: 403, code: 'AccessDenied', message },
      times: 100,
    })
    const run = await virtualRun(stage, { inputs: { ...stage.inputs, command: 'plan' }, judged: true })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
    expect(run.log).toContain(`"${issuer}:sub":`)
    expect(run.log).toContain(`"${issuer}:aud":`)
  },
)

test.each(issuers.slice(0, 2))(
  'an account without a provider for %s: the command that is printed makes one for that issuer',
  async (issuer) => {
    const stage = await setStage({ cloud: { job: { claims: { iss: `https://${issuer}` } } } })
    const run = await virtualRun(stage, { inputs: { ...stage.inputs, command: 'plan' }, judged: true })
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'role-not-assumable' })
    expect(run.log).toContain(`create-open-id-connect-provider --url https://${issuer} `)
  },
)

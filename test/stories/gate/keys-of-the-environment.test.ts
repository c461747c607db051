import { expect, it } from 'vitest'
import type { Identity } from '../../cloud/identity.ts'
import { keys } from '../../cloud/scene.ts'
import { changesOf, expectUntouched, staging } from '../harness/staging.ts'
import { twoAccounts } from '../harness/two-accounts.ts'

const environment = ({ accessKeyId, secretAccessKey, sessionToken }: Identity) => ({
  AWS_ACCESS_KEY_ID: accessKeyId,
  AWS_SECRET_ACCESS_KEY: secretAccessKey,
  ...(sessionToken === undefined ? {} : { AWS_SESSION_TOKEN: sessionToken }),
})

it('temporary keys of the environment: no method between two accounts rests on them, and nothing is changed', async () => {
  const story = await twoAccounts()
  const { world } = story.cloud
  const permanent = keys(world, story.scene.account)
  const session = { ...permanent, sessionToken: 'a-session-token' }
  world.identities.set(session.accessKeyId, session)
  for (const command of ['plan', 'move']) {
    const run = await story.run(
      {
        command,
        scenario: 'disable-source',
        'role-to-assume': undefined,
        'accept-downtime': story.names.join(','),
      },
      { env: environment(session) },
    )
    expect(run.exit).toBe(1)
    expect(run.outputs, run.stdout).toMatchObject({ result: 'refused', reason: 'credentials-not-renewable' })
    expect(changesOf(run)).toEqual([])
    expect(run.summary).toContain('`AWS_SESSION_TOKEN` is set')
  }
  world.identities.set(permanent.accessKeyId, permanent)
  const planned = await story.run(
    {
      command: 'plan',
      scenario: 'disable-source',
      'role-to-assume': undefined,
      'accept-downtime': story.names.join(','),
    },
    { env: environment(permanent) },
  )
  expect(planned.outputs['result'], planned.stdout).toBe('planned')
})

it('temporary keys of the environment are enough for one account, with a warning', async () => {
  const story = await staging()
  const { operator } = story.scene
  const session = { ...operator, sessionToken: 'a-session-token' }
  story.cloud.world.identities.set(session.accessKeyId, session)
  const run = await story.run(
    { 'role-to-assume': undefined, 'probe-path': 'off', command: 'plan' },
    { env: environment(session) },
  )
  expect(run.outputs['result'], run.stdout).toBe('planned')
  expect(run.stdout).toContain('cannot be renewed or narrowed')
  expectUntouched(story, run)
})

import { expect, it } from 'vitest'
import { expectMovedAtEveryEdge, staging } from '../harness/staging.ts'
import { expectTranscript } from '../harness/transcript.ts'

it('renews its credentials before they end, in the middle of a wait', async () => {
  // The action trusts a session no longer than a minute before its end: this one is good for two seconds.
  const story = await staging({
    cloud: { sts: { sessionSeconds: 62 }, deployTime: { min: 4_000, max: 5_000 } },
  })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  const moved = run.calls.findIndex(({ operation }) => operation === 'UpdateDomainAssociation')
  const renewed = run.calls.slice(moved).filter(({ operation }) => operation === 'AssumeRoleWithWebIdentity')
  expect(renewed.length).toBeGreaterThan(0)
  expect(run.calls.map(({ code }) => code)).not.toContain('ExpiredToken')
  expectMovedAtEveryEdge(story)
})

it('obtains new credentials when AWS says in the middle of a wait that they have expired', async () => {
  const story = await staging()
  const { cloud } = story
  let reads = 0
  cloud.faults.add({
    does: 'none',
    operation: 'GetDistribution',
    when: () => changed(story.cloud.world.calls) && ++reads === 2,
    times: 1,
    before: () => {
      for (const [key, identity] of cloud.world.identities)
        if (identity.sessionToken !== undefined)
          cloud.world.identities.set(key, { ...identity, expiresAt: cloud.world.now() - 1 })
    },
  })
  const run = await story.run({ 'probe-path': 'off' })
  expect(run).toMatchObject({ exit: 0, stderr: '' })
  expect(run.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(run.calls.filter(({ code }) => code !== '').map(({ code }) => code)).toContain('ExpiredToken')
  expectMovedAtEveryEdge(story)
  expectTranscript('credentials-expire', run)
})

function changed(calls: readonly { readonly mutating: boolean }[]): boolean {
  return calls.some(({ mutating }) => mutating)
}

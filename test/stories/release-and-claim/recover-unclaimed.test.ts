import { expect, it } from 'vitest'
import { across, aliasesOf, expectServedThroughout, updatesOf } from '../harness/across.ts'
import { latestOf, switchWhenAsked, twoAccounts } from '../harness/two-accounts.ts'

it('a name that is served through the wildcard but held by nobody is claimed, without a plan as well', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const killed = await move({}, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  expect(killed.signal).toBe('SIGKILL')
  expect(aliasesOf(scene.source)).not.toContain(scene.alias)
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])

  const recovered = await run({ command: 'recover', 'require-plan': 'true', 'probe-path': 'off' })
  expect(recovered).toMatchObject({ exit: 0, stderr: '' })
  expect(recovered.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(updatesOf(recovered)).toEqual([`UpdateDistribution ${scene.target.id} 200`])
  // Without the plan nothing shows whose the wildcard is: it stays.
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example', scene.alias])
  expectServedThroughout(story)
})

it('under its plan the recovery also takes off the wildcard that the move had added', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const killed = await move({}, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  const recovered = await run({ command: 'recover', plan: killed.outputs['plan'], 'probe-path': 'off' })
  expect(recovered.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(aliasesOf(scene.target)).toEqual([scene.alias])
  expectServedThroughout(story)
})

it('a claim that CloudFront refuses for good leaves the name served, and a person is called', async () => {
  const story = await across()
  const { scene, move, run, switching } = story
  const killed = await move({}, { ...switching(), kill: { operation: 'UpdateDistribution', nth: 3 } })
  const refused = { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate has expired.' }
  story.cloud.faults.add({ operation: 'UpdateDistribution', does: refused })
  const inputs = {
    command: 'recover',
    plan: killed.outputs['plan'],
    'deploy-timeout': '1s',
    'dns-timeout': '1s',
    deadline: '4s',
  }
  const recovered = await run({ ...inputs, 'probe-path': 'off' })
  expect(recovered.exit).toBe(1)
  expect(recovered.outputs).toMatchObject({ result: 'exposed' })
  expect(aliasesOf(scene.target)).toEqual(['*.shop.example'])
  expect(recovered.summary).toContain('gh run rerun ')
  expectServedThroughout(story)
})

it('a released name is claimed first of all', async () => {
  const story = await twoAccounts()
  const { scene } = story
  const inputs = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  const killed = await story.run(
    { ...inputs, plan: outputs['plan'] },
    { kill: { operation: 'UpdateDistribution', nth: 2 }, onLine: switchWhenAsked(story) },
  )
  expect(killed.signal).toBe('SIGKILL')
  expect(latestOf(scene.source).aliases).not.toContain(scene.alias)

  const recovered = await story.run({ ...inputs, plan: outputs['plan'], command: 'recover' })
  expect(recovered).toMatchObject({ exit: 0, stderr: '' })
  expect(recovered.outputs).toMatchObject({ result: 'moved', reason: '' })
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
})

it('a released name that the target may not have goes back to the source, DNS first', async () => {
  const story = await twoAccounts()
  const { scene, cloud } = story
  const inputs = { scenario: 'release-and-claim', 'accept-downtime': scene.alias, 'dns-timeout': '20s' }
  const { outputs } = await story.run({ ...inputs, command: 'plan' })
  await story.run(
    { ...inputs, plan: outputs['plan'] },
    { kill: { operation: 'UpdateDistribution', nth: 2 }, onLine: switchWhenAsked(story) },
  )
  const refused = { status: 400, code: 'InvalidViewerCertificate', message: 'The certificate has expired.' }
  cloud.faults.add({
    operation: 'UpdateDistribution',
    when: ({ request }) => request.path.includes(scene.target.id),
    does: refused,
  })
  const recovered = await story.run(
    { ...inputs, plan: outputs['plan'], command: 'recover' },
    {
      onLine: (line) => {
        if (line.includes('DNS traffic wanted')) scene.pointAt(scene.source)
      },
    },
  )
  expect(recovered.exit).toBe(0)
  expect(recovered.outputs).toMatchObject({ result: 'rolled-back' })
  expect(latestOf(scene.source).aliases).toContain(scene.alias)
})

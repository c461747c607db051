import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { minute, play } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What a run says is so in the state in which it is said, and a step that it names works when it is done. */

interface Said {
  readonly findings: readonly { readonly id: string; readonly level: string; readonly title: string }[]
  readonly steps: readonly { readonly id: string; readonly state: string }[]
  readonly next: readonly { readonly title: string; readonly paste: string }[]
}

const said = ({ outputs }: VirtualRun): Said => JSON.parse(outputs['report'] ?? '{}')
const blockers = (run: VirtualRun) => said(run).findings.filter(({ level }) => level === 'blocker')
const as = (stage: Stage) => ({ reader: diligentPerson(stage), judged: true }) as const
const refused = { status: 400, code: 'InvalidArgument', message: 'refused for a reason of its own' }

test('a way back: what was not needed is told of by nothing, and no deployment of the way there is still to come', async () => {
  const stage = await setStage({ cross: {} })
  for (const operation of ['UpdateDomainAssociation', 'AssociateAlias'])
    stage.cloud.faults.add({
      operation,
      when: () => !latest(stage.scene.source).enabled,
      does: refused,
      times: 10_000,
    })
  const run = await play(stage, 'disable-source', {}, as(stage))
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  const [, back = ''] = run.log.split('::group::Go back')
  expect(back).not.toContain('not needed')
  expect(back).not.toContain('; after it')
  expect(run.summary).not.toContain('not needed')
})

test('recover: a finished move is not to be continued, and the log says why it takes so long to say so', async () => {
  const stage = await setStage({})
  const moved = await play(stage, 'auto', {}, as(stage))
  expect(moved.outputs['result'], moved.log).toBe('moved')
  const run = await play(stage, 'auto', { command: 'recover' }, as(stage))
  expect(run.outputs['result'], run.log).toBe('already-in-place')
  expect(said(run).next).toEqual([])
  expect(run.log).toContain('Reading again for up to 2 min 30 s, because reads can be behind')
})

test('a recovery in an outage calls no step absent at which it has not looked', async () => {
  const stage = await setStage({ cross: {} })
  const killed = await play(
    stage,
    'disable-source',
    {},
    {
      ...as(stage),
      after: ({ kill }) => {
        if (!latest(stage.scene.source).enabled) kill()
      },
    },
  )
  const { plan = '' } = killed.outputs
  const run = await play(stage, 'disable-source', { command: 'recover', plan }, as(stage))
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(run.log).toMatch(/ {2}step: Disable the source E1OLDSHOP00001$/m)
})

test('roll-back within one account says the ends the other way round', async () => {
  const stage = await setStage({})
  const { outputs } = await play(stage, 'auto', {}, as(stage))
  const inputs = { command: 'roll-back', plan: outputs['plan'] ?? '' }
  const run = await play(stage, 'auto', inputs, as(stage))
  expect(run.outputs['result'], run.log).toBe('rolled-back')
  expect(run.log).toContain(
    'serves the name from the target until it learns of the move, then from the source',
  )
  expect(run.log).not.toContain('moved there by this run')
})

test('a name that nobody holds: there is no source that could be in one account, and the way back that is named works', async () => {
  const stage = await setStage({})
  const { cloud, scene, clock } = stage
  await play(stage, 'auto', {}, as(stage))
  withoutAlias(cloud.world, scene.target, scene.alias)
  await clock.sleep(10 * minute)
  const found = await play(stage, 'auto', {}, as(stage))
  expect(found.outputs, found.log).toMatchObject({ result: 'exposed', reason: 'alias-not-held' })
  expect(said(found).findings.map(({ id }) => id)).not.toContain('accounts')
  expect(found.summary).toContain('| `www.shop.example` | no distribution |')
  const from = { 'source-distribution': scene.source.id }
  const back = await play(stage, 'auto', { command: 'roll-back', ...from }, as(stage))
  expect(back.outputs['result'], back.log).toBe('exposed')
  const [first] = said(back).next
  expect(first?.title).toBe('To go back: the opposite move')
  const pasted = Object.fromEntries(
    (first?.paste ?? '').split('\n').flatMap((line) => {
      const [, name, value = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? []
      return name === undefined ? [] : [[name, value]]
    }),
  )
  const planned = await play(stage, 'auto', pasted, as(stage))
  expect(planned.outputs['result'], planned.log).toBe('planned')
})

test('verify: a target that was not read is not said to be wrong, and what DNS lacks is said in words', async () => {
  const stage = await setStage({})
  const before = await play(stage, 'auto', { command: 'verify' }, as(stage))
  expect(before.log).toContain('DNS does not point to the target (www.shop.example →')
  const does = { status: 500, code: 'InternalError', message: 'We encountered an internal error.' }
  stage.cloud.faults.add({ operation: 'GetDistribution', does, times: 10_000 })
  const run = await play(stage, 'auto', { command: 'verify' }, as(stage))
  expect(run.log).toContain(
    'Not everything could be checked for www.shop.example: the target cannot be read (',
  )
  const move = await play(stage, 'auto', {}, as(stage))
  expect(said(move).next[0]?.paste, move.log).toBe('Run again later.')
})

test('verify: names that a disabled source leaves unserved are not called a misplaced alias', async () => {
  const stage = await setStage({ cross: {} })
  const { cloud, scene, clock } = stage
  accept(cloud.world, [{ distribution: scene.source, config: changed(scene.source, { enabled: false }) }])
  await clock.sleep(10 * minute)
  await play(stage, 'auto', {}, as(stage))
  const run = await play(stage, 'auto', { command: 'verify' }, as(stage))
  expect(run.outputs['result'], run.log).toBe('exposed')
  expect(blockers(run).map(({ title }) => title)).toEqual(['Users may be unserved'])
})

test('a tenant: no consent is asked for to a method that cannot move there', async () => {
  const stage = await setStage({ cross: { sides: { source: 'tenant', target: 'tenant' } } })
  const run = await play(stage, 'auto', {}, as(stage))
  expect(run.outputs['result'], run.log).toBe('refused')
  expect(run.log).not.toContain('release-and-claim: not served during the move')
  expect(said(run).next.map(({ paste }) => paste)).not.toContain('accept-downtime: www.shop.example')
})

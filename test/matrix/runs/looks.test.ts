import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept } from '../../cloud/cloudfront/versions.ts'
import type { Call } from '../../cloud/http.ts'
import { now } from '../../oracle/played.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { virtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { recorded } from './stale-reads.ts'

vi.setConfig({ testTimeout: 60_000 })

const denied = { status: 403, code: 'AccessDenied', message: 'no' }
const disabling = {
  scenario: 'disable-source',
  'accept-downtime': 'www.shop.example,static.shop.example,img.shop.example',
}

function put({ cloud, scene }: Stage, end: 'source' | 'target', to: Parameters<typeof changed>[1]) {
  accept(cloud.world, [{ distribution: scene[end], config: changed(scene[end], to) }])
}

test.each(['move', 'verify', 'recover'])(
  '%s keeps the alarm over a source that is disabled when the source cannot be read again',
  async (command) => {
    const stage = await setStage({ cross: {} })
    const { source, target, alias } = stage.scene
    put(stage, 'source', { enabled: false, aliases: now(source).aliases.filter((name) => name !== alias) })
    put(stage, 'target', { aliases: [alias] })
    stage.scene.zone.load([{ name: alias, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }])
    await stage.clock.sleep(600_000)
    const from = stage.clock.now()
    stage.cloud.faults.add({
      when: ({ operation, request }) =>
        operation === 'GetDistribution' &&
        request.path.includes(source.id) &&
        stage.clock.now() > from + 4_000,
      does: denied,
    })
    const inputs = { command, 'source-distribution': source.id, alias, 'target-distribution': target.id }
    const run = await virtualRun(stage, { inputs, judged: true })
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'source-left-disabled' })
    expect(run.log).toContain(`the source ${source.id} is disabled, so it does not serve`)
  },
)

test('a move that reads would have refused goes on once they have caught up: a name is seen nowhere that is on the source', async () => {
  const stage = await setStage({ cross: {} })
  const { source, target, alias } = stage.scene
  const names = now(source).aliases
  put(stage, 'source', { aliases: names.filter((name) => name !== alias) })
  await stage.clock.sleep(600_000)
  const ofSource = ({ operation, about }: Call) => operation.startsWith('List') || about === source.id
  const shownAgain = await recorded(stage, {}, ofSource)
  put(stage, 'source', { aliases: names })
  await stage.clock.sleep(600_000)
  const reader = diligentPerson(stage)
  const run = await virtualRun(stage, { judged: true, reader, tamper: shownAgain(45_000) })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(now(target).aliases).toContain(alias)
  const { findings } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(findings).not.toContainEqual(expect.objectContaining({ level: 'blocker' }))
})

test('a move that comes upon its own outage, and finds that a person has enabled the source, has not moved', async () => {
  const stage = await setStage({ cross: {} })
  const { source, alias } = stage.scene
  const planned = await virtualRun(stage, { inputs: { ...disabling, command: 'plan' } })
  await virtualRun(stage, {
    inputs: disabling,
    reader: diligentPerson(stage),
    after: ({ kill }) => {
      if (!now(source).enabled) kill()
    },
  })
  await stage.clock.sleep(60_000)
  stage.cloud.faults.add({ when: ({ operation }) => /Associat/.test(operation), does: denied })
  let [asked, helped] = [false, false]
  const run = await virtualRun(stage, {
    inputs: { ...disabling, plan: planned.outputs['plan'] ?? '' },
    reader: diligentPerson(stage),
    // Between the look after the refusal and the read from which the source would be enabled.
    after: (_, { operation, about }) => {
      asked ||= operation === 'AssociateAlias'
      if (helped || !asked || operation !== 'GetDistribution' || about !== source.id) return
      helped = true
      put(stage, 'source', { enabled: true })
    },
  })
  expect(run.outputs['result'], run.log).not.toMatch(/already-in-place|moved/)
  expect(run.exit).toBe(1)
  expect(now(source)).toMatchObject({ enabled: true, aliases: expect.arrayContaining([alias]) })
})

test('recover claims a name that only a slow conflict list shows to be unclaimed', async () => {
  const stage = await setStage({ cross: {} })
  const { source, target, alias } = stage.scene
  put(stage, 'source', { aliases: now(source).aliases.filter((name) => name !== alias) })
  await stage.clock.sleep(600_000)
  const isList = ({ operation }: { operation: string }) => operation.startsWith('List')
  stage.cloud.faults.add({ when: isList, does: { slowMs: 6_000 } })
  const inputs = {
    command: 'recover',
    scenario: 'release-and-claim',
    'accept-downtime': alias,
    'source-distribution': '',
  }
  const run = await virtualRun(stage, { inputs, reader: diligentPerson(stage) })
  expect(run.outputs['result'], run.log).toBe('moved')
  expect(now(target).aliases).toContain(alias)
})

test('a run that is cut off after it has seen a source disabled says so, and is exposed: the credentials cannot be renewed', async () => {
  const stage = await setStage({ cross: {} })
  const { source, target, alias } = stage.scene
  put(stage, 'source', { enabled: false, aliases: now(source).aliases.filter((name) => name !== alias) })
  put(stage, 'target', { aliases: [alias] })
  await stage.clock.sleep(600_000)
  let read = false
  const run = await virtualRun(stage, {
    inputs: { 'source-distribution': source.id, alias, 'target-distribution': target.id },
    after: (_, { operation }) => {
      if (read || operation !== 'GetDistribution') return
      read = true
      stage.cloud.faults.add({ when: (call) => call.operation.startsWith('AssumeRole'), does: denied })
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'credentials-not-renewable' })
  expect(run.log).toContain(`Act now: ${source.id} is disabled, so its other names are not served.`)
})

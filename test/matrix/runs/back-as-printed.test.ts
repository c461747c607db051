import { expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { Moment, VirtualRun } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { changesOf, play, zoneRole } from '../dns-stage.ts'
import { carryOut, type Given } from '../remedies/carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

/** A way back that goes on, or is taken, just as a run has printed it, undoes all that the move has done. */

const deniedRelease = ({ cloud, scene }: Stage) =>
  cloud.faults.add({
    when: ({ operation, request }) =>
      operation === 'UpdateDistribution' && request.path.includes(scene.source.id),
    does: { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' },
    times: 10_000,
  })

/** The alias leads to the source by way of another name. */
function byChain({ scene, clock }: Stage): void {
  const { alias, source, zone } = scene
  const cname = (name: string, to: string) => ({ name, type: 'CNAME', ttl: 20, values: [`${to}.`] })
  zone.remove(clock.now(), alias, 'CNAME')
  zone.put(clock.now(), [cname(alias, 'cdn.shop.example'), cname('cdn.shop.example', source.domain)])
}

const records = ({ scene: { zone, alias } }: Stage) =>
  JSON.stringify([recordsOf(zone, alias), recordsOf(zone, `_${alias}`)])

/** What a run says is to be run to go back. */
function wayBackOf({ outputs, log }: VirtualRun): string {
  const { next } = JSON.parse(outputs['report'] ?? '{"next":[]}')
  const found = next.find(({ paste }: { paste: string }) => /^command: roll-back$/m.test(paste))
  expect(found, log).toBeDefined()
  return found.paste
}

test.each(['disable-source', 'release-and-claim'])(
  '%s was left as it is: what is printed for undoing it has DNS and TXT as they were',
  async (method) => {
    const stage = await setStage({ cross: { ttl: 1 } })
    byChain(stage)
    deniedRelease(stage)
    const before = records(stage)
    const inputs = { ...zoneRole(stage), 'on-failure': 'stop' }
    const run = await play(stage, method, inputs)
    expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'access-denied' })
    expect(records(stage)).not.toBe(before)
    const back = await play(stage, method, await carryOut(stage, wayBackOf(run), inputs, undefined))
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(records(stage), back.log).toBe(before)
  },
)

/** A roll-back without a plan that ends before its first change, or right behind that; what it had for a plan. */
async function cut(stage: Stage, method: string, inputs: Given, when: 'before' | 'after') {
  const all = { ...inputs, command: 'roll-back', 'source-distribution': stage.scene.source.id }
  const ends = ({ changing, kill }: Moment) => {
    if (changing) kill()
  }
  const run = await play(stage, method, all, when === 'before' ? { before: ends } : { after: ends })
  expect(run.summary).toContain('run `command: roll-back` with the same inputs.')
  return { ...all, plan: run.outputs['plan'] ?? '' }
}

test.each([
  ['same-account', 'after'],
  ['release-and-claim', 'before'],
  ['release-and-claim', 'after'],
] as const)(
  '%s: a roll-back without a plan, cut off %s its first change, goes on under its own',
  async (method, when) => {
    const stage = await setStage(method === 'same-account' ? {} : { cross: { ttl: 1 } })
    byChain(stage)
    const { alias, source, zone } = stage.scene
    const inputs = zoneRole(stage)
    await play(stage, method, inputs, {
      after: ({ kill }, { operation, status }) => {
        if (operation === 'ChangeResourceRecordSets' && status === 200) kill()
      },
    })
    await stage.clock.sleep(600_000)
    const given = await cut(stage, method, inputs, when)
    const back = await play(stage, method, given)
    expect(back.outputs['result'], back.log).toBe('rolled-back')
    expect(latest(source).aliases).toContain(alias)
    expect(JSON.stringify(recordsOf(zone, alias)), back.log).toContain(source.domain)
    const again = await play(stage, method, given)
    expect([again.outputs['result'], changesOf(again)], again.log).toEqual(['rolled-back', []])
  },
)

test('wildcard: under the plan of a roll-back that had none a person is asked for DNS, and the wildcard that stays is named', async () => {
  const stage = await setStage({ cross: { ttl: 1 } })
  const { scene } = stage
  const leads = () => JSON.stringify(recordsOf(scene.zone, scene.alias))
  const inputs = { dns: 'manual', 'accept-hosts': '*.shop.example', 'dns-timeout': '2m' }
  await play(stage, 'wildcard', inputs, {
    reader: diligentPerson(stage),
    before: ({ kill }) => {
      if (leads().includes(scene.target.domain)) kill()
    },
  })
  await stage.clock.sleep(600_000)
  const paused = await play(stage, 'wildcard', { ...inputs, command: 'roll-back' })
  expect(paused.outputs, paused.log).toMatchObject({ result: 'paused', reason: 'dns-not-switched' })
  const given = { ...inputs, command: 'roll-back', plan: paused.outputs['plan'] ?? '' }
  const back = await play(stage, 'wildcard', given, { reader: diligentPerson(stage) })
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(leads(), back.log).toContain(scene.source.domain)
  expect(latest(scene.target).aliases).toEqual(['*.shop.example'])
  expect(back.outputs['report']).toContain('wildcard-stays')
})

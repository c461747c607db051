import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { now } from '../../oracle/played.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { VirtualRunOptions } from '../../virtual/run.ts'
import { type Stage, setStage } from '../../virtual/stage.ts'
import { minute, play, zoneRole } from '../dns-stage.ts'
import { carryOut } from '../remedies/carry-out.ts'

vi.setConfig({ testTimeout: 60_000 })

/** What users suffer from a target that answers badly, and what is held against a move. */

type Options = Parameters<NonNullable<VirtualRunOptions['probe']>>[0]

const denied = { status: 403, code: 'AccessDenied', message: 'User is not authorized to perform this' }

/** A probe of these edges, whose answers are errors where that is said of the id that served. */
const probing = ({ cloud }: Stage, bad: (by: string | undefined) => boolean) => {
  const request = edgeRequest(cloud.edges)
  return (options: Options) =>
    createProbe({
      ...options,
      addresses: async () => ['13.224.0.0'],
      pinned: [],
      request: async (to) => {
        const answer = await request(to)
        return bad(answer.headers.get('x-served-by')) ? { ...answer, status: 503 } : answer
      },
    })
}

const led = ({ scene }: Stage) => JSON.stringify(recordsOf(scene.zone, scene.alias))

/** A move within one account that goes back for the answers of the target: how long that had the name, in ms; DNS by then. */
async function suffered(stage: Stage, bad: () => boolean, more: VirtualRunOptions = {}) {
  const { scene, clock } = stage
  let [moved, back, dns] = [0, 0, '']
  const inputs = { ...zoneRole(stage), 'dns-timeout': '30m', 'probe-path': '/' }
  const run = await play(stage, 'same-account', inputs, {
    env: {},
    judged: true,
    probe: probing(stage, (by) => by === scene.target.id && bad()),
    ...more,
    after: () => {
      const there = now(scene.target).aliases.includes(scene.alias)
      if (there && moved === 0) moved = clock.now()
      if (there || moved === 0 || back > 0) return
      back = clock.now()
      dns = led(stage)
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'probe-failed' })
  return { time: back - moved, dns, run }
}

function notWritable(stage: Stage): void {
  stage.cloud.faults.add({ operation: 'ChangeResourceRecordSets', does: denied, times: 10_000 })
}

test('a zone that may be read and not be written: users do not wait for a person', async () => {
  const stage = await setStage({})
  notWritable(stage)
  const { time } = await suffered(stage, () => true)
  expect(time).toBeLessThan(10 * minute)
  expect(led(stage)).toContain(stage.scene.source.domain)
})

test('what a person did in place of a write that was not permitted is not forgotten on the way back', async () => {
  const stage = await setStage({})
  notWritable(stage)
  const bad = () => led(stage).includes(stage.scene.target.domain)
  const { run } = await suffered(stage, bad, { reader: diligentPerson(stage) })
  const { findings, dns } = JSON.parse(run.outputs['report'] ?? '{}')
  const said = JSON.stringify([findings.filter(({ id }: { id: string }) => id === 'step-failed'), dns])
  expect(said, run.log).toMatch(new RegExp(`Restore the DNS|${stage.scene.source.domain}`))
})

test('one authoritative server never answers: users do not wait for it', async () => {
  const stage = await setStage({})
  for (const { deviation } of stage.cloud.dns.servers.slice(0, 1)) deviation.fault = 'silent'
  const { time } = await suffered(stage, () => true)
  expect(time).toBeLessThan(10 * minute)
})

test('a target whose answers become bad later goes back before DNS does', async () => {
  const stage = await setStage({})
  const bad = () => led(stage).includes(stage.scene.target.domain)
  const { dns } = await suffered(stage, bad)
  expect(dns).toContain(stage.scene.target.domain)
  expect(led(stage)).toContain(stage.scene.source.domain)
})

test.each(['same-account', 'disable-source'])(
  '%s: what begins to fail while a person publishes the ownership record is not held against the move',
  async (method) => {
    const stage = await setStage(method === 'same-account' ? {} : { cross: {} })
    const { cloud, clock } = stage
    if (method === 'same-account')
      cloud.faults.add({ operation: 'UpdateDomainAssociation', does: denied, times: 10_000 })
    const person = diligentPerson(stage)
    let failsFrom = Number.POSITIVE_INFINITY
    const inputs = { dns: 'manual', 'probe-path': '/', 'dns-timeout': '10m' }
    const run = await play(stage, method, inputs, {
      reader: (text) => {
        if (text.includes('DNS ownership wanted')) failsFrom = Math.min(failsFrom, clock.now() + 5_000)
        person(text)
      },
      probe: probing(stage, () => clock.now() >= failsFrom),
    })
    expect(failsFrom).toBeLessThan(clock.now())
    expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
    expect(run.outputs['report']).toContain('probe-baseline-bad')
  },
)

test('how to go back, as the summary of a move has it, has DNS as it was', async () => {
  const stage = await setStage({})
  const { alias, source, zone } = stage.scene
  const cname = (name: string, to: string) => ({ name, type: 'CNAME', ttl: 20, values: [`${to}.`] })
  zone.remove(stage.clock.now(), alias, 'CNAME')
  zone.put(stage.clock.now(), [cname(alias, 'cdn.shop.example'), cname('cdn.shop.example', source.domain)])
  const before = led(stage)
  const inputs = zoneRole(stage)
  const run = await play(stage, 'same-account', inputs)
  expect(run.outputs['result'], run.log).toBe('moved')
  const paste = /How to go back[\s\S]*?```yaml\n([\s\S]*?)\n```/.exec(run.summary)?.[1] ?? ''
  expect(paste, run.summary).toContain('command: roll-back')
  await stage.clock.sleep(600_000)
  const back = await play(stage, 'same-account', await carryOut(stage, paste, inputs, undefined))
  expect(back.outputs['result'], back.log).toBe('rolled-back')
  expect(led(stage), paste).toBe(before)
})

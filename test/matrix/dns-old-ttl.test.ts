import { describe, expect, test } from 'vitest'
import { recordsOf } from '../stories/dns/dns-zone.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRun, type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, setStage } from '../virtual/stage.ts'
import { zoneRole } from './dns-stage.ts'

const minute = 60_000
const methods = ['wildcard', 'release-and-claim'] as const

/** A shop in two accounts whose CNAME has a TTL, of which CloudFront's resolver has seen the record a moment before it changes. */
async function shop(ttl: number): Promise<Stage> {
  return setStage({ cross: { ttl } })
}

/** A person has the name lead to the target: by its own record, or by the one that it leads to. */
function switchDns({ cloud, scene }: Stage, name = scene.alias, ttl = 60): void {
  const now = cloud.world.now()
  cloud.world.resolver?.chain(scene.alias)
  scene.zone.put(now, [{ name, type: 'CNAME', ttl, values: [`${scene.target.domain}.`] }])
}

function play(
  stage: Stage,
  method: string,
  inputs: VirtualRunOptions['inputs'] = {},
  more: VirtualRunOptions = {},
) {
  return virtualRun(stage, {
    reader: diligentPerson(stage),
    ...more,
    inputs: {
      scenario: method,
      'accept-downtime': method === 'wildcard' ? '' : stage.scene.alias,
      ...inputs,
    },
  })
}

/** For how long nobody held the name, in ms, and how often CloudFront refused the claim meanwhile. */
function gap({ scene: { alias, source, target } }: Stage, { calls }: VirtualRun) {
  const released = source.versions.find(({ aliases }) => !aliases.includes(alias))?.acceptedAt ?? Number.NaN
  const claimed = target.versions.find(({ aliases }) => aliases.includes(alias))?.acceptedAt ?? Number.NaN
  const first = calls.findIndex(
    ({ about, mutating, status }) => mutating && status === 200 && about.includes(source.id),
  )
  const refused = calls.slice(first).filter(({ mutating, status }) => mutating && status >= 400)
  return { ms: claimed - released, refused: refused.length }
}

const none = { ms: expect.toSatisfy((ms: number) => ms < 10_000), refused: 0 }

describe.each(methods)('%s: the old record is waited out before the release', (method) => {
  test('where a person has switched DNS first, for the TTL that the plan has', async () => {
    const stage = await shop(600)
    const plan = await play(stage, method, { command: 'plan' })
    switchDns(stage)
    const began = stage.clock.now()
    const run = await play(stage, method, { plan: plan.outputs['plan'] ?? '' })
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
    expect(run.log).toContain('its TTL was 10 min, according to the plan')
    expect(stage.clock.now() - began).toBeLessThan(45 * minute)
  })

  test('where this run itself saw the old record and has no plan: its TTL, and no hour', async () => {
    const stage = await shop(40)
    const run = await play(stage, method)
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
    expect(run.log).toContain('its TTL was 40 s when this run read it')
    expect(run.log).not.toContain('TTL 1 h')
  })

  test('where nobody has seen it: an hour, with the reason and what would shorten it', async () => {
    const stage = await shop(600)
    switchDns(stage, stage.scene.alias, 1)
    const run = await play(stage, method)
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
    expect(run.ended - run.began).toBeGreaterThan(60 * minute)
    expect(run.log).toContain('1 h is assumed, because DNS already pointed to the target when this run began')
    expect(run.summary).toContain('Pass the plan that was made before DNS was changed')
  })

  test('after a run that was killed as soon as DNS was switched: with its plan for the TTL that it has', async () => {
    const stage = await shop(600)
    const first = await play(
      stage,
      method,
      {},
      {
        before: ({ stage: { cloud, scene }, kill }) => {
          const set = scene.zone
            .at(cloud.world.now())
            .sets.find(({ name, type }) => name === scene.alias && type === 'CNAME')
          if (set?.values[0] === `${scene.target.domain}.`) kill()
        },
      },
    )
    expect(first.exit).toBeUndefined()
    stage.cloud.world.resolver?.chain(stage.scene.alias)
    const run = await play(stage, method, { plan: first.outputs['plan'] ?? '' })
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
  })

  test('which is the whole chain: a later CNAME that changed has the larger TTL', async () => {
    const stage = await shop(60)
    const { scene } = stage
    scene.zone.load([
      { name: scene.alias, type: 'CNAME', ttl: 60, values: ['cdn.shop.example.'] },
      { name: 'cdn.shop.example', type: 'CNAME', ttl: 1140, values: [`${scene.source.domain}.`] },
    ])
    const reader = (text: string) => {
      if (/DNS traffic wanted/.test(text))
        void stage.clock.sleep(20_000).then(() => switchDns(stage, 'cdn.shop.example'))
    }
    const run = await play(stage, method, {}, { reader })
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
    expect(run.log).toContain('its TTL was 19 min when this run read it')
  })

  test('but a later CNAME that nobody has changed does not count', async () => {
    const stage = await shop(60)
    stage.scene.zone.load([
      { name: stage.scene.alias, type: 'CNAME', ttl: 60, values: ['cdn.shop.example.'] },
      { name: 'cdn.shop.example', type: 'CNAME', ttl: 7200, values: [`${stage.scene.source.domain}.`] },
    ])
    const run = await play(stage, method)
    expect(run.outputs['result']).toBe('moved')
    expect(run.log).toContain('its TTL was 1 min when this run read it')
  })

  test('a plan has the chain, and what others do to the names behind does not change it', async () => {
    const stage = await shop(60)
    const { scene } = stage
    const cdn = (ttl: number) => ({
      name: 'cdn.shop.example',
      type: 'CNAME',
      ttl,
      values: [`${scene.source.domain}.`],
    })
    scene.zone.load([{ name: scene.alias, type: 'CNAME', ttl: 60, values: ['cdn.shop.example.'] }, cdn(1140)])
    const plan = await play(stage, method, { command: 'plan' })
    expect(JSON.parse(plan.outputs['plan'] ?? '').dns.records).toMatchObject([
      { name: 'cdn.shop.example', ttl: 1140 },
      { name: scene.alias, ttl: 60, values: ['cdn.shop.example'] },
    ])
    scene.zone.put(stage.clock.now(), [cdn(300)])
    const again = await play(stage, method, { command: 'plan', plan: plan.outputs['plan'] ?? '' })
    expect(again.outputs).toMatchObject({ result: 'planned' })
    switchDns(stage, 'cdn.shop.example')
    const run = await play(stage, method, { plan: plan.outputs['plan'] ?? '' })
    expect(run.outputs['result']).toBe('moved')
    expect(gap(stage, run)).toEqual(none)
    expect(run.log).toContain('its TTL was 19 min, according to the plan')
  })

  describe.each(['manual', 'route53'])('a DNS wildcard led the name elsewhere (dns: %s)', (dns) => {
    async function led() {
      const stage = await shop(600)
      const { scene, clock } = stage
      scene.zone.remove(clock.now(), scene.alias, 'CNAME')
      scene.zone.put(clock.now(), [
        { name: '*.shop.example', type: 'CNAME', ttl: 420, values: ['lb.hoster.example.'] },
      ])
      const role = dns === 'manual' ? {} : zoneRole(stage)
      return { stage, given: { 'accept-hosts': '*.shop.example', ...role } }
    }

    test('its TTL is the old TTL, as this run has seen it', async () => {
      const { stage, given } = await led()
      const run = await play(stage, method, given)
      expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
      expect(run.log).toContain('its TTL was 7 min when this run read it')
      expect(gap(stage, run)).toEqual(none)
    })

    test('its TTL is the old TTL, as the plan has it, once a person has written a record of the name', async () => {
      const { stage, given } = await led()
      const { outputs } = await play(stage, method, { command: 'plan', ...given })
      switchDns(stage)
      const run = await play(stage, method, { plan: outputs['plan'] ?? '', ...given })
      expect(run.outputs, run.log).toMatchObject({ result: 'moved' })
      expect(run.log).toContain('its TTL was 7 min, according to the plan')
      expect(gap(stage, run)).toEqual(none)
    })

    test('it is none of the name: a roll-back leaves no record of the name behind', async () => {
      if (dns === 'manual' || method !== 'wildcard') return
      const { stage, given } = await led()
      const { outputs } = await play(stage, method, { command: 'plan', ...given })
      const planned = { plan: outputs['plan'] ?? '', ...given }
      const stopped = await play(stage, method, { ...planned, deadline: '20m', 'deploy-timeout': '1s' })
      expect(stopped.outputs['result']).not.toBe('moved')
      const back = await play(stage, method, { command: 'roll-back', ...planned })
      expect(back.outputs, back.log).toMatchObject({ result: 'rolled-back' })
      expect(recordsOf(stage.scene.zone, stage.scene.alias)).toEqual([])
    })
  })

  test('a deadline that it does not fit into is said at once, and nothing is changed or waited for', async () => {
    const stage = await shop(600)
    switchDns(stage, stage.scene.alias, 1)
    const short = { deadline: '90m' }
    const plan = await play(stage, method, { command: 'plan', ...short })
    expect(plan.outputs).toMatchObject({ result: 'refused', reason: 'deadline-too-near' })
    const run = await play(stage, method, short)
    expect(run.outputs).toMatchObject({ result: 'refused', reason: 'deadline-too-near' })
    expect(run.ended - run.began).toBeLessThan(5 * minute)
    const [, needed = ''] = /deadline: (\d+m)/.exec(run.summary) ?? []
    const enough = await play(stage, method, { deadline: needed })
    expect(enough.outputs['result']).toBe('moved')
  })

  test('a wait that no longer fits when its turn comes is not begun', async () => {
    const stage = await shop(1_800)
    const run = await play(
      stage,
      method,
      { deadline: '115m', 'dns-timeout': '40m' },
      {
        reader: (text) => {
          if (/DNS traffic wanted/.test(text))
            void stage.clock.sleep(30 * minute).then(() => switchDns(stage))
        },
      },
    )
    expect(run.outputs).toMatchObject({ result: 'paused', reason: 'deadline-too-near' })
    expect(run.ended - run.began).toBeLessThan(45 * minute)
    expect(stage.scene.source.versions.at(-1)?.aliases).toContain(stage.scene.alias)
  })
})

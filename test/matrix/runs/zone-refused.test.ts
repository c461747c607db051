import { describe, expect, test, vi } from 'vitest'
import type { Misfortune } from '../../cloud/faults.ts'
import { everything } from '../../cloud/scene.ts'
import { recordsOf } from '../../stories/dns/dns-zone.ts'
import type { VirtualRun } from '../../virtual/run.ts'
import { roleOfAllJobs } from '../fan-out.ts'
import { methods } from '../shop.ts'
import { names, shop, store, twoZones } from '../two-zones.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message:
    'User: arn:aws:sts::123456789012:assumed-role/move/1 is not authorized to perform: route53:ChangeResourceRecordSets',
}

function written(run: VirtualRun): number {
  return run.calls.filter(
    ({ operation, status }) => operation === 'ChangeResourceRecordSets' && status === 200,
  ).length
}

function reported(run: VirtualRun) {
  return JSON.parse(run.outputs['report'] ?? '{}')
}

const told = (run: VirtualRun): string[] =>
  reported(run).changes.flatMap(({ action, alias }: { action: string; alias: string }) =>
    action.startsWith('route53:') ? alias.split(',') : [],
  )

const refusals = [
  ['AccessDenied', denied],
  ['throttled until given up', 'throttle'],
] as const

describe.each(refusals)('%s', (_, does) => {
  describe.each([shop, store])('by %s', (zone) => {
    const own = names.filter((name) => name.endsWith(zone))
    const others = names.filter((name) => !own.includes(name))

    test.each(['wildcard', 'release-and-claim'] as const)(
      '%s: DNS of the other zone is taken back where it was written, and running again moves all',
      async (method) => {
        const { wide, scene, given, records, refuse, led } = await twoZones(method)
        const before = records()
        refuse(zone, does, 'CNAME')
        const run = await wide.run({ inputs: given })
        expect(records(), run.log).toEqual(before)
        expect(wide.on('source')).toEqual(names)
        // Whatever was written, or put on a distribution, is told, and rules out that nothing was changed.
        expect(told(run).length > 0, run.log).toBe(written(run) > 0)
        if (written(run) > 0) expect(run.outputs['result'], run.log).toBe('rolled-back')
        if (run.outputs['result'] === 'refused') expect(reported(run).changes).toEqual([])
        wide.stage.cloud.faults.clear()
        const again = await wide.run({ inputs: given })
        expect(again.outputs['result'], again.log).toBe('moved')
        for (const name of names) expect(led(name)).toContain(scene.target.domain)
      },
    )

    test('on-failure: stop: what was written is told as changed, and stays', async () => {
      const { wide, scene, given, refuse, led } = await twoZones('release-and-claim')
      refuse(zone, does, 'CNAME')
      const run = await wide.run({ inputs: { ...given, 'on-failure': 'stop' } })
      const there = names.filter((name) => led(name).includes(scene.target.domain))
      expect(told(run).toSorted(), run.log).toEqual(there.toSorted())
      if (there.length > 0) expect(run.outputs['result'], run.log).toBe('failed')
      wide.stage.cloud.faults.clear()
      const again = await wide.run({ inputs: given })
      expect(again.outputs['result'], again.log).toBe('moved')
    })

    test('disable-source: a TXT record that was written is told, and running again moves all', async () => {
      const { wide, given, records, refuse } = await twoZones('disable-source')
      const before = records()
      refuse(zone, does, 'TXT')
      const run = await wide.run({ inputs: given })
      const changed = names.filter((_name, n) => JSON.stringify(records()[n]) !== JSON.stringify(before[n]))
      expect(told(run).toSorted(), run.log).toEqual(changed.toSorted())
      expect(run.outputs['result'] === 'refused', run.log).toBe(changed.length === 0 && does === denied)
      expect(wide.dark()).toBe(0)
      wide.stage.cloud.faults.clear()
      const again = await wide.run({ inputs: given })
      expect(again.outputs['result'], again.log).toBe('moved')
    })

    test.each(['same-account', 'disable-source'] as const)(
      '%s: DNS after the move is written in the other zone, and only that is told',
      async (method) => {
        const { wide, scene, given, refuse, led } = await twoZones(method)
        refuse(zone, does, 'CNAME')
        const run = await wide.run({ inputs: given })
        expect(run.outputs['result'], run.log).toBe('moved')
        for (const name of others) expect(led(name), run.log).toContain(scene.target.domain)
        for (const name of own) expect(led(name)).toContain(scene.source.domain)
        expect(told(run).filter((name) => own.includes(name))).toEqual(method === 'disable-source' ? own : [])
        expect(told(run)).toEqual(expect.arrayContaining(others))
        expect(run.log).toContain('dns-still-elsewhere')
        wide.stage.cloud.faults.clear()
        await wide.run({ inputs: given })
        for (const name of names) expect(led(name)).toContain(scene.target.domain)
      },
    )

    test('release-and-claim: the way back leads the other zone back although this one refuses it', async () => {
      const { wide, scene, given, refuse, led } = await twoZones('release-and-claim')
      let released = false
      wide.stage.cloud.faults.add({
        operation: 'UpdateDistribution',
        does: { status: 403, code: 'AccessDenied', message: 'not authorized to perform it' },
        when: ({ request }) => released && request.path.includes(scene.target.id),
      })
      const back = () => others.every((name) => led(name).includes(scene.source.domain))
      const run = await wide.run({
        inputs: given,
        after: ({ cancel }) => {
          if (released && back()) cancel()
          if (released || wide.on('source').length > 0) return
          released = true
          refuse(zone, does, 'CNAME')
        },
      })
      expect(back(), run.log).toBe(true)
      for (const name of own) expect(led(name)).toContain(scene.target.domain)
      const restored = [...run.log.matchAll(/DNS traffic published: (\S+)\. .*As it was before/g)]
      expect(restored.map(([, name]) => name)).toEqual(others)
    })

    test('same-account: roll-back leads the other zone back although this one refuses it, and again all', async () => {
      const { wide, scene, given, refuse, led } = await twoZones('same-account')
      const moved = await wide.run({ inputs: given })
      const back = { ...given, command: 'roll-back', plan: moved.outputs['plan'] ?? '' }
      refuse(zone, does, 'CNAME')
      const run = await wide.run({ inputs: back })
      expect(wide.on('source'), run.log).toEqual(names)
      for (const name of others) expect(led(name), run.log).toContain(scene.source.domain)
      for (const name of own) expect(led(name), run.log).toContain(scene.target.domain)
      expect(told(run)).toEqual(others)
      wide.stage.cloud.faults.clear()
      const again = await wide.run({ inputs: back })
      expect(again.outputs['result'], again.log).toBe('rolled-back')
      for (const name of names) expect(led(name), again.log).toContain(scene.source.domain)
    })

    test.runIf(does === denied)(
      'dns: auto: a person is asked for the records of this zone alone',
      async () => {
        const { wide, scene, given, zones, refuse, led } = await twoZones('release-and-claim')
        refuse(zone, does, 'CNAME')
        const asked = new Set<string>()
        const run = await wide.run({
          inputs: { ...given, dns: 'auto', 'dns-timeout': '20m' },
          reader: (text) => {
            for (const [, name = '', value = ''] of text.matchAll(
              /DNS traffic wanted: (\S+)\. \d+ IN CNAME (\S+)/g,
            )) {
              asked.add(name)
              zones[zone]?.put(wide.stage.clock.now(), [{ name, type: 'CNAME', ttl: 1, values: [value] }])
            }
          },
        })
        expect([...asked].toSorted(), run.log).toEqual(own.toSorted())
        expect(run.outputs['result'], run.log).toBe('moved')
        for (const name of names) expect(led(name)).toContain(scene.target.domain)
      },
    )
  })
})

describe.each([
  ['no answer', 'reset-before'],
  ['an answer that is lost', 'reset-after'],
  ['an error after it was carried out', '500-after'],
] as const)('%s to the first write', (_, does) => {
  test.each(Object.keys(methods) as (keyof typeof methods)[])(
    '%s: both zones are written, and told once each',
    async (method) => {
      const { wide, scene, given, led } = await twoZones(method)
      wide.stage.cloud.faults.add({ operation: 'ChangeResourceRecordSets', does, nth: 1 })
      const run = await wide.run({ inputs: given })
      expect(run.outputs['result'], run.log).toBe('moved')
      for (const name of names) expect(led(name)).toContain(scene.target.domain)
      const kinds = method === 'disable-source' ? 2 : 1
      expect(told(run).toSorted(), run.log).toEqual(
        names.flatMap((name) => Array(kinds).fill(name)).toSorted(),
      )
    },
  )
})

test('the second of two batches of one zone is refused: the names of the first are told, and running again moves all', async () => {
  const { stage, inputs } = methods['disable-source']
  const wide = await Wide.of({ ...stage, switches: { aliasQuota: 250 } }, 100)
  const { cloud, scene } = wide.stage
  const value = `"${'0'.repeat(200)}"`
  scene.zone.load(wide.names.map((name) => ({ name: `_${name}`, type: 'TXT', ttl: 60, values: [value] })))
  const given = {
    ...inputs(wide.names),
    'role-to-assume': roleOfAllJobs(wide.stage, scene.account, [everything]),
    dns: 'route53',
  }
  cloud.faults.add({ operation: 'ChangeResourceRecordSets', does: denied, nth: 2 })
  const run = await wide.run({ inputs: given })
  const there = wide.names.filter((name) => recordsOf(scene.zone, `_${name}`).join().includes('cloudfront'))
  expect(there.length, run.log).toBe(73)
  expect(told(run)).toEqual(there)
  expect(run.outputs['result'], run.log).toBe('failed')
  const again = await wide.run({ inputs: given })
  expect(again.outputs['result'], again.log).toBe('moved')
})

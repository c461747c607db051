import { describe, expect, test, vi } from 'vitest'
import { latest } from '../../cloud/cloudfront/versions.ts'
import { sourceSide, targetSide } from '../../cloud/scene/cross-account.ts'
import { everything } from '../../cloud/scene.ts'
import { dnsPolicyOf, recordsOf } from '../../stories/dns/dns-zone.ts'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import type { Stage } from '../../virtual/stage.ts'
import { listsOf, playList, roleOfAllJobs } from '../fan-out.ts'
import { methods } from '../shop.ts'
import { Wide } from '../wide.ts'

vi.setConfig({ testTimeout: 240_000 })

const zone = 'shop.example'
const names = [`www.${zone}`, `img.${zone}`, 'www.store.example', 'img.store.example']
const covered = [zone, `*.${zone}`, '*.store.example']
const third = '777788889999'

/** A zone more, in which each of its names has a CNAME to the source. */
function secondZone({ cloud, scene }: Stage, account: string) {
  const store = cloud.dns.addZone('store.example', { account, soaMinimum: 900 })
  store.load(
    ['www', 'img'].map((host) => ({
      name: `${host}.store.example`,
      type: 'CNAME' as const,
      ttl: 1,
      values: [`${scene.source.domain}.`],
    })),
  )
  return store
}

/** Names in two zones, of which one is in a third account; and a role for the zone of each. */
async function twoAccounts(method: keyof typeof methods) {
  const { stage: options } = methods[method]
  const wide = await Wide.of('cross' in options ? { cross: { covered } } : { scene: { covered } }, names)
  const { stage } = wide
  const { scene } = stage
  const store = secondZone(stage, third)
  const cross = 'cross' in options
  const roles = {
    'role-to-assume': roleOfAllJobs(stage, scene.account, cross ? targetSide(scene.target) : [everything]),
    ...(cross
      ? { 'source-role-to-assume': roleOfAllJobs(stage, scene.otherAccount, sourceSide(scene.source)) }
      : {}),
    'dns-role-to-assume': roleOfAllJobs(
      stage,
      scene.account,
      [dnsPolicyOf(scene.zone, names.slice(0, 2))],
      'dns',
    ),
  }
  const dns = roleOfAllJobs(stage, third, [dnsPolicyOf(store, names.slice(2))], 'dns')
  return { wide, stage, scene, store, roles, dns }
}

describe.each(['same-account', 'wildcard', 'disable-source'] as const)('%s', (method) => {
  test.each(['auto', 'route53'])(
    'dns: %s: the plan says whose zones are not seen, and its lists have all records written',
    async (mode) => {
      const { wide, stage, scene, store, roles, dns } = await twoAccounts(method)
      const planned = await wide.run({
        inputs: { ...methods[method].inputs(names), ...roles, command: 'plan', dns: mode },
      })
      const { result, findings } = JSON.parse(planned.outputs['report'] ?? '{}')
      expect(result, planned.log).toBe(mode === 'auto' ? 'planned' : 'refused')
      const said = findings.find(({ id }: { id: string }) => id === 'dns-zones-apart')
      expect(said?.evidence, planned.log).toBe(
        `the credentials of this run see the hosted zones of ${names[0]} and ${names[1]}, and do not see store.example (${names[2]} and ${names[3]})${mode === 'auto' ? ': a person has to publish those records' : ''}`,
      )
      const lists = listsOf(planned.outputs)
      expect(lists.map(({ paste }) => JSON.parse(paste)[0].alias)).toEqual([
        names.slice(0, 2),
        names.slice(2),
      ])
      expect(lists[1]?.title).toContain('a role of the account that has the hosted zone store.example')
      for (const { paste } of lists) {
        const given = paste.replace('arn:aws:iam::123456789012:role/NAME-{0}', dns)
        const played = await playList(stage, given, {}, roles)
        const runs = Object.values(played.jobs).flatMap((legs) => legs.flatMap((leg) => leg.runs))
        const log = runs.map((run) => run.log).join('\n')
        expect(played.outputs['result'], log).toBe('moved')
        expect(log).not.toMatch(/DNS \w+ wanted/)
      }
      expect(names.filter((name) => !latest(scene.target).aliases.includes(name))).toEqual([])
      for (const name of names)
        expect(recordsOf(name.endsWith('store.example') ? store : scene.zone, name)).toEqual([
          `CNAME 1 ${scene.target.domain}.`,
        ])
      if (method !== 'disable-source') expect(wide.dark()).toBe(0)
    },
  )
})

describe('names in two zones of one account', () => {
  const role = ({ stage }: Wide, account: string) => roleOfAllJobs(stage, account, [everything])

  test('the action takes the plan that it has made, and moves under it', async () => {
    const wide = await Wide.of({ scene: { covered } }, names)
    const { scene } = wide.stage
    secondZone(wide.stage, scene.account)
    const inputs = { 'role-to-assume': role(wide, scene.account), dns: 'route53' }
    const planned = await wide.run({ inputs: { ...inputs, command: 'plan' } })
    expect(JSON.parse(planned.outputs['plan'] ?? '{}').dns['zone-id'], planned.log).toMatch(/^\w+,\w+$/)
    const run = await wide.run({ inputs: { ...inputs, plan: planned.outputs['plan'] ?? '' } })
    expect(run.outputs['result'], run.log).toBe('moved')
  })

  test.each(['the post step', 'recover'] as const)(
    '%s ends an outage that was begun under it',
    async (by) => {
      const { stage: options, inputs } = methods['release-and-claim']
      const wide = await Wide.of({ ...options, cross: { covered } }, names)
      const { scene } = wide.stage
      secondZone(wide.stage, scene.account)
      const given = {
        ...inputs(names),
        'role-to-assume': role(wide, scene.account),
        'source-role-to-assume': role(wide, scene.otherAccount),
        dns: 'route53',
      }
      const main = await wide.run({
        inputs: given,
        after: ({ kill }) => {
          if (wide.on('source').length === 0) kill()
        },
      })
      expect(wide.on('target'), main.log).toEqual([])
      const run =
        by === 'recover'
          ? await wide.run({ inputs: { ...given, command: 'recover', plan: main.outputs['plan'] ?? '' } })
          : await wide.run({ inputs: given, post: { state: parseCommandFile(main.state) } })
      expect(run.outputs['result'], run.log).toBe('moved')
      expect(wide.on('target')).toEqual(names)
    },
  )
})

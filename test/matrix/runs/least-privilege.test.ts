import { describe, expect, test, vi } from 'vitest'
import { readConfig, withAliases } from '../../cloud/cloudfront/config.ts'
import { acceptable, tenantSettings } from '../../cloud/cloudfront/tenant-settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { documented } from '../../cloud/scene/documented.ts'
import { type Sides, tenantPolicies } from '../../cloud/scene/sides.ts'
import type { Holder } from '../../cloud/world.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { Interference, VirtualRun } from '../../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../../virtual/stage.ts'
import { play, zoneRole } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

/** The policies of the documentation, each method with its own and no others, on every way that a move can take. */

/** Methods, and which of the two ends are tenants. */
const moves: readonly (readonly [method: string, tenants: Sides])[] = [
  ['same-account', {}],
  ['wildcard', {}],
  ['disable-source', {}],
  ['release-and-claim', {}],
  ['same-account', { target: 'tenant' }],
  ['same-account', { source: 'tenant' }],
  ['disable-source', { source: 'tenant', target: 'tenant' }],
]

function optionsOf(method: string, sides: Sides): StageOptions {
  if (method === 'same-account') return { scene: { sides } }
  return {
    cross: {
      sides,
      targetPolicies: (target) => [documented(`${method}-target`, { target }), ...tenantPolicies([target])],
      sourcePolicies: (source) => [documented(`${method}-source`, { source }), ...tenantPolicies([source])],
    },
  }
}

/** Somebody takes the name off a distribution. */
function strip({ cloud: { world }, scene: { alias } }: Stage, from: Holder): void {
  const { xml, aliases } = latest(from)
  const left = aliases.filter((name) => name !== alias)
  const config =
    from.kind === 'distribution'
      ? readConfig(withAliases(xml, left))
      : acceptable({ ...tenantSettings({ xml }), domains: left })
  accept(world, [{ distribution: from, config }])
}

const refused = ({ calls }: VirtualRun) =>
  calls.filter(({ code }) => code === 'AccessDenied').map(({ operation }) => operation)

async function planned(method: string, sides: Sides) {
  const stage = await setStage(optionsOf(method, sides))
  const run = (inputs: Readonly<Record<string, string>>, happens: Interference = {}) =>
    play(
      stage,
      method,
      { ...zoneRole(stage), ...inputs },
      { judged: true, reader: diligentPerson(stage), ...happens },
    )
  const { outputs, log } = await run({ command: 'plan' })
  expect(outputs['result'], log).toBe('planned')
  return {
    stage,
    run: async (command: string, happens?: Interference) => {
      const one = await run({ command, plan: outputs['plan'] ?? '' }, happens)
      expect(refused(one)).toEqual([])
      return one
    },
  }
}

describe.each(moves)('%s %j', (method, sides) => {
  describe.each(['move', 'recover', 'roll-back'])('%s', (command) => {
    test.each(['source', 'target'] as const)('after somebody has taken the name off the %s', async (end) => {
      const { stage, run } = await planned(method, sides)
      if (end === 'target') expect((await run('move')).outputs['result']).toBe('moved')
      strip(stage, stage.scene[end])
      await run(command)
      const { alias, source, target } = stage.scene
      const held = [source, target].some((one) => latest(one).aliases.includes(alias))
      if (command === 'recover') expect(held).toBe(true)
    })

    test.each([1, 2, 3, 4])('after a run that was killed by its change number %i', async (nth) => {
      const { run } = await planned(method, sides)
      let changes = 0
      await run('move', {
        after: ({ kill }, { mutating }) => {
          if (mutating && ++changes === nth) kill()
        },
      })
      if (changes < nth) return
      await run(command)
    })
  })
})

import { expect, test, vi } from 'vitest'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { diligentPerson } from '../../virtual/person.ts'
import { productProbe } from '../../virtual/product-probe.ts'
import { type Moment, virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Somebody else takes the alias off the side that has just got it, once. */
function stripping(side: 'target' | 'source') {
  let left = 1
  return ({ stage: { cloud, scene } }: Moment) => {
    const holder = scene[side]
    if (left === 0 || holder.versions.at(-1)?.aliases.includes(scene.alias) !== true) return
    if (side === 'source' && holder.versions.every(({ aliases }) => aliases.includes(scene.alias))) return
    left--
    withoutAlias(cloud.world, holder, scene.alias)
  }
}

test.each(['move', 'roll-back'] as const)(
  '%s: the outage that the run ends as a recovery does is measured to its end',
  async (command) => {
    const stage = await setStage({ cloud: { deployTime: { min: 60_000, max: 120_000 } }, seed: 3 })
    const { cloud, recorder, scene } = stage
    const options = { reader: diligentPerson(stage), probe: productProbe(cloud.edges) }
    const inputs = { 'probe-path': '/', 'poll-interval': '10s' }
    const first = command === 'move' ? undefined : await virtualRun(stage, { ...options, inputs })
    if (first !== undefined) await stage.clock.sleep(600_000)
    const run = await virtualRun(stage, {
      ...options,
      inputs: { ...inputs, command, ...(first === undefined ? {} : { plan: first.outputs['plan'] ?? '' }) },
      after: stripping(command === 'move' ? 'target' : 'source'),
    })
    expect(run.log).toContain('Someone has undone a change of this run')
    const dark = recorder
      .intervals(scene.alias, 0)
      .filter(({ servedBy, to }) => servedBy === undefined && to >= run.began)
      .reduce((sum, { from, to }) => sum + to - from, 0)
    expect(run.outputs['result'], run.log).toBe(command === 'move' ? 'moved' : 'rolled-back')
    expect(dark).toBeGreaterThan(20_000)
    expect(Math.abs(Number(run.outputs['unserved-milliseconds']) - dark), run.log).toBeLessThan(2_000)
  },
)

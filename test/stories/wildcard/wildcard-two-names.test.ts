import { expect, it } from 'vitest'
import { Recorder } from '../../cloud/recorder.ts'
import { across, aliasesOf } from '../harness/across.ts'

it('two runs move two names under one parent, and neither loses the wildcard that the other lives by', async () => {
  const story = await across({ cloud: { switches: { claimWhileReleaseInProgress: false } } })
  const { scene, run, cloud } = story
  const both = [scene.alias, 'static.shop.example']
  const lead = (name: string, to: string) =>
    scene.zone.load([{ name, type: 'CNAME', ttl: 1, values: [`${to}.`] }])
  for (const name of both) lead(name, scene.source.domain)
  const recorder = new Recorder(cloud.edges, both)
  const once = async (alias: string) => {
    const inputs = { alias, 'probe-path': 'off' }
    const { plan } = (await run({ ...inputs, command: 'plan' })).outputs
    return run(
      { ...inputs, plan },
      { onLine: (line) => void (line.includes('DNS traffic wanted') && lead(alias, scene.target.domain)) },
    )
  }
  // A run whose wildcard the other took off before DNS led there stops before its release, and says to plan and move again.
  const one = async (alias: string) => {
    const first = await once(alias)
    if (first.outputs['reason'] !== 'not-in-place') return first
    expect(aliasesOf(scene.source)).toContain(alias)
    // A plan that is made with DNS at the target waits an hour: it cannot know how long the old record may be cached.
    lead(alias, scene.source.domain)
    return once(alias)
  }
  const runs = await Promise.all(both.map(one))
  // A run that ends while the other has its own change deployed cannot call the target Deployed.
  for (const { outputs } of runs) expect(['moved', 'moved-unverified']).toContain(outputs['result'])
  expect(aliasesOf(scene.source)).toEqual(['img.shop.example'])
  expect(aliasesOf(scene.target)).toEqual(expect.arrayContaining(both))
  for (const name of both) expect(recorder.unserved(name).samples, name).toBe(0)
})

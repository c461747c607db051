import { expect, test, vi } from 'vitest'
import { withoutAlias } from '../../stories/harness/rival.ts'
import { besidePerson, ours, theirs } from '../beside-a-person.ts'
import { minute } from '../dns-stage.ts'

vi.setConfig({ testTimeout: 240_000 })

/** Two names that nobody holds, DNS of both at the source; the zone of one is ours. A person switches the other after so long, or never. */
async function unheld(switched?: number) {
  const { wide, stage, inputs, person } = await besidePerson()
  const { scene, cloud, clock } = stage
  for (const name of [theirs, ours]) withoutAlias(cloud.world, scene.source, name)
  await clock.sleep(10 * minute)
  const began = clock.now()
  let claimed = 0
  const run = await wide.run({
    inputs: {
      ...inputs,
      'source-distribution': scene.source.id,
      'dns-timeout': '30m',
      command: 'recover',
    },
    judged: true,
    reader: person(() => switched),
    after: () => {
      if (claimed === 0 && wide.on('target').includes(ours)) claimed = clock.now() - began
    },
  })
  return { run, claimed, wide }
}

test('a name that nobody holds and whose zone is ours is claimed before a person has switched DNS of another one', async () => {
  const { run, claimed } = await unheld()
  expect(claimed, run.log.slice(-9_000)).toBeGreaterThan(0)
  expect(claimed).toBeLessThan(6 * minute)
  expect(run.outputs, run.log.slice(-9_000)).toMatchObject({
    result: 'exposed',
    reason: 'dns-points-elsewhere',
  })
})

test('a person who switches DNS of the other one within dns-timeout is waited for', async () => {
  const { run, wide } = await unheld(20 * minute)
  expect(run.outputs['result'], run.log.slice(-9_000)).toBe('moved')
  expect(wide.on('target')).toEqual([theirs, ours])
  const { dns } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(dns.filter(({ state }: { state: string }) => state === 'wanted')).toEqual([])
})

import { expect, it } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, findingLevels, staging, stepStates } from '../harness/staging.ts'

it('prints the record, waits until it is seen everywhere, then says that all is right', async () => {
  const story = await staging()
  const { scene, cloud } = story
  const publish = (line: string) => {
    if (!line.includes('DNS traffic wanted')) return
    const now = cloud.world.now()
    scene.zone.put(now + 800, [
      { name: scene.alias, type: 'CNAME', ttl: 300, values: [`${scene.target.domain}.`] },
    ])
  }
  const run = await story.run({ dns: 'manual', 'dns-timeout': '20s' }, { onLine: publish })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expect(run.calls.filter(({ endpoint }) => endpoint === 'route53')).toEqual([])
  expect(run.stdout).toContain(`DNS traffic wanted: ${scene.alias}. 300 IN CNAME ${scene.target.domain}`)
  expect(run.summary).toMatch(/`d2newshop00002\.cloudfront\.net` \| 300\ss \| published \|/)
  expect(stepStates(run)['traffic-dns']).toBe('confirmed')
  expect(findingLevels(run)['dns-still-elsewhere']).toBeUndefined()
  expectMovedAtEveryEdge(story)
})

it('ends moved with a warning when the record never appears, and verify fails on it', async () => {
  const story = await staging()
  const { scene } = story
  const run = await story.run({ dns: 'manual', 'dns-timeout': '1s' })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(run.exit).toBe(0)
  expect(findingLevels(run)['dns-still-elsewhere']).toBe('warning')
  expect(JSON.stringify(run.report?.next)).toContain(`${scene.alias}. 300 IN CNAME ${scene.target.domain}.`)
  expectMovedAtEveryEdge(story)
  const verified = await story.run({ dns: 'manual', command: 'verify' })
  expect(verified.outputs).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(findingLevels(verified)['traffic-dns']).toBe('blocker')
})

it('does not wait for what no query can show', async () => {
  const story = await staging({ scene: { alias: 'shop.example' } })
  const run = await story.run({ dns: 'manual', 'dns-timeout': '30s' })
  expect(run.outputs['result'], run.stdout).toBe('moved')
  expect(findingLevels(run)['dns-not-observable']).toBe('warning')
  expect(run.took).toBeLessThan(20_000)
  expect(run.summary).toContain(`${story.scene.alias}. 300 IN ALIAS`)
})

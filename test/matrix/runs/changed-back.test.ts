import { expect, test, vi } from 'vitest'
import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import { type Outcome, Play } from '../play.ts'
import { threeNames } from '../three-names.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/** Runs; a template puts the source back as it was, right behind the change that takes the alias off it, or disables it. */
async function appliedAgain(variant: Variant): Promise<Pick<Outcome, 'play' | 'first'> & { at: number }> {
  const play = await Play.of(variant, {}, true)
  const { source, world } = play.trial
  const { aliases } = latest(source)
  let at = 0
  const first = await play.run({
    after: ({ stage }, { operation }) => {
      const now = latest(source)
      const asWas = now.enabled && now.aliases.length === aliases.length
      if (at > 0 || operation !== 'UpdateDistribution' || asWas) return
      at = stage.clock.now()
      accept(world, [{ distribution: source, config: changed(source, { aliases, enabled: true }) }])
    },
  })
  return { play, first, at }
}

const across = [...variants, ...threeNames].filter(({ stage }) => stage.cross !== undefined)

test.each(across.map((variant): [string, Variant] => [variant.name, variant]))(
  '%s: a template changes the source back in the middle: the run says so in minutes, and running again works',
  async (name, variant) => {
    const { play, first, at } = await appliedAgain(variant)
    const result = name.startsWith('wildcard') ? 'failed' : 'rolled-back'
    expect(first.outputs, first.log).toMatchObject({ result, reason: 'not-in-place' })
    expect(first.ended - at).toBeLessThan(6 * 60_000)
    expect(first.calls.filter((call) => call.mutating && call.at > at).length).toBeLessThan(10)
    expect(first.outputs['report']).toContain('which other process is changing E1OLDSHOP00001')
    expect([...play.verdict(), ...(await play.converge(first.outputs['plan']))]).toEqual([])
  },
)

test('disable-source, three names: someone enables the source when one name has moved: the others are not tried for long', async () => {
  const variant = across.find(({ name }) => name === 'disable-source, three names')
  if (variant === undefined) throw new Error('no such variant')
  const play = await Play.of(variant, {}, true)
  const { source, world } = play.trial
  const run = await play.run({
    after: (_, { operation, status }) => {
      if (operation !== 'UpdateDomainAssociation' || status !== 200 || latest(source).enabled) return
      accept(world, [{ distribution: source, config: changed(source, { enabled: true }) }])
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(run.log).toContain('E1OLDSHOP00001 was enabled by someone else during the run')
  expect(run.calls.filter(({ operation }) => operation === 'UpdateDomainAssociation').length).toBeLessThan(16)
  expect([...play.verdict(), ...(await play.converge(run.outputs['plan']))]).toEqual([])
})

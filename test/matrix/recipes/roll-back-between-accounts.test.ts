import { expect, test, vi } from 'vitest'
import { betweenAccounts } from './recipe.ts'

vi.setConfig({ testTimeout: 120_000 })

/** docs/examples/roll-back.yml: "Between two accounts everything is undone until the source has released the alias". */
test('the recipe for a roll-back undoes a move between two accounts that has not released the alias', async () => {
  const there = await betweenAccounts()
  const { source, target } = there.stage.scene
  const cut = await there.play('cross-account.yml', {
    misfortune: {
      after: ({ kill }) => {
        if ((target.versions.at(-1)?.aliases ?? []).length > 0) kill()
      },
    },
    person: true,
  })
  const { plan = '' } = cut.jobs['plan']?.[0]?.outputs ?? {}
  expect(plan).not.toBe('')
  expect(target.versions.at(-1)?.aliases).toEqual(['*.example.com'])
  const played = await there.play('roll-back.yml', { inputs: { plan }, person: true })
  const [run] = played.jobs['move']?.[0]?.runs ?? []
  expect(source.versions.at(-1)?.aliases).toContain('www.example.com')
  expect([run?.outputs['result'], run?.outputs['reason'], target.versions.at(-1)?.aliases], run?.log).toEqual(
    ['rolled-back', '', []],
  )
})

import { expect, test, vi } from 'vitest'
import { betweenAccounts } from './recipe.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Nobody answers: the run is cancelled while it waits for its approval, or the time for that is over. */
const nobody = () => undefined

test.each(['cross-account.yml', 'call-move-alias.yml'])(
  '%s: a move that nobody has approved never started, and its recovery says so (safety G10)',
  async (file) => {
    const there = await betweenAccounts()
    const { jobs, outputs } = await there.play(file, { review: nobody })
    const [, [leg] = []] = Object.entries(jobs).find(([id]) => /(?:^| )recover$/.test(id)) ?? []
    expect(leg?.runs[0]?.outputs, leg?.runs[0]?.log).toMatchObject({
      result: 'refused',
      reason: 'move-not-started',
    })
    expect(outputs).not.toMatchObject({ result: 'already-in-place' })
  },
)

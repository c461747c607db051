import { expect, test, vi } from 'vitest'
import { Play } from '../play.ts'
import { releaseAndClaim } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const [variant] = releaseAndClaim
if (variant === undefined) throw new Error('a variant of release-and-claim')

/** A move that was killed right behind its release, while reads are behind: nobody holds the name. */
const released = async (): Promise<Play> => {
  const switches = { readLag: 60_000, lagDrawn: 'never', conflictListLag: 60_000 } as const
  const play = await Play.of(variant, { switches, seed: 1 }, true)
  await play.run({
    after: ({ kill, stage }, { operation, status }) => {
      const { source } = stage.scene
      const held = source.versions.at(-1)?.aliases.includes(stage.scene.alias)
      if (operation === 'UpdateDistribution' && status === 200 && held === false) kill()
    },
  })
  return play
}

test.each([12, 15, 18])(
  'a recovery that is cancelled before reads have caught up does not say that nothing is left to do: call %i',
  async (at) => {
    const play = await released()
    const run = await play.run({
      inputs: { command: 'recover', plan: play.plan() ?? '' },
      after: ({ position, cancel }) => {
        if (position === at) cancel()
      },
    })
    expect(run.outputs['result'], run.log).not.toBe('already-in-place')
    expect(run.exit).toBe(1)
  },
)

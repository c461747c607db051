import { expect, test, vi } from 'vitest'
import { Play } from '../play.ts'
import { releaseAndClaim } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const [variant] = releaseAndClaim
if (variant === undefined) throw new Error('a variant of release-and-claim')

/** A move that was killed right behind its release, while reads are behind by as many ms: nobody holds the name. */
const released = async (lag: number): Promise<Play> => {
  const switches = { readLag: lag, lagDrawn: 'never', conflictListLag: lag } as const
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
    const play = await released(60_000)
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

test.each([10, 11, 12, 13])(
  'a recovery that is cancelled in the outage which it has found, before it has sent anything, is exposed: call %i',
  async (at) => {
    const play = await released(0)
    const run = await play.run({
      inputs: { command: 'recover', plan: play.plan() ?? '' },
      after: ({ position, cancel }) => {
        if (position === at) cancel()
      },
    })
    expect(run.changes, run.log).toEqual([])
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'cancelled' })
    expect(play.verdict()).toEqual([])
  },
)

test.each([20, 30])(
  'a recovery that cannot tell whose doing it is, and is cancelled meanwhile, says that users are unserved: call %i',
  async (at) => {
    const play = await released(0)
    const run = await play.run({
      inputs: { command: 'recover', scenario: 'wildcard', 'accept-downtime': '' },
      after: ({ position, cancel }) => {
        if (position === at) cancel()
      },
    })
    expect(run.changes, run.log).toEqual([])
    expect(run.outputs, run.log).toMatchObject({ result: 'exposed' })
    expect(play.verdict()).toEqual([])
  },
)

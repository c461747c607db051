import { expect, test, vi } from 'vitest'
import type { Occasion } from '../../cloud/faults.ts'
import { Play } from '../play.ts'
import { releaseAndClaim } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

const [variant] = releaseAndClaim
if (variant === undefined) throw new Error('a variant of release-and-claim')

test.each([0, 60_000, 150_000])(
  'a claim whose answer was lost, and a denial after it, reads %i ms behind: what the target has by then is not given back until the deadline',
  async (lag) => {
    const switches = { readLag: lag, lagDrawn: 'never', conflictListLag: lag } as const
    const play = await Play.of(variant, { switches, seed: 1 }, true)
    const { cloud, scene } = play.stage
    // The rehearsal, the claim, and the claim again.
    const claimed = (nth: number) => {
      let seen = 0
      return ({ request }: Occasion) => request.path.includes(scene.target.id) && ++seen === nth
    }
    const operation = 'UpdateDistribution'
    cloud.faults.add({ does: 'reset-after', operation, when: claimed(2) })
    const denied = { status: 403, code: 'AccessDenied', message: 'not authorized' }
    cloud.faults.add({ does: denied, operation, when: claimed(3) })
    const run = await play.run()
    expect(run.outputs['result'], run.log).toMatch(/^moved/)
    expect(play.verdict()).toEqual([])
  },
)

import { expect, test, vi } from 'vitest'
import type { Occasion } from '../../cloud/faults.ts'
import { type Kind, kinds } from '../misfortunes.ts'
import { Play } from '../play.ts'
import { struckBy } from '../several.ts'
import { releaseAndClaim, sameAccount } from '../variants.ts'

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

test.each(sameAccount.map((one) => [one.name, one] as const))(
  '%s: a move that its reads deny is not taken for undone because the source is read as it was before',
  async (_, one) => {
    const kind = (name: string): Kind => {
      const found = kinds.find((some) => some.name === name)
      if (found === undefined) throw new Error(`no misfortune is called ${name}`)
      return found
    }
    const length = (await (await Play.of(one)).run()).calls.length
    // The move is accepted somewhere in between; the denial strikes while reads still show what was before.
    for (let denied = 14; denied <= length; denied++) {
      const strikes = [
        { kind: kind('reads a minute behind from here on'), position: denied - 4 },
        { kind: kind('denied once'), position: denied },
        // From then on the run can only say what it has done.
        { kind: kind('credentials expired'), position: denied + 11 },
      ]
      const { wrong } = await struckBy(one, strikes, { seed: 1 })
      expect(wrong, `denied at ${denied}`).toEqual([])
    }
  },
)

import { describe, expect, test } from 'vitest'
import { tellOf } from './figures.ts'
import { Play } from './play.ts'
import { type Variant, variants } from './variants.ts'

/** Two runs of the same move, the second so many ms behind the first (safety analysis, I15). */
const offsets = [0, 300, 2_000, 30_000, 90_000, 200_000, 600_000]

describe.each(variants.map((variant): [string, Variant] => [variant.name, variant]))('%s', (_, variant) => {
  test.each(offsets)('twice at the same time, %i ms apart', async (apart) => {
    const play = await Play.of(variant, {}, true)
    const second = play.stage.clock.sleep(apart).then(() => play.run({ blind: true }))
    await Promise.all([play.run({ blind: true }), second])
    // Without a plan: that of the second may say of a wildcard of the first that it was always there.
    const again = await play.converge()
    const wrong = [...play.verdict(), ...again]
    tellOf('races', play, wrong, again, { variants: [variant.name] })
    expect(wrong).toEqual([])
  })
})

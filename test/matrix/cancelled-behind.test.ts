import { expect, test, vi } from 'vitest'
import { ends } from './misfortunes.ts'
import { Play } from './play.ts'
import { struckBy } from './several.ts'
import { type Variant, variants } from './variants.ts'

vi.setConfig({ testTimeout: 600_000 })

/** The first variant of each method that makes more than one change. */
const methods = ['wildcard', 'disable-source', 'release-and-claim'].flatMap((name): [string, Variant][] => {
  const found = variants.find((one) => one.name.startsWith(name))
  return found === undefined ? [] : [[found.name, found]]
})
const cancelled = ends.filter(({ name }) => name.startsWith('cancelled'))

/** All that it can go by is what it has sent: no read shows what has happened within the last 100 s. */
const behind = { readLag: 100_000, lagDrawn: 'never' } as const

test.each(methods)(
  '%s, cancelled at any call from the first change on while no read shows the changes: it says who serves the name, and what is left disabled',
  async (_, variant) => {
    const calm = await (await Play.of(variant)).run()
    const first = calm.calls.findIndex(({ mutating, status }) => mutating && status === 200) + 1
    const wrong: string[] = []
    for (let position = first; position <= first + 9; position++)
      for (const kind of cancelled) {
        const done = await struckBy(variant, [{ kind, position }], { switches: behind })
        wrong.push(...done.wrong.map((law) => `${kind.name} at ${position}: ${law}`))
      }
    expect(wrong).toEqual([])
  },
)

import { expect, test, vi } from 'vitest'
import { ends, kinds } from './misfortunes.ts'
import { Play } from './play.ts'
import { struckBy } from './several.ts'
import { type Variant, variants } from './variants.ts'

vi.setConfig({ testTimeout: 600_000 })

const denied = kinds.filter(({ name }) => name === 'denied once')
const cancelled = ends.filter(({ name }) => name.startsWith('cancelled'))
const lags = [{}, { readLag: 100_000, lagDrawn: 'never' }] as const

/** One of each method; `MATRIX=full`: all. */
const methods = variants.filter(
  ({ name }) => process.env['MATRIX'] === 'full' || /exact name|already|restored|CNAME$/.test(name),
)

test.each(methods.map((variant): [string, Variant] => [variant.name, variant]))(
  '%s, whose first change is denied, and which is cancelled while it looks where the move stands: it raises no alarm over what was never sent',
  async (_, variant) => {
    const calm = await (await Play.of(variant)).run()
    const first = calm.calls.findIndex(({ mutating, status }) => mutating && status === 200) + 1
    const wrong: string[] = []
    for (const kind of denied)
      for (let later = first + 1; later <= first + 12; later++)
        for (const [which, end] of cancelled.entries()) {
          const strikes = [
            { kind, position: first },
            { kind: end, position: later },
          ]
          const done = await struckBy(variant, strikes, { switches: lags[(later + which) % 2] ?? {} })
          const ended = done.play.witnessed[0]?.run.outputs['result']
          const told = `${end.name} at ${later}: ${ended}`
          wrong.push(...done.wrong.map((law) => `${told}: ${law}`))
        }
    expect(wrong).toEqual([])
  },
)

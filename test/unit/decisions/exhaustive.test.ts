import { expect, test, vi } from 'vitest'
import { tell } from '../../evidence/figures.ts'
import { explored, settingsOf } from './cases.ts'
import { nothingFound } from './explore.ts'
import { methods } from './settings.ts'

vi.setConfig({ testTimeout: 1_200_000 })

/** How many things go wrong on one way at most: `CHANCES=2` takes minutes. */
const chances = Number(process.env['CHANCES'] ?? 1)

test.each(methods.map((one) => [one.method.name, one] as const))(
  '%s: no way on from any state breaks a law',
  (name, method) => {
    const found = nothingFound()
    for (const setting of settingsOf(method)) explored(setting, found, chances)
    tell({
      part: 'decisions',
      cases: found.states,
      violations: found.violations.length,
      covers: { methods: [name], worlds: [...found.shapes].map((shape) => `${name} ${shape}`) },
    })
    expect(found.violations).toEqual([])
    const { states, decisions, ends, shapes } = found
    process.stdout.write(
      `${name}: ${states} states, ${decisions} decisions, ${ends} ends, ${shapes.size} states of the world\n`,
    )
    expect(states).toBeGreaterThan(40_000)
    expect(shapes.size).toBeGreaterThan(100)
  },
)

import { expect, test, vi } from 'vitest'
import { tell } from '../../evidence/figures.ts'
import { nothingFound } from './explore.ts'
import { methods } from './settings.ts'
import { exploredTwo, settingsOfTwo } from './two-names.ts'

vi.setConfig({ testTimeout: 1_200_000 })

const chances = Number(process.env['CHANCES'] ?? 1)

test.each(methods.map((one) => [one.method.name, one] as const))(
  '%s, two names: no way on from any state breaks a law',
  (name, method) => {
    const found = nothingFound()
    for (const setting of settingsOfTwo(method)) exploredTwo(setting, found, chances)
    const { states, decisions, ends, shapes, violations } = found
    process.stdout.write(
      `${name}, two names: ${states} states, ${decisions} decisions, ${ends} ends, ${shapes.size} states of the world\n`,
    )
    tell({
      part: 'decisions, two names',
      cases: states,
      violations: violations.length,
      covers: { methods: [name], worlds: [...shapes].map((shape) => `${name} ${shape}`) },
    })
    expect(violations).toEqual([])
    expect(states).toBeGreaterThan(5_000)
    expect(shapes.size).toBeGreaterThan(100)
  },
)

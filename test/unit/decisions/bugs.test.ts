import { expect, test, vi } from 'vitest'
import { countsAsControl } from '../../evidence/controls.ts'
import { bugs, fits } from './bugs.ts'
import { explored, settingsOf } from './cases.ts'
import { nothingFound } from './explore.ts'
import { methods } from './settings.ts'

vi.setConfig({ testTimeout: 60_000 })

countsAsControl('seeded decisions')

test.each(bugs.map((bug) => [bug.does, bug] as const))('is noticed: it %s', (_, bug) => {
  const found = nothingFound()
  const settings = methods.flatMap(settingsOf).filter((setting) => setting.planned && fits(bug, setting))
  const noticed = () => found.violations.some((law) => bug.breaks.test(law))
  for (const setting of settings) if (!noticed()) explored(setting, found, bug.chances ?? 1, bug)
  expect(noticed(), found.violations.slice(0, 3).join('\n')).toBe(true)
})

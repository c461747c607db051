import { expect, test } from 'vitest'
import { settingsOf } from '../unit/decisions/cases.ts'
import { Exploration, type Found, nothingFound } from '../unit/decisions/explore.ts'
import { clouds, methods, type Setting } from '../unit/decisions/settings.ts'
import { settingsOfTwo } from '../unit/decisions/two-names.ts'

/**
 * The check of every decision (test/unit/decisions), cut down to what can be played again for each mutant of Stryker: of each
 * method one beginning with a person who writes the records, one with a zone of ours and one with two names, with one fault on each way; and every
 * other state of the world undisturbed.
 */

const minute = 60_000

const cases = methods.flatMap((one) => {
  const planned = settingsOf(one).filter(({ planned, restoreSource }) => planned && restoreSource)
  const late = planned.filter(({ began }) => !began.prompt)
  const byHand = late.find(({ began }) => began.written === undefined)
  const zoned = late.find(({ began }) => began.written !== undefined)
  return [byHand, zoned, settingsOfTwo(one)[0]].filter((setting) => setting !== undefined)
})

const titled = cases.map((setting): [string, Setting] => {
  const { began, method } = setting
  const names = began.second === undefined ? 'one name' : 'two names'
  return [`${method.name}, ${names}, ${began.written === undefined ? 'by hand' : 'zone'}`, setting]
})

const ofOne = titled.filter(([, { began }]) => began.second === undefined)

test.each(ofOne)('%s: undisturbed, from every state of the world', (_, setting) => {
  judged(setting, (exploration) => {
    for (const cloud of clouds(setting.began))
      for (const goal of ['recover', 'move', 'roll-back'] as const) exploration.explore(goal, cloud, 0)
  })
})

test.each(ofOne)('%s: without the time for an outage', (_, setting) => {
  judged(setting, (exploration) => exploration.explore('move', setting.began, 0, 12 * minute))
})

test.each(titled)('%s: one fault on each way of a move', (_, setting) => {
  judged(setting, (exploration) => exploration.explore('move', setting.began, 1))
})

/** Plays something in a setting, after which no law may be broken. */
function judged(setting: Setting, play: (exploration: Exploration) => void): void {
  const found: Found = nothingFound()
  // The first broken law is enough.
  const first = { does: 'nothing but what the code does', method: setting.method.name, breaks: /./ }
  play(new Exploration(setting, found, first))
  expect(found.states).toBeGreaterThan(0)
  expect(found.violations).toEqual([])
}

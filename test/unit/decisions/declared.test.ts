import { expect, test } from 'vitest'
import { stepsOf, wayBack } from '../../../src/procedure/stages.ts'
import { scenarios } from '../../../src/scenarios/index.ts'
import { now } from './cloud.ts'
import { clouds, deadline, moveIn, untouchedCloud } from './settings.ts'

/** Every step of every method, forward and back, in every world. */
function* steps() {
  for (const method of scenarios)
    for (const one of [true, false])
      for (const began of clouds(untouchedCloud(one, { written: -3_600_000 })))
        for (const planned of [true, false]) {
          const setting = { method, planned, began, restoreSource: true, keepWildcard: false }
          const stages = method.stages(moveIn(setting, began, now(began, 'S').at, deadline))
          for (const step of [...stepsOf(stages), ...wayBack(stages)]) yield { method: method.name, step }
        }
}

/** What is told of a step by its data alone, whatever its id: a method that brings a step of its own needs no entry elsewhere. */
test('a step that changes something says which call it makes, and one that users wait for what they suffer', () => {
  const silent = new Set<string>()
  const seen = new Set<string>()
  for (const { method, step } of steps()) {
    seen.add(`${method} ${step.id}`)
    // Of a step that is only seen through a plan tells no call: what it might do again was a step before it.
    const tells = step.calls !== undefined || step.change === undefined || step.id === 'source-serves'
    const counts = step.urgent === undefined || step.insists === true
    if (!tells) silent.add(`${method} ${step.id}: no call`)
    if (!counts) silent.add(`${method} ${step.id}: made as often as it takes, and counted`)
  }
  expect(seen.size).toBeGreaterThan(30)
  expect([...silent]).toEqual([])
})

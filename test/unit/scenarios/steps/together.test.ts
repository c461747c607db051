import { expect, test } from 'vitest'
import type { MoveStep, MoveView } from '../../../../src/move/world.ts'
import type { Standing } from '../../../../src/procedure/step.ts'
import { together } from '../../../../src/scenarios/steps/together.ts'

const view = { own: { phase: 'confirm' } } as MoveView

/** Where a step for all of these stands. */
function standing(...standings: readonly Standing[]): Standing {
  const steps = standings.map(
    (one) => ({ id: 'traffic-dns', standing: () => one, undo: () => [] }) as Partial<MoveStep> as MoveStep,
  )
  return together(steps, 'all').standing(view)
}

const unheard: Standing = {
  state: 'settling',
  evidence: 'every server that answered points there',
  unheard: true,
}
const partly: Standing = { state: 'settling', evidence: '2 of 4 servers point there', unheard: false }

test('servers that did not answer are all that is missing only where that is so of every name', () => {
  expect(standing(unheard, unheard).unheard).toBe(true)
  expect(standing(partly, unheard).unheard).toBe(false)
  expect(standing(unheard, partly).unheard).toBe(false)
})

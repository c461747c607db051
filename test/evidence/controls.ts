import { afterEach } from 'vitest'
import { tell } from './figures.ts'

/** Every test of this file shows that a broken version is noticed: each that passes counts as one killed. */
export function countsAsControl(part: string): void {
  afterEach(({ task }) => {
    const killed = task.result?.state === 'fail' ? 0 : 1
    tell({ part, cases: 1, violations: 0, mutants: 1, killed, covers: { controls: [task.name] } })
  })
}

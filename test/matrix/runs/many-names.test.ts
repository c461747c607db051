import { describe, expect, test, vi } from 'vitest'
import { costByHand, costOfAction, methodsByHand } from '../names-cost.ts'

vi.setConfig({ testTimeout: 240_000 })

describe.each(Object.keys(methodsByHand))('%s', (method) => {
  test('a hundred names wait for as many deployments as one, take as long within a poll or two, and fit into the outputs', async () => {
    const one = await costOfAction({ method, many: 1 })
    const most = await costOfAction({ method, many: 100 })
    expect(most.deployments).toBe(one.deployments)
    expect(most.took).toBeLessThan(one.took + 3 * 45_000)
    // The methods of batches ask the same questions; a mover call has to be made for each name.
    const batches = method === 'wildcard' || method === 'release-and-claim'
    expect(most.calls).toBeLessThan(batches ? one.calls * 1.1 : one.calls + 5 * 100)
    // The runner takes outputs of 1 MB (docs.github.com: outputs are Unicode strings, and can be a maximum of 1 MB).
    expect(Buffer.byteLength(Object.values(most.run.outputs).join(''))).toBeLessThan(1_000_000)
  })

  test('ten names wait for fewer deployments than by hand, and no name is unserved for longer', async () => {
    const [action, hand] = [await costOfAction({ method, many: 10 }), await costByHand({ method, many: 10 })]
    expect(hand.deployments).toBeGreaterThanOrEqual(10 * action.deployments)
    expect(action.unserved.worst).toBeLessThanOrEqual(hand.unserved.worst)
    expect(action.unserved.mean).toBeLessThanOrEqual(hand.unserved.mean)
  })
})

// disable-source needs an ownership record, for which such a name has no room.
test.each(['same-account', 'wildcard', 'release-and-claim'])(
  '%s: a hundred names of the greatest length fit into what the runner takes',
  async (method) => {
    const zone = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(53)}.example`
    expect(`${'a'.repeat(63)}.${zone}`).toHaveLength(253)
    const { run } = await costOfAction({ method, many: 100, zone })
    expect(Buffer.byteLength(Object.values(run.outputs).join(''))).toBeLessThan(1_000_000)
    // A step summary of more than 1 MiB is dropped whole (actions/runner, FileCommandManager.cs).
    expect(Buffer.byteLength(run.summary)).toBeLessThan(1024 * 1024)
    // One environment variable of a process: execve(2).
    expect(Buffer.byteLength(run.outputs['plan'] ?? '')).toBeLessThan(131_000)
  },
)

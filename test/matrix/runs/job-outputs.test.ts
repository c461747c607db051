import { expect, test, vi } from 'vitest'
import { costOfAction } from '../names-cost.ts'

vi.setConfig({ testTimeout: 120_000 })

test('same-account: a hundred names of the greatest length fit into the outputs of one job, whose size counts in UTF-16', async () => {
  const zone = `${'b'.repeat(63)}.${'c'.repeat(63)}.${'d'.repeat(53)}.example`
  const { run } = await costOfAction({ method: 'same-account', many: 100, zone })
  // docs.github.com: a maximum of 1 MB per job; size is approximated based on UTF-16 encoding.
  const characters = Object.entries(run.outputs).flat().join('').length
  expect(2 * characters).toBeLessThan(1_000_000)
  const { aliases, status, templates } = JSON.parse(run.outputs['report'] ?? '{}')
  expect(aliases.every((name: string) => name.length === 253 || name.endsWith(zone))).toBe(true)
  expect(status.aliases).toHaveLength(100)
  expect(templates).toHaveLength(2)
})

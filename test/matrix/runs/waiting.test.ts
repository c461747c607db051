import { describe, expect, test, vi } from 'vitest'
import { type Outage, outageBeside } from '../outage-beside.ts'
import { deploymentsOf, firstOf, pollInterval, waitingOf } from '../waiting.ts'

vi.setConfig({ testTimeout: 240_000 })

describe.each(Object.keys(deploymentsOf))('%s', (method) => {
  test.each([60, 109, 720])(
    'waits no longer than it has to where deployments take %i s: one poll interval a deployment at most',
    async (seconds) => {
      const { required, beyond } = await waitingOf(firstOf(method), seconds * 1_000)
      expect(required).toBeGreaterThan((deploymentsOf[method] ?? 0) * seconds * 1_000)
      // A look at DNS besides, where a person writes the record.
      expect(beyond).toBeLessThan((deploymentsOf[method] ?? 0) * pollInterval + 5_000)
      expect(beyond).toBeGreaterThanOrEqual(0)
    },
  )
})

describe.each(['disable-source', 'release-and-claim'])('%s', (method) => {
  test.each([true, false])(
    'leaves users unserved no longer than 1.05 times what is possible; the second call accepted at once: %s',
    async (atOnce) => {
      const outages: Outage[] = []
      for (let seed = 1; seed <= 4; seed++) outages.push(await outageBeside(firstOf(method), seed, atOnce))
      const sum = (of: 'best' | 'action') => outages.reduce((all, one) => all + one[of], 0)
      expect(sum('best')).toBeGreaterThan(0)
      expect(sum('action')).toBeLessThan(1.05 * sum('best'))
      for (const { best, action } of outages) expect(action).toBeGreaterThanOrEqual(best)
    },
  )
})

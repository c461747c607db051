import { expect, test } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { VirtualClock } from '../../virtual/clock.ts'
import { probeOptions } from './options.ts'

/** A probe whose addresses are looked up so from the time on that is given, in ms. */
async function probed(later: () => Promise<readonly string[]>, since: number, until: number) {
  const clock = new VirtualClock(0)
  const addresses = async () => (clock.now() < since ? ['13.224.0.1', '2600:9000:2000::1'] : later())
  const probe = createProbe(probeOptions({ clock, addresses, pinned: [{ through: 'target', addresses }] }))
  await probe.start()
  await clock.sleep(until + 1 - clock.now())
  return probe.stop()
}

const unanswered = () => Promise.reject(new Error('127.0.0.53: SERVFAIL'))

test('a resolver that does not answer leaves nobody unserved: the addresses found last count', async () => {
  const { samples, failures, unserved, ways } = await probed(unanswered, 30_000, 90_000)
  expect({ samples, failures, unserved }).toEqual({ samples: 91, failures: 0, unserved: 0 })
  expect(ways?.map(({ through, family, failures: failed }) => [through, family, failed])).toEqual([
    ['dns', 6, 0],
    ['target', 4, 0],
    ['target', 6, 0],
  ])
})

test('a resolver that never answered is said, and not that the name has no address', async () => {
  const { seen } = await probed(unanswered, 0, 2_000)
  expect(seen).toEqual([{ answer: 'the address could not be looked up: 127.0.0.53: SERVFAIL', count: 3 }])
})

test('a name that has no address any more is unserved', async () => {
  const { seen, unserved } = await probed(async () => [], 30_000, 40_000)
  expect(seen.map(({ answer }) => answer)).toContain('the name has no address')
  expect(unserved).toBe(10_001)
})

test('what was seen on a way is told, also where DNS has no address of that kind any more', async () => {
  const { ways = [] } = await probed(async () => ['13.224.0.1'], 30_000, 60_000)
  expect(ways.map(({ through, family }) => `${through}/${family}`)).toEqual(['dns/6', 'target/4', 'target/6'])
})

test('a way that the move opens, since DNS has an address of that kind from then on, is seen', async () => {
  const clock = new VirtualClock(0)
  const addresses = async () => (clock.now() < 60_000 ? ['13.224.0.1'] : ['13.224.0.1', '2600:9000:2000::1'])
  const probe = createProbe(probeOptions({ clock, addresses }))
  await probe.start()
  await clock.sleep(180_001 - clock.now())
  const { ways = [] } = await probe.stop()
  expect(ways.map(({ through, family }) => `${through}/${family}`)).toEqual(['dns/6'])
})

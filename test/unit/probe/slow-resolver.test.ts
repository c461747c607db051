import { expect, test } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { VirtualClock } from '../../virtual/clock.ts'
import { probeOptions } from './options.ts'

/** As a resolver that is gone makes it: two tries of 2 s each, and then no answer (src/dns/query.ts). */
const silence = 4_000
/** What a page takes: far less than the 5 s of a sample. */
const page = 1_500

test('a resolver that does not answer leaves nobody unserved, where the page itself takes a moment', async () => {
  const clock = new VirtualClock()
  let gone = false
  const probe = createProbe(
    probeOptions({
      clock,
      addresses: async () => {
        if (!gone) return ['13.224.0.1']
        await clock.sleep(silence)
        throw new Error('127.0.0.53: no answer within 2s')
      },
      request: async (_, signal) => {
        await clock.sleep(page, signal)
        return { status: 200, headers: new Map(), serial: '0a' }
      },
    }),
  )
  await probe.start()
  await clock.sleep(20_000)
  gone = true
  await clock.sleep(100_000)
  const { passed } = await probe.verify(3)
  const { failures, unserved, seen } = await probe.stop()
  expect({ passed, failures, unserved }, JSON.stringify(seen)).toEqual({
    passed: true,
    failures: 0,
    unserved: 0,
  })
})

import { expect, test } from 'vitest'
import { type Lease, roleSession } from '../../../../src/aws/credentials/session.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { VirtualClock } from '../../../virtual/clock.ts'

const minute = 60_000

/** Sessions of 15 min from an STS that can be made to hang for a while, and then to fail. */
class Sts {
  readonly clock = new VirtualClock(0)
  readonly asked: number[] = []
  up = true
  readonly #hangs: number
  readonly session = roleSession(async (): Promise<Lease> => {
    const { clock, asked } = this
    asked.push(clock.now())
    const keys = { accessKeyId: `ASIA${asked.length}`, secretAccessKey: 's' }
    if (!this.up) {
      await clock.sleep(this.#hangs)
      throw new Failure('role-not-assumable', 'STS does not answer', { outcome: 'unknown' })
    }
    return { keys, obtainedAt: clock.now(), expiresAt: clock.now() + 15 * minute }
  }, this.clock)

  constructor(hangs = 10 * minute) {
    this.#hangs = hangs
  }

  /** Key and time that a request gets which is made now. */
  async request(): Promise<{ key: string; waited: number }> {
    const began = this.clock.now()
    const { accessKeyId } = await this.session.keys()
    return { key: accessKeyId, waited: this.clock.now() - began }
  }
}

test('while STS is down requests go on with the keys there are, and none waits', async () => {
  const stage = new Sts()
  await stage.request()
  stage.up = false
  for (let at = 0; at < 14.9 * minute; at += 1_500) {
    expect(await stage.request()).toEqual({ key: 'ASIA1', waited: 0 })
    await stage.clock.sleep(1_500)
  }
  expect(stage.asked[1]).toBeGreaterThanOrEqual(7.5 * minute)
  expect(stage.asked).toHaveLength(2)
})

test('a renewal that failed is tried again a minute later, and what it brings is used', async () => {
  const sts = new Sts(1_000)
  await sts.request()
  sts.up = false
  await sts.clock.sleep(8 * minute)
  await sts.request()
  await sts.clock.sleep(2_000)
  sts.up = true
  for (let at = 0; at < 58_000; at += 1_000) {
    expect(await sts.request()).toEqual({ key: 'ASIA1', waited: 0 })
    await sts.clock.sleep(1_000)
  }
  expect(sts.asked).toHaveLength(2)
  await sts.clock.sleep(2_000)
  await sts.request()
  await sts.clock.sleep(1)
  expect(await sts.request()).toEqual({ key: 'ASIA3', waited: 0 })
  expect(sts.session.usableUntil()).toBe((sts.asked[2] ?? 0) + 15 * minute - 5_000)
})

test('without keys that are still good a request waits for new ones', async () => {
  const sts = new Sts()
  await sts.request()
  await sts.clock.sleep(15 * minute)
  expect(await sts.request()).toEqual({ key: 'ASIA2', waited: 0 })
  sts.up = false
  await sts.clock.sleep(15 * minute)
  await expect(sts.session.keys()).rejects.toMatchObject({ code: 'credentials-not-renewable' })
})

import { expect, test } from 'vitest'
import { createProbe, type ProbeOptions } from '../../../src/probe/alias-probe.ts'
import { PacedClock } from './clock.ts'
import { probeOptions } from './options.ts'

/** Source and target have the same certificate, as two distributions of one account often do. */
const serial = '0a1b2c'

type Request = NonNullable<ProbeOptions['request']>

/** A runner without IPv6, as those of GitHub are; whoever answers has the one certificate. */
const request: Request = async ({ address }) => {
  if (address.host.includes(':')) throw Object.assign(new Error('no route'), { code: 'ENETUNREACH' })
  return { status: 200, headers: new Map(), serial }
}

const edges = (last: number) => async () => [`13.224.0.${last}`, `2600:9000:2000::${last}`]

async function probed(more: Partial<ProbeOptions>, until = 20_000) {
  const clock = new PacedClock()
  const probe = createProbe(
    probeOptions({
      clock,
      addresses: edges(1),
      pinned: [
        { through: 'source', addresses: edges(2) },
        { through: 'target', addresses: edges(3) },
      ],
      serial,
      request,
      ...more,
    }),
  )
  const started = probe.start()
  await Promise.all([clock.run(until), started])
  return probe.stop()
}

test('no way says that the target answers where its certificate is that of the source as well', async () => {
  const { ways = [], ...first } = await probed({})
  const said = [first, ...ways].map(({ toldBy, targetFirst }) => ({ toldBy, targetFirst }))
  expect(ways.map(({ through, family }) => `${through}/${family}`)).toEqual(['source/4', 'target/4'])
  expect(said).toEqual(said.map(() => ({ toldBy: undefined, targetFirst: undefined })))
})

test('nor does the way that decides, where no answer before the first change shows whose certificate it is', async () => {
  let asked = 0
  const late: Request = async (to, signal) => {
    if (!to.address.host.includes(':') && ++asked <= 6)
      throw Object.assign(new Error('reset'), { code: 'ECONNRESET' })
    return request(to, signal)
  }
  const { toldBy, targetFirst } = await probed({ request: late, pinned: [] })
  expect({ toldBy, targetFirst }).toEqual({ toldBy: undefined, targetFirst: undefined })
})

test('a way without a sample from before is told by the certificate where the alias was served with another one', async () => {
  let asked = 0
  const moved: Request = async (to, signal) => {
    const answer = await request(to, signal)
    return ++asked < 12 ? { ...answer, serial: 'ff' } : answer
  }
  const { ways = [] } = await probed({ request: moved })
  expect(ways.map(({ toldBy }) => toldBy)).toEqual(['certificate', 'certificate'])
})

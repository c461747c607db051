import { expect, test, vi } from 'vitest'
import { createProbe } from '../../../src/probe/alias-probe.ts'
import { now } from '../../oracle/played.ts'
import { edgeRequest } from '../../virtual/edge-request.ts'
import { diligentPerson } from '../../virtual/person.ts'
import type { VirtualRunOptions } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { minute, play } from '../dns-stage.ts'
import { methods, Shop } from '../shop.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Users whom the target answers badly do not wait for a person to change DNS, on which nothing rests within one account. */

type Options = Parameters<NonNullable<VirtualRunOptions['probe']>>[0]

/** Somebody changes DNS as asked, before the name goes back, or never; how long users have had bad answers, in ms. */
async function suffered(forth: boolean, shop?: Shop) {
  const stage = shop?.stage ?? (await setStage({}))
  const { scene, cloud, clock } = stage
  const request = edgeRequest(cloud.edges)
  const person = diligentPerson(stage)
  let [moved, back] = [0, 0]
  const options: VirtualRunOptions = {
    env: {},
    judged: true,
    probe: (given: Options) =>
      createProbe({
        ...given,
        addresses: async () => ['13.224.0.0'],
        pinned: [],
        request: async (to) => {
          const answer = await request(to)
          return answer.headers.get('x-served-by') === scene.target.id ? { ...answer, status: 503 } : answer
        },
      }),
    reader: (text) => {
      if (forth && back === 0 && !text.includes(scene.source.domain)) person(text)
    },
    after: () => {
      const there = now(scene.target).aliases.includes(scene.alias)
      if (there && moved === 0) moved = clock.now()
      if (!there && moved > 0 && back === 0) back = clock.now()
    },
  }
  const inputs = { dns: 'manual', 'dns-timeout': '30m', 'probe-path': '/' }
  const run =
    shop === undefined
      ? await play(stage, 'same-account', inputs, options)
      : await shop.run({ ...options, inputs })
  expect(run.outputs, run.log).toMatchObject({ result: 'rolled-back', reason: 'probe-failed' })
  return back - moved
}

test.each([true, false])('a person changes DNS behind the move: %s; back before DNS is', async (forth) => {
  expect(await suffered(forth)).toBeLessThan(10 * minute)
})

test('several names go back before anybody has changed DNS', async () => {
  expect(await suffered(true, await Shop.of(methods['same-account'].stage))).toBeLessThan(10 * minute)
})

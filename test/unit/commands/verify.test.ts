import { expect, test } from 'vitest'
import { verify } from '../../../src/commands/verify.ts'
import { inPlace } from '../../../src/move/facts.ts'
import type { Move, Observation } from '../../../src/move/move.ts'
import { aDistribution } from '../a-distribution.ts'
import { alias, TwoSides } from '../scenarios/two-sides.ts'

const base: Move = await new TwoSides().context()
const wildcard = '*.example.com'

/** Every state that is a step away from a finished move, and further ones. */
function* states(): Generator<Move> {
  for (const method of ['disable-source', 'wildcard', 'same-account'] as const)
    for (const planned of [true, false])
      for (const is of ['target', 'source'] as const)
        for (const state of ['target', 'elsewhere', 'not-observable'] as const)
          for (const enabled of [true, false])
            for (const aliases of [[], [alias], [alias, wildcard]])
              for (const status of ['Deployed', 'InProgress'] as const)
                for (const sourceEnabled of [true, false])
                  for (const others of [[], ['img.example.com']]) {
                    const { traffic } = base.observation
                    const held = is === 'source' ? [alias, ...others] : others
                    const observation: Observation = {
                      ...base.observation,
                      holder: is === 'target' ? { is } : { is, id: 'ES', how: '' },
                      traffic: { ...traffic, state },
                      target: {
                        known: true,
                        value: aDistribution({ id: 'ET', enabled, aliases, status }),
                      },
                      source: {
                        known: true,
                        value: aDistribution({ id: 'ES', enabled: sourceEnabled, aliases: held }),
                      },
                    }
                    const initial = planned
                      ? { ...base.initial, planned, method }
                      : { ...base.initial, sourceEnabled, targetAliases: aliases }
                    yield { ...base, observation, initial }
                  }
}

test('a certificate that is expired, or does not cover the name, is not verified', async () => {
  const observation: Observation = {
    ...base.observation,
    holder: { is: 'target' },
    traffic: { ...base.observation.traffic, state: 'target' },
    target: { known: true, value: aDistribution({ id: 'ET', aliases: [alias] }) },
  }
  const certificate = {
    arn: 'arn:aws:acm:us-east-1:111122223333:certificate/c',
    names: [wildcard],
    status: 'ISSUED',
    keyAlgorithm: 'RSA_2048',
    type: 'AMAZON_ISSUED',
    serial: '',
    notBefore: undefined,
    notAfter: base.clock.now() + 60_000,
  }
  const seen = async (value: typeof certificate) => {
    const told: string[] = []
    const run = { journal: { tell: (event: unknown) => void told.push(JSON.stringify(event)) } }
    const move: Move = { ...base, observation: { ...observation, certificate: { known: true, value } } }
    const { result, reason } = await verify(run, move, undefined)
    return { result, reason, told: told.join() }
  }
  expect(await seen(certificate)).toMatchObject({ result: 'verified' })
  const over = await seen({ ...certificate, notAfter: base.clock.now() - 1 })
  expect(over).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(over.told).toContain('valid until')
  const other = await seen({ ...certificate, names: ['else.example'] })
  expect(other).toMatchObject({ result: 'failed', reason: 'not-in-place' })
  expect(other.told).toContain('it covers else.example')
})

test('what is verified is in place, and what is in place with nobody exposed is verified', async () => {
  const run = { journal: { tell: () => undefined } }
  const seen = { verified: 0, failed: 0 }
  for (const move of states()) {
    const { result, reason } = await verify(run, move, undefined)
    if (result === 'verified') seen.verified++
    else seen.failed++
    const place = inPlace(move)
    if (result === 'verified') expect(place, JSON.stringify(move.observation)).toBe(true)
    if (place && result !== 'exposed') expect([result, reason]).toEqual(['verified', undefined])
  }
  expect(seen.verified).toBeGreaterThan(20)
  expect(seen.failed).toBeGreaterThan(500)
})

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

import { describe, expect, test } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { disableSource } from '../variants.ts'

/**
 * Whether a mover call may take a name to a distribution with a continuous-deployment policy is not known, nor whether it looks
 * at the source first: then no rehearsal shows what stands in the way, and the source is disabled for nothing.
 */
describe.each(disableSource.map((variant) => [variant.name, variant] as const))('%s', (_, variant) => {
  test.each([
    ['ok', 'last', 'moved', 'target'],
    ['ok', 'first', 'moved', 'target'],
    ['IllegalUpdate', 'last', 'failed', 'source'],
    ['IllegalUpdate', 'first', 'rolled-back', 'source'],
  ] as const)(
    'policy: %s, source looked at %s: %s',
    async (moverUnderPolicy, moverLooksAtEnabled, result, on) => {
      const play = await Play.of(
        variant,
        {
          cross: { ...variant.stage.cross, targetConfig: { continuousDeploymentPolicyId: 'policy-1' } },
          switches: { moverUnderPolicy, moverLooksAtEnabled },
        },
        true,
      )
      const run = await play.run()
      const { alias, source, target } = play.trial
      expect(run.outputs['result'], run.log).toBe(result)
      expect(now(on === 'target' ? target : source).aliases).toContain(alias)
      if (on === 'source') expect(now(source).enabled).toBe(true)
      expect(play.verdict()).toEqual([])
    },
  )
})

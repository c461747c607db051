import { expect, test, vi } from 'vitest'
import { denying } from '../../cloud/scene.ts'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/**
 * A move is cut short between release and claim, and only the older conflict list is permitted, which has no tenants. The plan shows
 * that the source, which cannot be read any more, had the name: it was released, and is claimed.
 */

function variantOf(wanted: string): Variant {
  const variant = variants.find(({ name }) => name === wanted)
  if (variant === undefined) throw new Error(`no variant ${wanted}`)
  return variant
}

test.each(['recover', 'move'])('its source was deleted: %s claims the name', async (command) => {
  const play = await Play.of(variantOf('release-and-claim, CNAME'), {}, true)
  const { role } = play.stage.scene
  Object.assign(role, { policies: denying(role.policies, 'cloudfront:ListDomainConflicts') })
  let changes = 0
  const first = await play.run({
    after: ({ kill }, { mutating, status, endpoint }) => {
      if (mutating && status === 200 && endpoint === 'cloudfront' && ++changes === 1) kill()
    },
  })
  play.stage.cloud.world.distributions.delete(play.trial.source.id)
  const plan = first.outputs['plan'] ?? ''
  const { outputs, log } = await play.run({ inputs: { command, plan }, blind: true })
  expect(outputs['result'], log).toBe('moved')
})

import { expect, test, vi } from 'vitest'
import { Play } from '../play.ts'
import { variants } from '../variants.ts'

vi.setConfig({ testTimeout: 60_000 })

/** Methods, and the change after which the target has the name. */
const cases = [
  ['same-account, exact name', 1],
  ['disable-source, source restored', 3],
  ['wildcard, added and taken off again', 5],
] as const

test.each(cases)('%s: the target is deleted once it has the name: a person must look', async (name, nth) => {
  const variant = variants.find((one) => one.name === name)
  if (variant === undefined) throw new Error(`no variant ${name}`)
  const play = await Play.of(variant, {}, false)
  let changes = 0
  const run = await play.run({
    after: ({ stage: { cloud, scene } }, { mutating }) => {
      if (mutating && ++changes === nth) cloud.world.distributions.delete(scene.target.id)
    },
  })
  expect(run.outputs, run.log).toMatchObject({ result: 'exposed', reason: 'target-not-found' })
  expect(run.outputs['reconcile-required']).toBe('true')
  expect(run.summary).toContain('the target was deleted during the move')
})

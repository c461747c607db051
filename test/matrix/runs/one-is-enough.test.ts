import { expect, test } from 'vitest'
import { virtualRun } from '../../virtual/run.ts'
import { setStage } from '../../virtual/stage.ts'
import { disableSource } from '../variants.ts'

/** The apex of a zone between two accounts: no wildcard covers it, and the other methods cause an outage. */
async function apex() {
  const variant = disableSource.find(({ name }) => name.includes('apex'))
  if (variant === undefined) throw new Error('there is no variant with an apex')
  const stage = await setStage(variant.stage)
  const given = variant.inputs?.(stage) ?? {}
  const run = (inputs: Readonly<Record<string, string>>) =>
    virtualRun(stage, {
      judged: true,
      inputs: { ...given, scenario: 'auto', 'accept-downtime': '', ...inputs },
    })
  return { run, stage }
}

const sentence = 'It is enough to correct those of one method: disable-source or release-and-claim.'

test('where each method lacks something of its own, the first line says that one of them is enough, and it is', async () => {
  const { run, stage } = await apex()
  const refused = await run({ command: 'plan' })
  expect(refused.outputs['result']).toBe('refused')
  expect(refused.summary).toContain(sentence)
  const dark = stage.scene.alias
  expect(refused.log).toContain(
    `release-and-claim: not served during the move, but not listed in accept-downtime: ${dark}`,
  )
  const planned = await run({ command: 'plan', 'accept-downtime': dark })
  expect(planned.outputs['result']).toBe('planned')
  expect(planned.outputs['scenario']).toBe('release-and-claim')
})

test('it is not said where something else stands in the way too', async () => {
  const { run } = await apex()
  const refused = await run({ command: 'move', 'require-approval': 'true' })
  expect(refused.outputs['result']).toBe('refused')
  expect(refused.summary).toContain('problems block the move.')
  expect(refused.summary).not.toContain('It is enough')
})

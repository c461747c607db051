import { expect, test, vi } from 'vitest'
import { killedAfter, strange } from '../killed.ts'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/**
 * AWS refuses a policy without a statement as malformed (github.com/otterize/intents-operator#481: IAM answers
 * MalformedPolicyDocument). A session for which the move has no use is not narrowed to nothing.
 */

function variantOf(wanted: string): Variant {
  const variant = variants.find(({ name }) => name === wanted)
  if (variant === undefined) throw new Error(`no variant ${wanted}`)
  return variant
}

/** STS as it is: no policy without a statement. */
function asAwsDoes({ stage: { cloud } }: Play): void {
  cloud.faults.add({
    endpoint: 'sts',
    when: ({ request }) => decodeURIComponent(request.body.toString()).includes('"Statement":[]'),
    does: { status: 400, code: 'MalformedPolicyDocument', message: 'Syntax errors in policy.' },
  })
}

test.each(['recover', 'move'])(
  'nobody has the name, and the role of the source is of another account: %s claims it',
  async (command) => {
    const play = await Play.of(variantOf('release-and-claim, CNAME'), {}, true)
    const plan = await killedAfter(play, 1)
    asAwsDoes(play)
    const inputs = { command, plan, 'source-role-to-assume': strange(play) }
    const { outputs, log } = await play.run({ inputs, blind: true })
    expect(outputs['result'], log).toBe('moved')
  },
)

test.each(['recover', 'move'])(
  'nobody has the name, and its source was deleted: %s claims it',
  async (command) => {
    const play = await Play.of(variantOf('release-and-claim, CNAME'), {}, true)
    const plan = await killedAfter(play, 1)
    play.stage.cloud.world.distributions.delete(play.trial.source.id)
    asAwsDoes(play)
    const { outputs, log } = await play.run({ inputs: { command, plan }, blind: true })
    expect(outputs['result'], log).toBe('moved')
  },
)

test('a source that nobody names: a move that was cut short behind its claim is finished by the next', async () => {
  const play = await Play.of(variantOf('wildcard, added and taken off again'), {}, true)
  await killedAfter(play, 3)
  asAwsDoes(play)
  const { outputs, log } = await play.run({ inputs: { 'source-distribution': '' } })
  expect(outputs['result'], log).toBe('moved')
})

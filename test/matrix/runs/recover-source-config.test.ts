import { describe, expect, test, vi } from 'vitest'
import { now } from '../../oracle/played.ts'
import { Play } from '../play.ts'
import { type Variant, variants } from '../variants.ts'

vi.setConfig({ testTimeout: 120_000 })

/**
 * A role of the source that may read the source but not its configuration (`GetDistributionConfig`), where what is left to do of a move
 * is a call of the target's role alone.
 */
function variantOf(wanted: string): Variant {
  const variant = variants.find(({ name }) => name === wanted)
  if (variant === undefined) throw new Error(`no variant ${wanted}`)
  return variant
}

/** Killed right behind its n-th accepted change of a distribution; then these reads of the source are refused. */
async function unreadAfter(
  variant: Variant,
  n: number,
  reads: readonly string[] = ['GetDistributionConfig'],
) {
  const play = await Play.of(variant, {}, true)
  let changes = 0
  const { outputs } = await play.run({
    after: ({ kill }, { mutating, status, endpoint }) => {
      if (mutating && status === 200 && endpoint === 'cloudfront' && ++changes === n) kill()
    },
  })
  const { source } = play.trial
  for (const operation of reads)
    play.stage.cloud.faults.add({
      operation,
      when: ({ request }) => request.path.includes(source.id),
      does: {
        status: 403,
        code: 'AccessDenied',
        message: `User: arn:aws:sts::444455556666:assumed-role/move-alias/s is not authorized to perform: cloudfront:${operation} on resource: arn:aws:cloudfront::444455556666:distribution/${source.id} because no identity-based policy allows the cloudfront:${operation} action`,
      },
      times: 10_000,
    })
  return { play, plan: outputs['plan'] ?? '' }
}

describe.each(['recover', 'move'])(
  '%s, by a role of the source that may not read its configuration',
  (command) => {
    test.each([
      ['release-and-claim, CNAME', 1],
      ['wildcard, added and taken off again', 2],
    ])('%s: nobody has the name, and it is claimed', async (name, n) => {
      const { play, plan } = await unreadAfter(variantOf(name), n)
      const { outputs, log } = await play.run({ inputs: { command, plan }, blind: true })
      expect(outputs['result'], log).toBe('moved')
    })

    test('disable-source: the name moves, and the source that stays disabled is told with what its role lacks', async () => {
      const { play, plan } = await unreadAfter(variantOf('disable-source, source restored'), 1)
      const { outputs, log } = await play.run({ inputs: { command, plan }, blind: true })
      expect(now(play.trial.target).aliases, log).toContain(play.trial.alias)
      expect(outputs['result'], log).toBe('exposed')
      expect(log).toContain('"Action":"cloudfront:GetDistributionConfig"')
      expect(log).not.toContain('Report this as an issue')
    })
  },
)

describe('move, of a name that is on the target already', () => {
  test.each([['GetDistributionConfig'], ['GetDistribution', 'GetDistributionConfig']])(
    'wildcard: %s of the source is denied, and what is left to do is a call of the target alone',
    async (...reads) => {
      const { play, plan } = await unreadAfter(variantOf('wildcard, added and taken off again'), 3, reads)
      expect(now(play.trial.target).aliases).toEqual(
        expect.arrayContaining([play.trial.alias, '*.shop.example']),
      )
      const { outputs, log } = await play.run({ inputs: { plan }, blind: true })
      expect(outputs['result'], log).toBe('moved')
      // The wildcard goes once the source is read not to hold the name any more, and is told to stay where that cannot be read.
      expect(now(play.trial.target).aliases).toHaveLength(reads.length)
    },
  )
})

import { expect, test } from 'vitest'
import { Play } from '../play.ts'
import { sameAccount, type Variant, wildcard } from '../variants.ts'

/**
 * A run that comes right after one that was killed behind its last change. The list of distributions may show the name on the
 * target before a read of the target does, and the status in such a read is that of the change before: nothing is deployed yet.
 */

const variants = [sameAccount[0], wildcard.find(({ name }) => /kept/.test(name))].filter(
  (one): one is Variant => one !== undefined,
)

/** The run is killed right behind the change that has put the name on the target. */
async function killedAfterTheMove(variant: Variant, seed: number): Promise<Play> {
  const play = await Play.of(variant, { seed, switches: { readLag: 20_000, lagDrawn: 'each-read' } }, true)
  const { target, alias } = play.trial
  await play.run({
    after: ({ kill }, { mutating }) => {
      if (mutating && target.versions.at(-1)?.aliases.includes(alias)) kill()
    },
  })
  // A list may have caught up by then, and a read of the target not.
  await play.stage.clock.sleep(8_000)
  return play
}

const each = variants.flatMap((variant) =>
  ['move', 'verify'].map((command): [string, string, Variant] => [command, variant.name, variant]),
)

test.each(each)('%s: %s', async (command, _, variant) => {
  const wrong: string[] = []
  for (let seed = 1; seed <= 20; seed++) {
    const play = await killedAfterTheMove(variant, seed)
    const { outputs } = await play.run({ inputs: { command } })
    wrong.push(...play.verdict().map((law) => `seed ${seed}: ${outputs['result']}: ${law}`))
  }
  expect(wrong).toEqual([])
})

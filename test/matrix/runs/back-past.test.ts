import { expect, test } from 'vitest'
import { Play } from '../play.ts'
import { variants } from '../variants.ts'

interface Next {
  readonly title: string
  readonly paste: string
}

/** A run of the wildcard method is killed once the target has the alias, with our wildcard besides; then it is to be rolled back. */
async function rolledBack(variantName: string, planned: boolean) {
  const variant = variants.find(({ name }) => name === variantName)
  if (variant === undefined) throw new Error(`no variant ${variantName}`)
  const play = await Play.of(variant, {}, true)
  const { target, alias } = play.trial
  const run = await play.run({
    after: ({ kill }, { mutating }) => {
      if (mutating && target.versions.at(-1)?.aliases.includes(alias)) kill()
    },
  })
  const { plan = '' } = run.outputs
  const given = { command: 'roll-back', ...(planned ? { plan } : {}) }
  const { outputs, log } = await play.run({ inputs: given })
  expect(outputs, log).toMatchObject({ result: 'refused', reason: 'past-point-of-no-return' })
  const { next }: { readonly next: readonly Next[] } = JSON.parse(outputs['report'] ?? '{}')
  return { play, plan, next }
}

const own = 'wildcard, added and taken off again'

test('past the point of no return the move is finished first, which takes our wildcard off; then the opposite move is possible', async () => {
  const { play, plan, next } = await rolledBack(own, true)
  expect(next.map(({ title }) => title)).toEqual([
    'Finish the move under its plan',
    'When that is done, to go back: the opposite move',
  ])
  const finished = await play.run({ inputs: { plan } })
  expect(finished.outputs['result'], finished.log).toBe('moved')
  expect(play.trial.target.versions.at(-1)?.aliases).toEqual([play.trial.alias])
  expect(play.verdict()).toEqual([])
})

test.each([
  [own, false],
  ['wildcard, kept', true],
] as const)(
  '%s, planned %s: whose it is, or that it is to stay, is a person to say',
  async (name, planned) => {
    const { next } = await rolledBack(name, planned)
    expect(next[0]?.title).toBe('First take the wildcard off the target')
  },
)

test('a wildcard that was there before the move is nothing to take off', async () => {
  const { next } = await rolledBack('wildcard, which the target has already', true)
  expect(next.map(({ title }) => title)).toEqual(['To go back: the opposite move'])
})

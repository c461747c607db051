import { expect, test } from 'vitest'
import type { CloudResponse } from '../cloud/http.ts'
import { now } from '../oracle/played.ts'
import { withAlias } from '../stories/harness/rival.ts'
import { Play } from './play.ts'
import { variants } from './variants.ts'

/** The same document as other writers of XML put it: blanks around values, comments, sections. */
function oddly(answer: CloudResponse): CloudResponse {
  const text = answer.body.toString()
  if (answer.status !== 200 || !text.includes('<DistributionConfig')) return answer
  const odd = text
    .replaceAll(/<Enabled>(true|false)<\/Enabled>/g, '<Enabled>\n  $1<!-- on or off -->\n</Enabled>')
    .replaceAll(/<CNAME>([^<]*)<\/CNAME>/g, '<!-- a name -->\n<CNAME> <![CDATA[$1]]> </CNAME>')
    .replaceAll(/<Status>(\w+)<\/Status>/g, '<Status>\t$1\t</Status>')
  return { ...answer, body: Buffer.from(odd) }
}

const chosen = [
  'same-account, exact name',
  'wildcard, added and taken off again',
  'disable-source, source restored',
]

test.each(variants.filter(({ name }) => chosen.includes(name)))(
  '$name: a configuration with comments, sections and blanks is read as well as it is edited',
  async (variant) => {
    const played = await Play.of(variant)
    const { outputs, log } = await played.run({ tamper: (_, answer) => oddly(answer) })
    expect(outputs, log).toMatchObject({ result: 'moved', reason: '' })
    const { source, target, alias } = played.stage.scene
    expect(now(target).aliases).toContain(alias)
    expect(now(source).enabled).toBe(true)
  },
)

/** Blanks between all elements, of a kind: the SDK's reader drops what stands beside some of them. Of STS it says so itself. */
const spaced = (blank: string) => (answer: CloudResponse) =>
  answer.status === 200 && !answer.body.includes('https://sts.')
    ? { ...answer, body: Buffer.from(answer.body.toString().replaceAll('><', `>${blank}<`)) }
    : answer

const zones = [
  'same-account, records written in the hosted zone',
  'release-and-claim, apex with alias records',
]

test.each(
  [' ', '\t', '  ', '\n', '\r\n  '].flatMap((blank) =>
    variants
      .filter(({ name }) => [...chosen, ...zones].includes(name))
      .map((variant) => ({ name: variant.name, as: JSON.stringify(blank), blank, variant })),
  ),
)('$name: $as between elements is nothing', async ({ blank, variant }) => {
  const played = await Play.of(variant)
  const { outputs, log } = await played.run({ tamper: (_, answer) => spaced(blank)(answer) })
  expect(outputs, log).toMatchObject({ result: 'moved', reason: '' })
})

test.each([
  ['no Quantity of aliases', /(<Aliases>)<Quantity>\d+<\/Quantity>/g, '$1'],
  ['a Quantity of none', /(<Aliases>)<Quantity>\d+<\/Quantity>/g, '$1<Quantity>0</Quantity>'],
  ['fewer items than it says', /(<Aliases><Quantity>\d+<\/Quantity>)<Items>.*?<\/Items>/g, '$1'],
  ['nothing in the list of aliases', /<Aliases>.*?<\/Aliases>/g, '<Aliases> </Aliases>'],
])('%s is a broken answer, and nothing is changed', async (_, pattern, instead) => {
  for (const variant of variants.filter(({ name }) => chosen.includes(name))) {
    const played = await Play.of(variant)
    const { outputs, calls, log } = await played.run({
      tamper: (_call, answer) =>
        answer.status === 200 && answer.body.includes('<Aliases>')
          ? { ...answer, body: Buffer.from(answer.body.toString().replaceAll(pattern, instead)) }
          : answer,
    })
    expect(outputs['result'], log).toBe('refused')
    expect(calls.filter(({ mutating }) => mutating)).toEqual([])
  }
})

/** What is edited is sent back whole: of a list that was read as an empty one all names would be lost. */
test.each([
  ['no Quantity and no items', '<Aliases/>'],
  ['nothing but blanks', '<Aliases> </Aliases>'],
])(
  '%s in the configuration that is edited is a broken answer, and nothing is changed',
  async (_, instead) => {
    for (const variant of variants.filter(({ name }) => chosen.slice(1).includes(name))) {
      const played = await Play.of(variant)
      const { source, target } = played.stage.scene
      withAlias(played.stage.cloud.world, target, 'docs.shop.example')
      await played.stage.clock.sleep(400_000)
      const before = [now(source).aliases, now(target).aliases]
      const { log } = await played.run({
        tamper: (_moment, answer, { operation }) =>
          operation === 'GetDistributionConfig' && answer.status === 200
            ? {
                ...answer,
                body: Buffer.from(answer.body.toString().replace(/<Aliases>.*?<\/Aliases>/, instead)),
              }
            : answer,
      })
      expect([now(source).aliases, now(target).aliases], `${variant.name}\n${log}`).toEqual(before)
    }
  },
)

import { expect, test } from 'vitest'
import type { CloudResponse } from '../cloud/http.ts'
import { now } from '../oracle/played.ts'
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

import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ConfigChange, editConfig, readConfig } from '../../../../src/aws/cloudfront/config-xml.ts'
import { Failure } from '../../../../src/base/failure.ts'
import { seen } from './seen-config.ts'

const open = '<DistributionConfig xmlns="http://cloudfront.amazonaws.com/doc/2020-05-31/">'
const close = '</DistributionConfig>'
const document = (inner: string) => `<?xml version="1.0" encoding="UTF-8"?>\n${open}${inner}${close}`
const on = '<Enabled>true</Enabled>'

const letters = 'abcdefghij0123456789-_'
const label = fc.string({ unit: fc.constantFrom(...letters), minLength: 1, maxLength: 8 })
const alias = fc
  .tuple(fc.boolean(), fc.array(label, { minLength: 1, maxLength: 3 }))
  .map(([wildcard, labels]) => `${wildcard ? '*.' : ''}${labels.join('.')}.example.com`)
const blank = fc.constantFrom('', '', ' ', '\n  ', '\t')
const comment = fc.constantFrom(
  '',
  '',
  '<!-- <Enabled>false</Enabled> -->',
  '<!--<Aliases/>-->',
  '<!-- ü & > -->',
)

/** Parts that must come back as they went: strange, new, or looking like the two that are edited. */
const keptPart = fc.oneof(
  comment,
  blank,
  fc.constantFrom(
    '<Comment><![CDATA[<Enabled>true</Enabled><Aliases>]]></Comment>',
    '<Comment>a &amp; b &lt;Aliases&gt; &#xfc; ü 漢</Comment>',
    '<Logging><Enabled>false</Enabled><Bucket></Bucket></Logging>',
    '<DefaultCacheBehavior><TrustedSigners><Enabled>true</Enabled><Quantity>0</Quantity></TrustedSigners></DefaultCacheBehavior>',
    '<Origins><Quantity>1</Quantity><Items><Origin><OriginShield><Enabled>true</Enabled></OriginShield></Origin></Items></Origins>',
    '<FutureThing xmlns:x="urn:x" x:a=\'1 > 0\'><x:Aliases>5</x:Aliases><Aliases><Quantity>9</Quantity></Aliases></FutureThing>',
    '<Empty/>',
    '<Empty a="/>" />',
    '<?note <Enabled>?>',
    '<PriceClass >PriceClass_All</PriceClass\n>',
    '<AnsprüchE.x-1>ß</AnsprüchE.x-1>',
  ),
)
const kept = fc.array(keptPart, { maxLength: 5 }).map((parts) => parts.join(''))

const aliasesXml = (names: readonly string[], gap: string, note: string, style: number): string => {
  const items = names
    .map((name) => `<CNAME>${gap}${style % 2 ? name.toUpperCase() : name}</CNAME>${gap}`)
    .join(note)
  if (names.length > 0)
    return `<Aliases${gap}>${note}<Quantity>${names.length}</Quantity>${gap}<Items>${items}</Items></Aliases>`
  const empties = [
    '',
    `<Aliases>${note}<Quantity>0</Quantity></Aliases>`,
    '<Aliases><Quantity>0</Quantity><Items/></Aliases>',
    '<Aliases><Items></Items><Quantity> 0 </Quantity></Aliases>',
  ]
  return empties[style % empties.length] ?? ''
}

const generated = fc.record({
  names: fc.uniqueArray(alias, { maxLength: 6 }),
  more: fc.array(alias, { maxLength: 3 }),
  picks: fc.array(fc.nat(5), { maxLength: 3 }),
  enabled: fc.boolean(),
  wanted: fc.option(fc.boolean(), { nil: undefined }),
  reference: fc.constantFrom('', '<CallerReference>r1</CallerReference>'),
  before: kept,
  between: kept,
  after: kept,
  gap: blank,
  note: comment,
  style: fc.nat(13),
  enabledFirst: fc.boolean(),
  head: fc.constantFrom(
    '',
    '\ufeff',
    '<?xml version="1.0" encoding="UTF-8"?>\n',
    "\ufeff<?xml version='1.0' encoding='utf-8'?><!-- x -->\n",
  ),
  tail: fc.constantFrom('', '\n', '<!-- end -->\n'),
})

describe('2,500 generated configurations', () => {
  test('differ afterwards in Aliases and Enabled only, and there as wanted', () => {
    fc.assert(
      fc.property(generated, (given) => {
        const { names, picks, more, enabled, wanted, gap, note, style, head, tail } = given
        const remove = picks.flatMap((pick) => names[pick] ?? [])
        const add = more.filter((name) => !remove.includes(name))
        const aliases = aliasesXml(names, gap, note, style)
        const flag = `<Enabled>${gap}${enabled}${note}</Enabled>`
        const [first, second] = given.enabledFirst ? [flag, aliases] : [aliases, flag]
        const { between, after } = given
        const before = given.reference + given.before
        const text = `${head}${open}${before}${first}${between}${second}${after}${close}${tail}`
        const change: ConfigChange = { add, remove, ...(wanted === undefined ? {} : { enabled: wanted }) }
        const edited = editConfig(text, change)

        const expected = [
          ...names.filter((name) => !remove.includes(name)),
          ...new Set(add.filter((name) => !names.includes(name))),
        ]
        const [was, is] = [seen(text), seen(edited)]
        expect(is.aliases).toEqual(expected)
        expect(is.quantity || '0').toBe(String(expected.length))
        expect(is.enabled).toBe(String(wanted ?? enabled))
        expect(is.rest).toBe(was.rest)

        const inserted =
          aliases === '' ? /<Aliases>(?:(?!<Aliases>).)*?<\/Items><\/Aliases>/su.exec(edited)?.[0] : undefined
        const left = inserted !== undefined && expected.length > 0 ? edited.replace(inserted, '') : edited
        const start = `${head}${open}${before}`
        const end = `${after}${close}${tail}`
        expect(left.startsWith(start)).toBe(true)
        expect(left.endsWith(end)).toBe(true)
        expect(left.slice(start.length, left.length - end.length)).toContain(between)
        const untouched = expected.length === names.length && expected.every((name, i) => name === names[i])
        if (untouched && (wanted ?? enabled) === enabled) expect(edited).toBe(text)
        if (untouched) expect(edited).toContain(aliases)

        expect(editConfig(edited, change)).toBe(edited)
        expect(editConfig(Buffer.from(text), change)).toBe(edited)
        expect(readConfig(edited)).toEqual({ aliases: expected, enabled: wanted ?? enabled })
      }),
      { numRuns: 2_500 },
    )
  })

  test('come back as they were when what was done is undone', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(alias, { minLength: 1, maxLength: 5 }),
        alias,
        kept,
        (names, extra, around) => {
          fc.pre(!names.includes(extra))
          const text = document(`${around}${aliasesXml(names, '', '', 0)}${on}`)
          const there = editConfig(text, { add: [extra], enabled: false })
          expect(there).not.toBe(text)
          expect(editConfig(there, { remove: [extra], enabled: true })).toBe(text)
        },
      ),
      { numRuns: 300 },
    )
  })
})

describe('where Aliases is missing', () => {
  test('it is put behind CallerReference, where the service has it', () => {
    const text = document(`<CallerReference>r</CallerReference><Comment/>${on}`)
    expect(editConfig(text, { add: ['a.example.com'] })).toBe(
      document(
        `<CallerReference>r</CallerReference><Aliases><Quantity>1</Quantity><Items><CNAME>a.example.com</CNAME></Items></Aliases><Comment/>${on}`,
      ),
    )
  })

  test('without CallerReference it comes first', () => {
    expect(editConfig(document(on), { add: ['a.example.com'] })).toContain(`${open}<Aliases>`)
  })
})

test('attributes and names of other cases are kept; the last alias leaves no Items', () => {
  const text = document(
    `<Aliases a="1"><Quantity>2</Quantity><Items><CNAME>A.example.com</CNAME><CNAME x="y">b.example.com</CNAME></Items></Aliases>${on}`,
  )
  const one = editConfig(text, { remove: ['b.example.com'] })
  expect(one).toBe(
    document(
      `<Aliases a="1"><Quantity>1</Quantity><Items><CNAME>A.example.com</CNAME></Items></Aliases>${on}`,
    ),
  )
  expect(editConfig(one, { remove: ['a.example.com'] })).toBe(
    document(`<Aliases a="1"><Quantity>0</Quantity></Aliases>${on}`),
  )
})

test('self-closing Domains of a tenant keep their attributes', () => {
  const tenant = (domains: string) => `<DistributionTenant>${domains}${on}</DistributionTenant>`
  expect(editConfig(tenant('<Domains a="/" />'), { add: ['a.example.com'] })).toBe(
    tenant('<Domains a="/"><member><Domain>a.example.com</Domain></member></Domains>'),
  )
})

test.each([
  ['<Enabled><![CDATA[true]]></Enabled>', '<Enabled>false</Enabled>'],
  ['<Enabled>&#116;rue</Enabled>', '<Enabled>false</Enabled>'],
  ['<Enabled a="b"> true <!-- why --></Enabled>', '<Enabled a="b"> false <!-- why --></Enabled>'],
])('%s can be switched off', (from, to) => {
  expect(editConfig(document(from), { enabled: false })).toBe(document(to))
})

describe('what is not understood is never edited', () => {
  const a = '<CNAME>a.example.com</CNAME>'
  const list = (content: string) => document(`<Aliases>${content}</Aliases>${on}`)
  const none = '<Aliases><Quantity>0</Quantity></Aliases>'
  test.each<[string, string | Uint8Array]>([
    ['nothing', ''],
    ['text', 'hello'],
    ['another root', '<Distribution><Enabled>true</Enabled></Distribution>'],
    ['a prefixed root', '<c:DistributionConfig><Enabled>true</Enabled></c:DistributionConfig>'],
    ['two roots', document(on) + document(on).split('\n')[1]],
    ['text behind the root', `${document(on)}x`],
    ['CDATA behind the root', `${document(on)}<![CDATA[]]>`],
    ['a cut document', document(on).slice(0, -5)],
    ['a missing end', open + on],
    ['crossed tags', document(`<A><B></A></B>${on}`)],
    ['an end without a start', `</A>${document(on)}`],
    ['a document type', `<!DOCTYPE x [<!ENTITY e "true">]>${document(on)}`],
    ['an endless comment', document(`<!-- ${on}`)],
    ['a stray end of CDATA', document(`<Comment>]]></Comment>${on}`)],
    ['a bad attribute', document(`<A b=c/>${on}`)],
    ['no Enabled', document('<Comment/>')],
    ['two Enabled', document(on + on)],
    ['an odd Enabled', document('<Enabled>yes</Enabled>')],
    ['Enabled with an element', document('<Enabled><x/>true</Enabled>')],
    ['Enabled in pieces', document('<Enabled>tr<!-- -->ue</Enabled>')],
    ['an entity of its own', document('<Enabled>&yes;</Enabled>')],
    ['an entity beyond Unicode', document('<Enabled>&#x110000;</Enabled>')],
    ['two Aliases', document(`${none}${none}${on}`)],
    ['Aliases without anything', document(`<Aliases/>${on}`)],
    ['Aliases with nothing but a blank', document(`<Aliases> </Aliases>${on}`)],
    ['Aliases without a Quantity', document(`<Aliases><Items/></Aliases>${on}`)],
    ['a wrong Quantity', list(`<Quantity>2</Quantity><Items>${a}</Items>`)],
    ['no Quantity', list(`<Items>${a}</Items>`)],
    ['an element that is new in Aliases', list(`<Quantity>1</Quantity><Items>${a}</Items><New/>`)],
    ['an element that is new in Items', list(`<Quantity>1</Quantity><Items>${a}<New/></Items>`)],
    ['an element in a CNAME', list('<Quantity>1</Quantity><Items><CNAME><b/></CNAME></Items>')],
    ['text in Items', list(`<Quantity>1</Quantity><Items>x${a}</Items>`)],
    ['CDATA in Aliases', list(`<![CDATA[x]]><Quantity>1</Quantity><Items>${a}</Items>`)],
    ['two Items', list(`<Quantity>1</Quantity><Items>${a}</Items><Items/>`)],
    [
      'an alias twice',
      list(`<Quantity>2</Quantity><Items>${a}${a.toUpperCase().replaceAll('CNAME', 'CNAME')}</Items>`),
    ],
    ['an empty alias', list('<Quantity>1</Quantity><Items><CNAME/></Items>')],
    ['another encoding', document(on).replace('UTF-8', 'ISO-8859-1')],
    ['bytes that are not UTF-8', Buffer.from(document(`<Comment>\xff</Comment>${on}`), 'latin1')],
  ])('%s', (_, text) => {
    const edit = () => editConfig(text, { add: ['b.example.com'], enabled: false })
    expect(edit).toThrow(Failure)
    expect(edit).toThrow(expect.objectContaining({ code: 'service-error', outcome: 'refused' }))
  })

  test.each(['', 'a b', 'a<b', 'Upper.example.com', '*', 'a.*.com', 'ü.de'])('adding "%s"', (name) => {
    expect(() => editConfig(document(on), { add: [name] })).toThrow(Failure)
  })

  test('adding and removing one name', () => {
    expect(() => editConfig(document(on), { add: ['a.b'], remove: ['a.b'] })).toThrow(Failure)
  })

  test('a mistake of ours is not taken for one of the text', () => {
    const change = Object.defineProperty({}, 'add', {
      get: () => {
        throw new RangeError('ours')
      },
    })
    expect(() => editConfig(document(on), change)).toThrow(RangeError)
  })
})

test('half a megabyte is edited, and hostile nesting is refused: it neither overflows nor hangs', () => {
  const long = '<a><b/></a>'.repeat(50_000)
  expect(editConfig(document(long + on), { enabled: false })).toBe(
    document(`${long}<Enabled>false</Enabled>`),
  )
  for (const depth of [2_000, 5_000, 10_000, 50_000]) {
    const deep = `${'<a>'.repeat(depth)}${'</a>'.repeat(depth)}`
    let edited: string
    try {
      edited = editConfig(document(deep + on), { enabled: false })
    } catch (thrown) {
      expect(thrown).toBeInstanceOf(Failure)
      continue
    }
    expect(edited).toBe(document(`${deep}<Enabled>false</Enabled>`))
  }
  const odd = document(`<a ${'b="c" '.repeat(20_000)}<${on}`)
  expect(() => editConfig(odd, { enabled: false })).toThrow(Failure)
})

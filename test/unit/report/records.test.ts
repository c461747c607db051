import fc from 'fast-check'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { describe, expect, test } from 'vitest'
import { ownershipLine, zoneLines } from '../../../src/base/record.ts'
import { text } from '../../../src/report/markdown.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, runs } from './stories.ts'

/** A record to copy is one code span, exactly the record, whatever sentence it stands in. */

/** The code spans of inline Markdown. */
function spans(markdown: string): string[] {
  const [paragraph] = fromMarkdown(markdown).children
  return paragraph?.type === 'paragraph'
    ? paragraph.children.flatMap((node) => (node.type === 'inlineCode' ? [node.value] : []))
    : []
}

const lines = [
  ownershipLine({ name: '_www.example.com', wanted: 'd2.cloudfront.net', negativeTtl: 60 }),
  ...zoneLines({
    name: '_www.example.com',
    type: 'TXT',
    ttl: 300,
    values: ['a "quoted" \\ one', 'two words'],
  }),
  ...zoneLines({ name: '*.example.com', type: 'CNAME', ttl: 300, values: ['d2.cloudfront.net'] }),
  ...zoneLines({ name: 'example.com', type: 'ALIAS', ttl: 60, values: ['d2.cloudfront.net'] }),
]

describe.each(lines)('%s', (line) => {
  test.each([
    line,
    `Publish ${line}`,
    `Publish ${line}, then run again.`,
    `Publish ${line} and ${line}, then run again.`,
    `Publish this (${line}): it is missing.`,
    `The record is ${line}.`,
    `Publish ${line}; wait.`,
  ])('%s', (sentence) => {
    const count = sentence.split(line).length - 1
    expect(spans(text(sentence, 1_000)).filter((span) => span === line)).toHaveLength(count)
  })
})

test('the headline of a pause has the record as one span', () => {
  const events = runs.paused.map((timed) =>
    timed.event.type === 'ended'
      ? { ...timed, event: { ...timed.event, verdict: `Publish ${lines[0]}, then run again.` } }
      : timed,
  )
  expect(summary(fold(events))).toContain(`Publish \`${lines[0]}\`, then run again.`)
})

test('a value of any text is one span at most, and nothing of it gets out of the spans', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 40 }), (value) => {
      const [line = ''] = zoneLines({ name: '_a.example', type: 'TXT', ttl: 60, values: [value] })
      const rendered = text(`Publish ${line}, then run again.`, 1_000)
      const [paragraph] = fromMarkdown(rendered).children
      expect(
        paragraph?.type === 'paragraph' &&
          paragraph.children.every(({ type }) => type === 'text' || type === 'inlineCode'),
      ).toBe(true)
    }),
  )
})

test('a text in quotes, as Route 53 has it, is not quoted again', () => {
  expect(zoneLines({ name: 'a.example', type: 'TXT', ttl: 60, values: ['"v=spf1 -all"'] })).toEqual([
    'a.example. 60 IN TXT "v=spf1 -all"',
  ])
})

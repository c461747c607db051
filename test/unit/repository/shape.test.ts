import { expect, test } from 'vitest'
import { unclear } from '../../oracle/shape.ts'

/** The judge of every rendered summary finds what it is there to find. */

const line = '_a.example. 60 IN TXT "d2.cloudfront.net"'
const record = { title: 'Publish this record', paste: line, language: 'dns' }
const report = { result: 'paused', reason: 'txt-not-visible', aliases: ['a.example'], next: [record] }

function steps(...rows: readonly string[]): string {
  return [
    '| Step | State | Evidence | Started (UTC) | Took |',
    '| --- | --- | --- | --- | --- |',
    ...rows,
  ].join('\n')
}

const good = [
  '## Paused',
  `**Publish \`${line}\`, then run again. \`a.example\` waits.**`,
  '### Steps',
  steps(
    '| a | confirmed | it is Deployed | 23:59:59 | 1 s |',
    '| b | confirmed | x | 00:00:01 | 1 s |',
    '| c | pending | before the run: it is Deployed | – | – |',
  ),
]

function judged(change: readonly [string, string], more: object = {}): string[] {
  const summary = good.join('\n\n').replace(...change)
  return unclear({ summary, report: JSON.stringify({ ...report, ...more }) })
}

test('a summary in the right form', () => {
  expect(judged(['', ''])).toEqual([])
})

test.each([
  ['no name', ['`a.example` waits', 'It waits'], {}, 'no name in the verdict'],
  ['a record in pieces', [`\`${line}\``, '`_a.example.` 60 IN TXT'], {}, 'as one span'],
  ['no record first', ['', ''], { next: [{ ...record, language: 'yaml' }] }, 'the first step is no record'],
  ['steps out of order', ['00:00:01', '23:59:01'], {}, 'steps out of order'],
  ['a step to come before one that began', ['| 00:00:01 |', '| – |'], {}, 'an old state'],
  ['an old state', ['before the run: ', ''], {}, 'an old state in the steps'],
  [
    'an old state in another table',
    ['### Steps', '| Source |\n| --- |\n| E1 Deployed |'],
    {},
    'without a moment',
  ],
] as const)('%s', (_, change, more, found) => {
  const [first] = judged(change, more)
  expect(first).toContain(found)
})

import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { failureCodes } from '../../../src/base/failure.ts'
import { placeOf } from '../../../src/commands/verdict/next.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { helpFor, pagesOf } from '../../../src/report/help.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, runs, started, timeline } from './stories.ts'

const where = {
  eventName: 'push',
  repository: 'shop/web',
  runId: '7',
  workflowRef: '',
  serverUrl: 'https://github.com',
  actionRepository: 'acme/move-cloudfront-alias',
  actionRef: 'v1',
}
const noInputs = { given: new Map<string, string>(), probeHeader: undefined }
const begun: RunEvent = { ...started, place: placeOf(where, noInputs) } as RunEvent
const known = fold(timeline([0, begun]))
const page = readFileSync('docs/troubleshooting.md', 'utf8')
/** The anchors that GitHub gives headings of one word: lower case, without code marks. */
const anchors = [...page.matchAll(/^#{2,3} `?([\w -]+)`?$/gm)].map(([, title = '']) =>
  title.toLowerCase().replaceAll(' ', '-'),
)

describe('where a failure is explained', () => {
  test.each(failureCodes)('%s: an entry of docs/troubleshooting.md', (code) => {
    const url = new URL(helpFor(known, code) ?? '')
    expect(url.href.split('#')[0]).toBe(
      'https://github.com/acme/move-cloudfront-alias/blob/v1/docs/troubleshooting.md',
    )
    expect(anchors).toContain(url.hash.slice(1))
  })

  test('every entry by reason is one of a failure code, so that a link leads to it', () => {
    const [, part = ''] = page.split(/^## By reason$/m)
    const [entries = ''] = part.split(/^## /m)
    const found = [...entries.matchAll(/^### `([\w-]+)`$/gm)].map(([, code]) => code)
    expect(found).toEqual([...failureCodes])
  })

  test('another finding: the table of findings', () => {
    expect(helpFor(known, 'dns-record-owner')).toMatch(/troubleshooting\.md#by-finding$/)
    expect(anchors).toContain('by-finding')
  })

  test.each([
    ['an action in the workspace', { actionRepository: '' }],
    ['no ref', { actionRef: '' }],
    ['a repository that is none', { actionRepository: 'a/b)](https://evil.example' }],
    ['a ref that is none', { actionRef: 'v1) [x](https://evil.example' }],
    ['no server', { serverUrl: 'x' }],
  ])('%s: no link', (_, change) => {
    expect(pagesOf({ ...where, ...change })).toBe('')
  })

  test('GitHub Enterprise Server: its own pages', () => {
    expect(pagesOf({ ...where, serverUrl: 'https://github.example.com/' })).toBe(
      'https://github.example.com/acme/move-cloudfront-alias/blob/v1',
    )
  })
})

test('the summary links the reason and each blocker', () => {
  const events = runs.refused.map((timed) =>
    timed.event.type === 'started'
      ? { ...timed, event: { ...timed.event, place: placeOf(where, noInputs) } as RunEvent }
      : timed,
  )
  const text = summary(fold(events))
  const url = 'https://github.com/acme/move-cloudfront-alias/blob/v1/docs/troubleshooting.md'
  expect(text).toContain(`reason [\`certificate-not-covering\`](${url}#certificate-not-covering)`)
  expect(text).toContain(`([\`accounts-differ\`](${url}#accounts-differ))`)
  expect(text).toContain(`([\`differs\`](${url}#by-finding))`)
})

import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import type { Nodes } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmFromMarkdown } from 'mdast-util-gfm'
import { gfm } from 'micromark-extension-gfm'
import { afterAll, describe, expect, test, vi } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { createLog } from '../../../src/github/log.ts'
import type { RunEvent, Timed } from '../../../src/report/events.ts'
import { logLines } from '../../../src/report/log-lines.ts'
import { outputsOf, reportJson } from '../../../src/report/outputs.ts'
import { opening, type Report, record } from '../../../src/report/report.ts'
import { summary } from '../../../src/report/summary.ts'
import { captured, real } from '../../runner/captured.ts'
import { parseFile, parseLog } from '../../runner/parser.ts'
import { payloads } from './hostile-payloads.ts'
import { associate, ends, fold, planned, source, started, target, timeline, txt } from './stories.ts'

const folder = mkdtempSync(join(tmpdir(), 'hostile-'))
afterAll(() => rmSync(folder, { recursive: true }))

/** Where text from outside enters, as the events that carry it: unescaped, as if everybody before had forgotten to. */
const sources: Readonly<Record<string, (text: string) => RunEvent[]>> = {
  'TXT value': (text) => [
    {
      type: 'dns',
      entry: {
        purpose: 'ownership',
        state: 'wanted',
        record: { name: '_www.example.com', type: 'TXT', ttl: 300, values: [text, text] },
        note: text,
      },
    },
    { type: 'waiting', step: txt, for: text, elapsed: 1, atMost: 2, evidence: text },
    { type: 'unconfirmed', step: txt, evidence: text, code: 'txt-not-visible', answer: 'stop' },
  ],
  CNAME: (text) => [
    {
      type: 'dns',
      entry: {
        purpose: 'traffic',
        state: 'wanted',
        record: { name: text, type: 'CNAME', ttl: 60, values: [text] },
        note: text,
      },
    },
    { type: 'settle-time', step: associate, elapsed: 1, atMost: 2, evidence: text },
    { type: 'confirmed', step: associate, evidence: text },
  ],
  'AWS error text': (text) => [
    { type: 'retrying', step: associate, why: new Failure('move-refused', text), pause: 1_000 },
    { type: 'failed', step: associate, failure: new Failure('move-refused', text), answer: 'stop' },
    {
      type: 'ended',
      result: 'failed',
      reason: 'move-refused',
      verdict: text,
      next: [
        { title: text, paste: text, language: 'text' },
        { title: text, paste: text, language: text },
        { title: text, paste: text, language: 'sh' },
      ],
      supportCase: text,
    },
  ],
  'HTTP header and body': (text) => [
    {
      type: 'probe',
      probes: [
        {
          alias: 'www.example.com',
          path: text,
          samples: 3,
          failures: 1,
          unserved: 5,
          baseline: 'good',
          seen: [{ answer: text, count: 3 }],
        },
      ],
    },
    {
      type: 'compared',
      comparison: {
        path: text,
        header: 'x-served-by',
        users: {
          name: 'www.example.com',
          status: text,
          answered: true,
          grade: 'answered',
          headers: new Map([['location', text]]),
          marked: false,
        },
        target: {
          name: text,
          status: text,
          answered: true,
          grade: 'answered',
          headers: new Map(),
          marked: true,
        },
      },
    },
    { type: 'kept', step: associate, why: text },
  ],
  'distribution comment and alias': (text) => [
    {
      type: 'ends',
      source: { ...source, domain: text, status: text, aliases: [text, 'www.example.com'] },
      target: { ...target, domain: text, status: text, aliases: [text] },
    },
    { type: 'fact', text },
    {
      type: 'changed',
      change: { action: 'cloudfront:UpdateDistribution', resource: text, alias: text, effect: text },
    },
    { type: 'ended', result: 'moved', reason: undefined, verdict: text, next: [], supportCase: undefined },
  ],
  'approval comment': (text) => [
    { type: 'announced', level: 'notice', text },
    { type: 'announced', level: 'warning', text },
    { type: 'stage', title: text },
    ...(['blocker', 'warning', 'info', 'ok'] as const).map(
      (level): RunEvent => ({
        type: 'finding',
        finding: { id: 'approval-missing', level, title: text, evidence: text, remedy: text },
      }),
    ),
    { ...planned, users: text, others: [{ scenario: 'wildcard', why: text }], plan: text, digest: text },
  ],
}

function story(events: readonly RunEvent[]): Timed[] {
  return timeline(
    [0, started],
    [1, ends],
    [2, planned],
    ...events.map((event, i) => [3 + i * 40, event] as const),
  )
}

function logOf(events: readonly Timed[]): string {
  return captured(() => {
    const log = createLog(real)
    let report = opening()
    for (const timed of events) {
      report = record(report, timed)
      logLines(log, timed, report)
    }
  })
}

function outputFile(report: Report): string {
  const path = join(folder, 'output')
  writeFileSync(path, '')
  vi.stubEnv('GITHUB_OUTPUT', path)
  for (const [name, value] of outputsOf(report)) real.setOutput(name, value)
  return readFileSync(path, 'utf8')
}

/** As a file holds them: half a surrogate pair is no character. */
function inUtf8(values: ReadonlyMap<string, string>): ReadonlyMap<string, string> {
  return new Map([...values].map(([name, value]) => [name, Buffer.from(value).toString()]))
}

function nodes(markdown: string): Nodes[] {
  const found: Nodes[] = []
  const visit = (node: Nodes) => {
    found.push(node)
    if ('children' in node) node.children.forEach(visit)
  }
  visit(fromMarkdown(markdown, { extensions: [gfm()], mdastExtensions: [gfmFromMarkdown()] }))
  return found
}

const ourHtml = /^(?:<details>\n<summary>[A-Za-z0-9, ]+<\/summary>|<\/details>|<br>)$/
const ourNodes = new Set([
  'root',
  'heading',
  'paragraph',
  'text',
  'strong',
  'inlineCode',
  'code',
  'list',
  'listItem',
  'table',
  'tableRow',
  'tableCell',
  'html',
  'break',
])
/** What GitHub would turn into a link, a mention or an emoji outside of code. */
const linked = /@\w|#\d|\bGH-\d|www\.|https?:|\b[0-9a-f]{7,40}\b|:[a-z+]\w*:/i
const invisible = /[\p{Cf}\p{Zl}\p{Zp}\p{Co}]|(?![\n])\p{Cc}/u

/** Whether a node is none that we make ourselves, or text that GitHub would make one of. */
function foreign(node: Nodes): boolean {
  if (node.type === 'html') return !ourHtml.test(node.value)
  if (node.type === 'text') return linked.test(node.value)
  return !ourNodes.has(node.type)
}

/** How often each kind of node, heading and HTML occurs: outside text may change the words, never the structure. */
function structure(all: readonly Nodes[]): Record<string, number> {
  const counts: Record<string, number> = {}
  for (const node of all) {
    if (['inlineCode', 'text', 'paragraph', 'break'].includes(node.type)) continue
    const kind = node.type === 'code' ? `code ${node.lang}` : node.type
    counts[kind] = (counts[kind] ?? 0) + 1
  }
  return counts
}

const tame = 'harmless words'

describe.each(Object.entries(sources))('text from outside: %s', (_name, carry) => {
  test('forges no command in the log, nor in an annotation', () => {
    const names = (text: string, ignorable: boolean) =>
      parseLog(text, { ignorable }).commands.map(({ name, properties }) => [name, ...properties.keys()])
    for (const ignorable of [false, true]) {
      const expected = names(logOf(story(carry(tame))), ignorable)
      for (const payload of payloads) {
        const found = names(logOf(story(carry(payload))), ignorable)
        const wanted = payload.trim() === '' ? found.filter(([name]) => !isOurs(name)) : found
        expect(wanted, payload).toEqual(payload.trim() === '' ? [] : expected)
      }
    }
  })

  test('is visible in the log and in annotations, within the length of a message', () => {
    for (const payload of payloads) {
      const written = logOf(story(carry(payload)))
      expect(written, payload).not.toMatch(invisible)
      for (const { data } of parseLog(written).commands) {
        expect(data.length).toBeLessThanOrEqual(4_096)
        expect(data, payload).not.toMatch(/##\[|^\s*::|[\r\n]/)
      }
    }
  })

  test('brings no image, link, HTML or mention into the summary, nor any other structure', () => {
    const expected = structure(nodes(summary(fold(story(carry(tame))))))
    for (const payload of payloads) {
      const markdown = summary(fold(story(carry(payload))))
      const all = nodes(markdown)
      expect(all.filter(foreign), payload).toEqual([])
      expect(markdown.replaceAll('\ufe0f', ''), payload).not.toMatch(invisible)
      if (payload.trim() !== '' && payload.length < 5_000 && !payload.includes('\n'))
        expect(structure(all), payload).toEqual(expected)
    }
  })

  test('adds no key to the outputs, whichever line ends the runner reads', () => {
    const names = [...outputsOf(opening()).keys()]
    for (const payload of payloads) {
      const report = fold(story(carry(payload)))
      const written = outputFile(report)
      expect(
        parseFile(written).map(([name]) => name),
        payload,
      ).toEqual(names)
      expect(
        parseFile(written, '\r\n').map(([name]) => name),
        payload,
      ).toEqual(names)
      expect(new Map(parseFile(written)), payload).toEqual(inUtf8(outputsOf(report)))
    }
  })

  test('leaves the report JSON on one printable line with the fields of the contract', () => {
    const fields = Object.keys(JSON.parse(reportJson(fold(story(carry(tame))))))
    for (const payload of payloads) {
      const json = reportJson(fold(story(carry(payload))))
      expect(json, payload).not.toMatch(/[\r\n]|##\[/)
      expect(json, payload).not.toMatch(invisible)
      expect(Object.keys(JSON.parse(json)), payload).toEqual(fields)
      expect(parseLog(json, { ignorable: true }).commands).toEqual([])
    }
  })
})

function isOurs(name: string | undefined): boolean {
  return ['group', 'endgroup', 'notice', 'warning', 'error'].includes(name ?? '')
}

describe('secrets', () => {
  const canary = 'CANARY/wJalrXUtnFEMI+K7MDENG'
  const events = story([
    {
      type: 'failed',
      step: associate,
      failure: new Failure('service-error', 'CloudFront did not answer', {
        cause: new Error(`Authorization: ${canary}`),
        requestId: 'abc',
      }),
      answer: 'stop',
    },
  ])

  test('in the cause of a failure reach no sink', () => {
    const report = fold(events)
    for (const sink of [logOf(events), summary(report), outputFile(report), reportJson(report)])
      expect(sink).not.toContain(canary)
  })

  test('that outside text echoes are replaced in every line and annotation once they are masked', () => {
    const log = createLog(real)
    const masks = captured(() => log.mask(`${canary}\nsecond-line-of-it`))
    const said = captured(() => {
      log.line(`said ${canary}`)
      log.warning(`said ${canary}`, { title: canary })
      log.error('said second-line-of-it')
      log.group(canary)
      log.debug(canary)
    })
    expect(said).not.toMatch(/CANARY|second-line/)
    expect(log.redact(`{"evidence":"${canary}"}`)).toBe('{"evidence":"***"}')
    expect(
      parseLog(masks)
        .commands.filter(({ name }) => name === 'add-mask')
        .map(({ data }) => data),
    ).toEqual([`${canary}\nsecond-line-of-it`, canary, 'second-line-of-it'])
  })
})

test('there are enough payloads, and the ones that ought to bite do bite an unescaped sink', () => {
  expect(new Set(payloads).size).toBeGreaterThanOrEqual(60)
  const raw = (ignorable: boolean) =>
    payloads.flatMap((payload) => parseLog(`${payload}\n`, { ignorable }).commands)
  expect(raw(false).length).toBeGreaterThan(20)
  expect(raw(true).length).toBeGreaterThan(raw(false).length)
  const kinds = new Set(payloads.flatMap((payload) => nodes(payload).map(({ type }) => type)))
  expect([...kinds]).toEqual(
    expect.arrayContaining(['image', 'link', 'html', 'definition', 'table', 'blockquote']),
  )
})

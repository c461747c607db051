import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Serves } from '../../../src/procedure/world.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { gantt } from '../../../src/report/picture.ts'
import { servedDuring } from '../../../src/report/served.ts'
import { summary } from '../../../src/report/summary.ts'
import { chartsOf, tasksOf } from '../../runner/mermaid.ts'
import { payloads } from './hostile-payloads.ts'
import { began, ends, fold, planned, runs, standing, started, timeline } from './stories.ts'

/** Who serves after a change, and whether it is about every name. */
const serves: Readonly<Record<string, Serves>> = {
  associate: { by: 'target', all: false },
  back: { by: 'source', all: false },
  release: { by: 'nobody', all: true },
  claim: { by: 'target', all: true },
  'give-back': { by: 'source', all: true },
  'disable-source': { by: 'nobody', all: true },
  'enable-source': { by: 'source', all: true },
}

/** A step of ours that is sent, accepted and confirmed; moments in seconds from the beginning of the run. */
function made(id: string, sent: number, accepted: number, confirmed: number, title = id) {
  const after = serves[id]
  const step = {
    id,
    title,
    alias: 'www.example.com',
    by: 'us',
    ...(after === undefined ? {} : { serves: after }),
  } as const
  return [
    [sent, { type: 'applying', step, attempt: 1, quiet: false }],
    [accepted, { type: 'accepted', step, evidence: 'accepted', change: undefined }],
    [confirmed, { type: 'confirmed', step, evidence: 'there' }],
  ] as const
}

function run(scenario: 'wildcard' | 'release-and-claim', ...more: readonly (readonly [number, RunEvent])[]) {
  if (planned.type !== 'planned') throw new Error('this is no plan')
  return fold(
    timeline(
      [0, started],
      [1, ends],
      [2, { type: 'status', status: standing('source') }],
      [3, { ...planned, scenario, steps: [] }],
      ...more,
    ),
  )
}

const released = [...made('release', 10, 11, 12), ...made('claim', 12, 20, 80)] as const
const end = (is: 'target' | 'source' | 'nobody'): readonly [number, RunEvent] => [
  90,
  {
    type: 'ended',
    result: is === 'target' ? 'moved' : 'failed',
    reason: undefined,
    verdict: 'Over.',
    next: [],
    supportCase: undefined,
    status: standing(is),
  },
]

describe('who served the name', () => {
  const told = (report: ReturnType<typeof run>) =>
    servedDuring(report).map(({ from, to, by, dark }) => [
      (from - began) / 1_000,
      (to - began) / 1_000,
      by,
      dark,
    ])

  test('is nobody from the release to the claim where nothing bridges the gap', () => {
    expect(told(run('release-and-claim', ...released, end('target')))).toEqual([
      [2, 11, 'the source E1SOURCE', false],
      [11, 20, 'no distribution', true],
      [20, 90, 'the target E2TARGET', false],
    ])
  })

  test('is never nobody where the wildcard of the target bridges it', () => {
    expect(told(run('wildcard', ...released, end('target'))).filter(([, , , dark]) => dark)).toEqual([])
  })

  test('is what was read at the end, where that is something else', () => {
    expect(told(run('release-and-claim', ...released, end('nobody'))).at(-1)).toEqual([
      90,
      90,
      'no distribution',
      true,
    ])
  })

  test('is the source again once the name was given back', () => {
    const back = made('give-back', 30, 31, 60)
    const report = run('release-and-claim', ...made('release', 10, 11, 12), ...back, end('source'))
    expect(told(report).at(-1)).toEqual([31, 90, 'the source E1SOURCE', false])
  })

  test('is the target in between where one call has moved the name and another has moved it back', () => {
    const report = run(
      'wildcard',
      ...made('associate', 10, 11, 20),
      ...made('back', 30, 31, 40),
      end('source'),
    )
    expect(told(report)).toEqual([
      [2, 11, 'the source E1SOURCE', false],
      [11, 31, 'the target E2TARGET', false],
      [31, 90, 'the source E1SOURCE', false],
    ])
  })

  test('is the target alone once it has the last of several names', () => {
    const names = ['a.example.com', 'b.example.com', 'c.example.com']
    const moves = names.flatMap((alias, n) =>
      made('associate', 10 + n, 20 + n, 80).map(([at, event]) => [
        at,
        { ...event, step: { ...event.step, alias } },
      ]),
    ) as (readonly [number, RunEvent])[]
    const begin = started.type === 'started' ? { ...started, aliases: names } : started
    const report = run('release-and-claim', [0, begin], ...moves, end('target'))
    expect(told(report)).toEqual([
      [2, 20, 'the source E1SOURCE', false],
      [20, 22, 'the source E1SOURCE and the target E2TARGET', false],
      [22, 90, 'the target E2TARGET', false],
    ])
  })

  test('is nobody as long as one of several names waits in an outage, and a name that has moved stays when the source is back', () => {
    const names = ['a.example.com', 'b.example.com']
    const begin = started.type === 'started' ? { ...started, aliases: names } : started
    const moved = made('associate', 12, 13, 80).map(([at, event]) => [
      at,
      { ...event, step: { ...event.step, alias: 'a.example.com' } },
    ]) as (readonly [number, RunEvent])[]
    const outage = [...made('disable-source', 10, 11, 12), ...moved, ...made('enable-source', 20, 21, 60)]
    expect(told(run('release-and-claim', [0, begin], ...outage))).toEqual([
      [2, 11, 'the source E1SOURCE', false],
      [11, 13, 'no distribution', true],
      [13, 21, 'no distribution and the target E2TARGET', true],
      [21, 60, 'the source E1SOURCE and the target E2TARGET', false],
    ])
  })

  test('is not drawn where nothing was changed', () => {
    expect(told(run('wildcard', end('source')))).toEqual([])
    expect(summary(run('wildcard', end('source')))).not.toContain('```mermaid')
  })
})

test('the outage is the only red bar, exactly as long as it was', async () => {
  const [chart = ''] = chartsOf(summary(run('release-and-claim', ...released, end('target'))))
  const tasks = await tasksOf(chart)
  expect(tasks.filter(({ red }) => red)).toEqual([
    { label: 'no distribution', section: 'Served by', red: true, from: began + 11_000, to: began + 20_000 },
  ])
  expect(tasks.filter(({ section }) => section === 'Steps').map(({ label }) => label)).toEqual([
    ...['1 release', '1 wait until it takes effect', '2 claim', '2 wait until it takes effect'],
  ])
})

test('no label is written where the dark theme of Mermaid hides it, and a long one ends between two words', () => {
  const title = 'Wait until every edge serves www.example.com and all the others from the target'
  const failed = { id: 'claim', title, alias: 'www.example.com', by: 'us' } as const
  const report = run(
    'release-and-claim',
    ...made('release', 10, 11, 12),
    [20, { type: 'applying', step: failed, attempt: 1, quiet: false }],
    end('nobody'),
  )
  const chart = gantt(report, servedDuring(report), 50)
  expect(chart).not.toMatch(/\bactive\b/)
  expect(chart).toMatch(/^ {2}2 Wait until every edge serves www\.example\.com and all the… :\d/m)
})

test.each([
  [60, '15second'],
  [20 * 60, '2minute'],
  [3 * 3_600, '15minute'],
  [20 * 3_600, '2hour'],
  [300 * 3_600, '24hour'],
])('a run of %i s has times on its axis that do not run into each other', (seconds, expected) => {
  const report = run('release-and-claim', ...made('claim', 0, 1, seconds), end('target'))
  expect(gantt(report, servedDuring(report), 50)).toContain(`\n  tickInterval ${expected}\n`)
})

test.each([
  [3, ['1 Move a', '1 wait until it takes effect', '3 wait until it takes effect']],
  [100, ['1-100 Move a and 99 more']],
])('the same step for %i names is as many bars as can be read', async (many, expected) => {
  const moves = [...new Array(many).keys()].flatMap((n) =>
    made('associate', 10 + n, 11 + n, 12 + n, 'Move a').map(([at, event]) => [
      at,
      { ...event, step: { ...event.step, alias: `n${n}.example.com` } },
    ]),
  ) as (readonly [number, RunEvent])[]
  const report = run('release-and-claim', ...moves, ...made('claim', 150, 151, 152), end('target'))
  const tasks = await tasksOf(gantt(report, servedDuring(report), 50))
  const labels = tasks.filter(({ section }) => section === 'Steps').map(({ label }) => label)
  expect(labels).toEqual(expect.arrayContaining(expected))
  expect(labels).toContain(`${many + 1} claim`)
  expect(labels.length).toBe(many < 4 ? 2 * many + 2 : 3)
  if (many >= 4)
    expect(tasks.find(({ label }) => label === expected[0])).toMatchObject({
      from: began + 10_000,
      to: began + (11 + many) * 1_000,
    })
})

test('the same is said in words', () => {
  expect(summary(run('release-and-claim', ...released, end('target')))).toContain(
    '- `09:05:18` to `09:05:27` (9 s): **served by no distribution**'.replaceAll('`', ''),
  )
})

test.each(Object.keys(runs))('Mermaid takes the chart of the run "%s"', async (name) => {
  for (const chart of chartsOf(summary(fold(runs[name as keyof typeof runs])))) await tasksOf(chart)
})

test("no title breaks out of Mermaid's grammar", async () => {
  const hostile = [
    ...payloads,
    'section x',
    'title x',
    'click a call b()',
    'a:b',
    'a;b',
    '%%{init:{}}%%',
    'a#59;b',
  ]
  const title = fc.oneof(fc.constantFrom(...hostile), fc.string({ unit: 'grapheme', maxLength: 30 }))
  await fc.assert(
    fc.asyncProperty(title, async (text) => {
      const report = run('release-and-claim', ...released, ...made('x', 30, 31, 32, text), end('target'))
      const tasks = await tasksOf(gantt(report, servedDuring(report), 50))
      expect(tasks).toHaveLength(3 + 4 + 2)
    }),
    { numRuns: 100 },
  )
})

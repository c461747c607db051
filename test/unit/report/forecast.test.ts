import { describe, expect, test } from 'vitest'
import { expected, type Forecast, outageSentence } from '../../../src/report/forecast.ts'
import { summary } from '../../../src/report/summary.ts'
import { fold, planned, started, timeline } from './stories.ts'

const minute = 60_000

const outage = {
  names: ['www.example.com', 'api.example.com'],
  why: 'CloudFront moves a name to another account only while its source is disabled',
  budget: 15 * minute,
  lasting: [],
  source: 'E1SOURCE',
}

const step = {
  title: 'Move',
  by: 'us',
  call: 'cloudfront:UpdateDistribution',
  rehearsal: false,
  settles: false,
} as const

const ahead: Forecast = {
  outage: undefined,
  steps: [
    { ...step, title: 'Rehearse', deploys: false, rehearsal: true },
    { ...step, deploys: true, settles: true },
    { ...step, title: 'Publish', by: 'person', deploys: false },
  ],
  settle: 5 * minute,
  oldTtl: 0,
  deadline: 180 * minute,
  records: [{ line: 'www.example.com. 60 IN CNAME d2.cloudfront.net.', note: 'while the move waits for it' }],
  noReturn: undefined,
  gentler: [],
}

function shown(forecast: Partial<Forecast>, scenario: 'wildcard' | 'disable-source' = 'wildcard'): string {
  if (planned.type !== 'planned') throw new Error('this is no plan')
  const end = { type: 'ended', reason: undefined, verdict: 'It can be moved.', next: [] } as const
  return summary(
    fold(
      timeline(
        [0, started],
        [1, { ...planned, scenario, forecast: { ...ahead, ...forecast } }],
        [2, { ...end, result: 'planned', supportCase: undefined }],
      ),
    ),
  )
}

describe('what users suffer', () => {
  test('is the first thing below the verdict, with every name, for how long, and a colour of its own', () => {
    expect(shown({ outage }, 'disable-source')).toMatch(
      /^## 📋 Planned\n\n\*\*It can be moved\.\*\*\n\n> \[!CAUTION\]\n> \*\*`www\.example\.com` and `api\.example\.com` will not be served for about 5 min/,
    )
  })

  test('names what stays unserved after the move, and what ends that', () => {
    const lasting = outageSentence({ ...outage, lasting: ['api.example.com'] })
    expect(lasting).toContain('api.example.com stays unserved until a person enables E1SOURCE again')
    expect(outageSentence(outage)).not.toContain('unserved until')
  })

  test('is said too of a move that takes no name off the air', () => {
    expect(shown({})).toContain('**Users:** No outage by design')
    expect(shown({}, 'disable-source')).toContain('Every name that is served now stays served.')
  })

  test('a method without an outage that may work is a warning', () => {
    expect(shown({ outage, gentler: ['wildcard'] }, 'disable-source')).toMatch(
      /> \[!WARNING\]\n> `wildcard` may move the name without an outage/,
    )
    expect(shown({ outage }, 'disable-source')).not.toContain('[!WARNING]')
  })

  test('hostile names stay text', () => {
    expect(shown({ outage: { ...outage, names: ['a\n> [!NOTE] <b>@me'] } }, 'disable-source')).not.toMatch(
      /^> \[!NOTE|<b>(?!`)[^`]*$/m,
    )
  })
})

test('the changes stand in order, each with its call; a rehearsal and the work of a person are told apart', () => {
  expect(shown({})).toContain(
    [
      '1. Rehearse: `cloudfront:UpdateDistribution`; CloudFront refuses this, and nothing changes',
      '2. Move: `cloudfront:UpdateDistribution`',
      '3. Publish (done by a person)',
    ].join('\n\n'),
  )
})

test('the duration is the sum of its parts, in whole minutes', () => {
  expect(expected({ ...ahead, oldTtl: 61_000 })).toEqual({
    total: 12 * minute,
    parts:
      '1 deployment of about 5 min, 5 min settle time after it, 1 min 1 s for resolvers to forget the old DNS record',
  })
})

test('a settle time is counted where it is waited for', () => {
  const more = (...settles: boolean[]) => ({
    ...ahead,
    steps: settles.map((one) => ({ ...step, deploys: true, settles: one })),
  })
  expect(expected(more(true, true)).parts).toBe('2 deployments of about 5 min, 5 min settle time after each')
  expect(expected(more(true, false))).toEqual({
    total: 15 * minute,
    parts: '2 deployments of about 5 min, 5 min settle time',
  })
})

test('a record to publish is one code span, exactly the record', () => {
  expect(shown({})).toContain('\n  `www.example.com. 60 IN CNAME d2.cloudfront.net.`\n')
})

test('the point after which there is no way back is named, or that there is none', () => {
  expect(shown({})).toContain('you can undo every change')
  expect(shown({ noReturn: { title: 'Release it', why: 'CloudFront refuses that' } })).toContain(
    '**No way back** by `command: roll-back` after **Release it**: CloudFront refuses that.',
  )
  expect(shown({ noReturn: { title: '', why: 'it is there already' } })).toContain(
    '**No way back** by `command: roll-back`: it is there already.',
  )
})

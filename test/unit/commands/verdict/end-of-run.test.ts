import { describe, expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { firstStepsFirst, named, postStepFirst } from '../../../../src/commands/verdict/end-of-run.ts'
import type { End } from '../../../../src/move/run-context.ts'
import type { RunEvent } from '../../../../src/report/events.ts'
import { fold, started, timeline, txt } from '../../report/stories.ts'

function end(result: End['result'], reason: End['reason'], verdict: string, next: End['next']): End {
  return { result, reason, verdict, next, supportCase: undefined }
}

const again = { title: 'Run again', paste: 'command: move', language: 'yaml' }
const name = '_www.example.com'
const record = { name, type: 'TXT', ttl: 300, values: ['d2.cloudfront.net'] }
const asked: RunEvent[] = [
  { type: 'applying', step: txt, attempt: 1, quiet: false },
  { type: 'dns', entry: { purpose: 'ownership', state: 'wanted', record, note: '' } },
]

function reportAfter(events: readonly RunEvent[]) {
  return fold(timeline([0, started], ...events.map((event, at): [number, RunEvent] => [at + 1, event])))
}

describe('a pause', () => {
  test.each(['move', 'roll-back', 'recover'])('of %s begins with the record that it waits for', () => {
    const { verdict, next } = firstStepsFirst(
      end('paused', 'txt-not-visible', 'It waits.', [again]),
      reportAfter(asked),
    )
    const line = `${name}. 300 IN TXT "d2.cloudfront.net"`
    expect(verdict).toBe(`Publish ${line}, then run again. It waits.`)
    expect(next.map(({ paste }) => paste)).toEqual([line, again.paste])
  })

  test('says a record once, and none that a later step does not wait for', () => {
    const paste = `${name}. 300 IN TXT "d2.cloudfront.net"`
    const paused = end('paused', 'txt-not-visible', 'It waits.', [{ ...again, paste }])
    expect(firstStepsFirst(paused, reportAfter(asked)).next).toHaveLength(1)
    const later: RunEvent = { type: 'applying', step: { ...txt, id: 'associate' }, attempt: 1, quiet: false }
    expect(firstStepsFirst(paused, reportAfter([...asked, later]))).toBe(paused)
  })
})

test('DNS that pointed to the target and points elsewhere again: the pause begins with its record', () => {
  const cname = { name: 'www.example.com', type: 'CNAME', ttl: 60, values: ['d2.cloudfront.net'] }
  const events: RunEvent[] = [
    { type: 'applying', step: { ...txt, id: 'traffic-dns' }, attempt: 1, quiet: false },
    { type: 'dns', entry: { purpose: 'traffic', state: 'published', record: cname, note: '' } },
    { type: 'applying', step: { ...txt, id: 'release' }, attempt: 1, quiet: false },
  ]
  const paused = end('paused', 'dns-not-switched', 'It waits.', [again])
  const { next } = firstStepsFirst(paused, reportAfter(events))
  expect(next.map(({ language }) => language)).toEqual(['dns', 'yaml'])
  const other = end('paused', 'txt-not-visible', 'It waits.', [again])
  expect(firstStepsFirst(other, reportAfter(events))).toBe(other)
})

test('an exposed name begins with what kept the run from ending that, the latest first', () => {
  const failed = (id: string, remedy: string): RunEvent => ({
    type: 'failed',
    step: { ...txt, id },
    failure: new Failure('access-denied', 'not permitted', { remedy }),
    answer: 'stop',
  })
  const report = reportAfter([failed('claim', 'Add one statement'), failed('restore', 'Add another')])
  const exposed = end('exposed', 'access-denied', 'Look.', [again])
  expect(firstStepsFirst(exposed, report).next.map(({ paste }) => paste)).toEqual([
    'Add another',
    'Add one statement',
    again.paste,
  ])
  const same = reportAfter([
    failed('move', 'Add one'),
    failed('restore', 'Add another'),
    failed('again', 'Add one'),
  ])
  expect(firstStepsFirst(exposed, same).next.map(({ paste }) => paste)).toEqual([
    'Add one',
    'Add another',
    again.paste,
  ])
  // Nothing that failed here brings back what somebody else holds.
  const taken = end('exposed', 'holder-is-another', 'Look.', [again])
  expect(firstStepsFirst(taken, report).next.map(({ paste }) => paste)).toEqual([
    again.paste,
    'Add another',
    'Add one statement',
  ])
  const refused = end('failed', 'access-denied', 'No.', [again])
  expect(firstStepsFirst(refused, report)).toBe(refused)
})

describe('the post step of this job', () => {
  const exposed = end('exposed', 'cancelled', 'Look.', [again])
  const kept = (facts: Readonly<Record<string, string>>) => (name: string) => facts[name]
  const begun = { unfinished: 'true', outage: '{"outage":"begun"}' }

  test('is named first where it is going to end the outage', () => {
    const { next } = postStepFirst(exposed, kept(begun))
    expect(next[0]?.title).toContain('The post step of this job, which runs now')
    expect(next.slice(1)).toEqual([again])
  })

  test.each([
    ['the main step has finished', exposed, { outage: begun.outage }],
    ['nothing shows that this job began the outage', exposed, { unfinished: 'true', outage: 'begun' }],
    ['another run began the outage', exposed, { unfinished: 'true', outage: 'found' }],
    ['users are served', end('interrupted', 'cancelled', 'Cancelled.', [again]), begun],
  ])('is not named where %s', (_, ended, facts) => {
    expect(postStepFirst(ended, kept(facts))).toBe(ended)
  })
})

test('of many records the headline names the first, and each is a step', () => {
  const many = Array.from(
    { length: 9 },
    (_, at): RunEvent => ({
      type: 'dns',
      entry: {
        purpose: 'ownership',
        state: 'wanted',
        record: { ...record, name: `_${at}.example.com` },
        note: '',
      },
    }),
  )
  const { verdict, next } = firstStepsFirst(
    end('paused', 'txt-not-visible', 'It waits.', [again]),
    reportAfter([...asked.slice(0, 1), ...many]),
  )
  expect(verdict).toContain('_2.example.com. 300 IN TXT "d2.cloudfront.net" and 6 more, then run again.')
  expect(next).toHaveLength(10)
})

test('a verdict that names no name gets the names of the run, one that does stays', () => {
  const report = reportAfter([])
  const nameless = end('refused', 'input-invalid', 'Nothing has been changed.', [])
  expect(named(nameless, report).verdict).toBe('www.example.com: Nothing has been changed.')
  const verdict = end('moved', undefined, 'www.example.com has moved.', [])
  expect(named(verdict, report)).toBe(verdict)
  expect(named(nameless, fold([]))).toBe(nameless)
})

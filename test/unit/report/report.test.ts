import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands, results } from '../../../src/base/contract.ts'
import { Failure } from '../../../src/base/failure.ts'
import { inertJson } from '../../../src/base/text.ts'
import type { StepRef } from '../../../src/procedure/step.ts'
import type { RunEvent } from '../../../src/report/events.ts'
import { exitCode, outputsOf, reportJson } from '../../../src/report/outputs.ts'
import { opening, record } from '../../../src/report/report.ts'
import { associate, began, ends, fold, planned, runs, started, timeline, txt } from './stories.ts'

const refused = new Failure('move-refused', 'refused')

/** The state of the step after these events. */
function stateAfter(...events: readonly RunEvent[]): string | undefined {
  return fold(timeline([0, started], [1, planned], ...events.map((event, i) => [2 + i, event] as const)))
    .steps[0]?.state
}

describe('the state of a step', () => {
  const step: StepRef = associate
  const applying: RunEvent = { type: 'applying', step, attempt: 1, quiet: false }
  const accepted: RunEvent = { type: 'accepted', step, evidence: 'accepted', change: undefined }
  const waiting: RunEvent = { type: 'waiting', step, for: 'x', elapsed: 1, atMost: 2, evidence: 'y' }
  const settling: RunEvent = { type: 'settle-time', step, elapsed: 1, atMost: 2, evidence: 'y' }
  const ended: RunEvent = {
    type: 'ended',
    result: 'failed',
    reason: 'internal',
    verdict: '',
    next: [],
    supportCase: undefined,
  }
  test.each<[string, RunEvent[]]>([
    ['pending', []],
    ['in place', [{ type: 'skipped', step, evidence: 'there' }]],
    ['applying', [applying]],
    ['accepted', [applying, accepted]],
    ['waiting', [applying, accepted, waiting]],
    ['waiting', [applying, accepted, settling]],
    ['confirmed', [applying, accepted, waiting, { type: 'confirmed', step, evidence: 'there' }]],
    [
      'unconfirmed',
      [
        applying,
        waiting,
        { type: 'unconfirmed', step, evidence: 'late', code: 'not-deployed', answer: 'stop' },
      ],
    ],
    ['failed', [applying, { type: 'failed', step, failure: refused, answer: 'stop' }]],
    ['interrupted', [applying, { type: 'interrupted', step, inFlight: true }]],
    ['undone', [applying, accepted, { type: 'undoing', step }, { type: 'undone', step }]],
    ['kept', [applying, accepted, { type: 'kept', step, why: 'irreversible' }]],
    ['pending', [applying, ended]],
    ['unconfirmed', [applying, waiting, ended]],
  ])('is %s', (state, events) => {
    expect(stateAfter(...events)).toBe(state)
  })

  test('says of a cancelled call whether its answer is known', () => {
    const evidence = (...events: RunEvent[]) =>
      fold(timeline(...events.map((event, i) => [i, event] as const))).steps[0]?.evidence
    expect(evidence(applying, { type: 'interrupted', step, inFlight: true })).toMatch(/not known/)
    expect(evidence(applying, accepted, { type: 'interrupted', step, inFlight: false })).toMatch(/accepted/)
    expect(evidence({ type: 'interrupted', step, inFlight: false })).toMatch(/before the change was made/)
  })

  test('ends with its acceptance where nothing was waited for', () => {
    const { steps } = fold(timeline([0, started], [1, planned], [2, applying], [3, accepted], [600, ended]))
    expect(steps[0]).toMatchObject({ state: 'accepted', ended: began + 3_000 })
  })

  test('keeps steps of one id apart by alias', () => {
    const other: StepRef = { ...step, alias: 'api.example.com' }
    const { steps } = fold(timeline([0, applying], [1, { ...applying, step: other }]))
    expect(steps.map(({ alias }) => alias)).toEqual(['www.example.com', 'api.example.com'])
  })
})

test('the exit status follows the result, and going back is a success only where it was asked for', () => {
  const zero = commands.map((command) => [
    command,
    results.filter((result) => exitCode(result, command) === 0),
  ])
  const good = ['planned', 'already-in-place', 'moved', 'verified']
  expect(Object.fromEntries(zero)).toEqual({
    plan: good,
    move: good,
    'roll-back': [...good, 'rolled-back'],
    recover: [...good, 'rolled-back'],
    verify: good,
  })
})

describe('the outputs', () => {
  test('have a value for every name of the contract, even when nothing is known', () => {
    const outputs = outputsOf(opening())
    expect([...outputs.keys()]).toEqual([
      'result',
      'reason',
      'scenario',
      'plan',
      'plan-digest',
      'source-distribution',
      'target-distribution',
      'unserved-milliseconds',
      'reconcile-required',
      'support-case',
      'report',
    ])
    expect(outputs.get('unserved-milliseconds')).toBe('')
    expect(outputs.get('reconcile-required')).toBe('false')
  })

  test('of a finished move name both ends, the time unserved and that templates must catch up', () => {
    expect(Object.fromEntries(outputsOf(fold(runs.moved)))).toMatchObject({
      result: 'moved',
      reason: '',
      scenario: 'same-account',
      'source-distribution': 'E1SOURCE',
      'target-distribution': 'E2TARGET',
      'unserved-milliseconds': '0',
      'reconcile-required': 'true',
      plan: '{"version":1}',
    })
  })

  test('of a move hold the plan before anything has ended', () => {
    expect(outputsOf(fold(timeline([0, started], [1, planned]))).get('plan')).toBe('{"version":1}')
  })

  test.each([
    ['planned', '{"version":1}'],
    ['refused', ''],
    ['already-in-place', ''],
  ] as const)('of the command plan that ends %s hold the plan %j', (result, plan) => {
    const end = {
      type: 'ended',
      result,
      reason: undefined,
      verdict: '',
      next: [],
      supportCase: undefined,
    } as const
    const report = fold(timeline([0, { ...started, command: 'plan' } as RunEvent], [1, planned], [2, end]))
    expect(outputsOf(report).get('plan')).toBe(plan)
  })
})

describe('the report output', () => {
  test('is the JSON of the contract', () => {
    const json = JSON.parse(reportJson(fold(runs.moved)))
    expect(Object.keys(json)).toEqual([
      'version',
      'command',
      'result',
      'reason',
      'scenario',
      'aliases',
      'findings',
      'steps',
      'changes',
      'dns',
      'probe',
      'status',
      'templates',
      'next',
    ])
    expect(json).toMatchObject({ version: 1, command: 'move', result: 'moved', aliases: ['www.example.com'] })
    expect(json.steps).toEqual([
      {
        id: 'associate',
        alias: 'www.example.com',
        state: 'confirmed',
        started: '2026-11-24T09:05:12.000Z',
        ended: '2026-11-24T09:12:47.000Z',
        evidence: 'www.example.com is on E2TARGET, Deployed',
      },
    ])
    expect(json.findings.map(({ id }: { id: string }) => id)).toEqual([
      'target-ready',
      'certificate-covers',
      'differs',
    ])
    expect(json.probe).toMatchObject({ unserved: 0, aliases: [{ samples: 412, baseline: 'good' }] })
  })

  test('stays within what the runner takes for an output, and keeps the verdict', () => {
    const evidence = '\u202e'.repeat(5_000)
    const findings = Array.from({ length: 3_000 }, (_, i): [number, RunEvent] => [
      i,
      { type: 'finding', finding: { id: `f${i}`, level: 'info', title: 'title', evidence } },
    ])
    const json = reportJson(fold([...timeline([0, started], ...findings), ...runs.moved.slice(-1)]))
    expect(Buffer.byteLength(json)).toBeLessThan(1024 * 1024)
    expect(JSON.parse(json).result).toBe('moved')
  }, 120_000)
})

test('JSON that is made printable parses to the same value', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      const json = inertJson({ text, more: [`##[${text}`] })
      expect(json).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]|##\[/u)
      expect(JSON.parse(json)).toEqual({ text, more: [`##[${text}`] })
    }),
  )
})

test('a record that somebody was asked to publish counts as published once the step that asked is confirmed', () => {
  const entry = {
    purpose: 'ownership',
    state: 'wanted',
    record: { name: '_www.example.com', type: 'TXT', ttl: 300, values: ['d2target.cloudfront.net'] },
    note: '',
  } as const
  const asked = fold(
    timeline(
      [1, { type: 'applying', step: txt, attempt: 1, quiet: false }],
      [1, { type: 'dns', entry }],
      [2, { type: 'confirmed', step: associate, evidence: 'another step' }],
    ),
  )
  expect(asked.dns).toMatchObject([{ state: 'wanted' }])
  const seen = record(asked, { at: began, event: { type: 'confirmed', step: txt, evidence: 'seen' } })
  expect(seen.dns).toMatchObject([{ state: 'published' }])
})

test('two steps of one id, for names of which a person writes the records and for the others, are told apart', () => {
  const [person, ours] = (['person', 'us'] as const).map(
    (by): StepRef => ({ id: 'traffic-dns', title: `DNS by ${by}`, alias: '', by }),
  )
  if (person === undefined || ours === undefined) throw new Error('no steps')
  const steps = [person, ours].map((step) => ({
    ...step,
    standing: { state: 'absent' as const, evidence: '' },
  }))
  const plan: RunEvent = planned.type === 'planned' ? { ...planned, steps } : planned
  const told = fold(
    timeline(
      [1, plan],
      [2, { type: 'applying', step: person, attempt: 1, quiet: false }],
      [
        3,
        {
          type: 'unconfirmed',
          step: person,
          evidence: 'not there',
          code: 'dns-not-switched',
          answer: 'go-on',
        },
      ],
      [4, { type: 'applying', step: ours, attempt: 1, quiet: false }],
      [5, { type: 'confirmed', step: ours, evidence: 'seen' }],
    ),
  )
  expect(told.steps.map(({ title, state }) => [title, state])).toEqual([
    [person.title, 'unconfirmed'],
    [ours.title, 'confirmed'],
  ])
})

test('folding is pure: an earlier report is not changed by what comes later', () => {
  const before = fold(runs.running)
  const copy = structuredClone(before)
  record(before, { at: began + 1e6, event: { type: 'stage', title: 'Verify' } })
  record(before, { at: began + 1e6, event: { type: 'confirmed', step: associate, evidence: 'x' } })
  record(before, { at: began + 1e6, event: ends })
  expect(before).toEqual(copy)
})

test('of a step that a run with a change has not reached, what the plan found of it is no longer told', () => {
  const later: StepRef = { ...txt, id: 'wildcard-off' }
  const state = 'absent' as const
  const steps = [associate, later].map((step) => ({
    ...step,
    standing: { state, evidence: 'it is not there' },
  }))
  const ended: RunEvent = {
    type: 'ended',
    result: 'exposed',
    reason: 'not-in-place',
    verdict: '',
    next: [],
    supportCase: undefined,
  }
  const change = { action: 'a', resource: 'E2TARGET', alias: 'www.example.com', effect: 'added' }
  const plan: RunEvent = planned.type === 'planned' ? { ...planned, steps } : planned
  const evidence = (...events: RunEvent[]) =>
    fold(timeline(...[plan, ...events, ended].map((one, at) => [at, one] as const))).steps.find(
      ({ id }) => id === later.id,
    )?.evidence
  expect(evidence()).toBe('it is not there')
  expect(evidence({ type: 'changed', change })).toBe('not reached')
})

test('the remedy of a refusal that was tried again until the time was over is kept; an acceptance ends it', () => {
  const remedy = 'Add to the role R: {}'
  const why = new Failure('access-denied', 'not permitted', { outcome: 'refused', remedy })
  const step = associate
  const applying: RunEvent = { type: 'applying', step, attempt: 1, quiet: false }
  const retrying: RunEvent = { type: 'retrying', step, why, pause: 1 }
  const accepted: RunEvent = { type: 'accepted', step, evidence: 'accepted', change: undefined }
  const late: RunEvent = { type: 'unconfirmed', step, evidence: 'late', code: 'not-in-place', answer: 'stop' }
  const kept = (...events: RunEvent[]) =>
    fold(timeline(...events.map((one, at) => [at, one] as const))).steps[0]?.remedy
  expect(kept(applying, retrying, late)).toBe(remedy)
  expect(kept(applying, retrying, accepted, late)).toBeUndefined()
})

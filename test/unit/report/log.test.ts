import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { createLog, type Log } from '../../../src/github/log.ts'
import type { RunEvent, Timed } from '../../../src/report/events.ts'
import { logLines } from '../../../src/report/log-lines.ts'
import { opening, record } from '../../../src/report/report.ts'
import { captured, real } from '../../runner/captured.ts'
import { parseLog, type RunnerCommand } from '../../runner/parser.ts'
import { associate, runs, started, timeline } from './stories.ts'

function logged(use: (log: Log) => void): string {
  return captured(() => use(createLog(real)))
}

const commandsOf = (use: (log: Log) => void): readonly RunnerCommand[] => parseLog(logged(use)).commands

function told(events: readonly Timed[]): string {
  return logged((log) => {
    let report = opening()
    for (const timed of events) {
      report = record(report, timed)
      logLines(log, timed, report)
    }
  })
}

describe('the log', () => {
  test('writes annotations that the runner reads back as they were meant', () => {
    const text = '100% of 3: a, b'
    expect(commandsOf((log) => log.warning(text, { title: 'x:: 50%, y' }))).toEqual([
      { name: 'warning', properties: new Map([['title', 'x:: 50%, y']]), data: text },
    ])
  })

  test('writes ten annotations of a type at most, the rest as lines, and keeps a place for the verdict', () => {
    const written = logged((log) => {
      for (let i = 0; i < 30; i++) log.error(`error ${i}`)
      log.warning('a warning still')
      log.error('the verdict', { verdict: true })
    })
    const { commands, plain } = parseLog(written)
    const errors = commands.filter(({ name }) => name === 'error').map(({ data }) => data)
    expect(errors).toHaveLength(10)
    expect(errors.at(-1)).toBe('the verdict')
    expect(commands.filter(({ name }) => name === 'warning')).toHaveLength(1)
    expect(plain.filter((line) => line.startsWith('error: error'))).toHaveLength(21)
  })

  test('cuts a message where the runner would, and says so', () => {
    const [command] = commandsOf((log) => log.notice('x'.repeat(10_000)))
    expect(command?.data).toHaveLength(4_096)
    expect(command?.data).toMatch(/…$/)
  })

  test('keeps the indentation of what is to be pasted', () => {
    expect(logged((log) => log.line('    with:\talias'))).toBe('    with: alias\n')
  })

  test('masks every line of a secret', () => {
    const masks = commandsOf((log) => log.mask('one%0A\r\ntwo\n\n')).map(({ data }) => data)
    expect(masks).toEqual(['one%0A\r\ntwo\n\n', 'one%0A', 'two'])
  })

  test('closes a group only where one is open', () => {
    const names = commandsOf((log) => {
      log.endGroup()
      log.group('Move')
      log.endGroup()
      log.endGroup()
    }).map(({ name }) => name)
    expect(names).toEqual(['group', 'endgroup'])
  })
})

describe('the log of a run', () => {
  test('groups its lines by stage, a line a fact, each with the time since the start', () => {
    const { commands, plain } = parseLog(told(runs.moved))
    const groups = commands.filter(({ name }) => name === 'group').map(({ data }) => data)
    expect(groups).toEqual(['Inputs', 'Credentials', 'Read the present state', 'Preflight', 'Move', 'Verify'])
    expect(commands.filter(({ name }) => name === 'endgroup')).toHaveLength(groups.length)
    expect(plain).toContain('+ 0:00 alias www.example.com')
    expect(plain).toContain(
      '+ 7:40 Move www.example.com to E2TARGET: confirmed (www.example.com is on E2TARGET, Deployed)',
    )
    expect(plain.filter((line) => line.startsWith('+')).every((line) => /^\+[ \d]\d:\d\d /.test(line))).toBe(
      true,
    )
    expect(commands.at(-1)).toMatchObject({ name: 'notice', properties: new Map([['title', 'moved']]) })
  })

  test('annotates blockers and warnings, and ends with the verdict as an error where it failed', () => {
    const { commands } = parseLog(told(runs.refused))
    expect(
      commands.filter(({ name }) => name === 'error').map(({ properties }) => properties.get('title')),
    ).toEqual([
      'The certificate of the target does not cover the alias (certificate-not-covering)',
      'Source and target are in two accounts (accounts-differ)',
      'refused (certificate-not-covering)',
    ])
  })

  test('tells of a long wait when its evidence changes, and else about every half minute', () => {
    const wait = (seconds: number, evidence: string): [number, RunEvent] => [
      seconds,
      { type: 'waiting', step: associate, for: 'E2', elapsed: seconds * 1_000, atMost: 600_000, evidence },
    ]
    const looks = Array.from({ length: 60 }, (_, i) => wait(i * 5, i < 33 ? 'InProgress' : 'Deployed'))
    const lines = parseLog(told(timeline([0, started], ...looks))).plain.filter((line) =>
      line.includes('waiting for'),
    )
    expect(lines.map((line) => line.slice(1, 6).trim())).toEqual([
      '0:00',
      '0:30',
      '1:00',
      '1:30',
      '2:00',
      '2:30',
      '2:45',
      '3:15',
      '3:45',
      '4:15',
      '4:45',
    ])
    expect(lines[1]).toContain('waiting for E2: 30 s of at most 10 min (InProgress)')
  })

  test('says of a wait how long it takes yet: as a deployment usually does, then as the last one of the run did', () => {
    const wait = (seconds: number, began: number): [number, RunEvent] => [
      seconds,
      {
        type: 'waiting',
        step: associate,
        for: 'E2',
        elapsed: (seconds - began) * 1_000,
        atMost: 600_000,
        ends: 'deployed',
        evidence: `InProgress since ${began}`,
      },
    ]
    const settle: [number, RunEvent] = [
      240,
      { type: 'settle-time', step: associate, elapsed: 0, atMost: 300_000, evidence: 'Deployed' },
    ]
    const lines = parseLog(
      told(timeline([0, started], wait(0, 0), wait(200, 0), settle, wait(600, 600), wait(900, 600))),
    ).plain.filter((line) => line.includes('waiting for'))
    expect(lines.map((line) => / min; (.*?) \(/.exec(line)?.[1])).toEqual([
      'about 5 min left: a deployment usually takes about 5 min',
      'about 1 min 40 s left: a deployment usually takes about 5 min',
      '5 min left',
      'about 4 min left: the last deployment of this run took 4 min',
      'longer than expected: the last deployment of this run took 4 min',
    ])
  })

  test('says what it is busy with when nothing else has been printed for a while', () => {
    const why = new Failure('service-error', 'Rate exceeded')
    const waiting: RunEvent = {
      type: 'waiting',
      step: associate,
      for: 'E2',
      elapsed: 0,
      atMost: 600_000,
      ends: 90_000 + (timeline([0, started])[0]?.at ?? 0),
      evidence: 'InProgress',
    }
    const still: RunEvent = { type: 'still' }
    const lines = parseLog(
      told(
        timeline(
          [0, started],
          [60, still],
          [61, { type: 'applying', step: associate, attempt: 1, quiet: false }],
          [62, { type: 'retrying', step: associate, why, pause: 90_000 }],
          [122, still],
        ),
      ) + told(timeline([0, started], [0, waiting], [60, still])),
    ).plain
    expect(lines).toContain('+ 1:00 the run continues, 1 min since the start')
    expect(lines).toContain(
      '+ 2:02 Move www.example.com to E2TARGET: still trying, for 1 min 1 s so far (Rate exceeded)',
    )
    expect(lines).toContain('+ 1:00 waiting for E2: 1 min of at most 10 min; 30 s left (InProgress)')
  })

  test('says why a change is tried again, and when', () => {
    const why = new Failure('service-error', 'Rate exceeded')
    expect(
      told(timeline([0, started], [3_700, { type: 'retrying', step: associate, why, pause: 2_000 }])),
    ).toContain('+1:01:40 Move www.example.com to E2TARGET: Rate exceeded; again in 2 s\n')
  })
})

test('of a step that is tried for hours, every 20th try has lines, and says so', () => {
  const why = new Failure('access-denied', 'not permitted')
  const tries = Array.from({ length: 100 }, (_, n): readonly RunEvent[] => [
    { type: 'applying', step: associate, attempt: n + 1, quiet: false },
    { type: 'retrying', step: associate, why, pause: 1_500 },
  ])
  const lines = told(
    timeline([0, started], ...tries.flat().map((event, n): [number, RunEvent] => [n, event])),
  )
    .split('\n')
    .filter((line) => line.includes(associate.title))
  const attempts = lines.flatMap((line) => /, attempt (\d+)/.exec(line)?.[1] ?? [])
  expect(attempts.map(Number)).toEqual([...Array.from({ length: 19 }, (_, n) => n + 2), 40, 60, 80, 100])
  expect(lines).toHaveLength(2 * 24)
  expect(lines.at(-2)).toContain('one line for every 20 attempts')
})

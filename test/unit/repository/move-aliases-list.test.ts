import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { interpolate } from '../../workflows/expressions.ts'
import { jobs, list, one, two } from './aliases-workflow.ts'
import { text } from './workflows.ts'

describe('the list of moves', () => {
  test('takes the defaults, and values of a move before them; lists of names and truths become text', () => {
    const { outputs } = list(
      [
        one,
        { ...two, alias: ['www.example.org', 'example.org'], scenario: 'wildcard', 'keep-wildcard': true },
      ],
      { scenario: 'same-account' },
    )
    expect(JSON.parse(outputs['moves'] ?? '')).toEqual([
      { index: 1, ...one, scenario: 'same-account' },
      {
        index: 2,
        ...two,
        alias: 'www.example.org,example.org',
        scenario: 'wildcard',
        'keep-wildcard': 'true',
      },
    ])
  })

  test.each<[string, unknown, string]>([
    ['no JSON', '[{]', 'moves is not JSON'],
    ['no list', one, 'moves is not a list'],
    ['an empty list', [], 'moves is empty'],
    ['no object', [one, 'x'], 'moves[1] is not an object'],
    ['no alias', [one, { ...two, alias: ' ' }], 'moves[1] ( ): alias is missing'],
    ['no target', [{ alias: 'a.example' }], 'moves[0] (a.example): target-distribution is missing'],
    [
      'an unknown input',
      [{ ...one, target: 'E1' }],
      'moves[0] (www.example.com): the action has no input target',
    ],
    ['an input of the workflow', [{ ...one, plan: '{}' }], 'plan is not allowed here: the workflow sets it'],
    ['a secret', [{ ...one, 'github-token': 'ghs_x' }], 'a list must not contain secrets'],
    [
      'another place holder than {0}',
      [{ ...one, 'dns-role-to-assume': 'arn:aws:iam::1:role/a-{job}' }],
      'moves[0] (www.example.com): dns-role-to-assume: {0} becomes plan, move or recover; no other brackets are possible',
    ],
    ['an object as value', [{ ...one, settle: {} }], 'moves[0] (www.example.com): settle must be a text'],
    [
      'all without a source',
      [{ ...one, alias: 'all' }],
      'moves[0] (all): alias all needs source-distribution',
    ],
    [
      'a name twice',
      [one, { ...two, alias: 'x.example, WWW.example.com' }],
      'www.example.com is in moves[0] (www.example.com) too',
    ],
    [
      'a target twice',
      [one, { ...two, 'target-distribution': 'E2EXAMPLETARGET' }],
      'moves[1] (www.example.org): E2EXAMPLETARGET is in moves[0]',
    ],
    [
      'the target of one as the source of another',
      [one, { ...two, 'source-distribution': 'E2EXAMPLETARGET' }],
      'E2EXAMPLETARGET is in moves[0]',
    ],
    [
      'one distribution as both',
      [{ ...one, 'source-distribution': 'E2EXAMPLETARGET' }],
      'source and target are the same distribution',
    ],
    [
      'more than 256',
      Array.from({ length: 257 }, (_, at) => ({ alias: `a${at}.example`, 'target-distribution': `E${at}` })),
      'moves has 257 entries; GitHub allows 256 jobs',
    ],
    [
      'too long',
      Array.from({ length: 200 }, (_, at) => ({
        alias: `${'a'.repeat(600)}${at}.example`,
        'target-distribution': `E${at}`,
      })),
      'longer than 100,000 characters',
    ],
  ])('%s is refused, and the error names it', (_, moves, error) => {
    const { ok, log, outputs } = list(moves)
    expect(ok).toBe(false)
    expect(log).toContain(`::error title=The list of moves is not valid::`)
    expect(log).toContain(error)
    expect(outputs).toEqual({})
  })

  test('256 are taken; what a list says cannot begin a command of the runner', () => {
    const many = Array.from({ length: 256 }, (_, at) => ({
      alias: `a${at}.example`,
      'target-distribution': `E${at}`,
    }))
    expect(JSON.parse(list(many).outputs['moves'] ?? '')).toHaveLength(256)
    const { log } = list([{ ...one, '\n::warning::x': 'y' }])
    expect(log.split('\n').filter((line) => line.startsWith('::'))).toHaveLength(1)
  })
})

describe('the key of a list, which the names of its artifacts contain', () => {
  const keyOf = (...given: Parameters<typeof list>) => list(...given).outputs['key']

  test('differs from list to list', () => {
    const keys = [[one, two], [two, one], [one], [{ ...one, alias: 'a.example' }]].map((moves) =>
      keyOf(moves),
    )
    for (const key of keys) expect(key).toMatch(/^[0-9a-f]{12}$/)
    expect(new Set(keys).size).toBe(4)
  })

  test('a roll-back of the list has it too, with other inputs, for some of its moves, and written otherwise', () => {
    const both = { ...two, alias: ['www.example.org', 'example.org'] }
    const key = keyOf([one, both], { scenario: 'wildcard' })
    const back = { COMMAND: 'roll-back', RUN: '4242', ONLY: '2' }
    const written = {
      settle: '10m',
      'target-distribution': 'E4EXAMPLETARGET',
      alias: 'example.org, www.example.org',
    }
    expect(keyOf([one, written], {}, back)).toBe(key)
  })

  test('is in the name of every artifact that is kept or read', () => {
    const given = Object.values(jobs).flatMap(({ steps = [] }) =>
      steps.filter(({ uses = '' }) => uses.includes('-artifact@')).map(({ with: values }) => values),
    )
    expect(given).toHaveLength(10)
    for (const { name, pattern } of given.map(Object))
      expect(String(name ?? pattern)).toMatch(/^[\w*]+-\$\{\{ needs\.list\.outputs\.key \}\}-/)
  })
})

describe('a list that is not valid', () => {
  test('all of what is wrong with it is said, in the log where GitHub shows no more annotations', () => {
    const many = Array.from({ length: 30 }, (_, at) => ({ alias: `a${at}.example`, target: `E${at}` }))
    const { log } = list(many)
    expect(many.filter(({ alias }) => !log.includes(`(${alias}): target-distribution is missing`))).toEqual(
      [],
    )
    expect(log.match(/^::error/gm)).toHaveLength(10)
  })

  test('the workflow says that it is refused', () => {
    const { on } = parse(text('.github/workflows/move-aliases.yml'))
    const result = (listed: string, reported: string) =>
      interpolate(on.workflow_call.outputs.result.value, {
        jobs: { list: { result: listed }, report: { outputs: { result: reported } } },
      })
    expect([result('failure', ''), result('success', ''), result('success', 'moved')]).toEqual([
      'refused',
      '',
      'moved',
    ])
  })

  test('blanks around an id, which the action does not count, make no other distribution of it', () => {
    const { log } = list([one, { ...two, 'target-distribution': ` ${one['target-distribution']}` }])
    expect(log).toContain('E2EXAMPLETARGET is in moves[0] (www.example.com) too')
  })
})

describe('the list of a roll-back', () => {
  const back = { COMMAND: 'roll-back', RUN: '4242' }

  test('is that of the run, or the moves of it that are named', () => {
    expect(JSON.parse(list([one, two], {}, back).outputs['moves'] ?? '')).toHaveLength(2)
    const { outputs } = list([one, two], {}, { ...back, ONLY: ' 2 ' })
    expect(JSON.parse(outputs['moves'] ?? '')).toEqual([{ index: 2, ...two }])
  })

  test.each<[string, Readonly<Record<string, string>>, string]>([
    ['no run', { COMMAND: 'roll-back' }, 'roll-back needs run-id'],
    ['no number', { ...back, RUN: '42 --repo x' }, 'roll-back needs run-id'],
    ['a move that is not in the list', { ...back, ONLY: '1,3' }, 'only: the list has no move 3'],
    ['a run for a move', { COMMAND: 'move', RUN: '4242' }, 'run-id and only are for roll-back'],
    ['another command', { COMMAND: 'recover' }, 'command is recover; it can be move, plan or roll-back'],
  ])('%s is refused', (_, more, error) => {
    const { ok, log } = list([one, two], {}, more)
    expect([ok, log]).toEqual([false, expect.stringContaining(error)])
  })
})

import { createHash } from 'node:crypto'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { interpolate } from '../../workflows/expressions.ts'
import { cutOff, list, one, run, stepOf } from './aliases-workflow.ts'
import { text } from './workflows.ts'

const action = parse(text('action.yml'))
const own = ['command', 'plan', 'require-plan', 'require-approval', 'github-token']
const names = Object.keys(action.inputs).filter((name) => !own.includes(name))

describe('move-aliases hands every input of the action on', () => {
  test.each(['plan', 'move', 'recover'])('%s', (job) => {
    const { with: given = {} } = stepOf(job, job)
    for (const name of names) {
      const { default: preset = '' } = action.inputs[name]
      const value = String(given[name])
      expect(value, name).toContain(`matrix.move.${name}`)
      if (preset !== '') expect(value, name).toContain(`|| '${preset}' }}`)
    }
    // The job that moves is the one that rolls back.
    expect(given['command']).toMatch(job === 'move' ? /^\$\{\{ inputs\.command \}\}$/ : job)
    expect(given['plan'] ?? '').toMatch(
      job === 'plan' ? /^$/ : /^\$\{\{ steps\.approved\.outputs\.plan \}\}$/,
    )
    const plan = job === 'move' ? true : undefined
    // A recovery asks for none: it is told only whether its move has ever started.
    const approval = job === 'plan' ? undefined : true
    expect([given['require-plan'], given['require-approval']]).toEqual([plan, approval])
  })

  test.each(['role-to-assume', 'source-role-to-assume', 'dns-role-to-assume'])(
    '%s: {0} is the word of the job, as the set-up names its roles; without it all jobs have one role',
    (name) => {
      const roleIn = (job: string, role?: string) => {
        const vars = Object.fromEntries(
          ['TARGET', 'SOURCE', 'DNS'].map((side) => [`CLOUDFRONT_${side}_ROLE`, 'of the variable']),
        )
        const move = role === undefined ? {} : { [name]: role }
        return interpolate(String(stepOf(job, job).with?.[name]), { matrix: { move }, vars })
      }
      for (const job of ['plan', 'move', 'recover']) {
        expect(roleIn(job, 'arn:aws:iam::1:role/a-{0}')).toBe(`arn:aws:iam::1:role/a-${job}`)
        expect(roleIn(job, 'arn:aws:iam::1:role/a')).toBe('arn:aws:iam::1:role/a')
        expect(roleIn(job)).toBe('of the variable')
      }
    },
  )

  test('the list knows the same inputs', () => {
    const all = Object.fromEntries(names.map((name) => [name, `${name} x`]))
    const { outputs, log } = list([all])
    expect(JSON.parse(outputs['moves'] ?? log)).toEqual([{ index: 1, ...all }])
  })
})

describe('the report', () => {
  const moves = [1, 2, 3].map((index) => ({
    index,
    alias: `a${index}.example`,
    'target-distribution': `E${index}`,
  }))
  const serving = (id: string, is = 'target') => [{ alias: 'a', holder: { is }, serving: { by: is, id } }]
  const report = (
    files: Readonly<Record<string, object>>,
    command = 'move',
    env: Readonly<Record<string, string>> = {},
  ) => {
    const open = JSON.stringify(moves.filter(({ index }) => `recover-${index}` in files))
    const moved = command === 'plan' ? '0' : '1'
    const since = { PLANS_SINCE: '1', MOVES_SINCE: moved, RECOVERIES_SINCE: '1', UNFINISHED: open }
    const all = { MOVES: JSON.stringify(moves), COMMAND: command, ...since, ...env }
    return run(stepOf('report', 'report'), all, files)
  }
  const kept = (result: string, more: object = {}) => ({
    attempt: 1,
    result,
    reason: '',
    names: [],
    next: '',
    ...more,
  })

  test('what needs a person comes first, and the last job of each move counts', () => {
    const { ok, outputs, summary, log } = report({
      'plan-1': kept('planned'),
      'move-1': kept('moved', { reconcile: true, names: serving('E1') }),
      'plan-2': kept('planned'),
      'move-2': kept('failed'),
      'recover-2': kept('rolled-back'),
      'plan-3': kept('planned'),
      'move-3': kept('exposed', { reason: 'claim|refused', next: 'Claim a3.example' }),
    })
    expect(ok).toBe(false)
    expect(outputs).toMatchObject({ result: 'exposed', 'reconcile-required': 'true' })
    expect(summary).toContain('## 1 of 3 moves are done. Act now: moves 3.')
    expect(summary.split('\n').filter((line) => /^\| \d/.test(line))).toEqual([
      '| 3 | a3.example | E3 | exposed | claim&#124;refused |  | Claim a3.example |',
      '| 2 | a2.example | E2 | rolled-back |  |  |  |',
      '| 1 | a1.example | E1 | moved |  | E1 |  |',
    ])
    expect(log).toContain('::error title=Act now::')
  })

  test('a move that did not start, or of which nothing is known, is not done', () => {
    const { outputs } = report({ 'plan-1': kept('planned'), 'plan-2': kept('already-in-place') })
    expect(JSON.parse(outputs['moves'] ?? '').map(({ result }: { result: string }) => result)).toEqual([
      'not-moved',
      'already-in-place',
      'no-result',
    ])
    expect(outputs['result']).toBe('failed')
  })

  test('a recovery that had nothing to do, because the source still holds the name, is no move', () => {
    const { outputs } = report({
      'plan-1': kept('planned'),
      'recover-1': kept('already-in-place', { names: serving('E9', 'source') }),
      'plan-2': kept('planned'),
      'recover-2': kept('already-in-place', { names: serving('E2') }),
      'move-3': kept('moved', { names: serving('E3') }),
    })
    expect(JSON.parse(outputs['moves'] ?? '')).toMatchObject([
      { result: 'not-moved', server: 'E9' },
      { result: 'moved-unverified', server: 'E2' },
      { result: 'moved', server: 'E3' },
    ])
    expect(outputs['result']).toBe('failed')
  })

  test.each([
    ['refused', 'plan-changed', 'source', 'refused'],
    ['rolled-back', 'move-refused', 'source', 'failed'],
    ['paused', 'txt-not-visible', 'source', 'failed'],
    ['failed', 'probe-failed', 'target', 'failed'],
    ['moved-unverified', 'not-deployed', 'target', 'failed'],
  ])(
    'how a move ended stands where its recovery had nothing to do: %s, %s, the name on the %s',
    (result, reason, is, whole) => {
      const files = {
        'plan-1': kept('planned'),
        'move-1': kept(result, { reason, next: 'what the move says', reconcile: result !== 'refused' }),
        'recover-1': kept('already-in-place', { names: serving('E9', is), next: 'Continue the move' }),
      }
      const env = { MOVES: JSON.stringify(moves.slice(0, 1)), UNFINISHED: open(1) }
      const { outputs, ok } = report(files, 'move', env)
      expect(JSON.parse(outputs['moves'] ?? '')).toMatchObject([
        { result, reason, next: 'what the move says', server: 'E9' },
      ])
      expect([ok, outputs['result']]).toEqual([false, whole])
    },
  )

  test('an exposure that is over when its recovery looks is one no more, and the move is not done', () => {
    const recovered = (is: string) => ({
      'plan-1': kept('planned'),
      'move-1': kept('exposed', { reason: 'claim-refused', reconcile: true }),
      'recover-1': kept('already-in-place', { names: serving('E9', is) }),
    })
    const env = { MOVES: JSON.stringify(moves.slice(0, 1)), UNFINISHED: open(1) }
    const back = report(recovered('source'), 'move', env)
    // Something was changed: that is not `refused`.
    expect([ended(back), back.outputs['result']]).toEqual([['not-moved'], 'failed'])
    expect(ended(report(recovered('target'), 'move', env))).toEqual(['moved-unverified'])
  })

  test.each<[string, object, string]>([
    [
      'the name is on the target',
      { 'recover-1': kept('already-in-place', { names: serving('E1') }) },
      'true',
    ],
    [
      'the source still has the name, and a wildcard of the move may be on the target',
      { 'recover-1': kept('already-in-place', { names: serving('E9', 'source') }) },
      'true',
    ],
    ['its recovery was refused', { 'recover-1': kept('refused', { reason: 'role-not-assumable' }) }, 'true'],
    ['nobody approved it', { 'recover-1': kept('refused', { reason: 'move-not-started' }) }, 'false'],
    [
      'its plan could not be fetched, so the action did not run',
      {
        'move-1': kept('', { outcome: 'skipped' }),
        'recover-1': kept('already-in-place', { names: serving('E9', 'source') }),
      },
      'false',
    ],
  ])('a move has left no result, and %s: whether templates must catch up', (_, files, wanted) => {
    const env = { MOVES: JSON.stringify(moves.slice(0, 1)), UNFINISHED: open(1) }
    const { outputs } = report({ 'plan-1': kept('planned'), ...files }, 'move', env)
    expect(outputs['reconcile-required']).toBe(wanted)
    expect(outputs['result']).toBe(wanted === 'true' ? 'failed' : 'refused')
  })

  test('moves failed, and the job that finds them was lost: what left no result is not known', () => {
    const files = { ...plans, 'move-1': kept('moved'), 'move-2': kept('exposed') }
    const env = { UNFINISHED: '[]', RECOVERIES_SINCE: '0', UNKNOWN: 'true' }
    const { outputs, summary } = report(files, 'move', env)
    expect(ended({ outputs })).toEqual(['moved', 'exposed', 'no-result'])
    expect(summary).toContain('Run the job unfinished again: nobody knows where the move stands')
    const alone = { ...env, MOVES: JSON.stringify(moves.slice(2)) }
    expect(report(files, 'move', alone).outputs['result']).toBe('failed')
  })

  const ended = ({ outputs }: Pick<ReturnType<typeof report>, 'outputs'>) =>
    JSON.parse(outputs['moves'] ?? '').map(({ result }: { result: string }) => result)
  const plans = {
    'plan-1': kept('planned'),
    'plan-2': kept('planned'),
    'plan-3': kept('planned'),
  }
  const first = { ...plans, 'move-1': kept('moved'), 'move-3': kept('moved') }
  const open = (...indexes: readonly number[]) =>
    JSON.stringify(moves.filter(({ index }) => indexes.includes(index)))

  test('second attempt: a move that is done now does not have the recovery of the first', () => {
    const files = {
      ...first,
      'move-2': kept('moved', { attempt: 2 }),
      'recover-2': kept('exposed', { reconcile: true }),
    }
    const again = report(files, 'move', { UNFINISHED: '[]', RECOVERIES_SINCE: '0' })
    expect(ended(again)).toEqual(['moved', 'moved', 'moved'])
    expect(again).toMatchObject({ ok: true, outputs: { result: 'moved', 'reconcile-required': 'true' } })
  })

  test('second attempt: a recovery of the first says nothing of a move that was lost since', () => {
    const files = { ...first, 'move-2': kept('failed'), 'recover-2': kept('rolled-back') }
    const env = { UNFINISHED: open(2), RECOVERIES_SINCE: '2' }
    expect(ended(report(files, 'move', env))).toEqual(['moved', 'no-result', 'moved'])
    const recovered = { ...files, 'recover-2': kept('moved', { attempt: 2 }) }
    expect(ended(report(recovered, 'move', env))).toEqual(['moved', 'moved', 'moved'])
  })

  test('a move that was lost, as its recovery was, is not known; the job to run again is named', () => {
    const lost = report({ ...first }, 'move', { UNFINISHED: open(2) })
    expect(ended(lost)).toEqual(['moved', 'no-result', 'moved'])
    expect(lost.outputs['result']).toBe('failed')
    expect(lost.summary).toContain('| 2 | a2.example | E2 | no-result |  |  | Run the job recover 2 again')
  })

  test('all jobs once more: what was planned, moved and recovered before does not count', () => {
    const before = { ...first, 'move-2': kept('moved') }
    const again = { PLANS_SINCE: '2', MOVES_SINCE: '2', RECOVERIES_SINCE: '0', UNFINISHED: '[]' }
    const files = { ...before, 'plan-1': kept('already-in-place', { attempt: 2 }) }
    expect(ended(report(files, 'move', again))).toEqual(['already-in-place', 'no-result', 'no-result'])
  })

  test('the recovery alone once more', () => {
    const files = { ...first, 'move-2': kept('exposed'), 'recover-2': kept('moved', { attempt: 2 }) }
    expect(ended(report(files))).toEqual(['moved', 'moved', 'moved'])
  })

  test('a roll-back without its plans has changed nothing; what has left no result names the job to read', () => {
    const none = { MOVES_SINCE: '0', RECOVERIES_SINCE: '0', UNFINISHED: '[]' }
    const refused = report({}, 'roll-back', none)
    expect(ended(refused)).toEqual(['refused', 'refused', 'refused'])
    expect(refused.outputs['result']).toBe('refused')
    expect(refused.summary).toContain('Nothing was rolled back: read the summary of the job plans')
    const rejected = report({ 'move-1': kept('rolled-back') }, 'roll-back')
    expect(ended(rejected)).toEqual(['rolled-back', 'no-result', 'no-result'])
    expect(rejected.summary).toContain('Read the log of the job roll-back 2')
    const lost = report({ 'plan-1': kept('planned') }, 'plan')
    expect(lost.summary).toContain('Read the log of the job plan 2')
  })

  test('with command plan, plans are enough', () => {
    const files = { 'plan-1': kept('planned'), 'plan-2': kept('planned'), 'plan-3': kept('already-in-place') }
    expect(report(files, 'plan')).toMatchObject({ ok: true, outputs: { result: 'planned' } })
  })
})

describe('the moves that are recovered', () => {
  const three = [1, 2, 3].map((index) => ({ index }))
  const unfinished = (
    files: Readonly<Record<string, object>>,
    env: Readonly<Record<string, string>> = {},
  ) => {
    const { outputs } = run(
      stepOf('unfinished', 'unfinished'),
      { MOVES: JSON.stringify(three), ATTEMPT: '1', MOVES_SINCE: '1', ...env },
      files,
    )
    return JSON.parse(outputs['moves'] ?? '').map(({ index }: { index: number }) => index)
  }
  const kept = (attempt: number, outcome = 'success') => ({ attempt, outcome })

  test('are those that failed, and those of which there is no result', () => {
    expect(unfinished({ 'move-1': kept(1), 'move-2': kept(1, 'failure') })).toEqual([2, 3])
    expect(unfinished({ 'move-1': kept(1), 'move-2': cutOff, 'move-3': kept(1) })).toEqual([2])
  })

  test('second attempt: those that were done in the first are not run again, and not recovered', () => {
    const files = { 'move-1': kept(1), 'move-2': kept(2), 'move-3': kept(1, 'failure') }
    expect(unfinished(files, { ATTEMPT: '2' })).toEqual([3])
  })

  test('all jobs once more: what was done in the first attempt does not count', () => {
    const files = { 'move-1': kept(1), 'move-2': kept(2), 'move-3': kept(1) }
    expect(unfinished(files, { ATTEMPT: '2', MOVES_SINCE: '2' })).toEqual([1, 3])
  })

  test('a move that was done, was run again alone, and was lost: some job failed, and all files are good', () => {
    expect(unfinished({ 'move-1': kept(1), 'move-2': kept(2), 'move-3': kept(2) }, { ATTEMPT: '2' })).toEqual(
      [1],
    )
  })
})

describe('the plan of a recovery', () => {
  const digest = createHash('sha256').update('{}').digest('hex')
  const approved = (job: string, plan?: string) =>
    run(
      stepOf(job, 'approved'),
      { FILE: plan === undefined ? '/nowhere/plan-1.json' : '', DIGEST: digest },
      plan === undefined ? {} : { 'plan-1': { plan } },
    )

  test('is that of the run', () => {
    expect(approved('recover', '{}')).toMatchObject({ ok: true, outputs: { plan: '{}' } })
    expect(approved('recover', '{"a":1}').ok).toBe(false)
  })

  test('is none where the artifact cannot be read, and a warning says so; a move does not start without it', () => {
    expect(approved('recover')).toMatchObject({ ok: true, outputs: {} })
    expect(approved('recover').log).toContain('::warning title=The plan cannot be read::')
    expect(approved('move').ok).toBe(false)
  })
})

describe('the plans', () => {
  const plans = (files: Readonly<Record<string, object>>, env: Readonly<Record<string, string>> = {}) =>
    run(
      stepOf('plans', 'plans'),
      { MOVES: JSON.stringify([{ index: 1, ...one }]), PLANS_SINCE: '1', ...env },
      files,
    )
  const plan = { attempt: 1, result: 'planned', reason: '', scenario: '', source: 'E1', plan: '{}' }

  test('of this attempt, or of a former one in which nothing failed', () => {
    expect(plans({ 'plan-1': plan }).ok).toBe(true)
    expect(plans({ 'plan-1': { ...plan, attempt: 2 } }).ok).toBe(true)
  })

  test('a roll-back: what an attempt of the run has moved was not in place before it', () => {
    const again = { ...plan, attempt: 2, result: 'already-in-place', plan: '' }
    const back = { RUN: '4242' }
    expect(plans({ 'plan-1': again }, back)).toMatchObject({ ok: true, outputs: { moves: '[]' } })
    expect(plans({ 'plan-1': again, 'move-1': { result: 'refused' } }, back).ok).toBe(true)
    for (const kind of ['move', 'recover'])
      expect(plans({ 'plan-1': again, [`${kind}-1`]: { result: 'moved' } }, back)).toMatchObject({
        ok: false,
        outputs: { moves: '[]' },
      })
    expect(plans({ 'plan-1': plan, 'move-1': { result: 'moved' } }, back).ok).toBe(true)
  })

  test('all jobs once more: a plan of the attempt before is none, except of the run that is rolled back', () => {
    expect(plans({ 'plan-1': plan }, { PLANS_SINCE: '2' })).toMatchObject({
      ok: false,
      outputs: { moves: '[]' },
    })
    expect(plans({ 'plan-1': plan }, { PLANS_SINCE: '2', RUN: '4242' }).ok).toBe(true)
  })
})

import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { holds, interpolate } from '../../workflows/expressions.ts'
import { type Job, text } from './workflows.ts'

const action = parse(text('action.yml'))
const planOf = (job: string) => ({ plan: `plan of ${job}`, 'plan-digest': `plan-digest of ${job}` })

describe('move-alias, called', () => {
  const { on, jobs } = parse(text('.github/workflows/move-alias.yml'))
  const declared = on.workflow_call.inputs
  const names = Object.keys(action.inputs)

  test('takes every input of the action, with its default, and the environment', () => {
    expect(Object.keys(declared)).toEqual([...names, 'environment'])
    for (const name of names) {
      const { required, default: preset = '' } = action.inputs[name]
      expect(declared[name].required ?? false, name).toBe(required)
      // The token of the job is not known yet where inputs get their defaults.
      if (!required) expect(declared[name].default, name).toBe(name === 'github-token' ? '' : preset)
    }
  })

  test('hands every one of them on, and sets the consent of each job itself', () => {
    const consent = ['require-plan', 'require-approval']
    for (const [id, { steps }] of Object.entries<Job>(jobs)) {
      const given = steps?.[0]?.with ?? {}
      const passed = names.filter((name) => !consent.includes(name))
      expect(
        Object.keys(given).filter((name) => !consent.includes(name)),
        id,
      ).toEqual(passed)
      for (const name of passed)
        if (id !== 'recover' || name !== 'command') expect(given[name], name).toContain(`inputs.${name}`)
    }
    const { move } = jobs
    expect(move.steps[0].with).toMatchObject({ 'require-plan': true, 'require-approval': true })
  })

  test.each(['role-to-assume', 'source-role-to-assume', 'dns-role-to-assume'])(
    '%s: {0} is the word of the job',
    (name) => {
      const vars = { CLOUDFRONT_TARGET_ROLE: '', CLOUDFRONT_SOURCE_ROLE: '', CLOUDFRONT_DNS_ROLE: 'x' }
      for (const [id, { steps }] of Object.entries<Job>(jobs))
        for (const [given, wanted] of [
          ['arn:aws:iam::1:role/a-{0}', `arn:aws:iam::1:role/a-${id}`],
          ['arn:aws:iam::1:role/a', 'arn:aws:iam::1:role/a'],
          ['', name.startsWith('dns') ? 'x' : ''],
        ] as const)
          expect(interpolate(String(steps?.[0]?.with?.[name]), { inputs: { [name]: given }, vars })).toBe(
            wanted,
          )
    },
  )

  test.each([
    ['move', ['plan', 'move'], 'plan'],
    ['plan', ['plan'], 'plan'],
    ['verify', ['plan'], 'verify'],
    ['roll-back', ['move'], undefined],
    ['recover', ['recover'], undefined],
    // The action refuses them: without any job the run would be green, and nothing done.
    ['rollback', ['plan'], 'rollback'],
    ['', ['plan'], ''],
  ])('command %s', (command, wanted, planned) => {
    const inputs = { command }
    const done: Record<string, string> = {}
    for (const [id, { if: condition, needs = [] }] of Object.entries<Job>(jobs)) {
      const needed = [needs].flat()
      const before = needed.map((need) => done[need] ?? '')
      const outputs = { result: command === 'move' ? 'planned' : '' }
      const known = Object.fromEntries(needed.map((need, at) => [need, { result: before[at], outputs }]))
      done[id] = holds(condition, { inputs, needs: known }, { needs: before, cancelled: false })
        ? 'success'
        : 'skipped'
    }
    expect(Object.keys(done).filter((id) => done[id] === 'success')).toEqual(wanted)
    if (planned !== undefined) expect(interpolate(jobs.plan.steps[0].with.command, { inputs })).toBe(planned)
  })

  /** What the workflow hands on where these jobs have ended with these outputs; a job that is left out was skipped, unless it is `lost`. */
  const handedOn = (
    ended: Readonly<Record<string, Readonly<Record<string, string>>>>,
    lost: readonly string[] = [],
  ) => {
    const resultOf = (id: string) => (lost.includes(id) ? 'failure' : id in ended ? 'success' : 'skipped')
    const done = Object.fromEntries(
      Object.keys(jobs).map((id) => [id, { result: resultOf(id), outputs: ended[id] ?? {} }]),
    )
    return Object.fromEntries(
      Object.entries<{ value: string }>(on.workflow_call.outputs).map(([name, { value }]) => [
        name,
        interpolate(value, { jobs: done }),
      ]),
    )
  }
  const outputs = Object.keys(action.outputs)
  const of = (job: string, others: Readonly<Record<string, string>> = {}) => ({
    ...Object.fromEntries(outputs.map((name) => [name, `${name} of ${job}`])),
    ...others,
  })

  test('hands on every output of the action, from each of its jobs', () => {
    expect(Object.keys(on.workflow_call.outputs)).toEqual(outputs)
    for (const [id, { steps, outputs: given }] of Object.entries<Job>(jobs))
      expect(given, id).toEqual(
        Object.fromEntries(outputs.map((name) => [name, `\${{ steps.${steps?.[0]?.id}.outputs.${name} }}`])),
      )
  })

  test.each([
    ['the plan alone', { plan: of('plan') }, of('plan')],
    ['a move', { plan: of('plan'), move: of('move') }, { ...of('move'), ...planOf('plan') }],
    ['a roll-back', { move: of('move') }, of('move')],
    [
      'a move that was recovered: its reason is not handed on as the reason of a success',
      { plan: of('plan'), move: of('move'), recover: of('recover', { reason: '' }) },
      { ...of('recover', { reason: '' }), ...planOf('plan') },
    ],
    [
      'a move whose machine was lost',
      { plan: of('plan'), recover: of('recover') },
      { ...of('recover'), ...planOf('plan') },
    ],
    [
      'a move that changed something, and had nothing to recover',
      {
        plan: of('plan'),
        move: of('move', { 'reconcile-required': 'true' }),
        recover: of('recover', { 'reconcile-required': 'false' }),
      },
      { ...of('recover', { 'reconcile-required': 'true' }), ...planOf('plan') },
    ],
    ...['refused', 'rolled-back', 'paused', 'failed', 'moved-unverified'].map(
      (result): [string, Parameters<typeof handedOn>[0], object] => [
        `a move that ended ${result}, and had nothing to recover`,
        {
          plan: of('plan'),
          move: of('move', { result }),
          recover: of('recover', { result: 'already-in-place', reason: '' }),
        },
        {
          ...of('move', { result }),
          ...planOf('plan'),
          'reconcile-required': 'reconcile-required of recover',
        },
      ],
    ),
    [
      'a move that was exposed, and had nothing to recover when that was looked at',
      {
        plan: of('plan'),
        move: of('move', { result: 'exposed' }),
        recover: of('recover', { result: 'already-in-place' }),
      },
      { ...of('recover', { result: 'already-in-place' }), ...planOf('plan') },
    ],
  ])('outputs of %s', (_, ended, wanted) => {
    expect(handedOn(ended)).toEqual(wanted)
  })

  describe('of a move that was lost nobody knows whether it has changed something', () => {
    const plan = of('plan', { result: 'planned', reason: '', 'reconcile-required': 'false' })
    const unknown = { result: '', reason: '', report: '', 'reconcile-required': 'true', ...planOf('plan') }

    test('its recovery was refused: that nothing was changed is not said', () => {
      const recover = of('recover', { result: 'refused', 'reconcile-required': 'false' })
      expect(handedOn({ plan, recover }, ['move'])).toMatchObject(unknown)
    })

    test('its recovery was lost, too: it is not merely planned; which move it was is handed on', () => {
      const told = handedOn({ plan }, ['move', 'recover'])
      expect(told).toMatchObject(unknown)
      expect(told).toMatchObject({ 'target-distribution': 'target-distribution of plan' })
    })

    test('its recovery found nothing to recover: templates may have to catch up', () => {
      const recover = of('recover', { result: 'already-in-place', 'reconcile-required': 'false' })
      expect(handedOn({ plan, recover }, ['move'])).toMatchObject({
        result: 'already-in-place',
        'reconcile-required': 'true',
      })
    })

    test('nobody approved it: its recovery says that it never started', () => {
      const reason = 'move-not-started'
      const recover = of('recover', { result: 'refused', reason, 'reconcile-required': 'false' })
      expect(handedOn({ plan, recover }, ['move'])).toMatchObject({
        result: 'refused',
        reason,
        'reconcile-required': 'false',
      })
    })

    test('a recovery alone that is refused says so', () => {
      const recover = of('recover', { result: 'refused', 'reconcile-required': 'false' })
      expect(handedOn({ recover })).toMatchObject({ result: 'refused', 'reconcile-required': 'false' })
    })
  })
})

import { expect, test } from 'vitest'
import { Failure } from '../../../../src/base/failure.ts'
import { missedSteps } from '../../../../src/commands/dns-at-the-end.ts'
import { perhapsDark } from '../../../../src/commands/verdict/no-way-back.ts'
import { backAgain, finish, underPlan } from '../../../../src/commands/verdict/onward.ts'
import { waysOut } from '../../../../src/commands/verdict/sentences.ts'
import type { Move, Observation } from '../../../../src/move/move.ts'
import type { End } from '../../../../src/move/run-context.ts'
import { statusOf } from '../../../../src/move/status-of.ts'
import { opening } from '../../../../src/report/report.ts'
import { pending } from '../../../../src/report/step-record.ts'
import { aDistribution } from '../../a-distribution.ts'
import { alias, TwoSides } from '../../scenarios/two-sides.ts'
import { standing } from './exposed.ts'

/** Which next steps are offered, and which are not: one that would be refused, or does nothing, costs a person time in an outage. */

const base: Move = await new TwoSides().context()
const other = 'static.example.com'

/** What is told to be run next. */
const commands = (next: readonly { readonly inputs?: Readonly<Record<string, string>> | undefined }[]) =>
  next.map(({ inputs }) => inputs?.['command'])

/** A move of two names, of which the target has the second by now. */
function oneMoved(): Move {
  const { dns, hosted, withoutZone } = base
  const { conflicts, ownership, traffic } = base.observation
  const seen = { dns, hosted, withoutZone, conflicts, ownership, traffic }
  return {
    ...base,
    aliases: [alias, other],
    observation: {
      ...base.observation,
      source: { known: true, value: aDistribution({ id: 'ES', account: '222222222222', aliases: [alias] }) },
      target: { known: true, value: aDistribution({ id: 'ET', aliases: [other] }) },
    },
    each: new Map([
      [alias, { ...seen, holder: { is: 'source', id: 'ES', how: '' } }],
      [other, { ...seen, holder: { is: 'target' } }],
    ]),
  }
}

test('a roll-back is offered while all names are on the source, and not once the target of another account has one', () => {
  expect(commands(backAgain(base, statusOf(base)))).toEqual(['roll-back'])
  const moved = oneMoved()
  expect(backAgain(moved, statusOf(moved))).toEqual([])
})

test('a roll-back that would be refused for want of a plan is not offered', () => {
  const strict = { ...base, inputs: { ...base.inputs, requirePlan: true } }
  expect(backAgain(strict, statusOf(strict))).toEqual([])
  const planned = { ...strict, inputs: { ...strict.inputs, plan: '{}' } }
  expect(commands(backAgain(planned, statusOf(planned)))).toEqual(['roll-back'])
})

test('a move whose names are on the target is finished under its plan as long as DNS leads elsewhere', () => {
  const observation: Observation = {
    ...base.observation,
    holder: { is: 'target' },
    target: { known: true, value: aDistribution({ id: 'ET', aliases: [alias] }) },
  }
  const on = (state: Observation['traffic']['state']): Move => ({
    ...base,
    initial: { ...base.initial, planned: true },
    observation: { ...observation, traffic: { ...observation.traffic, state } },
  })
  expect(commands(finish(on('elsewhere')))).toEqual(['move'])
  expect(finish(on('target'))).toEqual([])
})

test('a recovery goes on under the plan only where that found the names on one of the ends', () => {
  const end: End = {
    result: 'exposed',
    reason: undefined,
    verdict: '',
    next: [{ title: 'Recover now', paste: '', language: 'yaml', inputs: { command: 'recover' } }],
    supportCase: undefined,
  }
  const plan = (names: readonly string[]) =>
    JSON.stringify({
      command: 'move',
      aliases: [alias],
      scenario: 'release-and-claim',
      source: { enabled: true, aliases: names },
      target: { enabled: true, aliases: [] },
      wildcards: [],
    })
  const given = (text: string) => underPlan(end, text).next.map(({ inputs }) => inputs?.['plan'])
  expect(given(plan([alias]))).toEqual([plan([alias])])
  expect(given(plan([]))).toEqual([undefined])
})

test('names of a source that was not read may be dark: not where it was to stay disabled, nor where it was deleted', () => {
  const why = (refusal: 'permission' | 'not-found') => ({
    known: false as const,
    why: new Failure('access-denied', 'not read', { outcome: 'refused', refusal }),
  })
  const unread = (refusal: 'permission' | 'not-found', restoreSource = true): Move => ({
    ...base,
    inputs: { ...base.inputs, restoreSource },
    initial: { ...base.initial, planned: true, method: 'disable-source' },
    observation: { ...base.observation, source: why(refusal) },
  })
  expect(perhapsDark(unread('permission'))).toEqual([other])
  expect(perhapsDark(unread('permission', false))).toEqual([])
  expect(perhapsDark(unread('not-found'))).toEqual([])
})

test('a disabled source: under a plan that does not show whose doing it is, no recovery with another plan is offered', () => {
  const left = standing('left-disabled', { holder: 'target', left: undefined, idle: [other] })
  const titles = (planned: boolean) =>
    waysOut({ ...base, initial: { ...base.initial, planned } }, left).map(({ title }) => title)
  const [title] = titles(false)
  expect(title).toContain('If a move has disabled it')
  expect(titles(true)).not.toContain(title)
})

test('a source that could not be enabled at first is nothing undone once it is enabled', () => {
  const ref = { id: 'restore-source', alias, title: 'Enable the source ES again', by: 'us' } as const
  const step = { ...pending(ref, 'denied'), state: 'failed', passedOver: true } as const
  const report = { ...opening(), steps: [step], command: 'move' } as const
  const missed = (left: 'source-disabled' | undefined) =>
    missedSteps(report, { result: 'moved', status: { left } }).length
  expect([missed('source-disabled'), missed(undefined)]).toEqual([1, 0])
})

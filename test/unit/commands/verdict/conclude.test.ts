import { describe, expect, test } from 'vitest'
import { type Outcome as CallOutcome, Failure, type FailureCode } from '../../../../src/base/failure.ts'
import {
  conclude,
  concludeBack,
  type EarlyEnd,
  type RunOutcome,
} from '../../../../src/commands/verdict/conclude.ts'
import type { Exposure, Status } from '../../../../src/move/status.ts'
import type { Seat } from '../../../../src/report/status.ts'

const step = { id: 's', title: 'S', alias: 'www.example.com', by: 'us' } as const
const failed = (code: FailureCode, outcome: CallOutcome = 'refused'): EarlyEnd => ({
  type: 'failed',
  step,
  failure: new Failure(code, 'no', { outcome }),
  answer: 'stop',
})
const unconfirmed = (code: FailureCode): EarlyEnd => ({
  type: 'unconfirmed',
  step,
  evidence: 'not yet',
  code,
  answer: 'stop',
})
const interrupted: EarlyEnd = { type: 'interrupted', step, inFlight: false }

/** As {@link assess} gives it; what is not looked at by a verdict is left as it is. */
const at = (holder: Seat, more: { deployed?: boolean; exposure?: Exposure } = {}): Status => {
  const facts = {
    alias: 'www.example.com',
    holder: { is: holder, id: 'E1', enabled: true, deployed: true },
    serving: { by: holder, id: 'E1', through: 'www.example.com' },
    why: '',
    ends: [],
  }
  return {
    facts,
    all: [facts],
    holder,
    why: holder === 'unknown' ? new Failure('access-denied', 'not permitted') : undefined,
    deployed: true,
    sourceEnabled: true,
    others: [],
    idle: [],
    idleOnTarget: [],
    left: undefined,
    exposure: undefined,
    ...more,
  }
}
/** One of two names is on the source, the other one on the target. */
const apart: Status = { ...at('source'), all: [...at('source').all, ...at('target').all] }
const unclaimed = at('nobody', { exposure: { kind: 'held-by-nobody', code: 'not-in-place' } })
const dark = at('source', { exposure: { kind: 'source-disabled', code: 'not-in-place' } })
const left = at('target', { exposure: { kind: 'left-disabled', code: 'source-left-disabled' } })
const disabled = at('target', { exposure: { kind: 'target-disabled', code: 'target-disabled' } })
const taken = at('other', { exposure: { kind: 'taken', code: 'holder-is-another' } })
const back = (ending?: EarlyEnd): RunOutcome['wentBack'] => ({ tried: true, ending })

const outcome = (more: Partial<RunOutcome>): RunOutcome => ({
  ending: undefined,
  status: at('target'),
  changed: true,
  verified: undefined,
  wentBack: { tried: false },
  ...more,
})
const said = (more: Partial<RunOutcome>) => {
  const { result, reason } = conclude(outcome(more))
  return reason === undefined ? result : `${result} ${reason}`
}

/** Every ending there is. */
const endings: readonly EarlyEnd[] = [
  undefined,
  interrupted,
  unconfirmed('not-deployed'),
  unconfirmed('dns-not-switched'),
  failed('move-refused'),
  failed('access-denied'),
  failed('txt-not-visible'),
  failed('service-error', 'unknown'),
]
/** Every other fact of an outcome, combined. */
const outcomes = (status: Status): RunOutcome[] =>
  endings.flatMap((ending) =>
    [true, false].flatMap((changed) =>
      ([true, false, 'not-shown', undefined] as const).flatMap((verified) =>
        [{ tried: false } as const, ...endings.map((one) => back(one))].map((wentBack) =>
          outcome({ ending, changed, verified, wentBack, status }),
        ),
      ),
    ),
  )

describe('the whole table', () => {
  test.each<[string, Status]>([
    ['nobody holds the name', unclaimed],
    ['the source is disabled by this move', dark],
    ['the source is left disabled', left],
    ['the name is on a disabled target', disabled],
    ['somebody else has taken the name', taken],
  ])('%s: exposed, whatever else happened', (_, status) => {
    expect(new Set(outcomes(status).map((one) => conclude(one).result))).toEqual(new Set(['exposed']))
  })

  test('a name that somebody else has taken is the reason, whatever the run ended with', () => {
    expect(new Set(outcomes(taken).map((one) => conclude(one).reason))).toEqual(
      new Set(['holder-is-another']),
    )
  })

  test('only a success has no reason, and only what was read on the target is one', () => {
    for (const status of [at('source'), at('target'), at('other'), at('unknown')])
      for (const one of outcomes(status)) {
        const { result, reason } = conclude(one)
        if (result === 'moved') expect(status.holder).toBe('target')
        expect(reason === undefined).toBe(result === 'moved')
      }
  })

  test('what has changed something is never called refused, and a cancel never a failure of the move', () => {
    for (const status of [at('source'), at('target'), at('unknown')])
      for (const one of outcomes(status)) {
        const { result } = conclude(one)
        if (one.changed) expect(result).not.toBe('refused')
        if (one.ending?.type === 'interrupted' && !one.wentBack.tried) expect(result).toBe('interrupted')
      }
  })

  test('only an alias that was read on the source again is called rolled back', () => {
    for (const status of [at('source'), at('target'), at('other'), at('unknown')])
      for (const one of outcomes(status))
        if (conclude(one).result === 'rolled-back') {
          expect(status.holder).toBe('source')
          expect(one.wentBack).toMatchObject({ tried: true, ending: undefined })
          expect(one.changed, 'what was never changed was not taken back').toBe(true)
        }
  })
})

test('of several names of which not all came back no move was undone, and none has moved', () => {
  const ending = failed('dns-points-elsewhere')
  for (const wentBack of [back(), back(failed('move-refused'))])
    expect(conclude(outcome({ ending, status: apart, wentBack }))).toMatchObject({ result: 'failed' })
})

describe('a move', () => {
  test.each<[string, Partial<RunOutcome>, string]>([
    ['came through', {}, 'moved'],
    ['came through and was seen', { verified: true }, 'moved'],
    ['was seen to fail', { verified: false }, 'failed probe-failed'],
    ['came through, but others may answer', { verified: 'not-shown' }, 'moved-unverified probe-failed'],
    ['is not deployed yet', { status: at('target', { deployed: false }) }, 'moved-unverified not-deployed'],
    ['could not be read back', { status: at('unknown') }, 'moved-unverified access-denied'],
    ['came through but is not there', { status: at('source') }, 'failed not-in-place'],
    ['was taken by a stranger', { status: taken }, 'exposed holder-is-another'],
    [
      'finds a stranger and changed nothing',
      { status: at('other'), changed: false, ending: failed('holder-is-another') },
      'failed holder-is-another',
    ],
    [
      'waits for a deployment before the name has moved',
      { ending: unconfirmed('not-deployed'), status: at('source') },
      'paused not-deployed',
    ],
    [
      'waits for a deployment after the name has moved',
      { ending: unconfirmed('not-deployed'), status: at('target', { deployed: false }) },
      'moved-unverified not-deployed',
    ],
    [
      'waits for a person',
      { ending: unconfirmed('dns-not-switched'), status: at('source') },
      'paused dns-not-switched',
    ],
    [
      'has not the time left',
      { ending: failed('deadline-too-near'), status: at('source'), changed: false },
      'paused deadline-too-near',
    ],
    [
      'was taken away again',
      { ending: unconfirmed('not-in-place'), status: at('source') },
      'failed not-in-place',
    ],
    [
      'was refused before it changed anything, as a look beforehand would have been',
      { ending: failed('access-denied'), status: at('source'), changed: false },
      'refused access-denied',
    ],
    [
      'was refused after it had published a record',
      { ending: failed('access-denied'), status: at('source') },
      'failed access-denied',
    ],
    [
      'could not be followed any further once the alias was on the target',
      { ending: failed('access-denied'), status: at('target') },
      'moved-unverified access-denied',
    ],
    ['was cancelled', { ending: interrupted, status: at('source') }, 'interrupted cancelled'],
    ['was cancelled while users went without', { ending: interrupted, status: dark }, 'exposed cancelled'],
    [
      'went back',
      { ending: failed('move-refused'), status: at('source'), wentBack: back() },
      'rolled-back move-refused',
    ],
    [
      'went forward after all, where the way back was refused',
      { ending: failed('move-refused'), status: at('target'), wentBack: back() },
      'moved-unverified not-deployed',
    ],
    [
      'went back for what users saw',
      { verified: false, status: at('source'), wentBack: back() },
      'rolled-back probe-failed',
    ],
    [
      'waits for a person on its way back',
      {
        ending: failed('move-refused'),
        status: at('source'),
        wentBack: back(unconfirmed('dns-not-switched')),
      },
      'paused dns-not-switched',
    ],
    [
      'could not go back, and the target serves',
      { verified: false, status: at('target'), wentBack: back(failed('txt-not-visible')) },
      'failed probe-failed',
    ],
    [
      'could not go back while users go without',
      { ending: failed('move-refused'), status: dark, wentBack: back(failed('access-denied')) },
      'exposed move-refused',
    ],
    [
      'was cancelled on its way back',
      { ending: failed('move-refused'), status: at('source'), wentBack: back(interrupted) },
      'interrupted cancelled',
    ],
    [
      'asked a person for a record and was refused, with no change made',
      { ending: failed('access-denied'), status: at('source'), changed: false, wentBack: back() },
      'refused access-denied',
    ],
    ['ended on a disabled target', { status: disabled }, 'exposed target-disabled'],
    ['left the source disabled', { status: left }, 'exposed source-left-disabled'],
  ])('that %s', (_, more, expected) => {
    expect(said(more)).toBe(expected)
  })
})

describe('a roll-back', () => {
  test.each<[string, Parameters<typeof concludeBack>[0], string]>([
    ['came through', { ending: undefined, status: at('source'), changed: true }, 'rolled-back'],
    [
      'came through, but the source is still being deployed',
      { ending: undefined, status: at('source', { deployed: false }), changed: true },
      'paused not-deployed',
    ],
    [
      'waits for DNS',
      { ending: unconfirmed('dns-not-switched'), status: at('source'), changed: false },
      'paused dns-not-switched',
    ],
    [
      'was refused the record of the source',
      { ending: failed('move-refused'), status: at('target'), changed: true },
      'failed move-refused',
    ],
    ['was cancelled', { ending: interrupted, status: at('target'), changed: true }, 'interrupted cancelled'],
    [
      'could not enable the source',
      { ending: failed('access-denied'), status: dark, changed: false },
      'exposed access-denied',
    ],
    [
      'ends with the name held by nobody',
      { ending: undefined, status: unclaimed, changed: true },
      'exposed not-in-place',
    ],
    [
      'does not know who holds the name',
      { ending: undefined, status: at('unknown'), changed: true },
      'failed access-denied',
    ],
    [
      'came through but is not there',
      { ending: undefined, status: at('target'), changed: true },
      'failed not-in-place',
    ],
  ])('that %s', (_, given, expected) => {
    const { result, reason } = concludeBack(given)
    expect(reason === undefined ? result : `${result} ${reason}`).toBe(expected)
  })
})

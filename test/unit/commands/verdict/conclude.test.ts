import { describe, expect, test } from 'vitest'
import { type Outcome as CallOutcome, Failure, type FailureCode } from '../../../../src/base/failure.ts'
import {
  conclude,
  concludeBack,
  type Ending,
  type Outcome,
} from '../../../../src/commands/verdict/conclude.ts'
import type { Whereabouts } from '../../../../src/move/state.ts'

const step = { id: 's', title: 'S', alias: 'www.example.com', by: 'us' } as const
const failed = (code: FailureCode, outcome: CallOutcome = 'refused'): Ending => ({
  type: 'failed',
  step,
  failure: new Failure(code, 'no', { outcome }),
  answer: 'stop',
})
const unconfirmed = (code: FailureCode): Ending => ({
  type: 'unconfirmed',
  step,
  evidence: 'not yet',
  code,
  answer: 'stop',
})
const interrupted: Ending = { type: 'interrupted', step, inFlight: false }

const at = (holder: Whereabouts['holder'], more: Partial<Whereabouts> = {}): Whereabouts => ({
  holder,
  why: holder === 'unknown' ? new Failure('access-denied', 'not permitted') : undefined,
  deployed: true,
  covered: false,
  sourceEnabled: true,
  others: [],
  unserved: holder === 'nobody' && more.covered !== true,
  leftDisabled: false,
  ...more,
})
const dark = at('source', { sourceEnabled: false, unserved: true })
const left = at('target', { sourceEnabled: false, others: ['img.example.com'], leftDisabled: true })
const back = (ending?: Ending): Outcome['wentBack'] => ({ tried: true, ending })

const outcome = (more: Partial<Outcome>): Outcome => ({
  ending: undefined,
  whereabouts: at('target'),
  changed: true,
  verified: undefined,
  wentBack: { tried: false },
  ...more,
})
const said = (more: Partial<Outcome>) => {
  const { result, reason } = conclude(outcome(more))
  return reason === undefined ? result : `${result} ${reason}`
}

/** Every ending there is. */
const endings: readonly Ending[] = [
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
const outcomes = (whereabouts: Whereabouts): Outcome[] =>
  endings.flatMap((ending) =>
    [true, false].flatMap((changed) =>
      ([true, false, 'not-shown', undefined] as const).flatMap((verified) =>
        [{ tried: false } as const, ...endings.map((one) => back(one))].map((wentBack) =>
          outcome({ ending, changed, verified, wentBack, whereabouts }),
        ),
      ),
    ),
  )

describe('the whole table', () => {
  test.each<[string, Whereabouts]>([
    ['nobody holds the name', at('nobody')],
    ['nobody holds the name, though the target covers it', at('nobody', { covered: true })],
    ['users are unserved', dark],
    ['the source is left disabled', left],
  ])('%s: exposed, whatever else happened', (_, whereabouts) => {
    expect(new Set(outcomes(whereabouts).map((one) => conclude(one).result))).toEqual(new Set(['exposed']))
  })

  test('only a success has no reason, and only what was read on the target is one', () => {
    for (const whereabouts of [at('source'), at('target'), at('other'), at('unknown')])
      for (const one of outcomes(whereabouts)) {
        const { result, reason } = conclude(one)
        if (result === 'moved') expect(whereabouts.holder).toBe('target')
        expect(reason === undefined).toBe(result === 'moved')
      }
  })

  test('what has changed something is never called refused, and a cancel never a failure of the move', () => {
    for (const whereabouts of [at('source'), at('target'), at('unknown')])
      for (const one of outcomes(whereabouts)) {
        const { result } = conclude(one)
        if (one.changed) expect(result).not.toBe('refused')
        if (one.ending?.type === 'interrupted' && !one.wentBack.tried) expect(result).toBe('interrupted')
      }
  })

  test('only an alias that was read on the source again is called rolled back', () => {
    for (const whereabouts of [at('source'), at('target'), at('other'), at('unknown')])
      for (const one of outcomes(whereabouts))
        if (conclude(one).result === 'rolled-back') {
          expect(whereabouts.holder).toBe('source')
          expect(one.wentBack).toMatchObject({ tried: true, ending: undefined })
        }
  })
})

describe('a move', () => {
  test.each<[string, Partial<Outcome>, string]>([
    ['came through', {}, 'moved'],
    ['came through and was seen', { verified: true }, 'moved'],
    ['was seen to fail', { verified: false }, 'failed probe-failed'],
    ['came through, but others may answer', { verified: 'not-shown' }, 'moved-unverified probe-failed'],
    [
      'is not deployed yet',
      { whereabouts: at('target', { deployed: false }) },
      'moved-unverified not-deployed',
    ],
    ['could not be read back', { whereabouts: at('unknown') }, 'moved-unverified access-denied'],
    ['came through but is not there', { whereabouts: at('source') }, 'failed not-in-place'],
    ['was taken by a stranger', { whereabouts: at('other') }, 'exposed holder-is-another'],
    [
      'finds a stranger and changed nothing',
      { whereabouts: at('other'), changed: false, ending: failed('holder-is-another') },
      'failed holder-is-another',
    ],
    [
      'waits for a deployment before the name has moved',
      { ending: unconfirmed('not-deployed'), whereabouts: at('source') },
      'paused not-deployed',
    ],
    [
      'waits for a deployment after the name has moved',
      { ending: unconfirmed('not-deployed'), whereabouts: at('target', { deployed: false }) },
      'moved-unverified not-deployed',
    ],
    [
      'waits for a person',
      { ending: unconfirmed('dns-not-switched'), whereabouts: at('source') },
      'paused dns-not-switched',
    ],
    [
      'has not the time left',
      { ending: failed('deadline-too-near'), whereabouts: at('source'), changed: false },
      'paused deadline-too-near',
    ],
    [
      'was taken away again',
      { ending: unconfirmed('not-in-place'), whereabouts: at('source') },
      'failed not-in-place',
    ],
    [
      'was refused before it changed anything, as a look beforehand would have been',
      { ending: failed('access-denied'), whereabouts: at('source'), changed: false },
      'refused access-denied',
    ],
    [
      'was refused after it had published a record',
      { ending: failed('access-denied'), whereabouts: at('source') },
      'failed access-denied',
    ],
    [
      'could not be followed any further once the alias was on the target',
      { ending: failed('access-denied'), whereabouts: at('target') },
      'moved-unverified access-denied',
    ],
    ['was cancelled', { ending: interrupted, whereabouts: at('source') }, 'interrupted cancelled'],
    [
      'was cancelled while users went without',
      { ending: interrupted, whereabouts: dark },
      'exposed cancelled',
    ],
    [
      'went back',
      { ending: failed('move-refused'), whereabouts: at('source'), wentBack: back() },
      'rolled-back move-refused',
    ],
    [
      'went forward after all, where the way back was refused',
      { ending: failed('move-refused'), whereabouts: at('target'), wentBack: back() },
      'moved-unverified not-deployed',
    ],
    [
      'went back for what users saw',
      { verified: false, whereabouts: at('source'), wentBack: back() },
      'rolled-back probe-failed',
    ],
    [
      'waits for a person on its way back',
      {
        ending: failed('move-refused'),
        whereabouts: at('source'),
        wentBack: back(unconfirmed('dns-not-switched')),
      },
      'paused dns-not-switched',
    ],
    [
      'could not go back, and the target serves',
      { verified: false, whereabouts: at('target'), wentBack: back(failed('txt-not-visible')) },
      'failed probe-failed',
    ],
    [
      'could not go back while users go without',
      { ending: failed('move-refused'), whereabouts: dark, wentBack: back(failed('access-denied')) },
      'exposed move-refused',
    ],
    [
      'was cancelled on its way back',
      { ending: failed('move-refused'), whereabouts: at('source'), wentBack: back(interrupted) },
      'interrupted cancelled',
    ],
    ['left the source disabled', { whereabouts: left }, 'exposed source-left-disabled'],
  ])('that %s', (_, more, expected) => {
    expect(said(more)).toBe(expected)
  })
})

describe('a roll-back', () => {
  test.each<[string, Parameters<typeof concludeBack>[0], string]>([
    ['came through', { ending: undefined, whereabouts: at('source'), changed: true }, 'rolled-back'],
    [
      'came through, but the source is still being deployed',
      { ending: undefined, whereabouts: at('source', { deployed: false }), changed: true },
      'paused not-deployed',
    ],
    [
      'waits for DNS',
      { ending: unconfirmed('dns-not-switched'), whereabouts: at('source'), changed: false },
      'paused dns-not-switched',
    ],
    [
      'was refused the record of the source',
      { ending: failed('move-refused'), whereabouts: at('target'), changed: true },
      'failed move-refused',
    ],
    [
      'was cancelled',
      { ending: interrupted, whereabouts: at('target'), changed: true },
      'interrupted cancelled',
    ],
    [
      'could not enable the source',
      { ending: failed('access-denied'), whereabouts: dark, changed: false },
      'exposed access-denied',
    ],
    [
      'ends with the name held by nobody',
      { ending: undefined, whereabouts: at('nobody'), changed: true },
      'exposed not-in-place',
    ],
    [
      'does not know who holds the name',
      { ending: undefined, whereabouts: at('unknown'), changed: true },
      'failed access-denied',
    ],
    [
      'came through but is not there',
      { ending: undefined, whereabouts: at('target'), changed: true },
      'failed not-in-place',
    ],
  ])('that %s', (_, given, expected) => {
    const { result, reason } = concludeBack(given)
    expect(reason === undefined ? result : `${result} ${reason}`).toBe(expected)
  })
})

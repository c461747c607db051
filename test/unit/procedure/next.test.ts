import { describe, expect, test } from 'vitest'
import { unwind } from '../../../src/procedure/execute.ts'
import { Loop } from '../../../src/procedure/loop.ts'
import type { Answer, Pair } from '../../../src/procedure/step.ts'
import { names, refuse, Toys, type ToyView, types } from './toys.ts'

describe('steps with the same id', () => {
  test('are each made, the first remembered by its id and the next one by its number', async () => {
    const toys = new Toys()
    const loop = new Loop(toys, toys.patience())
    const named = (of: string) => ({ ...toys.step(of), id: 'claim' })
    await toys.run([named('a'), named('b'), named('c')], toys.patience(), loop)
    expect(names(toys)).toEqual(['a', 'b', 'c'])
    expect([...loop.view().history.tracks.keys()]).toEqual(['claim', 'claim#2', 'claim#3'])
  })

  test('are each taken back', async () => {
    const toys = new Toys()
    for (const id of ['a', 'b']) toys.on.set(id, 0)
    const named = (of: string) => ({ ...toys.step(of), id: 'claim' })
    await toys.undo([named('a'), named('b')], ['claim'])
    expect(names(toys)).toEqual(['undo b', 'undo a'])
  })

  test('are each taken back with what a refusal had brought for the one', async () => {
    const toys = new Toys()
    toys.faults.set('b', [refuse('txt missing')])
    const recourse = () => ({ do: 'again', after: [toys.step('txt')] }) as const
    const stages = ['a', 'b'].map((of) => ({ ...toys.step(of, { recourse }), id: 'claim' }))
    const loop = new Loop(toys, toys.patience())
    await toys.run(stages, toys.patience(), loop)
    expect(names(toys)).toEqual(['a', 'b', 'txt', 'b'])
    for await (const { type } of unwind(stages, loop, new Set(['claim', 'txt'])))
      expect(type).not.toBe('failed')
    expect(names(toys).slice(4)).toEqual(['undo b', 'undo txt', 'undo a'])
  })
})

test.each([
  [
    ['a', 'txt', 'there'],
    ['undo a', 'undo txt'],
  ],
  [['a'], ['undo a']],
])(
  'a step for which a refusal had another one brought: of %j these are taken back: %j',
  async (changed, undone) => {
    const toys = new Toys()
    toys.on.set('there', 0)
    toys.faults.set('a', [refuse('txt missing')])
    const recourse = () => ({ do: 'again', after: [toys.step('txt'), toys.step('there')] }) as const
    const stages = [toys.step('a', { recourse })]
    const loop = new Loop(toys, toys.patience())
    await toys.run(stages, toys.patience(), loop)
    expect(names(toys)).toEqual(['a', 'txt', 'a'])
    const told: string[] = []
    for await (const { type } of unwind(stages, loop, new Set(changed))) told.push(type)
    expect(names(toys).slice(3)).toEqual(undone)
    expect(told.filter((type) => type === 'undone')).toHaveLength(undone.length)
  },
)

test('what is taken back, and what is kept, is told by its step', async () => {
  const toys = new Toys()
  toys.on.set('b', 0)
  const stages = [toys.step('a', { undo: { irreversible: 'it is for good' } }), toys.step('b')]
  const events = await toys.undo(stages, ['a', 'b'])
  const told = events.flatMap((event) => ('step' in event ? [`${event.type} ${event.step.id}`] : []))
  expect(told[0]).toBe('undoing b')
  expect(told.slice(-2)).toEqual(['undone b', 'kept a'])
})

describe('a run that is asked again after it has ended', () => {
  /** Runs these twice, with all that the first has noted; what the second told. */
  async function again(toys: Toys, stages: Parameters<Toys['run']>[0]) {
    const loop = new Loop(toys, toys.patience())
    await toys.run(stages, toys.patience(), loop)
    return toys.run(stages, toys.patience(), loop)
  }

  test('ends as it has ended, and does not pass by the step that failed', async () => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('no')])
    const events = await again(toys, [toys.step('a'), toys.step('b')])
    expect(events).toMatchObject([{ type: 'failed', step: { id: 'a' }, failure: { message: 'no' } }])
    expect(names(toys)).toEqual(['a'])
  })

  test('ends as the step has ended that a refusal had brought', async () => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('txt missing')])
    toys.faults.set('txt', [refuse('not permitted')])
    const recourse = () => ({ do: 'again', after: [toys.step('txt')] }) as const
    const events = await again(toys, [toys.step('a', { recourse }), toys.step('b')])
    expect(events).toMatchObject([{ type: 'failed', step: { id: 'txt' } }])
    expect(names(toys)).toEqual(['a', 'txt'])
  })

  test('ends as the second of a pair has ended', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [refuse('no')])
    const pair: Pair<ToyView> = {
      id: 'pair',
      facts: () => [],
      gate: () => undefined,
      first: toys.step('release'),
      second: toys.step('claim', { onRefusal: 'back' }),
      pace: () => ({ pause: 1_000, until: 60_000 }),
      unserved: true,
      exposure: 'held-by-nobody',
    }
    const events = await again(toys, [pair, toys.step('b')])
    expect(events).toMatchObject([{ type: 'failed', step: { id: 'claim' }, answer: 'back' }])
    expect(names(toys)).toEqual(['release', 'claim'])
  })

  test.each<Answer>(['go-on', 'others-first'])('passes by a step that failed with %s', async (answer) => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('no')])
    const events = await again(toys, [toys.step('a', { onRefusal: answer }), toys.step('b')])
    expect(types(events)).toEqual([])
    expect(names(toys)).toEqual(['a', 'b'])
  })
})

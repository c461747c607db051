import { describe, expect, test } from 'vitest'
import { Failure } from '../../../src/base/failure.ts'
import { execute } from '../../../src/procedure/execute.ts'
import { Loop } from '../../../src/procedure/loop.ts'
import type { Pair, Step } from '../../../src/procedure/step.ts'
import type { Request } from '../../../src/procedure/world.ts'
import { conflict, drop, fact, lose, names, refuse, Toys, type ToyView, types } from './toys.ts'

describe('a pair', () => {
  const pair = (
    toys: Toys,
    options: Partial<Pair<ToyView>> & { recourse?: Step<ToyView>['recourse'] } = {},
  ): Pair<ToyView> => {
    const { recourse = () => ({ do: 'again' }) as const, ...rest } = options
    return {
      id: 'pair',
      facts: () => [],
      gate: () => void toys.calls.push({ what: 'gate', at: toys.clock.now() }),
      first: toys.step('release', { onRefusal: 'on-failure' }),
      second: toys.step('claim', { onRefusal: 'back', onExhausted: 'back', recourse }),
      pace: () => ({ pause: 1_000, until: 60_000 }),
      unserved: true,
      exposure: 'held-by-nobody',
      ...rest,
    }
  }

  test('gate, then both requests with nothing between them', async () => {
    const toys = new Toys()
    const seen: string[] = []
    for await (const event of execute([pair(toys)], new Loop(toys, toys.patience()))) {
      if (event.type === 'applying') seen.push(`${event.step.id} ${event.quiet ? 'quiet' : 'aloud'}`)
      if (toys.calls.at(-1)?.what === 'release') throw new Error('something was told between the two')
    }
    expect(names(toys)).toEqual(['gate', 'release', 'claim'])
    expect(seen).toEqual(['release quiet', 'claim quiet'])
  })

  test.each([
    ['cannot be read', new Failure('access-denied', 'not permitted', { outcome: 'refused' })],
    ['is not in force in time', undefined],
  ])('a second that was accepted and then %s is not taken back', async (_, failure) => {
    const toys = new Toys()
    const { second, ...rest } = pair(toys)
    toys.delays.set('claim', 9e6)
    toys.looks.set('claim', () => {
      if (failure !== undefined && toys.on.has('claim')) throw failure
      return toys.show('claim')
    })
    const events = await toys.run([{ ...rest, second }])
    expect(events.at(-1)).toMatchObject({ step: { id: 'claim' }, answer: 'stop' })
  })

  test('a gate that does not open changes nothing', async () => {
    const toys = new Toys()
    const gate = () => new Failure('deadline-too-near', 'not enough time left')
    const events = await toys.run([pair(toys, { gate })])
    expect(events.at(-1)).toMatchObject({
      type: 'failed',
      failure: { code: 'deadline-too-near' },
      answer: 'stop',
    })
    expect(names(toys)).toEqual([])
  })

  test('the second is tried again every second until it is accepted', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [refuse('still held'), refuse('still held'), refuse('still held')])
    const events = await toys.run([pair(toys)])
    expect(names(toys).filter((what) => what === 'claim')).toHaveLength(4)
    expect(toys.clock.now()).toBeLessThan(10_000)
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('the end of the time allowed for it answers as declared', async () => {
    const toys = new Toys()
    toys.faults.set(
      'claim',
      Array.from({ length: 99 }, () => refuse('still held')),
    )
    const events = await toys.run([pair(toys)])
    expect(events.at(-1)).toMatchObject({
      type: 'unconfirmed',
      step: { id: 'claim' },
      answer: 'back',
      code: 'move-refused',
    })
    expect(toys.clock.now()).toBeLessThanOrEqual(60_000)
  })

  test('a refusal for good of the second answers at once', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [refuse('certificate')])
    const events = await toys.run([pair(toys, { recourse: () => ({ do: 'give-up' }) })])
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: { id: 'claim' }, answer: 'back' })
    expect(toys.clock.now()).toBe(0)
  })

  test('a refused first leaves the second unsent', async () => {
    const toys = new Toys()
    toys.faults.set('release', [refuse('no')])
    const events = await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'release'])
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: { id: 'release' }, answer: 'on-failure' })
  })

  test('a lost answer to the first is read at once and the second follows', async () => {
    const toys = new Toys()
    toys.faults.set('release', [lose])
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'release', 'claim'])
    expect(toys.clock.now()).toBe(0)
  })

  test('a cancel between the two still sends the second', async () => {
    const toys = new Toys()
    toys.faults.set('release', [
      (apply) => {
        apply()
        toys.cancel.abort()
      },
    ])
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'release', 'claim'])
  })

  test('what the second rests on is read last, before the gate and anew before each of its tries', async () => {
    const toys = new Toys()
    toys.faults.set('release', [conflict])
    const order: string[] = []
    for (const id of ['around', 'release', 'claim', 'needed'])
      toys.looks.set(id, () => {
        order.push(id)
        return toys.show(id)
      })
    const usual = pair(toys)
    await toys.run([
      {
        ...usual,
        facts: () => [fact('needed'), fact('around')],
        gate: (view) => {
          order.push('gate')
          return usual.gate(view)
        },
        second: { ...usual.second, needs: () => [fact('needed')] },
      },
    ])
    const before = order.flatMap((id, at) => (id === 'gate' ? [order.slice(0, at)] : []))
    expect(before).toHaveLength(2)
    for (const read of before) {
      expect(read.slice(-2).toSorted()).toEqual(['claim', 'needed'])
      expect(read.lastIndexOf('around')).toBeLessThan(read.lastIndexOf('needed'))
    }
  })

  test('a run that finds the first done goes straight to the second', async () => {
    const toys = new Toys()
    toys.on.set('release', 0)
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['claim'])
  })

  const claims = (toys: Toys) => names(toys).filter((what) => what === 'claim').length
  const forward = (toys: Toys, more: Partial<Step<ToyView>> = {}): Pair<ToyView> => {
    const usual = pair(toys)
    return {
      ...usual,
      second: {
        ...usual.second,
        onRefusal: 'forward',
        onExhausted: 'forward',
        recourse: () => ({ do: 'give-up' }),
        ...more,
      },
      pace: () => ({ pause: 1_000, until: 3_600_000 }),
      unserved: false,
    }
  }

  test('where there is no way back a refusal for good is tried again, more slowly, until the deadline', async () => {
    const toys = new Toys()
    toys.faults.set(
      'claim',
      Array.from({ length: 9_999 }, () => refuse('certificate')),
    )
    const events = await toys.run([forward(toys)], toys.patience({ deadlineAt: 300_000 }))
    expect(events.at(-1)).toMatchObject({ type: 'unconfirmed', step: { id: 'claim' }, answer: 'forward' })
    expect(toys.clock.now()).toBeGreaterThan(280_000)
    expect(claims(toys)).toBeGreaterThan(25)
    expect(claims(toys)).toBeLessThan(50)
  })

  test('what the watcher finds is repaired within a second, also between two slow tries, and again if it must', async () => {
    const toys = new Toys()
    toys.on.set('wildcard', 0)
    toys.faults.set(
      'claim',
      Array.from({ length: 9_999 }, () => refuse('certificate')),
    )
    toys.faults.set('wildcard', [drop])
    const watch = { facts: () => [fact('wildcard')], repair: () => toys.step('wildcard') }
    for (const at of [100_500, 200_500]) void toys.clock.sleep(at).then(() => toys.on.delete('wildcard'))
    await toys.run([forward(toys, { watch })], toys.patience({ deadlineAt: 300_000 }))
    const repairs = toys.calls.filter(({ what }) => what === 'wildcard').map(({ at }) => at)
    expect(repairs).toHaveLength(3)
    expect(repairs[0]).toBeLessThanOrEqual(101_500)
    expect(repairs[1]).toBeLessThanOrEqual(102_500)
    expect(repairs[2]).toBeLessThanOrEqual(201_500)
  })

  test('a watcher that cannot look does not keep the second from being tried', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [refuse('still held')])
    toys.looks.set('wildcard', drop)
    const watch = { facts: () => [fact('wildcard')], repair: () => toys.step('wildcard') }
    const events = await toys.run([forward(toys, { watch })])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('a recourse can end it at once, whatever the answer: somebody else has the name', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [refuse('held by a stranger')])
    const events = await toys.run([forward(toys, { recourse: () => ({ do: 'end' }) })])
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: { id: 'claim' }, answer: 'stop' })
    expect(claims(toys)).toBe(1)
  })

  test('a conflict at the first goes through the gate again, after a pause', async () => {
    const toys = new Toys()
    toys.faults.set('release', [conflict])
    const events = await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'release', 'gate', 'release', 'claim'])
    expect(toys.calls[3]?.at).toBeGreaterThan(0)
    expect(types(events)).toContain('retrying')
  })

  test('an endless conflict at the first gives up, and nothing was released', async () => {
    const toys = new Toys()
    toys.faults.set(
      'release',
      Array.from({ length: 99 }, () => conflict),
    )
    const events = await toys.run([pair(toys)])
    expect(names(toys).filter((what) => what === 'release')).toHaveLength(6)
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: { id: 'release' }, answer: 'on-failure' })
  })

  test('after a lost answer to the first it reads until something can be read, and then sends the second', async () => {
    const toys = new Toys()
    toys.faults.set('release', [lose])
    let blind = 0
    toys.looks.set('release', () => {
      if (names(toys).includes('release') && blind++ < 20) drop()
      return toys.show('release')
    })
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'release', 'claim'])
  })

  test('a second whose answer was lost is not sent again once a read shows it', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [lose, conflict, conflict])
    // Reads are behind for some seconds.
    toys.looks.set('claim', () =>
      toys.clock.now() < 2_500 ? { state: 'absent', evidence: 'behind' } : toys.show('claim'),
    )
    const events = await toys.run([pair(toys)])
    expect(claims(toys)).toBe(3)
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
    expect(types(events)).toContain('accepted')
  })

  test('after a lost answer a second that cannot be read counts as not made: it is sent again', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [drop])
    toys.looks.set('claim', () => {
      if (names(toys).includes('claim') && !toys.on.has('claim'))
        throw new Failure('access-denied', 'not permitted', { outcome: 'refused' })
      return toys.show('claim')
    })
    // The request is made from another read than the standing.
    const second = toys.step('claim', {
      needs: () => [],
      onRefusal: 'back',
      onExhausted: 'back',
      recourse: () => ({ do: 'again' }),
    })
    const events = await toys.run([pair(toys, { second })])
    expect(claims(toys)).toBe(2)
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('a part of the second that is there already does not end it: the rest follows, a second later', async () => {
    const toys = new Toys()
    const part = (needless: boolean): Request => ({
      to: 'distribution',
      id: 'claim',
      etag: '',
      xml: '',
      needless,
      refusedAs: 'claim-refused',
    })
    const second = toys.step('claim', {
      intent: ({ own }) => ({ do: 'send', request: part(own.sent.length < 2) }),
      more: ({ own }) => own.sent.length < 3,
    })
    const events = await toys.run([pair(toys, { second })])
    const at = toys.calls.filter(({ what }) => what === 'claim').map((call) => call.at)
    expect(at.map((time) => time - (at[0] ?? 0))).toEqual([0, 1_000, 2_000])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('after a lost answer a cancel does not claim that nothing was changed', async () => {
    const toys = new Toys()
    toys.faults.set('claim', [lose])
    toys.looks.set('claim', () => ({ state: 'absent', evidence: 'behind' }))
    void toys.clock.sleep(500).then(() => toys.cancel.abort())
    const events = await toys.run([pair(toys)])
    expect(events.at(-1)).toMatchObject({ type: 'interrupted', step: { id: 'claim' }, inFlight: true })
  })

  test('a first that a newer version was taken for is sent again when reads do not show it for a minute', async () => {
    const toys = new Toys()
    // Sent in vain; then somebody else changes the distribution.
    toys.faults.set('release', [drop, conflict])
    toys.faults.set(
      'claim',
      Array.from({ length: 9_999 }, () => (apply: () => void) => {
        if (!toys.on.has('release')) refuse('still held')()
        apply()
      }),
    )
    const { first, ...rest } = forward(toys, { watch: { facts: () => [fact('release')] } })
    const versioned = {
      ...first,
      intent: () => ({
        do: 'send' as const,
        request: {
          to: 'distribution' as const,
          id: 'release',
          etag: 'E1',
          xml: '',
          needless: false,
          refusedAs: 'release-refused' as const,
        },
      }),
    }
    const events = await toys.run([{ ...rest, first: versioned }])
    const releases = toys.calls.filter(({ what }) => what === 'release').map(({ at }) => at)
    expect(releases).toHaveLength(3)
    expect(releases[2]).toBeGreaterThanOrEqual(60_000)
    expect(releases[2]).toBeLessThan(90_000)
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })

  test('a second that cannot be made ready in time is made ready again', async () => {
    const toys = new Toys()
    toys.on.set('release', 0)
    const usual = pair(toys)
    let tries = 0
    toys.looks.set('needed', () => (++tries < 3 ? drop() : toys.show('needed')))
    const needs = () => [fact('needed')]
    const events = await toys.run([{ ...usual, second: { ...usual.second, needs } }])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'claim' } })
  })
})

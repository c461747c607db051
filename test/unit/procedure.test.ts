import { describe, expect, test } from 'vitest'
import { Failure } from '../../src/failure.ts'
import { execute, type Patience, unwind } from '../../src/procedure.ts'
import type { Pair, Stage, Standing, Step, StepEvent } from '../../src/step.ts'
import { VirtualClock } from '../virtual-clock.ts'

/** A world of named switches, each off, on its way, or on; and the log of what was called in it, with the time in ms. */
class Toys {
  readonly clock = new VirtualClock(0)
  readonly cancel = new AbortController()
  readonly calls: { readonly what: string; readonly at: number }[] = []
  readonly on = new Map<string, number>()
  readonly facts = new Map<string, string>()
  /** What the next calls of a step do instead of succeeding. */
  readonly faults = new Map<string, ((apply: () => void) => void)[]>()

  patience(overrides: Partial<Patience> = {}): Patience {
    return {
      clock: this.clock,
      signal: this.cancel.signal,
      pollInterval: 10_000,
      agreement: 5_000,
      grace: 5_000,
      deadlineAt: 3_600_000,
      ...overrides,
    }
  }

  step(
    id: string,
    options: Partial<Step<Toys>> & { delay?: number; settle?: number; atMost?: number } = {},
  ): Step<Toys> {
    const { delay = 0, settle = 0, atMost = 600_000, ...rest } = options
    return {
      id,
      title: id,
      alias: '',
      by: 'us',
      observe: async (toys) => toys.look(id),
      apply: async (toys) => toys.change(id, delay),
      undo: () => [this.removal(id)],
      wait: () => ({ for: `${id} to be on`, atMost, settle }),
      onRefusal: 'stop',
      onExhausted: 'stop',
      exhausted: 'not-deployed',
      ...rest,
    }
  }

  /** The way back of a step: in place when the thing is off. */
  removal(id: string, options: Partial<Step<Toys>> = {}): Step<Toys> {
    return this.step(`undo ${id}`, {
      observe: async (toys) =>
        toys.on.has(id)
          ? { state: 'absent', evidence: `${id} is on` }
          : { state: 'in-place', evidence: `${id} is off` },
      apply: async (toys) => {
        toys.calls.push({ what: `undo ${id}`, at: toys.clock.now() })
        toys.on.delete(id)
      },
      ...options,
    })
  }

  look(id: string): Standing {
    const since = this.on.get(id)
    if (since === undefined) return { state: 'absent', evidence: `${id} is off` }
    if (since > this.clock.now()) return { state: 'settling', evidence: `${id} is on its way` }
    const fact = this.facts.get(id)
    return { state: 'in-place', evidence: `${id} is on`, ...(fact === undefined ? {} : { fact }) }
  }

  change(id: string, delay: number): void {
    this.calls.push({ what: id, at: this.clock.now() })
    const apply = () => void this.on.set(id, this.clock.now() + delay)
    const fault = this.faults.get(id)?.shift()
    if (fault === undefined) apply()
    else fault(apply)
  }

  async run(stages: readonly Stage<Toys>[], patience = this.patience()): Promise<StepEvent[]> {
    const events: StepEvent[] = []
    for await (const event of execute(stages, this, patience)) events.push(event)
    return events
  }
}

const refuse = (message: string) => () => {
  throw new Failure('move-refused', message, { outcome: 'refused', refusal: 'other' })
}
const lose = (apply: () => void) => {
  apply()
  throw new Failure('service-error', 'no answer', { outcome: 'unknown' })
}
const drop = () => {
  throw new Failure('service-error', 'no answer', { outcome: 'unknown' })
}
const conflict = () => {
  throw new Failure('service-error', 'precondition failed', { outcome: 'conflict' })
}
const names = (toys: Toys) => toys.calls.map(({ what }) => what)
const types = (events: readonly StepEvent[]) => events.map(({ type }) => type)

describe('one step', () => {
  test('a step in place is skipped, a step that is absent is made once and confirmed', async () => {
    const toys = new Toys()
    toys.on.set('a', 0)
    const events = await toys.run([toys.step('a'), toys.step('b', { delay: 30_000 })])
    expect(names(toys)).toEqual(['b'])
    expect(events[0]).toMatchObject({ type: 'skipped', step: { id: 'a' } })
    expect(events.at(-1)).toMatchObject({ type: 'confirmed', step: { id: 'b' } })
    expect(toys.clock.now()).toBeGreaterThanOrEqual(30_000)
  })

  test('a change that is still settling is waited for instead of being made twice', async () => {
    const toys = new Toys()
    toys.on.set('a', 20_000)
    await toys.run([toys.step('a')])
    expect(names(toys)).toEqual([])
    expect(toys.clock.now()).toBeGreaterThanOrEqual(20_000)
  })

  test('a lost answer is read back and not sent again', async () => {
    const toys = new Toys()
    toys.faults.set('a', [lose])
    const events = await toys.run([toys.step('a')])
    expect(names(toys)).toEqual(['a'])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
  })

  test('after an unknown outcome two reads five seconds apart must agree before it is sent again', async () => {
    const toys = new Toys()
    toys.faults.set('a', [drop])
    const events = await toys.run([toys.step('a')])
    expect(names(toys)).toEqual(['a', 'a'])
    expect(toys.calls[1]?.at).toBeGreaterThanOrEqual(5_000)
    expect(types(events)).toContain('retrying')
  })

  test('a conflict is read again and decided again, at most five times', async () => {
    const toys = new Toys()
    toys.faults.set(
      'a',
      Array.from({ length: 9 }, () => conflict),
    )
    const events = await toys.run([toys.step('a')])
    expect(names(toys)).toHaveLength(6)
    expect(events.at(-1)).toMatchObject({ type: 'failed', failure: { message: 'precondition failed' } })
  })

  test('a refusal ends the run with the answer that the step declares, and nothing later is made', async () => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('no')])
    const events = await toys.run([toys.step('a', { onRefusal: 'back' }), toys.step('b')])
    expect(names(toys)).toEqual(['a'])
    expect(events.at(-1)).toMatchObject({ type: 'failed', answer: 'back', failure: { message: 'no' } })
  })

  test('a refusal that comes after somebody else made the change is no failure', async () => {
    const toys = new Toys()
    toys.faults.set('a', [
      (apply) => {
        apply()
        refuse('already there')()
      },
    ])
    const events = await toys.run([toys.step('a')])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
  })

  test('recourse brings other steps into place and makes the change again', async () => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('txt missing')])
    const record = toys.step('txt', { delay: 60_000 })
    await toys.run([
      toys.step('a', {
        recourse: (_, refusals) =>
          refusals.length === 1 ? { do: 'again', after: [record] } : { do: 'give-up' },
      }),
    ])
    expect(names(toys)).toEqual(['a', 'txt', 'a'])
    expect(toys.calls[2]?.at).toBeGreaterThanOrEqual(60_000)
  })

  test('a wait that runs out says so with the answer of the step; a step on which nothing rests lets the run go on', async () => {
    const toys = new Toys()
    const slow = toys.step('a', { delay: 900_000, atMost: 60_000, onExhausted: 'go-on' })
    const events = await toys.run([slow, toys.step('b'), toys.step('c', { delay: 900_000, atMost: 60_000 })])
    expect(events.filter(({ type }) => type === 'unconfirmed')).toMatchObject([
      { step: { id: 'a' }, answer: 'go-on' },
      { step: { id: 'c' }, answer: 'stop' },
    ])
    expect(names(toys)).toEqual(['a', 'b', 'c'])
  })

  test('no wait outlasts the deadline of the run', async () => {
    const toys = new Toys()
    await toys.run([toys.step('a', { delay: 9e9, atMost: 9e9 })], toys.patience({ deadlineAt: 120_000 }))
    expect(toys.clock.now()).toBeLessThanOrEqual(121_000)
  })

  test('a change that somebody takes away while it is awaited ends the wait', async () => {
    const toys = new Toys()
    const observe = async () => {
      if (toys.clock.now() > 20_000) toys.on.delete('a')
      return toys.look('a')
    }
    const events = await toys.run([toys.step('a', { observe, delay: 60_000 })])
    expect(events.at(-1)).toMatchObject({ type: 'unconfirmed', evidence: 'taken away again: a is off' })
    expect(toys.clock.now()).toBeLessThan(60_000)
  })

  test('a step that removes is in place when the thing is absent', async () => {
    const toys = new Toys()
    toys.on.set('wildcard', 0)
    const removal = toys.step('remove', {
      observe: async () =>
        toys.on.has('wildcard')
          ? { state: 'absent', evidence: 'still there' }
          : { state: 'in-place', evidence: 'gone' },
      apply: async () => void toys.on.delete('wildcard'),
    })
    expect((await toys.run([removal])).at(-1)).toMatchObject({ type: 'confirmed', evidence: 'gone' })
    expect((await toys.run([removal])).at(-1)).toMatchObject({ type: 'skipped', evidence: 'gone' })
  })
})

describe('settle time', () => {
  test('a step counts only after it has been in place for its settle time', async () => {
    const toys = new Toys()
    await toys.run([toys.step('a', { delay: 10_000, settle: 300_000 })])
    expect(toys.clock.now()).toBeGreaterThanOrEqual(310_000)
  })

  test('the settle time starts again when the fact it rests on changes', async () => {
    const toys = new Toys()
    toys.facts.set('a', 'E1')
    const observe = async () => {
      if (toys.clock.now() >= 200_000) toys.facts.set('a', 'E2')
      return toys.look('a')
    }
    await toys.run([toys.step('a', { settle: 300_000, observe })])
    expect(toys.clock.now()).toBeGreaterThanOrEqual(500_000)
  })

  test('a step found in place is held for its settle time in full, since when it arrived is not known', async () => {
    const toys = new Toys()
    toys.on.set('a', 0)
    await toys.run([toys.step('a', { settle: 300_000 })])
    expect(names(toys)).toEqual([])
    expect(toys.clock.now()).toBeGreaterThanOrEqual(300_000)
  })
})

describe('a cancelled run', () => {
  test('ends a wait at once and makes no further change', async () => {
    const toys = new Toys()
    void toys.clock.sleep(15_000).then(() => toys.cancel.abort())
    const events = await toys.run([toys.step('a', { delay: 60_000 }), toys.step('b')])
    expect(events.at(-1)).toMatchObject({ type: 'interrupted', step: { id: 'a' }, inFlight: false })
    expect(names(toys)).toEqual(['a'])
    expect(toys.clock.now()).toBe(15_000)
  })

  test('awaits the call under way, but no longer than the grace', async () => {
    const toys = new Toys()
    const hung = toys.step('a', { apply: () => new Promise(() => undefined) })
    void toys.clock.sleep(15_000).then(() => toys.cancel.abort())
    const events = await toys.run([hung])
    expect(events.at(-1)).toMatchObject({ type: 'interrupted', inFlight: true })
    expect(toys.clock.now()).toBe(20_000)
  })
})

describe('a watcher', () => {
  test('runs while its step waits and may add one repair', async () => {
    const toys = new Toys()
    toys.on.set('wildcard', 0)
    void toys.clock.sleep(15_000).then(() => toys.on.delete('wildcard'))
    const repair = toys.step('wildcard')
    const watch = async () => (toys.on.has('wildcard') ? undefined : repair)
    await toys.run([toys.step('a', { delay: 60_000, watch })])
    expect(names(toys)).toEqual(['a', 'wildcard'])
    expect(toys.calls[1]?.at).toBeLessThan(30_000)
  })
})

describe('a pair', () => {
  const pair = (
    toys: Toys,
    options: Partial<Pair<Toys>> & { recourse?: Step<Toys>['recourse'] } = {},
  ): Pair<Toys> => {
    const { recourse = () => ({ do: 'again' }) as const, ...rest } = options
    return {
      id: 'pair',
      gate: async () => void toys.calls.push({ what: 'gate', at: toys.clock.now() }),
      first: toys.step('release', { onRefusal: 'on-failure' }),
      second: {
        ...toys.step('claim', { onRefusal: 'back', onExhausted: 'back', recourse }),
        prepare: async () => {
          toys.calls.push({ what: 'prepare', at: toys.clock.now() })
          return async () => toys.change('claim', 0)
        },
      },
      haste: () => ({ pause: 1_000, atMost: 60_000 }),
      ...rest,
    }
  }

  test('gate, then both requests with nothing between them', async () => {
    const toys = new Toys()
    const seen: string[] = []
    for await (const event of execute([pair(toys)], toys, toys.patience())) {
      if (event.type === 'applying') seen.push(`${event.step.id} ${event.quiet ? 'quiet' : 'aloud'}`)
      if (toys.calls.at(-1)?.what === 'release') throw new Error('something was told between the two')
    }
    expect(names(toys)).toEqual(['gate', 'prepare', 'release', 'claim'])
    expect(seen).toEqual(['release quiet', 'claim quiet'])
  })

  test('a gate that does not open changes nothing', async () => {
    const toys = new Toys()
    const gate = async () => {
      throw new Failure('deadline-too-near', 'not enough time left')
    }
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
    expect(events.at(-1)).toMatchObject({ type: 'unconfirmed', step: { id: 'claim' }, answer: 'back' })
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
    expect(names(toys)).toEqual(['gate', 'prepare', 'release'])
    expect(events.at(-1)).toMatchObject({ type: 'failed', step: { id: 'release' }, answer: 'on-failure' })
  })

  test('a lost answer to the first is read at once and the second follows', async () => {
    const toys = new Toys()
    toys.faults.set('release', [lose])
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['gate', 'prepare', 'release', 'claim'])
    expect(toys.clock.now()).toBe(0)
  })

  test('a cancel between the two still sends the second', async () => {
    const toys = new Toys()
    const first = toys.step('release', {
      apply: async () => {
        toys.change('release', 0)
        toys.cancel.abort()
      },
    })
    await toys.run([pair(toys, { first })])
    expect(names(toys)).toEqual(['gate', 'prepare', 'release', 'claim'])
  })

  test('a run that finds the first done goes straight to the second', async () => {
    const toys = new Toys()
    toys.on.set('release', 0)
    await toys.run([pair(toys)])
    expect(names(toys)).toEqual(['prepare', 'claim'])
  })
})

describe('unwinding', () => {
  const undo = async (toys: Toys, stages: readonly Stage<Toys>[], changed: string[]) => {
    const events: StepEvent[] = []
    for await (const event of unwind(stages, toys, new Set(changed), toys.patience())) events.push(event)
    return events
  }

  test('takes back what this run changed, newest first, and nothing else', async () => {
    const toys = new Toys()
    for (const id of ['a', 'b', 'c']) toys.on.set(id, 0)
    await undo(toys, [toys.step('a'), toys.step('b'), toys.step('c')], ['a', 'c'])
    expect(names(toys)).toEqual(['undo c', 'undo a'])
    expect([...toys.on.keys()]).toEqual(['b'])
  })

  test('keeps what cannot be taken back, with the reason', async () => {
    const toys = new Toys()
    const events = await undo(toys, [toys.step('a', { undo: { irreversible: 'no way back' } })], ['a'])
    expect(events).toMatchObject([{ type: 'kept', why: 'no way back' }])
  })

  test('the steps of a way back are made in the order in which they stand', async () => {
    const toys = new Toys()
    for (const id of ['dns', 'release']) toys.on.set(id, 0)
    const step = toys.step('release', { undo: () => [toys.removal('dns'), toys.removal('release')] })
    await undo(toys, [step], ['release'])
    expect(names(toys)).toEqual(['undo dns', 'undo release'])
  })

  test('a refused undo ends with a failure, never with "undone"', async () => {
    const toys = new Toys()
    toys.on.set('a', 0)
    const removal = toys.removal('a', { apply: async () => refuse('no')() })
    const events = await undo(toys, [toys.step('a', { undo: () => [removal] })], ['a'])
    expect(types(events)).toEqual(['undoing', 'applying', 'failed'])
  })

  test('an urgent step is tried again past the count of retries, a short pause apart', async () => {
    const toys = new Toys()
    toys.faults.set(
      'enable',
      Array.from({ length: 20 }, () => conflict),
    )
    await toys.run([toys.step('enable', { urgent: { pause: 2_000 } })])
    expect(names(toys)).toHaveLength(21)
    expect(toys.clock.now()).toBeLessThanOrEqual(40_000)
  })
})

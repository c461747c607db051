import { describe, expect, test } from 'vitest'
import { conflict, drop, fact, lose, names, refuse, Toys, types } from './toys.ts'

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

  test.each([
    ['go-on', ['b']],
    ['stop', []],
    ['back', []],
  ] as const)(
    'one that cannot be read, and is to %s when refused: then %j are made',
    async (answer, made) => {
      const toys = new Toys()
      toys.looks.set('a', () => refuse('not permitted')())
      const events = await toys.run([toys.step('a', { onRefusal: answer }), toys.step('b')])
      expect(names(toys)).toEqual(made)
      expect(events.find(({ type }) => type === 'failed')).toMatchObject({
        type: 'failed',
        step: { id: 'a' },
        failure: { message: 'not permitted' },
      })
    },
  )

  test('one on which nothing rests, and whose request needs no read, is made although it cannot be read', async () => {
    const toys = new Toys()
    let reads = 0
    toys.looks.set('a', () => (reads++ === 0 ? refuse('not permitted')() : toys.show('a')))
    const events = await toys.run([toys.step('a', { onRefusal: 'go-on', needs: () => [] })])
    expect(names(toys)).toEqual(['a'])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
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
    toys.looks.set('a', () => {
      if (toys.clock.now() > 20_000) toys.on.delete('a')
      return toys.show('a')
    })
    const events = await toys.run([toys.step('a', { delay: 200_000 })])
    expect(events.at(-1)).toMatchObject({ type: 'unconfirmed', evidence: 'removed again: a is off' })
    expect(toys.clock.now()).toBeLessThan(100_000)
  })

  test('reads that lag by up to a minute show a change, and then not: it has not been taken away', async () => {
    const toys = new Toys()
    let looks = 0
    toys.looks.set('a', () => {
      const shown = toys.show('a')
      return shown.state === 'settling' && ++looks % 3 !== 0
        ? ({ state: 'absent', evidence: 'a is off, as it was a minute ago' } as const)
        : shown
    })
    const events = await toys.run([toys.step('a', { delay: 120_000 })])
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
  })

  test('a step that removes is in place when the thing is absent', async () => {
    const toys = new Toys()
    toys.on.set('wildcard', 0)
    const off = [toys.removal('wildcard')]
    const gone = { evidence: 'wildcard is off' }
    expect((await toys.run(off)).at(-1)).toMatchObject({ type: 'confirmed', ...gone })
    expect((await toys.run(off)).at(-1)).toMatchObject({ type: 'skipped', ...gone })
  })
})

describe('settle time', () => {
  test('a step counts only after it has been in place for its settle time', async () => {
    const toys = new Toys()
    await toys.run([toys.step('a', { delay: 10_000, settle: 300_000 })])
    expect(toys.clock.now()).toBeGreaterThanOrEqual(310_000)
  })

  test('is looked at as often as the poll interval says, and at its end', async () => {
    const toys = new Toys()
    const looks: number[] = []
    toys.looks.set('a', () => {
      looks.push(toys.clock.now())
      return toys.show('a')
    })
    await toys.run([toys.step('a', { settle: 100_000 })], toys.patience({ pollInterval: 40_000 }))
    expect(looks).toEqual([0, 0, 40_000, 80_000, 100_000])
  })

  test('the settle time starts again when the fact it rests on changes', async () => {
    const toys = new Toys()
    toys.facts.set('a', 'E1')
    toys.looks.set('a', () => {
      if (toys.clock.now() >= 200_000) toys.facts.set('a', 'E2')
      return toys.show('a')
    })
    await toys.run([toys.step('a', { settle: 300_000 })])
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

describe('what a request rests on', () => {
  test('is read right before each try where nothing guards it, last of all; the rest counts if read just now', async () => {
    const toys = new Toys()
    const readBefore: string[][] = []
    const tell = () => readBefore.push(toys.reads.splice(0))
    toys.faults.set('a', [
      () => {
        tell()
        conflict()
      },
      (apply) => {
        tell()
        apply()
      },
    ])
    const needs = () => [fact('holder'), fact('guarded')]
    const looked = toys.step('looked', {
      facts: () => [...needs(), fact('a')],
      standing: () => ({ state: 'in-place', evidence: '' }),
    })
    await toys.run([looked, toys.step('a', { needs, last: () => [fact('holder')] })])
    expect(readBefore).toEqual([
      ['holder', 'guarded', 'a', 'holder'],
      ['a', 'guarded', 'holder'],
    ])
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
    toys.faults.set('a', [() => new Promise(() => undefined)])
    const hung = toys.step('a')
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
    const watch = { facts: () => [fact('wildcard')], repair: () => repair }
    await toys.run([toys.step('a', { delay: 60_000, watch })])
    expect(names(toys)).toEqual(['a', 'wildcard'])
    expect(toys.calls[1]?.at).toBeLessThan(30_000)
  })

  test('looks between two tries as well', async () => {
    const toys = new Toys()
    toys.faults.set('a', [refuse('no'), refuse('no')])
    const again = () => ({ do: 'again', pause: 2_000 }) as const
    await toys.run([toys.step('a', { watch: { facts: () => [fact('stranger')] }, recourse: again })])
    expect(names(toys)).toEqual(['a', 'a', 'a'])
    expect(toys.reads.filter((what) => what === 'stranger')).toHaveLength(2)
  })
})

describe('unwinding', () => {
  test('takes back what this run changed, newest first, and nothing else', async () => {
    const toys = new Toys()
    for (const id of ['a', 'b', 'c']) toys.on.set(id, 0)
    await toys.undo([toys.step('a'), toys.step('b'), toys.step('c')], ['a', 'c'])
    expect(names(toys)).toEqual(['undo c', 'undo a'])
    expect([...toys.on.keys()]).toEqual(['b'])
  })

  test('keeps what cannot be taken back, with the reason', async () => {
    const toys = new Toys()
    const events = await toys.undo([toys.step('a', { undo: { irreversible: 'no way back' } })], ['a'])
    expect(events).toMatchObject([{ type: 'kept', why: 'no way back' }])
  })

  test('the steps of a way back are made in the order in which they stand', async () => {
    const toys = new Toys()
    for (const id of ['dns', 'release']) toys.on.set(id, 0)
    const step = toys.step('release', { undo: () => [toys.removal('dns'), toys.removal('release')] })
    await toys.undo([step], ['release'])
    expect(names(toys)).toEqual(['undo dns', 'undo release'])
  })

  test('a refused undo ends with a failure, never with "undone"', async () => {
    const toys = new Toys()
    toys.on.set('a', 0)
    toys.faults.set('undo a', [refuse('no')])
    const removal = toys.removal('a')
    const events = await toys.undo([toys.step('a', { undo: () => [removal] })], ['a'])
    expect(types(events)).toEqual(['undoing', 'applying', 'failed'])
  })

  test('an urgent step is tried again past the count of retries, a short pause apart', async () => {
    const toys = new Toys()
    toys.faults.set(
      'enable',
      Array.from({ length: 20 }, () => conflict),
    )
    await toys.run([toys.step('enable', { urgent: { pause: 2_000, exposure: 'source-disabled' } })])
    expect(names(toys)).toHaveLength(21)
    expect(toys.clock.now()).toBeLessThanOrEqual(40_000)
  })
})

describe('two reads of one thing that disagree', () => {
  /** A list that is read by `list` and by `config`, from which the request is made: the one is behind until then, ms. */
  function lists(toys: Toys, behind: { readonly list?: number; readonly config?: number }) {
    const shown = (until: number | undefined) => () => {
      const isOn = toys.on.has('list') === toys.clock.now() >= (until ?? 0)
      return isOn
        ? { state: 'in-place' as const, evidence: 'on' }
        : { state: 'absent' as const, evidence: 'off' }
    }
    toys.looks.set('list', shown(behind.list))
    toys.looks.set('config', shown(behind.config))
    return toys.step('list', {
      needs: () => [fact('config')],
      intent: (view) => {
        const needless = view.stands('config').state === 'in-place'
        const update = {
          to: 'distribution',
          id: 'list',
          etag: '',
          xml: '',
          refusedAs: 'service-error',
        } as const
        return { do: 'send', request: { ...update, needless } }
      },
    })
  }

  test('what the one shows to be made already is not made, and counts once both have said so for as long as reads lag', async () => {
    const toys = new Toys()
    toys.on.set('list', 0)
    const events = await toys.run([lists(toys, { list: 30_000 })])
    expect(names(toys)).toEqual([])
    const accepted = events.find(({ type }) => type === 'accepted')
    expect(accepted).toMatchObject({ evidence: 'on (after: two reads of list disagree)' })
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
    expect(toys.clock.now()).toBeGreaterThanOrEqual(30_000 + 60_000 - 5_000)
  })

  test('what the one shows from before somebody took it away is made again, once it has caught up', async () => {
    const toys = new Toys()
    const events = await toys.run([lists(toys, { config: 30_000 })])
    expect(names(toys)).toEqual(['list'])
    expect(toys.calls[0]?.at).toBeGreaterThanOrEqual(30_000)
    expect(events.at(-1)).toMatchObject({ type: 'confirmed' })
  })
})

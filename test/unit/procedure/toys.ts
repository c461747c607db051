import { asFailure, Failure } from '../../../src/base/failure.ts'
import { execute, unwind } from '../../../src/procedure/execute.ts'
import { type Effects, Loop, type Patience } from '../../../src/procedure/loop.ts'
import type { Stage, Standing, Step, StepEvent } from '../../../src/procedure/step.ts'
import { untouched } from '../../../src/procedure/track.ts'
import type { Fact, Reading, Request, View } from '../../../src/procedure/world.ts'
import { VirtualClock } from '../../virtual/clock.ts'

/** What decisions about toys go by: where each stands, as it was read. */
export interface ToyView extends View {
  readonly stands: (id: string) => Standing
}

type Look = () => Standing

/** A world of named switches, each off, on its way, or on; and the log of what was called in it, with the time in ms. */
export class Toys implements Effects<ToyView> {
  readonly clock = new VirtualClock(0)
  readonly cancel = new AbortController()
  readonly calls: { readonly what: string; readonly at: number }[] = []
  readonly on = new Map<string, number>()
  readonly facts = new Map<string, string>()
  /** What the next calls of a step do instead of succeeding. */
  readonly faults = new Map<string, ((apply: () => void) => void | Promise<void>)[]>()
  /** How a thing is read, where it is not simply looked at. */
  readonly looks = new Map<string, Look>()
  /** For how long a change is on its way, ms. */
  readonly delays = new Map<string, number>()
  readonly reads: string[] = []
  readonly #world = new Map<Fact, Reading & { readonly standing?: Standing }>()
  #stamp = 0

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
    options: Partial<Step<ToyView>> & { delay?: number; settle?: number; atMost?: number } = {},
  ): Step<ToyView> {
    const { delay = 0, settle = 0, atMost = 600_000, ...rest } = options
    this.delays.set(id, delay)
    return {
      id,
      title: id,
      alias: '',
      by: 'us',
      facts: () => [fact(id)],
      standing: (view) => view.stands(id),
      intent: () => ({ do: 'send', request: request(id) }),
      undo: () => [this.removal(id)],
      wait: () => ({ for: `${id} to be on`, atMost, settle }),
      onRefusal: 'stop',
      onExhausted: 'stop',
      exhausted: 'not-deployed',
      ...rest,
    }
  }

  /** The way back of a step: in place when the thing is off. */
  removal(id: string, options: Partial<Step<ToyView>> = {}): Step<ToyView> {
    return this.step(`undo ${id}`, {
      facts: () => [fact(id)],
      standing: (view) =>
        view.stands(id).state === 'absent'
          ? { state: 'in-place', evidence: `${id} is off` }
          : { state: 'absent', evidence: `${id} is on` },
      ...options,
    })
  }

  show(id: string): Standing {
    const since = this.on.get(id)
    if (since === undefined) return { state: 'absent', evidence: `${id} is off` }
    if (since > this.clock.now()) return { state: 'settling', evidence: `${id} is on its way` }
    const stamp = this.facts.get(id)
    return { state: 'in-place', evidence: `${id} is on`, ...(stamp === undefined ? {} : { fact: stamp }) }
  }

  async run(
    stages: readonly Stage<ToyView>[],
    patience = this.patience(),
    loop = new Loop(this, patience),
  ): Promise<StepEvent[]> {
    return all(execute(stages, loop))
  }

  async undo(stages: readonly Stage<ToyView>[], changed: readonly string[]): Promise<StepEvent[]> {
    return all(unwind(stages, new Loop(this, this.patience()), new Set(changed)))
  }

  readonly view: Effects<ToyView>['view'] = (known) => ({
    ...known,
    own: untouched(''),
    reading: (one) => this.#world.get(one),
    stands: (id) => this.#world.get(fact(id))?.standing ?? { state: 'settling', evidence: 'not read yet' },
  })

  readonly look: Effects<ToyView>['look'] = async (facts) => {
    for (const one of facts) this.#read(one)
  }

  readonly glance: Effects<ToyView>['glance'] = (facts) => {
    for (const one of facts) this.#read(one)
  }

  readonly readings = () => this.#stamp
  readonly learn = () => []
  readonly tell = () => undefined

  readonly send: Effects<ToyView>['send'] = async (wanted) => {
    const id = wanted.to === 'mover' ? wanted.alias : wanted.to === 'distribution' ? wanted.id : ''
    this.calls.push({ what: id, at: this.clock.now() })
    const of = id.replace(/^undo /, '')
    const apply = () => {
      if (of !== id) this.on.delete(of)
      else this.on.set(id, this.clock.now() + (this.delays.get(id) ?? 0))
    }
    const fault = this.faults.get(id)?.shift()
    if (fault === undefined) apply()
    else await fault(apply)
    return {}
  }

  #read(one: Fact): void {
    const id = one.slice(one.indexOf(' ') + 1)
    const at = this.clock.now()
    const asked = { at, got: at, stamp: ++this.#stamp }
    this.reads.push(id)
    try {
      this.#world.set(one, { ...asked, known: true, standing: this.looks.get(id)?.() ?? this.show(id) })
    } catch (thrown) {
      this.#world.set(one, { ...asked, known: false, why: asFailure(thrown) })
    }
  }
}

async function all(events: AsyncGenerator<StepEvent>): Promise<StepEvent[]> {
  const told: StepEvent[] = []
  for await (const event of events) told.push(event)
  return told
}

export const fact = (id: string): Fact => `distribution ${id}`

const request = (id: string): Request => ({
  to: 'mover',
  call: 'AssociateAlias',
  alias: id,
  id,
  etag: '',
  from: undefined,
})

export const refuse = (message: string) => () => {
  throw new Failure('move-refused', message, { outcome: 'refused', refusal: 'other' })
}
export const lose = (apply: () => void) => {
  apply()
  throw new Failure('service-error', 'no answer', { outcome: 'unknown' })
}
export const drop = () => {
  throw new Failure('service-error', 'no answer', { outcome: 'unknown' })
}
export const conflict = () => {
  throw new Failure('service-error', 'precondition failed', { outcome: 'conflict' })
}
export const names = (toys: Toys) => toys.calls.map(({ what }) => what)
export const types = (events: readonly StepEvent[]) => events.map(({ type }) => type)

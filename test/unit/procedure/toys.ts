import { Failure } from '../../../src/base/failure.ts'
import { execute, type Patience } from '../../../src/procedure/execute.ts'
import type { Stage, Standing, Step, StepEvent } from '../../../src/procedure/step.ts'
import { VirtualClock } from '../../virtual/clock.ts'

/** A world of named switches, each off, on its way, or on; and the log of what was called in it, with the time in ms. */
export class Toys {
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

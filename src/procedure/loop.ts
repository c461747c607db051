import type { Clock } from '../base/clock.ts'
import { Failure } from '../base/failure.ts'
import type { Act, Action } from './action.ts'
import { fold, type History, type Note, opened } from './history.ts'
import type { StepEvent } from './step.ts'
import type { Answered, Fact, Request, Saying, TrackedRequest, View, Waits } from './world.ts'

/** How a run waits, and what ends it. */
export interface Patience extends Waits {
  readonly clock: Clock
  /** Aborted when the run is cancelled: no new change, waits end at once. */
  readonly signal: AbortSignal
  /** How long a call under way is still awaited after a cancel in ms (the runner kills after 7.5 s). */
  readonly grace: number
}

/** The ports of a run: all that has an effect, and all that is read. */
export interface Effects<V extends View> {
  /** What is known at this moment, as a value. */
  readonly view: (known: LoopView) => V
  /** Reads facts; each answer is noted where it is known what it is about. Never rejects. */
  readonly look: (
    facts: readonly Fact[],
    atMost: number | undefined,
    note: (note: Note) => void,
  ) => Promise<void>
  /** Has facts read in the background, as far as that is not under way. */
  readonly glance: (facts: readonly Fact[], note: (note: Note) => void) => void
  /** How many readings have been asked for. */
  readonly readings: () => number
  /** Sends one request, once. Rejects with a Failure. */
  readonly send: (request: Request, known: LoopView) => Promise<Answered>
  /** What follows for what is known from a request whose answer, or lack of one, is known. */
  readonly learn: (request: Request, answer: Answered | undefined) => void
  readonly tell: (saying: Saying) => void
}

/** The part of a view that is the loop's. */
export type LoopView = Pick<View, 'now' | 'cancelled' | 'luck' | 'waits' | 'history'>

/** A run of steps under way: the one place that remembers, since everything else decides by what it is given. */
export class Loop<V extends View> {
  readonly #effects: Effects<V>
  readonly #patience: Patience
  #history: History

  /** `history`: of a run of steps that this one goes on with. */
  constructor(effects: Effects<V>, patience: Patience, history?: History) {
    this.#effects = effects
    this.#patience = patience
    this.#history = history ?? opened(patience.clock.now())
  }

  /** What every decision goes by, now. */
  view(): V {
    return this.#effects.view(this.#known())
  }

  /** Reads facts, for whoever wants to know where steps stand before anything is done. */
  look(facts: readonly Fact[]): Promise<void> {
    this.view()
    return this.#effects.look(facts, undefined, this.#note)
  }

  /**
   * Decides, does it, and decides again, until there is nothing left to do. Tells all that happens. The only place with an
   * `await` between a decision and its effect.
   */
  async *follow(decide: (view: V) => Action): AsyncGenerator<StepEvent> {
    for (let idle = 0; idle < mostIdle; idle++) {
      const { words, act } = decide(this.view())
      for (const word of words) {
        if (word.word === 'note') this.#note(word.note)
        else if (word.word === 'say') this.#effects.tell(word.saying)
        else yield word.event
      }
      if (act.do === 'done') return
      if (act.do === 'end') {
        yield act.ending
        return
      }
      if (act.do !== 'note') idle = 0
      await this.#perform(act)
    }
    throw new Failure('internal', 'the same decision came up again and again')
  }

  async #perform(act: Act): Promise<void> {
    const { clock, signal } = this.#patience
    switch (act.do) {
      case 'look':
        return this.#effects.look(act.facts, act.atMost, this.#note)
      case 'send':
        return void (await this.#send(act))
      case 'send-both':
        if (await this.#send(act.first)) await this.#send(act.second)
        return
      case 'pause': {
        const ms = act.until - clock.now()
        this.#effects.glance(act.facts ?? [], this.#note)
        await clock.sleep(Math.max(0, ms), signal).catch((thrown: unknown) => {
          if (!signal.aborted) throw thrown
        })
      }
    }
  }

  /** Sends one request and notes what became of it; whether it was accepted. */
  async #send(tracked: TrackedRequest): Promise<boolean> {
    const { clock } = this.#patience
    const { key, id, request } = tracked
    this.#note({ note: 'sent', at: clock.now(), ...tracked })
    const attempt = await this.#attempt(() => this.#effects.send(request, this.#known()))
    if (attempt === 'abandoned') return false
    const { answer, failure } = attempt
    this.#note({
      note: 'answered',
      key,
      id,
      at: clock.now(),
      stamp: this.#effects.readings(),
      ...(answer === undefined ? {} : { answer }),
      ...(failure === undefined ? {} : { failure }),
    })
    if (failure === undefined || failure.outcome === 'unknown') this.#effects.learn(request, answer)
    return failure === undefined
  }

  /** A cancel does not abort a call: it is awaited for at most `grace` ms from then on. */
  async #attempt(
    call: () => Promise<Answered>,
  ): Promise<{ readonly answer?: Answered; readonly failure?: Failure } | 'abandoned'> {
    const { clock, signal, grace } = this.#patience
    const settled = new AbortController()
    const cancelled = new Promise<'abandoned'>((resolve) => {
      const stop = () =>
        clock.sleep(grace, settled.signal).then(
          () => resolve('abandoned'),
          () => undefined,
        )
      if (signal.aborted) void stop()
      else signal.addEventListener('abort', stop, { once: true, signal: settled.signal })
    })
    const answered = call().then(
      (answer) => ({ answer }),
      (thrown: unknown) => ({ failure: asFailed(thrown) }),
    )
    try {
      return await Promise.race([answered, cancelled])
    } finally {
      settled.abort()
    }
  }

  readonly #note = (note: Note): void => {
    this.#history = fold(this.#history, note)
  }

  #known(): LoopView {
    const { clock, signal, pollInterval, agreement, deadlineAt } = this.#patience
    return {
      now: clock.now(),
      cancelled: signal.aborted,
      luck: clock.random(),
      waits: { pollInterval, agreement, deadlineAt },
      history: this.#history,
    }
  }
}

/** So many decisions in a row without an act: more than any step takes. */
const mostIdle = 1_000

/** A failure whose outcome is stated: what is not known to have been refused may have been done. */
function asFailed(thrown: unknown): Failure {
  if (thrown instanceof Failure) return thrown
  const message = thrown instanceof Error ? thrown.message : String(thrown)
  return new Failure('internal', message, { cause: thrown, outcome: 'unknown' })
}

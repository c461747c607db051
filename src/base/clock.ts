import { setMaxListeners } from 'node:events'

/**
 * All time and all randomness of the action. Nothing else in `src` may call `Date`, `setTimeout` or `Math.random`:
 * so the same controller runs on wall-clock time in production and on virtual time, replayable, in tests.
 */
export interface Clock {
  /** Milliseconds since the epoch. Never goes backwards within a run. */
  readonly now: () => number
  /** Resolves after `ms` milliseconds; rejects at once with `signal.reason` when `signal` is or becomes aborted. */
  readonly sleep: (ms: number, signal?: AbortSignal) => Promise<void>
  /** A number in [0, 1), for jitter. */
  readonly random: () => number
}

/** The clock of a real run. `now` is monotonic: the wall clock at start plus the time that has passed since. */
export const wallClock: Clock = {
  now: () => performance.timeOrigin + performance.now(),
  sleep: (ms, signal) =>
    new Promise((resolve, reject) => {
      if (signal?.aborted) return reject(signal.reason)
      const timer = setTimeout(() => {
        signal?.removeEventListener('abort', stop)
        resolve()
      }, ms)
      const stop = () => {
        clearTimeout(timer)
        reject(signal?.reason)
      }
      signal?.addEventListener('abort', stop, { once: true })
    }),
  random: Math.random,
}

/** Something that ends whatever listens to it: as many calls as are under way at a time. Node.js 20 warns of more than ten. */
export function broadSignal(): AbortController {
  const controller = new AbortController()
  setMaxListeners(0, controller.signal)
  return controller
}

/** Thrown by {@link within} when the time is up. */
export class DeadlineExceeded extends Error {
  override readonly name = 'DeadlineExceeded'
  readonly ms: number
  constructor(what: string, ms: number) {
    super(`no answer from ${what} within ${ms} ms`)
    this.ms = ms
  }
}

/** How long something may take. */
interface Limit {
  readonly clock: Clock
  readonly ms: number
  /** What is waited for, for people. */
  readonly what: string
  /** Ends it before. */
  readonly signal?: AbortSignal
}

/**
 * Runs `work` with a deadline of `ms` milliseconds on `clock`. The signal given to `work` aborts at the deadline or when
 * `signal` aborts. Does not wait for `work` to notice.
 * @throws DeadlineExceeded when the time is up; `signal.reason` when aborted from outside.
 */
export async function within<T>(
  { clock, ms, what, signal }: Limit,
  work: (signal: AbortSignal) => Promise<T>,
): Promise<T> {
  const ended = new AbortController()
  const timer = new AbortController()
  const stop = () => ended.abort(signal?.reason)
  if (signal?.aborted) throw signal.reason
  signal?.addEventListener('abort', stop, { once: true })
  try {
    return await Promise.race([
      work(ended.signal),
      new Promise<never>((_, reject) => {
        ended.signal.addEventListener('abort', () => reject(ended.signal.reason), { once: true })
      }),
      clock.sleep(ms, timer.signal).then(
        () => {
          const late = new DeadlineExceeded(what, ms)
          ended.abort(late)
          throw late
        },
        () => new Promise<never>(() => undefined),
      ),
    ])
  } finally {
    // With a reason: without one each call would make an exception, stack and all, for nobody.
    timer.abort('in time')
    signal?.removeEventListener('abort', stop)
  }
}

/** What `work` comes to, if it does within `ms` milliseconds on `clock`; else `undefined`, and the work goes on by itself. */
export async function soon<T>(clock: Clock, ms: number, work: Promise<T>): Promise<T | undefined> {
  const timer = new AbortController()
  const late = clock.sleep(ms, timer.signal).then(
    () => undefined,
    () => new Promise<never>(() => undefined),
  )
  try {
    return await Promise.race([work, late])
  } finally {
    timer.abort('in time')
  }
}

/**
 * Runs tasks with at most `most` of them under way at a time, in the order in which they were given: a hundred names are not
 * looked up all at the same moment.
 */
export function limited(most: number): <T>(task: () => Promise<T>) => Promise<T> {
  const waiting: (() => void)[] = []
  let running = 0
  const done = () => {
    const next = waiting.shift()
    if (next === undefined) running--
    else next()
  }
  return async (task) => {
    if (running >= most) await new Promise<void>((go) => waiting.push(go))
    else running++
    return task().finally(done)
  }
}

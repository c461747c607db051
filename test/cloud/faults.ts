import type { CloudRequest } from './http.ts'

/** What goes wrong with a call. */
export type Misfortune =
  /** The connection breaks: before the endpoint saw the request, or after it was carried out. */
  | 'reset-before'
  | 'reset-after'
  /** An answer 500 or 503: instead of carrying the request out, or after it. */
  | '500-before'
  | '500-after'
  | '503'
  /** Throttled, as the endpoint does it. */
  | 'throttle'
  /** The true answer, cut in the middle, under status 200. */
  | 'truncated'
  /** A page of some proxy under status 200, without carrying the request out. */
  | 'html'
  /** No answer at all: without carrying the request out, or after it. */
  | 'hang-before'
  | 'hang-after'
  /** The true answer, but late. */
  | { readonly slowMs: number }
  /** An error of AWS, without carrying the request out. */
  | { readonly status: number; readonly code: string; readonly message: string }
  /** Nothing: for the sake of `before` and `after`. */
  | 'none'

/** A call as a fault sees it. `nth`: counted from 1 among the calls of its operation. */
export interface Occasion {
  readonly endpoint: string
  readonly operation: string
  readonly nth: number
  readonly request: CloudRequest
}

/** Something that happens to calls: to all that fit what is given of `endpoint`, `operation`, `nth` and `when`. */
export interface Fault {
  readonly does: Misfortune
  readonly endpoint?: string
  readonly operation?: string
  /** Only to this occurrence of the operation, counted from 1. */
  readonly nth?: number
  readonly when?: (occasion: Occasion) => boolean
  /** How often it strikes; default: once with `nth`, else at every call that fits. */
  readonly times?: number
  /** Runs before the request is carried out: the place to change the world, or to end the process that asks. */
  readonly before?: (occasion: Occasion) => void
  /** Runs after it was carried out (or would have been), before anything is answered. */
  readonly after?: (occasion: Occasion) => void
}

/** Name of a misfortune for the call log. */
export function misfortuneName(does: Misfortune): string {
  if (typeof does === 'string') return does === 'none' ? '' : does
  return 'slowMs' in does ? `slow ${does.slowMs} ms` : does.code
}

/** The faults that are waiting for their calls. */
export class Faults {
  readonly #waiting: { readonly fault: Fault; left: number }[] = []
  readonly #counts = new Map<string, number>()

  /** Later faults come after earlier ones: a call meets the first that fits. */
  add(fault: Fault): void {
    this.#waiting.push({ fault, left: fault.times ?? Number.POSITIVE_INFINITY })
  }

  clear(): void {
    this.#waiting.length = 0
  }

  /** Counts the call and finds the fault that it meets. */
  meet(
    endpoint: string,
    operation: string,
    request: CloudRequest,
  ): { occasion: Occasion; fault: Fault | undefined } {
    const key = `${endpoint} ${operation}`
    const nth = (this.#counts.get(key) ?? 0) + 1
    this.#counts.set(key, nth)
    const occasion = { endpoint, operation, nth, request }
    const met = this.#waiting.find(({ fault, left }) => left > 0 && fits(fault, occasion))
    if (met !== undefined) met.left--
    return { occasion, fault: met?.fault }
  }
}

function fits(fault: Fault, occasion: Occasion): boolean {
  if (fault.endpoint !== undefined && fault.endpoint !== occasion.endpoint) return false
  if (fault.operation !== undefined && fault.operation !== occasion.operation) return false
  if (fault.nth !== undefined && fault.nth !== occasion.nth) return false
  return fault.when?.(occasion) ?? true
}

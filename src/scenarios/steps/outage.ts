import type { Distribution } from '../../base/distribution.ts'
import { duration } from '../../base/text.ts'

/** So long after the source was read as Deployed a mover call may still see it as enabled, in ms. */
const stubborn = 30_000

/** What ends the way forward. `begun`, `deadlineAt`: ms since the epoch; the rest in ms. */
export interface Terms {
  /** When the change that began the outage was sent. */
  readonly begun: number
  /** How long the way forward may be tried at most. */
  readonly budget: number
  readonly deadlineAt: number
  /** What the way back may take. */
  readonly wayBack: number
}

/**
 * Until when the way forward is tried while users are unserved, in ms since the epoch: counted from the change that began
 * the outage, and never so long that the way back no longer fits before the deadline.
 */
export function outageEnds({ begun, budget, deadlineAt, wayBack }: Terms): number {
  return Math.min(begun + budget, deadlineAt - wayBack)
}

/**
 * Whether it is of no use to wait until CloudFront sees that the source is disabled: every edge has heard of it long ago.
 * `deployedSince`: when the source was first read as disabled and Deployed.
 */
export function seesNoMore(deployedSince: number | undefined, now: number): boolean {
  return deployedSince !== undefined && now - deployedSince >= stubborn
}

/** One outage that this run began or came upon: what its steps have to know of each other. Times in ms since the epoch. */
export class Outage {
  #begun: number | undefined
  #deployedSince: number | undefined
  #back: { readonly etag: string; readonly xml: string } | undefined
  /** ETags of the source from before the outage: a read that still shows one of them is behind (safety R10). */
  readonly #superseded = new Set<string>()

  /** The change that begins it is about to be sent, over the configuration with this ETag. */
  begins(now: number, etag: string): void {
    this.#begun = now
    this.#superseded.add(etag)
  }

  /** It has begun, and ends when `xml` is put over the configuration with this ETag: nothing has to be read for that. */
  endsWith(back: { readonly etag: string; readonly xml: string }): void {
    this.#back = back
    this.answered(back.etag)
  }

  /** A change of the source was accepted with this ETag: where it is the one of before, ETags do not move and tell nothing. */
  answered(etag: string): void {
    this.#superseded.delete(etag)
  }

  /** What puts an end to it, once: when that is refused, the configuration has to be read again. */
  takeBack(): { readonly etag: string; readonly xml: string } | undefined {
    const back = this.#back
    this.#back = undefined
    return back
  }

  get canTakeBack(): boolean {
    return this.#back !== undefined
  }

  /** Since when users may be unserved; without a beginning of its own, since this run came upon it. */
  since(now: number): number {
    this.#begun ??= now
    return this.#begun
  }

  /**
   * Whether a read is from before the outage, by its ETag. `asBefore`: whether it shows what the outage has ended (the source
   * enabled, the name on it); a read that does not cannot be.
   */
  isBehind(etag: string, asBefore: boolean): boolean {
    return asBefore && this.#superseded.has(etag)
  }

  /** The source was read while the outage lasts. */
  read(source: Pick<Distribution, 'status' | 'etag' | 'enabled'>, now: number): void {
    if (
      this.#begun === undefined ||
      source.status === 'InProgress' ||
      this.isBehind(source.etag, source.enabled)
    )
      return
    this.#deployedSince ??= now
  }

  seesNoMore(now: number): boolean {
    return seesNoMore(this.#deployedSince, now)
  }

  /** For people: how long after the beginning something happened; empty where this run did not begin it. */
  after(now: number): string {
    return this.#begun === undefined ? '' : duration(now - this.#begun)
  }
}

import type { Known } from '../base/distribution.ts'
import { asFailure } from '../base/failure.ts'

/** Turns a rejection into "could not ask". */
export async function known<T>(asking: Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await asking }
  } catch (thrown) {
    return { known: false, why: asFailure(thrown) }
  }
}

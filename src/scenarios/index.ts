import type { Method } from '../move/world.ts'
import { disableSource } from './disable-source.ts'
import { releaseAndClaim } from './release-and-claim.ts'
import { sameAccount } from './same-account.ts'
import { wildcard } from './wildcard.ts'

/** Every method there is, in the order in which `auto` prefers them. */
export const scenarios: readonly Method[] = [sameAccount, wildcard, disableSource, releaseAndClaim]

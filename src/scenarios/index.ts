import type { Move } from '../move/move.ts'
import type { MoveView } from '../move/world.ts'
import type { Scenario } from '../procedure/step.ts'
import { disableSource } from './disable-source.ts'
import { releaseAndClaim } from './release-and-claim.ts'
import { sameAccount } from './same-account.ts'
import { wildcard } from './wildcard.ts'

/** Every method there is, in the order in which `auto` prefers them. */
export const scenarios: readonly Scenario<Move, MoveView>[] = [
  sameAccount,
  wildcard,
  disableSource,
  releaseAndClaim,
]

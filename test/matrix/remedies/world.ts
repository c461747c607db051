import type { Stage, StageOptions } from '../../virtual/stage.ts'
import type { Given, Person } from './carry-out.ts'

/** A world in which something is in the way of a move. */
export interface World {
  /** The id of the blocker. */
  readonly blocker: string
  readonly name: string
  readonly stage: StageOptions
  readonly arrange?: (stage: Stage) => void | Promise<void>
  readonly inputs?: (stage: Stage) => Given
  /** What the remedy tells a person to do, where it is not something to paste. */
  readonly person?: Person
}

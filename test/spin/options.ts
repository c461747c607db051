import type { ScenarioName } from '../../src/base/contract.ts'
import type { Condition } from './data.ts'

/** Where a run is: between two reads, two requests, or at its end. */
export const at = {
  ...{ begins: 0, readTarget: 1, readBoth: 2, between: 3, asked: 4, settles: 5 },
  /** Ended: done by itself, or found everything done. */
  ...{ done: 7, nothing: 8, stopped: 9 },
} as const

export interface Options {
  readonly method: ScenarioName
  readonly one: boolean
  /** Runs of the same move that begin at any time. */
  readonly runs: 1 | 2
  /** How many times in all a run may be killed, at any moment, and begin again. */
  readonly kills: number
  /** CloudFront goes by a change of the source at once, or once it is in force (safety U1, U2). */
  readonly prompt: boolean
  /** What was so before the move, besides the usual. */
  readonly began?: 'wildcard there' | 'source disabled'
  /** Names reach an edge each on its own, not with the configuration as a whole (safety U6). */
  readonly perName?: true
  /** A mistake: what was read is written back over whatever there is by then. */
  readonly blind?: true
  /** A mistake: `moved` is said without a wait. */
  readonly hasty?: true
}

export const edges = ['e1', 'e2'] as const
export const ends = ['s', 't'] as const
/** Changes of one distribution that a system may make: more is a violation of I10, and the system stays finite. */
export const mostChanges = 8

/** An edge has the newest version of an end: its names, and with names on their own its wildcard besides. */
export function heard(edge: string, end: 's' | 't', { perName }: Options): readonly Condition[] {
  return heardOf(end, perName).map((what) => [`${edge}_${what}Heard`, '=', 1])
}

/** What an edge hears of an end, each at a time of its own. */
export function heardOf(end: 's' | 't', perName: true | undefined): readonly string[] {
  return end === 't' && perName ? ['t', 'wild'] : [end]
}

import type { Move } from '../../../src/move/move.ts'
import type { Pair, Scenario, Stage, Step } from '../../../src/procedure/step.ts'
import type { Interference } from '../../virtual/run.ts'

/** A controller that makes something else of what CloudFront answers to one of its reads. */
export function misreading(
  operation: 'GetDistribution' | 'GetDistributionConfig',
  change: (xml: string) => string,
): Interference {
  return {
    tamper: (_, answer, call) =>
      call.operation === operation && answer.status < 300
        ? { ...answer, body: change(answer.body.toString()) }
        : answer,
  }
}

/** The stages of a method as a broken copy of the method would have them. */
export function altered(
  { stages }: Scenario<Move>,
  alter: (stage: Stage<Move>) => readonly Stage<Move>[],
): Scenario<Move>['stages'] {
  return (move) => stages(move).flatMap(alter)
}

export const isPair = (stage: Stage<Move>): stage is Pair<Move> => 'gate' in stage

/** A step that is satisfied as soon as its change has been accepted. */
export function impatient(step: Step<Move>): Step<Move> {
  return {
    ...step,
    observe: async (move) => {
      const standing = await step.observe(move)
      return standing.state === 'absent' ? standing : { ...standing, state: 'in-place' }
    },
    wait: (move) => ({ ...step.wait(move), settle: 0 }),
  }
}

import type { Method, MoveStage, MoveStep, MoveView } from '../../../src/move/world.ts'
import type { Pair } from '../../../src/procedure/step.ts'
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
  { stages }: Method,
  alter: (stage: MoveStage) => readonly MoveStage[],
): Method['stages'] {
  return (move) => stages(move).flatMap(alter)
}

export const isPair = (stage: MoveStage): stage is Pair<MoveView> => 'gate' in stage

/** A step that is satisfied as soon as its change has been accepted. */
export function impatient(step: MoveStep): MoveStep {
  return {
    ...step,
    standing: (view) => {
      const standing = step.standing(view)
      return standing.state === 'absent' ? standing : { ...standing, state: 'in-place' }
    },
    wait: (view) => ({ ...step.wait(view), settle: 0 }),
  }
}

/** A step whose request never leaves. */
export function unsent(step: MoveStep): MoveStep {
  return {
    ...step,
    intent: (view) => {
      const intent = step.intent(view)
      if (intent.do !== 'send' || intent.request.to !== 'distribution') return intent
      return { do: 'send', request: { ...intent.request, needless: true } }
    },
  }
}

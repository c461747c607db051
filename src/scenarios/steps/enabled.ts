import { actionOn } from '../../base/distribution.ts'
import type { FailureCode } from '../../base/failure.ts'
import { aliasOf } from '../../move/names.ts'
import {
  by,
  configFact,
  distributionFact,
  distributionOf,
  type MoveStep,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import { mayHaveChanged, updateOf } from './alias.ts'
import { outageLasted } from './outage.ts'

/** What differs between the steps that enable or disable a distribution: any part of the step, and the following. */
export interface EnabledOptions extends Partial<MoveStep> {
  /** Whether it must be Deployed besides before it counts as in place. Default: true. */
  readonly deployed?: boolean
  /** The code of a refusal that has none of its own. Default: `service-error`. */
  readonly refusedAs?: FailureCode
  /** Refusals are tried again, so many times, `pause` ms apart. */
  readonly insist?: { readonly times: number; readonly pause: number }
}

/** Enables or disables a distribution by UpdateDistribution, with every other byte of its configuration as it was read. */
export function setEnabled(
  move: Subject,
  { id }: SideFacts,
  enabled: boolean,
  options: EnabledOptions = {},
): MoveStep {
  const { deployed = true, refusedAs = 'service-error', insist, ...rest } = options
  const word = enabled ? 'enabled' : 'disabled'
  return {
    id: enabled ? 'enable-source' : 'disable-source',
    title: `${enabled ? 'Enable' : 'Disable'} ${id}`,
    alias: aliasOf(move),
    by: 'us',
    facts: () => [distributionFact(id)],
    standing: (view) =>
      by(distributionOf(view, id), (read) => {
        const is = `${id} is ${read.enabled ? 'enabled' : 'disabled'}`
        if (read.enabled !== enabled) return { state: 'absent', evidence: is }
        if (!deployed) return { state: 'in-place', evidence: is }
        const state = read.status === 'Deployed' ? 'in-place' : 'settling'
        return { state, evidence: `${is}, ${read.status}`, fact: read.etag }
      }),
    needs: () => [configFact(id)],
    intent: (view) => updateOf(view, id, { enabled }, refusedAs),
    change: (view) =>
      mayHaveChanged(view)
        ? {
            action: actionOn(id, 'Update'),
            resource: id,
            alias: move.aliases.join(','),
            effect: `${id} ${word}${enabled ? outageLasted(view, (time) => ` again, ${time} after it was disabled`) : ''}`,
            keepsLists: true,
          }
        : undefined,
    undo: () => [],
    wait: () => ({
      for: `${id} to be ${deployed ? 'Deployed and ' : ''}${word}`,
      atMost: move.inputs.deployTimeout,
      settle: 0,
      ...(deployed ? { ends: 'deployed' as const } : {}),
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
    ...(insist === undefined ? {} : { recourse: insisting(insist) }),
    ...rest,
  }
}

/** Tries a refused change again, so many times, as long as the deadline allows. */
function insisting({
  times,
  pause,
}: NonNullable<EnabledOptions['insist']>): NonNullable<MoveStep['recourse']> {
  return ({ now, waits }, refusals) =>
    refusals.length > times || now + pause >= waits.deadlineAt ? { do: 'give-up' } : { do: 'again', pause }
}

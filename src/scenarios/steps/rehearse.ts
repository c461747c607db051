import { asFailure, type Refusal } from '../../base/failure.ts'
import type { Move } from '../../move/move.ts'
import { targetDomain } from '../../move/sides.ts'
import type { Recourse, Step } from '../../procedure/step.ts'
import { addAlias } from './add-alias.ts'
import { dnsElsewhere } from './dns-elsewhere.ts'

/** Pause between two rehearsals while CloudFront still sees the old DNS record, in ms. */
const pause = 30_000

/**
 * Asks CloudFront to add the alias to the target while the source still holds it. That must be refused, and for that reason:
 * whatever else would stand in the way (permission, certificate, quota, an API that is too old) comes to light before the
 * name is released, and nothing is changed. `only`: nothing but this refusal is looked for, since another call makes the
 * move, which needs less.
 */
export function rehearseClaim(move: Move, { only }: { readonly only?: Refusal } = {}): Step<Move> {
  const claim = addAlias(move, move.target, move.alias, { wait: 'accepted' })
  let learned: string | undefined
  let begun: number | undefined
  return {
    id: 'rehearse-claim',
    title: `Rehearse adding ${move.alias} to ${move.target.id}`,
    alias: move.alias,
    by: 'nobody',
    observe: async (context) => {
      if (learned !== undefined) return { state: 'in-place', evidence: learned }
      const standing = await claim.observe(context)
      return standing.state === 'in-place'
        ? standing
        : { state: 'absent', evidence: 'CloudFront has not been asked yet what stands in the way' }
    },
    apply: async (context) => {
      begun ??= context.clock.now()
      try {
        await claim.apply(context, 1)
      } catch (thrown) {
        const failure = asFailure(thrown)
        if (only !== undefined && failure.refusal !== only) {
          learned = `CloudFront does not refuse it for the ${only} first: ${failure.message}`
          return
        }
        if (failure.refusal === 'dns-elsewhere')
          throw dnsElsewhere(
            context,
            failure,
            await context.dns.traffic(context.alias, targetDomain(context)),
          )
        if (failure.refusal !== 'held-elsewhere') throw failure
        learned =
          'refused as it must be, since the source still holds the name; nothing else stands in the way'
        return
      }
      const change = claim.change?.(context)
      if (change !== undefined) context.tell({ type: 'changed', change })
      learned = 'accepted: nobody held the name any more, and the target has it now'
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({
      for: 'the refusal that proves that nothing else stands in the way',
      atMost: 0,
      settle: 0,
    }),
    onRefusal: 'on-failure',
    onExhausted: 'stop',
    exhausted: 'claim-refused',
    recourse: ({ clock, inputs }, refusals): Recourse<Move> => {
      if (refusals.at(-1)?.refusal !== 'dns-elsewhere') return { do: 'give-up' }
      const next = Math.min(pause, inputs.pollInterval)
      const late = clock.now() + next > (begun ?? clock.now()) + inputs.dnsTimeout
      return late ? { do: 'end' } : { do: 'again', pause: next }
    },
  }
}

import type { Refusal } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  distributionOf,
  type MoveStep,
  type MoveView,
  type Subject,
  trafficFact,
  trafficOf,
} from '../../move/world.ts'
import type { Recourse } from '../../procedure/step.ts'
import { addAlias } from './alias.ts'
import { dnsElsewhere } from './dns-elsewhere.ts'

/** Pause between two rehearsals while CloudFront still sees the old DNS record, in ms. */
const pause = 30_000

/**
 * Asks CloudFront to add the alias to the target while the source still holds it. That must be refused, and for that reason:
 * whatever else would stand in the way (permission, certificate, quota, an API that is too old) comes to light before the
 * name is released, and nothing is changed. `only`: nothing but this refusal is looked for, since another call makes the
 * move, which needs less.
 */
export function rehearseClaim(move: Subject, { only }: { readonly only?: Refusal } = {}): MoveStep {
  const { target, inputs } = move
  const domain = targetDomain(move)
  const names = namesOf(move)
  const aliases = names.map(({ alias }) => alias)
  const claim = addAlias(move, target, aliases, { awaits: 'accepted' })
  return {
    ...claim,
    id: 'rehearse-claim',
    title: `Rehearse adding ${listed(aliases)} to ${target.id}`,
    by: 'nobody',
    facts: (view) => [
      ...claim.facts(view),
      ...(sawOldRecord(view) ? aliases.map((alias) => trafficFact(alias, domain)) : []),
    ],
    standing: (view) => {
      if (view.own.accepted)
        return {
          state: 'in-place',
          evidence: 'accepted: no distribution held the name any more, and the target has it now',
        }
      const there = distributionOf(view, target.id)?.aliases
      return there !== undefined && aliases.every((alias) => there.includes(alias))
        ? claim.standing(view)
        : { state: 'absent', evidence: 'not rehearsed yet' }
    },
    proof: ({ refusal, message }) => {
      if (only !== undefined && refusal !== only)
        return `CloudFront refuses it for a reason other than the ${only}: ${message}`
      return refusal === 'held-elsewhere'
        ? 'refused as expected, because the source still holds the name; CloudFront names no other reason'
        : undefined
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({
      for: 'the expected refusal, which shows that nothing else blocks the claim',
      atMost: 0,
      settle: 0,
    }),
    onRefusal: 'on-failure',
    exhausted: 'claim-refused',
    recourse: (view, refusals): Recourse<MoveView> => {
      const last = refusals.at(-1)
      if (last?.refusal !== 'dns-elsewhere') return { do: 'give-up' }
      const elsewhere = names.find(({ alias }) => trafficOf(view, alias, domain)?.state !== 'target')
      const one = elsewhere ?? move
      const failure = dnsElsewhere(one, last, trafficOf(view, one.alias, domain))
      const next = Math.min(pause, inputs.pollInterval)
      const begun = view.own.sent[0]?.at ?? view.now
      return view.now + next > begun + inputs.dnsTimeout
        ? { do: 'end', failure }
        : { do: 'again', pause: next, why: failure }
    },
  }
}

/** Whether CloudFront has refused it for what DNS says: then it is looked where DNS leads by now. */
function sawOldRecord({ own }: MoveView): boolean {
  return own.refusals.at(-1)?.failure.refusal === 'dns-elsewhere'
}

import type { Refusal } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import { targetDomain } from '../../move/sides.ts'
import { distributionOf, type MoveStep, type MoveView, type Subject, trafficFact } from '../../move/world.ts'
import type { Recourse } from '../../procedure/step.ts'
import { isRefusal } from '../../procedure/track.ts'
import { addAlias } from './alias.ts'
import { dnsElsewhere } from './dns-elsewhere.ts'
import { moveAcross, patientRecourse } from './move-across.ts'

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
    insists: true,
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
    proof: (failure) => {
      const { refusal, message } = failure
      // What CloudFront has not answered proves nothing.
      if (only !== undefined && isRefusal(failure) && refusal !== only)
        return `CloudFront refuses it for a reason other than the ${only}: ${message}`
      return refusal === 'held-elsewhere'
        ? 'refused as expected, because the source still holds the name; CloudFront names no other reason'
        : undefined
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({
      for: 'the expected refusal, which names no other reason',
      atMost: 0,
      settle: 0,
    }),
    onRefusal: 'on-failure',
    exhausted: 'claim-refused',
    recourse: (view, refusals): Recourse<MoveView> => {
      const last = refusals.at(-1)
      if (last?.refusal !== 'dns-elsewhere') return { do: 'give-up' }
      const failure = dnsElsewhere(move, last, view)
      const next = Math.min(pause, inputs.pollInterval)
      const begun = view.own.sent[0]?.at ?? view.now
      return view.now + next > Math.min(begun + inputs.dnsTimeout, view.waits.deadlineAt)
        ? { do: 'end', failure }
        : { do: 'again', pause: next, why: failure }
    },
  }
}

/** Whether CloudFront has refused it for what DNS says: then it is looked where DNS leads by now. */
function sawOldRecord({ own }: MoveView): boolean {
  return own.refusals.at(-1)?.failure.refusal === 'dns-elsewhere'
}

/**
 * Makes the mover call while it must be refused: AssociateAlias was seen to look at the certificate first, then at the TXT record, and
 * at last at whether the source is enabled (one report; nobody has told it of UpdateDomainAssociation). Then the refusal "source
 * enabled" means that nothing else is in the way, and anything else is found while everybody is still served.
 */
export function rehearseMover(move: Subject): MoveStep {
  return {
    ...moveAcross(move, {
      id: 'rehearse-mover',
      title: `Rehearse the move of ${move.alias} while CloudFront refuses it`,
      settled: false,
      onRefusal: 'on-failure',
      exhausted: 'move-refused',
      recourse: patientRecourse(move),
    }),
    by: 'nobody',
    proof: ({ refusal }, { own }) => {
      if (refusal !== 'source-enabled') return undefined
      const last = own.sent.at(-1)?.request
      const call = last?.to === 'mover' ? last.call : 'the move'
      return `CloudFront refuses ${call} because the source is enabled, and names no other reason`
    },
    undo: { irreversible: 'nothing was changed' },
    wait: () => ({ for: 'an answer to the rehearsal', atMost: move.inputs.deployTimeout, settle: 0 }),
  }
}

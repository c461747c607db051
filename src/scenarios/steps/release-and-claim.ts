import { Failure } from '../../base/failure.ts'
import type { End, Move } from '../../move/move.ts'
import { Held } from '../../procedure/held.ts'
import { orElse } from '../../procedure/or-else.ts'
import type { Pair, Recourse, Step } from '../../procedure/step.ts'
import { addAlias } from './add-alias.ts'
import type { ReadyStep } from './alias.ts'
import { noStranger, noteSource } from './hand-over.ts'
import type { Outage } from './outage.ts'
import { hasteWithin, hastyPause, outageGate } from './outage-gate.ts'
import { removeAlias } from './remove-alias.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { enabledStill, holds } from './still-holds.ts'

/** What the steps of a hand-over without a wildcard have to know of each other. */
interface Between {
  readonly outage: Outage
  /** Since when the source has been Deployed without the name. */
  readonly released: Held
  /** Whether DNS was switched first, so that it has to lead back before the source can have the name again. */
  readonly dnsFirst: boolean
}

/**
 * Takes the alias off the source and puts it on the target, one call right behind the other. Until the second is accepted
 * nobody serves the name: it is tried within the outage budget; refused for good, or when the budget is spent, DNS leads
 * back and the alias goes on the source again.
 */
export function releaseThenClaim(
  move: Move,
  source: End,
  { outage, dnsFirst }: Omit<Between, 'released'>,
): Pair<Move> {
  const between: Between = { outage, dnsFirst, released: new Held() }
  const release = removeAlias(move, source, move.alias, {
    id: 'release',
    title: `Release ${move.alias} from ${source.id}`,
    wait: 'accepted',
    from: (read) => holds(read, source.id, move.alias),
    undo: () => wayBack(move, source, between),
  })
  const add = claim(move, between)
  const look = outageGate(source, { deployments: 2 }, async ({ clock }) => {
    const first = await release.prepare()
    const second = await add.prepare()
    return {
      first: async () => {
        outage.begins(clock.now(), first.read.etag)
        await first.send()
      },
      second: second.send,
    }
  })
  return {
    id: 'release-and-claim',
    gate: async (context) => {
      if (dnsFirst) await dnsLeadsToTarget(context)
      return look(context)
    },
    first: release,
    second: add,
    haste: (context) => {
      const { deployTimeout, dnsTimeout } = context.inputs
      return hasteWithin(context, outage, deployTimeout + (dnsFirst ? dnsTimeout : 0))
    },
  }
}

/** CloudFront refuses the claim while DNS leads to another distribution: somebody may have switched it back. */
async function dnsLeadsToTarget({ alias, dns, observation: { target } }: Move): Promise<void> {
  const { state, evidence } = await dns.traffic(alias, target.known ? target.value.domain : '')
  if (!['elsewhere', 'partly', 'none'].includes(state)) return
  throw new Failure('dns-not-switched', `DNS of ${alias} does not lead to the target any more: ${evidence}`, {
    outcome: 'refused',
    remedy: 'Run again: it goes on from where it stands.',
  })
}

/** Both 409s pass: the source is still being deployed, or CloudFront's resolver keeps the old record. A stranger does not. */
function claim(move: Move, { outage, released }: Between): ReadyStep {
  const { alias, target } = move
  let refused = 0
  const add = addAlias(move, target, alias, {
    id: 'claim',
    title: `Claim ${alias} for ${target.id}`,
    onRefusal: 'back',
    onExhausted: 'back',
    exhausted: 'claim-refused',
    undo: { irreversible: `${alias} is on ${target.id}: going back is a move of its own` },
    from: (read) => enabledStill(read, target.id),
    before: async (context) => {
      if (refused === 0) return
      await noteSource(context, released)
      await noStranger(context, released, refused)
    },
    recourse: (_context, refusals): Recourse<Move> => {
      const last = refusals.at(-1)
      if (last?.code === 'holder-is-another') return { do: 'end' }
      if (last?.refusal === 'held-elsewhere') refused++
      const passes = last?.refusal === 'held-elsewhere' || last?.refusal === 'dns-elsewhere'
      return passes ? { do: 'again' } : { do: 'give-up' }
    },
  })
  return { ...add, change: (context) => measured(add, context, outage) }
}

/** The change, with how long the name was on neither distribution. */
function measured(step: Step<Move>, context: Move, outage: Outage) {
  const change = step.change?.(context)
  const after = outage.after(context.clock.now())
  if (change === undefined || after === '') return change
  return { ...change, effect: `${change.effect}, ${after} after it was released` }
}

/**
 * DNS first, since CloudFront refuses the name to the source while DNS leads to the target; then the alias on the source.
 * Where that is refused the claim is made once more, and then the alias is put back as often as it takes.
 */
function wayBack(move: Move, source: End, between: Between): readonly Step<Move>[] {
  const { outage, dnsFirst } = between
  const urgent = { pause: hastyPause }
  const back = (more: Parameters<typeof addAlias>[3]): Step<Move> => {
    const add = addAlias(move, source, move.alias, {
      id: 'give-back',
      title: `Put ${move.alias} back on ${source.id}`,
      wait: 'deployed',
      urgent,
      before: async () => {
        const { etag, aliases } = await source.cloudfront.distribution(source.id)
        if (outage.isBehind(etag, aliases.includes(move.alias))) throw behind(source.id)
      },
      answered: (etag) => outage.answered(etag),
      ...more,
    })
    return {
      ...add,
      change: (context) => measured(add, context, outage),
      observe: async (context) => {
        // One read for both: the next one may lag further behind.
        const standing = await add.observe(context)
        return standing.fact !== undefined && outage.isBehind(standing.fact, true)
          ? { state: 'absent', evidence: `what was read of ${source.id} is from before the release` }
          : standing
      },
    }
  }
  const always = ({ clock, deadlineAt }: Move): Recourse<Move> =>
    clock.now() + hastyPause >= deadlineAt ? { do: 'give-up' } : { do: 'again', pause: hastyPause }
  return [
    ...(dnsFirst ? [restoreTraffic(move, { required: false })] : []),
    ...orElse(back({ onRefusal: 'go-on' }), [
      addAlias(move, move.target, move.alias, {
        id: 'claim-once-more',
        title: `Claim ${move.alias} for ${move.target.id} after all`,
        wait: 'accepted',
        onRefusal: 'go-on',
        onExhausted: 'go-on',
        undo: { irreversible: 'it would end the outage as well' },
      }),
      back({ onRefusal: 'stop', recourse: always }),
    ]),
  ]
}

function behind(id: string): Failure {
  return new Failure('service-error', `${id} was read as it was before the release`, { outcome: 'conflict' })
}

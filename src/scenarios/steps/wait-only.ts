import { instant, listed } from '../../base/text.ts'
import { aliasOf, namesOf } from '../../move/names.ts'
import { type OldTtl, oldTtlOf, oldTtlText } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  by,
  distributionFact,
  distributionOf,
  lastingOf,
  type MoveStep,
  type MoveView,
  type Subject,
  trafficFact,
  trafficKey,
  trafficOf,
} from '../../move/world.ts'
import { tracksOf } from '../../procedure/history.ts'
import type { Standing } from '../../procedure/step.ts'
import { aliasStanding } from './alias.ts'
import { tooLate } from './outage.ts'

/** What a step has that changes nothing: there is only something to wait for. */
export const changesNothing: Pick<
  MoveStep,
  'by' | 'intent' | 'undo' | 'onRefusal' | 'onExhausted' | 'exhausted'
> = {
  by: 'nobody',
  intent: () => ({ do: 'nothing' }),
  undo: { irreversible: 'nothing was changed' },
  onRefusal: 'stop',
  onExhausted: 'stop',
  exhausted: 'not-deployed',
}

/**
 * Waits until the target is Deployed before it is changed: an edge that has not heard of it yet would not serve the alias
 * (aws-docs: HowToUpdateDistribution: edges are updated one by one).
 */
export function targetDeployed(move: Subject): MoveStep {
  const { target, inputs } = move
  return {
    ...changesNothing,
    id: 'target-deployed',
    title: `Wait until the target ${target.id} is deployed`,
    alias: aliasOf(move),
    readBefore: true,
    facts: () => [distributionFact(target.id)],
    standing: (view) =>
      by(distributionOf(view, target.id), (read) => ({
        state: read.status === 'Deployed' ? 'in-place' : 'settling',
        evidence: `${read.id} is ${read.status}`,
        fact: read.etag,
        lasting: lastingOf(read),
      })),
    wait: () => ({
      for: `${target.id} to be Deployed`,
      atMost: inputs.deployTimeout,
      settle: 0,
      ends: 'deployed',
    }),
  }
}

/** Waits until every edge serves the alias from the target: Deployed with it, and then the settle time on one ETag. */
export function arrived(move: Subject): MoveStep {
  const { target, inputs } = move
  const alias = listed(move.aliases)
  return {
    ...changesNothing,
    id: 'arrived',
    title: `Wait until every edge serves ${alias} from ${target.id}`,
    alias: aliasOf(move),
    facts: () => [distributionFact(target.id)],
    standing: (view) => onTarget(view, move, true, true),
    wait: () => ({
      for: `${target.id} to be Deployed with ${alias}`,
      atMost: inputs.deployTimeout,
      settle: inputs.settle,
      ends: 'deployed',
    }),
  }
}

/**
 * Waits until nobody can still remember where DNS led before: from the first moment this run sees the target at every
 * authoritative server, for the TTL of the old record (safety W_dns). CloudFront's own resolver may hold that record, and
 * refuse the alias for as long. Looked at again at the end; when DNS leads elsewhere then, the time starts again.
 * `deployments`: how many must still fit into the deadline afterwards, or the way back, which may take `wayBack` ms; where they do
 * not the wait is not begun.
 */
export function oldTtl(
  move: Subject,
  { deployments, wayBack = 0 }: { readonly deployments: number; readonly wayBack?: number },
): MoveStep {
  const { alias, inputs } = move
  const domain = targetDomain(move)
  const since = ({ history }: MoveView) => history.leading.get(trafficKey(alias, domain))
  const old = (view: MoveView): OldTtl => {
    const seen = trafficOf(view, alias, domain)
    return oldTtlOf(move, seen?.state === 'target' ? seen : undefined)
  }
  const ends = (view: MoveView) => (since(view) ?? view.now) + old(view).seconds * 1_000
  /** The look that counts: one that was made when the time was over. */
  const over = (view: MoveView) => {
    const read = view.reading(trafficFact(alias, domain))
    return since(view) !== undefined && read !== undefined && read.at >= ends(view)
  }
  return {
    ...changesNothing,
    id: 'old-ttl',
    title: 'Wait until no resolver caches the old DNS record',
    alias,
    facts: (view) =>
      since(view) !== undefined && (view.now < ends(view) || over(view)) ? [] : [trafficFact(alias, domain)],
    standing: (view) => {
      const waiting = view.own.phase === 'confirm' ? 'settling' : 'absent'
      const text = oldTtlText(old(view))
      if (over(view)) return { state: 'in-place', evidence: `the old TTL is over (${text})` }
      if (since(view) === undefined)
        return { state: waiting, evidence: trafficOf(view, alias, domain)?.evidence ?? 'not read yet' }
      const evidence = `resolvers may cache the old record until ${instant(ends(view))} (${text})`
      return { state: waiting, evidence }
    },
    intent: (view) => {
      const failure = tooLate(view.now, move, deployments, {
        wait: Math.max(0, ends(view) - view.now),
        why: `until resolvers no longer cache the old DNS record: ${oldTtlText(old(view))}`,
        wayBack,
      })
      return failure === undefined ? { do: 'nothing' } : { do: 'refuse', failure }
    },
    wait: (view) => ({
      for: `the old record of ${alias} to expire`,
      atMost: (since(view) === undefined ? old(view).longest : old(view).seconds) * 1_000 + inputs.dnsTimeout,
      settle: 0,
      ...(since(view) === undefined ? {} : { ends: ends(view) }),
    }),
    exhausted: 'dns-not-switched',
  }
}

/** Steps that are made only where something has happened in this run: no read that lags can bring them about. */
export function onlyAfter(
  happened: (view: MoveView) => boolean,
  steps: readonly MoveStep[],
): readonly MoveStep[] {
  return steps.map((step) => ({
    ...step,
    facts: (view) => (happened(view) ? step.facts(view) : []),
    standing: (view) =>
      happened(view) ? step.standing(view) : { state: 'in-place', evidence: 'not needed', needless: true },
    wait: (view) => (happened(view) ? step.wait(view) : { ...step.wait(view), settle: 0 }),
  }))
}

/**
 * Where the names stand with the target. `settled`: they count as in place only once the target is Deployed with them. `called`:
 * their mover calls were accepted, by this run or before it, so that a tenant may list a name which it does not serve yet. A name of
 * several that was refused for good is not waited for.
 */
export function onTarget(
  view: MoveView,
  move: Subject,
  settled: boolean,
  called = view.own.accepted || move.observation.holder.is === 'target',
): Standing {
  return by(distributionOf(view, move.target.id), (read) => {
    const inactive = called ? (read.tenant?.inactive ?? []) : []
    const awaited = [...moving(view, move), ...read.aliases, ...inactive]
    const names = namesOf(move).flatMap(({ alias }) => (awaited.includes(alias) ? [alias] : []))
    return aliasStanding(read, { names, adding: true, inactive }, settled ? 'settled' : 'accepted')
  })
}

/** The names that this run brings to the target: of several not those whose own mover call was refused for good. */
export function moving(view: MoveView, move: Subject): readonly string[] {
  const names = namesOf(move).map(({ alias }) => alias)
  if (names.length === 1) return names
  const refused = tracksOf(view.history, 'associate').flatMap(({ ending }) =>
    ending === undefined || ending.type === 'interrupted' ? [] : [ending.step.alias],
  )
  return names.filter((name) => !refused.includes(name))
}

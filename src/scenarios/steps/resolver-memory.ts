import { instant } from '../../base/text.ts'
import { type OldTtl, oldTtlOf, oldTtlText } from '../../move/old-ttl.ts'
import { targetDomain } from '../../move/sides.ts'
import {
  type MoveStep,
  type MoveView,
  type Subject,
  trafficFact,
  trafficKey,
  trafficOf,
} from '../../move/world.ts'
import { tooLate } from './fuel.ts'

/**
 * Waits until nobody can still remember where DNS led before: from the first moment this run sees the target at every
 * authoritative server, for the TTL of the old record (safety W_dns). CloudFront's own resolver may hold that record, and
 * refuse the alias for as long. Looked at again at the end; when DNS leads elsewhere then, the time starts again.
 * `deployments`: how many must still fit into the deadline afterwards; where they do not the wait is not begun.
 */
export function oldTtl(move: Subject, { deployments }: { readonly deployments: number }): MoveStep {
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
    id: 'old-ttl',
    title: 'Wait until resolvers no longer cache the old DNS record everywhere',
    alias,
    by: 'nobody',
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
      })
      return failure === undefined ? { do: 'nothing' } : { do: 'refuse', failure }
    },
    undo: { irreversible: 'nothing was changed' },
    wait: (view) => ({
      for: `the old record of ${alias} to expire: ${oldTtlText(old(view))}`,
      atMost: (since(view) === undefined ? old(view).longest : old(view).seconds) * 1_000 + inputs.dnsTimeout,
      settle: 0,
      ...(since(view) === undefined ? {} : { ends: ends(view) }),
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'dns-not-switched',
  }
}

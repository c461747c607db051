import { Failure } from '../base/failure.ts'
import { isBehind, isDoubted, type Note } from '../procedure/history.ts'
import type { LoopView } from '../procedure/loop.ts'
import { readLag } from '../procedure/policy.ts'
import type { Fact } from '../procedure/world.ts'
import { lastingOf, type Seen } from './world.ts'

/** What an answer tells of the versions of a distribution, and of where DNS leads. `at`: when it was asked for. */
export function notesOf(fact: Fact, at: number, seen: Seen): readonly Note[] {
  const of = fact.slice(fact.indexOf(' ') + 1)
  if (seen.kind === 'distribution') {
    const { etag, status, aliases } = seen.value
    return [
      {
        note: 'version',
        of,
        at,
        etag,
        still: { deployed: status === 'Deployed', lasting: lastingOf(seen.value) },
      },
      { note: 'names', of: fact, names: aliases },
    ]
  }
  if (seen.kind === 'config') return [{ note: 'version', of, at, etag: seen.value.etag }]
  if (seen.kind === 'conflicts')
    return [{ note: 'names', of: fact, names: seen.value.map(({ alias }) => alias) }]
  if (seen.kind !== 'traffic') return []
  const { state } = seen.value
  const away = state === 'elsewhere' || state === 'none' || state === 'not-observable'
  return [{ note: 'dns', of, at, leads: state === 'target' ? 'there' : away ? 'elsewhere' : 'unclear' }]
}

/**
 * Whether what was read of a distribution is from before a change of this run, or of somebody else. What is to be changed may
 * be sent with a doubted ETag all the same: CloudFront refuses it if it is old.
 */
export function isOld(seen: Seen, fact: Fact, { history, now, waits }: LoopView): boolean {
  if (seen.kind !== 'distribution' && seen.kind !== 'config') return false
  const of = fact.slice(fact.indexOf(' ') + 1)
  const { etag } = seen.value
  if (isBehind(history, of, etag)) return true
  return seen.kind === 'distribution' && isDoubted(history, of, etag, now - readLag(waits.agreement))
}

/** Why nothing is known then. */
export function behind(fact: Fact): Failure {
  const id = fact.slice(fact.indexOf(' ') + 1)
  return new Failure('service-error', `a read of ${id} still showed it before the last change of this run`, {
    outcome: 'conflict',
  })
}

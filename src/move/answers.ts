import { readConfig } from '../aws/cloudfront/config-xml.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { asFailure, Failure } from '../base/failure.ts'
import { type History, isBehind, isDoubted, type Note, sentIn } from '../procedure/history.ts'
import type { LoopView } from '../procedure/loop.ts'
import { mayHaveEffect, type Sent } from '../procedure/track.ts'
import { type Fact, readLag } from '../procedure/world.ts'
import { distributionFact, keyOf, lastingOf, type Seen } from './world.ts'

/** What an answer tells of the versions of a distribution, and of where DNS leads. `at`: when it was asked for. */
export function notesOf(fact: Fact, at: number, seen: Seen): readonly Note[] {
  const of = keyOf(fact)
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
  const of = keyOf(fact)
  const { etag } = seen.value
  if (isBehind(history, of, etag)) return true
  return seen.kind === 'distribution' && isDoubted(history, of, etag, now - readLag(waits.agreement))
}

/** Why nothing is known then. */
export function behind(fact: Fact): Failure {
  return new Failure(
    'service-error',
    `a read of ${keyOf(fact)} still showed it before the last change of this run`,
    {
      outcome: 'conflict',
    },
  )
}

/** What a distribution has, as far as this run changes it. */
type Changed = Pick<Distribution, 'aliases' | 'enabled'>

/**
 * What was read of a distribution, with what this run has made of it since: a read that shows an ETag which a change of this run
 * has left behind is from before that change. Not known where a request of this run has no answer. Pure.
 */
export function withOwnChanges(read: Known<Distribution>, history: History | undefined): Known<Distribution> {
  if (!read.known || history === undefined) return read
  const { id, etag } = read.value
  if (!isBehind(history, id, etag)) return read
  let so: Changed | undefined = read.value
  for (const one of sentIn(history)) so = after(so, id, one)
  if (so === undefined) return { known: false, why: behind(distributionFact(id)) }
  return { known: true, value: { ...read.value, ...so, status: 'InProgress' } }
}

/**
 * Whether a distribution is enabled by what this run has sent to it last; `undefined`: it has sent nothing, or the last request
 * has no answer. Pure.
 */
export function enabledLast(history: History | undefined, id: string | undefined): boolean | undefined {
  if (history === undefined) return undefined
  const [last] = sentIn(history)
    .filter((one) => one.request.to === 'distribution' && one.request.id === id && mayHaveEffect(one))
    .toReversed()
  if (last?.answered?.answer === undefined || last.request.to !== 'distribution') return undefined
  return readConfig(last.request.xml).enabled
}

/** What a request has made of a distribution; `undefined`: that is not known. */
function after(so: Changed | undefined, id: string, sent: Sent): Changed | undefined {
  const { request, answered } = sent
  if (!mayHaveEffect(sent) || request.to === 'zone') return so
  const unknown = answered === undefined || answered.failure !== undefined
  if (request.to === 'distribution') {
    if (request.id !== id || request.needless) return so
    return unknown ? undefined : readConfig(request.xml)
  }
  if (request.id !== id && request.from !== id) return so
  if (so === undefined || unknown) return undefined
  const { alias } = request
  const others = so.aliases.filter((name) => name !== alias)
  return { ...so, aliases: request.id === id ? [...others, alias] : others }
}

/** Turns a rejection into "could not ask". */
export async function known<T>(asking: Promise<T>): Promise<Known<T>> {
  try {
    return { known: true, value: await asking }
  } catch (thrown) {
    return { known: false, why: asFailure(thrown) }
  }
}

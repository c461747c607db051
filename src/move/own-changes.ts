import { readConfig } from '../aws/cloudfront/config-xml.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { type History, isBehind } from '../procedure/history.ts'
import { mayHaveEffect, type Sent } from '../procedure/track.ts'
import { behind } from './answers.ts'
import { distributionFact } from './world.ts'

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

/** Every request of the run, in order. */
function sentIn({ tracks }: History): readonly Sent[] {
  return [...tracks.values()].flatMap(({ sent }) => sent).toSorted((a, b) => a.at - b.at)
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

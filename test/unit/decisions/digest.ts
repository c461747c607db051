import { hash } from 'node:crypto'
import type { Failure } from '../../../src/base/failure.ts'
import type { Action } from '../../../src/procedure/action.ts'
import type { Branch } from './player.ts'

/** An act in words. */
export function described(act: Action['act']): string {
  switch (act.do) {
    case 'look':
      return `look at ${act.facts.join(', ')}`
    case 'send':
      return act.id
    case 'send-both':
      return `${act.first.id} and ${act.second.id}`
    default:
      return act.do
  }
}

/**
 * Of all that a decision can go by, times counted from now: two branches with one digest go on alike. Millions are kept, so it is
 * 44 characters long, in place of a thousand.
 */
export function digest(branch: Branch, act: Action['act']): string {
  const { cloud, history, now: moment, cancelled, deadlineAt } = branch
  const ago = (at: number) => (at === 0 || at === -1 ? at : Math.round((at - moment) / 1_000))
  const why = (failure: Failure | undefined) =>
    failure === undefined ? '' : `${failure.code} ${failure.outcome} ${failure.refusal}`
  const tracks = [...history.tracks].map(([key, track]) => [
    key,
    track.phase,
    track.sent.map(({ at, answered }) => [ago(at), answered === undefined ? '' : why(answered.failure)]),
    track.attempts,
    track.trying,
    track.retries,
    why(track.failed),
    track.refusals.map(({ at, failure }) => [ago(at), why(failure)]),
    track.agreed,
    track.reads,
    ago(Math.max(track.until, moment)),
    track.bringing,
    ago(track.since),
    Math.min(track.looks, 8),
    track.held === undefined ? '' : ago(track.held.since),
    track.missing === undefined ? '' : ago(track.missing),
    track.accepted,
    track.ending?.type,
  ])
  const end = (id: 'S' | 'T') =>
    cloud[id].slice(-2).map((one) => [one.aliases, one.enabled, Math.max(ago(one.at), -150)])
  const lineages = [...history.lineages].map(([id, one]) => [
    id,
    one.newest === undefined ? '' : Number(one.newest.slice(1)) - cloud[id === 'S' ? 'S' : 'T'].length,
    one.deployed === undefined ? '' : Math.max(ago(one.deployed.since), -600),
    [...one.doubted.values()].map((at) => Math.max(ago(at), -100)),
    one.superseded.length,
  ])
  const leading = [...history.leading].map(([of, at]) => [of, Math.max(ago(at), -600)])
  const all = JSON.stringify([
    end('S'),
    end('T'),
    cloud.leads,
    cloud.owner,
    cloud.written === undefined ? '' : Math.max(ago(cloud.written), -150),
    cloud.stranger,
    cloud.second,
    cloud.prompt,
    tracks,
    lineages,
    leading,
    cancelled,
    Math.round((deadlineAt - moment) / 600_000),
    branch.made.size,
    described(act),
  ])
  return hash('sha256', all, 'base64')
}

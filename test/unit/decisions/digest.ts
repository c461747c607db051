import type { Failure } from '../../../src/base/failure.ts'
import type { Action } from '../../../src/procedure/action.ts'
import type { Track } from '../../../src/procedure/track.ts'
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

/** All that a decision can go by, times counted from now: two branches with one digest go on alike. */
export function digest(branch: Branch, act: Action['act']): string {
  const { cloud, history, now: moment, cancelled, deadlineAt } = branch
  const ago = (at: number) => (at === 0 || at === -1 ? at : Math.round((at - moment) / 1_000))
  let text = `${cloud.leads} ${cloud.owner} ${cloud.stranger} ${cloud.prompt} ${cancelled} ${branch.made.size} ${described(act)}`
  text += ` ${Math.round((deadlineAt - moment) / 600_000)}`
  text += ` ${cloud.written === undefined ? '' : Math.max(ago(cloud.written), -150)}`
  if (cloud.second !== undefined) text += JSON.stringify(cloud.second)
  for (const end of [cloud.S, cloud.T])
    for (const one of end.slice(-2)) text += `\n${one.aliases} ${one.enabled} ${Math.max(ago(one.at), -150)}`
  for (const [key, track] of history.tracks) text += trackDigest(key, track, moment, ago)
  for (const [id, one] of history.lineages) {
    const { newest, deployed } = one
    text += `\n${id} ${newest === undefined ? '' : Number(newest.slice(1)) - cloud[id === 'S' ? 'S' : 'T'].length}`
    text += ` ${deployed === undefined ? '' : Math.max(ago(deployed.since), -600)} ${one.superseded.length}`
    for (const at of one.doubted.values()) text += `,${Math.max(ago(at), -100)}`
  }
  for (const [of, at] of history.leading) text += `\n${of} ${Math.max(ago(at), -600)}`
  return text
}

function trackDigest(key: string, track: Track, moment: number, ago: (at: number) => number): string {
  const maybe = (at: number | undefined) => (at === undefined ? '' : ago(at))
  let text = `\n${key} ${track.phase} ${track.attempts} ${track.trying} ${track.retries} ${why(track.failed)} ${track.agreed}`
  text += ` ${track.reads} ${ago(Math.max(track.until, moment))} ${track.bringing} ${ago(track.since)} ${Math.min(track.looks, 8)}`
  text += ` ${maybe(track.held?.since)} ${maybe(track.gone)} ${maybe(track.missing)} ${track.accepted} ${track.ending?.type}`
  for (const { at, answered } of track.sent)
    text += `,${ago(at)} ${answered === undefined ? '' : why(answered.failure)}`
  for (const { at, failure } of track.refusals) text += `;${ago(at)} ${why(failure)}`
  return text
}

function why(failure: Failure | undefined): string {
  return failure === undefined ? '-' : `${failure.code} ${failure.outcome} ${failure.refusal}`
}

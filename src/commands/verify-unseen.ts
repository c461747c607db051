import type { Finding } from '../base/finding.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Status } from '../move/status.ts'
import { unread } from '../scenarios/checks/certificate.ts'
import { leading } from '../scenarios/checks/dns.ts'

/** What could not be looked at, and is neither right nor wrong: names that show only addresses, a certificate that was not read. */
export function notSeen(move: Move): readonly Finding[] {
  const { certificate } = move.observation
  const hidden = namesOf(move).filter(({ observation }) => observation.traffic.state === 'not-observable')
  const evidence = hidden.map(({ observation }) => observation.traffic.evidence).join('; ')
  return [
    ...(hidden.length === 0 ? [] : [leading({ state: 'not-observable', evidence })]),
    ...(certificate?.known === false ? [unread('target', certificate.why, 'warning')] : []),
  ]
}

/** What is not right, in a clause: an error of AWS, a way through DNS and an answer do not say by themselves what is wrong. */
export function inWords({ id, title, evidence }: Finding): string {
  return /^(target|traffic-dns|probe)$/.test(id) ? `${title.replace('The ', 'the ')} (${evidence})` : evidence
}

/** What to do where users are not served as a finished move leaves them. */
export function toServe({ exposure, left }: Pick<Status, 'exposure' | 'left'>): string {
  if (exposure === undefined && left === undefined)
    return 'Run with command: plan to see who holds it, then command: move.'
  // No command enables a target, or what it uses.
  if (exposure?.kind === 'target-disabled') return 'Enable it.'
  const recover = 'command: recover with the inputs and the plan of the move.'
  // Without the plan of a move nothing shows that the name is the target's to have.
  return exposure?.kind === 'held-by-nobody' && left === undefined
    ? `If a move has released it: run ${recover} Otherwise add it to the target: see the next steps.`
    : `Run ${recover}`
}

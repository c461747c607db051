import type { Distribution, Known } from '../base/distribution.ts'
import { isBound } from '../plan/record-differences.ts'
import type { EndFacts } from '../report/events.ts'
import type { Move, Observation } from './move.ts'
import type { Run } from './run-context.ts'
import { statusOf } from './status-of.ts'

/** Tells all that was read, and where the name stands. */
export function tellMove(run: Run, move: Move): void {
  tellBothEnds(run, move)
  tellRest(run, move)
  tellStatus(run, move)
}

/** Tells what was read of both ends, and where the name stands. */
export function tellEnds(run: Run, move: Move): void {
  tellBothEnds(run, move)
  tellStatus(run, move)
}

function tellStatus({ journal }: Run, move: Move): void {
  journal.tell({ type: 'status', status: statusOf(move).facts })
}

function tellBothEnds({ journal, inputs, bound }: Run, move: Move): void {
  const { alias, observation } = move
  const { target, source, holder, conflicts } = observation
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  fact(`target: ${describe(target)}`)
  if (source !== undefined) fact(`source: ${describe(source)}`)
  fact(`${alias} is held by ${holderText(holder)}`)
  fact(
    conflicts.known
      ? `conflict list: ${conflicts.value.map(({ alias: name, maskedId, maskedAccount }) => `${name} on ${maskedId} of ${maskedAccount}`).join(', ') || 'empty'}`
      : `conflict list: not read (${conflicts.why.message})`,
  )
  const sourceId = inputs.sourceDistribution ?? bound?.plan.source?.id
  journal.tell({ type: 'ends', source: facts(source), sourceId, target: facts(target) })
}

/** Tells what was read of DNS: whose records are written, and what they are, so that they can be put back by hand, too. */
export function tellRest({ journal }: Run, { aliases, observation, hosted, withoutZone }: Move): void {
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  fact(`ownership: ${observation.ownership.evidence}`)
  fact(`DNS: ${observation.traffic.evidence}`)
  if (withoutZone !== undefined) fact(`hosted zone: not read (${withoutZone.message})`)
  if (hosted === undefined) return
  const { zoneId, zoneName, found } = hosted
  fact(`hosted zone: ${zoneId} (${zoneName}), to which public DNS delegates`)
  for (const record of found.filter((one) => isBound(one, aliases))) {
    const purpose = record.type === 'TXT' ? 'ownership' : 'traffic'
    journal.tell({ type: 'dns', entry: { purpose, state: 'found', record, note: '' } })
  }
}

function describe(distribution: Known<Distribution>): string {
  if (!distribution.known) return `could not be read: ${distribution.why.message}`
  const { id, domain, account, enabled, status, aliases } = distribution.value
  return `${id} (${domain}) in account ${account}, ${enabled ? 'enabled' : 'disabled'}, ${status}, ${aliases.length === 1 ? '1 alias' : `${aliases.length} aliases`}`
}

function holderText(holder: Observation['holder']): string {
  switch (holder.is) {
    case 'target':
      return 'the target'
    case 'source':
      return `${holder.id} (${holder.how})`
    case 'another':
      return `${holder.id}, which is neither source nor target`
    case 'foreign':
    case 'masked':
      return `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}`
    case 'nobody':
      return 'no distribution'
    case 'unknown':
      return `a distribution that the action could not read: ${holder.why.message}`
    default:
      return holder satisfies never
  }
}

function facts(distribution: Known<Distribution> | undefined): EndFacts | undefined {
  if (!distribution?.known) return undefined
  const { id, account, domain, enabled, status, aliases } = distribution.value
  return { id, account, domain, enabled, status, aliases }
}

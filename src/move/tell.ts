import type { Distribution, Known } from '../base/distribution.ts'
import { listed } from '../base/text.ts'
import { isBound } from '../plan/record-differences.ts'
import type { EndFacts } from '../report/events.ts'
import type { Move, Observation } from './move.ts'
import { namesOf } from './names.ts'
import { heldThere } from './observe.ts'
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
  const { facts, all, exposure } = statusOf(move)
  journal.tell({ type: 'status', status: facts, all, exposed: exposure !== undefined })
}

function tellBothEnds({ journal, inputs, bound }: Run, move: Move): void {
  const { target, source } = move.observation
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  fact(`target: ${describe(target)}`)
  if (source !== undefined) fact(`source: ${describe(source)}`)
  for (const { alias, observation } of namesOf(move)) {
    const { holder, conflicts } = observation
    fact(`${alias} is held by ${holderText(holder)}`)
    if (conflicts.known)
      fact(
        `conflict list: ${
          listed(
            conflicts.value.map((one) => `${one.alias} on ${one.maskedId} of ${one.maskedAccount}`),
            10,
          ) || 'empty'
        }`,
      )
    else if (conflicts !== heldThere) fact(`conflict list: not read (${conflicts.why.message})`)
  }
  const sourceId = inputs.sourceDistribution ?? bound?.plan.source?.id
  journal.tell({
    type: 'ends',
    source: facts(source),
    sourceId,
    target: facts(target),
    aliases: move.aliases,
  })
}

/** Tells what was read of DNS: whose records are written, and what they are, so that they can be put back by hand, too. */
export function tellRest({ journal }: Run, move: Move): void {
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  const told = new Set<string>()
  for (const { observation, hosted, withoutZone } of namesOf(move)) {
    fact(`ownership: ${observation.ownership.evidence}`)
    fact(`DNS: ${observation.traffic.evidence}`)
    const zone = hosted?.zoneId ?? withoutZone?.message
    if (zone === undefined || told.has(zone)) continue
    told.add(zone)
    if (withoutZone !== undefined) fact(`hosted zone: not read (${withoutZone.message})`)
    if (hosted === undefined) continue
    fact(`hosted zone: ${hosted.zoneId} (${hosted.zoneName}), to which public DNS delegates`)
    for (const record of hosted.found.filter((one) => isBound(one, move.aliases))) {
      const purpose = record.type === 'TXT' ? 'ownership' : 'traffic'
      journal.tell({ type: 'dns', entry: { purpose, state: 'found', record, note: '' } })
    }
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
      return `a distribution that is not known: ${holder.why.message}`
    default:
      return holder satisfies never
  }
}

function facts(distribution: Known<Distribution> | undefined): EndFacts | undefined {
  if (!distribution?.known) return undefined
  const { id, account, domain, enabled, status, aliases } = distribution.value
  return { id, account, domain, enabled, status, aliases }
}

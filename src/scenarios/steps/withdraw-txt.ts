import type { HostedRecords } from '../../aws/route53/hosted.ts'
import { Failure } from '../../base/failure.ts'
import { type DnsRecord, showsValue } from '../../base/record.ts'
import type { Move } from '../../move/move.ts'
import type { Step } from '../../procedure/step.ts'

/** Takes values of the ownership record back that this move has added; other values stay. Nothing rests on it. */
export function withdrawTxt(move: Move, name: string, values: readonly string[]): Step<Move> {
  const list = values.join(' and ')
  return {
    id: 'withdraw-txt',
    title: `Take ${list} out of TXT ${name} again`,
    alias: move.alias,
    by: 'us',
    observe: async ({ hosted }) => {
      const zone = ours(hosted)
      const records = await zone.records([name])
      const there = values.filter((value) => showsValue(records, name, value))
      if (there.length > 0)
        return { state: 'absent', evidence: `TXT ${name} still holds ${there.join(' and ')}` }
      if (!(await zone.inSync())) return { state: 'settling', evidence: 'PENDING in Route 53' }
      return { state: 'in-place', evidence: `TXT ${name} does not hold ${list} in ${zone.zoneId}` }
    },
    apply: async ({ hosted }) => {
      await ours(hosted).withdrawOwnership(name, values)
    },
    change: ({ alias, hosted }) => ({
      action: 'route53:ChangeResourceRecordSets',
      resource: ours(hosted).zoneId,
      alias,
      effect: `TXT ${name} does not hold ${list} any longer`,
    }),
    undo: { irreversible: 'it is the way back itself' },
    wait: ({ inputs }) => ({
      for: `TXT ${name} to be changed at all servers of Route 53`,
      atMost: inputs.dnsTimeout,
      settle: 0,
    }),
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    exhausted: 'txt-not-visible',
  }
}

/**
 * Takes back whatever values of its two ends a move may have added to the ownership record, by whichever step and in whichever
 * run: those that were not there when the move began. Nothing where a person writes the records. `found`: the records as they
 * are, where nothing is added to them any more on the way back.
 */
export function withdrawAdded(move: Move, found?: readonly DnsRecord[]): readonly Step<Move>[] {
  const { hosted, initial, observation } = move
  if (hosted === undefined) return []
  const { name } = observation.ownership
  const ends = [observation.target, observation.source].flatMap((end) =>
    end?.known ? [end.value.domain] : [],
  )
  const added = ends.filter(
    (domain) =>
      !showsValue(initial.records, name, domain) && (found === undefined || showsValue(found, name, domain)),
  )
  return added.length === 0 ? [] : [withdrawTxt(move, name, added)]
}

/** @throws Failure `zone-not-found` when no zone is ours to write. */
function ours(hosted: HostedRecords | undefined): HostedRecords {
  if (hosted !== undefined) return hosted
  throw new Failure('zone-not-found', 'there is no hosted zone to write to', { outcome: 'refused' })
}

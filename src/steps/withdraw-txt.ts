import type { HostedRecords } from '../dns/hosted.ts'
import { Failure } from '../failure.ts'
import type { Move } from '../move.ts'
import { showsValue } from '../records.ts'
import type { Step } from '../step.ts'

/** Takes a value of the ownership record back that this move has added; other values stay. Nothing rests on it. */
export function withdrawTxt(move: Move, name: string, value: string): Step<Move> {
  return {
    id: 'withdraw-txt',
    title: `Take ${value} out of TXT ${name} again`,
    alias: move.alias,
    by: 'us',
    observe: async ({ hosted }) => {
      const zone = ours(hosted)
      if (await holdsValue(zone, name, value))
        return { state: 'absent', evidence: `TXT ${name} still holds ${value}` }
      if (!(await zone.inSync())) return { state: 'settling', evidence: 'PENDING in Route 53' }
      return { state: 'in-place', evidence: `TXT ${name} does not hold ${value} in ${zone.zoneId}` }
    },
    apply: async ({ hosted }) => {
      await ours(hosted).withdrawOwnership(name, value)
    },
    change: ({ alias, hosted }) => ({
      action: 'route53:ChangeResourceRecordSets',
      resource: ours(hosted).zoneId,
      alias,
      effect: `TXT ${name} does not hold ${value} any longer`,
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

/** Whether the set shows the value in the zone, as just read. */
export async function holdsValue(zone: HostedRecords, name: string, value: string): Promise<boolean> {
  return showsValue(await zone.records([name]), name, value)
}

/** @throws Failure `zone-not-found` when no zone is ours to write. */
export function ours(hosted: HostedRecords | undefined): HostedRecords {
  if (hosted !== undefined) return hosted
  throw new Failure('zone-not-found', 'there is no hosted zone to write to', { outcome: 'refused' })
}

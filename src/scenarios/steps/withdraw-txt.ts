import { type DnsRecord, showsValue } from '../../base/record.ts'
import { by, type MoveStep, type Subject, zoneFact, zoneOf } from '../../move/world.ts'
import { inForce, zoneChange } from './zone-write.ts'

/** Takes values of the ownership record back that this move has added; other values stay. Nothing rests on it. */
export function withdrawTxt(move: Subject, name: string, values: readonly string[]): MoveStep {
  const { alias, hosted, inputs } = move
  const list = values.join(' and ')
  const zoneId = hosted?.zoneId ?? 'the zone'
  return {
    id: 'withdraw-txt',
    title: `Remove ${list} from TXT ${name}`,
    alias,
    by: 'us',
    facts: () => [zoneFact(name)],
    standing: (view) =>
      by(zoneOf(view, name), ({ records, inSync }) => {
        const there = values.filter((value) => showsValue(records, name, value))
        if (there.length > 0)
          return { state: 'absent', evidence: `TXT ${name} still holds ${there.join(' and ')}` }
        const evidence = `TXT ${name} does not hold ${list} in ${zoneId}`
        return inForce({ what: 'the change', zoneId, inSync, shown: true, evidence })
      }),
    intent: () => ({ do: 'send', request: { to: 'zone', changes: [{ do: 'withdraw', name, values }] } }),
    change: () => zoneChange(move, `TXT ${name} no longer holds ${list}`),
    undo: { irreversible: 'this is itself a step back' },
    wait: () => ({
      for: `the change of TXT ${name} at all Route 53 servers`,
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
export function withdrawAdded(move: Subject, found?: readonly DnsRecord[]): readonly MoveStep[] {
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

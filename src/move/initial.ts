import { type DnsRecord, trafficSets } from '../base/record.ts'
import type { Plan } from '../plan/plan.ts'
import type { Initial, Observation } from './move.ts'

/** How the world was when the move began: as the plan has it, else the run's own first look. */
export function initialOf(
  { target, source }: Observation,
  records: readonly DnsRecord[],
  plan: Plan | undefined,
): Initial {
  if (plan !== undefined)
    return {
      targetAliases: plan.target.aliases ?? undefined,
      sourceAliases: plan.source?.aliases ?? undefined,
      sourceEnabled: plan.source?.enabled ?? undefined,
      records: knownRecords(plan, records),
      planned: true,
      method: plan.scenario,
    }
  return {
    targetAliases: target.known ? target.value.aliases : undefined,
    sourceAliases: source?.known ? source.value.aliases : undefined,
    sourceEnabled: source?.known ? source.value.enabled : undefined,
    records,
    planned: false,
  }
}

/**
 * How the records were. A plan without a zone and without a record of the alias was made when nobody could tell: then what is
 * there now stays, since what led users before must not be deleted.
 */
function knownRecords({ dns, aliases }: Plan, now: readonly DnsRecord[]): readonly DnsRecord[] {
  const told = aliases.some((alias) => trafficSets(dns.records, alias).length > 0)
  return dns['zone-id'] === null && !told ? now : dns.records
}

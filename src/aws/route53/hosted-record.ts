import { Failure } from '../../base/failure.ts'
import type { DnsRecord } from '../../base/record.ts'
import { namedBy } from '../../base/record.ts'
import type { HostedRecord } from './hosted.ts'
import { plainName, type RawSet, type RecordSet } from './record-sets.ts'

/** What a plain or alias record consists of; a plan can hold nothing else. */
const restorable = ['Name', 'Type', 'TTL', 'ResourceRecords', 'AliasTarget']

/** A record set as this action keeps it. */
export function hostedRecord({ name, type, ttl, values, alias, obstacle, raw }: RecordSet): HostedRecord {
  const more = Object.entries(raw)
    .filter(([field, value]) => value !== undefined && !restorable.includes(field))
    .map(([field]) => field)
  return {
    name,
    type,
    ttl: ttl ?? 0,
    values: alias === undefined ? values : [aliasValue(raw)],
    leadsTo: alias?.name ?? (type === 'CNAME' || type === 'HTTPS' ? namedBy(values[0] ?? '') : ''),
    obstacle: obstacle !== '' || more.length === 0 ? obstacle : `it has ${more.join(', ')}`,
  }
}

function aliasValue({ AliasTarget }: RawSet): string {
  const { HostedZoneId, DNSName, EvaluateTargetHealth = false } = AliasTarget ?? {}
  return `ALIAS ${HostedZoneId} ${DNSName} ${EvaluateTargetHealth}`
}

/** What was just written, for the report. */
export function writtenRecord(raw: RawSet): DnsRecord {
  const { Name = '', Type = '', TTL = 0, ResourceRecords = [], AliasTarget } = raw
  return {
    name: plainName(Name),
    type: Type,
    ttl: TTL,
    values: AliasTarget === undefined ? ResourceRecords.map(({ Value = '' }) => Value) : [aliasValue(raw)],
  }
}

/**
 * The set as Route 53 takes it, for instance to put back what a plan holds.
 * @throws Failure `dns-record-unsupported` for what is no record of a hosted zone: looked at by a query, or edited.
 */
export function rawSet({ name, type, ttl, values }: DnsRecord): RawSet {
  const alias = /^ALIAS (Z[A-Z0-9]{1,32}) ([!-~]{1,255}) (true|false)$/.exec(values[0] ?? '')
  const own = { Name: `${name}.`, Type: typeOf(type) }
  if (alias === null) return { ...own, TTL: ttl, ResourceRecords: values.map((value) => ({ Value: value })) }
  const [, HostedZoneId = '', DNSName = '', health] = alias
  return { ...own, AliasTarget: { HostedZoneId, DNSName, EvaluateTargetHealth: health === 'true' } }
}

const types = ['A', 'AAAA', 'CNAME', 'HTTPS', 'TXT'] as const

function typeOf(text: string): (typeof types)[number] {
  const type = types.find((one) => one === text)
  if (type === undefined)
    throw new Failure('dns-record-unsupported', `this action does not write records of type ${text}`, {
      outcome: 'refused',
    })
  return type
}

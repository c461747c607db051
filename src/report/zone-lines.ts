import { visible } from '../base/text.ts'
import type { DnsEntry } from './events.ts'

/** RFC 1035, 5.1: absolute names end with a dot, and text stands in quotes, which with backslashes are escaped. */
export function zoneLines({ record: { name, type, ttl, values } }: Pick<DnsEntry, 'record'>): string[] {
  return values.map(
    (value) => `${absolute(visible(name))} ${ttl} IN ${visible(type)} ${data(type, visible(value, 2_000))}`,
  )
}

function data(type: string, value: string): string {
  if (type === 'TXT') return `"${value.replace(/["\\]/g, String.raw`\$&`)}"`
  return type === 'CNAME' || type === 'ALIAS' ? absolute(value) : value
}

function absolute(name: string): string {
  return name.endsWith('.') ? name : `${name}.`
}

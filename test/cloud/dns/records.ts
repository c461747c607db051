import type { Answer, RecordType } from 'dns-packet'
import { normalName } from './names.ts'
import { serviceBinding } from './service-binding.ts'

/** What a Route 53 alias record points at. `dnsName` as it was written. */
export interface AliasTarget {
  readonly zoneId: string
  readonly dnsName: string
  readonly evaluateTargetHealth: boolean
}

/** One of several sets of the same name and type. `xml`: the element as it was sent, with its content. */
export interface Routing {
  readonly kind: string
  readonly xml: string
}

/** A set of records. `name`: normalised. `values`: presentation format, as Route 53 has it (TXT quoted). `ttl` in seconds. */
export interface RecordSet {
  readonly name: string
  readonly type: string
  readonly ttl: number
  readonly values: readonly string[]
  readonly alias?: AliasTarget
  readonly setIdentifier?: string
  readonly routing?: Routing
  readonly healthCheckId?: string
}

export interface Soa {
  readonly mname: string
  readonly rname: string
  readonly serial: number
  readonly refresh: number
  readonly retry: number
  readonly expire: number
  readonly minimum: number
}

/** A value that is not what its type wants, in the words of Route 53's zone file parser. */
export class BadValue extends Error {
  constructor(kind: string, explanation: string, value: string) {
    super(`FATAL problem: ${kind} (${explanation}) encountered with '${value}'`)
  }
}

const unknownTypes: Readonly<Record<string, number>> = { SVCB: 64, HTTPS: 65 }

/** The name of a query type; `dns-packet` calls the ones that it does not know UNKNOWN_n. */
export function typeName(packetType: string): string {
  const known = Object.entries(unknownTypes).find(([, number]) => packetType === `UNKNOWN_${number}`)
  return known?.[0] ?? packetType
}

/** The name by which `dns-packet` encodes a type. */
export function packetType(type: string): RecordType {
  const number = unknownTypes[type]
  return (number === undefined ? type : `UNKNOWN_${number}`) as RecordType
}

/** The character strings of a TXT value, unescaped. Throws {@link BadValue} when quotes are missing or a string is longer than 255 bytes. */
export function textStrings(value: string): Buffer[] {
  const strings: Buffer[] = []
  let rest = value.trim()
  while (rest !== '') {
    const quoted = /^"((?:[^"\\]|\\[\s\S])*)"\s*/.exec(rest)
    const inner = quoted?.[1]
    if (quoted === null || inner === undefined)
      throw new BadValue('InvalidCharacterString', 'Value should be enclosed in quotation marks', value)
    const string = Buffer.from(
      inner.replace(/\\([0-3][0-7]{2}|[\s\S])/g, (_, escaped: string) =>
        escaped.length === 3 ? String.fromCharCode(Number.parseInt(escaped, 8)) : escaped,
      ),
      'latin1',
    )
    if (string.length > 255) throw new BadValue('CharacterStringTooLong', 'Value is too long', value)
    strings.push(string)
    rest = rest.slice(quoted[0].length)
  }
  if (strings.length === 0)
    throw new BadValue('InvalidCharacterString', 'Value should be enclosed in quotation marks', value)
  return strings
}

export function soaOf(value: string): Soa {
  const [mname = '', rname = '', ...numbers] = value.trim().split(/\s+/)
  const [serial = 0, refresh = 0, retry = 0, expire = 0, minimum = 0] = numbers.map(Number)
  return { mname: normalName(mname), rname: normalName(rname), serial, refresh, retry, expire, minimum }
}

/** One record for the wire. Throws {@link BadValue} for a type that the local cloud does not serve or a value that does not fit. */
export function wireRecord(owner: string, type: string, ttl: number, value: string): Answer {
  const name = owner === '' ? '.' : owner
  const words = value.trim().split(/\s+/)
  const [first = '', second = '', third = '', fourth = ''] = words
  switch (type) {
    case 'A':
      if (!/^(\d{1,3}\.){3}\d{1,3}$/.test(value) || value.split('.').some((part) => Number(part) > 255))
        throw new BadValue('ARRDATAIllegalIPv4Address', 'Value is not a valid IPv4 address', value)
      return { name, type, ttl, data: value }
    case 'AAAA':
      if (!/^[0-9a-f:.]+$/i.test(value) || !value.includes(':'))
        throw new BadValue('AAAARRDATAIllegalIPv6Address', 'Value is not a valid IPv6 address', value)
      return { name, type, ttl, data: value }
    case 'CNAME':
    case 'NS':
    case 'PTR':
      if (words.length !== 1 || first === '' || /[^\x21-\x7e]/.test(first))
        throw new BadValue('RRDATAIllegalDomainName', 'Value is not a valid domain name', value)
      return { name, type, ttl, data: normalName(first) || '.' }
    case 'TXT':
      return { name, type, ttl, data: textStrings(value) }
    case 'MX':
      if (words.length !== 2 || !/^\d+$/.test(first))
        throw new BadValue('MXRRDATANotTwoFields', 'MX record does not have 2 fields', value)
      return { name, type, ttl, data: { preference: Number(first), exchange: normalName(second) || '.' } }
    case 'SRV':
      return {
        name,
        type,
        ttl,
        data: {
          priority: Number(first),
          weight: Number(second),
          port: Number(third),
          target: normalName(fourth) || '.',
        },
      }
    case 'CAA': {
      const caa = /^(\d+)\s+(issue|issuewild|iodef)\s+"([^"]*)"$/.exec(value.trim())
      const tag = caa?.[2]
      if (tag !== 'issue' && tag !== 'issuewild' && tag !== 'iodef')
        throw new BadValue('CAARRDATAInvalid', 'CAA record is not valid', value)
      return { name, type, ttl, data: { flags: Number(caa?.[1]), tag, value: caa?.[3] ?? '' } }
    }
    case 'SOA':
      return { name, type, ttl, data: soaOf(value) }
    case 'SVCB':
    case 'HTTPS':
      return { name, type: packetType(type) as 'NULL', ttl, data: serviceBinding(value) }
    default:
      throw new BadValue('UnsupportedType', `The local cloud does not serve type ${type}`, value)
  }
}

/** All records of a set for the wire, at `owner` (a wildcard set appears under the name that was asked for). */
export function wireRecords(set: RecordSet, owner: string): Answer[] {
  return set.values.map((value) => wireRecord(owner, set.type, set.ttl, value))
}

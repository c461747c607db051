import type { Question as WireQuestion } from 'dns-packet'
import { type Answer, type DecodedPacket, decode, encode, RECURSION_DESIRED } from 'dns-packet'

export type RecordType = 'A' | 'AAAA' | 'CNAME' | 'NS' | 'SOA' | 'TXT' | 'HTTPS'

/** What is asked. `name` in lower case without trailing dot. */
export interface DnsQuestion {
  readonly name: string
  readonly type: RecordType
}

/** One record of an answer. Names in lower case without trailing dot; `ttl` and `minimum` in seconds. */
export type Rr = { readonly name: string; readonly ttl: number } & (
  | { readonly type: 'A' | 'AAAA' | 'CNAME' | 'NS'; readonly to: string }
  | { readonly type: 'TXT'; readonly text: string }
  | { readonly type: 'SOA'; readonly minimum: number }
  /** `to`: its target name (RFC 9460 §2.1); empty where that is the name itself. */
  | { readonly type: 'HTTPS'; readonly to: string }
)

/** An answer that fits its question; whatever else it is worth is for the asker to judge. */
export interface Reply {
  readonly rcode: string
  /** AA: the server speaks for the zone. */
  readonly authoritative: boolean
  readonly truncated: boolean
  readonly answers: readonly Rr[]
  readonly authorities: readonly Rr[]
}

/** The largest UDP answer that is asked for, in bytes (RFC 9715 §3.1: fits any path without fragments). */
export const udpSize = 1_232

/** More records than any honest answer to our questions has. */
const mostRecords = 400

/** RFC 1035 §4.1.1 and RFC 2136 §2.2. */
const rcodes = [
  'NOERROR',
  'FORMERR',
  'SERVFAIL',
  'NXDOMAIN',
  'NOTIMP',
  'REFUSED',
  'YXDOMAIN',
  'YXRRSET',
  'NXRRSET',
  'NOTAUTH',
  'NOTZONE',
]

/** HTTPS (RFC 9460) as the library spells a type that it does not know. */
const https: string = 'UNKNOWN_65'

/** A name as names are compared: lower case, no trailing dot. */
export function plainName(name: string): string {
  return name.toLowerCase().replace(/\.$/, '')
}

/** The bytes of a query. `recursion`: RD, for resolvers. `edns`: with an OPT record (RFC 6891). */
export function encodeQuery(
  id: number,
  { name, type }: DnsQuestion,
  { recursion, edns }: { readonly recursion: boolean; readonly edns: boolean },
): Buffer {
  return encode({
    type: 'query',
    id,
    flags: recursion ? RECURSION_DESIRED : 0,
    questions: [{ name, type: wireType(type) }],
    additionals: edns
      ? [
          {
            type: 'OPT',
            name: '.',
            udpPayloadSize: udpSize,
            extendedRcode: 0,
            ednsVersion: 0,
            flags: 0,
            flag_do: false,
            options: [],
          },
        ]
      : [],
  })
}

/**
 * What a message is to the query `id` with `question`: its answer, an answer that cannot be read, or something else that
 * must not be taken for it (another id or question: forged or late; RFC 5452 §9.1).
 */
export function readReply(
  message: Buffer,
  id: number,
  question: DnsQuestion,
):
  | { readonly is: 'answer'; readonly reply: Reply }
  | { readonly is: 'broken'; readonly why: string }
  | { readonly is: 'other' } {
  if (message.length < 12 || message.readUInt16BE(0) !== id || message.readUInt8(2) < 0x80)
    return { is: 'other' }
  const records = message.readUInt16BE(6) + message.readUInt16BE(8) + message.readUInt16BE(10)
  if (records > mostRecords) return { is: 'broken', why: `the answer has too many records (${records})` }
  let packet: DecodedPacket
  try {
    packet = decode(message)
  } catch {
    return { is: 'broken', why: 'malformed answer' }
  }
  const rcode = rcodeOf(message.readUInt8(3) % 16, packet)
  const [asked, ...more] = packet.questions ?? []
  if (asked === undefined ? rcode === 'NOERROR' : more.length > 0 || !fits(asked, question))
    return { is: 'other' }
  return {
    is: 'answer',
    reply: {
      rcode,
      authoritative: packet.flag_aa,
      truncated: packet.flag_tc,
      answers: (packet.answers ?? []).flatMap(record),
      authorities: (packet.authorities ?? []).flatMap(record),
    },
  }
}

function fits(asked: WireQuestion, { name, type }: DnsQuestion): boolean {
  return plainName(asked.name) === name && asked.type === wireType(type) && asked.class === 'IN'
}

function wireType(type: RecordType): WireQuestion['type'] {
  return (type === 'HTTPS' ? https : type) as WireQuestion['type']
}

/** The low four bits stand in the header, the rest in the OPT record (RFC 6891 §6.1.3). */
function rcodeOf(low: number, { additionals = [] }: DecodedPacket): string {
  const opt = additionals.find((answer) => answer.type === 'OPT')
  const code = (opt?.extendedRcode ?? 0) * 16 + low
  return rcodes[code] ?? `RCODE ${code}`
}

function record(answer: Answer): Rr[] {
  if (answer.type === 'OPT' || answer.class !== 'IN') return []
  const name = plainName(answer.name)
  const ttl = ttlOf(answer.ttl)
  switch (answer.type) {
    case 'A':
    case 'AAAA':
    case 'CNAME':
    case 'NS':
      return [{ name, ttl, type: answer.type, to: plainName(answer.data) }]
    case 'TXT':
      return [{ name, ttl, type: 'TXT', text: [answer.data].flat().map(String).join('') }]
    case 'SOA':
      return [{ name, ttl, type: 'SOA', minimum: ttlOf(answer.data.minimum) }]
    default:
      if (answer.type !== https || !('data' in answer) || !Buffer.isBuffer(answer.data)) return []
      return [{ name, ttl, type: 'HTTPS', to: targetName(answer.data, name) }]
  }
}

/** The target name of a service binding behind its priority, uncompressed (RFC 9460 §2.2); empty for `.` and for `owner` itself. */
function targetName(data: Buffer, owner: string): string {
  const labels: string[] = []
  for (let at = 2; at < data.length; ) {
    const length = data.readUInt8(at)
    if (length === 0) break
    labels.push(data.toString('latin1', at + 1, at + 1 + length))
    at += 1 + length
  }
  const name = plainName(labels.join('.'))
  return name === owner ? '' : name
}

/** A TTL with its first bit set counts as zero (RFC 2181 §8). */
function ttlOf(ttl: number | undefined): number {
  return ttl === undefined || ttl > 0x7fff_ffff ? 0 : ttl
}

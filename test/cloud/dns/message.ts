import packet, { type Answer, type OptAnswer, type Packet } from 'dns-packet'
import { typeName } from './records.ts'

const rcodes = { NOERROR: 0, FORMERR: 1, SERVFAIL: 2, NXDOMAIN: 3, NOTIMP: 4, REFUSED: 5 } as const
export type Rcode = keyof typeof rcodes

/** A query as it came over the wire. `size`: bytes that its sender takes over UDP (RFC 6891); 512 without EDNS. */
export interface Asked {
  readonly id: number
  readonly name: string
  readonly type: string
  readonly class: string
  readonly recursion: boolean
  readonly edns: OptAnswer | undefined
  readonly size: number
  readonly opcode: number
  readonly questions: NonNullable<Packet['questions']>
}

export interface Reply {
  readonly rcode: Rcode
  readonly authoritative: boolean
  readonly recursionAvailable: boolean
  readonly answers: readonly Answer[]
  readonly authorities: readonly Answer[]
  readonly additionals?: readonly Answer[]
}

/** Bytes that this server offers to take over UDP. */
const ownSize = 1232

/** Reads a query; undefined where it is none (a response, or nothing to be read). */
export function readQuery(bytes: Buffer): Asked | undefined {
  let decoded: ReturnType<typeof packet.decode>
  try {
    decoded = packet.decode(bytes)
  } catch {
    return undefined
  }
  if (decoded.type !== 'query') return undefined
  const [question] = decoded.questions ?? []
  const edns = (decoded.additionals ?? []).find((record) => record.type === 'OPT')
  const flags = decoded.flags ?? 0
  return {
    id: decoded.id ?? 0,
    name: question?.name ?? '',
    type: typeName(question?.type ?? ''),
    class: question?.class ?? '',
    recursion: (flags & packet.RECURSION_DESIRED) !== 0,
    edns,
    size: Math.max(512, edns?.udpPayloadSize ?? 512),
    opcode: (flags >> 11) & 0xf,
    questions: decoded.questions ?? [],
  }
}

function opt(extendedRcode: number): OptAnswer {
  return {
    type: 'OPT',
    name: '.',
    udpPayloadSize: ownSize,
    extendedRcode,
    ednsVersion: 0,
    flags: 0,
    flag_do: false,
    options: [],
  }
}

/** Writes the answer to a query. `limit`: bytes that fit; what does not is left out and TC set (RFC 2181, section 9). */
export function writeReply(asked: Asked, reply: Reply, limit: number): Buffer {
  const flags =
    (reply.authoritative ? packet.AUTHORITATIVE_ANSWER : 0) |
    (asked.recursion ? packet.RECURSION_DESIRED : 0) |
    (reply.recursionAvailable ? packet.RECURSION_AVAILABLE : 0) |
    rcodes[reply.rcode]
  const badVersion = (asked.edns?.ednsVersion ?? 0) > 0
  const own = asked.edns === undefined ? [] : [opt(badVersion ? 1 : 0)]
  const whole: Packet = {
    type: 'response',
    id: asked.id,
    flags: badVersion ? flags & ~0xf : flags,
    questions: [...asked.questions],
    answers: badVersion ? [] : [...reply.answers],
    authorities: badVersion ? [] : [...reply.authorities],
    additionals: [...(reply.additionals ?? []), ...own],
  }
  const bytes = packet.encode(whole)
  if (bytes.length <= limit) return bytes
  return packet.encode({
    ...whole,
    flags: flags | packet.TRUNCATED_RESPONSE,
    answers: [],
    authorities: [],
    additionals: [...own],
  })
}

/** The answer to bytes in which no query can be read but a header is there: FORMERR (RFC 1035, section 4.1.1). */
export function formatError(bytes: Buffer): Buffer | undefined {
  if (bytes.length < 12 || (bytes.readUInt8(2) & 0x80) !== 0) return undefined
  return packet.encode({ type: 'response', id: bytes.readUInt16BE(0), flags: rcodes.FORMERR })
}

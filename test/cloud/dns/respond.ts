import type { Answer } from 'dns-packet'
import { type Asked, formatError, type Reply, readQuery, writeReply } from './message.ts'
import type { NameServer } from './name-server.ts'
import type { DnsPlane } from './plane.ts'
import type { Recursor } from './recursor.ts'

export type Transport = 'udp' | 'tcp'

const nothing: Reply = {
  rcode: 'NOERROR',
  authoritative: false,
  recursionAvailable: false,
  answers: [],
  authorities: [],
}

/** Why a query is not looked up at all. */
function unanswerable(asked: Asked): Reply | undefined {
  if (asked.opcode !== 0) return { ...nothing, rcode: 'NOTIMP' }
  if (asked.questions.length !== 1) return { ...nothing, rcode: 'FORMERR' }
  if (asked.class !== 'IN') return { ...nothing, rcode: 'REFUSED' }
  return undefined
}

function padding(): Answer[] {
  const text = Buffer.alloc(250, 'x')
  return Array.from({ length: 20 }, () => ({
    name: 'padding.invalid',
    type: 'TXT' as const,
    ttl: 0,
    data: [text],
  }))
}

/** The bytes an authoritative server sends for the bytes of a query; undefined when it stays silent. */
export function authoritativeReply(
  plane: DnsPlane,
  server: NameServer,
  bytes: Buffer,
  transport: Transport,
): Buffer | undefined {
  const { fault } = server.deviation
  const asked = readQuery(bytes)
  if (asked === undefined) return formatError(bytes)
  const found = unanswerable(asked) ?? {
    ...plane.ask(server, asked.name, asked.type, transport),
    recursionAvailable: false,
  }
  if (fault === 'silent' || (fault === 'no-tcp' && transport === 'tcp')) return undefined
  if (fault === 'garbage') return Buffer.from('not a DNS message')
  const most = transport === 'tcp' ? 65_535 : asked.size
  if (fault === 'oversized') return writeReply(asked, { ...found, additionals: padding() }, 65_535)
  if (fault === 'truncated' && transport === 'udp') return writeReply(asked, found, 0)
  if (fault === 'wrong-id') return writeReply({ ...asked, id: asked.id ^ 1 }, found, most)
  if (fault === 'wrong-question') {
    const questions = asked.questions.map((question) => ({ ...question, name: `not-${question.name}` }))
    return writeReply({ ...asked, questions }, found, most)
  }
  return writeReply(asked, found, most)
}

/** The bytes a recursive resolver sends. A query without RD is refused. */
export function recursiveReply(recursor: Recursor, bytes: Buffer, transport: Transport): Buffer | undefined {
  const asked = readQuery(bytes)
  if (asked === undefined) return formatError(bytes)
  const refused =
    unanswerable(asked) ?? (asked.recursion ? undefined : { ...nothing, rcode: 'REFUSED' as const })
  const found = refused ?? { ...recursor.resolve(asked.name, asked.type), authoritative: false }
  return writeReply(asked, { ...found, recursionAvailable: true }, transport === 'tcp' ? 65_535 : asked.size)
}

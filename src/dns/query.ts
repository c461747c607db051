import { randomInt } from 'node:crypto'
import { createSocket } from 'node:dgram'
import { connect, isIPv6 } from 'node:net'
import type { Address } from '../base/address.ts'
import { type Clock, DeadlineExceeded, within } from '../base/clock.ts'
import { duration } from '../base/text.ts'
import { type DnsQuestion, encodeQuery, type Reply, readReply, udpSize } from './packet.ts'

/** Deadline of one try, and of all that is done to get one answer, in ms. */
const tryTime = 2_000
const wholeTime = 5_000

/** How often a question is sent to one server over UDP. */
const tries = 2

/** With what queries are made: time, and when to give up. */
export interface Line {
  readonly clock: Clock
  readonly signal: AbortSignal
  /** Called before each message; false when the look-up has sent as many as it may. */
  readonly spend: () => boolean
}

/** An answer, or why there is none that could be used, for people. */
export type QueryAnswer = { readonly reply: Reply } | { readonly why: string }

/**
 * Asks one server one question: over UDP with a fresh port and id, at most twice, 2 s each; truncated: over TCP. At most
 * four messages and 5 s in all. Never rejects. `recursion`: on for resolvers, off for authoritative servers.
 */
export async function ask(
  line: Line,
  server: Address,
  question: DnsQuestion,
  recursion: boolean,
): Promise<QueryAnswer> {
  let why = 'no answer'
  let edns = true
  const attempts = async (signal: AbortSignal): Promise<QueryAnswer> => {
    for (let sent = 0; sent < tries; sent++) {
      try {
        const reply = await exchange({ ...line, signal }, server, question, { recursion, edns })
        why = reply.rcode
        if (reply.rcode !== 'FORMERR' || !edns) return { reply }
        edns = false
      } catch (thrown) {
        if (signal.aborted) throw thrown
        why = reason(thrown)
      }
    }
    return { why }
  }
  try {
    return await within({ ...line, ms: wholeTime, what: server.host }, attempts)
  } catch {
    return { why: line.signal.aborted ? 'cancelled' : why }
  }
}

const spent = 'the lookup takes too many queries'

/** Thrown when what came back is no answer. */
class Unreadable extends Error {}

/** One question, one answer. @throws DeadlineExceeded, Unreadable, or the error of the socket. */
async function exchange(
  { clock, signal, spend }: Line,
  server: Address,
  question: DnsQuestion,
  flags: { readonly recursion: boolean; readonly edns: boolean },
): Promise<Reply> {
  // Unpredictable, unlike the clock's random numbers: the id is what a forger would have to guess (RFC 5452 §4.3).
  const id = randomInt(0x10000)
  const query = encodeQuery(id, question, flags)
  const read = (message: Buffer) => readReply(message, id, question)
  const isAnswer = (message: Buffer) => read(message).is !== 'other'
  if (!spend()) throw new Unreadable(spent)
  const limit = { clock, ms: tryTime, signal }
  const datagram = await within({ ...limit, what: 'UDP' }, (end) => overUdp(server, query, isAnswer, end))
  const first = read(datagram)
  const whole = first.is === 'answer' && !first.reply.truncated && datagram.length <= udpSize
  if (whole) return first.reply
  // One that was cut off in the middle of a record (TC, RFC 1035 §4.1.1) is whole over TCP.
  if (first.is === 'broken' && (datagram.readUInt8(2) & 2) === 0) throw new Unreadable(first.why)
  if (!spend()) throw new Unreadable(spent)
  const message = await within({ ...limit, what: 'TCP' }, (end) => overTcp(server, query, end))
  const second = read(message)
  if (second.is === 'answer') return second.reply
  throw new Unreadable(second.is === 'broken' ? second.why : 'an answer to a different question')
}

function reason(thrown: unknown): string {
  if (thrown instanceof DeadlineExceeded) return `no answer within ${duration(thrown.ms)}`
  if (thrown instanceof Unreadable) return thrown.message
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'no connection'
}

/**
 * Asks several servers at once and takes the first usable answer (NOERROR or NXDOMAIN), as a resolver's client does.
 * The others are not waited for.
 */
export async function askAny(
  line: Line,
  servers: readonly Address[],
  question: DnsQuestion,
): Promise<QueryAnswer> {
  if (servers.length === 0) return { why: 'there is no server to query' }
  const found = new AbortController()
  const signal = AbortSignal.any([line.signal, found.signal])
  const failures: string[] = []
  try {
    return await Promise.any(
      servers.map(async (server) => {
        const answered = await ask({ ...line, signal }, server, question, true)
        const why = 'why' in answered ? answered.why : unusable(answered.reply)
        if (why === undefined) return answered
        failures.push(`${server.host}: ${why}`)
        throw new Unreadable(why)
      }),
    )
  } catch {
    return { why: failures.join(', ') }
  } finally {
    found.abort('answered by a different server')
  }
}

/** Why an answer says nothing about the name; `undefined` when it does. */
export function unusable({ rcode, answers, authorities }: Reply): string | undefined {
  if (rcode !== 'NOERROR' && rcode !== 'NXDOMAIN') return rcode
  const referral =
    rcode === 'NOERROR' &&
    answers.length === 0 &&
    authorities.some(({ type }) => type === 'NS') &&
    !authorities.some(({ type }) => type === 'SOA')
  return referral ? 'refers to other servers' : undefined
}

/**
 * Sends one datagram from a fresh port and resolves with the first one from that server for which `isAnswer` holds;
 * others are ignored, since anybody can send them. The socket is connected, so the kernel drops what comes from elsewhere.
 * @throws the socket's error, for instance ECONNREFUSED; `signal.reason` when aborted.
 */
function overUdp(
  { host, port }: Address,
  message: Buffer,
  isAnswer: (message: Buffer) => boolean,
  signal: AbortSignal,
): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const socket = createSocket(isIPv6(host) ? 'udp6' : 'udp4')
    let open = true
    const end = (settle: () => void) => {
      if (!open) return
      open = false
      signal.removeEventListener('abort', stop)
      socket.close()
      settle()
    }
    const stop = () => end(() => reject(signal.reason))
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('message', (received) => {
      if (isAnswer(received)) end(() => resolve(received))
    })
    socket.on('connect', () => socket.send(message))
    socket.connect(port, host)
  })
}

/**
 * Sends one message over TCP, where its length goes before it (RFC 1035 §4.2.2), and resolves with the one that comes
 * back: at most 65535 bytes.
 * @throws the socket's error; an Error when the connection ends early; `signal.reason` when aborted.
 */
function overTcp({ host, port }: Address, message: Buffer, signal: AbortSignal): Promise<Buffer> {
  return new Promise((resolve, reject) => {
    if (signal.aborted) return reject(signal.reason)
    const socket = connect({ host, port })
    let received = Buffer.alloc(0)
    const end = (settle: () => void) => {
      signal.removeEventListener('abort', stop)
      socket.destroy()
      settle()
    }
    const stop = () => end(() => reject(signal.reason))
    signal.addEventListener('abort', stop, { once: true })
    socket.on('error', (error) => end(() => reject(error)))
    socket.on('close', () => end(() => reject(new Error('the connection ended early'))))
    socket.on('data', (chunk) => {
      received = Buffer.concat([received, chunk])
      if (received.length < 2) return
      const length = received.readUInt16BE(0)
      if (received.length >= length + 2) end(() => resolve(received.subarray(2, length + 2)))
    })
    const prefix = Buffer.alloc(2)
    prefix.writeUInt16BE(message.length)
    socket.write(Buffer.concat([prefix, message]))
  })
}

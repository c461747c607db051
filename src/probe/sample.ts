import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { TLSSocket } from 'node:tls'
import type { Address } from '../base/address.ts'
import { type Clock, DeadlineExceeded } from '../base/clock.ts'
import { duration, visible } from '../base/text.ts'

/** One request and what became of it. Time in ms since the epoch, at which the request was begun. */
export interface Sample {
  readonly at: number
  /** For people; equal answers have equal texts. */
  readonly answer: string
  /** The status alone, or why there was none: "200", "403 by CloudFront itself", "no answer (ECONNRESET)". */
  readonly status: string
  readonly grade: Grade
  /** Whether the answer carries what only the target's answers carry; `undefined`: no answer, or not known what that is. */
  readonly byTarget: boolean | undefined
  /** Whether it came with the target's certificate; `undefined`: no answer, or that certificate is not known. */
  readonly bySerial: boolean | undefined
}

/** How well a host is served, the best first (contract, `probe-path`): a redirect is an answer like any other. */
export const grades = ['answered', 'client-error', 'server-error', 'unserved'] as const
export type Grade = (typeof grades)[number]

/** Whether `grade` is worse than `before`. */
export function worse(grade: Grade, before: Grade): boolean {
  return grades.indexOf(grade) > grades.indexOf(before)
}

function gradeOf(status: number): Grade {
  if (status < 400) return 'answered'
  return status < 500 ? 'client-error' : 'server-error'
}

/** By what an answer is recognised as the target's. */
export interface Marks {
  readonly header: { readonly name: string; readonly value: string } | undefined
  /** As in `plainSerial`. */
  readonly serial: string | undefined
}

/** What an answer says. 421: the connection's certificate is another account's (CloudFront Developer Guide, CNAMEs). */
export function answered(at: number, answer: ProbeAnswer, marks: Marks): Sample {
  const { status, serial } = answer
  const byTarget = marks.header === undefined ? undefined : carries(answer, marks.header)
  const refused = byTarget !== true && refusedByCloudFront(answer)
  const bySerial = marks.serial === undefined ? undefined : plainSerial(serial) === marks.serial
  const words = [
    String(status),
    `certificate serial ${serial.slice(0, 8)}…${bySerial === true ? " (the target's)" : ''}`,
  ]
  if (refused) words.push('CloudFront refused the host')
  else if (status === 421) words.push('misdirected request')
  const by = byTarget === undefined ? '' : byTarget ? ', served by the target' : ', not served by the target'
  const served = !refused && status !== 421
  return {
    at,
    answer: visible(words.join(' · ') + by),
    status: refused ? `${status} from CloudFront` : String(status),
    grade: served ? gradeOf(status) : 'unserved',
    byTarget,
    bySerial,
  }
}

function carries(
  { headers }: ProbeAnswer,
  { name, value }: { readonly name: string; readonly value: string },
): boolean {
  const found = headers.get(name.toLowerCase())
  return found !== undefined && (found === value || found.split(', ').includes(value))
}

/**
 * CloudFront's own page for a host that no distribution has (CloudFront Developer Guide, http-403-permission-denied). An
 * origin's 403 keeps the origin's Server header, though it comes with the same x-cache.
 */
function refusedByCloudFront({ status, headers }: ProbeAnswer): boolean {
  return (
    status === 403 &&
    headers.get('server')?.toLowerCase() === 'cloudfront' &&
    headers.get('x-cache')?.toLowerCase() === 'error from cloudfront'
  )
}

/** What a connection says that brought no answer. */
export function unanswered(at: number, thrown: unknown): Sample {
  const status = visible(why(thrown))
  return { at, answer: status, status, grade: 'unserved', byTarget: undefined, bySerial: undefined }
}

/** Node's codes for certificates that do not verify, and OpenSSL's for a handshake that failed. */
const tlsCode = /^(ERR_TLS|ERR_SSL|CERT_|UNABLE_TO_|SELF_SIGNED|DEPTH_ZERO|HOSTNAME_MISMATCH|EPROTO)/

function why(thrown: unknown): string {
  if (thrown instanceof DeadlineExceeded) return `no answer within ${duration(thrown.ms)}`
  if (thrown instanceof NotConnected) return thrown.message
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : 'unknown'
  return tlsCode.test(code) ? `TLS failed (${code})` : `no answer (${code})`
}

/** Why no connection was even tried. */
export class NotConnected extends Error {
  override readonly name = 'NotConnected'
}

/**
 * The time from one request to the next where several names take turns, in ms: four a second, whatever their number, so that a
 * web ACL that counts requests does not take them for an attack.
 */
const gap = 250

/** Lets requests of several probes begin one after the other, in the order in which they ask, and never two within a gap. */
export class Pace {
  /** Time from one request for a name to the next, in ms. */
  readonly every: number
  readonly #clock: Clock
  /** When the next one may begin, in ms since the epoch. */
  #next = 0

  constructor(clock: Clock, names: number) {
    this.#clock = clock
    this.every = Math.max(1_000, names * gap)
  }

  /** Resolves when it is the caller's turn. @throws the reason of the signal, when it is aborted before */
  async turn(signal: AbortSignal): Promise<void> {
    const now = this.#clock.now()
    const mine = Math.max(now, this.#next)
    this.#next = mine + gap
    if (mine > now) await this.#clock.sleep(mine - now, signal)
  }
}

/** Most bytes of a body that are read. */
const mostBody = 65_536

/**
 * Most bytes of headers that are read: Node.js by itself ends at 16 KiB, but CloudFront passes on 20,480 bytes of an origin's
 * (Developer Guide, quotas), and adds those of a response headers policy.
 */
const mostHeaders = 65_536

/** What is requested, and where the connection goes: never anywhere else, whatever the answer says. */
export interface Target {
  readonly address: Address
  /** SNI and Host. */
  readonly host: string
  readonly path: string
}

/** The head of an answer, and the certificate it came with. */
export interface ProbeAnswer {
  readonly status: number
  /** Names in lower case; several values of one name joined by a comma. */
  readonly headers: ReadonlyMap<string, string>
  /** Serial number of the certificate: hexadecimal in lower case, whole bytes. */
  readonly serial: string
}

/** A serial number as serial numbers are compared: hexadecimal in lower case, no separators, no leading zeros. */
export function plainSerial(serial: string): string {
  return serial.toLowerCase().replaceAll(':', '').replace(/^0+/, '')
}

/**
 * One GET over HTTP/1.1 on a TLS connection of its own, to exactly this address. Redirects are not followed, at most
 * 64 KiB are read, certificates are verified.
 * @throws the error of the connection; `signal.reason`'s error when aborted.
 */
export function get({ address, host, path }: Target, signal: AbortSignal): Promise<ProbeAnswer> {
  return new Promise((resolve, reject) => {
    const asked = request({
      host: address.host,
      port: address.port,
      servername: host,
      path,
      method: 'GET',
      agent: false,
      rejectUnauthorized: true,
      maxHeaderSize: mostHeaders,
      signal,
      headers: {
        host,
        accept: '*/*',
        'accept-encoding': 'identity',
        'user-agent': 'move-cloudfront-alias',
        connection: 'close',
      },
    })
    asked.on('error', reject)
    asked.on('response', (response) => {
      const answer = head(response)
      let read = 0
      response.on('data', (chunk: Buffer) => {
        read += chunk.length
        if (read < mostBody) return
        resolve(answer)
        asked.destroy()
      })
      response.on('end', () => resolve(answer))
      response.on('error', reject)
    })
    asked.end()
  })
}

function head(response: IncomingMessage): ProbeAnswer {
  const { socket } = response
  const serial = socket instanceof TLSSocket ? socket.getPeerCertificate().serialNumber : undefined
  const headers = Object.entries(response.headersDistinct)
  return {
    status: response.statusCode ?? 0,
    headers: new Map(headers.map(([name, values]) => [name, (values ?? []).join(', ')])),
    serial: (serial ?? '').toLowerCase(),
  }
}

import type { IncomingMessage } from 'node:http'
import { request } from 'node:https'
import { TLSSocket } from 'node:tls'
import type { Address } from '../base/address.ts'

/** Most bytes of a body that are read. */
const mostBody = 65_536

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

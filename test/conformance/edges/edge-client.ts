import { type Agent, request } from 'node:https'
import { TLSSocket } from 'node:tls'

/** What an edge answered, and the certificate it showed. */
export interface Seen {
  readonly status: number
  readonly headers: Readonly<Record<string, string | string[] | undefined>>
  readonly body: string
  readonly serial: string
  readonly names: string
}

export interface Visit {
  /** `host:port`. */
  readonly address: string
  /** Default: the SNI name. */
  readonly host?: string
  readonly sni: string
  /** PEM of the authority to trust. */
  readonly ca: string
  /** Checks the certificate's names against `sni` unless false. */
  readonly checkNames?: boolean
  readonly method?: string
  /** Keeps connections; default: a connection of its own. */
  readonly agent?: Agent
}

/** One HTTPS request to an edge. Rejects when TLS fails. */
export function visit({
  address,
  sni,
  ca,
  host = sni,
  checkNames = true,
  method = 'GET',
  agent,
}: Visit): Promise<Seen> {
  const [hostname, port] = address.split(':')
  return new Promise((resolve, reject) => {
    const sent = request(
      {
        hostname,
        port,
        method,
        path: '/',
        servername: sni,
        ca,
        agent: agent ?? false,
        headers: { host },
        ...(checkNames ? {} : { checkServerIdentity: () => undefined }),
      },
      (response) => {
        const chunks: Buffer[] = []
        response.on('data', (chunk: Buffer) => chunks.push(chunk))
        const { socket } = response
        const certificate = socket instanceof TLSSocket ? socket.getPeerCertificate() : undefined
        response.on('end', () =>
          resolve({
            status: response.statusCode ?? 0,
            headers: response.headers,
            body: Buffer.concat(chunks).toString(),
            serial: certificate?.serialNumber.toLowerCase() ?? '',
            names: certificate?.subjectaltname ?? '',
          }),
        )
      },
    )
    sent.on('error', reject)
    sent.end()
  })
}

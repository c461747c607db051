import { webcrypto } from 'node:crypto'
import { once } from 'node:events'
import type { IncomingMessage, ServerResponse } from 'node:http'
import { createServer, type Server } from 'node:https'
import type { AddressInfo } from 'node:net'
import { getCACertificates, setDefaultCACertificates } from 'node:tls'
import 'reflect-metadata'
import {
  BasicConstraintsExtension,
  cryptoProvider,
  PemConverter,
  SubjectAlternativeNameExtension,
  X509CertificateGenerator,
} from '@peculiar/x509'

cryptoProvider.set(webcrypto)

const algorithm = { name: 'ECDSA', namedCurve: 'P-256', hash: 'SHA-256' }
const pair = await webcrypto.subtle.generateKey(algorithm, true, ['sign', 'verify'])
const key = PemConverter.encode(await webcrypto.subtle.exportKey('pkcs8', pair.privateKey), 'PRIVATE KEY')
const year = 365 * 86_400_000
const [notBefore, notAfter] = [new Date(Date.now() - year), new Date(Date.now() + year)]
const issuer = 'CN=Authority of the probe tests'
const authority = await X509CertificateGenerator.createSelfSigned({
  serialNumber: '01',
  name: issuer,
  notBefore,
  notAfter,
  keys: pair,
  signingAlgorithm: algorithm,
  extensions: [new BasicConstraintsExtension(true, 0, true)],
})

/** Has this process trust the certificates made here, as NODE_EXTRA_CA_CERTS would. */
export function trustAuthority(): void {
  setDefaultCACertificates([...getCACertificates('default'), authority.toString('pem')])
}

async function certificate(names: readonly string[], serialNumber: string): Promise<string> {
  const made = await X509CertificateGenerator.create({
    serialNumber,
    subject: 'CN=edge',
    issuer,
    notBefore,
    notAfter,
    publicKey: pair.publicKey,
    signingKey: pair.privateKey,
    signingAlgorithm: algorithm,
    extensions: [
      new SubjectAlternativeNameExtension(names.map((value) => ({ type: 'dns' as const, value }))),
    ],
  })
  return made.toString('pem')
}

/** A request as an edge saw it. */
export interface Seen {
  readonly url: string
  readonly headers: IncomingMessage['headers']
  readonly httpVersion: string
  readonly port: number | undefined
}

/** A real TLS server on loopback that answers as it is told. */
export class Edge {
  readonly seen: Seen[] = []
  answer: (response: ServerResponse) => void = (response) => response.end('ok')
  readonly #server: Server
  port = 0

  private constructor(server: Server) {
    this.#server = server
    server.on('request', (request, response) => {
      const { url = '', headers, httpVersion, socket } = request
      this.seen.push({ url, headers, httpVersion, port: socket.remotePort })
      this.answer(response)
    })
  }

  static async open(names = ['www.example.com', '*.example.com'], serial = '0a1b2c3d4e5f'): Promise<Edge> {
    const edge = new Edge(createServer({ key, cert: await certificate(names, serial) }))
    edge.#server.listen(0, '127.0.0.1')
    await once(edge.#server, 'listening')
    const address: AddressInfo | string | null = edge.#server.address()
    edge.port = typeof address === 'object' && address !== null ? address.port : 0
    return edge
  }

  async close(): Promise<void> {
    this.#server.closeAllConnections()
    await new Promise((resolve) => this.#server.close(resolve))
  }
}

/** As CloudFront answers for a host that no distribution has. */
export function refusal(response: ServerResponse): void {
  response.writeHead(403, { server: 'CloudFront', 'x-cache': 'Error from cloudfront' })
  response.end('<H1>403 ERROR</H1>')
}

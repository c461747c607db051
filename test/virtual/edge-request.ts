import type { Network } from '../../src/move/run-context.ts'
import { certificateNameCovers } from '../cloud/cloudfront/names.ts'
import { answerOf, type Behaviour } from '../cloud/edge-answer.ts'
import type { Edges } from '../cloud/edges.ts'

/**
 * One request to the edge that the last number of the address names, without sockets. `behaviours`: by id, how a distribution
 * answers its viewers.
 */
export function edgeRequest(
  edges: Edges,
  behaviours: ReadonlyMap<string, Behaviour> = new Map(),
): Network['request'] {
  return async ({ address, host }) => {
    edges.world.settle()
    const edge = Number(/\d+$/.exec(address.host)?.[0])
    const certificate = edges.certificate(edge, host)
    const names = certificate?.names ?? ['*.cloudfront.net', 'cloudfront.net']
    if (!names.some((name) => certificateNameCovers(name, host))) throw mismatch(host)
    const served = edges.serve(edge, host, host)
    const behaviour = 'refused' in served ? {} : (behaviours.get(served.distribution) ?? {})
    const { status, headers } = answerOf(served, behaviour, edge, edges.world.switches)
    const serial = certificate?.serial ?? '00'
    return { status, headers: new Map(Object.entries(headers)), serial }
  }
}

/** What a client of TLS says of the certificate that an edge presents for a host which no distribution has. */
function mismatch(host: string): Error {
  const text = `Hostname/IP does not match certificate's altnames: Host: ${host}. is not in the cert's altnames: DNS:*.cloudfront.net`
  return Object.assign(new Error(text), { code: 'ERR_TLS_CERT_ALTNAME_INVALID' })
}

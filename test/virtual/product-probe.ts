import type { Network } from '../../src/move/run-context.ts'
import { createProbe } from '../../src/probe/alias-probe.ts'
import type { Edges } from '../cloud/edges.ts'
import { edgeRequest } from './edge-request.ts'

/** Addresses of the range that CloudFront publishes, by edge: the last number is the edge. */
const v4 = (edge: number) => `13.224.0.${edge}`
const v6 = (edge: number) => `2600:9000:2000::${edge}`

/** To which edge each way to the alias leads. Default: 0. `sixth`: there are IPv6 addresses too. */
export interface Routing {
  readonly dns?: number
  readonly source?: number
  readonly target?: number
  readonly sixth?: boolean
  /** The certificate of the target could not be read. */
  readonly unknownCertificate?: boolean
}

/** The probe of the product on virtual time: its requests are answered by the edges without sockets. */
export function productProbe(edges: Edges, routing: Routing = {}): Network['probe'] {
  const of = (edge = 0) => [v4(edge), ...(routing.sixth === true ? [v6(edge)] : [])]
  return ({ serial, ...options }) =>
    createProbe({
      ...options,
      ...(serial === undefined || routing.unknownCertificate === true ? {} : { serial }),
      addresses: async () => of(routing.dns),
      pinned: (options.pinned ?? []).map(({ through }) => ({
        through,
        addresses: async () => of(routing[through]),
      })),
      request: edgeRequest(edges),
    })
}

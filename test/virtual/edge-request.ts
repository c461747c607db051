import type { Network } from '../../src/move/run-context.ts'
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
    const served = edges.serve(edge, host, host)
    const behaviour = 'refused' in served ? {} : (behaviours.get(served.distribution) ?? {})
    const { status, headers } = answerOf(served, behaviour, edge, edges.world.switches)
    const serial = edges.certificate(edge, host)?.serial ?? '00'
    return { status, headers: new Map(Object.entries(headers)), serial }
  }
}

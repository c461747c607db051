import type { CloudFrontResolver } from '../world.ts'
import { normalName } from './names.ts'
import type { DnsPlane } from './plane.ts'
import { Recursor } from './recursor.ts'

/**
 * CloudFront's own resolver: keeps records for their TTL (U21) and the absence of a record for the negative TTL of its
 * zone (U14, behaviour 32), each by its switch.
 */
export class Resolver implements CloudFrontResolver {
  readonly #plane: DnsPlane
  readonly #recursor: Recursor

  constructor(plane: DnsPlane) {
    this.#plane = plane
    const { switches } = plane.world
    this.#recursor = new Recursor(plane, 'cloudfront', {
      positive: () => switches.resolverKeepsTtl,
      negative: () => switches.txtNegativeCache,
    })
  }

  /** Each value with its strings joined; a CNAME at the name is followed. */
  txt(name: string): string[] {
    return this.#recursor.resolve(name, 'TXT').answers.flatMap((record) => {
      if (record.type !== 'TXT') return []
      const strings = Array.isArray(record.data) ? record.data : [record.data]
      return [strings.map((string) => string.toString()).join('')]
    })
  }

  chain(name: string): string[] {
    return this.#recursor
      .resolve(name, 'A')
      .answers.flatMap((record) => (record.type === 'CNAME' ? [normalName(record.data)] : []))
  }

  isApex(name: string): boolean {
    return [...this.#plane.zones.values()].some((zone) => !zone.isPrivate && zone.name === normalName(name))
  }
}

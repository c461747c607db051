import type { CloudFrontResolver } from '../world.ts'
import { sourceOf } from './lookup.ts'
import { isWithin, normalName } from './names.ts'
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

  /** What an alias record of the zone names, which no query shows: the API rule's `addresses-too` (U4). */
  aliasTarget(name: string): string | undefined {
    const now = this.#plane.world.now()
    const contents = this.#plane.zoneOf(normalName(name))?.at(now)
    const source = contents === undefined ? undefined : sourceOf(contents, normalName(name))
    const alias = contents?.sets.find((set) => set.name === source && set.alias !== undefined)?.alias
    const target = normalName(alias?.dnsName ?? '')
    return isWithin(target, 'cloudfront.net') ? target : undefined
  }

  isApex(name: string): boolean {
    return [...this.#plane.zones.values()].some((zone) => !zone.isPrivate && zone.name === normalName(name))
  }
}

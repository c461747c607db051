import type { Answer } from 'dns-packet'
import type { Found } from './lookup.ts'
import { normalName } from './names.ts'
import type { DnsPlane, Query } from './plane.ts'

type Rcode = 'NOERROR' | 'NXDOMAIN' | 'SERVFAIL'

export interface Resolved {
  readonly rcode: Rcode
  readonly answers: readonly Answer[]
  readonly authorities: readonly Answer[]
}

interface Kept {
  readonly rcode: Rcode
  readonly records: readonly Answer[]
  readonly authorities: readonly Answer[]
  readonly storedAt: number
  readonly until: number
}

/** Whether the resolver remembers what there is, and what there is not. */
export interface Memory {
  readonly positive: () => boolean
  readonly negative: () => boolean
}

const longestChain = 16

/** A record's TTL in seconds; OPT records have none. */
function ttlOf(record: Answer): number {
  return record.type === 'OPT' ? 0 : (record.ttl ?? 0)
}

function aged(record: Answer, seconds: number): Answer {
  return record.type === 'OPT' ? record : { ...record, ttl: Math.max(0, ttlOf(record) - seconds) }
}

function canonical(record: Answer): string | undefined {
  return record.type === 'CNAME' ? normalName(record.data) : undefined
}

/**
 * A caching resolver on the time of the world: follows CNAMEs, keeps sets for their TTL and the absence of a set for
 * the negative TTL (RFC 2308). Each miss asks one of the plane's servers, chosen by chance; a server that gives no answer
 * is passed over.
 */
export class Recursor {
  readonly #plane: DnsPlane
  readonly #transport: Query['transport']
  readonly #memory: Memory
  readonly #kept = new Map<string, Kept>()

  constructor(
    plane: DnsPlane,
    transport: Query['transport'],
    memory: Memory = { positive: () => true, negative: () => true },
  ) {
    this.#plane = plane
    this.#transport = transport
    this.#memory = memory
  }

  /** Forgets everything. */
  flush(): void {
    this.#kept.clear()
  }

  resolve(question: string, type: string): Resolved {
    this.#plane.world.settle()
    const answers: Answer[] = []
    let name = normalName(question)
    for (let links = 0; links < longestChain; links++) {
      const found = this.#link(name, type)
      answers.push(...found.answers)
      const next =
        type === 'CNAME' ? undefined : found.answers.map(canonical).find((target) => target !== undefined)
      if (next === undefined) return { ...found, answers }
      name = next
    }
    return { rcode: 'SERVFAIL', answers: [], authorities: [] }
  }

  /** The set of that type at the name, or its CNAME, or the proof that there is none. */
  #link(name: string, type: string): Resolved {
    const known = this.#recall(name, type)
    if (known !== undefined) return known
    const found = this.#fetch(name, type)
    if (found === undefined) return { rcode: 'SERVFAIL', answers: [], authorities: [] }
    const own = found.answers.filter((record) => normalName(record.name) === name)
    const cname = type === 'CNAME' ? undefined : own.find((record) => record.type === 'CNAME')
    const now = this.#plane.world.now()
    if (own.length > 0) {
      const records = cname === undefined ? own : [cname]
      const ttl = Math.min(...records.map(ttlOf))
      if (this.#memory.positive())
        this.#keep(`${name} ${cname === undefined ? type : 'CNAME'}`, 'NOERROR', records, [], now, ttl)
      return { rcode: 'NOERROR', answers: records, authorities: [] }
    }
    const rcode = found.rcode === 'NXDOMAIN' ? 'NXDOMAIN' : 'NOERROR'
    const soa = found.authorities.filter((record) => record.type === 'SOA')
    if (this.#memory.negative() && soa.length > 0)
      this.#keep(
        rcode === 'NXDOMAIN' ? name : `${name} ${type}`,
        rcode,
        [],
        soa,
        now,
        Math.min(...soa.map(ttlOf)),
      )
    return { rcode, answers: [], authorities: soa }
  }

  #recall(name: string, type: string): Resolved | undefined {
    const now = this.#plane.world.now()
    for (const key of [name, `${name} ${type}`, ...(type === 'CNAME' ? [] : [`${name} CNAME`])]) {
      const kept = this.#kept.get(key)
      if (kept === undefined) continue
      const negativeCname = key.endsWith(' CNAME') && type !== 'CNAME' && kept.records.length === 0
      if (kept.until <= now || negativeCname) continue
      const seconds = Math.floor((now - kept.storedAt) / 1000)
      return {
        rcode: kept.rcode,
        answers: kept.records.map((record) => aged(record, seconds)),
        authorities: kept.authorities.map((record) => aged(record, seconds)),
      }
    }
    return undefined
  }

  #keep(
    key: string,
    rcode: Rcode,
    records: readonly Answer[],
    authorities: readonly Answer[],
    now: number,
    ttl: number,
  ): void {
    this.#kept.set(key, { rcode, records, authorities, storedAt: now, until: now + ttl * 1000 })
  }

  #fetch(name: string, type: string): Found | undefined {
    const { servers, world } = this.#plane
    const first = Math.floor(world.random() * servers.length)
    const order = servers.map((_, index) => servers[(first + index) % servers.length])
    for (const server of order) {
      if (server === undefined || server.deviation.fault === 'silent') continue
      const found = this.#plane.ask(server, name, type, this.#transport)
      if (found.rcode === 'NOERROR' || found.rcode === 'NXDOMAIN') return found
    }
    return undefined
  }
}

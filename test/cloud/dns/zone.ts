import { isWithin, normalName } from './names.ts'
import type { RecordSet } from './records.ts'

/** What a zone holds at one moment. `soa`: the SOA set at the apex. */
export interface Contents {
  readonly apex: string
  readonly sets: readonly RecordSet[]
}

/** A zone as the name servers ask for it: its contents at a time (ms since the epoch). */
export interface ZoneHistory {
  readonly name: string
  readonly isPrivate: boolean
  at(time: number): Contents
}

interface Version {
  readonly at: number
  readonly sets: readonly RecordSet[]
}

/** How a record set is written down in a test: names relative to nothing, the values as Route 53 has them. */
export type RecordText = Omit<RecordSet, 'ttl' | 'values'> & {
  readonly ttl?: number
  readonly values?: readonly string[]
}

export interface ZoneOptions {
  readonly id: string
  readonly name: string
  readonly account?: string
  readonly isPrivate?: boolean
  readonly comment?: string
  readonly nameServers: readonly string[]
  /** TTL and minimum of the SOA record in seconds; Route 53's own are 900 and 86400 (AWS, SOA and NS records). */
  readonly soaTtl?: number
  readonly soaMinimum?: number
}

function complete(text: RecordText): RecordSet {
  return {
    ...text,
    name: normalName(text.name),
    ttl: text.ttl ?? (text.alias === undefined ? 300 : 0),
    values: text.values ?? [],
  }
}

/** A hosted zone with all its versions, so that a server can lag behind on any kind of time. */
export class Zone implements ZoneHistory {
  readonly id: string
  readonly name: string
  readonly account: string
  readonly isPrivate: boolean
  readonly comment: string
  readonly nameServers: readonly string[]
  readonly tags = new Map<string, string>()
  #versions: Version[]

  constructor(options: ZoneOptions) {
    this.id = options.id
    this.name = normalName(options.name)
    this.account = options.account ?? '111122223333'
    this.isPrivate = options.isPrivate ?? false
    this.comment = options.comment ?? ''
    this.nameServers = options.nameServers.map(normalName)
    const primary = this.nameServers[0] ?? 'ns.invalid'
    const soa = `${primary}. awsdns-hostmaster.amazon.com. 1 7200 900 1209600 ${options.soaMinimum ?? 86_400}`
    this.#versions = [
      {
        at: Number.NEGATIVE_INFINITY,
        sets: [
          { name: this.name, type: 'SOA', ttl: options.soaTtl ?? 900, values: [soa] },
          {
            name: this.name,
            type: 'NS',
            ttl: 172_800,
            values: this.nameServers.map((server) => `${server}.`),
          },
        ],
      },
    ]
  }

  /** The sets that the zone holds now, for the API. */
  get sets(): readonly RecordSet[] {
    return this.#versions.at(-1)?.sets ?? []
  }

  at(time: number): Contents {
    return { apex: this.name, sets: this.#versions.findLast((version) => version.at <= time)?.sets ?? [] }
  }

  /** Replaces sets of the same name, type and identifier, as if they had been there for ever: for setting a test up. */
  load(records: readonly RecordText[]): this {
    const sets = merged(this.sets, records.map(complete))
    this.#versions = []
    this.replaceAll(Number.NEGATIVE_INFINITY, sets)
    return this
  }

  /** Somebody edits the zone at `at`. */
  put(at: number, records: readonly RecordText[]): void {
    this.replaceAll(at, merged(this.sets, records.map(complete)))
  }

  /** Somebody takes all sets of a name and type away at `at`. */
  remove(at: number, name: string, type: string): void {
    const owner = normalName(name)
    this.replaceAll(
      at,
      this.sets.filter((set) => set.name !== owner || set.type !== type),
    )
  }

  /** The new contents of the zone, from `at` on. */
  replaceAll(at: number, sets: readonly RecordSet[]): void {
    const outside = sets.find((set) => !isWithin(set.name, this.name))
    if (outside !== undefined) throw new Error(`${outside.name} is not in zone ${this.name}`)
    this.#versions.push({ at, sets })
  }
}

/** Whether two sets stand in each other's place: same name, type and identifier. */
export function sameSet(a: RecordSet, b: RecordSet): boolean {
  return a.name === b.name && a.type === b.type && a.setIdentifier === b.setIdentifier
}

function merged(old: readonly RecordSet[], changed: readonly RecordSet[]): RecordSet[] {
  return [...old.filter((set) => !changed.some((other) => sameSet(set, other))), ...changed]
}

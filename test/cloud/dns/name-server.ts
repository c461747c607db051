import { isWithin, normalName } from './names.ts'
import type { RecordSet } from './records.ts'
import type { Contents, ZoneHistory } from './zone.ts'

/** How one server strays from the truth. All may be changed while it runs. Times in ms. */
export interface Deviation {
  /** The server shows the zones as they were that long ago. */
  lag: number
  /** An answer over a socket comes that much later, in wall-clock time. */
  delay: number
  fault:
    | 'none'
    | 'silent'
    | 'refused'
    | 'servfail'
    /** Sets TC over UDP and leaves the answer out. */
    | 'truncated'
    | 'wrong-id'
    | 'wrong-question'
    /** Not a DNS message. */
    | 'garbage'
    /** Pads every answer with thousands of bytes, over UDP too. */
    | 'oversized'
    /** Answers no query over TCP. */
    | 'no-tcp'
  /** Stand in the place of the zone's sets of the same name and type; a CNAME in the place of all, and all in its place. */
  overrides: readonly RecordSet[]
  /** Names (normalised) that this server does not know at all. */
  missing: readonly string[]
}

export const faultless: Readonly<Deviation> = { lag: 0, delay: 0, fault: 'none', overrides: [], missing: [] }

/** One authoritative server: which zones it serves, and how it deviates. */
export class NameServer {
  readonly name: string
  readonly deviation: Deviation = { ...faultless }
  /** Time in ms that changes of Route 53 take to this server. */
  propagation: () => number = () => 0
  /** Zones that it is not authoritative for. */
  readonly lame = new Set<string>()

  constructor(name: string) {
    this.name = normalName(name)
  }

  /** A zone as this server has it at `now`. */
  view(zone: ZoneHistory, now: number): Contents {
    const { apex, sets } = zone.at(now - this.deviation.lag - this.propagation())
    const { overrides, missing } = this.deviation
    const own = overrides.filter((set) => isWithin(set.name, apex))
    const kept = sets.filter(
      (set) => !own.some((other) => displaces(other, set)) && !missing.includes(set.name),
    )
    return { apex, sets: [...kept, ...own] }
  }
}

function displaces(own: RecordSet, set: RecordSet): boolean {
  return own.name === set.name && (own.type === set.type || own.type === 'CNAME' || set.type === 'CNAME')
}

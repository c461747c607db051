import type { HostedRecord, HostedRecords } from '../aws/route53/hosted.ts'

/** The records under some names of a zone, and whether all servers of Route 53 have the last change of this run. */
type Read = readonly [records: readonly HostedRecord[], inSync: boolean]

/** Reads of hosted zones: names that are asked for at the same moment are read together. */
export class ZoneReads {
  readonly #open = new Map<HostedRecords, { readonly names: Set<string>; readonly answer: Promise<Read> }>()

  /** All records under the names that are asked for together with this one. @throws Failure */
  read(hosted: HostedRecords, name: string): Promise<Read> {
    const open = this.#open.get(hosted)
    if (open !== undefined) {
      open.names.add(name)
      return open.answer
    }
    const names = new Set([name])
    const answer = Promise.resolve().then(() => {
      this.#open.delete(hosted)
      return Promise.all([hosted.records([...names]), hosted.inSync()])
    })
    this.#open.set(hosted, { names, answer })
    return answer
  }
}

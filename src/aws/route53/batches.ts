import type { RecordChange } from './client.ts'
import type { RawSet } from './record-sets.ts'

/** What a batch may hold (aws-docs: Route 53 quotas, ChangeResourceRecordSets): an UPSERT counts twice. */
const mostElements = 1_000
const mostCharacters = 32_000

/** The changes in as few batches as Route 53 takes, those of one name never apart. */
export function batchesOf(
  changes: readonly (readonly RecordChange[])[],
): readonly (readonly RecordChange[])[] {
  const batches: RecordChange[][] = []
  let [elements, characters] = [mostElements, mostCharacters]
  for (const ofName of changes.filter(({ length }) => length > 0)) {
    const more = weighed(ofName, (set) => valuesOf(set).length)
    const longer = weighed(ofName, (set) => totalOf(valuesOf(set).map(({ length }) => length)))
    if (elements + more > mostElements || characters + longer > mostCharacters) {
      batches.push([])
      elements = 0
      characters = 0
    }
    batches.at(-1)?.push(...ofName)
    elements += more
    characters += longer
  }
  return batches
}

/** The sum over changes, in which an UPSERT counts twice. */
function weighed(changes: readonly RecordChange[], size: (set: RawSet) => number): number {
  return totalOf(changes.map(({ action, set }) => size(set) * (action === 'UPSERT' ? 2 : 1)))
}

/** The values of a set; of an alias record, which has none, where it leads. */
function valuesOf({ ResourceRecords, AliasTarget }: RawSet): readonly string[] {
  return ResourceRecords?.map(({ Value = '' }) => Value) ?? [AliasTarget?.DNSName ?? '']
}

function totalOf(sizes: readonly number[]): number {
  return sizes.reduce((total, size) => total + size, 0)
}

import type { Clock } from '../../base/clock.ts'
import { asFailure, Failure } from '../../base/failure.ts'
import type { ZoneChange } from '../../base/record.ts'
import { findHostedZone, type ZoneWanted } from './find-hosted-zone.ts'
import { type HostedRecord, type HostedRecords, hostedRecord, type Written, writtenRecord } from './hosted.ts'
import { batchesOf } from './record-sets.ts'
import { changesOf, commentOf, justRead, readAtFirst } from './zone-changes.ts'

/** How long a change whose id is not known, since no answer came, may take to all servers, in ms (Route 53 FAQ: 60 s). */
const usualPropagation = 60_000

/** What Route 53 says of a batch that does not fit the zone as it is now (aws-docs: API_ChangeResourceRecordSets). */
const overtaken = /but it was not found|do not match the current values|already exists|conflict/i

/**
 * Opens the hosted zone that answers for an alias.
 * @throws Failure `zone-not-found`, `access-denied`, `service-error`
 */
export async function openHostedZone(
  wanted: ZoneWanted & {
    /** The names that a move is about: aliases and their ownership records. */
    readonly names: readonly string[] | Promise<readonly string[]>
    readonly clock: Clock
  },
): Promise<HostedRecords> {
  const { clock } = wanted
  const { route53, id, name: zoneName } = await findHostedZone(wanted)
  const records: HostedRecords['records'] = async (names) =>
    (await route53.records(id, names)).map(hostedRecord)
  const [found, owner] = await Promise.all([
    Promise.resolve(wanted.names).then(records),
    route53.owner(id).catch(() => undefined),
  ])
  let pending: readonly string[] = []
  let unheardUntil = 0
  const change = async (
    changed: readonly ZoneChange[],
    read: readonly HostedRecord[] = [],
  ): Promise<Written> => {
    const changes = await changesOf(changed, justRead(read), zoneName, records)
    const [batch = [], ...later] = batchesOf(changes)
    const isMade = (_: unknown, n: number) => !changes[n]?.some((one) => later.flat().includes(one))
    const these = changed.filter(isMade)
    try {
      const comment = `move-cloudfront-alias: ${commentOf(these)}`
      if (batch.length > 0)
        pending = [...pending, await route53.change(id, batch, comment, await wanted.names)]
    } catch (thrown) {
      const failure = conflicting(thrown)
      if (failure.outcome === 'unknown') unheardUntil = clock.now() + usualPropagation
      throw failure
    }
    return {
      written: batch.flatMap(({ action, set }) => (action === 'DELETE' ? [] : [writtenRecord(set)])),
      made: these.map(({ name }) => name),
    }
  }
  return {
    zoneId: id,
    zoneName,
    found,
    owner,
    records,
    change,
    batches: async (wanted) =>
      batchesOf(await changesOf(wanted, readAtFirst(found), zoneName, records)).length,
    inSync: async () => {
      // Batches reach the servers in the order in which they were made; each is asked for all the same.
      const open = await Promise.all(pending.map(async (one) => ((await route53.inSync(one)) ? [] : [one])))
      pending = open.flat()
      return pending.length === 0 && clock.now() >= unheardUntil
    },
  }
}

/** Somebody changed the set between our read and our write: nothing was changed; it has to be read again. */
function conflicting(thrown: unknown): Failure {
  const failure = asFailure(thrown)
  const { code, message, outcome, requestId } = failure
  if (outcome !== 'refused' || code !== 'dns-record-unsupported' || !overtaken.test(message)) return failure
  return new Failure('service-error', message, {
    outcome: 'conflict',
    cause: failure,
    ...(requestId === undefined ? {} : { requestId }),
  })
}

import { at, parse, valueAt } from '../cloudfront/xml.ts'
import { isWithin } from '../dns/names.ts'
import type { RecordSet } from '../dns/records.ts'
import { sameSet, type Zone } from '../dns/zone.ts'
import { invalidBatch, invalidInput, namespace } from './answer.ts'
import { readSet, type SentSet, shownName } from './record-xml.ts'
import { conflicts, objections } from './rules.ts'

type Action = 'CREATE' | 'UPSERT' | 'DELETE'

export interface Change {
  readonly action: Action
  readonly set: RecordSet
}

export interface Batch {
  readonly comment: string | undefined
  readonly changes: readonly Change[]
}

/** Records that one batch may hold; an UPSERT counts twice (Route 53 quotas). */
const mostRecords = 1000
/** Characters that their values may have together; those of an UPSERT count twice. */
const mostCharacters = 32_000

/** Characters of a comment (API_ChangeBatch). */
const mostComment = 256

function isAction(text: string | undefined): text is Action {
  return text === 'CREATE' || text === 'UPSERT' || text === 'DELETE'
}

/** A set with either records or an alias target. Throws InvalidInput in Route 53's own words. */
function whole(action: Action, sent: SentSet): RecordSet {
  const { ttl, values, alias, setIdentifier, routing, healthCheckId } = sent
  const forms = [alias !== undefined, ttl !== undefined || values !== undefined].filter(Boolean).length
  if (
    forms !== 1 ||
    (alias === undefined && (ttl === undefined || values === undefined || values.length === 0))
  ) {
    const found = forms === 0 ? 'none' : forms === 1 ? 'only part' : 'more than one'
    throw invalidInput(
      `Invalid request: Expected exactly one of [AliasTarget, all of [TTL, and ResourceRecords], or TrafficPolicyInstanceId], but found ${found} in Change with [Action=${action}, Name=${shownName(sent.name)}, Type=${sent.type}, SetIdentifier=${setIdentifier ?? 'null'}]`,
    )
  }
  if (ttl !== undefined && !(Number.isInteger(ttl) && ttl >= 0 && ttl <= 2_147_483_647))
    throw invalidInput(`Invalid XML ; TTL '${ttl}' is not between 0 and 2147483647`)
  return {
    name: sent.name,
    type: sent.type,
    ttl: ttl ?? 0,
    values: values ?? [],
    ...(alias === undefined ? {} : { alias }),
    ...(setIdentifier === undefined ? {} : { setIdentifier }),
    ...(routing === undefined ? {} : { routing }),
    ...(healthCheckId === undefined ? {} : { healthCheckId }),
  }
}

/** Reads the body of ChangeResourceRecordSets. Throws MalformedXML or InvalidInput. */
export function readBatch(body: Buffer): Batch {
  const xml = body.toString()
  const root = parse(xml)
  if (root.name !== 'ChangeResourceRecordSetsRequest' || root.uri !== namespace)
    throw invalidInput('Invalid XML ; ChangeResourceRecordSetsRequest is expected')
  const changes = (at(root, 'ChangeBatch', 'Changes')?.children ?? []).map((change): Change => {
    const action = valueAt(change, 'Action')
    if (!isAction(action)) throw invalidInput(`Invalid XML ; Action '${action ?? ''}' is not known`)
    return { action, set: whole(action, readSet(xml, at(change, 'ResourceRecordSet'))) }
  })
  if (changes.length === 0) throw invalidInput('Invalid XML ; a batch needs at least one change')
  const comment = valueAt(root, 'ChangeBatch', 'Comment')
  if (comment !== undefined && comment.length > mostComment)
    throw invalidInput(`Invalid XML ; the comment has more than ${mostComment} characters`)
  return { comment, changes }
}

function sameContent(a: RecordSet, b: RecordSet): boolean {
  const facts = (set: RecordSet) =>
    JSON.stringify([
      set.alias === undefined ? set.ttl : 'alias',
      set.values.toSorted(),
      set.alias,
      set.routing,
      set.healthCheckId,
    ])
  return facts(a) === facts(b)
}

/**
 * A set is changed once in a batch, or deleted and then made again; anything else is an "invalid set of changes"
 * (API_ChangeResourceRecordSets, "you can't delete the same resource record set more than once"; external-dns#4241).
 */
function repeated({ changes }: Batch): string[] {
  return changes.flatMap(({ action, set }, index) => {
    const before = changes.slice(0, index).filter((other) => sameSet(other.set, set))
    const replaced = before.length === 1 && before[0]?.action === 'DELETE' && action !== 'DELETE'
    return before.length === 0 || replaced
      ? []
      : [
          `The request contains an invalid set of changes for a resource record set '${set.type} ${shownName(set.name)}'`,
        ]
  })
}

/**
 * The sets of the zone after the batch: all of its changes or, with InvalidChangeBatch, none (behaviour 52).
 *
 * https://docs.aws.amazon.com/Route53/latest/APIReference/API_ChangeResourceRecordSets.html
 */
export function applied(zone: Zone, batch: Batch): readonly RecordSet[] {
  const sum = (size: (set: RecordSet) => number) =>
    batch.changes.reduce((all, { action, set }) => all + size(set) * (action === 'UPSERT' ? 2 : 1), 0)
  if (sum(({ values }) => Math.max(1, values.length)) > mostRecords)
    throw invalidBatch([`Number of records limit of ${mostRecords} exceeded.`])
  // The wording: github.com/kubernetes-sigs/external-dns/issues/515.
  if (sum(({ values }) => values.join('').length) > mostCharacters)
    throw invalidBatch([`RDATA character limit of ${mostCharacters} exceeded.`])
  const reasons = repeated(batch)
  let sets = zone.sets
  for (const { action, set } of batch.changes) {
    const what = `resource record set [name='${shownName(set.name)}', type='${set.type}'${set.setIdentifier === undefined ? '' : `, set identifier='${set.setIdentifier}'`}]`
    const old = sets.find((other) => sameSet(other, set))
    if (!isWithin(set.name, zone.name))
      reasons.push(
        `RRSet with DNS name ${shownName(set.name)} is not permitted in zone ${shownName(zone.name)}`,
      )
    else if (action === 'DELETE') {
      if (old === undefined) reasons.push(`Tried to delete ${what} but it was not found`)
      else if (!sameContent(old, set))
        reasons.push(`Tried to delete ${what} but the values provided do not match the current values`)
      sets = sets.filter((other) => other !== old)
    } else if (action === 'CREATE' && old !== undefined) {
      reasons.push(`Tried to create ${what} but it already exists`)
    } else {
      const rest = sets.filter((other) => other !== old)
      reasons.push(...objections(zone, rest, set))
      sets = [...rest, set]
    }
  }
  if (reasons.length === 0)
    reasons.push(
      ...conflicts(
        zone,
        sets,
        batch.changes.map(({ set }) => set),
      ),
    )
  if (reasons.length > 0) throw invalidBatch(reasons)
  return sets
}

import { certificateCovers } from '../../base/alias.ts'
import type { ScenarioName } from '../../base/contract.ts'
import type { Conflict, Distribution } from '../../base/distribution.ts'
import type { Failure, FailureCode } from '../../base/failure.ts'
import { ownershipLine } from '../../base/record.ts'
import { visible } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import { heldThere } from '../../move/observe.ts'
import { accounts } from '../../move/sides.ts'
import type { Next } from '../../report/events.ts'

/** A method that is not used. `ruledOut`: by the fact that is `why`; else it was not looked into, or another is preferred. */
export interface Way {
  readonly scenario: ScenarioName
  readonly why: string
  readonly ruledOut: boolean
}

/** What a case is written from. */
type CaseFacts = Pick<Move, 'alias' | 'aliases' | 'each' | 'source' | 'observation'>

/** The most that a case may have, in characters (aws-docs: AWS Support API, CreateCase, communicationBody). */
const mostCharacters = 8_000

/**
 * Reasons that AWS Support can do something about, once the target is ready: the holder is out of reach, or every method
 * would take the name off the air.
 */
const forSupport: ReadonlySet<FailureCode> = new Set<FailureCode>([
  'holder-is-service',
  'holder-is-another',
  'source-unknown',
  'source-enabled',
  'accounts-differ',
  'apex-not-possible',
  'wildcard-overlap',
  'hosts-not-accepted',
  'downtime-not-accepted',
  'certificate-not-covering',
])

/**
 * Whether a refusal for this reason is a matter for AWS Support: somebody else's resource holds the alias, and the target is
 * ready for it, with a certificate that covers the alias (aws-docs: Developer Guide, "Move an alternate domain name", the
 * way through Support).
 */
export function isForSupport(move: CaseFacts, reason: FailureCode): boolean {
  const { target, certificate } = move.observation
  if (!forSupport.has(reason) || !target.known) return false
  const held = namesOf(move).filter(({ observation: { holder } }) =>
    ['foreign', 'source'].includes(holder.is),
  )
  if (held.length === 0) return false
  // A holder in the account of the target only has to be named.
  if (reason === 'source-unknown' && accounts(move.observation) === 'one') return false
  // The conflict list is answered only for a target whose certificate covers the alias. Of a name that an end was read to hold it is not asked.
  return held.every(({ alias, observation: { conflicts } }) =>
    certificate?.known === true
      ? certificate.value.names.some((name) => certificateCovers(name, alias))
      : conflicts.known || conflicts === heldThere,
  )
}

/**
 * The text of a case for AWS Support, ready to send: the other ways first, then the request and what proves the right to
 * it, in the order in which Support asks for it. At most 8,000 characters. `refused`: the mover's own refusal.
 */
export function supportCase(move: CaseFacts, ways: readonly Way[], refused?: Failure): string {
  const shortest = [40, 10, 3].map((most) => written(move, ways, refused, most))
  const text = shortest.find(({ length }) => length <= mostCharacters) ?? shortest.at(-1) ?? ''
  return text.length <= mostCharacters ? text : `${text.slice(0, mostCharacters - 1)}…`
}

/** The records that must be there before the case is sent, as far as they are not yet. */
export function recordForSupport(move: CaseFacts): Next[] {
  const wanting = namesOf(move).flatMap(({ observation: { ownership } }) =>
    ownership.state === 'everywhere' || ownership.wanted === '' ? [] : [ownershipLine(ownership)],
  )
  const title =
    wanting.length > 1
      ? 'publish these records first, they prove that the names are yours'
      : 'publish this record first, it proves that the name is yours'
  return wanting.length === 0
    ? []
    : [{ title: `For AWS Support: ${title}`, paste: wanting.join('\n'), language: 'dns' }]
}

function written(move: CaseFacts, ways: readonly Way[], refused: Failure | undefined, most: number): string {
  const { aliases, alias, observation } = move
  const { target } = observation
  if (!target.known) return ''
  const { id, account } = target.value
  const names = enumerated(aliases, most)
  return [
    `Subject: CloudFront: move the alternate domain name ${alias}${aliases.length > 1 ? ` and ${aliases.length - 1} more` : ''} to ${id} (account ${account})`,
    section(
      'Other methods, and why none of them works',
      ways.filter(({ ruledOut }) => ruledOut).map(({ scenario, why }) => `${scenario}: ${visible(why, 600)}`),
    ),
    section('Request', [
      `Please verify that we own ${names}, and move ${aliases.length > 1 ? 'them' : 'it'} from the resource that holds ${aliases.length > 1 ? 'them' : 'it'} now to the ${target.value.kind.replace('-', ' ')} ${id} of account ${account}.`,
      'If possible, move it without an outage, and tell us in advance when you will do it.',
    ]),
    section('Names', [names]),
    section('Target', targetLines(target.value, most)),
    section('Holder', holderLines(move, most)),
    ...(refused === undefined
      ? []
      : [
          section('Answer to the mover call', [
            visible(refused.message, 600),
            ...requestId(refused.requestId),
          ]),
        ]),
    section('Proof of ownership (TXT record)', proofLines(move, most)),
    section('Certificate', certificateLines(move, most)),
    section('DNS', dnsLines(move, most)),
    section('Time', ['Any time; we are ready now.']),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`
}

/** The record of each name: Support looks for every one of them. */
function proofLines(move: CaseFacts, most: number): string[] {
  const proofs = namesOf(move).map(({ observation: { ownership } }) => ownership)
  return atMost(
    proofs.map(({ name, wanted, evidence }) => [
      `name: ${name}`,
      `value: "${wanted}"`,
      `state: ${visible(evidence)}`,
    ]),
    most,
  )
}

function dnsLines(move: CaseFacts, most: number): string[] {
  const names = namesOf(move)
  const zones = new Set(names.map(({ observation: { ownership } }) => ownership.zone || 'not found'))
  return [
    `zone: ${enumerated([...zones], most)}, under our control`,
    ...atMost(
      names.map(({ alias, observation: { traffic } }) => [`${alias}: ${visible(traffic.evidence)}`]),
      most,
    ),
    'We will point it to the target as soon as you tell us that the name has moved.',
  ]
}

/** The lines of the first names, and of how many more there are some. */
function atMost(each: readonly (readonly string[])[], most: number): string[] {
  const rest = each.length - most
  return [...each.slice(0, most).flat(), ...(rest > 0 ? [`and ${rest} more names`] : [])]
}

function targetLines(
  { kind, id, domain, account, arn, enabled, status, aliases }: Distribution,
  most: number,
) {
  return [
    `account: ${account}`,
    `${kind.replace('-', ' ')}: ${id} (${domain})`,
    `ARN: ${arn}`,
    `state: ${enabled ? 'enabled' : 'disabled'}, ${status}`,
    `its alternate domain names: ${aliases.length === 0 ? 'none' : enumerated(aliases, most)}`,
  ]
}

function holderLines(move: CaseFacts, most: number): string[] {
  const names = namesOf(move)
  const known = atMost(names.map(knownHolder), most)
  const asked = names.flatMap(({ observation: { conflicts } }) =>
    conflicts === heldThere ? [] : [conflicts],
  )
  if (asked.length === 0) return known
  const all = asked.flatMap((list) => (list.known ? list.value : []))
  const unread = asked.flatMap((list) => (list.known ? [] : [list.why]))
  const [why] = unread
  if (why !== undefined && unread.length === asked.length)
    return [
      ...known,
      `conflict list: could not be read: ${visible(why.message)}`,
      ...requestId(why.requestId),
    ]
  const requests = [...new Set(all.flatMap(({ requestId: id }) => id ?? []))]
  const output = all.slice(0, most).map((conflict) => conflictText(conflict))
  return [
    ...known,
    `conflict list: ${output.length === 0 ? 'empty' : output.join('; ')}${all.length > most ? ` and ${all.length - most} more` : ''}`,
    ...requests.slice(0, most).flatMap(requestId),
  ]
}

function knownHolder({ alias, source, observation: { holder, source: read } }: CaseFacts): string[] {
  if (holder.is === 'foreign' || holder.is === 'masked')
    return [`${alias} is on ${conflictText(holder.conflict)}`]
  if (holder.is !== 'source' || source === undefined) return []
  const state =
    read?.known === true
      ? ` of account ${read.value.account}, ${read.value.enabled ? 'enabled' : 'disabled'}`
      : ''
  return [`${alias} is on ${source.id}${state}`]
}

function conflictText({ alias, resource, maskedId, maskedAccount }: Conflict): string {
  return `${resource.replace('-', ' ')} ${visible(maskedId, 60)} of account ${visible(maskedAccount, 20)} (${visible(alias)})`
}

function certificateLines({ observation: { target, certificate } }: CaseFacts, most: number): string[] {
  if (!target.known || target.value.certificate.source === 'none') return ['none is attached']
  const attached = target.value.certificate
  if (attached.source === 'iam') return [`IAM server certificate ${attached.id}`]
  if (certificate?.known !== true) return [`ARN: ${attached.arn}`]
  const { names, status, notAfter } = certificate.value
  return [
    `ARN: ${attached.arn}`,
    `names: ${enumerated(
      names.map((name) => visible(name)),
      most,
    )}`,
    `state: ${visible(status, 40)}${notAfter === undefined ? '' : `, until ${new Date(notAfter).toISOString().slice(0, 10)}`}`,
  ]
}

function requestId(id: string | undefined): string[] {
  return id === undefined ? [] : [`request id: ${id}`]
}

/** Names as AWS Support takes them: with commas alone, so that they can be copied, and all of them as far as the case has room. */
function enumerated(items: readonly string[], most: number): string {
  const rest = items.length - most
  return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

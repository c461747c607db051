import { certificateCovers } from '../../base/alias.ts'
import type { ScenarioName } from '../../base/contract.ts'
import type { Conflict, Distribution } from '../../base/distribution.ts'
import type { Failure, FailureCode } from '../../base/failure.ts'
import { ownershipLine } from '../../base/record.ts'
import { visible } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { accounts } from '../../move/sides.ts'
import type { Next } from '../../report/events.ts'

/** A method that is not used. `ruledOut`: by the fact that is `why`; else it was not looked into, or another is preferred. */
export interface Way {
  readonly scenario: ScenarioName
  readonly why: string
  readonly ruledOut: boolean
}

/** What a case is written from. */
type CaseFacts = Pick<Move, 'alias' | 'aliases' | 'source' | 'observation'>

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
export function isForSupport({ alias, observation }: CaseFacts, reason: FailureCode): boolean {
  const { holder, target, certificate, conflicts } = observation
  if (!forSupport.has(reason) || !target.known) return false
  if (holder.is !== 'foreign' && holder.is !== 'source') return false
  // A holder in the account of the target only has to be named.
  if (reason === 'source-unknown' && accounts(observation) === 'one') return false
  // The conflict list is answered only for a target whose certificate covers the alias.
  return certificate?.known === true
    ? certificate.value.names.some((name) => certificateCovers(name, alias))
    : conflicts.known
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

/** The record that must be there before the case is sent, where it is not yet. */
export function recordForSupport({ observation: { ownership } }: CaseFacts): Next[] {
  if (ownership.state === 'everywhere' || ownership.wanted === '') return []
  return [
    {
      title: 'For AWS Support: publish this record first, it proves that the name is yours',
      paste: ownershipLine(ownership),
      language: 'dns',
    },
  ]
}

function written(move: CaseFacts, ways: readonly Way[], refused: Failure | undefined, most: number): string {
  const { aliases, alias, observation } = move
  const { target, ownership, traffic } = observation
  if (!target.known) return ''
  const { id, account } = target.value
  const names = listed(aliases, most)
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
    section('Proof of ownership (TXT record)', [
      `name: ${ownership.name}`,
      `value: "${ownership.wanted}"`,
      `state: ${visible(ownership.evidence)}`,
    ]),
    section('Certificate', certificateLines(move, most)),
    section('DNS', [
      `zone: ${ownership.zone === '' ? 'not found' : ownership.zone}, under our control`,
      `${alias}: ${visible(traffic.evidence)}`,
      'We will point it to the target as soon as you tell us that the name has moved.',
    ]),
    section('Time', ['Any time; we are ready now.']),
  ].join('\n\n')
}

function section(title: string, lines: readonly string[]): string {
  return `${title}\n${lines.map((line) => `- ${line}`).join('\n')}`
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
    `its alternate domain names: ${aliases.length === 0 ? 'none' : listed(aliases, most)}`,
  ]
}

function holderLines({ alias, source, observation }: CaseFacts, most: number): string[] {
  const { holder, conflicts, source: read } = observation
  const known =
    holder.is === 'foreign' || holder.is === 'masked'
      ? [`${alias} is on ${conflictText(holder.conflict)}`]
      : source === undefined
        ? []
        : [
            `${alias} is on ${source.id}${read?.known === true ? ` of account ${read.value.account}, ${read.value.enabled ? 'enabled' : 'disabled'}` : ''}`,
          ]
  if (!conflicts.known)
    return [
      ...known,
      `conflict list: could not be read: ${visible(conflicts.why.message)}`,
      ...requestId(conflicts.why.requestId),
    ]
  const asked = [...new Set(conflicts.value.flatMap(({ requestId: id }) => id ?? []))]
  const output = conflicts.value.slice(0, most).map((conflict) => conflictText(conflict))
  return [
    ...known,
    `conflict list: ${output.length === 0 ? 'empty' : output.join('; ')}${conflicts.value.length > most ? ` and ${conflicts.value.length - most} more` : ''}`,
    ...asked.slice(0, most).flatMap(requestId),
  ]
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
    `names: ${listed(
      names.map((name) => visible(name)),
      most,
    )}`,
    `state: ${visible(status, 40)}${notAfter === undefined ? '' : `, until ${new Date(notAfter).toISOString().slice(0, 10)}`}`,
  ]
}

function requestId(id: string | undefined): string[] {
  return id === undefined ? [] : [`request id: ${id}`]
}

function listed(items: readonly string[], most: number): string {
  const rest = items.length - most
  return `${items.slice(0, most).join(', ')}${rest > 0 ? ` and ${rest} more` : ''}`
}

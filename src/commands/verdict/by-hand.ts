import { resourceOf } from '../../base/distribution.ts'
import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import { namesOf } from '../../move/names.ts'
import type { Status } from '../../move/status.ts'
import type { Next } from '../../report/events.ts'
import { namesLike } from '../../report/status.ts'

/** What the commands of one way are written from. */
type ByHandFacts = Pick<Move, 'alias' | 'aliases' | 'each' | 'source' | 'target' | 'observation'>

/**
 * The commands of docs/break-glass.md, for both: a test compares them. `edit` sends a configuration through files, because a
 * shell accepts at most 128 KiB as one argument, and with the ETag that was read (aws-docs: update-distribution). `jq` reads
 * JSON, whatever the profile says that the output is.
 */
export const tools = `# edit PROFILE ID FILTER: changes the configuration of a distribution. AWS refuses it if another process has changed the distribution in between.
edit() {
  aws --profile "$1" cloudfront get-distribution-config --id "$2" --output json > "before-$2.json" &&
    jq --arg alias "$alias_name" ".DistributionConfig | $3" "before-$2.json" > "after-$2.json" &&
    aws --profile "$1" cloudfront update-distribution --id "$2" \\
      --if-match "$(jq -r .ETag "before-$2.json")" --distribution-config "file://after-$2.json" \\
      --query 'Distribution.[Id,Status,DistributionConfig.Enabled]' --output text
}
count='.Aliases.Quantity = (.Aliases.Items | length)'
add=".Aliases.Items = (((.Aliases.Items // []) + [\\$alias]) | unique) | $count"
remove=".Aliases.Items = ((.Aliases.Items // []) - [\\$alias]) | $count"`

/** One command each, as the page has it. */
export const commands = {
  enableSource: `edit "$source_profile" "$source_id" '.Enabled = true'`,
  enableTarget: `edit "$target_profile" "$target_id" '.Enabled = true'`,
  associate:
    'aws --profile "$target_profile" cloudfront associate-alias --target-distribution-id "$target_id" --alias "$alias_name"',
  // Ends: after ten minutes or more, or at once with another refusal, which repeating does not solve.
  claim: `for attempt in $(seq 120); do
  edit "$target_profile" "$target_id" "$add" 2> refusal.txt && break
  cat refusal.txt
  grep -q CNAMEAlreadyExists refusal.txt || break
  sleep 5
done`,
  giveBack: 'edit "$source_profile" "$source_id" "$add"',
  holder:
    'aws --profile "$target_profile" cloudfront list-conflicting-aliases --distribution-id "$target_id" --alias "$alias_name"',
  readSource:
    'aws --profile "$source_profile" cloudfront get-distribution --id "$source_id" --query "$show" --output json',
  readTarget:
    'aws --profile "$target_profile" cloudfront get-distribution --id "$target_id" --query "$show" --output json',
  show: "show='Distribution.[Id,Status,DistributionConfig.Enabled,DistributionConfig.Aliases.Items]'",
} as const

/**
 * What a person can do with the AWS CLI about an exposure, without this action: the commands for the state that was read, with
 * the ids, and the accounts that the profiles are for. Nothing where the state asks for nothing. Pure.
 */
export function byHand(move: ByHandFacts, status: Status): Next[] {
  const { exposure, holder, left, sourceEnabled, facts } = status
  const names = namesLike(status)
  return byHandOf(move, { kind: exposure?.kind, holder, left, sourceEnabled, names }, facts.alias)
}

/** The same for what is known of an exposure before all is read again. `alias`: the first of its names. */
export function byHandOf(move: ByHandFacts, exposed: Exposed, alias: string): Next[] {
  const ways = commandsFor(move, exposed)
  if (ways.length === 0) return []
  return [
    {
      title: 'By hand, with a current AWS CLI (version 2) and jq',
      paste: [named(move, alias), tools, ...forSides(move).tools, ...ways].join('\n'),
      language: 'sh',
    },
  ]
}

/** A case for a name that somebody else's distribution has now. */
export function caseAboutStranger(move: ByHandFacts, status: Status): Next {
  const { target, observation } = move
  const { facts } = status
  const names = namesLike(status)
  const [are, them, plural] = names.length > 1 ? ['are', 'them', 's'] : ['is', 'it', '']
  const read = observation.target.known ? observation.target.value : undefined
  const records = namesOf(move).flatMap(({ alias, observation: { ownership } }) =>
    ownership.wanted === '' || !names.includes(alias)
      ? []
      : [`Proof of ownership: ${ownership.name} TXT "${ownership.wanted}"`],
  )
  const lines = [
    `Subject: CloudFront: another account has taken the alternate domain name${plural} ${listed(names, 10)}`,
    '',
    `${names.join(', ')} ${are} ours. At our last read the resource ${facts.holder.id ?? '(not shown)'} had ${them}, which is not ours.`,
    `Please move ${them} to our distribution ${target.id}${read === undefined ? '' : ` (${read.domain}) of account ${read.account}`}.`,
    ...records,
    'The users no longer reach our distribution: please treat this as a production system that is down.',
  ]
  return { title: 'Open a case with AWS Support. Text to send', paste: lines.join('\n'), language: 'text' }
}

/**
 * The distributions by name: with the account that each profile must be for, as far as it was read. Nothing stands behind an
 * assignment: for an interactive zsh a number sign begins no comment but a command, which the assignment would be for alone.
 */
function named({ source, target, observation }: ByHandFacts, alias: string): string {
  const side = (name: 'source' | 'target', id: string): string => {
    const read = observation[name]
    const account = read?.known ? `account ${read.value.account}` : `the account of the ${name}`
    return `# Replace the profile by one of ${account}:\n${name}_id=${id} ${name}_profile=${name}`
  }
  return [
    `alias_name='${alias}'`,
    ...(source === undefined ? [] : [side('source', source.id)]),
    side('target', target.id),
    '',
  ].join('\n')
}

function forSides({ source, target }: ByHandFacts) {
  return forTenants(commands, source?.id, target.id)
}

const toSource = '# Point DNS to the source, wait for its TTL, and return the alias to the source:'

/** What the commands depend on. `names`: those that stand alike. */
export interface Exposed extends Pick<Status, 'holder' | 'left' | 'sourceEnabled'> {
  readonly kind: NonNullable<Status['exposure']>['kind'] | undefined
  readonly names: readonly string[]
}

function commandsFor(move: ByHandFacts, { kind, names, holder, left, sourceEnabled }: Exposed): string[] {
  const { source } = move
  const { commands } = forSides(move)
  const forEach = (command: string): string => forNames(names, command)
  const enable = sourceEnabled === false && source !== undefined ? [commands.enableSource] : []
  const back = left === undefined || source === undefined ? [] : [toSource, forEach(commands.giveBack)]
  switch (kind) {
    case undefined:
      return holder === 'target' ? enable : []
    case 'target-disabled':
      return [commands.enableTarget, ...enable]
    case 'left-disabled':
      return enable
    case 'source-disabled':
      return [
        '# Finish the move. Whether or not CloudFront accepts that, then enable the source: its other names need it.',
        forEach(`${commands.associate} || true`),
        commands.enableSource,
      ]
    case 'held-by-nobody':
      return [
        '# Claim the alias for the target. CloudFront may refuse until the source is Deployed.',
        forEach(commands.claim),
        ...back.map((line, n) =>
          n === 0 ? line.replace('Point', 'If that takes too long: point') : line.replaceAll(/^/gm, '# '),
        ),
      ]
    case 'taken':
      return [forEach(commands.holder)]
    case 'target-gone':
      return back.length === 0 ? enable : back
    case 'not-read':
      return [commands.show, ...(source === undefined ? [] : [commands.readSource]), commands.readTarget]
    default:
      return kind satisfies never
  }
}

/** A command for every name that stands alike: as it is for one, in a loop for several. */
function forNames(names: readonly string[], command: string): string {
  if (names.length < 2) return command
  const quoted = names.map((name) => `'${name}'`).join(' ')
  return `for alias_name in ${quoted}; do\n${command.replaceAll(/^/gm, '  ')}\ndone`
}

/**
 * The commands for a tenant, in place of those for a distribution; docs/tenants.md has the same. UpdateDistributionTenant is
 * sent all that GetDistributionTenant shows and an update takes, since what is left out may be reset.
 */
const tenantTools = `# edit_tenant PROFILE ID FILTER: the same for a distribution tenant.
edit_tenant() {
  aws --profile "$1" cloudfront get-distribution-tenant --identifier "$2" --output json > "before-$2.json" &&
    jq --arg alias "$alias_name" ".DistributionTenant | {DistributionId, Domains: [.Domains[] | {Domain}], Customizations, Parameters, ConnectionGroupId, Enabled} | with_entries(select(.value != null)) | $3" "before-$2.json" > "after-$2.json" &&
    aws --profile "$1" cloudfront update-distribution-tenant --id "$2" \\
      --if-match "$(jq -r .ETag "before-$2.json")" --cli-input-json "file://after-$2.json" \\
      --query 'DistributionTenant.[Id,Status,Enabled]' --output text
}`

const addDomain = `'.Domains = (.Domains + [{Domain: $alias}] | unique)'`

const ofSource = {
  enableSource: `edit_tenant "$source_profile" "$source_id" '.Enabled = true'`,
  giveBack: `edit_tenant "$source_profile" "$source_id" "$add_domain"`,
  readSource:
    'aws --profile "$source_profile" cloudfront get-distribution-tenant --identifier "$source_id" --output json',
}

/** The older call does not move from a tenant (aws-docs: API_AssociateAlias). */
const toDistribution = {
  associate:
    'aws --profile "$target_profile" cloudfront update-domain-association --domain "$alias_name" --target-resource "DistributionId=$target_id"',
}

const ofTarget = {
  enableTarget: `edit_tenant "$target_profile" "$target_id" '.Enabled = true'`,
  associate:
    'aws --profile "$target_profile" cloudfront update-domain-association --domain "$alias_name" --target-resource "DistributionTenantId=$target_id"',
  claim: `edit_tenant "$target_profile" "$target_id" "$add_domain"`,
  holder:
    'aws --profile "$target_profile" cloudfront list-domain-conflicts --domain "$alias_name" --domain-control-validation-resource "DistributionTenantId=$target_id"',
  readTarget:
    'aws --profile "$target_profile" cloudfront get-distribution-tenant --identifier "$target_id" --output json',
}

/** The commands with those of tenants in place of others, and what they need besides. `source`, `target`: ids. */
export function forTenants<T extends Readonly<Record<string, string>>>(
  commands: T,
  source: string | undefined,
  target: string,
): { readonly commands: T; readonly tools: readonly string[] } {
  const [from, to] = [source, target].map(
    (id) => id !== undefined && resourceOf(id) === 'distribution-tenant',
  )
  return {
    commands: { ...commands, ...(from ? { ...ofSource, ...toDistribution } : {}), ...(to ? ofTarget : {}) },
    tools: from || to ? [tenantTools, `add_domain=${addDomain}`] : [],
  }
}

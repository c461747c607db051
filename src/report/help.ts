import type { Result } from '../base/contract.ts'
import { resourceOf } from '../base/distribution.ts'
import { failureCodes } from '../base/failure.ts'
import type { OwnerFacts } from './events.ts'
import type { Report } from './report.ts'

/** The page with an entry for each reason, relative to the repository of this action. */
const page = 'docs/troubleshooting.md'

/** Where the pages of this action can be read, in the version that runs; empty where the runner does not say. */
export function pagesOf(where: {
  readonly serverUrl: string
  readonly actionRepository: string
  readonly actionRef: string
}): string {
  const { serverUrl, actionRepository, actionRef } = where
  const known = /^[\w.-]+\/[\w.-]+$/.test(actionRepository) && /^[\w.][\w./-]*$/.test(actionRef)
  return known && URL.canParse(serverUrl)
    ? `${new URL(serverUrl).origin}/${actionRepository}/blob/${actionRef}`
    : ''
}

/** Where a page of docs/ can be read; `undefined` where the pages of this action are not known. */
export function pageOf({ started }: Pick<Report, 'started'>, path: string): string | undefined {
  const pages = started?.place?.pages ?? ''
  return pages === '' ? undefined : `${pages}/${path}`
}

/** Where a reason, or the id of a finding, is explained; `undefined` where the pages of this action are not known. */
export function helpFor(report: Pick<Report, 'started'>, id: string): string | undefined {
  const anchor = failureCodes.find((code) => code === id) ?? 'by-finding'
  return pageOf(report, `${page}#${anchor}`)
}

/** The alias list that the template of one side is to declare. */
export interface Template extends Omit<OwnerFacts, 'id'> {
  readonly distribution: string
  readonly aliases: readonly string[]
  /** The list in the syntax of each tool. */
  readonly declare: Readonly<Record<Tool, string>>
}

/** Results with which every name is on the target to stay. */
const arrived: ReadonlySet<Result> = new Set(['moved', 'moved-unverified', 'already-in-place', 'verified'])

/**
 * What each side was read to hold once the names have moved. Nothing for half a move, or where a recovery found nothing to do and so
 * does not know: applied then, it would take the alias off the one side or the wildcard off the other.
 */
export function templatesOf(report: Report): readonly Template[] {
  const { result, status, statuses, owners } = report
  if (result === undefined || !arrived.has(result) || status === undefined) return []
  if (result === 'already-in-place' && report.command === 'recover') return []
  if (!statuses.every(({ holder }) => holder.is === 'target')) return []
  return status.ends.flatMap(({ side, id, aliases }) => {
    if (aliases === undefined) return []
    const told = owners.find((one) => one.side === side)
    return [
      {
        side,
        distribution: id,
        aliases,
        owner: told?.owner,
        unread: told?.unread ?? 'its tags were not read',
        declare: written(id, aliases),
      },
    ]
  })
}

function written(id: string, aliases: readonly string[]): Template['declare'] {
  const write = resourceOf(id) === 'distribution-tenant' ? declareTenant : declare
  const each = Object.entries(write).map(([tool, declared]) => [tool, declared(aliases)])
  return Object.fromEntries(each) as Template['declare']
}

/** The tools whose syntax the alias list of a distribution is written in. */
export type Tool = 'terraform' | 'cloudformation' | 'cdk' | 'pulumi' | 'sst'

/** A whole alias list in the syntax of each tool, the property with its value. Printable ASCII, whatever the names are. Pure. */
export const declare: Readonly<Record<Tool, (aliases: readonly string[]) => string>> = {
  /** Argument `aliases` of `aws_cloudfront_distribution`. */
  terraform: (aliases) => listOf('aliases = [', aliases.map(inHcl), ']'),
  /** Property `Aliases` of `DistributionConfig`. */
  cloudformation: (aliases) =>
    aliases.length === 0 ? 'Aliases: []' : ['Aliases:', ...aliases.map(item)].join('\n'),
  /** Property `domainNames` of `Distribution`, which takes no empty list beside a certificate. */
  cdk: (aliases) =>
    aliases.length === 0
      ? 'domainNames: undefined,'
      : listOf('domainNames: [', aliases.map(inTypeScript), '],'),
  /** Argument `aliases` of `aws.cloudfront.Distribution`. */
  pulumi: (aliases) => listOf('aliases: [', aliases.map(inTypeScript), '],'),
  /** Argument `domain` of `Cdn`, `Router` and the sites (SST 3): one name and its aliases. The name is no wildcard if another one is there. */
  sst: (aliases) => {
    const name = aliases.find((alias) => !alias.startsWith('*')) ?? aliases[0]
    if (name === undefined) return 'domain: undefined,'
    const others = aliases.filter((alias) => alias !== name).map(inTypeScript)
    return [
      'domain: {',
      `  name: ${inTypeScript(name)},`,
      ...(others.length === 0
        ? []
        : listOf('aliases: [', others, '],')
            .split('\n')
            .map((line) => `  ${line}`)),
      '},',
    ].join('\n')
  },
}

/** `{{` begins a dynamic reference, which no quotes keep CloudFormation from resolving; no host name has it. */
function item(alias: string): string {
  return alias.includes('{{') ? `  # not a host name: ${inYaml(alias)}` : `  - ${inYaml(alias)}`
}

/** The same for a distribution tenant: its whole domain list. */
export const declareTenant: typeof declare = {
  /** Blocks `domain` of `aws_cloudfront_distribution_tenant`. */
  terraform: (domains) => domains.map((domain) => `domain {\n  domain = ${inHcl(domain)}\n}`).join('\n'),
  /** Property `Domains` of `AWS::CloudFront::DistributionTenant`. */
  cloudformation: (domains) => declare.cloudformation(domains).replace(/^Aliases/, 'Domains'),
  /** Property `domains` of `CfnDistributionTenant`. */
  cdk: (domains) => listOf('domains: [', domains.map(inTypeScript), '],'),
  /** Argument `domains` of `aws.cloudfront.DistributionTenant`. */
  pulumi: (domains) =>
    listOf(
      'domains: [',
      domains.map((domain) => `{ domain: ${inTypeScript(domain)} }`),
      '],',
    ),
  sst: () => '// SST has no component for a distribution tenant',
}

/** So many names stand in one line. */
const inOneLine = 3

function listOf(open: string, items: readonly string[], close: string): string {
  return items.length <= inOneLine
    ? `${open}${items.join(', ')}${close}`
    : [open, ...items.map((item) => `  ${item},`), close].join('\n')
}

/** A string of TypeScript (ECMAScript, StringLiteral). */
export function inTypeScript(text: string): string {
  return quoted(text, /[^ -~]/gu, (hex) => (hex.length > 4 ? `u{${hex}}` : `u${hex}`))
}

/** A double-quoted scalar of YAML (YAML 1.2, 5.7): a plain one that begins with `*` would be an alias node. */
export function inYaml(text: string): string {
  return quoted(text, /[^ -~]/gu, wide)
}

/** A quoted template of HCL, in which `${` and `%{` begin an expression (HCL native syntax, "Template Expressions"). */
export function inHcl(text: string): string {
  return quoted(text, /[^ -~]|[$%](?=\{)/gu, wide)
}

/** `u0024`, `U0001f600`. */
function wide(hex: string): string {
  return hex.length > 4 ? `U${hex.padStart(8, '0')}` : `u${hex}`
}

/** In double quotes, with each character of `unsafe` spelled by its code point in hexadecimal. */
function quoted(text: string, unsafe: RegExp, spell: (hex: string) => string): string {
  const inside = text
    .replaceAll(/\p{Cs}/gu, '\ufffd')
    .replaceAll(/[\\"]/g, String.raw`\$&`)
    .replaceAll(
      unsafe,
      (character: string) => `\\${spell((character.codePointAt(0) ?? 0).toString(16).padStart(4, '0'))}`,
    )
  return `"${inside}"`
}

import { type Owner, ownerText, type Resource, resourceOf } from '../../base/distribution.ts'
import { anyOf, listed } from '../../base/text.ts'
import { pageOf, type Template, type Tool, templatesOf } from '../help.ts'
import { alert, bullets, code, fence, fewRows, folded, link, numbered, text } from '../markdown.ts'
import { one } from '../next.ts'
import type { Report } from '../report.ts'

/** Who declares the distributions, what their next deployments would do, and what the templates have to say now. */
export function templates(report: Report, rows: number): string {
  const content = packet(report, rows)
  return content === '' ? '' : `### Templates\n\n${content}`
}

function packet(report: Report, rows: number): string {
  const { result, changes, findings } = report
  const sides = templatesOf(report)
  if (sides.length > 0) return finished(report, sides, rows)
  if (result === undefined || changes.length === 0) return ''
  if (result === 'rolled-back' && findings.some(({ id }) => ['wildcard-stays', 'step-failed'].includes(id)))
    return 'The aliases are on the source again, and not everything that the move may have added is removed. Compare the template of the target with its aliases before you deploy it.'
  if (result === 'rolled-back')
    return 'CloudFront is as it was before the move. Templates that declared the aliases still fit.'
  if (result === 'exposed')
    return 'Do not deploy templates that declare one of these distributions before it is clear which one holds the alias.'
  // Half a move is nothing to declare: applied now, it would take the alias off the one side or the wildcard off the other.
  if (result !== 'moved' && result !== 'moved-unverified')
    return 'The move is not finished. Do not deploy templates that declare one of these distributions before it is finished or undone.'
  return 'Update each template that declares what was changed before you deploy it again.'
}

function finished(report: Report, sides: readonly Template[], rows: number): string {
  const names = (report.started?.aliases ?? []).map((name) => code(name))
  const ids = anyOf(sides.map(({ distribution }) => code(distribution)))
  // The target's first: its old template takes the names off the air, the source's is only refused.
  const ordered = sides.toSorted((a, b) => (a.side === b.side ? 0 : a.side === 'target' ? -1 : 1))
  return [
    alert(
      'WARNING',
      `**Do not deploy a template that declares ${ids} before you have updated it.** Templates are not changed by the move.${more(report)}`,
    ),
    // A list and no table: on a phone the last column of a table, here what breaks, would be out of sight.
    bullets(
      ordered.map(
        (side) =>
          `**The ${side.side}** ${code(side.distribution)}: with the old alias list, ${nextDeployment(side, listed(names))}. Declared by: ${declaredBy(side)}.`,
      ),
    ),
    numbered([
      `Write these alias lists into the templates, the one of the target first.${rows < fewRows ? ` The lists are in the output ${code('report')}, under ${code('templates')}.` : ''}`,
      ...records(report, names),
      `Deploy, and check:\n\n${bullets(checks(ordered))}`,
    ]),
    ...(rows < fewRows ? [] : lists(ordered)),
    keep(report, sides, names),
  ].join('\n\n')
}

/** Where more is said of templates and moves. */
function more(report: Report): string {
  const page = pageOf(report, 'docs/templates.md')
  return page === undefined ? '' : ` ${link('More about templates', page)}.`
}

/** The tool that declares an end, for people. */
export function declaredBy({ owner, unread }: Pick<Template, 'owner' | 'unread'>): string {
  if (owner !== undefined)
    return text(
      `${ownerText(owner)}${owner.tool === 'CloudFormation' ? ', or the CDK app that makes it' : ''}`,
    )
  return unread === '' ? 'not known: no tag names a tool' : `not known: ${text(unread)}`
}

/**
 * Terraform compares with what is there; the others compare with what they last deployed, so that the old list waits for the next
 * change of the distribution (manuals: `terraform plan`, CloudFormation "Update behaviors", `pulumi up --refresh`).
 */
function nextDeployment({ side, owner }: Template, names: string): string {
  const when =
    owner === undefined
      ? 'its next deployment'
      : owner.tool === 'Terraform'
        ? `the next ${code('terraform apply')}`
        : 'the next deployment that changes the distribution'
  if (side === 'target') return `${when} **removes ${names}: users get errors**`
  const back =
    owner?.tool === 'CloudFormation' ? '. The rollback of the stack may fail for the same reason' : ''
  return `${when} adds ${names} again. CloudFront refuses that (${code('CNAMEAlreadyExists')}), and the deployment fails${back}`
}

/** The records of the names, which a template may declare too. */
function records({ target }: Report, names: readonly string[]): string[] {
  if (target === undefined) return []
  return [
    `If a template declares DNS of ${anyOf(names)}, let it point to ${code(target.domain)}. Before you delete the old stack, take the record out of its template without deleting the record: otherwise users may lose it.`,
  ]
}

/** How each tool shows that its template fits (their own manuals): those that are known to be used, else all. */
function checks(sides: readonly Template[]): string[] {
  const known = [...new Set(sides.map(({ owner }) => owner?.tool))]
  const all: readonly (readonly [Owner['tool'], string])[] = [
    [
      'Terraform',
      `Terraform: ${code('terraform plan -refresh-only')} shows what the move has changed, and then ${code('terraform plan')} must find nothing to change`,
    ],
    ['CloudFormation', `CloudFormation: ${driftOf(sides)} must find ${code('IN_SYNC')}`],
    [
      'CloudFormation',
      `CDK: ${code('cdk diff')} before you deploy shows the alias list and nothing else; after it, drift detection as for CloudFormation`,
    ],
    ['Pulumi', `Pulumi: ${code('pulumi preview --refresh')} must find nothing to change`],
    ['SST', `SST: after ${code('sst refresh')}, ${code('sst diff')} must find nothing to change`],
  ]
  const used = all.filter(([tool]) => known.includes(tool))
  return (known.includes(undefined) || used.length === 0 ? all : used).map(([, check]) => check)
}

/** Drift detection of the resources whose logical ids the tags name, else of a whole stack. */
function driftOf(sides: readonly Template[]): string {
  const word = (name: string) => /^[A-Za-z][A-Za-z0-9-]*$/.test(name)
  const ofStack = (name: string) =>
    `${code(`aws cloudformation detect-stack-drift --stack-name ${name}`, 600)}, and with the id that it prints ${code('aws cloudformation describe-stack-drift-detection-status --stack-drift-detection-id ID')},`
  const commands = sides.flatMap(({ owner }) => {
    if (owner?.tool !== 'CloudFormation' || !word(owner.name)) return []
    return word(owner.resource)
      ? [
          code(
            `aws cloudformation detect-stack-resource-drift --stack-name ${owner.name} --logical-resource-id ${owner.resource}`,
            600,
          ),
        ]
      : [ofStack(owner.name)]
  })
  return (commands.length === 0 ? [ofStack('NAME')] : commands).join(' and ')
}

const within = (distribution: string, tenant: string): Readonly<Record<Resource, string>> => ({
  distribution: `in ${code(distribution)}`,
  'distribution-tenant': `in ${code(tenant)}`,
})

const syntaxes: readonly {
  readonly tool: Tool
  readonly title: string
  readonly language: 'hcl' | 'yaml' | 'ts'
  /** Where the list stands. */
  readonly of: Readonly<Record<Resource, string>>
}[] = [
  {
    tool: 'terraform',
    title: 'Terraform',
    language: 'hcl',
    of: within('aws_cloudfront_distribution', 'aws_cloudfront_distribution_tenant'),
  },
  {
    tool: 'cloudformation',
    title: 'CloudFormation',
    language: 'yaml',
    of: within('AWS::CloudFront::Distribution', 'AWS::CloudFront::DistributionTenant'),
  },
  { tool: 'cdk', title: 'CDK', language: 'ts', of: within('Distribution', 'CfnDistributionTenant') },
  {
    tool: 'pulumi',
    title: 'Pulumi',
    language: 'ts',
    of: within('aws.cloudfront.Distribution', 'aws.cloudfront.DistributionTenant'),
  },
  {
    tool: 'sst',
    title: 'SST 3',
    language: 'ts',
    of: { distribution: 'in the component that has the domain', 'distribution-tenant': 'a tenant' },
  },
]

/** The lists of both sides in the syntax of each tool. */
function lists(sides: readonly Template[]): string[] {
  return syntaxes.map(({ tool, title, language, of }) =>
    folded(
      title,
      sides
        .map(
          ({ side, distribution, declare }) =>
            `${side === 'target' ? 'Target' : 'Source'} ${code(distribution)}, ${of[resourceOf(distribution)]}:\n\n${fence(declare[tool], language)}`,
        )
        .join('\n\n'),
    ),
  )
}

/** How long the source is needed, and how the names get back to it. */
function keep(report: Report, sides: readonly Template[], names: readonly string[]): string {
  const source = sides.find(({ side }) => side === 'source')?.distribution ?? report.sourceId
  if (source === undefined) return ''
  const enabled = report.status?.ends.find(({ side }) => side === 'source')?.enabled
  const [how, what] =
    enabled === true ? ['Keep', ' enabled'] : [`Do not ${enabled === false ? '' : 'disable or '}delete`, '']
  const until = `${how} ${code(source)}${what} until DNS of ${listed(names)} points to the target everywhere and the old TTL has passed, and for as long as you may want to go back.`
  const back = report.ended?.back
  return back === undefined ? until : `${until}\n\n${folded('How to go back', one(back, report))}`
}

import { parseArgs } from 'node:util'
import type { Fault, Misfortune } from '../test/cloud/faults.ts'
import type { SideKind, Sides } from '../test/cloud/scene/sides.ts'
import { type Method, methods } from './stage.ts'

/** Times in ms. */
export interface DemoOptions {
  readonly method: Method
  readonly deployTime: number
  readonly edges: number
  /** How many names move. */
  readonly names: number
  /** What source and target are. */
  readonly sides: Sides
  readonly faults: readonly Fault[]
  readonly keepRunning: boolean
  readonly help: boolean
}

/** What AWS answers, each time, where a role lacks the permission. */
const denied: Misfortune = {
  status: 403,
  code: 'AccessDenied',
  message: 'User is not authorized to perform this action',
}

const misfortunes = [
  'denied',
  'reset-before',
  'reset-after',
  '500-before',
  '500-after',
  '503',
  'throttle',
  'truncated',
  'html',
  'hang-before',
  'hang-after',
] as const

/** What the action may call in the demo, and so what a fault can be about. */
export const operations = [
  'AssociateAlias',
  'AssumeRoleWithWebIdentity',
  'DescribeCertificate',
  'GetConnectionGroup',
  'GetDistribution',
  'GetDistributionConfig',
  'GetDistributionTenant',
  'GetDistributionTenantByDomain',
  'GetManagedCertificateDetails',
  'ListConflictingAliases',
  'ListDistributions',
  'ListDomainConflicts',
  'ListHostedZonesByName',
  'ListTagsForResource',
  'UpdateDistribution',
  'UpdateDistributionTenant',
  'UpdateDomainAssociation',
]

export const usage = `npm run demo -- [options]

  --scenario METHOD       ${methods.join(', ')} (default same-account); auto chooses between two accounts
  --deploy-time SECONDS   how long a deployment takes in the local CloudFront (default 8, from 1 to 120)
  --edges N               how many edges it has (default 8, from 1 to 64)
  --names N               how many names move in one run (default 1, from 1 to 99)
  --source KIND           distribution (default) or tenant
  --target KIND           distribution (default) or tenant
  --fault OPERATION=WHAT  something goes wrong the next time this operation is called (denied: each time); can be repeated
                          for instance --fault UpdateDomainAssociation=reset-after
                          OPERATION: ${lines(operations)}
                          WHAT: ${misfortunes.join(', ')}
  --keep-running          keeps the local cloud up after the move, for the AWS CLI
  --help                  shows this
`

/** Reads the options of the demo. @throws Error that says which one is wrong. */
export function readOptions(args: readonly string[]): DemoOptions {
  const { values } = parseArgs({
    args: [...args],
    options: {
      scenario: { type: 'string', default: 'same-account' },
      'deploy-time': { type: 'string', default: '8' },
      edges: { type: 'string', default: '8' },
      names: { type: 'string', default: '1' },
      source: { type: 'string', default: 'distribution' },
      target: { type: 'string', default: 'distribution' },
      fault: { type: 'string', multiple: true, default: [] },
      'keep-running': { type: 'boolean', default: false },
      help: { type: 'boolean', default: false },
    },
  })
  const method = methods.find((one) => one === values.scenario)
  if (method === undefined)
    throw new Error(`--scenario must be one of ${methods.join(', ')}: ${values.scenario}`)
  return {
    method,
    deployTime: whole('deploy-time', values['deploy-time'], 120) * 1000,
    edges: whole('edges', values.edges, 64),
    names: whole('names', values.names, 99),
    sides: { source: side('source', values.source), target: side('target', values.target) },
    faults: values.fault.map(fault),
    keepRunning: values['keep-running'],
    help: values.help,
  }
}

function whole(name: string, value: string, atMost: number): number {
  const read = /^\d{1,3}$/.test(value) ? Number(value) : 0
  if (read < 1 || read > atMost)
    throw new Error(`--${name} must be a whole number from 1 to ${atMost}: ${value}`)
  return read
}

function side(name: string, value: string): SideKind {
  if (value !== 'distribution' && value !== 'tenant')
    throw new Error(`--${name} must be distribution or tenant: ${value}`)
  return value
}

function fault(text: string): Fault {
  const [name = '', what] = text.split('=')
  const misfortune = misfortunes.find((one) => one === what)
  if (misfortune === undefined)
    throw new Error(`--fault must be OPERATION=WHAT, with one of ${misfortunes.join(', ')}: ${text}`)
  const operation = operations.find((one) => one === name)
  if (operation === undefined) {
    const meant = operations.find((one) => one.toLowerCase() === name.toLowerCase())
    const hint = meant === undefined ? `one of ${operations.join(', ')}` : `${meant}=${misfortune}`
    throw new Error(`--fault ${text}: the action never calls ${name === '' ? 'that' : name}; write ${hint}`)
  }
  return misfortune === 'denied' ? { operation, does: denied } : { operation, does: misfortune, times: 1 }
}

/** A list, a few items a line, under the first. */
function lines(items: readonly string[]): string {
  return items
    .map((item, at) =>
      at === 0 ? item : at % 4 === 0 ? `,\n                          ${item}` : `, ${item}`,
    )
    .join('')
}

import { parseArgs } from 'node:util'
import type { Fault, Misfortune } from '../test/cloud/faults.ts'
import { type Method, methods } from './stage.ts'

/** Times in ms. */
export interface DemoOptions {
  readonly method: Method
  readonly deployTime: number
  readonly edges: number
  readonly faults: readonly Fault[]
  readonly keepRunning: boolean
  readonly help: boolean
}

const misfortunes: readonly Misfortune[] = [
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
]

export const usage = `npm run demo -- [options]

  --scenario METHOD       ${methods.join(', ')} (default same-account)
  --deploy-time SECONDS   how long a deployment takes in the local CloudFront (default 8, at most 120)
  --edges N               how many edges it has (default 8, at most 64)
  --fault OPERATION=WHAT  something goes wrong the next time this operation is called; can be repeated
                          for instance --fault UpdateDomainAssociation=reset-after
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
    deployTime: number('deploy-time', values['deploy-time'], 120) * 1000,
    edges: Math.floor(number('edges', values.edges, 64)),
    faults: values.fault.map(fault),
    keepRunning: values['keep-running'],
    help: values.help,
  }
}

function number(name: string, value: string, atMost: number): number {
  const read = Number(value)
  if (!(read > 0 && read <= atMost))
    throw new Error(`--${name} must be a number from 1 to ${atMost}: ${value}`)
  return read
}

function fault(text: string): Fault {
  const [operation, what] = text.split('=')
  const does = misfortunes.find((one) => one === what)
  if (operation === undefined || does === undefined) {
    throw new Error(`--fault must be OPERATION=WHAT, with one of ${misfortunes.join(', ')}: ${text}`)
  }
  return { operation, does, times: 1 }
}

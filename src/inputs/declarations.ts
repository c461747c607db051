import { commands, scenarioNames } from '../base/contract.ts'
import { distributionId, exampleRole, hostedZoneId, roleArn } from './aws.ts'
import { type Parser, right } from './inputs.ts'
import { aliases, dnsServers, hosts } from './names.ts'
import {
  boolean,
  type DurationBounds,
  durationWithin,
  matching,
  oneOf,
  probeHeader,
  probePath,
} from './simple.ts'

/** The groups in which action.yml and the README show the inputs. */
type Group = 'The move' | 'Consent' | 'Rarely needed'

/** An input: what stands in action.yml and how its text is read. */
export interface Declaration<T> {
  readonly group: Group
  readonly required: boolean
  /** As action.yml has it; empty where it has none. */
  readonly default: string
  /** An empty text is an error here; elsewhere it means "not given". */
  readonly emptyIsError: boolean
  /** The accepted form, for people. */
  readonly form: string
  /** The text may be a secret, and is never shown. */
  readonly secret?: true
  readonly parse: Parser<T>
  /** The value where nothing is given, or where the text is wrong. */
  readonly otherwise: T
}

type InputKind = Pick<Declaration<unknown>, 'group' | 'form' | 'secret'>

function required<T>(kind: InputKind, parse: Parser<T>, otherwise: T): Declaration<T> {
  return { ...kind, required: true, default: '', emptyIsError: true, parse, otherwise }
}

function optional<T>(kind: InputKind, parse: Parser<T>): Declaration<T | undefined> {
  return { ...kind, required: false, default: '', emptyIsError: false, parse, otherwise: undefined }
}

function many<T>(kind: InputKind, parse: Parser<readonly T[]>): Declaration<readonly T[]> {
  return { ...kind, required: false, default: '', emptyIsError: false, parse, otherwise: [] }
}

function preset<T>(kind: InputKind, text: string, parse: Parser<T>, emptyIsError = false): Declaration<T> {
  const parsed = parse(text, { local: false })
  if (!parsed.ok) throw new Error(`the default ${text} is not valid`)
  return { ...kind, required: false, default: text, emptyIsError, parse, otherwise: parsed.value }
}

function flag(group: Group, value: 'true' | 'false'): Declaration<boolean> {
  return preset({ group, form: 'true or false' }, value, boolean, true)
}

const [second, minute, hour] = [1_000, 60_000, 3_600_000]
const upToSixHours: DurationBounds = { least: second, localLeast: 1, most: 6 * hour }
const timeForm = 'an integer with an optional unit s, m or h (none: seconds)'

function time(text: string, most = '6h', bounds = upToSixHours): Declaration<number> {
  return preset(
    { group: 'Rarely needed', form: `${timeForm}, at most ${most}` },
    text,
    durationWithin(bounds),
  )
}

const move: Group = 'The move'
const consent: Group = 'Consent'
const rare: Group = 'Rarely needed'
const nameList = 'host names such as www.example.com or *.example.com, separated by line breaks or commas'
const id = { group: move, form: 'the id of a distribution (E…) or distribution tenant (dt_…)' }
const role = { group: move, form: exampleRole }
const scenarios = ['auto', ...scenarioNames] as const
const dnsModes = ['auto', 'route53', 'manual'] as const
const failureModes = ['roll-back', 'stop'] as const

function words(group: Group, list: readonly string[]): InputKind {
  return { group, form: `one of ${list.join(', ')}` }
}

/** Every input of the contract, in the order of action.yml, and the one place that knows them all. */
export const declarations = {
  alias: required({ group: move, form: `${nameList}; or all` }, aliases, []),
  'target-distribution': required(id, distributionId, ''),
  scenario: preset(words(move, scenarios), 'auto', oneOf(scenarios)),
  command: preset(words(move, commands), 'move', oneOf(commands), true),
  'source-distribution': optional(id, distributionId),
  'role-to-assume': optional(role, roleArn),
  'source-role-to-assume': optional(role, roleArn),
  'dns-role-to-assume': optional(role, roleArn),
  'role-chaining': flag(move, 'false'),
  dns: preset(words(move, dnsModes), 'auto', oneOf(dnsModes)),

  plan: optional({ group: consent, form: 'the output plan of an earlier run' }, (text) => right(text)),
  'require-plan': flag(consent, 'false'),
  'require-approval': flag(consent, 'false'),
  'accept-downtime': many({ group: consent, form: nameList }, hosts),
  'accept-hosts': many({ group: consent, form: nameList }, hosts),
  'on-failure': preset(words(consent, failureModes), 'roll-back', oneOf(failureModes)),

  'github-token': {
    ...optional(
      { group: rare, form: 'a token without spaces', secret: true },
      matching(/^[\x21-\x7e]{1,1024}$/, 'it is not a token'),
    ),
    default: ['$', '{{ github.token }}'].join(''),
  },
  'role-session-name': optional(
    { group: rare, form: '2 to 64 letters, digits or any of _+=,.@-' },
    matching(/^[\w+=,.@-]{2,64}$/, 'it is not a valid session name'),
  ),
  'role-duration': time('1h', '12h', { least: 15 * minute, localLeast: 15 * minute, most: 12 * hour }),
  audience: preset(
    { group: rare, form: 'up to 256 printable ASCII characters without spaces' },
    'sts.amazonaws.com',
    matching(/^[\x21-\x7e]{1,256}$/, 'it is not a valid audience'),
  ),
  'aws-region': preset(
    { group: rare, form: 'a region such as us-east-1' },
    'us-east-1',
    matching(/^[a-z]{2,4}(?:-[a-z]{2,12}){1,3}-\d{1,2}$/, 'it is not a region'),
  ),
  'hosted-zone': optional({ group: rare, form: 'a hosted zone id such as Z0123456789ABC' }, hostedZoneId),
  'dns-servers': many(
    { group: rare, form: 'IP addresses with an optional port, such as 192.0.2.53:53 or [2001:db8::53]:53' },
    dnsServers,
  ),
  'dns-timeout': time('30m'),
  'deploy-timeout': time('40m'),
  settle: time('5m', '6h and at least 60s', { least: minute, localLeast: 0, most: 6 * hour }),
  'poll-interval': time('10s'),
  deadline: time('5h', '350m', { ...upToSixHours, most: 350 * minute }),
  'restore-source': flag(rare, 'true'),
  'keep-wildcard': flag(rare, 'false'),
  'probe-path': preset({ group: rare, form: 'an absolute path such as /health, or off' }, '/', probePath),
  'probe-header': optional({ group: rare, form: 'name: value', secret: true }, probeHeader),
} as const

export type InputName = keyof typeof declarations

/** The type of value that an input has. */
export type ValueOf<N extends InputName> = (typeof declarations)[N]['otherwise']

export const inputNames = Object.keys(declarations).filter((name): name is InputName =>
  Object.hasOwn(declarations, name),
)

/** What the runner makes of the name of an input: upper case, blanks become `_`, hyphens stay (ActionRunner). */
export function variableOf(name: string): string {
  return `INPUT_${name.replaceAll(' ', '_').toUpperCase()}`
}

/** Whether `text` is a value that the input of this `name` takes; false where there is no such input. */
export function accepts(name: string, text: string): boolean {
  const known = inputNames.find((input) => input === name)
  return known !== undefined && declarations[known].parse(text, { local: false }).ok
}

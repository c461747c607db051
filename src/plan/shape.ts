import { type ScenarioName, scenarioNames } from '../base/contract.ts'

/** One side of the move as the plan names it. What could not be read is `null`. */
export interface PlanEnd {
  readonly id: string
  readonly kind: 'distribution' | 'distribution-tenant'
  /** The last six digits. */
  readonly account: string | null
  readonly domain: string | null
  readonly enabled: boolean | null
  readonly aliases: readonly string[] | null
}

/** The plan of the contract. No time, run, commit, ETag, ARN or whole account number is in it. */
export interface Plan {
  readonly version: 1
  readonly 'repository-id': string
  readonly command: 'move' | 'roll-back'
  readonly scenario: ScenarioName
  readonly aliases: readonly string[]
  readonly source: PlanEnd | null
  readonly target: PlanEnd
  readonly wildcards: readonly { readonly name: string; readonly 'on-target': boolean }[]
  readonly 'certificate-covers': readonly string[] | null
  readonly dns: {
    readonly 'zone-id': string | null
    readonly records: readonly {
      readonly name: string
      readonly type: string
      readonly ttl: number
      readonly values: readonly string[]
    }[]
  }
  readonly 'accept-downtime': readonly string[]
  readonly 'accept-hosts': readonly string[]
  readonly steps: readonly string[]
  /** SHA-256 of the plan without `check`, 64 hexadecimal digits. */
  readonly check: string
}

type Test = (value: unknown) => boolean

const matching =
  (pattern: RegExp): Test =>
  (value) =>
    typeof value === 'string' && pattern.test(value)
const oneOf =
  (...values: readonly unknown[]): Test =>
  (value) =>
    values.includes(value)
const orNull =
  (test: Test): Test =>
  (value) =>
    value === null || test(value)
const listOf =
  (test: Test): Test =>
  (value) =>
    Array.isArray(value) && value.every(test)
/** An object with exactly these fields, no more and no fewer, none of them inherited. */
const exactly =
  (tests: Readonly<Record<string, Test>>): Test =>
  (value) =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === Object.keys(tests).length &&
    Object.entries(tests).every(
      ([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)),
    )

const flag: Test = (value) => typeof value === 'boolean'
const id = matching(/^[A-Za-z0-9_]{1,64}$/)
/** The zone of each name, in order, each once; a run moves at most a hundred names. */
const zones = matching(/^[A-Za-z0-9_]{1,64}(?:,[A-Za-z0-9_]{1,64}){0,99}$/)
const name = matching(/^[!-~]{1,255}$/)
const names = listOf(name)
/** A name that moves: it goes into requests and into commands that people paste, so nothing but a host name may pass. */
const host = matching(/^(?=.{1,253}$)(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/)
/** What a zone may hold besides names: anything printable, since a record is only ever compared. Spelled out, a character takes up to eight. */
const printable = matching(/^[^\p{Cc}\p{Cs}]{0,20000}$/u)
const end = exactly({
  id,
  kind: oneOf('distribution', 'distribution-tenant'),
  account: orNull(matching(/^\d{6}$/)),
  domain: orNull(name),
  enabled: orNull(flag),
  aliases: orNull(names),
})
const plan = exactly({
  version: oneOf(1),
  'repository-id': matching(/^\d{1,20}$/),
  command: oneOf('move', 'roll-back'),
  scenario: oneOf(...scenarioNames),
  aliases: listOf(host),
  source: orNull(end),
  target: end,
  wildcards: listOf(exactly({ name, 'on-target': flag })),
  'certificate-covers': orNull(names),
  dns: exactly({
    'zone-id': orNull(zones),
    records: listOf(
      exactly({
        name,
        type: matching(/^[A-Z0-9]{1,10}$/),
        ttl: (value) => Number.isInteger(value) && Number(value) >= 0,
        values: listOf(printable),
      }),
    ),
  }),
  'accept-downtime': names,
  'accept-hosts': names,
  steps: listOf(matching(/^[a-z0-9-]{1,64}$/)),
  check: matching(/^[0-9a-f]{64}$/),
})

/** Whether a value has exactly the shape of a plan. */
export function isPlan(value: unknown): value is Plan {
  return plan(value)
}

import { scenarioNames } from '../base/contract.ts'

/** Whether a value, of whatever type, is a `T`. */
type Test<T> = (value: unknown) => value is T
/** What a test lets pass. */
type Passing<F> = F extends Test<infer T> ? T : never

const matching =
  (pattern: RegExp): Test<string> =>
  (value): value is string =>
    typeof value === 'string' && pattern.test(value)
const oneOf =
  <const T>(...values: readonly T[]): Test<T> =>
  (value): value is T =>
    values.some((one) => one === value)
const orNull =
  <T>(test: Test<T>): Test<T | null> =>
  (value) =>
    value === null || test(value)
const listOf =
  <T>(test: Test<T>): Test<readonly T[]> =>
  (value): value is readonly T[] =>
    Array.isArray(value) && value.every(test)
/** An object with exactly these fields, no more and no fewer, none of them inherited. */
const exactly =
  <T extends object>(tests: { readonly [K in keyof T]: Test<T[K]> }): Test<Readonly<T>> =>
  (value): value is Readonly<T> =>
    typeof value === 'object' &&
    value !== null &&
    Object.keys(value).length === Object.keys(tests).length &&
    Object.entries<Test<unknown>>(tests).every(
      ([name, test]) => Object.hasOwn(value, name) && test(Reflect.get(value, name)),
    )

const flag: Test<boolean> = (value) => typeof value === 'boolean'
const count: Test<number> = (value): value is number => Number.isInteger(value) && Number(value) >= 0
const id = matching(/^[A-Za-z0-9_]{1,64}$/)
/** The zone of each name, in order, each once; a run moves at most a hundred names. */
const zones = matching(/^[A-Za-z0-9_]{1,64}(?:,[A-Za-z0-9_]{1,64}){0,99}$/)
const name = matching(/^[!-~]{1,255}$/)
const names = listOf(name)
/** A name that moves: it goes into requests and into commands that people paste, so nothing but a host name may pass. */
const host = matching(/^(?=.{1,253}$)(?:\*\.)?[a-z0-9_-]+(?:\.[a-z0-9_-]+)*$/)
/** What a zone may hold besides names: anything printable, since a record is only ever compared. Spelled out, a character takes up to eight. */
const printable = matching(/^[^\p{Cc}\p{Cs}]{0,20000}$/u)

/** One side of the move as the plan names it. What could not be read is `null`; of the account the last six digits are kept. */
export type PlanEnd = Passing<typeof end>
const end = exactly({
  id,
  kind: oneOf('distribution', 'distribution-tenant'),
  account: orNull(matching(/^\d{6}$/)),
  domain: orNull(name),
  enabled: orNull(flag),
  aliases: orNull(names),
})

/** The plan of the contract. No time, run, commit, ETag, ARN or whole account number is in it. `check`: SHA-256 of all the rest. */
export type Plan = Passing<typeof isPlan>
/** Whether a value has exactly the shape of a plan. */
export const isPlan = exactly({
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
      exactly({ name, type: matching(/^[A-Z0-9]{1,10}$/), ttl: count, values: listOf(printable) }),
    ),
  }),
  'accept-downtime': names,
  'accept-hosts': names,
  steps: listOf(matching(/^[a-z0-9-]{1,64}$/)),
  check: matching(/^[0-9a-f]{64}$/),
})

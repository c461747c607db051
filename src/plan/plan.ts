import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import { Failure } from '../base/failure.ts'
import { codePoint, inert } from '../base/text.ts'
import { isPlan, type Plan, type PlanEnd } from './shape.ts'

/** What a plan is made of: the world as it was read. Lists may be in any order, account numbers whole. */
export type PlanFacts = Omit<Plan, 'version' | 'check'>

/** A plan as an output. `digest`: its `check`. */
interface Sealed {
  readonly plan: string
  readonly digest: string
}

/** A longer text is no plan of ours, in characters: a hundred aliases take about a tenth of it. */
const longestPlan = 200_000

/** Record values are outside text: cut off at so many characters, and without anything that a log could take for a command. */
const longestValue = 2_000
/** The longest name that a plan takes, in characters. */
const longestName = 255

/**
 * The `plan` output: one line of canonical JSON (RFC 8785), and its `check` as the digest. Lists whose order means nothing
 * are sorted, so that the same world gives the same bytes. Account numbers are cut to their last six digits.
 */
export function buildPlan(facts: PlanFacts): Sealed {
  const { source, dns, wildcards } = facts
  const covers = facts['certificate-covers']
  return sealed({
    ...facts,
    version: 1,
    aliases: sorted(facts.aliases),
    source: source === null ? null : end(source),
    target: end(facts.target),
    wildcards: wildcards.toSorted((a, b) => order(a.name, b.name)),
    'certificate-covers': covers === null ? null : sorted(covers),
    dns: {
      'zone-id': dns['zone-id'],
      records: dns.records
        .map(({ name, type, ttl, values }) => ({
          name: written(name),
          type,
          ttl,
          values: sorted(values.map((value) => inert(value, longestValue))),
        }))
        .toSorted((a, b) => order(`${a.name} ${a.type}`, `${b.name} ${b.type}`)),
    },
    'accept-downtime': sorted(facts['accept-downtime']),
    'accept-hosts': sorted(facts['accept-hosts']),
  })
}

/** The name of a record, whoever has made it up, as a plan takes it: what is no printable ASCII is spelled by its code point. */
function written(name: string): string {
  return name.replace(/[^!-~]/gu, codePoint).slice(0, longestName)
}

/** The same plan for going back: the world as the move found it, which is what going back restores. */
export function planBack({ check: _, ...plan }: Plan, steps: readonly string[]): Sealed {
  return sealed({ ...plan, command: 'roll-back', steps })
}

function sealed(body: Omit<Plan, 'check'>): Sealed {
  const check = checkOf(body)
  return { plan: canonical({ ...body, check }), digest: check }
}

/**
 * Reads a plan back, strictly: exactly the bytes that {@link buildPlan} wrote, for this repository. It is compared, never
 * carried out; `check` guards against slips and is no signature.
 * @throws Failure `plan-invalid`
 */
export function parsePlan(text: string, { repositoryId }: { readonly repositoryId: string }): Plan {
  const line = text.trim()
  if (line.length > longestPlan) throw invalid(`it has ${line.length} characters`)
  let value: unknown
  try {
    value = JSON.parse(line)
  } catch (cause) {
    throw invalid('it is not JSON', { cause })
  }
  if (!isPlan(value))
    throw isWhole(line)
      ? invalid('another version of the action made it', { remedy: ofThisVersion })
      : invalid('it has an unknown version, field or value')
  const { check, ...body } = value
  if (canonical(value) !== line) throw invalid('it is not in the form of a plan (RFC 8785)')
  if (checkOf(body) !== check) throw invalid('its digest does not match, so it was cut off or edited')
  if (value['repository-id'] !== repositoryId)
    throw invalid(`it was made in repository ${value['repository-id']}, but this is ${repositoryId}`, {
      remedy: 'Run command: plan in this repository, and pass its plan.',
    })
  return value
}

/** Whether a text is as some version of the action wrote it: its digest is that of all the rest. */
function isWhole(line: string): boolean {
  const [member = '', digest] = /"check":"([0-9a-f]{64})",/.exec(line) ?? []
  return digest === hash(line.replace(member, ''))
}

/** One member in which the world, or what is asked for, differs from a plan. */
export interface PlanDifference {
  /** With dots, for instance `source.aliases`. */
  readonly field: string
  /** Which one of a list: a name, a record set. Absent: the field has one value. */
  readonly member?: string
  readonly was: string
  readonly is: string
}

/** For people, one line: the member that differs, old and new. */
export function differenceText({ field, member, was, is }: PlanDifference): string {
  return `${field}${member === undefined ? '' : `, ${member}`}: was ${was}, is ${is}`
}

function end({ id, kind, account, domain, enabled, aliases }: PlanEnd): PlanEnd {
  return {
    id,
    kind,
    account: account === null ? null : account.slice(-6),
    domain,
    enabled,
    aliases: aliases === null ? null : sorted(aliases),
  }
}

function checkOf(body: Omit<Plan, 'check'>): string {
  return hash(canonical(body))
}

function hash(text: string): string {
  return createHash('sha256').update(text).digest('hex')
}

function canonical(value: unknown): string {
  return canonicalize(value) ?? 'null'
}

function sorted(list: readonly string[]): string[] {
  return list.toSorted(order)
}

/** By code unit: the same on every machine, whatever its language. */
function order(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}

/** What to do about a plan that was never changed. A new one does not show what was there before a move that has begun. */
const ofThisVersion =
  'Run command: plan with this version of the action, and pass the new plan. If the move has begun, run the version that made the plan.'

function invalid(why: string, more: { readonly cause?: unknown; readonly remedy?: string } = {}): Failure {
  return new Failure('plan-invalid', `The input plan cannot be used: ${why}.`, {
    remedy: 'Pass the plan output of an earlier run unchanged, for example needs.plan.outputs.plan.',
    outcome: 'refused',
    ...more,
  })
}

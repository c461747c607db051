import { createHash } from 'node:crypto'
import canonicalize from 'canonicalize'
import type { ScenarioName } from '../base/contract.ts'
import { Failure } from '../base/failure.ts'
import type { DnsRecord } from '../base/record.ts'
import { inert } from '../base/text.ts'
import { isPlan, type Plan, type PlanEnd } from './shape.ts'

export type { Plan, PlanEnd } from './shape.ts'

/** What a plan is made of: the world as it was read. What could not be read is `null`. */
export interface PlanFacts {
  readonly repositoryId: string
  readonly command: 'move' | 'roll-back'
  readonly scenario: ScenarioName
  readonly aliases: readonly string[]
  /** `undefined`: there is no source, or none is known. */
  readonly source: PlanEnd | undefined
  readonly target: PlanEnd
  /** Wildcards of the aliases, and whether each was on the target at the start. */
  readonly wildcards: readonly { readonly name: string; readonly onTarget: boolean }[]
  readonly certificateCovers: readonly string[] | null
  /** The hosted zone, and the records as found. TTL in seconds. */
  readonly dns: { readonly zoneId: string | null; readonly records: readonly DnsRecord[] }
  readonly acceptDowntime: readonly string[]
  readonly acceptHosts: readonly string[]
  /** Ids, in order. */
  readonly steps: readonly string[]
}

/** A longer text is no plan of ours, in characters: a hundred aliases take about a tenth of it. */
const longestPlan = 200_000

/** Record values are outside text: cut off at so many characters, and without anything that a log could take for a command. */
const longestValue = 2_000

/**
 * The `plan` output: one line of canonical JSON (RFC 8785), and its `check` as the digest. Lists whose order means nothing
 * are sorted, so that the same world gives the same bytes. Account numbers are cut to their last six digits.
 */
export function buildPlan(facts: PlanFacts): { readonly plan: string; readonly digest: string } {
  const body: Omit<Plan, 'check'> = {
    version: 1,
    'repository-id': facts.repositoryId,
    command: facts.command,
    scenario: facts.scenario,
    aliases: sorted(facts.aliases),
    source: facts.source === undefined ? null : end(facts.source),
    target: end(facts.target),
    wildcards: facts.wildcards
      .map(({ name, onTarget }) => ({ name, 'on-target': onTarget }))
      .toSorted((a, b) => order(a.name, b.name)),
    'certificate-covers': facts.certificateCovers === null ? null : sorted(facts.certificateCovers),
    dns: {
      'zone-id': facts.dns.zoneId,
      records: facts.dns.records
        .map(({ name, type, ttl, values }) => ({
          name,
          type,
          ttl,
          values: sorted(values.map((value) => inert(value, longestValue))),
        }))
        .toSorted((a, b) => order(`${a.name} ${a.type}`, `${b.name} ${b.type}`)),
    },
    'accept-downtime': sorted(facts.acceptDowntime),
    'accept-hosts': sorted(facts.acceptHosts),
    steps: [...facts.steps],
  }
  const digest = checkOf(body)
  return { plan: canonical({ ...body, check: digest }), digest }
}

/** The same plan for going back: the world as the move found it, which is what going back restores. */
export function planBack(
  { check: _, ...plan }: Plan,
  steps: readonly string[],
): { readonly plan: string; readonly digest: string } {
  const body: Omit<Plan, 'check'> = { ...plan, command: 'roll-back', steps: [...steps] }
  const digest = checkOf(body)
  return { plan: canonical({ ...body, check: digest }), digest }
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

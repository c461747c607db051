import { wildcardOf } from '../base/alias.ts'
import { type Distribution, type Known, resourceOf } from '../base/distribution.ts'
import { type ScenarioName, traitsOf } from '../base/methods.ts'
import { type DnsRecord, recordsFound } from '../base/record.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import type { PlanEnd, PlanFacts } from '../plan/plan.ts'
import { isBound, type RecordsRead } from '../plan/record-differences.ts'

/** What goes into the plan output: the world as observed, cut down to what an approval is about. */
export function planFacts(
  { setting, inputs, bound }: Run,
  move: Move,
  scenario: ScenarioName,
  steps: readonly { readonly id: string }[],
): PlanFacts {
  const { aliases, observation, target, source } = move
  const { certificate } = observation
  const names = namesOf(move)
  const zones = [...new Set(names.flatMap(({ hosted }) => hosted?.zoneId ?? []))]
  // Named, though there are no credentials to read it: an approval is about that one and no other.
  const sourceId = source?.id ?? inputs.sourceDistribution ?? bound?.plan.source?.id
  return {
    repositoryId: setting.repositoryId,
    command: inputs.command === 'roll-back' ? 'roll-back' : 'move',
    scenario,
    aliases,
    source: sourceId === undefined ? undefined : planEnd(sourceId, observation.source),
    target: planEnd(target.id, observation.target),
    wildcards: traitsOf(scenario).bridges ? wildcardFacts(aliases, observation.target) : [],
    certificateCovers: certificate?.known ? certificate.value.names : null,
    dns: {
      zoneId: zones.length === 0 ? null : zones.join(','),
      records: recordsOf(names, aliases),
    },
    acceptDowntime: inputs.acceptDowntime,
    acceptHosts: inputs.acceptHosts,
    steps: steps.map(({ id }) => id),
  }
}

/** How much of the records could be read just now. */
export function recordsRead({
  hosted,
  observation: { traffic },
}: Pick<Move, 'hosted' | 'observation'>): RecordsRead {
  if (hosted !== undefined) return 'zone'
  if (traffic.chain.length > 0) return 'query'
  if (traffic.state === 'not-asked') return 'not'
  return traffic.state === 'none' ? 'none' : 'addresses'
}

/** The records of all names as found, each once. */
function recordsOf(names: readonly Move[], aliases: readonly string[]): readonly DnsRecord[] {
  const records = names.flatMap(({ alias, hosted, observation }) => recordsFound(hosted, observation, alias))
  const bound = records.filter((record) => isBound(record, aliases) || record.type === 'CNAME')
  return [
    ...new Map(
      bound.map((record) => [`${record.name} ${record.type} ${record.values.join()}`, record]),
    ).values(),
  ]
}

function wildcardFacts(aliases: readonly string[], target: Known<Distribution>) {
  const names = new Set(aliases.flatMap((alias) => wildcardOf(alias) ?? []))
  return [...names].map((name) => ({
    name,
    onTarget: target.known && target.value.aliases.includes(name),
  }))
}

function planEnd(id: string, read: Known<Distribution> | undefined): PlanEnd {
  if (!read?.known)
    return { id, kind: resourceOf(id), account: null, domain: null, enabled: null, aliases: null }
  const { kind, account, domain, enabled, aliases } = read.value
  return { id, kind, account: account.slice(-6), domain, enabled, aliases }
}

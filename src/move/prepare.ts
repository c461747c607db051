import { type Account, openAccount } from '../aws/account.ts'
import { readOnlyPolicy } from '../aws/credentials/session-policy.ts'
import { seenThroughZone, throughZone } from '../aws/route53/alias-records.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { type DnsRecord, recordsFound } from '../base/record.ts'
import { createDns } from '../dns/client.ts'
import type { Plan } from '../plan/plan.ts'
import type { EndFacts } from '../report/events.ts'
import { confine } from './confine.ts'
import { openZone, type Zone } from './hosted-zone.ts'
import type { End, Initial, Move, Observation } from './move.ts'
import { type Accounts, observe, type Question } from './observe.ts'
import type { Run } from './run-context.ts'
import { statusOf } from './status.ts'

/** Obtains credentials, reads the world, and tells both. Changes nothing. @throws Failure when no account can be used. */
export async function prepare(run: Run): Promise<Move> {
  const { inputs, setting, ports, journal } = run
  journal.tell({ type: 'stage', title: 'Credentials' })
  const accounts = await openAccounts(run)
  journal.tell({ type: 'stage', title: 'What is there' })
  const dns = (ports.network?.dns ?? createDns)({
    clock: ports.clock,
    signal: run.reads,
    servers: inputs.dnsServers,
    local: setting.local,
  })
  const [alias = ''] = inputs.aliases
  const question = {
    alias,
    target: inputs.targetDistribution,
    source: inputs.sourceDistribution ?? run.bound?.plan.source?.id,
    heldOnce: heldOnce(run, alias),
    recovering: inputs.command === 'recover',
  }
  const seen = await observe(question, accounts, dns)
  const places = accounts.dns === undefined ? [accounts.target, accounts.source] : [accounts.dns]
  const zone = await openZone(
    inputs,
    alias,
    seen,
    dns,
    places.flatMap((account) => account?.route53 ?? []),
    ports.clock,
  )
  const hosted = 'hosted' in zone ? zone.hosted : undefined
  const observation =
    hosted === undefined ? seen : { ...seen, traffic: await throughRecords(seen, hosted, alias) }
  tellFacts(run, observation, question)
  tellZone(run, zone)
  const bounds = {
    alias,
    target: endOf(inputs.targetDistribution, accounts.target),
    source: sourceOf(observation, accounts, question.source),
    observation,
    hosted,
  }
  const move: Move = {
    ...bounds,
    inputs,
    clock: ports.clock,
    signal: ports.signal,
    deadlineAt: run.deadlineAt,
    aliases: inputs.aliases,
    dns: hosted === undefined ? dns : throughZone(dns, hosted),
    withoutZone: 'hosted' in zone ? undefined : zone.why,
    initial: initialOf(observation, recordsFound(hosted, observation, alias), run.bound?.plan),
    confine: (method) => confine(accounts, bounds, method, (text) => journal.tell({ type: 'fact', text })),
    tell: journal.tell,
  }
  journal.tell({ type: 'status', status: statusOf(move).facts })
  return move
}

/**
 * Whether the source held the alias when this move began: by its plan. A recovery without one goes by the inputs of the move,
 * since it does no harm to claim a name that is held after all: CloudFront refuses that.
 */
function heldOnce({ bound, inputs }: Run, alias: string): boolean {
  if (bound !== undefined) return bound.plan.source?.aliases?.includes(alias) === true
  const accepted = inputs.acceptDowntime.includes(alias) || inputs.scenario === 'release-and-claim'
  return inputs.command === 'recover' && accepted
}

function endOf(id: string, { id: account, cloudfront, fresh, usableUntil }: Account): End {
  return { id, account, cloudfront, fresh, usableUntil }
}

/** The source with the credentials of its account; `undefined` where it is not known or out of reach. */
function sourceOf(
  { source, holder }: Observation,
  accounts: Accounts,
  given: string | undefined,
): End | undefined {
  const id = holder.is === 'source' ? holder.id : given
  if (id === undefined) return undefined
  // Deleted, and nobody holds the name: there is nothing to take it from, and nowhere to go back to.
  if (source?.known === false && source.why.refusal === 'not-found' && holder.is === 'nobody')
    return undefined
  const owner = [accounts.target, accounts.source].find(
    (account) => source?.known && account?.id === source.value.account,
  )
  if (owner !== undefined) return endOf(id, owner)
  // Not read: with a role of its own the source is still reachable by it; without one it may be in the target's account.
  if (accounts.source !== undefined) return endOf(id, accounts.source)
  return holder.is === 'foreign' ? undefined : endOf(id, accounts.target)
}

/** How the world was when the move began: as the plan has it, else the run's own first look. */
function initialOf(
  { target, source }: Observation,
  records: readonly DnsRecord[],
  plan: Plan | undefined,
): Initial {
  if (plan !== undefined)
    return {
      targetAliases: plan.target.aliases ?? undefined,
      sourceAliases: plan.source?.aliases ?? undefined,
      sourceEnabled: plan.source?.enabled ?? undefined,
      records: plan.dns.records,
      planned: true,
      method: plan.scenario,
    }
  return {
    targetAliases: target.known ? target.value.aliases : undefined,
    sourceAliases: source?.known ? source.value.aliases : undefined,
    sourceEnabled: source?.known ? source.value.enabled : undefined,
    records,
    planned: false,
  }
}

/** Where DNS leads, alias records of the hosted zone included; those of the alias itself have been read already. */
async function throughRecords({ target, traffic }: Observation, hosted: HostedRecords, alias: string) {
  if (!target.known) return traffic
  const { zoneName, found } = hosted
  const records: HostedRecords['records'] = async (names) =>
    names.includes(alias) ? found : hosted.records(names)
  return seenThroughZone(traffic, { zoneName, records }, alias, target.value.domain)
}

async function openAccounts(run: Run): Promise<Accounts & { readonly dns: Account | undefined }> {
  const { inputs, journal } = run
  const [target, source, dns] = await Promise.all([
    open(run, inputs.roleToAssume),
    inputs.sourceRoleToAssume === undefined ? undefined : open(run, inputs.sourceRoleToAssume),
    inputs.dnsRoleToAssume === undefined ? undefined : open(run, inputs.dnsRoleToAssume),
  ])
  journal.tell({ type: 'fact', text: `target: account ${target.id} as ${target.caller}` })
  if (source !== undefined)
    journal.tell({ type: 'fact', text: `source: account ${source.id} as ${source.caller}` })
  if (dns !== undefined) journal.tell({ type: 'fact', text: `DNS: account ${dns.id} as ${dns.caller}` })
  return { target, source, dns }
}

function open({ inputs, setting, ports, journal, reads }: Run, role: string | undefined): Promise<Account> {
  return openAccount({
    role,
    keys: role === undefined ? setting.keys : undefined,
    oidc: setting.oidc,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    policy: readOnlyPolicy,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env,
    ...(ports.network === undefined ? {} : { handler: ports.network.handler, get: ports.network.get }),
  })
}

function tellFacts(
  { journal }: Run,
  { target, source, holder, conflicts, ownership, traffic }: Observation,
  { alias, source: sourceId }: Question,
) {
  const fact = (text: string) => journal.tell({ type: 'fact', text })
  fact(`target: ${describe(target)}`)
  if (source !== undefined) fact(`source: ${describe(source)}`)
  fact(`${alias} is held by ${holderText(holder)}`)
  fact(
    conflicts.known
      ? `conflict list: ${conflicts.value.map(({ alias: name, maskedId, maskedAccount }) => `${name} on ${maskedId} of ${maskedAccount}`).join(', ') || 'empty'}`
      : `conflict list: not asked (${conflicts.why.message})`,
  )
  fact(`ownership: ${ownership.evidence}`)
  fact(`DNS: ${traffic.evidence}`)
  journal.tell({ type: 'ends', source: facts(source), sourceId, target: facts(target) })
}

/** Whose records are written, and what they are: so that they can be put back by hand, too. */
function tellZone({ journal }: Run, zone: Zone) {
  if (!('hosted' in zone)) {
    if (zone.why !== undefined)
      journal.tell({ type: 'fact', text: `hosted zone: not opened (${zone.why.message})` })
    return
  }
  const { zoneId, zoneName, found } = zone.hosted
  journal.tell({ type: 'fact', text: `hosted zone: ${zoneId} (${zoneName}), which public DNS delegates to` })
  for (const record of found) {
    const purpose = record.type === 'TXT' ? 'ownership' : 'traffic'
    journal.tell({ type: 'dns', entry: { purpose, state: 'found', record, note: '' } })
  }
}

function describe(distribution: Known<Distribution>): string {
  if (!distribution.known) return `could not be read: ${distribution.why.message}`
  const { id, domain, account, enabled, status, aliases } = distribution.value
  return `${id} (${domain}) in account ${account}, ${enabled ? 'enabled' : 'disabled'}, ${status}, ${aliases.length === 1 ? '1 alias' : `${aliases.length} aliases`}`
}

function holderText(holder: Observation['holder']): string {
  switch (holder.is) {
    case 'target':
      return 'the target'
    case 'source':
      return `${holder.id} (${holder.how})`
    case 'another':
      return `${holder.id}, which is neither source nor target`
    case 'foreign':
    case 'masked':
      return `${holder.conflict.maskedId} of account ${holder.conflict.maskedAccount}`
    case 'nobody':
      return 'nobody'
    case 'unknown':
      return `somebody that could not be asked for: ${holder.why.message}`
    default:
      return holder satisfies never
  }
}

function facts(distribution: Known<Distribution> | undefined): EndFacts | undefined {
  if (!distribution?.known) return undefined
  const { id, account, domain, enabled, status, aliases } = distribution.value
  return { id, account, domain, enabled, status, aliases }
}

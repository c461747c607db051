import type { Account } from '../aws/account.ts'
import { seenThroughZone, throughZone } from '../aws/route53/alias-records.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import { soon } from '../base/clock.ts'
import { type DnsRecord, recordsFound, trafficSets } from '../base/record.ts'
import { createDns } from '../dns/client.ts'
import type { Dns } from '../dns/dns.ts'
import type { Plan } from '../plan/plan.ts'
import { type Opened, openAccounts } from './accounts.ts'
import { confine } from './confine.ts'
import { hostedZone, type Zone } from './hosted-zone.ts'
import type { End, Initial, Move, Observation } from './move.ts'
import { type Accounts, type Ends, type Look, observe, type Question, unread } from './observe.ts'
import type { Run } from './run-context.ts'
import { statusOf } from './status.ts'
import { tellMove } from './tell.ts'

/** For how long a first look waits for who else may hold the name, and for where DNS leads, in ms. */
const patience = 2_000

/** Obtains credentials, reads the world, and tells both. Changes nothing. @throws Failure when no account can be used. */
export async function prepare(run: Run): Promise<Move> {
  const move = await (await firstLook(run)).whole()
  tellMove(run, move)
  return move
}

/**
 * Obtains credentials, and reads who holds the name: what a recovery has to know before its next call. All else is being read
 * meanwhile and is in {@link Move.whole}: whoever finds users unserved does not wait for it. Tells nothing of what was read.
 * @throws Failure when an account of one of the ends cannot be used
 */
export async function firstLook(run: Run): Promise<Move> {
  const { inputs, setting, ports, journal } = run
  journal.tell({ type: 'stage', title: 'Credentials' })
  const accounts = await openAccounts(run)
  journal.tell({ type: 'stage', title: 'Read the present state' })
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
  const readAt = ports.clock.now()
  const looking = observe(question, accounts, dns)
  const zone = openZone(run, accounts, looking, dns)
  const look = await looking
  const found: Found = { readAt, question, accounts, dns, zone: { why: undefined }, dnsAccount: undefined }
  const read = async (): Promise<Move> => {
    const [ends, certificate, ownership, traffic, opened, dnsAccount] = await Promise.all([
      look.held,
      look.certificate,
      look.ownership,
      look.traffic,
      zone,
      accounts.dns,
    ])
    if (dnsAccount !== undefined)
      journal.tell({ type: 'fact', text: `DNS: account ${dnsAccount.id} as ${dnsAccount.caller}` })
    const seen = { ...ends, certificate, ownership, traffic }
    const leads = 'hosted' in opened ? await throughRecords(seen, opened.hosted, alias) : traffic
    return moveOf(run, { ...seen, traffic: leads }, { ...found, zone: opened, dnsAccount }, whole)
  }
  let reading: Promise<Move> | undefined
  const whole = () => (reading ??= read())
  const seen = (ends: Ends, traffic?: Observation['traffic']) => {
    const rest = unread(alias, ends.target)
    return moveOf(run, { ...ends, ...rest, traffic: traffic ?? rest.traffic }, found, whole)
  }
  const move = seen(look.ends)
  if (statusOf(move).left === 'source-disabled') return move
  const [ends, traffic] = await Promise.all([
    soon(ports.clock, patience, look.held),
    soon(ports.clock, patience, look.traffic),
  ])
  return seen(ends ?? look.ends, traffic)
}

/** What a move is made of besides what was observed. */
interface Found {
  readonly readAt: number
  readonly question: Question
  readonly accounts: Opened
  readonly dns: Dns
  readonly zone: Zone
  readonly dnsAccount: Account | undefined
}

function moveOf(
  run: Run,
  observation: Observation,
  { readAt, question: { alias, source }, accounts, dns, zone, dnsAccount }: Found,
  whole: Move['whole'],
): Move {
  const { inputs, ports, journal } = run
  const hosted = 'hosted' in zone ? zone.hosted : undefined
  const bounds = {
    alias,
    target: endOf(inputs.targetDistribution, accounts.target),
    source: sourceOf(observation, accounts, source),
    observation,
    hosted,
  }
  const all = { ...accounts, dns: dnsAccount }
  return {
    ...bounds,
    inputs,
    clock: ports.clock,
    signal: ports.signal,
    deadlineAt: run.deadlineAt,
    readAt,
    aliases: inputs.aliases,
    dns: hosted === undefined ? dns : throughZone(dns, hosted),
    withoutZone: 'hosted' in zone ? undefined : zone.why,
    initial: initialOf(observation, recordsFound(hosted, observation, alias), run.bound?.plan),
    confine: (method) => confine(all, bounds, method, (text) => journal.tell({ type: 'fact', text })),
    tell: journal.tell,
    whole,
  }
}

/** Looks for the hosted zone in the accounts that may hold it, the likeliest first. */
async function openZone(
  run: Run,
  { target, source, dns: opening }: Opened,
  looking: Promise<Look>,
  dns: Dns,
): Promise<Zone> {
  const dnsAccount = await opening.catch(() => undefined)
  const places = dnsAccount === undefined ? [target, source] : [dnsAccount]
  return hostedZone(
    run.inputs,
    looking.then(async ({ ends, ownership }) => (ends.target.known ? (await ownership).name : undefined)),
    dns,
    places.flatMap((account) => account?.route53 ?? []),
    run.ports.clock,
  )
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
      records: knownRecords(plan, records),
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

/**
 * How the records were. A plan without a zone and without a record of the alias was made when nobody could tell: then what is
 * there now stays, since what led users before must not be deleted.
 */
function knownRecords({ dns, aliases }: Plan, now: readonly DnsRecord[]): readonly DnsRecord[] {
  const told = aliases.some((alias) => trafficSets(dns.records, alias).length > 0)
  return dns['zone-id'] === null && !told ? now : dns.records
}

/** Where DNS leads, alias records of the hosted zone included; those of the alias itself have been read already. */
async function throughRecords({ target, traffic }: Observation, hosted: HostedRecords, alias: string) {
  if (!target.known) return traffic
  const { zoneName, found } = hosted
  const records: HostedRecords['records'] = async (names) =>
    names.includes(alias) ? found : hosted.records(names)
  return seenThroughZone(traffic, { zoneName, records }, alias, target.value.domain)
}

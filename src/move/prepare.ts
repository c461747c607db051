import type { Account } from '../aws/account.ts'
import { type HostedRecords, seenThroughZone, throughZone } from '../aws/route53/hosted.ts'
import { soon } from '../base/clock.ts'
import { acceptsClaim } from '../base/contract.ts'
import { Failure } from '../base/failure.ts'
import { recordsFound } from '../base/record.ts'
import { createDns, type Dns } from '../dns/client.ts'
import { type Opened, openAccounts } from './accounts.ts'
import { confine } from './confine.ts'
import { type Foreign, foreignText, foreignWildcards } from './foreign-wildcards.ts'
import { initialOf } from './knowledge.ts'
import type { Move, Observation, OfName, Side } from './move.ts'
import { type Accounts, type Look, observe, unread } from './observe.ts'
import { whileReadsDisagree } from './reread.ts'
import type { Run } from './run-context.ts'
import { isLeft } from './sides.ts'
import { statusOf } from './status-of.ts'
import { tellMove } from './tell.ts'
import { openZones, type Zone } from './zones.ts'

/** For how long a first look waits for who else may hold the name, and for what DNS shows, in ms. */
const lookWait = 2_000

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
  const question = {
    aliases: inputs.aliases,
    target: inputs.targetDistribution,
    source: inputs.sourceDistribution ?? run.bound?.plan.source?.id,
    heldOnce: (alias: string) => heldOnce(run, alias),
    recovering: inputs.command === 'recover',
    again: whileReadsDisagree(run),
  }
  const readAt = ports.clock.now()
  const looking = observe(question, accounts, dns)
  const zones = openZones(run, accounts, looking, dns)
  const looks = await looking
  const found: Found = { readAt, given: question.source, accounts, dns, dnsAccount: undefined, reading: true }
  const foreign = foreignWildcards({ plan: run.bound?.plan, dns, cloudfront: accounts.target.cloudfront })
  const read = async (): Promise<Move> => {
    const [names, dnsAccount] = await Promise.all([
      Promise.all(looks.map((look) => wholeOf(look, zones, foreign))),
      accounts.dns,
    ])
    for (const text of foreignText(names)) journal.tell({ type: 'fact', text })
    if (dnsAccount !== undefined)
      journal.tell({ type: 'fact', text: `DNS: account ${dnsAccount.id} as ${dnsAccount.caller}` })
    return moveOf(run, names, { ...found, dnsAccount, reading: false }, whole)
  }
  let reading: Promise<Move> | undefined
  const whole = () => (reading ??= read())
  const names = looks.map(atFirst)
  const move = moveOf(run, names, found, whole)
  // Whoever finds the source disabled may not be the one who has disabled it, and must not enable it then (`initialOf`).
  const dark = statusOf(move).left === 'source-disabled' && statusOf(move).holder === 'source'
  const owns = dark ? await Promise.all(looks.map((look) => soon(ports.clock, lookWait, look.ownership))) : []
  const first = names.map((one, at) => ({ ...one, ownership: owns[at] ?? one.ownership }))
  if (statusOf(moveOf(run, first, found, whole)).left === 'source-disabled') return move
  const more = looks.map(async (look, at): Promise<Named> => {
    const [ends, traffic] = await Promise.all([
      soon(ports.clock, lookWait, look.held),
      soon(ports.clock, lookWait, look.traffic),
    ])
    const seen = first[at] ?? atFirst(look)
    return { ...seen, ...ends, traffic: traffic ?? seen.traffic }
  })
  return moveOf(run, await Promise.all(more), found, whole)
}

/** One name, with what was observed of it and the zone that its records are in. */
type Named = Observation & {
  readonly alias: string
  readonly zone: Zone
  readonly foreign?: Foreign | undefined
}

/** As far as both ends tell. */
function atFirst({ alias, ends }: Look): Named {
  return { alias, ...unread(alias, ends.target), ...ends, zone: { why: undefined } }
}

async function wholeOf(
  look: Look,
  zones: (alias: string) => Promise<Zone>,
  foreignOf: ReturnType<typeof foreignWildcards>,
): Promise<Named> {
  const { alias } = look
  const [ends, certificate, ownership, traffic, zone] = await Promise.all([
    look.held,
    look.certificate,
    look.ownership,
    look.traffic,
    zones(alias),
  ])
  const seen = { ...ends, certificate, ownership, traffic }
  const hosted = 'hosted' in zone ? zone.hosted : undefined
  const [leads, foreign] = await Promise.all([
    hosted === undefined ? traffic : throughRecords(seen, hosted, alias),
    foreignOf(alias, ends, hosted),
  ])
  return { alias, ...seen, traffic: leads, zone, foreign }
}

/** What a move is made of besides what was observed. `given`: the source, where it is named. `reading`: not all has been read. */
interface Found {
  readonly readAt: number
  readonly given: string | undefined
  readonly accounts: Opened
  readonly dns: Dns
  readonly dnsAccount: Account | undefined
  readonly reading: boolean
}

function moveOf(
  run: Run,
  names: readonly Named[],
  { readAt, given, accounts, dns, dnsAccount, reading }: Found,
  whole: Move['whole'],
): Move {
  const { inputs, ports, journal } = run
  const [first] = names
  if (first === undefined) throw new Failure('internal', 'a move of no name')
  const { alias, zone: _, foreign: __, ...observation } = first
  const each = new Map(names.map((name) => [name.alias, ofName(name, dns)]))
  const own = each.get(alias) ?? ofName(first, dns)
  const zones = [...new Set([...each.values()].flatMap(({ hosted }) => hosted ?? []))]
  const bounds = {
    target: endOf(inputs.targetDistribution, accounts.target),
    source: sourceOf(names, accounts, given),
    observation,
    zones,
    records: names.flatMap(({ alias: name, ownership }) => [name, ownership.name]),
    reading,
  }
  const seen = names.map((name) => withRecords(name, each.get(name.alias)?.hosted))
  const all = { ...accounts, dns: dnsAccount }
  return {
    ...own,
    target: bounds.target,
    source: bounds.source,
    observation,
    inputs,
    clock: ports.clock,
    signal: ports.signal,
    deadlineAt: run.deadlineAt,
    readAt,
    alias,
    aliases: inputs.aliases,
    initial: initialOf(observation, seen, run.bound?.plan),
    confine: (method, strict) => confine(all, { ...bounds, strict }, method, journal.tell),
    tell: journal.tell,
    whole,
    ...(names.length > 1 ? { each } : {}),
  }
}

function ofName({ conflicts, holder, ownership, traffic, zone }: Named, dns: Dns): OfName {
  const hosted = 'hosted' in zone ? zone.hosted : undefined
  return {
    conflicts,
    holder,
    ownership,
    traffic,
    hosted,
    dns: hosted === undefined ? dns : throughZone(dns, hosted),
    withoutZone: 'hosted' in zone ? undefined : zone.why,
  }
}

/** With its own of the records of a zone, which may have those of several names. */
function withRecords(one: Named, hosted: HostedRecords | undefined) {
  const found = hosted?.found.filter(({ name }) => name === one.alias || name === one.ownership.name)
  const records = recordsFound(found && { found }, one, one.alias)
  return { ...one, zoneId: hosted?.zoneId, records }
}

/**
 * Whether the source held the alias when this move began: by its plan. A recovery without one goes by the inputs of the move,
 * since it does no harm to claim a name that is held after all: CloudFront refuses that.
 */
function heldOnce({ bound, inputs }: Run, alias: string): boolean {
  if (bound !== undefined) return bound.plan.source?.aliases?.includes(alias) === true
  return inputs.command === 'recover' && acceptsClaim(inputs, alias)
}

function endOf(id: string, { id: account, cloudfront, certificate, fresh, usableUntil }: Account): Side {
  return { id, account, cloudfront, certificate, fresh, usableUntil }
}

/** The source with the credentials of its account; `undefined` where it is not known or out of reach. */
function sourceOf(
  names: readonly Observation[],
  accounts: Accounts,
  given: string | undefined,
): Side | undefined {
  const held = names.find(({ holder }) => holder.is === 'source') ?? names[0]
  if (held === undefined) return undefined
  const { source, holder } = held
  const id = holder.is === 'source' ? holder.id : given
  if (id === undefined) return undefined
  if (isLeft(names)) return undefined
  // Of two roles in one account the source's own is for it.
  const owner = [accounts.source, accounts.target].find(
    (account) => source?.known && account?.id === source.value.account,
  )
  if (owner !== undefined) return endOf(id, owner)
  // Not read: with a role of its own the source is still reachable by it; without one it may be in the target's account.
  if (accounts.source !== undefined) return endOf(id, accounts.source)
  return holder.is === 'foreign' || accounts.lost !== undefined ? undefined : endOf(id, accounts.target)
}

/** Where DNS leads, alias records of the hosted zone included; those of the alias itself have been read already. */
async function throughRecords({ target, traffic }: Observation, hosted: HostedRecords, alias: string) {
  if (!target.known) return traffic
  const { zoneName, found } = hosted
  const records: HostedRecords['records'] = async (names) =>
    names.includes(alias) ? found : hosted.records(names)
  return seenThroughZone(traffic, { zoneName, records }, alias, target.value.domain)
}

import { type Account, type AccountOptions, openAccount, openHub } from '../aws/account.ts'
import type { Hub } from '../aws/credentials/assume-role.ts'
import { readOnlyPolicy } from '../aws/credentials/session-policy.ts'
import type { HostedRecords } from '../aws/route53/hosted.ts'
import { openHostedZone } from '../aws/route53/hosted-zone.ts'
import { asFailure, Failure } from '../base/failure.ts'
import type { Dns } from '../dns/client.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Accounts, Look } from './observe.ts'
import type { Run } from './run-context.ts'

/** The accounts of a run. `dns`: nothing of CloudFront rests on it, so it is waited for only where records are looked at. */
export interface Opened extends Accounts {
  readonly dns: Promise<Account | undefined>
}

/** Obtains credentials for the accounts of both ends, and begins to for that of the zone. @throws Failure */
export async function openAccounts(run: Run): Promise<Opened> {
  const { inputs, journal } = run
  const through = hubOf(run)
  const dns = inputs.dnsRoleToAssume === undefined ? undefined : open(run, inputs.dnsRoleToAssume, through)
  // Whoever waits for it hears of the failure; where nobody does it is nobody's.
  dns?.catch(() => undefined)
  const [target, opened] = await Promise.all([
    open(run, inputs.roleToAssume),
    inputs.sourceRoleToAssume === undefined ? undefined : openSource(run, inputs.sourceRoleToAssume, through),
  ])
  const lost = opened instanceof Failure ? opened : undefined
  const source = opened instanceof Failure ? undefined : opened
  journal.tell({ type: 'fact', text: `target: account ${target.id} as ${target.caller}` })
  if (source !== undefined)
    journal.tell({ type: 'fact', text: `source: account ${source.id} as ${source.caller}` })
  const ends: Readonly<Record<'target' | 'source', PlannedEnd>> = {
    target: { ...run.bound?.plan.target, input: 'role-to-assume' },
    source: { ...run.bound?.plan.source, input: 'source-role-to-assume' },
  }
  return {
    // Without a role of its own the source is read with the credentials of the target.
    target: asPlanned(run, target, source === undefined ? [ends.target, ends.source] : [ends.target]),
    source: source && asPlanned(run, source, [ends.source]),
    dns: Promise.resolve(dns),
    ...(lost === undefined ? {} : { lost }),
  }
}

/**
 * The account of the source. A recovery goes on without where AWS does not give it the role: a name that nobody holds is claimed
 * with the target's alone. Then resolves to the reason, which counts as a source that may not be read.
 */
async function openSource(run: Run, role: string, through: Hub | undefined): Promise<Account | Failure> {
  try {
    return await open(run, role, through)
  } catch (thrown) {
    const failure = asFailure(thrown)
    if (run.inputs.command !== 'recover' || failure.code !== 'role-not-assumable') throw thrown
    const { code, message } = failure
    run.journal.tell({
      type: 'announced',
      level: 'warning',
      text: `the source cannot be reached: ${message}`,
    })
    return new Failure(code, message, { ...failure, refusal: 'permission' })
  }
}

/** The end that is read with the credentials of an input, as the plan has it. */
interface PlannedEnd {
  readonly id?: string
  /** Its last digits. */
  readonly account?: string | null
  readonly input: 'role-to-assume' | 'source-role-to-assume'
}

/**
 * An account, seen from the move. An end that the plan has in another one cannot be read with its credentials: that these do not
 * find it does not mean that it was deleted, since CloudFront gives the same answer for both; and no permission helps them. That
 * another distribution than the target is not found says nothing of the target.
 */
function asPlanned({ inputs }: Run, account: Account, ends: readonly PlannedEnd[]): Account {
  const elsewhere = ends.filter(({ account: digits }) => !account.id.endsWith(digits ?? ''))
  const asked =
    <T>(read: (id: string) => Promise<T>) =>
    async (id: string): Promise<T> => {
      const end = elsewhere.find((one) => one.id === id)
      if (end !== undefined) throw inAnother(end, account)
      try {
        return await read(id)
      } catch (thrown) {
        const failure = asFailure(thrown)
        if (failure.code !== 'target-not-found' || id === inputs.targetDistribution) throw failure
        throw new Failure('source-unknown', failure.message, failure)
      }
    }
  const { cloudfront } = account
  const { distribution, config } = cloudfront
  return {
    ...account,
    cloudfront: { ...cloudfront, distribution: asked(distribution), config: asked(config) },
  }
}

function inAnother({ id = '', account: digits, input }: PlannedEnd, { id: own }: Account): Failure {
  const there = `the account that ends in ${digits ?? ''}`
  return new Failure(
    'account-mismatch',
    `by the plan ${id} is in ${there}, and the credentials belong to account ${own}`,
    { outcome: 'refused', remedy: `Set ${input} to a role of ${there}.` },
  )
}

/** With `role-chaining`: the session of `role-to-assume` from which the other roles are assumed. */
function hubOf(run: Run): Hub | undefined {
  const { roleChaining, roleToAssume: role, sourceRoleToAssume, dnsRoleToAssume } = run.inputs
  const roles = [sourceRoleToAssume, dnsRoleToAssume].filter((one) => one !== undefined)
  if (!roleChaining || role === undefined || roles.length === 0) return undefined
  return openHub({ ...optionsOf(run), role }, roles)
}

function open(run: Run, role: string | undefined, through?: Hub): Promise<Account> {
  const keys = role === undefined ? run.setting.keys : undefined
  return openAccount({ ...optionsOf(run), role, keys, through, policy: readOnlyPolicy })
}

function optionsOf({ inputs, setting, ports, journal, reads, token }: Run): AccountOptions {
  return {
    role: undefined,
    keys: undefined,
    token,
    audience: inputs.audience,
    region: inputs.awsRegion,
    sessionName: inputs.roleSessionName,
    roleDuration: inputs.roleDuration,
    endpoints: setting.endpoints,
    clock: ports.clock,
    signal: reads,
    mask: journal.log.mask,
    env: ports.env,
    ...(ports.network === undefined ? {} : { handler: ports.network.handler }),
  }
}

/** The zone whose records are ours to write; or a person writes them, and why where that was not asked for. */
export type Zone = { readonly hosted: HostedRecords } | { readonly why: Failure | undefined }

/** What a hosted zone is looked for with. `names`: the aliases that may be in it and their ownership records. */
interface Wanted extends Pick<Parameters<typeof openHostedZone>[0], 'alias' | 'accounts' | 'clock'> {
  /** Nothing where the target could not be read; the zone is looked for meanwhile. */
  readonly names: Promise<readonly string[] | undefined>
}

/** Looks for the hosted zone that answers for the alias, unless the records are a person's to write. Changes nothing; never rejects. */
async function hostedZone(
  { dns: mode, hostedZone: given }: Pick<Inputs, 'dns' | 'hostedZone'>,
  dns: Dns,
  { names, ...wanted }: Wanted,
): Promise<Zone> {
  if (mode === 'manual') return { why: undefined }
  const read = names.then((found) => found ?? [])
  try {
    const delegation = await dns.delegation(wanted.alias)
    const opened = openHostedZone({ ...wanted, given, delegation, names: read })
    const [hosted, known] = await Promise.all([opened, names])
    return known === undefined ? { why: undefined } : { hosted }
  } catch (thrown) {
    return { why: (await names) === undefined ? undefined : asFailure(thrown) }
  }
}

/**
 * Looks for the hosted zones in the accounts that may hold them, the likeliest first: one for all names that public DNS
 * delegates alike.
 */
export function openZones(
  { inputs, ports }: Run,
  { target, source, dns: opening }: Opened,
  looking: Promise<readonly Look[]>,
  dns: Dns,
): (alias: string) => Promise<Zone> {
  const places = opening
    .catch(() => undefined)
    .then((account) => (account === undefined ? [target, source] : [account]))
    .then((accounts) => accounts.flatMap((account) => account?.route53 ?? []))
  const together = inputs.aliases.map(async (alias) => {
    if (inputs.aliases.length === 1) return { alias, zone: '', known: true }
    const first = await dns.delegation(alias)
    const delegation = 'zone' in first ? first : await dns.delegation(alias)
    // Names of which that is not known may be in different zones: each is looked for by itself.
    return 'zone' in delegation
      ? { alias, zone: delegation.zone, known: true }
      : { alias, zone: `of ${alias}`, known: false }
  })
  const open = async (first: string, aliases: readonly string[]) => {
    const names = looking.then(async (looks) => {
      const some = looks.filter(({ alias, ends }) => aliases.includes(alias) && ends.target.known)
      if (some.length === 0) return undefined
      const records = some.map(async ({ alias, ownership }) => [alias, (await ownership).name])
      return (await Promise.all(records)).flat()
    })
    return hostedZone(inputs, dns, { alias: first, names, accounts: await places, clock: ports.clock })
  }
  const zones = Promise.all(together).then(async (all) => {
    const apart = new Map<string, Promise<Zone>>()
    for (const { alias, zone } of all) {
      if (apart.has(zone)) continue
      const aliases = all.filter((one) => one.zone === zone).map((one) => one.alias)
      apart.set(zone, open(alias, aliases))
    }
    // Nobody waits for zones of other names, unless it is not known which of them are one.
    const opened = all.some(({ known }) => !known) ? onceEach(await settled(apart)) : apart
    return new Map(all.map(({ alias, zone }) => [alias, opened.get(zone)]))
  })
  return async (alias) => (await (await zones).get(alias)) ?? { why: undefined }
}

async function settled(zones: ReadonlyMap<string, Promise<Zone>>): Promise<ReadonlyMap<string, Zone>> {
  return new Map(await Promise.all([...zones].map(async ([key, zone]) => [key, await zone] as const)))
}

/** Zones that were opened apart and are one: opened once, since it knows which changes are under way, with all that was found. */
function onceEach(zones: ReadonlyMap<string, Zone>): ReadonlyMap<string, Zone> {
  const opened = [...zones.values()].flatMap((zone) => ('hosted' in zone ? [zone.hosted] : []))
  const same = (id: string) => opened.filter(({ zoneId }) => zoneId === id)
  const whole = new Map(
    opened.flatMap(({ zoneId }) => {
      const [first] = same(zoneId)
      const found = same(zoneId).flatMap((one) => one.found)
      return first === undefined ? [] : [[zoneId, { ...first, found }] as const]
    }),
  )
  return new Map(
    [...zones].map(([key, zone]) => {
      const hosted = 'hosted' in zone ? whole.get(zone.hosted.zoneId) : undefined
      return [key, hosted === undefined ? zone : { hosted }] as const
    }),
  )
}

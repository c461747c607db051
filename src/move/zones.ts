import type { HostedRecords } from '../aws/route53/hosted.ts'
import { openHostedZone } from '../aws/route53/hosted-zone.ts'
import { soon } from '../base/clock.ts'
import { asFailure, type Failure } from '../base/failure.ts'
import type { Dns } from '../dns/client.ts'
import type { Inputs } from '../inputs/inputs.ts'
import type { Opened } from './accounts.ts'
import type { Look } from './observe.ts'
import type { Run } from './run-context.ts'

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
    const first = await dns.delegation(wanted.alias)
    const delegation = 'zone' in first ? first : await dns.delegation(wanted.alias)
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
    const delegation = await dns.delegation(alias)
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
    // Nobody waits for zones of other names; but for a moment, where it is not known which of them are one.
    const merged = all.some(({ known }) => !known) ? settled(apart).then(onceEach) : undefined
    return new Map(
      all.map(({ alias, zone }) => [
        alias,
        async () => {
          const own = await apart.get(zone)
          return (merged && (await soon(ports.clock, forOtherZones, merged))?.get(zone)) ?? own
        },
      ]),
    )
  })
  return async (alias) => (await (await zones).get(alias)?.()) ?? { why: undefined }
}

/** For how long a zone that is open waits for those that may turn out to be the same one, in ms. */
const forOtherZones = 2_000

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

import { traitsOf } from '../../../src/base/contract.ts'
import { readInputs } from '../../../src/inputs/read.ts'
import type { Holder } from '../../../src/move/holder.ts'
import type { Initial, Move, OfName, Side } from '../../../src/move/move.ts'
import type { Method } from '../../../src/move/world.ts'
import { scenarios } from '../../../src/scenarios/index.ts'
import { VirtualClock } from '../../virtual/clock.ts'
import { jobEnvironment } from '../inputs/job-environment.ts'
import { FakeSide } from '../scenarios/fake-side.ts'
import {
  accountOf,
  alias,
  type Cloud,
  deploys,
  distributionAt,
  domainOf,
  type EndId,
  holderOf,
  type Named,
  named,
  namesIn,
  now,
  other,
  owns,
  wildcard,
} from './cloud.ts'
import { ownershipOf, trafficOf, zoneRecords } from './player.ts'

/** One case of a move: its method, how the world was when it began, and what was asked for. */
export interface Setting {
  readonly method: Method
  /** Set up by hand where the run has no plan: then its own first look counts. */
  readonly planned: boolean
  readonly began: Cloud
  readonly restoreSource: boolean
  readonly keepWildcard: boolean
}

const minute = 60_000
export const deadline = 300 * minute
export const settle = 60_000

/** How the alias, its wildcard and both ends may be when a run begins: every combination, whoever has brought it about. */
export function* clouds({ one, prompt, written }: Cloud): Generator<Cloud> {
  const at = -60 * minute
  for (const held of ['S', 'T', undefined] as const)
    for (const sourceEnabled of [true, false])
      for (const targetEnabled of [true, false])
        for (const covered of [false, true])
          for (const others of [true, false])
            for (const leads of ['S', 'T'] as const)
              for (const owner of one ? [undefined] : ([undefined, 'T'] as const))
                yield {
                  S: [
                    {
                      at,
                      aliases: [...(held === 'S' ? [alias] : []), ...(others ? [other] : [])],
                      enabled: sourceEnabled,
                    },
                  ],
                  T: [
                    {
                      at,
                      aliases: [...(held === 'T' ? [alias] : []), ...(covered ? [wildcard] : [])],
                      enabled: targetEnabled,
                    },
                  ],
                  stranger: false,
                  leads,
                  ledSince: at,
                  owner,
                  one,
                  prompt,
                  ...(written === undefined ? {} : { written }),
                }
}

/** A world in which nothing has been done yet: where a method is to begin. */
/** What is so of a second name of which nothing has been done yet. */
export const untouchedName = {
  stranger: false,
  leads: 'S',
  ledSince: -60 * minute,
  owner: undefined,
} as const

export function untouchedCloud(one: boolean, more: Partial<Cloud> = {}): Cloud {
  const at = -60 * minute
  return {
    S: [{ at, aliases: [alias, other], enabled: true }],
    T: [{ at, aliases: [], enabled: true }],
    stranger: false,
    leads: 'S',
    ledSince: at,
    owner: undefined,
    one,
    prompt: true,
    ...more,
  }
}

const inputsOf = new Map<string, Move['inputs']>()

function inputs(setting: Setting, cloud: Cloud): Move['inputs'] {
  const { method, restoreSource, keepWildcard } = setting
  const names = namesIn(cloud).join()
  const released = namesIn(cloud).filter((name) => holderOf(cloud, name) === 'S')
  const downtime = traitsOf(method.name).claims ? released.join() || names : now(cloud, 'S').aliases.join()
  const key = `${method.name} ${names} ${downtime} ${restoreSource} ${keepWildcard}`
  const known = inputsOf.get(key)
  if (known !== undefined) return known
  const read = readInputs(
    jobEnvironment({
      INPUT_ALIAS: names,
      'INPUT_ACCEPT-DOWNTIME': downtime,
      'INPUT_RESTORE-SOURCE': `${restoreSource}`,
      'INPUT_KEEP-WILDCARD': `${keepWildcard}`,
    }),
  ).inputs
  inputsOf.set(key, read)
  return read
}

const clock = new VirtualClock(0)
const ends = new Map(
  (['S', 'T'] as const).flatMap((id) =>
    [accountOf[id], accountOf.T].map((account): [string, Side] => [
      `${id} ${account}`,
      new FakeSide(id, account, clock, []),
    ]),
  ),
)

function endIn(cloud: Cloud, id: EndId): Side {
  const found = ends.get(`${id} ${cloud.one ? accountOf.T : accountOf[id]}`)
  if (found === undefined) throw new Error('no such end')
  return found
}

/** A move as a run sees it that looks at the world now. */
export function moveIn(setting: Setting, cloud: Cloud, moment: number, deadlineAt: number): Move {
  const { began, planned, method } = setting
  const first = planned ? began : cloud
  const initial: Initial = {
    targetAliases: now(first, 'T').aliases,
    sourceAliases: now(first, 'S').aliases,
    sourceEnabled: now(first, 'S').enabled,
    records: namesIn(first).flatMap((name): Initial['records'] =>
      first.written === undefined ? [cnameOf(first, name)] : zoneRecordsOf(first, name),
    ),
    planned,
    method: method.name,
  }
  return {
    inputs: inputs(setting, cloud),
    clock,
    signal: new AbortController().signal,
    deadlineAt,
    readAt: moment,
    aliases: namesIn(cloud),
    each:
      cloud.second === undefined
        ? undefined
        : new Map(namesIn(cloud).map((name) => [name, ofName(cloud, name)])),
    alias,
    target: endIn(cloud, 'T'),
    source: endIn(cloud, 'S'),
    dns: noDns,
    hosted: hostedIn(cloud),
    withoutZone: undefined,
    observation: {
      target: { known: true, value: distributionAt(cloud, 'T', moment, 0) },
      source: { known: true, value: distributionAt(cloud, 'S', moment, 0) },
      certificate: undefined,
      ...seenOf(cloud, alias),
    },
    initial,
    confine: async () => undefined,
    whole: () => Promise.reject(new Error('not read')),
    tell: () => undefined,
  }
}

const noDns: Move['dns'] = {
  ownership: () => Promise.reject(new Error('not read')),
  delegation: () => Promise.reject(new Error('not read')),
  traffic: () => Promise.reject(new Error('not read')),
  addresses: async () => [],
}

function zoneRecordsOf(cloud: Cloud, name: string): NonNullable<Move['hosted']>['found'] {
  return [...zoneRecords(cloud, name), ...zoneRecords(cloud, `_${name}`)]
}

function cnameOf(cloud: Cloud, name: string): Initial['records'][number] {
  return { name, type: 'CNAME', ttl: 60, values: [domainOf(named(cloud, name).leads)] }
}

/** The zone whose records are ours to write; the decisions read it as a fact, never by itself. */
function hostedIn(cloud: Cloud): Move['hosted'] {
  if (cloud.written === undefined) return undefined
  const never = () => Promise.reject(new Error('not read'))
  const found = namesIn(cloud).flatMap((name) => zoneRecordsOf(cloud, name))
  return {
    zoneId: 'Z',
    zoneName: 'example.com',
    found,
    owner: undefined,
    records: never,
    change: never,
    batches: never,
    inSync: never,
  }
}

/** What a first look sees of one name. */
function seenOf(cloud: Cloud, name: string) {
  return {
    conflicts: { known: true, value: [] } as const,
    holder: seen(cloud, name),
    ownership: ownershipOf(owns(cloud, name, 'T'), domainOf('T'), name),
    traffic: trafficOf(cloud, name, domainOf('T')),
  }
}

function ofName(cloud: Cloud, name: string): OfName {
  return { ...seenOf(cloud, name), dns: noDns, hosted: hostedIn(cloud), withoutZone: undefined }
}

function seen(cloud: Cloud, alias: string): Holder {
  if (named(cloud, alias).stranger) {
    const conflict = { alias, resource: 'distribution', maskedId: '*9', maskedAccount: '*9' } as const
    return { is: 'foreign', conflict, id: undefined }
  }
  const holder = holderOf(cloud, alias)
  if (holder === 'T') return { is: 'target' }
  return holder === 'S' ? { is: 'source', id: 'S', how: 'given' } : { is: 'nobody' }
}

/** Every method with its cases. */
export const methods = scenarios.map((method) => ({ method, one: traitsOf(method.name).accounts === 'one' }))

/** The state of a cloud as far as decisions tell states apart: what counts as one state of the lattice. */
export function shapeOf(cloud: Cloud, moment: number): string {
  const end = (id: EndId) => {
    const { aliases, enabled, at } = now(cloud, id)
    return `${aliases.toSorted().join('+')}${enabled ? '' : ' disabled'}${moment >= at + deploys ? '' : ' in progress'}`
  }
  const name = ({ leads, owner, stranger }: Named) => `${leads} ${owner ?? ''} ${stranger}`
  const more = cloud.second === undefined ? '' : ` ${name(cloud.second)}`
  return `S ${end('S')} T ${end('T')} ${name(cloud)}${more}`
}

import { readConfig } from '../../src/aws/cloudfront/config-xml.ts'
import { inPlace } from '../../src/move/facts.ts'
import { statusOf } from '../../src/move/status-of.ts'
import type { Action } from '../../src/procedure/action.ts'
import type { TrackedRequest } from '../../src/procedure/world.ts'
import {
  alias,
  type Cloud,
  deploys,
  endOf,
  now,
  other,
  type Version,
  wildcard,
} from '../unit/decisions/cloud.ts'
import { decision, type Goal, taskOf, turned } from '../unit/decisions/goals.ts'
import { type Branch, decided, performed, start } from '../unit/decisions/player.ts'
import { deadline, moveIn, type Setting, settle, untouchedCloud } from '../unit/decisions/settings.ts'

/** What a run reads of the world before it decides: a state of the lattice. 0 or 1 each. */
export interface World {
  /** Whether the source, and the target, have the alias. */
  readonly sAlias: number
  readonly sEnabled: number
  readonly tAlias: number
  readonly tWild: number
  /** Whether DNS leads to the target, and the ownership record names it. */
  readonly dns: number
  readonly owner: number
}

/** A change that a run sends. `mover`: one call that takes the alias off the source and puts it on the target. */
export interface Change {
  readonly to: 'S' | 'T' | 'mover'
  /** What is so of it afterwards. */
  readonly sets: Readonly<Record<string, number>>
}

/** What a run does in one state of the world. */
export interface Row {
  readonly world: World
  /** Which ends must be in force at every edge before: a wait of Deployed and settle, bound to the version. */
  readonly settled: readonly ('S' | 'T')[]
  /** Sent first in the expectation that it is refused. */
  readonly rehearses: Change | undefined
  readonly does: Doing
  /** What it does while the target is being deployed, where that is something else. */
  readonly early: Doing | undefined
}

export type Doing =
  | { readonly do: 'ask'; readonly what: 'dns' | 'owner' }
  /** One change, or two with nothing in between. */
  | { readonly do: 'send'; readonly changes: readonly Change[] }
  | { readonly do: 'done' }
  /** Everything is as a move would leave it: nothing is done. */
  | { readonly do: 'nothing' }
  | { readonly do: 'stop'; readonly why: string }

/** What the real decisions (`src/procedure/next.ts`, the steps of the methods) do in every state of the world, as data. */
export function tabulated(setting: Setting): readonly Row[] {
  return worlds(setting).map((world) => rowOf(setting, world))
}

const bits = [0, 1] as const

/** Every state that is not two holders at once. Ownership records matter for moves between accounts only. */
function worlds({ began }: Setting): readonly World[] {
  const found: World[] = []
  for (const sAlias of bits)
    for (const tAlias of bits)
      for (const sEnabled of bits)
        for (const tWild of bits)
          for (const dns of bits)
            for (const owner of began.one ? [0] : bits)
              if (sAlias + tAlias < 2) found.push({ sAlias, sEnabled, tAlias, tWild, dns, owner })
  return found
}

const minute = 60_000
/** When an end is changed that shows whether the run waits for it, ms after the run began. */
const late = 5 * minute

function rowOf(setting: Setting, world: World): Row {
  const usual = played(setting, cloudOf(setting, world, {}))
  const settled = (['S', 'T'] as const).filter((id) => {
    const { at } = played(setting, cloudOf(setting, world, { [id]: late }))
    return at >= late + deploys + settle
  })
  const early = played(setting, cloudOf(setting, world, { T: 0 })).does
  const differs = JSON.stringify(early) !== JSON.stringify(usual.does)
  const nothing = usual.does.do === 'nothing'
  return {
    world,
    settled: nothing ? [] : settled,
    rehearses: usual.rehearses,
    does: usual.does,
    early: differs ? early : undefined,
  }
}

function cloudOf({ began }: Setting, world: World, at: Partial<Record<'S' | 'T', number>>): Cloud {
  const before = -60 * minute
  const versions = (id: 'S' | 'T', version: Omit<Version, 'at'>): readonly Version[] => [
    { ...version, at: before },
    { ...version, at: at[id] ?? before },
  ]
  return {
    ...untouchedCloud(began.one),
    S: versions('S', {
      aliases: [...(world.sAlias === 1 ? [alias] : []), other],
      enabled: world.sEnabled === 1,
    }),
    T: versions('T', {
      aliases: [...(world.tAlias === 1 ? [alias] : []), ...(world.tWild === 1 ? [wildcard] : [])],
      enabled: true,
    }),
    leads: world.dns === 1 ? 'T' : 'S',
    owner: world.owner === 1 ? 'T' : undefined,
  }
}

interface Played extends Pick<Row, 'rehearses' | 'does'> {
  /** When it did so, ms after the run began. */
  readonly at: number
}

/** A run from its beginning to the first thing that changes the world; on its way back too, where it takes one. */
function played(setting: Setting, cloud: Cloud): Played {
  const move = moveIn(setting, cloud, 0, deadline)
  if (inPlace(move)) return { at: 0, rehearses: undefined, does: { do: 'nothing' } }
  const goal: Goal = statusOf(move).left === undefined ? 'move' : 'recover'
  let task = taskOf(goal, setting.method, move)
  if (task === undefined) return { at: 0, rehearses: undefined, does: { do: 'stop', why: 'nothing to do' } }
  let branch = start(cloud, task.stages, 0, deadline)
  let rehearses: Change | undefined
  for (let length = 0; length < 4_000; length++) {
    const { branch: before, act } = decided(branch, decision(task))
    const asked = askedFor(branch.cloud, before.cloud)
    if (asked !== undefined) return { at: branch.now, rehearses, does: { do: 'ask', what: asked } }
    const after = performed(before, act, 'well')
    const sent = changesOf(before, act)
    if (after.cloud !== before.cloud && sent.length > 0)
      return { at: branch.now, rehearses, does: { do: 'send', changes: sent } }
    rehearses ??= sent[0]
    if (after.ended === 'done') return { at: after.now, rehearses, does: { do: 'done' } }
    if (after.ended === undefined) {
      branch = after
      continue
    }
    const back = turned(goal, task, after)
    if (back === undefined) return { at: after.now, rehearses, does: { do: 'stop', why: whyOf(after) } }
    const { ended: _, ...open } = after
    branch = open
    task = back
  }
  throw new Error('a run that never ends')
}

function askedFor(before: Cloud, after: Cloud): 'dns' | 'owner' | undefined {
  if (before.leads !== after.leads) return 'dns'
  return before.owner === after.owner ? undefined : 'owner'
}

function whyOf({ ended }: Branch): string {
  if (ended === undefined || typeof ended === 'string') return String(ended)
  return `${ended.type} at ${ended.step.id}`
}

function changesOf(branch: Branch, act: Action['act']): readonly Change[] {
  if (act.do === 'send') return needless(act) ? [] : [changeOf(branch, act)]
  if (act.do !== 'send-both') return []
  const between = performed(branch, { do: 'send', ...act.first }, 'well')
  return [changeOf(branch, act.first), changeOf(between, act.second)]
}

function needless({ request }: TrackedRequest): boolean {
  return request.to === 'distribution' && request.needless === true
}

/** What a request sets, wherever it is accepted. */
function changeOf({ cloud }: Branch, { request }: TrackedRequest): Change {
  if (request.to === 'mover') return { to: 'mover', sets: { sAlias: 0, tAlias: 1 } }
  if (request.to === 'zone') throw new Error('a person writes the records here')
  const end = endOf(request.id)
  const is = readConfig(request.xml)
  const was = now(cloud, end)
  const set = (name: string, value: boolean, before: boolean) =>
    value === before ? [] : [[name, value ? 1 : 0]]
  const of = end === 'S' ? 's' : 't'
  return {
    to: end,
    sets: Object.fromEntries([
      ...set(`${of}Alias`, is.aliases.includes(alias), was.aliases.includes(alias)),
      ...set(`${of}Wild`, is.aliases.includes(wildcard), was.aliases.includes(wildcard)),
      ...set(`${of}Enabled`, is.enabled, was.enabled),
    ]),
  }
}

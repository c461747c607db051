import type { Bug } from './bugs.ts'
import { alias, type Cloud, holderOf, namesIn, now, other, second } from './cloud.ts'
import { Exploration, type Found } from './explore.ts'
import type { Goal } from './goals.ts'
import { type methods, type Setting, untouchedCloud, untouchedName } from './settings.ts'

const minute = 60_000
const at = -60 * minute

/** Two names on the source, of which nothing has been done yet. */
function bothOnSource(one: boolean): Cloud {
  return {
    ...untouchedCloud(one, { second: untouchedName }),
    S: [{ at, aliases: [alias, second, other], enabled: true }],
  }
}

/** The second one has come to the target by other means, or by an earlier run. */
function oneOnTarget(one: boolean): Cloud {
  return {
    ...untouchedCloud(one, { second: { ...untouchedName, leads: 'T' } }),
    T: [{ at, aliases: [second], enabled: true }],
  }
}

/** The cases of a method for two names. */
export function settingsOfTwo({ method, one }: (typeof methods)[number]): readonly Setting[] {
  const usual = { method, planned: true, restoreSource: true, keepWildcard: false }
  return [bothOnSource(one), oneOnTarget(one)].map((began) => ({
    ...usual,
    began: { ...began, prompt: false },
  }))
}

/**
 * How two names may stand when a run begins, coarser than for one: the target enabled, other names on the source. Ownership
 * records are there or not for both. The second may have been taken by somebody else while nobody held it.
 */
function* cloudsOfTwo({ one, prompt }: Cloud): Generator<Cloud> {
  const holders = ['S', 'T', undefined] as const
  const leading = [
    ['S', 'S'],
    ['T', 'T'],
    ['T', 'S'],
  ] as const
  for (const held of holders)
    for (const heldToo of [...holders, 'X'] as const)
      for (const enabled of [true, false])
        for (const covered of [false, true])
          for (const [leads, leadsToo] of leading)
            for (const owner of one ? [undefined] : ([undefined, 'T'] as const)) {
              const of = (id: 'S' | 'T') => [
                ...(held === id ? [alias] : []),
                ...(heldToo === id ? [second] : []),
              ]
              yield {
                S: [{ at, aliases: [...of('S'), other], enabled }],
                T: [{ at, aliases: [...of('T'), ...(covered ? ['*.example.com'] : [])], enabled: true }],
                ...{ stranger: false, leads, ledSince: at, owner, one, prompt },
                second: { stranger: heldToo === 'X', leads: leadsToo, ledSince: at, owner },
              }
            }
}

/** A `move` is refused before its first step where somebody else holds a name, or nobody holds one while the source has the other. */
function goalsIn(cloud: Cloud): readonly Goal[] {
  const holders = namesIn(cloud).map((name) => holderOf(cloud, name))
  const mixed = holders.includes('S') && holders.includes(undefined)
  if (mixed && cloud.second?.stranger !== true) return ['recover', 'roll-back']
  return cloud.second?.stranger === true ? ['recover'] : ['recover', 'move', 'roll-back']
}

/** Every way on from the beginning with something going wrong, and from other states of the world undisturbed. */
export function exploredTwo(setting: Setting, found: Found, chances: number, bug?: Bug): void {
  const { began } = setting
  const exploration = new Exploration(setting, found, bug)
  exploration.explore('move', began, chances)
  exploration.explore('move', began, 0, 12 * minute)
  for (const cloud of cloudsOfTwo(began)) {
    // Two names of which one was never on the source are another move.
    if (!now(began, 'S').aliases.includes(second) && !now(cloud, 'T').aliases.includes(second)) continue
    for (const goal of goalsIn(cloud)) exploration.explore(goal, cloud, 0)
  }
}

import { traitsOf } from '../../../src/base/contract.ts'
import type { Bug } from './bugs.ts'
import { type Cloud, changed, now, wildcard } from './cloud.ts'
import { Exploration, type Found } from './explore.ts'
import { clouds, type methods, type Setting, untouchedCloud } from './settings.ts'

const minute = 60_000

/** The records are ours to write, and the ownership record of the target is there before or not. */
const zoned = ([undefined, 'T'] as const).map((owner) => ({ written: -60 * minute, owner }))

/** Every case of a method: how the world was when the move began, whether a plan says so, and what was asked for. */
export function settingsOf({ method, one }: (typeof methods)[number]): readonly Setting[] {
  const fresh = untouchedCloud(one)
  const began: readonly Cloud[] = [
    fresh,
    changed(fresh, 'T', -60 * minute, { aliases: [wildcard] }),
    changed(fresh, 'S', -60 * minute, { enabled: false }),
  ]
  // No call that needs an ownership record is made where the name is released and claimed.
  const { releases, disables, bridges } = traitsOf(method.name)
  const zones = releases ? zoned.slice(0, 1) : zoned
  const usual = { method, planned: true, restoreSource: true, keepWildcard: false }
  return began.flatMap((first): readonly Setting[] => {
    const slow = { ...first, prompt: false }
    return [
      { ...usual, began: first },
      { ...usual, began: slow },
      { ...usual, began: slow, planned: false },
      ...(first === fresh ? zones : []).map((zone) => ({ ...usual, began: { ...slow, ...zone } })),
      ...(disables ? [{ ...usual, began: slow, restoreSource: false }] : []),
      ...(bridges ? [{ ...usual, began: slow, keepWildcard: true }] : []),
    ]
  })
}

/** Every way on from the beginning with something going wrong, and from every other state of the world undisturbed. */
export function explored(setting: Setting, found: Found, chances: number, bug?: Bug): void {
  const { began, planned } = setting
  const exploration = new Exploration(setting, found, bug)
  exploration.explore('move', began, chances)
  exploration.explore('move, stop', began, chances)
  // Too short for an outage.
  exploration.explore('move', began, 0, 12 * minute)
  if (!planned) return
  for (const cloud of clouds(began)) {
    // A plan does not bind any more where somebody has enabled the source since.
    if (now(cloud, 'S').enabled && !now(began, 'S').enabled) continue
    for (const goal of ['recover', 'move', 'roll-back'] as const) exploration.explore(goal, cloud, 0)
  }
}

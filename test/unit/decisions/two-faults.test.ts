import { expect, test } from 'vitest'
import type { Action } from '../../../src/procedure/action.ts'
import { type Cloud, holderOf, namesIn, now, second, wildcard } from './cloud.ts'
import { decision, taskOf, turned } from './goals.ts'
import { type Branch, type Chance, decided, performed, start, unclaimedIn } from './player.ts'
import { deadline, methods, moveIn } from './settings.ts'
import { settingsOfTwo } from './two-names.ts'

/** Two faults of a move of two names, which the check of every state covers only where it is told to try two (`CHANCES=2`). */

interface Fault {
  readonly chance: Chance
  readonly at: (act: Action['act'], branch: Branch) => boolean
}

const mostDecisions = 2_000

/** A move in which these go wrong, one after the other, each at the first act that is meant. */
function played(method: string, which: 'both on the source' | 'one on the target', faults: readonly Fault[]) {
  const found = methods.find((one) => one.method.name === method)
  const setting = found && settingsOfTwo(found)[which === 'both on the source' ? 0 : 1]
  const task = setting && taskOf('move', setting.method, moveIn(setting, setting.began, 0, deadline))
  if (setting === undefined || task === undefined) throw new Error(`no ${method} of two names, ${which}`)
  let [on, branch, left] = [task, start(setting.began, task.stages, 0, deadline), [...faults]]
  for (let decisions = 0; decisions < mostDecisions; decisions++) {
    const step = decided(branch, decision(on))
    const [next, ...rest] = left
    const struck = step.act.do !== 'note' && next?.at(step.act, step.branch) === true
    if (struck) left = rest
    branch = performed(step.branch, step.act, struck ? next.chance : 'well')
    if (branch.ended === undefined) continue
    const back = turned('move', on, branch)
    if (back === undefined) return { ended: branch.ended, cloud: branch.cloud, left }
    const { ended: _, ...open } = branch
    branch = open
    on = back
  }
  return { ended: undefined, cloud: branch.cloud, left }
}

const unclaimed = ({ cloud }: Branch) => unclaimedIn(cloud).length > 0
const held = (cloud: Cloud) => namesIn(cloud).map((name) => holderOf(cloud, name))

/** Somebody takes the wildcard off the target in the n-th pause in which nobody holds the name. */
function wildcardTaken(nth: number): Fault {
  let passed = 0
  return {
    chance: 'wildcard taken',
    at: ({ do: act }, branch) =>
      act === 'pause' &&
      unclaimed(branch) &&
      now(branch.cloud, 'T').aliases.includes(wildcard) &&
      ++passed === nth,
  }
}

test.each<[string, Fault]>([
  [
    'the next read of the target is denied',
    { chance: 'denied', at: (act) => act.do === 'look' && act.facts.includes('distribution T') },
  ],
  [
    'the next read of the target is behind',
    { chance: 'behind', at: (act) => act.do === 'look' && act.facts.includes('distribution T') },
  ],
  [
    'somebody changes the target when it is put back',
    { chance: 'rival', at: (act) => act.do === 'send' && act.id === 'wildcard-again' },
  ],
])(
  'wildcard: the wildcard is taken off before the claim, and %s: what has been claimed is not claimed for ever',
  (_, then) => {
    const runs = [1, 2, 3, 4, 5, 6].map((nth) =>
      played('wildcard', 'one on the target', [wildcardTaken(nth), then]),
    )
    expect(runs.filter(({ left }) => left.length === 0)).not.toEqual([])
    for (const { ended, cloud } of runs) {
      expect(ended).toBeDefined()
      expect(held(cloud)).toEqual(['T', 'T'])
    }
  },
)

test.each(['name taken', 'last name taken'] as const)(
  'release-and-claim: %s while the claim is refused for good: the other goes back to the source',
  (chance) => {
    const { ended, cloud, left } = played('release-and-claim', 'both on the source', [
      { chance: 'then refused', at: (act) => act.do === 'send-both' },
      { chance, at: (_, branch) => unclaimed(branch) },
    ])
    expect(left).toEqual([])
    expect(ended).toBeDefined()
    const other = namesIn(cloud).filter((name) => (name === second) === (chance === 'name taken'))
    expect(other.map((name) => holderOf(cloud, name))).toEqual(['S'])
  },
)

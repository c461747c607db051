import { listed } from '../../base/text.ts'
import type { Move } from '../../move/move.ts'
import type { Next } from '../../report/events.ts'
import type { NameGroup } from '../groups.ts'
import { inputsFor, runWith } from './next.ts'

/**
 * What of several names can be moved in runs of their own, where no run moves all of them: as runs of this action, and as lists
 * for the workflow `move-aliases`.
 */
export function apart(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  const runs = groups.map((group) => {
    const { names } = group
    const title = `Move ${listed(names)} in a run of ${names.length === 1 ? 'its' : 'their'} own: ${reason(group)}`
    return runWith(title, { ...inputsFor(move, 'plan'), ...inputsOf(group) })
  })
  return [...runs, ...lists(move, groups)]
}

/** The lists alone, where a run could move all names, and some of their records only a person's. */
export function byZone(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  return lists(move, groups).map((next, at) => ({
    ...next,
    title: `${next.title}; ${groups[at]?.why ?? ''}`,
  }))
}

/** Why these names need a run of their own, and what moves them. */
function reason({ names, scenario, why, dark, blocked }: NameGroup): string {
  const outage = dark.length === 0 ? 'without an outage' : `with an outage of ${listed(dark)}`
  const how =
    scenario === undefined ? '' : `${scenario} moves ${names.length === 1 ? 'it' : 'them'} ${outage}`
  const both = [why, how].filter((text) => text !== '').join('; ')
  return blocked === '' ? both : `${both}. Before that: ${blocked}`
}

/** What differs for a group from the inputs of this run. */
function inputsOf({ names, source, scenario, dark, inputs }: NameGroup) {
  return {
    alias: names.join(','),
    'source-distribution': source,
    ...(dark.length === 0 ? {} : { scenario }),
    'accept-downtime': dark.length === 0 ? undefined : dark.toSorted().join(','),
    ...inputs,
  }
}

/** What the workflow sets itself, or does not take from a list. */
const ofWorkflow = new Set(['command', 'plan', 'require-plan', 'require-approval', 'github-token'])

/**
 * The groups as lists, for the workflow `move-aliases`. All change one distribution, and a plan binds what that has: a list for
 * each group, one after the other. Not one whose run would be refused.
 */
function lists(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  const open = groups.filter(({ blocked }) => blocked === '')
  return open.map((group, at) => {
    const given = { ...inputsFor(move, 'move'), ...inputsOf(group) }
    const entry = Object.fromEntries(
      Object.entries(given).filter(([name, value]) => value !== undefined && !ofWorkflow.has(name)),
    )
    const place =
      open.length === 1
        ? 'As a list'
        : at === 0
          ? `List 1 of ${open.length}`
          : `List ${at + 1} of ${open.length}, when list ${at} is done`
    const together =
      open.length === 1 || at > 0
        ? ''
        : `. Not in one list: all of them change ${move.target.id}, and a plan binds its aliases`
    return {
      title: `${place}, for moves of the workflow move-aliases: ${listed(group.names)}${together}`,
      paste: JSON.stringify([{ ...entry, alias: group.names }], undefined, 2),
      language: 'json',
    }
  })
}

import { accepted, requires, sends } from './changes.ts'
import type { Condition, Effect, SystemAction } from './data.ts'
import { at, edges, heard, type Options } from './options.ts'
import type { Change, Doing, Row, World } from './table.ts'

/** What a run does that has read the world of a row. */
export function decides(id: string, row: Row, options: Options): readonly SystemAction[] {
  const { world, settled, rehearses, does, early } = row
  const named = `${id} at ${described(world)}`
  const begun: readonly Condition[] = [
    [`${id}_at`, '=', at.readBoth],
    ...Object.entries(world).map(([name, value]): Condition => [`${id}_${name}`, '=', value]),
  ]
  const inForce = settled.flatMap((end) =>
    edges.flatMap((edge) => heard(edge, end === 'S' ? 's' : 't', options)),
  )
  const ready: readonly Condition[] = [...begun, ...inForce]
  const rehearsed: Condition = [`${id}_rehearsed`, '=', 1]
  const settles = settled.map((end) => (end === 'S' ? 's' : 't'))
  return [
    // What a wait of Deployed and settle counts on is the version that was read: with another one it begins again.
    ...settles.map((end) => looksAgain(id, named, begun, end)),
    ...(rehearses === undefined ? [] : rehearsal(id, named, ready, rehearses, options)),
    ...doing(id, named, rehearses === undefined ? ready : [...ready, rehearsed], does, options),
    ...(early === undefined
      ? []
      : edges.flatMap((edge) =>
          doing(id, `${named}, in progress`, [...begun, [`${edge}_tHeard`, '=', 0]], early, options),
        )),
  ]
}

function looksAgain(id: string, named: string, begun: readonly Condition[], end: string): SystemAction {
  return {
    name: `${named}: ${end.toUpperCase()} has changed since`,
    by: id,
    when: [...begun, [`${end}Version`, '!=', `${id}_${end}Version`]],
    effects: [[`${id}_at`, at.begins]],
  }
}

function doing(
  id: string,
  named: string,
  ready: readonly Condition[],
  what: Doing,
  options: Options,
): readonly SystemAction[] {
  const to = (place: number, ...more: readonly Effect[]): readonly Effect[] => [...more, [`${id}_at`, place]]
  const alone = (name: string, effects: readonly Effect[]) => [
    { name: `${named}: ${name}`, by: id, when: ready, effects },
  ]
  switch (what.do) {
    case 'done':
      return alone('done', to(at.settles))
    case 'nothing':
      return alone('nothing to do', to(at.nothing))
    case 'stop':
      return alone(`stops, ${what.why}`, to(at.stopped))
    case 'ask':
      return alone(`asks for ${what.what}`, to(at.asked, [what.what === 'dns' ? 'asksDns' : 'asksOwner', 1]))
    case 'send': {
      const [first, second] = what.changes
      if (first === undefined) return []
      const last = first.sets['tWild'] === 0 ? at.settles : at.begins
      const sent = sends(id, named, ready, first, second === undefined ? last : at.between, options)
      // The second goes out right behind the first, from what was read before both, whatever is so by then.
      const behind: readonly Condition[] = [
        [`${id}_at`, '=', at.between],
        ...ready.slice(1).filter(([name]) => name.startsWith(`${id}_`)),
      ]
      return second === undefined ? sent : [...sent, ...sends(id, named, behind, second, at.begins, options)]
    }
  }
}

/** Asked in the expectation of a refusal; where it is accepted after all, the world has changed. */
function rehearsal(
  id: string,
  named: string,
  ready: readonly Condition[],
  change: Change,
  options: Options,
): readonly SystemAction[] {
  const open: readonly Condition[] = [...ready, [`${id}_rehearsed`, '=', 0]]
  const required = requires(change, options)
  const match: Condition = ['tVersion', '=', `${id}_tVersion`]
  const rehearsed: readonly Effect[] = [
    [`${id}_rehearsed`, 1],
    [`${id}_at`, at.begins],
  ]
  const name = `${named}: rehearses ${JSON.stringify(change.sets)}`
  return [
    {
      name: `${name}, accepted`,
      by: id,
      when: [...open, match, ...required],
      effects: [...accepted(id, change, options), ...rehearsed],
    },
    ...required.map(
      ([variable, is, what]): SystemAction => ({
        name: `${name}, refused: ${variable}`,
        by: id,
        when: [...open, [variable, is === '=' ? '!=' : '=', what]],
        effects: rehearsed,
      }),
    ),
    {
      name: `${name} (412)`,
      by: id,
      when: [...open, ['tVersion', '!=', `${id}_tVersion`]],
      effects: rehearsed.slice(1),
    },
  ]
}

function described(world: World): string {
  return Object.entries(world)
    .map(([name, value]) => `${name}=${value}`)
    .join(' ')
}

import type { Condition, Effect, SystemAction } from './data.ts'
import { at, edges, ends, heard, heardOf, type Options } from './options.ts'
import type { Change } from './table.ts'

/** A change, accepted or not: If-Match guards it, and what CloudFront requires besides. */
export function sends(
  id: string,
  named: string,
  ready: readonly Condition[],
  change: Change,
  place: number,
  options: Options,
): readonly SystemAction[] {
  const end = change.to === 'S' ? 's' : 't'
  const name = `${named}: ${change.to} ${JSON.stringify(change.sets)}`
  const match: Condition = [`${end}Version`, '=', `${id}_${end}Version`]
  const required = requires(change, options)
  const again = (why: string, ...when: readonly Condition[]): SystemAction => ({
    name: `${name} ${why}`,
    by: id,
    when: [...ready, ...when],
    effects: [[`${id}_at`, at.begins]],
  })
  const otherEnd = end === 's' ? 't' : 's'
  return [
    {
      name,
      by: id,
      when: [...ready, ...(options.blind ? [] : [match]), ...required],
      effects: [...accepted(id, change, options), ...own(id, change), [`${id}_at`, place]],
    },
    ...(options.blind
      ? []
      : [again('meets another version (412)', [`${end}Version`, '!=', `${id}_${end}Version`])]),
    // Refused because the other end has changed: read again. Else it is tried until it is accepted.
    ...required
      .filter(([variable]) => !variable.includes('Heard'))
      .map(([variable, is, what]) =>
        again(
          `is refused: ${variable}`,
          [variable, is === '=' ? '!=' : '=', what],
          [`${otherEnd}Version`, '!=', `${id}_${otherEnd}Version`],
        ),
      ),
  ]
}

/** What the control plane asks of a change besides its ETag (docs/decision.md). */
export function requires({ to, sets }: Change, options: Options): readonly Condition[] {
  const { one, prompt } = options
  const inForce: readonly Condition[] = prompt ? [] : edges.flatMap((edge) => heard(edge, 's', options))
  if (to === 'mover')
    return one
      ? [['sAlias', '=', 1]]
      : [['sAlias', '=', 1], ['owner', '=', 1], ['sEnabled', '=', 0], ...inForce]
  if (sets['tAlias'] === 1) return [['sAlias', '=', 0], ['dns', '=', 1], ...inForce]
  if (sets['sAlias'] === 1)
    return [
      ['tAlias', '=', 0],
      ['dns', '=', 0],
    ]
  return []
}

export function accepted(id: string, { to, sets }: Change, { blind, perName }: Options): readonly Effect[] {
  const changed = to === 'mover' ? ends : [to === 'S' ? ('s' as const) : ('t' as const)]
  // With If-Match, what is written back besides is what is there.
  const back = blind ? (to === 'S' ? ['sAlias', 'sEnabled'] : to === 'T' ? ['tAlias', 'tWild'] : []) : []
  return [
    ...back.filter((name) => sets[name] === undefined).map((name): Effect => [name, `${id}_${name}`]),
    ...Object.entries(sets).map(([name, value]): Effect => [name, value]),
    ...changed.flatMap((end): readonly Effect[] => [
      [`${end}Version`, { add: 1 }],
      ...edges.flatMap((edge) => heardOf(end, perName).map((what): Effect => [`${edge}_${what}Heard`, 0])),
    ]),
  ]
}

/** The version that a run has made itself is the one that it knows. */
function own(id: string, { to }: Change): readonly Effect[] {
  return to === 'S' ? [[`${id}_sVersion`, { add: 1 }]] : []
}

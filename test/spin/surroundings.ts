import type { Effect, SystemAction } from './data.ts'
import { heardOf, type Options } from './options.ts'

const known = { s: ['sAlias', 'sEnabled'], t: ['tAlias', 'tWild'] } as const

/**
 * Each edge learns of a distribution's newest version at any time, and of each distribution on its own. Where one call moves the name
 * within an account, of both at once.
 */
export function edgesLearn(edges: readonly string[], options: Options): readonly SystemAction[] {
  const { one, perName } = options
  const news = (['s', 't'] as const).flatMap((end) => heardOf(end, perName).map((what) => ({ end, what })))
  return edges.flatMap((edge) =>
    news.map(({ end, what }): SystemAction => {
      const learnt = one ? news : [{ end, what }]
      return {
        name: `${edge} learns of ${what}`,
        by: edge,
        when: [[`${edge}_${what}Heard`, '=', 0]],
        effects: learnt.flatMap(({ end: of, what: heard }) => [
          ...namesOf(of, heard, perName).map((name): Effect => [`${edge}_${name}`, name]),
          [`${edge}_${heard}Heard`, 1] as Effect,
        ]),
      }
    }),
  )
}

function namesOf(end: 's' | 't', what: string, perName: true | undefined): readonly string[] {
  if (end === 's' || !perName) return known[end]
  return what === 'wild' ? ['tWild'] : ['tAlias']
}

/** A person points DNS to the target, and publishes the ownership record, some time after it was asked for. */
export const peopleAct: readonly SystemAction[] = (
  [
    ['asksDns', 'dns'],
    ['asksOwner', 'owner'],
  ] as const
).map(([asked, what]) => ({
  name: `a person sets ${what}`,
  by: 'person',
  when: [
    [asked, '=', 1],
    [what, '=', 0],
  ],
  effects: [[what, 1]],
}))

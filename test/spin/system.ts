import type { Condition, Effect, System, SystemAction } from './data.ts'
import { decides } from './decides.ts'
import { finished, invariants, tooMany, undone } from './laws.ts'
import { at, edges, heard, type Options } from './options.ts'
import { edgesLearn, peopleAct } from './surroundings.ts'
import type { Row } from './table.ts'

/** Rows of decisions as a system: runs that read, decide by a row and send; edges that learn late; a person who sets DNS. */
export function systemOf(rows: readonly Row[], options: Options): System {
  const { runs, kills, began } = options
  const tWild = began === 'wildcard there' ? 1 : 0
  const sEnabled = began === 'source disabled' ? 0 : 1
  const ids = Array.from({ length: runs }, (_, n) => `r${n + 1}`)
  const seen = { sAlias: 1, sEnabled, tAlias: 0, tWild }
  return withoutUnread({
    name: nameOf(options),
    variables: {
      ...seen,
      ...{ dns: 0, owner: 0 },
      ...{ sVersion: 0, tVersion: 0, kills, asksDns: 0, asksOwner: 0 },
      ...Object.assign(
        {},
        ...edges.map((edge) => prefixed(edge, { ...seen, sHeard: 1, tHeard: 1, wildHeard: 1 })),
      ),
      ...Object.assign({}, ...ids.map((id) => prefixed(id, { ...nothingRead, at: 0, rehearsed: 0 }))),
    },
    actions: [
      ...ids.flatMap((id) => [...reads(id), ...rows.flatMap((row) => decides(id, row, options))]),
      ...ids.flatMap((id) => [...waits(id, options), ...killed(id)]),
      ...edgesLearn(edges, options),
      ...peopleAct,
    ],
    never: [...invariants(options), ...undone(options), ...ids.flatMap(finished), ...tooMany],
    goal: [
      ['tAlias', '=', 1],
      ['sAlias', '=', 0],
      ['tWild', '=', tWild],
      ['sEnabled', '=', sEnabled],
      ['dns', '=', 1],
      ...ids.flatMap((id): readonly Condition[] => [
        [`${id}_at`, '>', at.settles],
        [`${id}_at`, '<', at.stopped],
      ]),
    ],
  })
}

/** A variable that nothing asks for only multiplies the states. */
function withoutUnread(system: System): System {
  const { variables, actions, never, goal } = system
  const conditions = [...actions.flatMap(({ when }) => when), ...never.flatMap(({ when }) => when), ...goal]
  const read = new Set([
    ...conditions.flatMap(([variable, , what]) => [variable, what]),
    ...actions.flatMap(({ effects }) => effects.map(([, becomes]) => becomes)),
  ])
  return {
    ...system,
    variables: Object.fromEntries(Object.entries(variables).filter(([name]) => read.has(name))),
    actions: actions.map((action) => ({
      ...action,
      effects: action.effects.filter(([name]) => read.has(name)),
    })),
  }
}

function nameOf({ method, runs, kills, prompt, began, perName }: Options): string {
  return [
    method,
    runs === 1 ? 'one run' : 'two runs',
    ...(kills > 0 ? [`killed ${kills === 1 ? 'once' : 'twice'}`] : []),
    ...(prompt ? [] : ['a source that has to be in force']),
    ...(began === undefined ? [] : [began]),
    ...(perName ? ['each name on its own'] : []),
  ].join(', ')
}

const nothingRead = {
  sAlias: 0,
  sEnabled: 0,
  sVersion: 0,
  tAlias: 0,
  tWild: 0,
  tVersion: 0,
  dns: 0,
  owner: 0,
}

function prefixed(of: string, values: Readonly<Record<string, number>>): Record<string, number> {
  return Object.fromEntries(Object.entries(values).map(([name, value]) => [`${of}_${name}`, value]))
}

/** Target first, the source last (safety R4): the world may change in between. */
function reads(id: string): readonly SystemAction[] {
  const read = (names: readonly string[]): readonly Effect[] => names.map((name) => [`${id}_${name}`, name])
  return [
    {
      name: `${id} reads the target and DNS`,
      by: id,
      when: [[`${id}_at`, '=', at.begins]],
      effects: [...read(['tAlias', 'tWild', 'tVersion', 'dns', 'owner']), [`${id}_at`, at.readTarget]],
    },
    {
      name: `${id} reads the source`,
      by: id,
      when: [[`${id}_at`, '=', at.readTarget]],
      effects: [...read(['sAlias', 'sEnabled', 'sVersion']), [`${id}_at`, at.readBoth]],
    },
  ]
}

/** Until a person has done what was asked; until what was done is in force at every edge. */
function waits(id: string, options: Options): readonly SystemAction[] {
  const inForce = options.hasty ? [] : edges.flatMap((edge) => heard(edge, 't', options))
  return [
    ...(['dns', 'owner'] as const).map(
      (what): SystemAction => ({
        name: `${id} sees ${what}`,
        by: id,
        when: [
          [`${id}_at`, '=', at.asked],
          [what, '=', 1],
          [`${id}_${what}`, '=', 0],
        ],
        effects: [[`${id}_at`, at.begins]],
      }),
    ),
    {
      name: `${id} is done`,
      by: id,
      when: [[`${id}_at`, '=', at.settles], ...inForce],
      effects: [[`${id}_at`, at.done]],
    },
  ]
}

/** Killed at any moment, also between the two changes of a pair, and begun again: all that it had read is gone. */
function killed(id: string): readonly SystemAction[] {
  return [
    {
      name: `${id} is killed and begins again`,
      by: 'misfortune',
      when: [
        ['kills', '>', 0],
        [`${id}_at`, '>', at.begins],
        [`${id}_at`, '<', at.done],
      ],
      effects: [
        ['kills', { add: -1 }],
        ...Object.keys(nothingRead).map((name): Effect => [`${id}_${name}`, 0]),
        [`${id}_rehearsed`, 0],
        [`${id}_at`, at.begins],
      ],
    },
  ]
}

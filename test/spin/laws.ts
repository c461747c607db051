import { traitsOf } from '../../src/base/contract.ts'
import type { Condition, System } from './data.ts'
import { at, edges, ends, mostChanges, type Options } from './options.ts'

type Law = System['never'][number]

/** I1 at every edge where no outage is accepted; I6 wherever nobody holds the name (safety analysis). */
export function invariants({ method, began }: Options): readonly Law[] {
  const { gapless, bridges, releases } = traitsOf(method)
  const unclaimed: readonly Condition[] = [
    ['sAlias', '=', 0],
    ['tAlias', '=', 0],
  ]
  const laws: Law[] = [
    {
      law: 'two holders',
      when: [
        ['sAlias', '=', 1],
        ['tAlias', '=', 1],
      ],
    },
  ]
  for (const edge of gapless ? edges : []) {
    const notByTarget: Condition = [`${edge}_tAlias`, '=', 0]
    laws.push(
      {
        law: `I1: ${edge} serves nobody`,
        when: [notByTarget, [`${edge}_sAlias`, '=', 0], [`${edge}_tWild`, '=', 0]],
      },
      {
        law: `I1: ${edge} has a disabled holder`,
        when: [notByTarget, [`${edge}_sAlias`, '=', 1], [`${edge}_sEnabled`, '=', 0]],
      },
    )
  }
  if (bridges)
    laws.push(
      ...edges.map(
        (edge): Law => ({
          law: `I6: the name is held by nobody, and ${edge} has no wildcard`,
          when: [...unclaimed, [`${edge}_tWild`, '=', 0]],
        }),
      ),
      { law: 'I6: the name is held by nobody without a wildcard', when: [...unclaimed, ['tWild', '=', 0]] },
    )
  if (!releases) laws.push({ law: 'I6: the name is held by nobody', when: unclaimed })
  else
    laws.push({
      law: 'I6: the name is held by nobody, and DNS leads elsewhere',
      when: [...unclaimed, ['dns', '=', 0]],
    })
  if (began === undefined)
    laws.push({
      law: 'I1d: the source is disabled, and no record lets the target have the name',
      when: [
        ['sEnabled', '=', 0],
        ['sAlias', '=', 1],
        ['owner', '=', 0],
      ],
    })
  return laws
}

/** I9: `moved` is said when the target has the name at every edge. */
export function finished(id: string): readonly Law[] {
  return [
    {
      law: `I9: ${id} is done, and the target does not have the name`,
      when: [
        [`${id}_at`, '=', at.done],
        ['tAlias', '=', 0],
      ],
    },
    ...edges.map(
      (edge): Law => ({
        law: `I9: ${id} is done, and ${edge} does not know`,
        when: [
          [`${id}_at`, '=', at.done],
          [`${edge}_tAlias`, '=', 0],
        ],
      }),
    ),
  ]
}

export const tooMany: readonly Law[] = ends.map((end) => ({
  law: `I10: more than ${mostChanges} changes of ${end.toUpperCase()}`,
  when: [[`${end}Version`, '>', mostChanges]],
}))

/** I8: what was there before is there afterwards. */
export function undone({ began }: Options): readonly Law[] {
  if (began === undefined) return []
  return began === 'wildcard there'
    ? [{ law: 'I8: the wildcard, which was there before', when: [['tWild', '=', 0]] }]
    : [{ law: 'I8: the source enabled, which was disabled before', when: [['sEnabled', '=', 1]] }]
}

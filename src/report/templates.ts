import type { Report } from './report.ts'

/** The alias list that the template of one side is to declare. */
export interface Template {
  readonly side: 'source' | 'target'
  readonly distribution: string
  readonly aliases: readonly string[]
}

/**
 * What each side was read to hold once the name has moved. Nothing for half a move: applied now, it would take the alias off the
 * one side or the wildcard off the other.
 */
export function templatesOf({ result, changes, status }: Report): readonly Template[] {
  const moved = result === 'moved' || result === 'moved-unverified'
  if (!moved || status === undefined || !changes.some(({ action }) => action.startsWith('cloudfront:')))
    return []
  return status.ends.flatMap(({ side, id, aliases }) =>
    aliases === undefined ? [] : [{ side, distribution: id, aliases }],
  )
}

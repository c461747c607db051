import { type Finding, isBlocker } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import type { Move } from '../move/move.ts'
import { namesOf } from '../move/names.ts'
import { examine } from '../procedure/execute.ts'
import type { Check } from '../procedure/step.ts'

/** So many different pieces of evidence, or remedies, are written into one finding. */
const most = 10

/**
 * Runs checks over every name of a move, each as often as there is something else to look at, and makes one finding of what
 * they say alike: all names first, all or nothing. A name that the target holds already is looked into as well.
 */
export async function examineNames(checks: readonly Check<Move>[], move: Move): Promise<Finding[]> {
  const names = namesOf(move)
  if (names.length === 1) return examine(checks, move)
  const found = await Promise.all(
    checks.map(async (check) => {
      if (check.about === 'run') return examine([check], move)
      const each = await Promise.all(
        subjectsOf(check, names).map(async ({ first, aliases }) =>
          (await examine([check], first)).map((finding) => ({ aliases, finding })),
        ),
      )
      return together(each.flat(), names.length)
    }),
  )
  return found.flat()
}

/** Names about which a check looks at the same thing. */
interface Alike {
  readonly first: Move
  readonly aliases: readonly string[]
}

function subjectsOf({ about }: Check<Move>, names: readonly Move[]): readonly Alike[] {
  const subjects = new Map<string, readonly Move[]>()
  for (const one of names) {
    const key = typeof about === 'function' ? about(one) : one.alias
    subjects.set(key, [...(subjects.get(key) ?? []), one])
  }
  return [...subjects.values()].flatMap((all) => {
    const [first] = all
    return first === undefined ? [] : [{ first, aliases: all.map(({ alias }) => alias) }]
  })
}

interface OfSome {
  readonly aliases: readonly string[]
  readonly finding: Finding
}

/** Findings of one id, level and title as one, which says of which names it is, unless it is so of all. `of`: all names. */
function together(found: readonly OfSome[], of: number): Finding[] {
  const kinds = new Map<string, OfSome[]>()
  for (const one of found) {
    const { id, level, title } = one.finding
    const key = `${id} ${level} ${title}`
    kinds.set(key, [...(kinds.get(key) ?? []), one])
  }
  return [...kinds.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const names = all.flatMap(({ aliases }) => aliases)
    const evidence = distinct(all, ({ finding }) => finding.evidence)
    const remedies = distinct(all, ({ finding }) => finding.remedy ?? '').filter((text) => text !== '')
    const [only = ''] = evidence
    const plain = evidence.length === 1 && (names.length === of || names.every((name) => only.includes(name)))
    // What is in the way is said of every name: whoever reads it has to do something for each.
    const list = isBlocker(first.finding) ? names.join(', ') : listed(names)
    return [
      {
        ...first.finding,
        evidence: plain ? only : `${list}: ${some(evidence, '; ')}`,
        ...(remedies.length === 0 ? {} : { remedy: some(remedies, '\n') }),
      },
    ]
  })
}

function distinct(all: readonly OfSome[], pick: (one: OfSome) => string): string[] {
  return [...new Set(all.map(pick))]
}

function some(texts: readonly string[], between: string): string {
  const more = texts.length - most
  return [...texts.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(between)
}

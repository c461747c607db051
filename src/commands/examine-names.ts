import type { Finding } from '../base/finding.ts'
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
        subjectsOf(check, names).map(async (one) =>
          (await examine([check], one)).map((finding) => ({ alias: one.alias, finding })),
        ),
      )
      return together(each.flat())
    }),
  )
  return found.flat()
}

/** Of names about which a check looks at the same thing the first. */
function subjectsOf({ about }: Check<Move>, names: readonly Move[]): readonly Move[] {
  if (typeof about !== 'function') return names
  const subjects = new Map<string, Move>()
  for (const one of names) if (!subjects.has(about(one))) subjects.set(about(one), one)
  return [...subjects.values()]
}

interface OfOne {
  readonly alias: string
  readonly finding: Finding
}

/** Findings of one id, level and title as one. */
function together(found: readonly OfOne[]): Finding[] {
  const kinds = new Map<string, OfOne[]>()
  for (const one of found) {
    const { id, level, title } = one.finding
    const key = `${id} ${level} ${title}`
    kinds.set(key, [...(kinds.get(key) ?? []), one])
  }
  return [...kinds.values()].flatMap((all) => {
    const [first] = all
    if (first === undefined) return []
    const evidence = distinct(all, ({ finding }) => finding.evidence)
    const remedies = distinct(all, ({ finding }) => finding.remedy ?? '').filter((text) => text !== '')
    const said =
      evidence.length === 1
        ? (evidence[0] ?? '')
        : `${listed(all.map(({ alias }) => alias))}: ${some(evidence, '; ')}`
    return [
      {
        ...first.finding,
        evidence: said,
        ...(remedies.length === 0 ? {} : { remedy: some(remedies, '\n') }),
      },
    ]
  })
}

function distinct(all: readonly OfOne[], pick: (one: OfOne) => string): string[] {
  return [...new Set(all.map(pick))]
}

function some(texts: readonly string[], between: string): string {
  const more = texts.length - most
  return [...texts.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(between)
}

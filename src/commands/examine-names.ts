import { type Finding, isBlocker } from '../base/finding.ts'
import { inputLine, listed } from '../base/text.ts'
import { tellFindings } from '../move/journal.ts'
import type { Move } from '../move/move.ts'
import { isOpen, namesOf } from '../move/names.ts'
import type { Run } from '../move/run-context.ts'
import { examine } from '../procedure/execute.ts'
import type { Check } from '../procedure/step.ts'

/** So many different pieces of evidence, or remedies, are written into one finding. */
const most = 10

/** Runs checks, and tells what they find. */
export async function tellChecks(
  { journal }: Run,
  checks: readonly Check<Move>[],
  move: Move,
): Promise<void> {
  tellFindings(journal, ...(await examineNames(checks, move)))
}

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
    // A name that is on the target already has nothing in its way, which says nothing of the others.
    const first = all.find(isOpen) ?? all[0]
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
    const remedies = distinct(all, (one) => remedyOf(one, all, of)).filter((text) => text !== '')
    const [only = ''] = evidence
    const plain = evidence.length === 1 && (names.length === of || names.every((name) => only.includes(name)))
    // What is in the way is said of every name: whoever reads it has to do something for each.
    const list = isBlocker(first.finding) ? names.join(', ') : listed(names)
    return [
      {
        ...first.finding,
        evidence: plain ? only : `${list}: ${some(evidence, '; ')}`,
        ...(remedies.length === 0 ? {} : { remedy: united(remedies) }),
      },
    ]
  })
}

/**
 * The remedy of some of the names. Where it is a source, which a run has one of, and not that of all `of` names, they move in a run of
 * their own.
 */
function remedyOf({ finding: { remedy = '' } }: OfSome, all: readonly OfSome[], of: number): string {
  const alike = all.filter(({ finding }) => finding.remedy === remedy).flatMap(({ aliases }) => aliases)
  if (!remedy.startsWith('source-distribution: ') || alike.length === of) return remedy
  return `Move ${listed(alike)} in a run of ${alike.length > 1 ? 'their' : 'its'} own, with ${remedy}.`
}

function distinct(all: readonly OfSome[], pick: (one: OfSome) => string): string[] {
  return [...new Set(all.map(pick))]
}

/** Remedies as one: of inputs to paste each stands once, with all values where it is a list. */
export function united(remedies: readonly string[]): string {
  const listed = new Map<string, Set<string>>()
  const lines = new Set<string>()
  for (const line of remedies.flatMap((remedy) => remedy.split('\n'))) {
    const [, name = line, values = ''] = /^(accept-[a-z]+|alias): '?([^']*)'?$/.exec(line) ?? []
    lines.add(name)
    if (name !== line) listed.set(name, new Set([...(listed.get(name) ?? []), ...values.split(',')]))
  }
  if (listed.size === 0) return some(remedies, '\n')
  return [...lines]
    .map((line) => {
      const values = listed.get(line)
      return values === undefined ? line : inputLine(line, [...values].toSorted().join(','))
    })
    .join('\n')
}

function some(texts: readonly string[], between: string): string {
  const more = texts.length - most
  return [...texts.slice(0, most), ...(more > 0 ? [`and ${more} more`] : [])].join(between)
}

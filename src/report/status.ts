import { listed, sideText } from '../base/text.ts'

/** Who holds an exact name, seen from a move: one of its two ends, nobody, somebody else, or not to be known. */
export type Seat = 'target' | 'source' | 'nobody' | 'other' | 'unknown'

/** Where a name stands and who serves its users, as it was read back; `undefined`: not known. */
export interface StatusFacts {
  readonly alias: string
  readonly holder: {
    readonly is: Seat
    readonly id: string | undefined
    readonly enabled: boolean | undefined
    readonly deployed: boolean | undefined
  }
  readonly serving: {
    readonly by: Seat
    readonly id: string | undefined
    /** The name or the wildcard by which it is served. */
    readonly through: string | undefined
  }
  /** Why something of this is not known, or not as it should be; empty where there is nothing to say. */
  readonly why: string
  /** Both ends of the move with the names that they were read to have: of a tenant those too that it only lists. */
  readonly ends: readonly EndAsRead[]
}

interface EndAsRead {
  readonly side: 'source' | 'target'
  readonly id: string
  /** `undefined`: it could not be read. */
  readonly aliases: readonly string[] | undefined
  /** `undefined`: it could not be read. */
  readonly enabled: boolean | undefined
}

/** What was read of a run's names: of the one which asks for the most, and of all. */
interface NamesRead {
  readonly facts: StatusFacts
  readonly all: readonly StatusFacts[]
}

/** Who serves the name, in a sentence without its period: the only one that says so. `names`: all that are served alike. */
export function servedSentence(facts: StatusFacts, names = facts.alias): string {
  const { serving, why } = facts
  switch (serving.by) {
    case 'nobody':
      return `No distribution serves ${names}: ${why}`
    case 'unknown':
      return `Who serves ${names} is not known: ${why}`
    default:
      return `${capital(server(facts))} serves ${names}${how(facts)}`
  }
}

/** What users notice of a move that leaves no name unserved: those that no distribution serves now get the target. */
export function staysServed(all: readonly StatusFacts[]): string {
  const dark = all.filter(({ serving }) => serving.by === 'nobody').map(({ alias }) => alias)
  const kept = 'Every name that is served now stays served.'
  if (dark.length === 0) return kept
  const is = dark.length > 1 ? 'are' : 'is'
  const after = `${listed(dark, 10)} ${is} not served now, and ${is} served again as soon as the move has reached each edge.`
  return dark.length === all.length ? after : `${after} ${kept}`
}

/** Who serves several names, in a sentence without its period: those that are served alike together. */
export function servedText({ all }: Pick<NamesRead, 'all'>): string {
  return groupsOf(all, servedBy)
    .map(({ one, names }) => servedSentence(one, names))
    .join('. ')
}

/** Who serves them, without a verb; of several names with the names. */
export function servedByAll(all: readonly StatusFacts[]): string {
  const groups = groupsOf(all, servedBy)
  const [first] = groups
  if (first !== undefined && groups.length === 1) return first.text
  return groups.map(({ text, names }) => `${text}: ${names}`).join('; ')
}

/** All names that stand as the one does whose status it is: the same holder, served alike. */
export function namesLike({ facts, all }: NamesRead): readonly string[] {
  const { holder, serving } = facts
  return all
    .filter(
      (one) => one.holder.is === holder.is && one.holder.id === holder.id && one.serving.by === serving.by,
    )
    .map((one) => one.alias)
}

/** Where several names were read to be, in a clause. */
export function heldText({ all }: Pick<NamesRead, 'all'>): string {
  const [first] = all
  if (first === undefined) return ''
  if (all.length === 1) return heldClause(first)
  const groups = groupsOf(all, (facts) => heldClause({ ...facts, alias: '' }).trim())
  return groups
    .map(({ text, names, count }) =>
      text.startsWith('is ')
        ? `${names} ${count > 1 ? text.replace(/^is /, 'are ') : text}`
        : `${names}: ${text}`,
    )
    .join('; ')
}

function groupsOf(all: readonly StatusFacts[], say: (facts: StatusFacts) => string) {
  const groups = new Map<string, { readonly one: StatusFacts; readonly names: readonly string[] }>()
  for (const facts of all) {
    const { one = facts, names = [] } = groups.get(say(facts)) ?? {}
    groups.set(say(facts), { one, names: [...names, facts.alias] })
  }
  return [...groups].map(([text, { one, names }]) => ({
    text,
    one,
    names: listed(names),
    count: names.length,
  }))
}

/** Who serves the name, without the name. */
export function servedBy(facts: StatusFacts): string {
  const { serving, why } = facts
  switch (serving.by) {
    case 'nobody':
      return `no distribution (${why})`
    case 'unknown':
      return `not known (${why})`
    default:
      return `${server(facts)}${how(facts)}`
  }
}

function server({ serving: { by, id } }: StatusFacts): string {
  if (by === 'other') return id ?? 'another distribution'
  return id === undefined ? `the ${by}` : `the ${by} ${id}`
}

/** Through what, and whether every edge has heard of it. */
function how({ alias, holder, serving }: StatusFacts): string {
  if (serving.through !== undefined && serving.through !== alias)
    return ` through ${serving.through}; no distribution holds the name itself`
  return holder.is !== 'other' && holder.deployed === false
    ? ', at each edge when the last change reaches it'
    : ''
}

/** Where the name was read to be, in a clause. */
export function heldClause({ alias, holder: { is, id, enabled, deployed }, why }: StatusFacts): string {
  switch (is) {
    case 'target':
    case 'source': {
      const state = [
        enabled === false ? 'disabled' : '',
        deployed === undefined ? '' : deployed ? 'Deployed' : 'still being deployed',
      ].filter((word) => word !== '')
      const said = state.length === 0 ? '' : `, which is ${state.join(' and ')}`
      return `${alias} is on ${sideText(is, id)}${said}`
    }
    case 'nobody':
      return `no distribution holds ${alias}`
    case 'other':
      return `${alias} is on ${id ?? 'another distribution'}, which is neither the source nor the target`
    case 'unknown':
      return `where ${alias} is could not be read: ${why}`
    default:
      return is satisfies never
  }
}

/** Why a status is not known that was read before a change. */
export const unreadSince = 'it was not read again after the last change of this run'

/** The same name after a change that was not read back: nothing is known of it any more. */
export function notReadSince(facts: StatusFacts, why: string): StatusFacts {
  return {
    ...facts,
    holder: { is: 'unknown', id: undefined, enabled: undefined, deployed: undefined },
    serving: { by: 'unknown', id: undefined, through: undefined },
    why,
    ends: facts.ends.map((end) => ({ ...end, aliases: undefined, enabled: undefined })),
  }
}

/** The same as the beginning of a sentence. */
export function capital(text: string): string {
  return text.charAt(0).toUpperCase() + text.slice(1)
}

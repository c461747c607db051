import { type ScenarioName, traitsOf } from '../base/contract.ts'
import type { Distribution, Known } from '../base/distribution.ts'
import { inTheWay } from '../base/finding.ts'
import { listed } from '../base/text.ts'
import { exampleRole } from '../inputs/aws.ts'
import type { Move } from '../move/move.ts'
import { namesOf, onlyNames } from '../move/names.ts'
import { accounts } from '../move/sides.ts'
import type { Method } from '../move/world.ts'
import type { Next } from '../report/events.ts'
import { unseenZones } from '../scenarios/checks/dns-zone.ts'
import { scenarios } from '../scenarios/index.ts'
import { asAccepted, unheldOf } from './choose-method.ts'
import { examineNames } from './examine-names.ts'
import { inputsFor, runWith } from './verdict/next.ts'

/** Names of a move that a run of their own can move. */
export interface NameGroup {
  readonly names: readonly string[]
  /** The distribution that they are on; `undefined`: not known. */
  readonly source: string | undefined
  /** The method that moves them; `undefined`: none was found, or `auto` has to choose. */
  readonly scenario: ScenarioName | undefined
  /** What sets them apart from the others; empty: that their method leaves no name unserved. */
  readonly why: string
  /** What goes dark meanwhile; none by a method without an outage. */
  readonly dark: readonly string[]
  /** Why their run would be refused as things stand; empty: nothing is known to be in its way. */
  readonly blocked: string
  /** Inputs that its run needs besides; `undefined`: it must not have them. */
  readonly inputs?: Readonly<Record<string, string | undefined>>
}

/** Names with something in common, and what is to be tried with them. */
interface Kind {
  readonly names: readonly string[]
  readonly method: Method | undefined
  /** The distribution that they are on, where that is not the source. */
  readonly elsewhere: string | undefined
}

/**
 * The names that no run moves together, in the order in which runs of their own can move them: first those that a method without
 * an outage moves, then those of other distributions, then the rest. Each is looked into as if those before it that can move had
 * moved. None where all are alike, or a person or a plan has chosen the method. Changes nothing.
 */
export async function groupsOf(move: Move): Promise<readonly NameGroup[]> {
  const { aliases, inputs } = move
  if (aliases.length < 2 || inputs.scenario !== 'auto' || inputs.plan !== undefined) return []
  const kinds = kindsOf(move)
  if (kinds.length < 2) return []
  const groups: NameGroup[] = []
  for (const kind of kinds) {
    const before = groups.flatMap(({ names, blocked }) => (blocked === '' ? names : []))
    const some = onlyNames(asMoved(move, before), ({ alias }) => kind.names.includes(alias))
    groups.push(await groupOf(some, kind))
  }
  return groups
}

function kindsOf(move: Move): readonly Kind[] {
  const kinds = new Map<string, Kind>()
  for (const { alias, observation } of namesOf(move)) {
    const { holder } = observation
    if (holder.is === 'target') continue
    const one = onlyNames(move, (name) => name.alias === alias)
    const elsewhere = holder.is === 'another' ? holder.id : undefined
    const method = elsewhere === undefined ? gapless().find(({ ruledOut }) => !ruledOut(one)) : undefined
    const key = elsewhere ?? method?.name ?? ''
    kinds.set(key, { names: [...(kinds.get(key)?.names ?? []), alias], method, elsewhere })
  }
  const rank = ({ method, elsewhere }: Kind) => (method !== undefined ? 0 : elsewhere !== undefined ? 1 : 2)
  return [...kinds.values()].toSorted((a, b) => rank(a) - rank(b))
}

const gapless = () => scenarios.filter(({ name }) => traitsOf(name).gapless)

/** The move as it stands once these names are on the target. */
function asMoved(move: Move, names: readonly string[]): Move {
  const { source, target } = move.observation
  const having = (read: Known<Distribution>, aliases: (now: readonly string[]) => readonly string[]) =>
    read.known ? { ...read, value: { ...read.value, aliases: aliases(read.value.aliases) } } : read
  const observation = {
    ...move.observation,
    source: source && having(source, (now) => now.filter((name) => !names.includes(name))),
    target: having(target, (now) => [...now, ...names]),
  }
  return { ...move, observation }
}

async function groupOf(some: Move, { names, method, elsewhere }: Kind): Promise<NameGroup> {
  const { holder } = some.observation
  const source = elsewhere ?? (holder.is === 'source' || holder.is === 'foreign' ? holder.id : undefined)
  const group = { names, source: source ?? some.source?.id, why: '', dark: [], blocked: '' }
  if (elsewhere !== undefined)
    return {
      ...group,
      scenario: undefined,
      why: `${names.length === 1 ? 'it is' : 'they are'} on ${elsewhere}`,
    }
  if (method !== undefined) return { ...group, scenario: method.name, blocked: await blockers(method, some) }
  const why = withoutMethod(some)
  let blocked = 'no method is possible'
  for (const one of scenarios.filter(({ name }) => !traitsOf(name).gapless)) {
    const accepted = asAccepted(one, some)
    const { acceptDowntime } = accepted.inputs
    const dark = acceptDowntime.filter((name) => !unheldOf(some).includes(name))
    const inputs = dark.length === 0 ? { 'accept-downtime': acceptDowntime.join(',') } : {}
    blocked = one.ruledOut(accepted) ?? (await blockers(one, accepted))
    if (blocked === '') return { ...group, scenario: one.name, dark, why, inputs }
  }
  return { ...group, scenario: undefined, why, blocked }
}

/** What a run by this method would be refused for; empty: nothing. */
async function blockers(method: Method, move: Move): Promise<string> {
  return inTheWay(await examineNames(method.checks, move)).join('; ')
}

/** Why no method without an outage moves these names: that of the method for these accounts. */
function withoutMethod(move: Move): string {
  const inTwo = accounts(move.observation) === 'two'
  const reasons = gapless()
    .filter(({ name }) => (traitsOf(name).accounts === 'two') === inTwo)
    .flatMap((one) => one.ruledOut(move) ?? [])
  return reasons[0] ?? 'no method moves them without an outage'
}

/** What stands for the roles that a person has to fill in; the workflow puts the word of each job in the place of `{0}`. */
const rolesToFillIn = `${exampleRole}-{0}`

/**
 * The names by what can write their records: first those whose zones the run sees, then those of each zone in Route 53 that it
 * does not see, each with a role of its own, then those whose records a person writes. None where it sees all zones or none, or was
 * told one. Changes nothing.
 */
export async function groupsByZone(move: Move, method: Method): Promise<readonly NameGroup[]> {
  const ours = namesOf(move).flatMap(({ alias, hosted }) => (hosted === undefined ? [] : [alias]))
  const theirs = [...(await unseenZones(move))].filter(([, { ofRoute53 }]) => ofRoute53)
  if (ours.length === 0 || theirs.length === 0 || move.inputs.hostedZone !== undefined) return []
  const groups: NameGroup[] = []
  const add = (names: readonly string[], more: Pick<NameGroup, 'why' | 'inputs'>) => {
    const before = groups.flatMap((group) => group.names)
    const some = onlyNames(asMoved(move, before), ({ alias }) => names.includes(alias))
    const dark = method.outage?.names(some) ?? []
    groups.push({
      names,
      source: move.source?.id,
      scenario: dark.length === 0 ? undefined : method.name,
      dark,
      blocked: '',
      ...more,
    })
  }
  add(ours, { why: 'the run sees their hosted zones' })
  for (const [zone, { names }] of theirs)
    add(names, {
      why: `replace dns-role-to-assume by a role of the account that has the hosted zone ${zone} ({0}: plan, move or recover)`,
      inputs: { 'dns-role-to-assume': rolesToFillIn, 'hosted-zone': undefined, dns: 'route53' },
    })
  const rest = move.aliases.filter((alias) => !groups.some(({ names }) => names.includes(alias)))
  const why = 'a person publishes their records: no zone of them was found in Route 53'
  if (rest.length > 0) add(rest, { why, inputs: { 'hosted-zone': undefined, dns: 'auto' } })
  return groups
}

/**
 * What of several names can be moved in runs of their own, where no run moves all of them: as runs of this action, and as lists
 * for the workflow `move-aliases`.
 */
export function runsOfTheirOwn(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  const runs = groups.map((group) => {
    const { names } = group
    const title = `Move ${listed(names)} in a run of ${names.length === 1 ? 'its' : 'their'} own: ${reason(group)}`
    return runWith(title, { ...inputsFor(move, 'plan'), ...inputsOf(group) })
  })
  return [...runs, ...lists(move, groups)]
}

/** The lists alone, where a run could move all names, and some of their records only a person's. */
export function byZone(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  return lists(move, groups).map((next, at) => ({
    ...next,
    title: `${next.title}; ${groups[at]?.why ?? ''}`,
  }))
}

/** Why these names need a run of their own, and what moves them. */
function reason({ names, scenario, why, dark, blocked }: NameGroup): string {
  const outage = dark.length === 0 ? 'without an outage' : `with an outage of ${listed(dark)}`
  const how =
    scenario === undefined ? '' : `${scenario} moves ${names.length === 1 ? 'it' : 'them'} ${outage}`
  const both = [why, how].filter((text) => text !== '').join('; ')
  return blocked === '' ? both : `${both}. Before that: ${blocked}`
}

/** What differs for a group from the inputs of this run. With a method named, `accept-downtime` has to list every name of it. */
function inputsOf({ names, source, scenario, dark, inputs }: NameGroup) {
  return {
    alias: names.join(','),
    'source-distribution': source,
    ...(dark.length === 0 ? {} : { scenario }),
    'accept-downtime': dark.length === 0 ? undefined : [...new Set([...dark, ...names])].toSorted().join(','),
    ...inputs,
  }
}

/** What the workflow sets itself, or does not take from a list; and roles: that of a job trusts its environment, a list is for three. */
const notOfRun = new Set([
  ...['command', 'plan', 'require-plan', 'require-approval', 'github-token'],
  ...['role-to-assume', 'source-role-to-assume', 'dns-role-to-assume'],
])

/**
 * The groups as lists, for the workflow `move-aliases`. All change one distribution, and a plan binds what that has: a list for
 * each group, one after the other. Not one whose run would be refused.
 */
function lists(move: Move, groups: readonly NameGroup[]): readonly Next[] {
  const open = groups.filter(({ blocked }) => blocked === '')
  const variables = '. Its jobs take the roles that are in the variables of their environments'
  const fromVariables = move.inputs.roleToAssume === undefined ? '' : variables
  return open.map((group, at) => {
    const ofRun = Object.entries(inputsFor(move, 'move')).filter(([name]) => !notOfRun.has(name))
    const entry = { ...Object.fromEntries(ofRun), ...inputsOf(group) }
    const after = at === 0 ? '' : `, when list ${at} is done`
    const place = open.length === 1 ? 'As a list' : `List ${at + 1} of ${open.length}${after}`
    const together =
      open.length === 1 || at > 0
        ? ''
        : `. Not in one list: all of them change ${move.target.id}, and a plan binds its aliases`
    return {
      title: `${place}, for moves of the workflow move-aliases: ${listed(group.names)}${together}${fromVariables}`,
      paste: JSON.stringify([{ ...entry, alias: group.names }], undefined, 2),
      language: 'json',
    }
  })
}

import { covers, isOfCloudFront, isWildcard, matchesMasked } from '../base/alias.ts'
import { isInactive, unserving } from '../base/distribution.ts'
import type { Failure } from '../base/failure.ts'
import { sideText } from '../base/text.ts'
import type { Traffic } from '../base/traffic.ts'
import type { Seat, StatusFacts } from '../report/status.ts'
import type { Move, Observation } from './move.ts'

/** What a status is judged from, as it was read. `conflicts`: rests on it only where nobody holds the name. */
export type World = Pick<Observation, 'target' | 'source' | 'holder' | 'conflicts' | 'traffic'>

/** What a move is about, as far as its status depends on it. */
export type Case = Pick<Move, 'alias' | 'initial' | 'inputs'> & {
  readonly target: { readonly id: string }
  readonly source: { readonly id: string } | undefined
}

/** The id of the holder, as far as it is known: CloudFront masks those of other accounts. */
export function idOf(holder: Seat, world: World, { target, source, inputs }: Case): string | undefined {
  if (holder === 'target') return target.id
  if (holder === 'source') return source?.id ?? inputs.sourceDistribution ?? maskedId(world)
  if (holder !== 'other') return undefined
  return world.holder.is === 'another' ? world.holder.id : maskedId(world)
}

function maskedId({ holder }: World): string | undefined {
  return 'conflict' in holder ? holder.conflict.maskedId : undefined
}

/** Whether what holds the name is in the account of one of the ends, as far as they were read. */
export function isOurs({ holder, target, source }: World): boolean {
  if (!('conflict' in holder)) return holder.is === 'another'
  const { maskedAccount } = holder.conflict
  return [target, source].some((end) => end?.known && matchesMasked(end.value.account, maskedAccount))
}

function otherText(id: string | undefined): string {
  return id ?? 'another distribution'
}

/** Why a source that the conflict list names was not read: its account is out of reach, or the list of that shows it not. */
function notFound({ holder, target }: World, { inputs }: Case): string {
  const account = 'conflict' in holder ? holder.conflict.maskedAccount : ''
  const ours = target.known && matchesMasked(target.value.account, account)
  return ours || inputs.sourceRoleToAssume !== undefined
    ? 'its whole id could not be found out'
    : 'there are no credentials for it'
}

type Serving = StatusFacts['serving'] & { readonly why: string }

/** Who serves the name, and through what: the exact name first, else the longest wildcard (aws-docs: CNAMEs). */
export function servingOf(holder: Seat, why: Failure | undefined, world: World, about: Case): Serving {
  const none = { id: undefined, through: undefined }
  switch (holder) {
    case 'target':
    case 'source': {
      const read = holder === 'target' ? world.target : world.source
      const id = idOf(holder, world, about)
      if (!read?.known) {
        const reason = read === undefined ? notFound(world, about) : read.why.message
        return { by: 'unknown', ...none, why: `${sideText(holder, id)} could not be read: ${reason}` }
      }
      if (!read.value.aliases.includes(about.alias))
        return {
          by: 'unknown',
          ...none,
          why: isInactive(read, about.alias)
            ? `${sideText(holder, id)} lists it as inactive`
            : `a list shows it on ${sideText(holder, id)}, but a read of that distribution does not`,
        }
      const dark = unserving(read.value)
      if (dark === undefined) return { by: holder, id, through: about.alias, why: '' }
      const which = read.value.enabled ? `; ${dark}` : ', which is disabled'
      return { by: 'nobody', ...none, why: `it is on ${sideText(holder, id)}${which}` }
    }
    case 'nobody':
      return throughWildcard(world, about)
    case 'other': {
      const id = idOf(holder, world, about)
      if (world.holder.is !== 'another')
        return { by: 'unknown', ...none, why: `it is on ${otherText(id)}, of which nothing more is known` }
      return world.holder.enabled
        ? { by: 'other', id, through: about.alias, why: '' }
        : { by: 'nobody', ...none, why: `it is on ${otherText(id)}, which is disabled` }
    }
    case 'unknown':
      return { by: 'unknown', ...none, why: why?.message ?? 'no answer' }
    default:
      return holder satisfies never
  }
}

/** Who serves a name that nobody holds. */
function throughWildcard(world: World, about: Case): Serving {
  const { target, source, conflicts } = world
  const ends = (['target', 'source'] as const).flatMap((side) => {
    const read = side === 'target' ? target : source
    const { id } = about[side] ?? {}
    if (!read?.known || id === undefined) return []
    const names = read.value.aliases.filter((name) => isWildcard(name) && covers(name, about.alias))
    return names.map((name) => ({
      side,
      id,
      name,
      enabled: unserving(read.value) === undefined,
      masked: false,
    }))
  })
  const ids = [about.target.id, about.source?.id].flatMap((id) => id ?? [])
  const foreign = (conflicts.known ? conflicts.value : []).flatMap(({ alias: name, maskedId: id }) =>
    isWildcard(name) && covers(name, about.alias) && !ids.some((own) => matchesMasked(own, id))
      ? [{ side: 'other' as const, id, name, enabled: true, masked: true }]
      : [],
  )
  const [first] = [...ends, ...foreign].toSorted((a, b) => b.name.length - a.name.length)
  const none = { id: undefined, through: undefined }
  if (first === undefined) {
    if (source?.known !== false) return { by: 'nobody', ...none, why: 'no distribution holds it' }
    const why = `no distribution holds it, and ${sideText('source', idOf('source', world, about))} could not be read: ${source.why.message}`
    return { by: 'unknown', ...none, why }
  }
  const { side, id, name, enabled, masked } = first
  if (masked)
    return {
      by: 'unknown',
      ...none,
      why: `no distribution holds it, and ${name} is on ${id}, of which nothing more is known`,
    }
  return enabled
    ? { by: side, id, through: name, why: '' }
    : { by: 'nobody', ...none, why: `no distribution holds it, and ${name} is on ${id}, which is disabled` }
}

/**
 * Whether users of a name that nobody holds may be unserved; `undefined`: nothing says so. Where `left` says that this move has released
 * it, as far as anything shows, it need not be seen that DNS leads to CloudFront, which addresses do not show (`unseen`). `plan` and
 * `move` come first: for them it is a name that nobody held, unless a move is told which distribution did.
 */
export function mayBeDark(
  by: Seat,
  { leadsTo }: Pick<Traffic, 'leadsTo'>,
  { left, inputs }: Pick<Case, 'inputs'> & { readonly left: string | undefined },
): { readonly unseen?: true } | undefined {
  if (by === 'source') return undefined
  if (isOfCloudFront(leadsTo)) return {}
  const { command, sourceDistribution: named } = inputs
  const ours = left === 'unclaimed' && command !== 'plan' && (command !== 'move' || named !== undefined)
  return ours && by !== 'target' ? { unseen: true } : undefined
}

import { acceptsClaim, traitsOf } from '../base/contract.ts'
import { type Distribution, disabledNames, isGone, type Known, unserving } from '../base/distribution.ts'
import { Failure, type FailureCode } from '../base/failure.ts'
import { leadsToCloudFront } from '../base/traffic.ts'
import type { History } from '../procedure/history.ts'
import type { Exposing } from '../procedure/world.ts'
import type { Seat, StatusFacts } from '../report/status.ts'
import { enabledLast } from './answers.ts'
import { seatOf } from './holder.ts'
import type { Initial } from './move.ts'
import { type Case, idOf, isOurs, mayBeDark, servingOf, type World } from './serving.ts'

/** What the run itself knows of what it reads. */
export interface Past {
  /** It has made a change: a name that is elsewhere now was taken by somebody. */
  readonly changed: boolean
  /** Users were served by nobody when that was last known. */
  readonly dark: boolean
  /** It has begun an outage, or may have moved the name, and not gone back: a read that shows the source serving is from before that. */
  readonly begun: boolean
  /** What it has sent: reads may still show what was before. */
  readonly history?: History
}

/** A run that has only looked so far. */
export const onlyLooked: Past = { changed: false, dark: false, begun: false }

/** Why act now, and the reason to report where nothing more precise is known. */
export interface Exposure {
  readonly kind: Exposing | 'target-disabled' | 'taken' | 'not-read' | 'target-gone'
  readonly code: FailureCode
  /** What has taken the name is in the account of one of the ends. */
  readonly ours?: boolean
  /** Nothing shows that DNS leads users of the name to CloudFront. */
  readonly unseen?: true
}

/** Where a name stands, who serves its users, and what that asks for. */
export interface Status {
  readonly facts: StatusFacts
  /** The facts of every name of the run. */
  readonly all: readonly StatusFacts[]
  readonly holder: Seat
  /** Why the holder is not known. */
  readonly why: Failure | undefined
  /** Whether the end that holds the name is Deployed. */
  readonly deployed: boolean
  /** `undefined`: not known. */
  readonly sourceEnabled: boolean | undefined
  /** Other names of the source: they are served or not as the source is enabled or not. */
  readonly others: readonly string[]
  /** Names that a disabled source leaves unserved, and nothing says that this is wanted. */
  readonly idle: readonly string[]
  /** All names that a disabled target leaves unserved, where it does not hold this one: that would be an exposure. */
  readonly idleOnTarget: readonly string[]
  /**
   * What this move has left undone so that users are unserved or the name is unclaimed; `undefined`: nothing. Only these states
   * are recovered from, and only as far as this move has brought them about: its plan shows whether it found the name on the
   * source; without one the inputs of the move speak for it.
   */
  readonly left: 'unclaimed' | 'source-disabled' | undefined
  readonly exposure: Exposure | undefined
}

/**
 * Where a move stands and what that means: the one place in which it is decided who serves users and whether a person must look
 * now (contract, `exposed`). A disabled holder serves nobody; what could not be read is not known, never well. Pure.
 */
export function assess(world: World, past: Past, about: Case): Status {
  const { alias, initial, inputs } = about
  const { source } = world
  const named = about.source !== undefined || inputs.sourceDistribution !== undefined
  const read = seatOf(world.holder, named)
  const enabledByUs = enabledLast(past.history, about.source?.id)
  const sourceEnabled = source?.known ? source.value.enabled : enabledByUs
  const behind = past.begun && enabledByUs !== true && read === 'source' && sourceEnabled !== false
  const holder = behind ? 'unknown' : read
  const why = behind ? superseded() : 'why' in world.holder ? world.holder.why : undefined
  const end = endOf(holder, world)
  // A read that does not show the name says nothing of the change that has brought it there.
  const deployed = end?.aliases.includes(alias) ? end.status === 'Deployed' : undefined
  const { why: reason, ...serving } = servingOf(holder, why, world, about)
  const onSource = source?.known ? source.value.aliases : sourceEnabled === false ? initial.sourceAliases : []
  const others = (onSource ?? []).filter((name) => name !== alias)
  const left = leftUndone({ holder, by: serving.by, sourceEnabled }, world, about)
  const facts: StatusFacts = {
    alias,
    holder: {
      is: holder,
      id: idOf(holder, world, about),
      enabled: end?.enabled,
      deployed,
    },
    serving,
    why: reason,
    ends: endsOf(world, about),
  }
  const idle = sourceEnabled === false ? idleOf(holder, others, about) : []
  return {
    facts,
    all: [facts],
    holder,
    why,
    deployed: deployed === true,
    sourceEnabled,
    others,
    idle,
    idleOnTarget: holder === 'target' ? [] : disabledNames(world.target),
    left,
    exposure: exposureOf({ holder, by: serving.by, left, idle }, world, past, about),
  }
}

function superseded(): Failure {
  const why = 'the run was cancelled before a read could show what became of its last change'
  return new Failure('service-error', why)
}

function endOf(holder: Seat, { target, source }: World): Distribution | undefined {
  const end = holder === 'target' ? target : holder === 'source' ? source : undefined
  return end?.known ? end.value : undefined
}

function endsOf({ target, source }: World, about: Case): StatusFacts['ends'] {
  const seen = (read: Known<Distribution> | undefined) => ({
    // A template that leaves out what a tenant only lists would take it off.
    aliases: read?.known ? [...read.value.aliases, ...(read.value.tenant?.inactive ?? [])] : undefined,
    enabled: read?.known ? read.value.enabled : undefined,
  })
  const to = { side: 'target', id: about.target.id, ...seen(target) } as const
  return about.source === undefined ? [to] : [to, { side: 'source', id: about.source.id, ...seen(source) }]
}

function leftUndone(
  { holder, by, sourceEnabled }: Pick<Status, 'holder' | 'sourceEnabled'> & { readonly by: Seat },
  { traffic }: World,
  about: Case,
): Status['left'] {
  const { initial, inputs } = about
  if (holder === 'nobody') return isUnclaimed(by, traffic, about) ? 'unclaimed' : undefined
  if (sourceEnabled !== false || !disabledByUs(initial)) return undefined
  if (holder === 'source') return 'source-disabled'
  return holder === 'target' && inputs.restoreSource ? 'source-disabled' : undefined
}

/**
 * Whether a name that nobody holds was released by this move, as far as anything shows: its plan; without one the target's
 * wildcard, or the inputs, which say that it may be claimed, where DNS shows that somebody uses it and the source does not serve it.
 */
function isUnclaimed(by: Seat, traffic: World['traffic'], { alias, initial, inputs }: Case): boolean {
  const onSource = initial.sourceAliases?.includes(alias)
  if (onSource === true || (initial.planned && onSource === false)) return onSource
  if (by === 'target') return true
  const used = traffic.state === 'not-asked' || leadsToCloudFront(traffic)
  return acceptsClaim(inputs, alias) && used && by !== 'source' && !initial.planned
}

/** Whether a disabled source is this move's doing: it was enabled when the move began, and only one method disables it. */
export function disabledByUs({ sourceEnabled, method }: Initial): boolean {
  return sourceEnabled === true && (traitsOf(method)?.disables ?? true)
}

/** What asks for a person where nothing can be read. `dark`: users were unserved when that was last known. */
export function unreadExposure(dark: boolean): Exposure | undefined {
  return dark ? { kind: 'not-read', code: 'not-in-place' } : undefined
}

/** A target that was deleted since it got the name, or was about to, serves nobody (safety C12). */
const targetGone: Exposure = { kind: 'target-gone', code: 'target-not-found' }

/** What asks for a person, where it is not for the target's being gone, as it is said of a move that has begun. */
function unlessGone(target: World['target'], begun: boolean, other?: Exposure): Exposure | undefined {
  return begun && isGone(target) ? targetGone : other
}

/**
 * Of a disabled source the names whose users a person must look after. A plan that was given says that it is to be so, which the plan
 * that a run has made for itself does not; `restore-source: false` says the same of the names that stay there, and not of one that is
 * to be served there again. Of that nobody can say whose doing it is. A name that has not moved leaves no other of the run behind.
 */
function idleOf(
  holder: Seat,
  others: readonly string[],
  { alias, initial, inputs }: Case,
): readonly string[] {
  if (inputs.plan !== undefined && initial.sourceEnabled === false) return []
  const returning = holder === 'source' && ['recover', 'roll-back'].includes(inputs.command)
  const behind = others.filter((name) => holder !== 'source' || !inputs.aliases.includes(name))
  return [...(returning ? [alias] : []), ...(inputs.restoreSource ? behind : [])]
}

/** Whether a person must act now, by the rules of the contract for `exposed` and no others. */
function exposureOf(
  held: Pick<Status, 'holder' | 'left' | 'idle'> & { readonly by: Seat },
  world: World,
  past: Past,
  about: Case,
): Exposure | undefined {
  const exposed = exposedBy(held, world, past, about)
  if (exposed !== undefined) return exposed
  // A first look that only plans finds what is somebody's to know.
  return held.idle.length > 0 && about.inputs.command !== 'plan'
    ? { kind: 'left-disabled', code: 'source-left-disabled' }
    : undefined
}

/** What the holder alone asks for. */
function exposedBy(
  { holder, by, left }: Pick<Status, 'holder' | 'left'> & { readonly by: Seat },
  world: World,
  { changed, dark }: Pick<Past, 'changed' | 'dark'>,
  { alias, initial, inputs }: Case,
): Exposure | undefined {
  const { target, traffic } = world
  switch (holder) {
    case 'nobody': {
      const known = [initial.sourceAliases, initial.targetAliases].some((names) => names?.includes(alias))
      if (known || changed || dark)
        return unlessGone(target, true, { kind: 'held-by-nobody', code: 'not-in-place' })
      const lost = mayBeDark(by, traffic, { left, inputs })
      return lost && { kind: 'held-by-nobody', code: 'alias-not-held', ...lost }
    }
    case 'source':
      return left === 'source-disabled' ? { kind: 'source-disabled', code: 'not-in-place' } : undefined
    case 'target':
      return target.known && unserving(target.value) !== undefined
        ? { kind: 'target-disabled', code: 'target-disabled' }
        : undefined
    case 'other':
      return changed ? { kind: 'taken', code: 'holder-is-another', ours: isOurs(world) } : undefined
    case 'unknown':
      // Nobody recovers a move that has not begun.
      return unlessGone(target, changed || inputs.command === 'recover', unreadExposure(dark))
    default:
      return holder satisfies never
  }
}

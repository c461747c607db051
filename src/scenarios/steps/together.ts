import type { Failure } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import type { MoveStep, MoveView, Subject } from '../../move/world.ts'
import { byOf } from '../../procedure/action.ts'
import type { Standing } from '../../procedure/step.ts'
import type { Change, Intent, Saying } from '../../procedure/world.ts'
import { isAnother, isMore, lastMade, lastTried, nextOf, toMake } from './by-zone.ts'
import { ownershipTxt } from './ownership-txt.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { trafficDns } from './traffic-dns.ts'
import { oldTtl } from './wait-only.ts'

/**
 * The same step for several names, waited for as one: made by one request a hosted zone, each with its answer, and in place once all
 * of them are. What each would do is asked of each; the answer to a refusal is alike for all. One step is itself.
 */
export function together(steps: readonly MoveStep[], title: string): MoveStep {
  const [first] = steps
  if (first === undefined) throw new Error('no step to make')
  if (steps.length === 1) return first
  const { undo } = first
  const asked = (view: MoveView) => (view.own.phase === 'check' ? lastTried(steps, view) : steps)
  return {
    ...first,
    title,
    alias: '',
    by: (view) =>
      steps.map((step) => byOf({ step, view })).find((by) => by === 'person') ?? byOf({ step: first, view }),
    facts: (view) => all(asked(view), ({ facts }) => facts(view)),
    standing: (view) => standingOf(asked(view).map(({ standing }) => standing(view))),
    needs: (view) => all(nextOf(steps, view), ({ needs, facts }) => needs?.(view) ?? facts(view)),
    intent: (view) => intentOf(toMake(steps, view).map(({ intent }) => intent(view))),
    more: (view) => isMore(steps, view),
    recourse: (view, refusals) =>
      isAnother(steps, view) ? { do: 'again' } : (first.recourse?.(view, refusals) ?? { do: 'give-up' }),
    ...(first.tells === undefined
      ? {}
      : { tells: (answer, view) => all(lastMade(steps, view), ({ tells }) => tells?.(answer, view) ?? []) }),
    ...(first.instead === undefined ? {} : { instead: (failure, view) => insteadOf(steps, failure, view) }),
    ...(first.remarks === undefined
      ? {}
      : { remarks: (view) => all(steps, ({ remarks }) => remarks?.(view) ?? []) }),
    ...(first.change === undefined
      ? {}
      : { change: (view) => changeOf(lastMade(steps, view).flatMap(({ change }) => change?.(view) ?? [])) }),
    undo: typeof undo === 'function' ? () => wayBackOf(steps) : undo,
    wait: (view) => {
      const waits = steps.map(({ wait }) => wait(view))
      const longest = (pick: (wait: (typeof waits)[number]) => number) => Math.max(...waits.map(pick))
      const [one] = waits
      return {
        for: `${one?.for ?? ''} and ${waits.length - 1} more`,
        atMost: longest(({ atMost }) => atMost),
        settle: longest(({ settle }) => settle),
      }
    },
  }
}

function all<T>(steps: readonly MoveStep[], pick: (step: MoveStep) => readonly T[]): readonly T[] {
  return [...new Set(steps.flatMap(pick))]
}

/** In place once all are; absent as long as one is; there, as far as servers answered, where all that are open are. */
function standingOf(standings: readonly Standing[]): Standing {
  const open = standings.filter(({ state }) => state !== 'in-place')
  const worst = open.find(({ state }) => state === 'absent') ?? open[0]
  const [first] = standings
  if (first === undefined) throw new Error('no step to make')
  const done = standings.length - open.length
  const alike = worst === undefined || open.every(({ unheard }) => unheard)
  const one = worst ?? first
  return alike
    ? { ...one, evidence: `${one.evidence}; the other ${standings.length - 1} too` }
    : { ...worst, unheard: false, evidence: `${done} of ${standings.length} in place; ${worst.evidence}` }
}

/** All requests as one, the zone of the first in front; what is to be told, of all; a refusal of one refuses them all. */
function intentOf(intents: readonly Intent[]): Intent {
  const says = intents.flatMap((intent) => ('says' in intent ? (intent.says ?? []) : []))
  const refused = intents.find((intent) => intent.do === 'refuse')
  if (refused !== undefined) return { ...refused, says }
  const changes = intents.flatMap((intent) =>
    intent.do === 'send' && intent.request.to === 'zone' ? intent.request.changes : [],
  )
  if (changes.length > 0) return { do: 'send', request: { to: 'zone', changes } }
  return says.length > 0 ? { do: 'ask', says } : { do: 'nothing' }
}

/** A person is asked for the records of the zone that was refused; those of the others are written all the same. */
function insteadOf(steps: readonly MoveStep[], failure: Failure, view: MoveView) {
  const lost = lastTried(steps, view).filter((step) => byOf({ step, view }) === 'person')
  const found = lost.flatMap(({ instead }) => instead?.(failure, view) ?? [])
  const [first] = found
  if (first === undefined) return undefined
  const intent = intentOf(found.map((one) => one.intent))
  const says: readonly Saying[] = [...first.says, ...('says' in intent ? (intent.says ?? []) : [])]
  if (intent.do === 'ask' && isMore(steps, view))
    return { says, intent: intentOf(nextOf(steps, view).map((step) => step.intent(view))) }
  return { says: first.says, intent }
}

function changeOf(changes: readonly Change[]): Change | undefined {
  const [first] = changes
  if (first === undefined) return undefined
  const distinct = (pick: (change: Change) => string) => [...new Set(changes.map(pick))]
  return {
    ...first,
    resource: distinct(({ resource }) => resource).join(', '),
    alias: distinct(({ alias }) => alias).join(','),
    effect: distinct(({ effect }) => effect).join('; '),
  }
}

/** The ways back of all, step by step. */
function wayBackOf(steps: readonly MoveStep[]): readonly MoveStep[] {
  const ways = steps.flatMap(({ undo }) => (typeof undo === 'function' ? undo() : []))
  const ids = [...new Set(ways.map(({ id }) => id))]
  return ids.map((id) => {
    const same = ways.filter((step) => step.id === id)
    return together(same, `${same[0]?.title ?? ''} and ${same.length - 1} more`)
  })
}

/*
 * Steps of DNS for all names of a move: made and waited for together, apart only where some of the records are ours to write
 * and some a person's.
 */

/** Which of the names a step is about. Default: all. */
type Only = (one: Subject) => boolean

function each(
  move: Subject,
  make: (one: Subject) => MoveStep,
  title: (list: string) => string,
  only: Only = () => true,
): readonly MoveStep[] {
  const names = namesOf(move).filter(only)
  // What a person has to do takes longest: that is asked for first.
  const groups = [names.filter(({ hosted }) => hosted === undefined), names.filter(({ hosted }) => hosted)]
  return groups.flatMap((some) =>
    some.length === 0 ? [] : [together(some.map(make), title(listed(some.map(({ alias }) => alias))))],
  )
}

/**
 * Has DNS of these names lead straight to the target. A zone that did not answer may be ours: it is looked for again where the wait ends.
 * `inParts`: the claim that follows takes names one by one, and is made as long as a person would be waited for here.
 */
export function trafficOfAll(
  move: Subject,
  {
    only,
    inParts = false,
    ...options
  }: Parameters<typeof trafficDns>[1] & { readonly only?: Only; readonly inParts?: boolean },
): readonly MoveStep[] {
  const steps = each(
    move,
    (one) => trafficDns(one, options),
    (list) => options.title ?? `Point DNS of ${list} to the target`,
    only,
  )
  const hurried = inParts && options.unserved && move.zoneAt === undefined && move.inputs.command !== 'plan'
  return hurried ? oursFirst(steps) : steps
}

/** Has the ownership records of these names published and seen. */
export function ownershipOfAll(
  move: Subject,
  { only, ...options }: NonNullable<Parameters<typeof ownershipTxt>[1]> & { readonly only: Only },
) {
  return each(
    move,
    (one) => ownershipTxt(one, options),
    (list) => `Publish the TXT records of ${list}`,
    only,
  )
}

/** Has DNS of all names as it was when the move began, before the source is to get them back. The way back does not end with it. */
export function restoreOfAll(move: Subject): readonly MoveStep[] {
  return oursFirst(
    each(
      move,
      (one) => restoreTraffic(one, { required: false, stays: true, beforeGiveBack: true }),
      (list) => `Lead DNS of ${list} back to where it led`,
    ),
  )
}

/**
 * While users are unserved: names whose records are ours do not wait for those of a person, who is asked first. CloudFront tells when
 * these lead where they are to.
 */
function oursFirst(steps: readonly MoveStep[]): readonly MoveStep[] {
  if (!steps.some(isOfZone)) return steps
  return steps.map((step) =>
    isOfZone(step)
      ? step
      : {
          ...step,
          onRefusal: 'go-on',
          onExhausted: 'go-on',
          wait: (view) => ({ ...step.wait(view), atMost: 0 }),
        },
  )
}

/** Whether the records of a step are in a zone that may be ours; else a person is asked for them. */
export function isOfZone({ record }: MoveStep): boolean {
  return record !== undefined
}

/** Waits until nobody can still remember where DNS of any of these names led before: as long as the longest-lived record. */
export function oldTtlOfAll(
  move: Subject,
  { only, ...options }: Parameters<typeof oldTtl>[1] & { readonly only: Only },
): readonly MoveStep[] {
  const names = namesOf(move).filter(only)
  if (names.length === 0) return []
  const title = `Wait until no resolver caches the old DNS records of ${listed(names.map(({ alias }) => alias))}`
  return [
    together(
      names.map((one) => oldTtl(one, options)),
      title,
    ),
  ]
}

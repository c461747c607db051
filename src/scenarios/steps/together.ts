import type { Failure } from '../../base/failure.ts'
import { listed } from '../../base/text.ts'
import { namesOf } from '../../move/names.ts'
import type { MoveStep, MoveView, Subject } from '../../move/world.ts'
import type { Change, Standing } from '../../procedure/step.ts'
import type { Intent, Saying } from '../../procedure/world.ts'
import { ownershipTxt } from './ownership-txt.ts'
import { restoreTraffic } from './restore-traffic.ts'
import { trafficDns } from './traffic-dns.ts'
import { oldTtl } from './zone-write.ts'

/**
 * The same step for several names, made and waited for as one: by one request a hosted zone, and in place once all of them
 * are. What each would do is asked of each; whoever makes it, and the answer to a refusal, are alike for all. One step is itself.
 */
export function together(steps: readonly MoveStep[], title: string): MoveStep {
  const [first] = steps
  if (first === undefined) throw new Error('no step to make')
  if (steps.length === 1) return first
  const { undo } = first
  return {
    ...first,
    title,
    alias: '',
    facts: (view) => all(steps, ({ facts }) => facts(view)),
    standing: (view) => standingOf(steps.map(({ standing }) => standing(view))),
    needs: (view) => all(steps, ({ needs, facts }) => needs?.(view) ?? facts(view)),
    intent: (view) => intentOf(absent(steps, view).map(({ intent }) => intent(view))),
    ...(first.instead === undefined ? {} : { instead: (failure, view) => insteadOf(steps, failure, view) }),
    ...(first.remarks === undefined
      ? {}
      : { remarks: (view) => all(steps, ({ remarks }) => remarks?.(view) ?? []) }),
    ...(first.change === undefined
      ? {}
      : { change: (view) => changeOf(steps.flatMap(({ change }) => change?.(view) ?? [])) }),
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

/** Those that are still to be made; all where that is not known. */
function absent(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const open = steps.filter(({ standing }) => standing(view).state === 'absent')
  return open.length === 0 ? steps : open
}

/** In place once all are; absent as long as one is. */
function standingOf(standings: readonly Standing[]): Standing {
  const open = standings.filter(({ state }) => state !== 'in-place')
  const worst = open.find(({ state }) => state === 'absent') ?? open[0]
  const [first] = standings
  if (first === undefined) throw new Error('no step to make')
  const done = standings.length - open.length
  return worst === undefined
    ? { ...first, evidence: `${first.evidence}; the other ${standings.length - 1} too` }
    : { ...worst, evidence: `${done} of ${standings.length} in place; ${worst.evidence}` }
}

/** All requests as one; what is to be told, of all; a refusal of one refuses them all. */
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

function insteadOf(steps: readonly MoveStep[], failure: Failure, view: MoveView) {
  const found = steps.flatMap(({ instead }) => instead?.(failure, view) ?? [])
  const [first] = found
  if (first === undefined) return undefined
  const says: readonly Saying[] = first.says
  return { says, intent: intentOf(found.map(({ intent }) => intent)) }
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

function each(
  names: readonly Subject[],
  make: (one: Subject) => MoveStep,
  title: (list: string) => string,
): readonly MoveStep[] {
  // What a person has to do takes longest: that is asked for first.
  const groups = [names.filter(({ hosted }) => hosted === undefined), names.filter(({ hosted }) => hosted)]
  return groups.flatMap((some) =>
    some.length === 0 ? [] : [together(some.map(make), title(listed(some.map(({ alias }) => alias))))],
  )
}

/** Has DNS of these names lead straight to the target; of all names where none are given. */
export function trafficOfAll(
  move: Subject,
  options: {
    readonly required: boolean
    readonly title?: string
    readonly only?: (one: Subject) => boolean
  },
) {
  const { only = () => true } = options
  return each(
    namesOf(move).filter(only),
    (one) => trafficDns(one, options),
    (list) => options.title ?? `Point DNS of ${list} to the target`,
  )
}

/** Has the ownership records of these names published and seen; of all names where none are given. */
export function ownershipOfAll(
  move: Subject,
  options: Parameters<typeof ownershipTxt>[1] & { readonly only?: (one: Subject) => boolean } = {
    andBack: false,
  },
) {
  const { only = () => true } = options
  return each(
    namesOf(move).filter(only),
    (one) => ownershipTxt(one, options),
    (list) => `Publish the TXT records of ${list}`,
  )
}

/** Has DNS of all names as it was when the move began. */
export function restoreOfAll(move: Subject, options: { readonly required: boolean }) {
  return each(
    namesOf(move),
    (one) => restoreTraffic(one, options),
    (list) => `Lead DNS of ${list} back to where it led`,
  )
}

/** Waits until nobody can still remember where DNS of any of these names led before: as long as the longest-lived record. */
export function oldTtlOfAll(
  move: Subject,
  options: { readonly deployments: number; readonly only?: (one: Subject) => boolean },
): MoveStep {
  const { only = () => true } = options
  const names = namesOf(move).filter(only)
  return together(
    names.map((one) => oldTtl(one, options)),
    `Wait until the old DNS records of ${listed(names.map(({ alias }) => alias))} are forgotten everywhere`,
  )
}

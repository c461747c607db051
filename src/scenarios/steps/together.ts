import type { Failure } from '../../base/failure.ts'
import type { MoveStep, MoveView } from '../../move/world.ts'
import type { Intent, Saying } from '../../procedure/intent.ts'
import type { Change, Standing } from '../../procedure/step.ts'

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

import { inFirstZone } from '../../move/names.ts'
import type { MoveStep, MoveView } from '../../move/world.ts'
import { byOf } from '../../procedure/action.ts'
import { mayHaveEffect, type Sent } from '../../procedure/track.ts'

/*
 * Records of several names may lie in several hosted zones, and one zone may refuse what another accepts: each has a request of
 * its own. What has become of which is read from the requests that were sent. All functions are pure.
 */

/** The names that a request has written, or may have. */
function namesIn(sent: Sent | undefined): readonly string[] {
  if (sent?.request.to !== 'zone' || !mayHaveEffect(sent)) return []
  return sent.answered?.answer?.made ?? inFirstZone(sent.request).map(({ name }) => name)
}

function isOf(step: MoveStep, names: readonly string[]): boolean {
  return step.record !== undefined && names.includes(step.record.name)
}

/** The steps that the last request has made. */
export function lastMade(steps: readonly MoveStep[], { own: { sent } }: MoveView): readonly MoveStep[] {
  const names = namesIn(sent.at(-1))
  return steps.filter((step) => isOf(step, names))
}

/** The steps that the last try was about: all else says nothing of what has become of it. */
export function lastTried(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const last = view.own.sent.at(-1)
  if (last?.request.to !== 'zone' || last.answered?.failure === undefined) return nextOf(steps, view)
  const names = inFirstZone(last.request).map(({ name }) => name)
  return steps.filter((step) => isOf(step, names))
}

function isAbsent(step: MoveStep, view: MoveView): boolean {
  return step.standing(view).state === 'absent'
}

/** Those that no request of this run has made. What has no answer is made where it is read so. */
function leftOf(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const { sent } = view.own
  const made = sent.filter(({ answered }) => answered?.answer !== undefined).flatMap(namesIn)
  const maybe = sent.flatMap(namesIn)
  return steps.filter((step) => !isOf(step, made) && (!isOf(step, maybe) || isAbsent(step, view)))
}

/** Those of them that are to be made, as far as is known. */
function openOf(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const isUnknown = (step: MoveStep) => step.facts(view).some((fact) => view.reading(fact)?.known !== true)
  return leftOf(steps, view).filter((step) => isAbsent(step, view) || isUnknown(step))
}

function isOurs(step: MoveStep, view: MoveView): boolean {
  return step.record !== undefined && byOf({ step, view }) === 'us'
}

/** Whether another request is to be made, since those so far were about some of the zones. */
export function isMore(steps: readonly MoveStep[], view: MoveView): boolean {
  return openOf(steps, view).some((step) => isOurs(step, view))
}

/**
 * All that is still to be made, and what the next request makes in front: our records before those of a person. Where nothing
 * later rests on a zone, those come first that have failed less often.
 */
export function toMake(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const some = [openOf(steps, view), leftOf(steps, view)].find(({ length }) => length > 0) ?? steps
  const failed = (step: MoveStep) => (isEach(step, view) ? failures(steps, step.record?.zoneId, view) : 0)
  const rank = (step: MoveStep) => (isOurs(step, view) ? failed(step) : Number.POSITIVE_INFINITY)
  return some.toSorted((a, b) => (rank(a) < rank(b) ? -1 : rank(a) > rank(b) ? 1 : 0))
}

/** Those that the next request makes: of one zone. */
export function nextOf(steps: readonly MoveStep[], view: MoveView): readonly MoveStep[] {
  const some = toMake(steps, view)
  const [first] = some
  if (first === undefined || !isOurs(first, view)) return some
  return some.filter((step) => isOurs(step, view) && step.record?.zoneId === first.record?.zoneId)
}

/** Whether a zone that has not failed is left, to be tried although another was refused. */
export function isAnother(steps: readonly MoveStep[], view: MoveView): boolean {
  const [next] = nextOf(steps, view)
  return (
    next !== undefined &&
    isOurs(next, view) &&
    isEach(next, view) &&
    failures(steps, next.record?.zoneId, view) === 0
  )
}

/** Each zone is written for its own sake: the run goes on without it, or is on its way back. */
function isEach({ onRefusal, undo }: MoveStep, view: MoveView): boolean {
  const answer = typeof onRefusal === 'function' ? onRefusal(view) : onRefusal
  return answer === 'go-on' || typeof undo !== 'function'
}

/** How often a zone has failed: a write of it, and by the last reads. */
function failures(steps: readonly MoveStep[], zoneId: string | undefined, view: MoveView): number {
  const writes = view.own.sent.filter(
    ({ request, answered }) =>
      request.to === 'zone' && request.changes[0]?.zoneId === zoneId && answered?.failure !== undefined,
  )
  const unread = steps.filter(
    (step) =>
      step.record?.zoneId === zoneId &&
      step.facts(view).some((fact) => view.reading(fact)?.why !== undefined),
  )
  return writes.length + unread.length
}

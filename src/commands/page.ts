import { clause, listed, sideText, timeOfDay } from '../base/text.ts'
import { otherNames } from '../move/facts.ts'
import type { Move } from '../move/move.ts'
import type { Run } from '../move/run-context.ts'
import type { StepEvent } from '../procedure/step.ts'
import { isRefusal } from '../procedure/track.ts'
import type { Exposing } from '../procedure/world.ts'
import { byHandOf, type Exposed } from './verdict/by-hand.ts'

/** Refusals that pass by themselves while users wait: CloudFront has not heard of the release, of the disablement, or of DNS yet. */
const passing: readonly unknown[] = ['held-elsewhere', 'source-enabled', 'dns-elsewhere']

/** After so many refusals of one step nothing but a person helps: one alone may be answered by another call. */
const enough = 2

/**
 * Calls a person, once, as soon as what would end an outage is refused for good (safety X8): the run goes on trying until the
 * deadline, which may be hours away, and nobody reads a log meanwhile.
 */
export function pager(run: Run, move: Move): (event: StepEvent) => void {
  const refused = new Map<string, number>()
  let called = false
  return (event) => {
    if (event.type !== 'retrying' || event.exposure === undefined || called) return
    if (!isRefusal(event.why) || passing.includes(event.why.refusal)) return
    const times = (refused.get(event.step.id) ?? 0) + 1
    refused.set(event.step.id, times)
    // Nobody is served by a disabled source that has no other names.
    const idle = event.exposure === 'left-disabled' && otherNames(move).length === 0
    if (times < enough || idle) return
    called = true
    call(run, move, event, event.exposure)
  }
}

function call(
  { journal }: Run,
  move: Move,
  { step, why }: Extract<StepEvent, { type: 'retrying' }>,
  kind: Exposing,
): void {
  const remedy = why.remedy === undefined ? '' : ` To correct it: ${clause(why.remedy)}.`
  journal.tell({
    type: 'announced',
    level: 'error',
    title: 'Act now: CloudFront refuses what would end an outage',
    text: `${stakeOf(kind, move)}. "${step.title}" is refused: ${clause(why.message)}.${remedy} The action tries until ${timeOfDay(move.deadlineAt)} UTC. The commands to do it by hand are in the log, below this line.`,
  })
  const holder = kind === 'held-by-nobody' ? 'nobody' : kind === 'left-disabled' ? 'target' : 'source'
  const left = kind === 'held-by-nobody' ? 'unclaimed' : 'source-disabled'
  const exposed: Exposed = { kind, holder, left, sourceEnabled: holder === 'nobody', names: move.aliases }
  for (const { title, paste } of byHandOf(move, exposed, move.alias))
    for (const line of [`${title}:`, ...paste.split('\n')]) journal.log.line(`    ${line}`)
}

/** What users suffer as long as the step is not accepted. */
function stakeOf(kind: Exposing, { aliases, source }: Move): string {
  const names = listed(aliases, 10)
  const them = aliases.length > 1 ? 'their' : 'its'
  const from = sideText('source', source?.id)
  switch (kind) {
    case 'held-by-nobody':
      return `No distribution holds ${names}: unless a wildcard serves ${them} users, they get an error`
    case 'left-disabled':
      return `This move has disabled ${from}: the users of its other names get an error`
    case 'source-disabled':
      return `This move has disabled ${from}, which holds ${names}: ${them} users get an error`
  }
}

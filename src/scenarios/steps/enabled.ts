import { actionOn } from '../../base/distribution.ts'
import { Failure, type FailureCode } from '../../base/failure.ts'
import { are } from '../../base/text.ts'
import { otherNames, oursToEnable } from '../../move/facts.ts'
import { aliasOf, namesOf } from '../../move/names.ts'
import {
  by,
  configFact,
  distributionFact,
  distributionOf,
  type MoveStep,
  type MoveView,
  type SideFacts,
  type Subject,
} from '../../move/world.ts'
import { mayHaveChanged, updateOf } from './alias.ts'
import { outageLasted, shortPause } from './outage.ts'
import { moving, onlyAfter } from './wait-only.ts'

/** What differs between the steps that enable or disable a distribution: any part of the step, and the following. */
interface EnabledOptions extends Partial<MoveStep> {
  /** Whether it must be Deployed besides before it counts as in place. Default: true. */
  readonly deployed?: boolean
  /** The code of a refusal that has none of its own. Default: `service-error`. */
  readonly refusedAs?: FailureCode
  /** Refusals are tried again, so many times, `pause` ms apart; `later` ms once it is clear that a person has to help. */
  readonly insist?: {
    readonly times: (view: MoveView) => number
    readonly pause: number
    readonly later?: number
  }
}

/** Enables or disables a distribution by UpdateDistribution, with every other byte of its configuration as it was read. */
export function setEnabled(
  move: Subject,
  { id }: SideFacts,
  enabled: boolean,
  options: EnabledOptions = {},
): MoveStep {
  const { deployed = true, refusedAs = 'service-error', insist, ...rest } = options
  const word = enabled ? 'enabled' : 'disabled'
  return {
    id: enabled ? 'enable-source' : 'disable-source',
    title: `${enabled ? 'Enable' : 'Disable'} ${id}`,
    alias: aliasOf(move),
    by: 'us',
    facts: () => [distributionFact(id)],
    standing: (view) =>
      by(distributionOf(view, id), (read) => {
        const is = `${id} is ${read.enabled ? 'enabled' : 'disabled'}`
        if (read.enabled !== enabled) return { state: 'absent', evidence: is }
        if (!deployed) return { state: 'in-place', evidence: is }
        const state = read.status === 'Deployed' ? 'in-place' : 'settling'
        return { state, evidence: `${is}, ${read.status}`, fact: read.etag }
      }),
    calls: actionOn(id, 'Update'),
    insists: enabled,
    needs: () => [configFact(id)],
    intent: (view) => updateOf(view, id, { enabled }, refusedAs),
    change: (view) =>
      mayHaveChanged(view)
        ? {
            action: actionOn(id, 'Update'),
            resource: id,
            alias: move.aliases.join(','),
            effect: `${id} ${word}${enabled ? outageLasted(view, (time) => ` again, ${time} after it was disabled`) : ''}`,
            keepsLists: true,
          }
        : undefined,
    undo: () => [],
    wait: () => ({
      for: `${id} to be ${deployed ? 'Deployed and ' : ''}${word}`,
      atMost: move.inputs.deployTimeout,
      settle: 0,
      ...(deployed ? { ends: 'deployed' as const } : {}),
    }),
    onRefusal: 'stop',
    onExhausted: 'stop',
    exhausted: 'not-deployed',
    ...(insist === undefined ? {} : { recourse: insisting(insist) }),
    ...rest,
  }
}

/** Tries a refused change again, so many times, as long as the deadline allows. */
function insisting({
  times,
  pause: first,
  later = first,
}: NonNullable<EnabledOptions['insist']>): NonNullable<MoveStep['recourse']> {
  return (view, refusals) => {
    const pause = refusals.length > fewTries ? later : first
    const over = refusals.length > times(view) || view.now + pause >= view.waits.deadlineAt
    return over ? { do: 'give-up' } : { do: 'again', pause }
  }
}

/** How often a refused restore is tried again where no other name of the source is unserved, or before a person has to help. */
const fewTries = 5

/** Pause between two tries once a person has to help, in ms. */
const longPause = 15_000

/** Id of the step that enables the source again first. */
export const restoring = 'restore-source'

/**
 * Enables the source again right after the alias has left it: its other names are unserved until then, so that it is tried until the
 * deadline (safety X13, X14). Where the source is to stay disabled that is for a name of several which CloudFront refuses to move: it
 * stays there.
 */
export function restoreSource(move: Subject): readonly MoveStep[] {
  const { source, inputs } = move
  const several = namesOf(move).length > 1
  if (source === undefined || !oursToEnable(move) || !(inputs.restoreSource || several)) return []
  const stays = (view: MoveView) => moving(view, move).length < namesOf(move).length
  const dark = (view: MoveView) => otherNames(move).length > 0 || stays(view)
  const step = afterTheMove(move, source, {
    id: restoring,
    title: `Enable the source ${source.id} again${inputs.restoreSource ? '' : ', if a name stays on it'}`,
    deployed: false,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    urgent: { pause: shortPause, exposure: 'left-disabled' },
    serves: { by: 'source', all: true },
    insist: {
      times: (view) => (dark(view) ? Number.POSITIVE_INFINITY : fewTries),
      pause: shortPause,
      later: longPause,
    },
  })
  return inputs.restoreSource ? [step] : onlyAfter(stays, [step])
}

/**
 * Sees the restored source Deployed with the names that it had besides. What could not be enabled before is tried again here
 * until the deadline: names of others are unserved.
 */
export function sourceServes(move: Subject): readonly MoveStep[] {
  const { source, inputs } = move
  const others = otherNames(move)
  if (source === undefined || others.length === 0 || !oursToEnable(move) || !inputs.restoreSource) return []
  // It is enabled already, unless that failed: a plan tells of no call.
  const { calls, ...step } = afterTheMove(move, source, {
    id: 'source-serves',
    title: `Check that the source ${source.id} is deployed with its other names`,
    onRefusal: 'go-on',
    onExhausted: 'go-on',
    urgent: { pause: shortPause, exposure: 'left-disabled' },
    insist: { times: () => Number.POSITIVE_INFINITY, pause: shortPause, later: longPause },
  })
  const lostOf = (aliases: readonly string[] = others) => others.filter((name) => !aliases.includes(name))
  return [
    {
      ...step,
      standing: (view) => {
        const standing = step.standing(view)
        if (standing.state !== 'in-place') return standing
        const lost = lostOf(distributionOf(view, source.id)?.aliases)
        const has = lost.length === 0 ? `with its other ${others.length}` : `without ${lost.join(', ')}`
        return { ...standing, evidence: `${standing.evidence}, ${has}` }
      },
      remarks: (view) => {
        const lost = lostOf(distributionOf(view, source.id)?.aliases)
        return lost.length === 0 ? [] : [{ type: 'finding', finding: namesLost(source.id, lost) }]
      },
    },
  ]
}

/** How often a source that still holds names and serves them is read again: for longer than a read may be behind (safety U11). */
const mostLooks = 100

/** Enables the source; as long as it holds the alias that is yet to come, since it will have been disabled by then. */
function afterTheMove(move: Subject, source: SideFacts, options: EnabledOptions): MoveStep {
  const step = setEnabled(move, source, true, options)
  const staying = (view: MoveView) => {
    const read = distributionOf(view, source.id)
    return read?.enabled ? moving(view, move).filter((alias) => read.aliases.includes(alias)) : []
  }
  return {
    ...step,
    standing: (view) => {
      const names = staying(view)
      return names.length > 0
        ? { state: 'absent', evidence: `not before ${are(names)} moved` }
        : step.standing(view)
    },
    intent: (view) => {
      const names = staying(view)
      return names.length > 0 ? { do: 'refuse', failure: notMoved(source, names) } : step.intent(view)
    },
    recourse: (view, refusals) => {
      if (refusals.at(-1)?.code === 'not-in-place')
        return refusals.length > mostLooks ? { do: 'end' } : { do: 'again', pause: shortPause }
      return step.recourse?.(view, refusals) ?? { do: 'give-up' }
    },
  }
}

/** Its turn has come, and yet the source holds names and serves them: a read that was behind has shown them on the target. */
function notMoved({ id }: SideFacts, names: readonly string[]): Failure {
  return new Failure(
    'not-in-place',
    `${are(names)} still on ${id}, which serves ${names.length > 1 ? 'them' : 'it'}`,
    {
      outcome: 'refused',
      remedy: 'Run again. The move continues where it stopped.',
    },
  )
}

function namesLost(id: string, lost: readonly string[]) {
  return {
    id: 'source-lost-names',
    level: 'warning' as const,
    title: 'Other names have left the source during the move',
    evidence: `${lost.join(', ')}: on ${id} when this move began, but no longer; this move did not remove them`,
    remedy: 'Check which other process is changing that distribution.',
  }
}

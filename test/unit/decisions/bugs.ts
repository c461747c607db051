import { Failure } from '../../../src/base/failure.ts'
import type { Move } from '../../../src/move/move.ts'
import type { MoveStage, MoveStep, MoveView } from '../../../src/move/world.ts'
import { isPair } from '../../../src/procedure/stages.ts'
import type { Track } from '../../../src/procedure/track.ts'
import { addAlias, removeAlias, updateOf } from '../../../src/scenarios/steps/alias.ts'
import { withdrawTxt } from '../../../src/scenarios/steps/ownership-txt.ts'
import { alias, domainOf, now, wildcard } from './cloud.ts'
import type { Setting } from './settings.ts'

/** A mistake in the decisions that somebody could make: in what a move is taken for, in its steps, or in what is believed. */
export interface Bug {
  readonly does: string
  /** The method that is played, and the world in which it begins, where that matters. */
  readonly method: Setting['method']['name']
  readonly began?: 'wildcard there' | 'source disabled'
  /** The hosted zone is ours to write, and the ownership record is there before or not; absent: a person writes the records. */
  readonly zone?: 'ours' | 'record there'
  /** The law that notices. */
  readonly breaks: RegExp
  readonly move?: (move: Move) => Move
  readonly stages?: (stages: readonly MoveStage[], move: Move) => readonly MoveStage[]
  readonly view?: (view: MoveView) => MoveView
  /** How many things have to go wrong for it to show. Default: one. */
  readonly chances?: number
}

type MovePair = Extract<MoveStage, { gate: unknown }>

function steps(
  ids: readonly string[],
  change: (step: MoveStep, move: Move) => MoveStep,
): NonNullable<Bug['stages']> {
  return (stages, move) => {
    const one = (step: MoveStep) => (ids.includes(step.id) ? change(step, move) : step)
    return stages.map((stage) =>
      isPair(stage) ? { ...stage, first: one(stage.first), second: one(stage.second) } : one(stage),
    )
  }
}

function pairs(change: (pair: MovePair, move: Move) => readonly MoveStage[]): NonNullable<Bug['stages']> {
  return (stages, move) => stages.flatMap((stage) => (isPair(stage) ? change(stage, move) : [stage]))
}

const without =
  (...ids: readonly string[]): NonNullable<Bug['stages']> =>
  (stages) =>
    stages.filter(({ id }) => !ids.includes(id))

/** Ends at the first refusal and at the end of the time, and leaves everything as it is. */
const gaveUp = (step: MoveStep): MoveStep => ({
  ...step,
  onRefusal: 'stop',
  onExhausted: 'stop',
  recourse: () => ({ do: 'give-up' }),
})

/** Goes back at the first refusal. */
const fled = (step: MoveStep): MoveStep => ({ ...gaveUp(step), onRefusal: 'back', onExhausted: 'back' })

const sourceOf = ({ source }: Move) => {
  if (source === undefined) throw new Error('a move without a source')
  return source
}

/** All tracks with what failed for an unknown reason taken for refused. */
function refusedIn({ history }: MoveView): ReadonlyMap<string, Track> {
  return new Map(
    [...history.tracks].map(([key, track]) => {
      const { failed } = track
      if (failed?.outcome !== 'unknown') return [key, track]
      return [key, { ...track, failed: new Failure(failed.code, failed.message, { outcome: 'refused' }) }]
    }),
  )
}

export const bugs: readonly Bug[] = [
  {
    does: 'never claims what it has released',
    method: 'wildcard',
    breaks: /I9|I6/,
    stages: pairs(({ first }) => [first]),
  },
  {
    does: 'never claims what it has released, with an outage',
    method: 'release-and-claim',
    breaks: /I1d/,
    stages: pairs(({ first }) => [first]),
  },
  {
    does: 'never moves the name off the source that it has disabled',
    method: 'disable-source',
    breaks: /I1d/,
    stages: pairs(({ first }) => [first]),
  },
  {
    does: 'does something else between the two calls',
    method: 'release-and-claim',
    breaks: /I1d/,
    stages: pairs(({ first, second }) => [first, second]),
  },
  {
    does: 'takes the wildcard off when a claim is refused',
    method: 'wildcard',
    breaks: /I6: the wildcard off|I1/,
    stages: pairs((pair, move) => [
      {
        ...pair,
        first: { ...pair.first, undo: () => [removeAlias(move, move.target, [wildcard])] },
        second: fled(pair.second),
      },
    ]),
  },
  {
    does: 'gives the name back past the point of no return',
    method: 'wildcard',
    breaks: /I6: the name back|I6: given up/,
    stages: pairs((pair, move) => [
      {
        ...pair,
        first: { ...pair.first, undo: () => [addAlias(move, sourceOf(move), [alias])] },
        second: fled(pair.second),
      },
    ]),
  },
  {
    does: 'removes a wildcard that was there before',
    method: 'wildcard',
    began: 'wildcard there',
    breaks: /I8/,
    move: (move) => ({ ...move, initial: { ...move.initial, targetAliases: [] } }),
  },
  {
    does: 'enables a source that somebody else had disabled',
    method: 'disable-source',
    began: 'source disabled',
    breaks: /I8/,
    move: (move) => ({ ...move, initial: { ...move.initial, sourceEnabled: true } }),
  },
  {
    does: 'leaves the source disabled',
    method: 'disable-source',
    breaks: /I6: the source left disabled/,
    stages: without('restore-source', 'source-serves'),
  },
  {
    does: 'gives up at a refusal while users are unserved',
    method: 'disable-source',
    breaks: /I6: given up|I6: the source left/,
    stages: pairs((pair) => [{ ...pair, second: gaveUp(pair.second) }]),
  },
  {
    does: 'gives up at a refusal while nobody holds the name',
    method: 'wildcard',
    breaks: /I6: given up/,
    stages: pairs((pair) => [{ ...pair, second: gaveUp(pair.second) }]),
  },
  {
    does: 'does not wait until every edge has heard of the wildcard',
    method: 'wildcard',
    breaks: /I1: .* before every edge knows/,
    move: (move) => ({ ...move, inputs: { ...move.inputs, settle: 0 } }),
  },
  {
    does: 'does not ask whether there is time enough left',
    method: 'disable-source',
    breaks: /I11/,
    move: (move) => ({ ...move, deadlineAt: move.deadlineAt + 10 * 3_600_000 }),
  },
  {
    does: 'releases the name although DNS leads to the source',
    method: 'wildcard',
    breaks: /I6|I4/,
    stages: (stages, move) =>
      pairs((pair) => [{ ...pair, gate: () => undefined }])(
        without('traffic-dns', 'old-ttl', 'rehearse-claim')(stages, move),
        move,
      ),
  },
  {
    does: 'takes a lost answer for a refusal, and one lagging read for the truth',
    method: 'disable-source',
    chances: 2,
    breaks: /I6: given up|I6: the source left/,
    view: (view) => ({ ...view, history: { ...view.history, tracks: refusedIn(view) } }),
  },
  {
    does: 'says that the name is there without a look',
    method: 'same-account',
    breaks: /I9/,
    stages: steps(['associate'], (step) => ({
      ...step,
      standing: () => ({ state: 'in-place', evidence: '' }),
      wait: () => ({ for: '', atMost: 0, settle: 0 }),
    })),
  },
  {
    does: 'disables the target',
    method: 'wildcard',
    breaks: /I2/,
    stages: steps(['wildcard'], (step, { target }) => ({
      ...step,
      intent: (view) => updateOf(view, target.id, { add: [wildcard], enabled: false }, 'service-error'),
    })),
  },
  {
    does: 'withdraws an ownership record that was there before',
    method: 'disable-source',
    zone: 'record there',
    breaks: /I8: an ownership record/,
    stages: steps(['ownership-txt'], (step, move) => ({
      ...step,
      standing: () => ({ state: 'absent', evidence: '' }),
      undo: () => [withdrawTxt(move, `_${alias}`, [domainOf('T')])],
    })),
  },
  {
    does: 'restores DNS to something else',
    method: 'release-and-claim',
    zone: 'ours',
    breaks: /I8: www.example.com restored/,
    move: (move) => ({ ...move, initial: { ...move.initial, records: [] } }),
  },
  {
    does: 'takes a PENDING change of the zone for one in force',
    method: 'wildcard',
    zone: 'ours',
    breaks: /W_dns/,
    view: (view) => ({ ...view, seen: (fact) => inForce(view.seen(fact)) }),
  },
  {
    does: 'takes another name along',
    method: 'release-and-claim',
    breaks: /I2/,
    stages: pairs((pair, move) => [
      {
        ...pair,
        first: {
          ...pair.first,
          intent: (view) =>
            updateOf(view, sourceOf(move).id, { remove: [alias, 'static.example.com'] }, 'service-error'),
        },
      },
    ]),
  },
]

/** What was read, as if all servers of the zone had its last change. */
function inForce(seen: ReturnType<MoveView['seen']>): ReturnType<MoveView['seen']> {
  if (seen?.kind === 'sync') return { ...seen, value: true }
  return seen?.kind === 'zone' ? { ...seen, value: { ...seen.value, inSync: true } } : seen
}

/** Whether the bug shows in this setting. */
export function fits({ method, began, zone }: Bug, setting: Setting): boolean {
  if (method !== setting.method.name) return false
  const { written, owner } = setting.began
  const ours = written === undefined ? undefined : owner === undefined ? 'ours' : 'record there'
  if (zone !== ours) return false
  const there = now(setting.began, 'T').aliases.includes(wildcard)
  const disabled = !now(setting.began, 'S').enabled
  return there === (began === 'wildcard there') && disabled === (began === 'source disabled')
}

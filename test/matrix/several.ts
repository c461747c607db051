import type { Interference } from '../virtual/run.ts'
import type { StageOptions } from '../virtual/stage.ts'
import { stateOf } from './lattice.ts'
import { ends, type Kind, kinds } from './misfortunes.ts'
import { Play } from './play.ts'
import type { Variant } from './variants.ts'

/** A kind of misfortune at a call of a run, counted from 1. */
export interface Strike {
  readonly kind: Kind
  readonly position: number
}

/** Several interferences as one. */
export function together(all: readonly Interference[]): Interference {
  return {
    before: (moment) => {
      for (const { before } of all) before?.(moment)
    },
    after: (moment, call) => {
      for (const { after } of all) after?.(moment, call)
    },
    tamper: (moment, answer, call) =>
      all.reduce((so, { tamper }) => tamper?.(moment, so, call) ?? so, answer),
  }
}

/**
 * Plays a variant that several misfortunes strike one after the other, then undisturbed until it is done. What strikes after
 * the end of a run that was killed strikes the run after it, so many calls later.
 */
export async function struckBy(variant: Variant, strikes: readonly Strike[], more: StageOptions) {
  const play = await Play.of(variant, more, true)
  const states = new Set<string>()
  let open = strikes
  let blind = false
  while (open.length > 0) {
    const mortal = open.findIndex(({ kind }) => ends.includes(kind))
    const now = mortal < 0 ? open : open.slice(0, mortal + 1)
    const at = now.at(-1)?.position ?? 0
    const watching: Interference = {
      before: ({ position, stage }) => {
        if (now.some((strike) => strike.position === position)) states.add(stateOf(variant, stage))
      },
    }
    // What is refused to a run is refused to the one after it, until it is healed.
    blind ||= now.some(({ kind, position }) => kind.at(position).blind === true)
    await play.run({ ...together([watching, ...now.map(({ kind, position }) => kind.at(position))]), blind })
    open = open
      .slice(now.length)
      .map(({ kind, position }) => ({ kind, position: Math.max(1, position - at) }))
  }
  play.heal()
  const again = await play.converge(play.plan())
  return { play, again, wrong: [...play.verdict(), ...again], states: [...states] }
}

/** One of each way in which a call can go wrong: the six by six of pairs. */
export const representative: readonly Kind[] = [...kinds, ...ends].filter(({ name }) =>
  [
    'reset after',
    '500 before',
    'throttled ten times',
    'a rival changed another field',
    'reads up to a minute behind from here on',
    'killed after the call took effect',
  ].includes(name),
)

/** How far reads are behind, and how that is drawn: another one for each case. */
export function lagOf(random: () => number): StageOptions['switches'] & object {
  const lags = [0, 0, 6_000, 20_000, 60_000, 100_000, 150_000]
  const drawn = ['each-read', 'once', 'never'] as const
  return {
    readLag: lags[Math.floor(random() * lags.length)] ?? 0,
    lagDrawn: drawn[Math.floor(random() * drawn.length)] ?? 'each-read',
  }
}

/**
 * Those of a list that this process plays: `MATRIX_SHARD=2/4` is every fourth from the second on, so that several processes
 * play one file.
 */
export function ofShard<T>(all: readonly T[]): T[] {
  const [shard = 1, shards = 1] = (process.env['MATRIX_SHARD'] ?? '1/1').split('/').map(Number)
  return all.filter((_, at) => at % shards === shard - 1)
}

/** Whether there is time left for another case: `EVIDENCE_UNTIL`, ms since the epoch. */
export function inTime(): boolean {
  const until = Number(process.env['EVIDENCE_UNTIL'] ?? 0)
  return until === 0 || Date.now() < until
}

import type { Call } from '../../cloud/http.ts'
import { keys } from '../../cloud/scene.ts'
import type { Made, Played, Trial } from '../../oracle/played.ts'
import { type Stage, type StageOptions, sequence, setStage } from '../../virtual/stage.ts'
import { wire } from '../../virtual/wire.ts'
import { Play } from '../play.ts'
import type { Variant } from '../variants.ts'
import { type Desk, plainClient } from './article.ts'

/** Longer than any change takes to reach every edge, ms. */
const aftermath = 3_600_000

/** What became of one world in which somebody followed the article. */
export interface Scripted {
  readonly stage: Stage
  /** For the oracle, which asks of it what it asks of the action. */
  readonly played: Played
  /** What the script ended with, where it did not reach its end. */
  readonly thrown: unknown
}

/** Sets up the world of a variant anew, the same for the same seed, and runs a script in it to its end. */
export async function scripted(
  variant: Variant,
  script: (desk: Desk) => Promise<void>,
  more: StageOptions = {},
  prepare: (stage: Stage) => void = () => undefined,
): Promise<Scripted> {
  const switches = { ...variant.stage.switches, ...more.switches }
  const stage = await setStage({ ...variant.stage, ...more, switches })
  prepare(stage)
  const { cloud, clock } = stage
  const began = clock.now()
  const already = cloud.world.calls.length
  const thrown = await script(deskOf(stage)).then(
    () => undefined,
    (error: unknown) => error,
  )
  const ended = clock.now()
  await clock.sleep(aftermath)
  const calls = cloud.world.calls.slice(already)
  const said = { exit: thrown === undefined ? 0 : 1, outputs: {}, summary: '', state: '', log: '' }
  const played = { ...said, calls, changes: changesIn(stage, calls), spoilt: new Set<never>(), began, ended }
  return { stage, played, thrown }
}

/** The action in the same world, once, and then left alone until every edge has everything. */
export async function acted(
  variant: Variant,
  more: StageOptions = {},
  inputs: Readonly<Record<string, string>> = {},
  prepare: (stage: Stage) => void = () => undefined,
): Promise<Play> {
  const play = await Play.of(variant, more, true)
  prepare(play.stage)
  await play.run({ inputs })
  await play.stage.clock.sleep(aftermath)
  return play
}

/**
 * The n-th change takes as long to reach each edge in every world of a seed, however much else was left to chance before it:
 * what differs between two procedures is then their own doing.
 */
export function evenly(seed: number): (stage: Stage) => void {
  return ({ cloud: { edges, world } }) => {
    const usual = world.random.bind(world)
    let changes = 0
    world.edges = {
      publish: (together) => {
        Object.assign(world, { random: sequence(seed * 1000 + changes++) })
        edges.publish(together)
        Object.assign(world, { random: usual })
      },
    }
  }
}

/** The world of a script as the oracle sees it: the alias may never be unserved, and the temporary wildcard may serve what nobody holds. */
export function trialOf({ stage: { cloud, scene, recorder } }: Scripted): Trial {
  return {
    world: cloud.world,
    recorder,
    alias: scene.alias,
    source: scene.source,
    target: scene.target,
    sourceEnabled: true,
    sourceMayStayDisabled: false,
    accepted: [`beside.${scene.zone.name}`, `below.${scene.alias}`],
    outage: false,
    deadline: aftermath,
  }
}

/** `alias`: which name of the shop. `called`: told of every request that the cloud has taken. */
export function deskOf(
  { cloud, clock, scene }: Stage,
  alias = scene.alias,
  called: () => void = () => undefined,
): Desk {
  const { source, target, zone } = scene
  const { handler } = wire((endpoint, request) => {
    const answer = cloud.request(endpoint, request)
    called()
    return answer
  })
  return {
    source: plainClient(keys(cloud.world, source.account), handler),
    target: plainClient(keys(cloud.world, target.account), handler),
    sourceId: source.id,
    targetId: target.id,
    alias,
    sleep: clock.sleep,
    pointAtTarget: () =>
      zone.put(clock.now(), [{ name: alias, type: 'CNAME', ttl: 60, values: [`${target.domain}.`] }]),
    publishTxt: () =>
      zone.put(clock.now(), [{ name: `_${alias}`, type: 'TXT', ttl: 60, values: [`"${target.domain}"`] }]),
  }
}

/** Nobody else changes anything in these worlds. */
function changesIn({ scene }: Stage, calls: readonly Call[]): Made[] {
  const accepted = calls.filter(({ mutating, status }) => mutating && status === 200)
  return [scene.source, scene.target].flatMap((distribution) =>
    distribution.versions.slice(1).flatMap((version, index) => {
      const call = accepted.find(({ at }) => at === version.acceptedAt)
      const previous = distribution.versions[index]
      return call === undefined ? [] : [{ distribution, version, previous, call }]
    }),
  )
}

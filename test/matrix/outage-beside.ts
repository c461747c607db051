import { AssociateAliasCommand } from '@aws-sdk/client-cloudfront'
import { latest } from '../cloud/cloudfront/versions.ts'
import type { Stage } from '../virtual/stage.ts'
import { type Desk, disabled, edit, withAlias, withoutAlias } from './controls/article.ts'
import { acted, evenly, scripted } from './controls/beside.ts'
import type { Variant } from './variants.ts'

/** How long edges refused the name in one world, summed over the edges, ms. */
export interface Outage {
  readonly best: number
  readonly action: number
}

/** The two calls of an outage; whatever else they need is there before. */
interface Calls {
  readonly first: (desk: Desk) => Promise<void>
  readonly second: (desk: Desk) => Promise<void>
}

const byMethod: Readonly<Record<string, Calls>> = {
  'disable-source': {
    first: ({ source, sourceId }) => edit(source, sourceId, disabled),
    second: async ({ target, targetId, alias }) => {
      await target.send(new AssociateAliasCommand({ TargetDistributionId: targetId, Alias: alias }))
    },
  },
  'release-and-claim': {
    first: ({ source, sourceId, alias }) => edit(source, sourceId, withoutAlias(alias)),
    second: ({ target, targetId, alias }) => edit(target, targetId, withAlias(alias)),
  },
}

/**
 * The outage of a method in the world of a seed, beside the shortest that any procedure could have there: that of somebody who
 * knows when CloudFront accepts the second call, and makes it at that moment. `atOnce`: it is accepted right behind the first
 * one, or once the source is Deployed.
 * @throws Error when one of them has not moved the name
 */
export async function outageBeside(variant: Variant, seed: number, atOnce: boolean): Promise<Outage> {
  const method = variant.name.split(',')[0] ?? ''
  const calls = byMethod[method]
  if (calls === undefined) throw new Error(`${method} causes no outage`)
  const more = {
    seed,
    switches: { moverAcceptsDisabledInProgress: atOnce, claimWhileReleaseInProgress: atOnce },
  }
  let world: Stage | undefined
  const best = await scripted(
    variant,
    (desk) => playedBest(desk, calls, world),
    more,
    (stage) => {
      world = stage
      evenly(seed)(stage)
    },
  )
  if (best.thrown !== undefined) throw best.thrown
  const action = await acted(variant, more, {}, evenly(seed))
  const run = action.witnessed[0]?.run
  if (run?.outputs['result'] !== 'moved') throw new Error(`${method}: ${run?.log.slice(-2_000)}`)
  const dark = ({ recorder, scene }: typeof best.stage) => recorder.unserved(scene.alias).edgeMilliseconds
  if (!latest(best.stage.scene.target).aliases.includes(best.stage.scene.alias))
    throw new Error(`${method}: the name is not on the target`)
  return { best: dark(best.stage), action: dark(action.stage) }
}

async function playedBest(desk: Desk, { first, second }: Calls, stage: Stage | undefined): Promise<void> {
  desk.publishTxt()
  desk.pointAtTarget()
  // Until no server has the old records any more.
  await desk.sleep(600_000)
  await first(desk)
  const { cloud, scene } = stage ?? {}
  while (cloud?.world.switches.claimWhileReleaseInProgress === false) {
    cloud.world.settle()
    if (scene?.source.status === 'Deployed') break
    await desk.sleep(100)
  }
  await second(desk)
}

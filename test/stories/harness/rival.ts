import { changed } from '../../cloud/cloudfront/settings.ts'
import { accept, latest } from '../../cloud/cloudfront/versions.ts'
import type { Holder, World } from '../../cloud/world.ts'

/** Somebody else, another pipeline for instance, takes an alias off a distribution. */
export function withoutAlias(world: World, distribution: Holder, alias: string): void {
  const { aliases } = latest(distribution)
  change(
    world,
    distribution,
    aliases.filter((name) => name !== alias),
  )
}

/** Somebody else puts an alias on a distribution. */
export function withAlias(world: World, distribution: Holder, alias: string): void {
  change(world, distribution, [...latest(distribution).aliases, alias])
}

function change(world: World, distribution: Holder, aliases: readonly string[]): void {
  accept(world, [{ distribution, config: changed(distribution, { aliases }) }])
}

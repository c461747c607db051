import { at, parse } from '../cloud/cloudfront/xml.ts'
import { eachName, type Made, type Played, type Trial, wildcardAbove } from './played.ts'

/** I1d and R5: what begins an outage, or leaves the name unclaimed, is followed by the call that gives it to the target, and by no other. */
export function atOnce(trial: Trial, played: Played): string[] {
  return eachName(trial).flatMap((one) => atOnceFor(one, played))
}

function atOnceFor({ alias, source, target }: Trial, { calls, changes, spoilt }: Played): string[] {
  return changes.flatMap(({ distribution, version, previous, call }) => {
    const released = previous?.aliases.includes(alias) && !version.aliases.includes(alias)
    const disabled = previous?.enabled && !version.enabled && version.aliases.includes(alias)
    const own = call.operation === 'UpdateDistribution' || call.operation === 'UpdateDistributionTenant'
    if (distribution !== source || !own || !(released || disabled)) return []
    // After a lost answer the world is read first.
    if (call.fault !== '' || spoilt.has(call)) return []
    const next = calls[calls.indexOf(call) + 1]
    if (next === undefined || (next.mutating && next.about.includes(target.id))) return []
    return [`I1d: ${next.operation} ${next.about} came between ${released ? 'release' : 'disable'} and claim`]
  })
}

/** Operations that may change something (safety analysis, I2), by endpoint. */
const allowed: Readonly<Record<string, readonly string[]>> = {
  cloudfront: ['UpdateDistribution', 'AssociateAlias', 'UpdateDomainAssociation', 'UpdateDistributionTenant'],
  route53: ['ChangeResourceRecordSets'],
}

/**
 * I2, I3, I7 and I8: nothing but the alias and the temporary wildcard changes, on source and target alone, byte for byte. `all`: every
 * run in the world, where other ends are those of some of them.
 */
export function changesOf(trial: Trial, runs: readonly Played[], all = runs): string[] {
  return runs.flatMap(({ calls, changes }) => [
    ...calls
      .filter(({ mutating, endpoint, operation }) => mutating && !allowed[endpoint]?.includes(operation))
      .map(({ operation, about }) => `I2: ${operation} ${about} is not one of the action's changes`),
    ...changes.flatMap((made) => [
      ...confined(trial, made),
      ...minimal(made),
      ...eachName(trial).flatMap((one) => ours(one, made, all)),
    ]),
  ])
}

/** I2: where, and what of it. */
function confined(trial: Trial, { distribution, version, previous }: Made): string[] {
  const wrong: string[] = []
  const { source, target } = trial
  const { id } = distribution
  if (distribution !== source && distribution !== target) wrong.push(`I2: ${id} was changed`)
  const aliases = eachName(trial).map(({ alias }) => alias)
  const wildcards = aliases.map(wildcardAbove)
  const names = [...aliases, ...wildcards]
  const before = previous?.aliases ?? []
  const added = version.aliases.filter((name) => !before.includes(name))
  const removed = before.filter((name) => !version.aliases.includes(name))
  for (const name of [...added, ...removed])
    if (!names.includes(name)) wrong.push(`I2: ${name} was added to or taken off ${id}`)
  const kept = (list: readonly string[]) => list.filter((name) => !names.includes(name)).join()
  if (kept(before) !== kept(version.aliases)) wrong.push(`I3: the order of the aliases of ${id} changed`)
  const bridging = wildcards.filter((name) => !aliases.includes(name))
  if (bridging.some((name) => added.includes(name)) && distribution !== target)
    wrong.push(`I2: the wildcard was added to ${id}, which is not the target`)
  if (previous?.enabled !== version.enabled && distribution !== source)
    wrong.push(`I2: ${id} was ${version.enabled ? 'enabled' : 'disabled'}, and is not the source`)
  return wrong
}

/** I3: the bytes outside <Aliases> and <Enabled>. */
function minimal({ distribution: { id }, version, previous }: Made): string[] {
  if (previous === undefined) return [`I2: ${id} was created`]
  if (rest(version.xml) !== rest(previous.xml))
    return [`I3: more than Aliases and Enabled of ${id} was changed by version ${version.number}`]
  return new Set(version.aliases).size === version.aliases.length ? [] : [`I3: ${id} holds an alias twice`]
}

/** The configuration without the two elements that may change. */
function rest(xml: string): string {
  const root = parse(xml)
  const cuts = ['Aliases', 'Enabled', 'Domains']
    .flatMap((name) => at(root, name) ?? [])
    .toSorted((a, b) => b.start - a.start)
  return cuts.reduce((text, { start, end }) => text.slice(0, start) + text.slice(end), xml)
}

/** I7 and I8: only what this move has changed is taken back, and the alias goes from source to target or back, nowhere else. */
function ours({ alias, target, sourceEnabled }: Trial, made: Made, runs: readonly Played[]): string[] {
  const { distribution, version, previous } = made
  const wildcard = wildcardAbove(alias)
  // Of runs at the same time one that ends first is not the one that began first.
  const earlier = runs.flatMap(({ changes }) => changes).filter((one) => one.version.number < version.number)
  const wrong: string[] = []
  const lost = previous?.aliases.includes(wildcard) && !version.aliases.includes(wildcard)
  const addedBefore = earlier.some(
    (one) =>
      one.distribution === distribution &&
      one.version.aliases.includes(wildcard) &&
      !one.previous?.aliases.includes(wildcard),
  )
  if (lost && wildcard !== alias && !addedBefore)
    wrong.push(`I8: the wildcard was taken off ${distribution.id}, which had it before`)
  if (version.enabled && previous?.enabled === false && (distribution === target || !sourceEnabled))
    wrong.push(`I8: ${distribution.id} was enabled, and this move had not disabled it`)
  return wrong
}

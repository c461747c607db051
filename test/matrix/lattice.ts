import { holderOf, now, wildcardAbove } from '../oracle/played.ts'
import type { Stage } from '../virtual/stage.ts'
import type { Variant } from './variants.ts'

/** The states of the safety analysis (3.1) that each method passes through, by the control plane and the zone alone. */
export const lattice = {
  'same-account': ['A0', 'A1', 'A2'],
  wildcard: ['W0', 'W1', 'W2', 'W3', 'W4', 'W5', 'W6', 'W7'],
  'disable-source': ['D0', 'D1', 'D2', 'D3'],
  'release-and-claim': ['RC0', 'RC1', 'RC2', 'RC3', 'RC4'],
} as const

/** The state in which a variant is at this moment. `N`: nobody holds the name; `X`: somebody else does. */
export function stateOf({ name }: Variant, { cloud, scene }: Stage): string {
  const { source, target, alias } = scene
  cloud.world.settle()
  const holder = holderOf(cloud.world, alias)
  if (holder !== undefined && holder !== source && holder !== target) return 'X'
  const deployed = target.status === 'Deployed'
  const covered = alias !== wildcardAbove(alias) && now(target).aliases.includes(wildcardAbove(alias))
  const at = holder === target ? 'T' : holder === source ? 'S' : 'N'
  switch (name.split(',')[0]) {
    case 'same-account':
      return { S: 'A0', T: deployed ? 'A2' : 'A1', N: 'N' }[at]
    case 'wildcard':
      return {
        S: !covered ? 'W0' : !deployed ? 'W1' : leads(scene) ? 'W3' : 'W2',
        N: covered ? 'W4' : 'N',
        T: !covered ? 'W7' : deployed ? 'W6' : 'W5',
      }[at]
    case 'disable-source':
      return { S: now(source).enabled ? 'D0' : 'D1', T: now(source).enabled ? 'D3' : 'D2', N: 'N' }[at]
    default:
      return { S: leads(scene) ? 'RC1' : 'RC0', N: 'RC2', T: deployed ? 'RC4' : 'RC3' }[at]
  }
}

/** Whether the records of the alias lead to the target. */
function leads({ zone, alias, target }: Stage['scene']): boolean {
  const values = zone.sets
    .filter(({ name }) => name === alias)
    .flatMap((set) => [...set.values, JSON.stringify(set.alias ?? '')])
  return values.some((value) => value.includes(target.domain))
}

import type { Stage } from '../virtual/stage.ts'
import type { Variant } from './variants.ts'

const names = ['www.shop.example', 'static.shop.example', 'img.shop.example']

/** Every name has a CNAME of its own. */
function led({ scene: { zone, source } }: Stage): void {
  zone.load(names.map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] })))
}

const two = { stage: { cross: {} }, prepare: led, aliases: names, person: true, accepted: () => [] }
const dark = (scenario: string) => () => ({ scenario, 'accept-downtime': names.join(',') })

/** Each method with all three names of a shop. */
export const threeNames: readonly Variant[] = [
  {
    name: 'same-account, three names',
    stage: {},
    aliases: names,
    person: true,
    outage: false,
    accepted: () => [],
  },
  {
    ...two,
    name: 'wildcard, three names',
    inputs: () => ({ scenario: 'wildcard' }),
    outage: false,
    // Names that nobody holds and no record leads to: the temporary wildcard serves them for a while.
    accepted: ({ scene }) => [`beside.${scene.zone.name}`, `below.${scene.alias}`],
  },
  { ...two, name: 'disable-source, three names', inputs: dark('disable-source'), outage: true },
  { ...two, name: 'release-and-claim, three names', inputs: dark('release-and-claim'), outage: true },
]

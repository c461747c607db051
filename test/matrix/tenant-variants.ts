import type { Sides } from '../cloud/scene/sides.ts'
import type { Stage } from '../virtual/stage.ts'
import type { Variant } from './variants.ts'

/** The directions in which a tenant takes part. */
const directions: readonly (readonly [says: string, sides: Sides])[] = [
  ['distribution to tenant', { target: 'tenant' }],
  ['tenant to distribution', { source: 'tenant' }],
  ['tenant to tenant', { source: 'tenant', target: 'tenant' }],
]
const nobody = () => []
const dark = ({ scene }: Stage) => [scene.alias, `static.${scene.zone.name}`, `img.${scene.zone.name}`]

const inOneAccount = directions.map(
  ([says, sides]): Variant => ({
    name: `same-account, ${says}`,
    stage: { scene: { sides } },
    person: true,
    outage: false,
    accepted: nobody,
  }),
)

const disabled = directions.map(
  ([says, sides]): Variant => ({
    name: `disable-source, ${says}`,
    stage: { cross: { sides } },
    inputs: (stage) => ({ scenario: 'disable-source', 'accept-downtime': dark(stage).join(',') }),
    person: true,
    outage: true,
    accepted: dark,
  }),
)

/** Of a tenant an update can take a name, and only the mover call puts one there. */
const released: readonly Variant[] = [
  {
    name: 'wildcard, tenant to distribution',
    stage: { cross: { sides: { source: 'tenant' } } },
    inputs: () => ({ scenario: 'wildcard' }),
    person: true,
    outage: false,
    accepted: ({ scene }) => [`beside.${scene.zone.name}`, `below.${scene.alias}`],
  },
  {
    name: 'release-and-claim, tenant to distribution',
    stage: { cross: { sides: { source: 'tenant' } } },
    inputs: ({ scene }) => ({ scenario: 'release-and-claim', 'accept-downtime': scene.alias }),
    person: true,
    outage: true,
    accepted: ({ scene }) => [scene.alias],
  },
]

/** Every method that a tenant takes part in, in every direction. */
export const tenants: readonly Variant[] = [...inOneAccount, ...disabled, ...released]

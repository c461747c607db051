import { latest } from '../cloud/cloudfront/versions.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../virtual/stage.ts'

/** A shop of which all names move. */
export class Shop {
  readonly names: readonly string[]
  readonly stage: Stage

  private constructor(stage: Stage) {
    this.stage = stage
    this.names = stage.scene.source.versions.at(-1)?.aliases ?? []
  }

  /** Between two accounts every name has a CNAME of its own. */
  static async of(options: StageOptions): Promise<Shop> {
    const shop = new Shop(await setStage(options))
    const { zone, source } = shop.stage.scene
    if (options.cross !== undefined)
      zone.load(
        shop.names.flatMap((name) => [
          { name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] },
        ]),
      )
    return shop
  }

  run({ inputs, ...options }: VirtualRunOptions = {}) {
    return virtualRun(this.stage, {
      inputs: { alias: this.names.join(','), ...inputs },
      reader: diligentPerson(this.stage),
      ...options,
    })
  }

  on(end: 'source' | 'target'): string[] {
    return (this.stage.scene[end].versions.at(-1)?.aliases ?? [])
      .filter((name) => this.names.includes(name))
      .toSorted()
  }

  /** Where the CNAME of a name leads. */
  leads(name: string): string | undefined {
    const { zone } = this.stage.scene
    return zone.sets.find((set) => set.name === name && set.type === 'CNAME')?.values?.[0]?.replace(/\.$/, '')
  }

  get all(): string[] {
    return this.names.toSorted()
  }

  /** Edge time in which a name was served by nobody, ms. */
  get dark(): number {
    return this.names.reduce((sum, name) => sum + this.stage.recorder.unserved(name).edgeMilliseconds, 0)
  }
}

/** What each method is told to move all names of the shop. */
export const methods = {
  'same-account': { stage: {}, inputs: () => ({}), gap: false },
  wildcard: { stage: { cross: {} }, inputs: () => ({ scenario: 'wildcard' }), gap: false },
  'disable-source': {
    stage: { cross: {} },
    inputs: (names: readonly string[]) => ({
      scenario: 'disable-source',
      'accept-downtime': names.join(','),
    }),
    gap: true,
  },
  'release-and-claim': {
    stage: { cross: {} },
    inputs: (names: readonly string[]) => ({
      scenario: 'release-and-claim',
      'accept-downtime': names.join(','),
    }),
    gap: true,
  },
} as const

/**
 * A move by wildcard of all names, of which the first was on the target before: planned, and cancelled once the target has the wildcard.
 * `inputs`: of the move, with its plan.
 */
export async function cancelledBesideOne() {
  const { stage, inputs } = methods.wildcard
  const shop = await Shop.of(stage)
  const { scene } = shop.stage
  const [first = ''] = shop.names
  const before = await shop.run({ inputs: { ...inputs(), alias: first } })
  if (before.outputs['result'] !== 'moved') throw new Error(`the first name was not moved: ${before.log}`)
  const { plan = '' } = (await shop.run({ inputs: { ...inputs(), command: 'plan' } })).outputs
  await shop.run({
    inputs: { ...inputs(), plan },
    after: ({ cancel }) => {
      if (latest(scene.target).aliases.includes('*.shop.example')) cancel()
    },
  })
  return { shop, first, inputs: { ...inputs(), plan } }
}

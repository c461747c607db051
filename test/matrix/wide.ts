import { readConfig, withAliases } from '../cloud/cloudfront/config.ts'
import { accept, latest } from '../cloud/cloudfront/versions.ts'
import { Recorder } from '../cloud/recorder.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRun, type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../virtual/stage.ts'

/** A source with so many names, or with these, each with a CNAME of its own in the zone of the stage; and who watches them. */
export class Wide {
  readonly stage: Stage
  readonly names: readonly string[]
  readonly recorder: Recorder

  private constructor(stage: Stage, names: readonly string[]) {
    this.stage = stage
    this.names = names
    this.recorder = new Recorder(stage.cloud.edges, names)
  }

  static async of(options: StageOptions, wanted: number | readonly string[]): Promise<Wide> {
    const stage = await setStage(options)
    const { source, zone } = stage.scene
    const names =
      typeof wanted === 'number'
        ? Array.from({ length: wanted }, (_, n) => `name${String(n).padStart(2, '0')}.${zone.name}`)
        : wanted
    accept(stage.cloud.world, [
      { distribution: source, config: readConfig(withAliases(latest(source).xml, names)) },
    ])
    zone.load(
      names
        .filter((name) => name.endsWith(`.${zone.name}`))
        .map((name) => ({ name, type: 'CNAME' as const, ttl: 1, values: [`${source.domain}.`] })),
    )
    // Longer than any change takes to reach every edge.
    await stage.clock.sleep(400_000)
    return new Wide(stage, names)
  }

  run({ inputs, ...options }: VirtualRunOptions = {}): Promise<VirtualRun> {
    return virtualRun(this.stage, {
      inputs: { alias: this.names.join(','), ...inputs },
      reader: diligentPerson(this.stage),
      ...options,
    })
  }

  /** Those of the names that an end holds now, in order. */
  on(end: 'source' | 'target'): readonly string[] {
    const held = latest(this.stage.scene[end]).aliases
    return this.names.filter((name) => held.includes(name))
  }

  /** Edge time in which these names were served by nobody, ms. */
  dark(names: readonly string[] = this.names): number {
    return names.reduce((sum, name) => sum + this.recorder.unserved(name).edgeMilliseconds, 0)
  }
}

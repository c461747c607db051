import { judge, type Witnessed } from '../oracle/judge.ts'
import { now, type Trial } from '../oracle/played.ts'
import { servedUntruly } from '../oracle/served.ts'
import { deceived } from '../oracle/torn.ts'
import { earlierTruths, truthOf } from '../oracle/words.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type Interference, type VirtualRun, type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../virtual/stage.ts'
import type { Variant } from './variants.ts'

/** A world in which a variant is played, and all that is seen of it. */
export class Play {
  readonly stage: Stage
  readonly trial: Trial
  readonly witnessed: Witnessed[] = []
  readonly #variant: Variant

  constructor(variant: Variant, stage: Stage, brief: boolean) {
    const { cloud, scene, recorder } = stage
    this.#variant = variant
    this.#brief = brief
    this.stage = stage
    this.trial = {
      world: cloud.world,
      recorder,
      alias: scene.alias,
      ...(variant.aliases === undefined ? {} : { aliases: variant.aliases }),
      source: scene.source,
      target: scene.target,
      sourceEnabled: now(scene.source).enabled,
      sourceMayStayDisabled: variant.sourceStaysDisabled === true,
      accepted: variant.accepted(stage),
      outage: variant.outage,
      deadline: 3 * 3_600_000,
      readLag: cloud.world.switches.readLag,
    }
  }

  /** Sets up the world of a variant; `more` comes on top of its stage. */
  static async of(variant: Variant, more: StageOptions = {}, brief = false): Promise<Play> {
    const switches = { ...variant.stage.switches, ...more.switches }
    const stage = await setStage({ ...variant.stage, ...more, switches })
    variant.prepare?.(stage)
    return new Play(variant, stage, brief)
  }

  /** One run, with whatever interferes with it. `blind`: reads are refused to it, so it cannot know the truth. */
  async run(options: VirtualRunOptions & { readonly blind?: boolean } = {}): Promise<VirtualRun> {
    const { blind = false, ...more } = options
    const { inputs, aliases } = this.#variant
    this.#given ??= inputs?.(this.stage) ?? {}
    const run = await virtualRun(this.stage, {
      // A summary is written at every event, which takes long: the undisturbed run of each variant has one.
      ...(this.#brief ? { env: { GITHUB_STEP_SUMMARY: '' } } : {}),
      ...(this.#variant.person ? { reader: diligentPerson(this.stage) } : {}),
      ...more,
      judged: true,
      inputs: {
        ...(aliases === undefined ? {} : { alias: aliases.join(',') }),
        ...this.#given,
        ...options.inputs,
      },
    })
    const runs = [...this.witnessed.map((one) => one.run), run]
    this.witnessed.push({
      run,
      truth: truthOf(this.trial, runs),
      earlier: earlierTruths(this.trial, runs),
      blind,
      served: servedUntruly(this.trial, run),
      deceived: deceived(this.trial, run),
    })
    return run
  }
  readonly #brief: boolean
  #given: Readonly<Record<string, string>> | undefined

  /**
   * I4: runs again, undisturbed, until the move is done; then once more, which must change nothing. `plan`: of the first run,
   * as the outputs had it before its first change.
   */
  async converge(plan?: string, more: Readonly<Record<string, string>> = {}): Promise<string[]> {
    const inputs = { ...more, ...(plan === undefined || plan === '' ? {} : { plan }) }
    const said: string[] = []
    for (let tries = 0; tries < 4; tries++) {
      const run = await this.run({ inputs })
      said.push(`${run.outputs['result']} (${run.outputs['reason']})`)
      if (run.exit === 0) return this.#idle(inputs)
    }
    return [`I4: running again led to ${said.join(', ')}`]
  }

  /** The plan of the first run that made one: what those before it, which were killed earlier, have not changed, it binds. */
  plan(): string | undefined {
    return this.witnessed
      .map(({ run }) => run.outputs['plan'])
      .find((plan) => plan !== undefined && plan !== '')
  }

  async #idle(inputs: Readonly<Record<string, string>>): Promise<string[]> {
    const { calls, outputs } = await this.run({ inputs })
    const changes = calls.filter(({ mutating }) => mutating)
    const wrong = changes.map(({ operation }) => `I4: ${operation} after the move was done`)
    return outputs['result'] === 'already-in-place' ? wrong : [...wrong, `I4: ${outputs['result']} when done`]
  }

  /** Nothing goes wrong from now on. */
  heal(): void {
    const { faults, world } = this.stage.cloud
    faults.clear()
    world.switches.readLag = 0
  }

  /** Every violation so far. */
  verdict(): string[] {
    const { job } = this.stage.cloud
    return judge(this.trial, this.witnessed, [job.requestToken, job.githubToken])
  }
}

/** What came of a variant that something happened to. `again`: what kept it from being done when it was run again. */
export interface Outcome {
  readonly violations: readonly string[]
  readonly first: VirtualRun
  readonly play: Play
  readonly again: readonly string[]
}

/** Plays a variant with an interference, then undisturbed until it is done; every violation. */
export async function played(
  variant: Variant,
  interference: Interference & { readonly blind?: boolean },
  more: StageOptions = {},
): Promise<Outcome> {
  const play = await Play.of(variant, more, true)
  const first = await play.run(interference)
  play.heal()
  const again = await play.converge(first.outputs['plan'])
  return { violations: [...play.verdict(), ...again], first, play, again }
}

/** The variant of that number; the first. @throws Error where there is none. */
export function nth(variants: readonly Variant[], n = 0): Variant {
  const variant = variants[n]
  if (variant === undefined) throw new Error(`there is no variant ${n}`)
  return variant
}

import { sourceSide, targetSide } from '../cloud/scene/cross-account.ts'
import { movePolicies } from '../cloud/scene.ts'
import { judge, type Witnessed } from '../oracle/judge.ts'
import { now, type Played, type Trial, wildcardAbove } from '../oracle/played.ts'
import { servedUntruly } from '../oracle/served.ts'
import { deceived } from '../oracle/torn.ts'
import { earlierTruths, truthOf } from '../oracle/words.ts'
import { parseCommandFile } from '../stories/harness/command-files.ts'
import { diligentPerson } from '../virtual/person.ts'
import { type VirtualRun, type VirtualRunOptions, virtualRun } from '../virtual/run.ts'
import { type Stage, type StageOptions, setStage } from '../virtual/stage.ts'
import type { Variant } from './variants.ts'
import { type Leg, sourceOf, type Texts, type Way, wantsDark } from './walk-leg.ts'

/** How the world of a walk is before it, which is what the way back leads to. */
interface Before {
  readonly aliases: readonly string[]
  readonly enabled: boolean
}

/** A world in which somebody runs one command after the other, and all that is seen of it. */
export class Walk {
  readonly stage: Stage
  readonly variant: Variant
  readonly witnessed: (Witnessed & { readonly trial: Trial; readonly run: VirtualRun; readonly way: Way })[] =
    []
  readonly before: Readonly<Record<'source' | 'target', Before>>
  readonly #usual: Texts

  private constructor(variant: Variant, stage: Stage) {
    this.variant = variant
    this.stage = stage
    this.#usual = variant.inputs?.(stage) ?? {}
    const { source, target } = stage.scene
    this.before = { source: now(source), target: now(target) }
  }

  /** Sets up the world of a variant, whose roles may move either way. */
  static async of(variant: Variant, more: StageOptions = {}): Promise<Walk> {
    const { cross, scene, switches } = variant.stage
    const { policies = movePolicies } = scene ?? {}
    const roles: StageOptions =
      cross === undefined
        ? { scene: { ...scene, policies: (a, b) => [...policies(a, b), ...policies(b, a)] } }
        : {
            cross: {
              ...cross,
              targetPolicies: (one) => [...targetSide(one), ...sourceSide(one)],
              sourcePolicies: (one) => [...targetSide(one), ...sourceSide(one)],
            },
          }
    const stage = await setStage({
      ...variant.stage,
      ...more,
      ...roles,
      switches: { ...switches, ...more.switches },
    })
    variant.prepare?.(stage)
    return new Walk(variant, stage)
  }

  /** What a run is told. */
  inputsOf({ way, inputs }: Leg): Texts {
    const { scene } = this.stage
    const ends: Texts =
      way === 'there'
        ? {}
        : {
            'target-distribution': scene.source.id,
            'source-distribution': scene.target.id,
            ...(scene.sourceRole === undefined
              ? {}
              : { 'role-to-assume': scene.sourceRole.arn, 'source-role-to-assume': scene.role.arn }),
          }
    const { aliases } = this.variant
    const names: Texts = aliases === undefined ? {} : { alias: aliases.join(',') }
    const given = { ...names, ...this.#usual, ...ends, ...inputs }
    return { ...given, ...this.#accepting(way, given) }
  }

  /** The hosts that a method leaves unserved for a while. */
  #accepting(way: Way, { scenario, plan }: Texts): Texts {
    if (plan !== undefined) {
      const { 'accept-downtime': bound }: { readonly 'accept-downtime': readonly string[] } = JSON.parse(plan)
      return { 'accept-downtime': bound.join(',') }
    }
    const { scene } = this.stage
    const { aliases = [scene.alias] } = this.variant
    const all = [...new Set([...aliases, ...now(way === 'there' ? scene.source : scene.target).aliases])]
    const hosts: Texts = { 'disable-source': all.join(','), 'release-and-claim': aliases.join(',') }
    return { 'accept-downtime': hosts[scenario ?? ''] ?? '' }
  }

  async run(leg: Leg, options: VirtualRunOptions & { readonly blind?: boolean } = {}): Promise<VirtualRun> {
    const { blind = false, ...more } = options
    const inputs = this.inputsOf(leg)
    const trial = this.#trial(leg.way, inputs)
    const run = await virtualRun(this.stage, {
      env: { GITHUB_STEP_SUMMARY: '' },
      reader: diligentPerson(this.stage),
      ...more,
      judged: true,
      inputs,
    })
    const runs = [...this.witnessed.map((one) => one.run), run]
    const truth = truthOf(trial, runs)
    // Without a plan nothing shows that somebody held a name which the other end serves through its wildcard, or whose records no
    // query shows.
    const other = now(trial.source)
    const hidden = !this.stage.scene.zone.sets.some(
      ({ name, type }) => name === trial.alias && type === 'CNAME',
    )
    const bridged = other.enabled && other.aliases.includes(wildcardAbove(trial.alias))
    const { plan } = inputs
    // A plan that was made of a disabled source says that it is to be so.
    const unknowable =
      truth.holder === 'nobody'
        ? plan === undefined && (hidden || bridged)
        : truth.holder === 'source' && (sourceOf(plan)?.enabled === false || wantsDark(inputs))
    this.witnessed.push({
      run,
      trial,
      way: leg.way,
      truth,
      earlier: earlierTruths(trial, runs),
      blind:
        blind ||
        unknowable ||
        [trial.source, trial.target].some(
          ({ id }) =>
            !run.calls.some(
              ({ operation, about, status }) => /^Get/.test(operation) && about === id && status === 200,
            ),
        ),
      served: servedUntruly(trial, run),
      deceived: deceived(trial, run),
    })
    return run
  }

  /** The post step of a run that was cancelled. */
  post(leg: Leg, { state }: VirtualRun): Promise<VirtualRun> {
    return this.run(leg, { post: { state: parseCommandFile(state) } })
  }

  #trial(way: Way, inputs: Texts): Trial {
    const { cloud, scene, recorder } = this.stage
    const ends = way === 'there' ? scene : { source: scene.target, target: scene.source }
    const hosts = (inputs['accept-downtime'] ?? '').split(',').filter((host) => host !== '')
    return {
      world: cloud.world,
      recorder,
      alias: scene.alias,
      ...(this.variant.aliases === undefined ? {} : { aliases: this.variant.aliases }),
      source: ends.source,
      target: ends.target,
      sourceEnabled: true,
      sourceMayStayDisabled:
        inputs['restore-source'] === 'false' || sourceOf(inputs['plan'])?.enabled === false,
      accepted: hosts,
      outage: hosts.includes(scene.alias),
      deadline: 3 * 3_600_000,
      readLag: this.stage.cloud.world.switches.readLag,
    }
  }

  /** The plans that runs have given out for moves of this kind, the oldest first. */
  plans(way: Way): readonly string[] {
    const all = this.witnessed
      .filter((one) => one.way === way)
      .map(({ run }) => run.outputs['plan'] ?? '')
      .filter((plan) => plan !== '')
    return [...new Set(all)]
  }

  /** Nothing goes wrong from now on. */
  heal(): void {
    const { faults, world } = this.stage.cloud
    faults.clear()
    world.switches.readLag = 0
  }

  /** Every violation so far. */
  verdict(): string[] {
    const { job, world } = this.stage.cloud
    const { recorder, scene } = this.stage
    const trials = this.witnessed.map(({ trial }) => trial)
    const [first] = trials
    if (first === undefined) return []
    const all: Trial = {
      ...first,
      // What a run after one that was killed reads of before may be all that it can know (see below).
      outage:
        trials.some(({ outage, readLag = 0 }) => outage || readLag > longestLag) &&
        (trials.some(({ outage }) => outage) || this.witnessed.some(({ run }) => run.exit === undefined)),
      accepted: [
        ...trials.flatMap(({ accepted }) => accepted),
        ...(scene.sourceRole === undefined ? [] : [`beside.${scene.zone.name}`, `below.${scene.alias}`]),
      ],
    }
    world.settle()
    return [
      ...judge(all, this.witnessed, [job.requestToken, job.githubToken]),
      ...this.#begunOutages(recorder.timeline().lines),
      ...this.witnessed.flatMap(({ run }) => idleCommand(run)),
    ]
  }

  /** I1 of each run: an outage begins only by a run that was told to accept one. */
  #begunOutages(lines: ReturnType<Stage['recorder']['timeline']>['lines']): string[] {
    // A later run knows no more than what reads show that are behind by more than any should be (safety U11).
    if (this.witnessed.some(({ trial: { readLag = 0 } }) => readLag > longestLag)) return []
    const host = this.stage.scene.alias.replace(/^\*/, 'any')
    const dark = lines
      .filter((line) => line.host === host)
      .flatMap(({ intervals }) => intervals.filter(({ servedBy }) => servedBy === undefined))
    return dark.flatMap(({ from }) => {
      const by = this.witnessed.filter(({ run: { changes } }) =>
        changes.some(({ version: { acceptedAt: at } }) => at <= from && from - at <= longestDeployment),
      )
      const told = by.map(({ run }) => run.command).join(', ')
      return by.some(({ trial }) => trial.outage) ? [] : [`I1: an outage was begun by ${told}`]
    })
  }
}

/** Of the local cloud, ms. */
const longestDeployment = 200_000

/** For how long a read may show what was before, ms. */
const longestLag = 60_000

function idleCommand({ command, calls }: Played): string[] {
  const changes = command === 'plan' ? calls.filter(({ mutating }) => mutating) : []
  return changes.map(({ operation }) => `I2: plan sent ${operation}`)
}

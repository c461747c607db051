import type { Call } from '../cloud/http.ts'
import { atOnce, changesOf } from '../oracle/changes.ts'
import { atTheEdges } from '../oracle/edges.ts'
import type { Made, Played } from '../oracle/played.ts'
import { onlyRescued } from '../oracle/rescue.ts'
import { discreet } from '../oracle/secrets.ts'
import { saidTruly, truthOf } from '../oracle/words.ts'
import { type Run, type RunOptions, runAction } from '../stories/harness/harness.ts'
import type { ProcessWorld } from './world.ts'

export type Options = Omit<RunOptions, 'inputs'> & { readonly inputs?: Readonly<Record<string, string>> }

/** Runs of the bundle as processes in one world, each judged by the oracle when it has ended. */
export class ProcessPlay {
  readonly world: ProcessWorld
  readonly #plan: string
  readonly #runs: Played[] = []
  readonly wrong: string[] = []
  readonly #made: Made[] = []
  readonly #known = new Map<Made['distribution'], number>()

  /** `plan`: of the same move in another world of its kind. */
  constructor(world: ProcessWorld, plan: string) {
    this.world = world
    this.#plan = plan
    this.#watch()
    this.#watchCalls()
  }

  /** Asked at each call before any fault is: the versions that the last change has made are its own. */
  #watchCalls(): void {
    this.world.cloud.faults.add({
      does: 'none',
      when: () => {
        this.#watch()
        return false
      },
    })
  }

  /** One process from its start to its end, or to the end that is made of it. */
  async run(options: Options = {}): Promise<Run | undefined> {
    const { cloud, person, inputs } = this.world
    const began = cloud.world.now()
    const from = this.#made.length
    const step = options.step === 'post' ? 'post' : (options.inputs?.['command'] ?? 'move')
    let run: Run
    try {
      run = await runAction(cloud, {
        timeout: 120_000,
        onLine: person,
        ...options,
        inputs: { ...inputs, ...(this.#plan === '' ? {} : { plan: this.#plan }), ...options.inputs },
      })
    } catch (thrown) {
      this.wrong.push(
        `${step}: ${thrown instanceof Error ? `${thrown.message.slice(0, 300)} … ${thrown.message.slice(-1_500)}` : thrown}`,
      )
      return undefined
    }
    this.#watch()
    const played: Played = {
      command: step,
      exit: run.exit ?? undefined,
      outputs: run.outputs,
      summary: run.summary,
      state: JSON.stringify(run.state),
      log: run.stdout,
      calls: run.calls,
      changes: this.#made.slice(from),
      spoilt: new Set(),
      began,
      ended: cloud.world.now(),
    }
    this.#runs.push(played)
    if (options.judged !== true && run.exit !== null) this.#judge(played, run.outputs['result'] === undefined)
    return run
  }

  /** `mute`: its command files could not be written, so that it has said nothing. */
  #judge(played: Played, mute: boolean): void {
    const { cloud, trial } = this.world
    if (!mute && played.command !== 'post')
      this.wrong.push(...saidTruly(trial, played, truthOf(trial, this.#runs)))
    this.wrong.push(
      ...onlyRescued(trial, played),
      ...atOnce(trial, played),
      ...discreet(cloud.world, played, [cloud.job.requestToken, cloud.job.githubToken]),
    )
  }

  /**
   * Runs again, undisturbed, until it is done; then once more, which must change nothing. Whether it came to that. `inputs`: a move
   * that was made the other way round meanwhile leaves a world that the plan is not of any more.
   */
  async converges(inputs: Options['inputs'] = {}): Promise<boolean> {
    this.world.cloud.faults.clear()
    this.#watchCalls()
    const said: string[] = []
    for (let tries = 0; tries < 4; tries++) {
      const run = await this.run({ inputs })
      said.push(`${run?.outputs['result']} (${run?.outputs['reason']})`)
      if (run?.exit !== 0) continue
      const idle = await this.run({ inputs })
      const changes = idle?.calls.filter(({ mutating }) => mutating) ?? []
      if (idle?.exit === 0 && changes.length === 0) return true
      said.push(`${idle?.outputs['result']} with ${changes.length} changes`)
      break
    }
    this.wrong.push(`I4: running again led to ${said.join(', ')}`)
    return false
  }

  /** Every violation so far, with what the edges saw. */
  verdict(): readonly string[] {
    const { trial } = this.world
    this.#watch()
    return [...new Set([...atTheEdges(trial), ...changesOf(trial, this.#runs), ...this.wrong])]
  }

  /** Notes the versions that are new since the last look as made by the last change that was asked for. */
  #watch(): void {
    const { world } = this.world.cloud
    const call: Call | undefined = world.calls.findLast(({ mutating }) => mutating)
    for (const distribution of world.holders) {
      const { versions } = distribution
      const known = this.#known.get(distribution) ?? versions.length
      for (let n = known; n < versions.length; n++) {
        const version = versions[n]
        if (version !== undefined && call !== undefined)
          this.#made.push({ distribution, version, previous: versions[n - 1], call })
      }
      this.#known.set(distribution, versions.length)
    }
  }
}

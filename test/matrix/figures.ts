import { tell } from '../evidence/figures.ts'
import type { Play } from './play.ts'

/** Writes down what came of a play that is over. `again`: what kept it from being done when it was run again. */
export function tellOf(
  part: string,
  play: Play,
  violations: readonly string[],
  again: readonly string[] | undefined,
  covers: Readonly<Record<string, readonly string[]>> = {},
): void {
  tell({
    part,
    cases: 1,
    violations: violations.length,
    ...(again === undefined ? {} : { reconverged: again.length === 0 ? 1 : 0 }),
    samples: play.stage.recorder.samples,
    covers: { ...covers, steps: stepsOf(play) },
  })
}

/** Steps that took place in any of its runs. */
function stepsOf({ witnessed }: Play): string[] {
  const ids = witnessed.flatMap(({ run: { outputs } }) => {
    const { steps = [] }: { steps?: readonly { readonly id: string; readonly state: string }[] } = JSON.parse(
      outputs['report'] || '{}',
    )
    return steps.filter(({ state }) => state !== 'pending').map(({ id }) => id)
  })
  return [...new Set(ids)]
}

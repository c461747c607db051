import type { Call, CloudResponse } from '../../cloud/http.ts'
import { type VirtualRunOptions, virtualRun } from '../../virtual/run.ts'
import type { Stage } from '../../virtual/stage.ts'

/** What the reads that are `old` show now; by what is returned they show it again, from then on for so many ms. */
export async function recorded(
  stage: Stage,
  inputs: Readonly<Record<string, string>>,
  old: (call: Call) => boolean,
): Promise<(ms: number) => NonNullable<VirtualRunOptions['tamper']>> {
  const before = new Map<string, CloudResponse>()
  const what = ({ operation, about }: Call) => `${operation} ${about}`
  await virtualRun(stage, {
    inputs: { ...inputs, command: 'plan' },
    tamper: (_, answer, call) => {
      if (old(call)) before.set(what(call), answer)
      return answer
    },
  })
  return (ms) => {
    const until = stage.clock.now() + ms
    return (_, answer, call) => (stage.clock.now() < until ? before.get(what(call)) : undefined) ?? answer
  }
}

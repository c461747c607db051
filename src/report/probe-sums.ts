import type { ProbeSummary } from '../probe/probe.ts'

/** What several probes saw together: their requests and distinct answers added up. */
export function together(
  probes: readonly ProbeSummary[],
): Pick<ProbeSummary, 'samples' | 'failures' | 'seen'> {
  const seen = new Map<string, number>()
  for (const { answer, count } of probes.flatMap((probe) => probe.seen))
    seen.set(answer, (seen.get(answer) ?? 0) + count)
  const sum = (pick: (probe: ProbeSummary) => number) => probes.reduce((all, probe) => all + pick(probe), 0)
  return {
    samples: sum(({ samples }) => samples),
    failures: sum(({ failures }) => failures),
    seen: [...seen].map(([answer, count]) => ({ answer, count })),
  }
}

/** The longest time that any of the aliases was seen unserved, in ms; undefined when nothing was probed. */
export function unservedOf(probes: readonly ProbeSummary[]): number | undefined {
  const sampled = probes.filter(({ samples }) => samples > 0)
  return sampled.length === 0 ? undefined : Math.round(Math.max(...sampled.map(({ unserved }) => unserved)))
}

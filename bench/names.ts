import { costByHand, costOfAction, methodsByHand, type NamesCost } from '../test/matrix/names-cost.ts'
import { written } from './page.ts'

/** What 1, 10 and 100 names cost by each method and by hand, as a table; it is written into docs/benchmarks.md too. */
export async function namesTable(): Promise<string> {
  const lines: string[] = []
  for (const method of Object.keys(methodsByHand)) {
    for (const [how, cost] of [
      ['action', costOfAction],
      ['by hand', costByHand],
    ] as const) {
      const costs: NamesCost[] = []
      for (const many of [1, 10, 100]) costs.push(await cost({ method, many }))
      const cells = [
        costs.map(({ deployments }) => deployments),
        costs.map(({ calls }) => calls),
        costs.map(({ unserved: { mean } }) => duration(mean)),
        costs.map(({ unserved: { worst } }) => duration(worst)),
        costs.map(({ took }) => duration(took)),
      ]
      lines.push(`| \`${method}\` | ${how} | ${cells.map((cell) => cell.join(', ')).join(' | ')} |`)
    }
  }
  return written('names', [
    '| method | | deployments waited for | calls | unserved on average | longest | from start to end |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...lines,
  ])
}

/** `1 h 2 min`, `3 min 4 s`, `5 s`, `0`. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  const [h, min, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return `${h} h ${min} min`
  if (min > 0) return `${min} min ${s} s`
  return ms > 0 ? `${s} s` : '0'
}

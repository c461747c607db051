import { readFileSync, writeFileSync } from 'node:fs'
import { costByHand, costOfAction, methodsByHand, type NamesCost } from '../test/matrix/names-cost.ts'

const page = new URL('../docs/benchmarks.md', import.meta.url)
const [begin, end] = ['<!-- npm run bench -- names -->', '<!-- end -->']

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
  const table = [
    '| method | | deployments waited for | calls | unserved on average | longest | from start to end |',
    '|---|---|---:|---:|---:|---:|---:|',
    ...lines,
  ].join('\n')
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split(end).slice(1).join(end)
  if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md lacks ${begin}`)
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n${end}${after}`)
  return table
}

/** `1 h 2 min`, `3 min 4 s`, `5 s`, `0`. */
function duration(ms: number): string {
  const seconds = Math.round(ms / 1_000)
  const [h, min, s] = [Math.floor(seconds / 3_600), Math.floor(seconds / 60) % 60, seconds % 60]
  if (h > 0) return `${h} h ${min} min`
  if (min > 0) return `${min} min ${s} s`
  return ms > 0 ? `${s} s` : '0'
}

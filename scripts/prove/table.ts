import { parts } from './parts.ts'
import type { Row } from './row.ts'

const head = `# Evidence

    npm run prove -- --quick
    npm run prove -- --full
    npm run prove -- --full --only pairs --minutes 30

Each row shows the last run of that part. The command writes this page: do not edit it. \`quick\` is what \`npm test\` and CI play;
\`full\` is for a release. A part fails if it has one violation, if a case does not reach the end when it is run again, if a mutant
survives (of Stryker's: more than 15 %, or one that is not explained), or if it covers less than its floor
(\`scripts/prove/parts.ts\`): an empty run cannot pass. What the words mean is in [proofs](proofs.md).
`

/** The page of a list of rows, in the order of the parts. */
export function page(rows: readonly Row[]): string {
  const lines = parts.flatMap(({ name, what, floors }) =>
    (['quick', 'full'] as const).flatMap((size) => {
      const row = rows.find((one) => one.part === name && one.size === size)
      return row === undefined ? [] : [line(row, what, floors[size].cases)]
    }),
  )
  const never = parts.filter(({ name }) => !rows.some(({ part, size }) => part === name && size === 'full'))
  const columns =
    '| part | run | cases | floor | violations | reconverged | mutants killed | edge samples | covered | time | date, commit | machine |'
  const table = [columns, '|---|---|---:|---:|---:|---:|---:|---:|---|---:|---|---|', ...lines]
  const missing = never.map(({ name, what }) => `- ${name}: ${what}`)
  return [
    head,
    ...table,
    ...(missing.length === 0 ? [] : ['', 'Not run in full yet:', '', ...missing]),
    '',
  ].join('\n')
}

function line(row: Row, what: string, floor: number): string {
  const { part, size, cases, violations, reconverged, killed, mutants, samples, seconds } = row
  const covered = Object.entries(row.covers).map(([kind, count]) => `${number(count)} ${kind}`)
  const short = cases < floor ? ` (${Math.floor((100 * cases) / floor)} %)` : ''
  const cells = [
    `**${part}**: ${what}`,
    size,
    number(cases) + short,
    number(floor),
    number(violations),
    reconverged === undefined ? '' : number(reconverged),
    mutants === 0 ? '' : `${killed} of ${mutants}`,
    samples === 0 ? '' : number(samples),
    covered.join(', '),
    duration(seconds),
    `${row.date}, ${row.commit}`,
    row.machine,
  ]
  return `| ${cells.join(' | ')} |`
}

const number = (value: number) => value.toLocaleString('en-US')

/** Parts with the same tests share one run, whose time is in the row of the first. */
function duration(seconds: number): string {
  if (seconds < 1) return 'in that of the part above'
  return seconds < 120 ? `${Math.round(seconds)} s` : `${Math.round(seconds / 60)} min`
}

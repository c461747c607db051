import type { Row } from './row.ts'

/** One of the figures that the README publishes: what was played, and the parts that played it. */
interface Headline {
  readonly what: string
  readonly parts: readonly string[]
  readonly figure: (sum: Sum) => string
}

const summed = ['cases', 'violations', 'killed', 'mutants', 'samples'] as const
type Sum = Record<(typeof summed)[number], number>

const number = (value: number) => value.toLocaleString('en-US')
const clean = ({ cases, violations }: Sum, of: string) =>
  `${number(cases)} ${of}, ${number(violations)} violations`

const headlines: readonly Headline[] = [
  {
    what: 'Every state in which a run decides, with each fault',
    parts: ['decisions', 'decisions, two names'],
    figure: (sum) => clean(sum, 'states'),
  },
  {
    what: 'Two interleaved runs, one of them killed at any moment, by SPIN and by a search of our own, which count the same',
    parts: ['spin'],
    figure: (sum) => clean(sum, 'states'),
  },
  {
    what: 'Whole runs with faults at their calls, then run again until done; looks of the recorder at an edge',
    parts: ['single', 'pairs', 'triples', 'seeds', 'switches', 'races', 'walks'],
    figure: (sum) => `${clean(sum, 'cases')}, ${number(sum.samples)} looks`,
  },
  {
    what: 'Parsers on mutated inputs: the config XML, answers of AWS, DNS packets, plans, inputs, what the runner reads',
    parts: ['fuzz'],
    figure: (sum) => clean(sum, 'inputs'),
  },
  {
    what: 'Mistakes made on purpose that a test notices',
    parts: ['seeded decisions', 'controls', 'mutants', 'negative controls', 'spin'],
    figure: ({ killed, mutants }) => `${number(killed)} of ${number(mutants)}`,
  },
]

/** The table of the README: full runs of the parts of a figure that have one, else quick ones; never both, so that one command repeats it. */
export function headline(rows: readonly Row[]): string {
  const lines = headlines.map(({ what, parts, figure }) => {
    const having = (size: Row['size']) =>
      parts.flatMap((part) => rows.filter((row) => row.part === part && row.size === size))
    const full = having('full')
    const found = full.length > 0 ? full : having('quick')
    const sum: Sum = { cases: 0, violations: 0, killed: 0, mutants: 0, samples: 0 }
    for (const row of found) for (const name of summed) sum[name] += row[name]
    const size = found === full ? 'full' : 'quick'
    const only = found.map(({ part }) => `--only ${part.includes(' ') ? `'${part}'` : part}`).join(' ')
    return `| ${what} | ${figure(sum)} | \`npm run prove -- --${size} ${only}\` |`
  })
  return ['| played | figure | again |', '|---|---|---|', ...lines].join('\n')
}

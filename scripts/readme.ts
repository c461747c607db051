import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'
import { headline } from './prove/headline.ts'
import type { Row } from './prove/row.ts'

interface Field {
  readonly description: string
  readonly required?: boolean
  readonly default?: string
}
interface Action {
  readonly inputs: Readonly<Record<string, Field>>
  readonly outputs: Readonly<Record<string, Field>>
}

const root = new URL('..', import.meta.url)

/** README.md with the tables of inputs and outputs as action.yml has them, and the figures of docs/evidence.json. */
export function readme(current: string, actionYml: string, rows: readonly Row[]): string {
  const { inputs, outputs } = parse(actionYml) as Action
  const group = groups(actionYml)
  const table = (title: string) =>
    [
      '| input | default | meaning |',
      '|---|---|---|',
      ...Object.entries(inputs)
        .filter(([name]) => group.get(name) === title)
        .map(([name, field]) => `| \`${name}\` | ${preset(field)} | ${cell(field.description)} |`),
    ].join('\n')
  const shown = [...new Set(group.values())].map((title) =>
    title === folded
      ? `<details><summary><b>${title}</b></summary>\n\n${table(title)}\n\n</details>`
      : `### ${title}\n\n${table(title)}`,
  )
  const output = ([name, { description }]: [string, Field]) => `| \`${name}\` | ${cell(description)} |`
  const listed = ['| output | meaning |', '|---|---|', ...Object.entries(outputs).map(output)]
  const parts = { inputs: shown.join('\n\n'), outputs: listed.join('\n'), evidence: headline(rows) }
  return Object.entries(parts).reduce((text, [mark, list]) => between(text, mark, `\n${list}\n`), current)
}

/** The group that is shown folded. */
const folded = 'Rarely needed'

/** The group of each input: the comment above it in action.yml. */
function groups(actionYml: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  let group = ''
  for (const line of actionYml.slice(0, actionYml.indexOf('\noutputs:')).split('\n')) {
    group = /^ {2}# (.+)$/.exec(line)?.[1] ?? group
    const name = /^ {2}([a-z-]+):$/.exec(line)?.[1]
    if (name !== undefined) found.set(name, group)
  }
  return found
}

function preset({ required, default: value }: Field): string {
  if (required === true) return '**required**'
  return value === undefined || value === '' ? '–' : `\`${value}\``
}

function cell(text: string): string {
  return text.replaceAll('|', '\\|')
}

function between(text: string, mark: string, list: string): string {
  return text.replace(
    new RegExp(`(<!-- ${mark}: [^>]*-->\n)[^]*?(<!-- /${mark} -->)`),
    (_, begin: string, end: string) => `${begin}${list}\n${end}`,
  )
}

/** Writes README.md anew. */
export function writeReadme(): void {
  const read = (name: string) => readFileSync(new URL(name, root), 'utf8')
  const rows: readonly Row[] = JSON.parse(read('docs/evidence.json'))
  writeFileSync(new URL('README.md', root), readme(read('README.md'), read('action.yml'), rows))
}

if (process.argv[1] === new URL(import.meta.url).pathname) writeReadme()

import { readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

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

/** README.md with the lists of inputs and outputs as action.yml has them. */
export function readme(current: string, actionYml: string): string {
  const { inputs, outputs } = parse(actionYml) as Action
  const input = ([name, { description, required, default: value }]: [string, Field]) =>
    `- **\`${name}\`**${required === true ? ' (required)' : value === undefined || value === '' ? '' : ` (default \`${value}\`)`}: ${description}`
  const output = ([name, { description }]: [string, Field]) => `- **\`${name}\`**: ${description}`
  return between(
    between(current, 'inputs', Object.entries(inputs).map(input).join('\n')),
    'outputs',
    Object.entries(outputs).map(output).join('\n'),
  )
}

function between(text: string, mark: string, list: string): string {
  return text.replace(
    new RegExp(`(<!-- ${mark}: [^>]*-->\n)[^]*?(<!-- /${mark} -->)`),
    (_, begin: string, end: string) => `${begin}${list}\n${end}`,
  )
}

if (process.argv[1] === new URL(import.meta.url).pathname) {
  const path = new URL('README.md', root)
  writeFileSync(path, readme(readFileSync(path, 'utf8'), readFileSync(new URL('action.yml', root), 'utf8')))
}

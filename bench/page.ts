import { readFileSync, writeFileSync } from 'node:fs'

const page = new URL('../docs/benchmarks.md', import.meta.url)

/** Puts a table between its marks on docs/benchmarks.md, and gives it back. @throws Error where the page lacks the marks */
export function written(which: string, lines: readonly string[]): string {
  const begin = `<!-- npm run bench -- ${which} -->`
  const text = readFileSync(page, 'utf8')
  const [before, rest] = text.split(begin)
  const after = rest?.split('<!-- end -->').slice(1).join('<!-- end -->')
  if (before === undefined || after === undefined) throw new Error(`docs/benchmarks.md lacks ${begin}`)
  const table = lines.join('\n')
  writeFileSync(page, `${before}${begin}\n\n${table}\n\n<!-- end -->${after}`)
  return table
}

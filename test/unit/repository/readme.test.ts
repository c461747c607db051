import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readme } from '../../../scripts/readme.ts'
import { failureCodes } from '../../../src/base/failure.ts'

const read = (name: string) => readFileSync(new URL(`../../../${name}`, import.meta.url), 'utf8')

test('README lists the inputs and outputs of action.yml', () => {
  expect(readme(read('README.md'), read('action.yml'))).toBe(read('README.md'))
})

test('docs/troubleshooting.md has a heading for every failure code, in the order of the list', () => {
  const headings = [...read('docs/troubleshooting.md').matchAll(/^### `([a-z-]+)`$/gm)].map(
    ([, code]) => code,
  )
  expect(headings).toEqual([...failureCodes])
})

test('docs/troubleshooting.md names every finding that stops nothing', () => {
  const folder = new URL('../../../src/', import.meta.url)
  const sources = readdirSync(folder, { recursive: true, encoding: 'utf8' }).filter((name) =>
    name.endsWith('.ts'),
  )
  const ids = sources.flatMap((name) =>
    [...readFileSync(new URL(name, folder), 'utf8').matchAll(/\bid: '([a-z0-9-]+)',\s*level\b/g)].map(
      ([, id = '']) => id,
    ),
  )
  const codes: readonly string[] = failureCodes
  const findings = [...new Set(ids)].filter((id) => !codes.includes(id)).sort()
  expect(findings.length).toBeGreaterThan(30)
  const [, table = ''] = read('docs/troubleshooting.md').split('## By finding')
  expect(findings.filter((id) => !table.includes(`\`${id}\``))).toEqual([])
})

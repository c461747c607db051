import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { readme } from '../../scripts/readme.ts'
import { failureCodes } from '../../src/failure.ts'

const read = (name: string) => readFileSync(new URL(`../../${name}`, import.meta.url), 'utf8')

test('README lists the inputs and outputs of action.yml', () => {
  expect(readme(read('README.md'), read('action.yml'))).toBe(read('README.md'))
})

test('docs/troubleshooting.md has a heading for every failure code, in the order of the list', () => {
  const headings = [...read('docs/troubleshooting.md').matchAll(/^### `([a-z-]+)`$/gm)].map(
    ([, code]) => code,
  )
  expect(headings).toEqual([...failureCodes])
})

import { spawnSync } from 'node:child_process'
import { fileURLToPath } from 'node:url'
import { expect, test } from 'vitest'

const body = fileURLToPath(new URL('../../../../src/aws/cloudfront/body.ts', import.meta.url))

/** What an expression comes to in a process of its own, which is ended where it does not come to an end by itself. */
function evaluated(expression: string): string {
  const code = `import { fits, plainly } from ${JSON.stringify(body)}; console.log(String(${expression}))`
  const { stdout, signal } = spawnSync(process.execPath, ['--input-type=module', '-e', code], {
    encoding: 'utf8',
    timeout: 20_000,
  })
  return signal === null ? stdout.trim() : 'no end'
}

/** While a pattern is matched nothing else runs: no deadline, no signal, no way back. */
test('an answer of many comments is refused', () => {
  expect(evaluated(`fits('<!---->'.repeat(200) + 'x', /^Distribution$/)`)).toBe('false')
  expect(evaluated(`fits('<!---->'.repeat(200) + '<Distribution/>', /^Distribution$/)`)).toBe('true')
}, 60_000)

test('an answer of many parts of tags is read in a time that grows with its length', () => {
  const answer = `Buffer.from('<A>' + '<Enabled x'.repeat(200_000) + '>true</A>')`
  expect(evaluated(`plainly(${answer}).length`)).toBe(String(3 + 2_000_000 + 9))
}, 60_000)

import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished, test } from 'vitest'
import { parseFile } from '../../runner/parser.ts'

const runner = new URL('../../../src/github/runner.ts', import.meta.url).href

/** A process that can write no more than 1,024 bytes to a file: the write that crosses them is carried out in part, as on a disk that gets full. */
function limited(variable: string, uses: string): string {
  const folder = mkdtempSync(join(tmpdir(), 'part-written-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const file = join(folder, 'file')
  const script = join(folder, 'script.mjs')
  writeFileSync(file, '')
  writeFileSync(
    script,
    `process.on('SIGXFSZ', () => undefined)
    const { toolkit } = await import(${JSON.stringify(runner)})
    const real = await toolkit({ env: process.env, cork: () => undefined, uncaught: () => undefined })
    const put = (use) => { try { use() } catch (thrown) { console.log(thrown.code) } }
    ${uses}`,
  )
  const { stdout } = spawnSync('bash', ['-c', 'ulimit -f 1; exec "$0" "$1"', process.execPath, script], {
    encoding: 'utf8',
    env: { ...process.env, [variable]: file },
  })
  expect(stdout).toBe('EFBIG\n')
  return readFileSync(file, 'utf8')
}

// A file that ends within an entry fails the step, whatever it has done (actions/runner: FileCommandManager.cs, ProcessFiles).
test.each([
  ['GITHUB_OUTPUT', 'setOutput'],
  ['GITHUB_STATE', 'saveState'],
])('%s: an entry that was written in part is taken back, and the others are read', (variable, method) => {
  const text = limited(
    variable,
    `real.${method}('first', 'a')
    put(() => real.${method}('long', 'x'.repeat(3_000)))
    put(() => real.${method}('last', 'b'))`,
  )
  expect(parseFile(text)).toEqual([
    ['first', 'a'],
    ['last', 'b'],
  ])
})

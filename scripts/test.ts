import { spawnSync } from 'node:child_process'
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { basename, delimiter, join } from 'node:path'
import { fileURLToPath } from 'node:url'

/**
 * `npm test`: all vitest projects on the action's own Node.js, then some stories again with the bundle on Node.js 20.
 * The last line says `N passed, N failed` over everything.
 */

const root = fileURLToPath(new URL('..', import.meta.url))

/** Stories, by what is in their file names, that also drive the bundle on the oldest supported Node.js. */
const everyNode = ['clean-move', 'cancel', 'already', 'input', 'proxy']

interface Tally {
  passed: number
  failed: number
}

/** Runs vitest and counts; a file that does not load, and an error outside any test, count as one failed test each. */
function vitest(args: readonly string[], env: Readonly<Record<string, string>> = {}): Tally {
  const folder = mkdtempSync(join(tmpdir(), 'vitest-'))
  const file = join(folder, 'result.json')
  const { status } = spawnSync(
    process.execPath,
    [
      join(root, 'node_modules/vitest/vitest.mjs'),
      'run',
      '--reporter=default',
      '--reporter=json',
      `--outputFile.json=${file}`,
      ...args,
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, ...env } },
  )
  const tally = existsSync(file) ? count(JSON.parse(readFileSync(file, 'utf8'))) : { passed: 0, failed: 0 }
  rmSync(folder, { recursive: true })
  if (status !== 0 && tally.failed === 0) tally.failed = 1
  return tally
}

interface VitestResult {
  readonly testResults: readonly {
    readonly status: string
    readonly assertionResults: readonly { readonly status: string }[]
  }[]
}

function count({ testResults }: VitestResult): Tally {
  const tally: Tally = { passed: 0, failed: 0 }
  for (const { status, assertionResults } of testResults) {
    const failed = assertionResults.filter((one) => one.status === 'failed').length
    tally.passed += assertionResults.filter((one) => one.status === 'passed').length
    tally.failed += failed === 0 && status === 'failed' ? 1 : failed
  }
  return tally
}

/** A Node.js of this major version on the PATH, outside this project. */
function nodeOnPath(major: number): string | undefined {
  return (process.env['PATH'] ?? '')
    .split(delimiter)
    .filter((folder) => folder !== '' && !folder.includes('node_modules'))
    .map((folder) => join(folder, 'node'))
    .find((file) => {
      if (!existsSync(file)) return false
      const { stdout } = spawnSync(file, ['--version'], { encoding: 'utf8' })
      return stdout?.startsWith(`v${major}.`)
    })
}

const tallies = [vitest([])]
const old = nodeOnPath(20)
const stories = readdirSync(join(root, 'test/stories'), { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts') && everyNode.some((part) => basename(name).includes(part)))
  .map((name) => join('test/stories', name))
if (old === undefined) console.log('No Node.js 20 on the PATH: the bundle was not driven on it.')
else if (stories.length === 0) throw new Error('no story is named like those for Node.js 20')
else {
  console.log(`\nThe bundle on ${old} (Node.js 20):`)
  tallies.push(vitest(['--project', 'story', ...stories], { STORY_NODE: old }))
}
const passed = tallies.reduce((sum, tally) => sum + tally.passed, 0)
const failed = tallies.reduce((sum, tally) => sum + tally.failed, 0)
console.log(`\n${passed} passed, ${failed} failed`)
process.exitCode = failed === 0 && passed > 0 ? 0 : 1

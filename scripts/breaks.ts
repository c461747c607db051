import { spawnSync } from 'node:child_process'
import { cpSync, mkdtempSync, readFileSync, rmSync, symlinkSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { type Break, breaks } from './checklist-breaks.ts'

/**
 * `npm run breaks [POINT…]`: breaks every point of docs/security-checklist.md in a copy of what is committed, one way at a
 * time, and fails where the test that is said to prove it stays green. Takes some minutes; no part of `npm test`.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const copy = mkdtempSync(join(tmpdir(), 'breaks-'))
const run = (command: string, args: readonly string[], cwd = copy) =>
  spawnSync(command, args, { cwd, encoding: 'utf8', env: { ...process.env, NO_COLOR: '1' } })

run('git', ['clone', '-q', '--shared', root, copy], tmpdir())
for (const name of run('git', ['ls-files', '-z', '-m', '-o', '--exclude-standard'], root).stdout.split('\0'))
  if (name !== '') cpSync(join(root, name), join(copy, name))
symlinkSync(join(root, 'node_modules'), join(copy, 'node_modules'))
const commit = () =>
  run('git', [
    '-c',
    'user.name=breaks',
    '-c',
    'user.email=breaks@localhost',
    'commit',
    '-qam',
    'broken',
    '--allow-empty',
  ])
run('git', ['add', '-A', '--', '.', ':!node_modules'])
commit()
const whole = run('git', ['rev-parse', 'HEAD']).stdout.trim()

/** What the proof says of the broken copy: whether it fails. */
function fails({ proof }: Break): boolean {
  if (!proof.endsWith('.test.ts')) return run(process.execPath, [proof]).status === 1
  const report = join(copy, 'build.json')
  run(process.execPath, [
    'node_modules/vitest/vitest.mjs',
    'run',
    '--reporter=json',
    `--outputFile=${report}`,
    proof,
  ])
  const { numFailedTests, numFailedTestSuites } = JSON.parse(readFileSync(report, 'utf8'))
  rmSync(report)
  return numFailedTests + numFailedTestSuites > 0
}

const points = process.argv.slice(2).map(Number)
const chosen = breaks.filter(({ point }) => points.length === 0 || points.includes(point))
let green = 0
for (const one of chosen) {
  const path = join(copy, one.file)
  const text = readFileSync(path, 'utf8')
  writeFileSync(
    path,
    text.replace(one.from, () => one.to),
  )
  commit()
  if (one.bundled) run(process.execPath, ['scripts/build.ts'])
  const caught = fails(one)
  if (!caught) green += 1
  console.log(`${caught ? 'fails, as it should' : 'STAYS GREEN'}: ${one.point} ${one.what}: ${one.proof}`)
  run('git', ['reset', '-q', '--hard', whole])
}
rmSync(copy, { recursive: true })
console.log(`${chosen.length} breaks, ${green} not seen`)
process.exitCode = green === 0 ? 0 : 1

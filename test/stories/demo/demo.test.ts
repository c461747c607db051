import { spawn } from 'node:child_process'
import { readFileSync, rmSync } from 'node:fs'
import { join } from 'node:path'
import { expect, it } from 'vitest'
import { root } from '../harness/runner.ts'

/** Runs `npm run demo`, as a process; its exit status and what it prints. */
async function demo(...options: readonly string[]) {
  const child = spawn(process.execPath, ['demo/main.ts', ...options], { cwd: root })
  const said: string[] = []
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (text) => said.push(String(text)))
  const exit = await new Promise((resolve) => child.once('close', resolve))
  return { exit, text: said.join('') }
}

it('npm run demo -- --names 12: all of them move, none is unserved at any edge, and nobody else notices', async () => {
  const summary = join(root, 'demo/out/summary.md')
  rmSync(summary, { force: true })
  const { exit, text } = await demo(
    ...['--names', '12', '--scenario', 'same-account', '--deploy-time', '1', '--edges', '3'],
  )
  expect(exit, text).toBe(0)
  expect([...text.matchAll(/ {2}exit \d, result \S+,/g)].map(([line]) => line.trim())).toEqual([
    'exit 0, result planned,',
    'exit 0, result moved,',
  ])
  const seen = [...text.matchAll(/▶ what the edges saw of (\S+)\n {2}(.*)\n {2}(.*)\n/g)]
  const names = seen.map(([, name]) => name ?? '')
  expect(new Set(names).size).toBe(12)
  for (const [, name, passed, served] of seen) {
    expect(passed).toBe(`${name} passed from E1OLDSHOP00001 to E2NEWSHOP00002 at 3 edges`)
    expect(served).toMatch(/^served at every edge at every moment/)
  }
  expect(text).toMatch(/of \d+ other hosts, 0 noticed something/)
  const written = readFileSync(summary, 'utf8')
  for (const name of names) expect(written).toContain(name)
})

it('npm run demo: an option that it does not take ends it before anything starts', async () => {
  const { exit, text } = await demo('--names', '100')
  expect(exit).toBe(2)
  expect(text).toContain('--names must be a whole number from 1 to 99: 100')
  expect(text).not.toContain('A local cloud is up')
})

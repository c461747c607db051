import { spawnSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { changesOf, expectMovedAtEveryEdge, staging } from '../harness/staging.ts'
import { latestOf, twoAccounts } from '../harness/two-accounts.ts'

const variables = ['GITHUB_OUTPUT', 'GITHUB_STATE', 'GITHUB_STEP_SUMMARY'] as const

/** A path of its kind that nothing can be written to. Tests may run as root, for whom no file is read-only. */
const kinds: Readonly<Record<string, (folder: string) => string>> = {
  'below a folder that is missing': (folder) => join(folder, 'missing', 'file'),
  'a directory': (folder) => {
    mkdirSync(join(folder, 'directory'))
    return join(folder, 'directory')
  },
  'on a disk that is full': () => '/dev/full',
  'read-only': () => '/proc/version',
  'a pipe that nobody reads': (folder) => {
    spawnSync('mkfifo', [join(folder, 'pipe')])
    return join(folder, 'pipe')
  },
  'below a file': (folder) => {
    writeFileSync(join(folder, 'file'), '')
    return join(folder, 'file', 'output')
  },
}

function broken(kind: string): Record<string, string> {
  const folder = mkdtempSync(join(tmpdir(), 'command-files-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const path = kinds[kind]?.(folder) ?? ''
  return Object.fromEntries(variables.map((name) => [name, path]))
}

it.each(Object.keys(kinds))('command files %s cost the report and nothing else', async (kind) => {
  const story = await staging()
  const run = await story.run({}, { env: broken(kind), timeout: 30_000 })
  expect(run, run.stdout).toMatchObject({ exit: 0, stderr: '' })
  expect(changesOf(run)).toEqual(['UpdateDomainAssociation 200'])
  expectMovedAtEveryEdge(story)
  for (const name of variables) expect(run.stdout).toContain(`the file of ${name} could not be written`)
})

it('a post step ends an outage though it can write nothing', async () => {
  const story = await twoAccounts()
  const inputs = { scenario: 'disable-source', 'accept-downtime': story.names.join(',') }
  const killed = await story.run(inputs, { kill: { operation: 'UpdateDistribution', nth: 1 } })
  const env = broken('a pipe that nobody reads')
  const post = await story.run(inputs, { step: 'post', state: killed.state, env, timeout: 30_000 })
  expect(post, post.stdout).toMatchObject({ exit: 0, stderr: '' })
  expect(latestOf(story.scene.source).enabled).toBe(true)
})

import { spawn } from 'node:child_process'
import { cpSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, it, onTestFinished } from 'vitest'
import { root } from '../harness/runner.ts'
import { changesOf, staging } from '../harness/staging.ts'
import { callsBetween, latestOf, twoAccounts } from '../harness/two-accounts.ts'

/** The entries as they are, with a bundle that takes its time to load and then says what it was told. */
function slowBundle(): string {
  const folder = mkdtempSync(join(tmpdir(), 'entries-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  cpSync(join(root, 'dist'), folder, { recursive: true })
  writeFileSync(
    join(folder, 'main.js'),
    `process.stdout.write('loading\\n')
     const alive = setInterval(() => undefined, 1_000)
     await new Promise((resolve) => process.once('SIGINT', resolve).once('SIGTERM', resolve).once('SIGHUP', resolve))
     clearInterval(alive)
     const step = async ({ cancel }) => (process.stdout.write(cancel.reason + '\\n'), 7)
     export { step as mainStep, step as postStep }`,
  )
  return folder
}

it.each(
  ['index.js', 'post.js'].flatMap((entry) =>
    (['SIGINT', 'SIGTERM', 'SIGHUP'] as const).map((signal) => [entry, signal] as const),
  ),
)('%s takes note of %s before the bundle has been loaded', async (entry, signal) => {
  const step = spawn(process.execPath, [join(slowBundle(), entry)])
  let log = ''
  step.stdout.on('data', (chunk) => {
    log += chunk
    if (log === 'loading\n') step.kill(signal)
  })
  const code = await new Promise((resolve) => step.once('close', resolve))
  expect({ code, log }).toEqual({ code: 7, log: `loading\nthe run was cancelled (${signal})\n` })
})

it('cancelled before anything was kept: the post step changes nothing', async () => {
  const story = await staging()
  const cancelled = await story.run({}, { signalAt: { line: /./ }, env: { GITHUB_STATE: undefined } })
  expect(cancelled).toMatchObject({ exit: 1, stderr: '' })
  expect(changesOf(cancelled)).toEqual([])
  const post = await story.run({}, { step: 'post', state: {} })
  expect(post).toMatchObject({ exit: 0, stderr: '' })
  expect(changesOf(post)).toEqual([])
  expect(post.summary).toContain(`The source \`${story.scene.source.id}\` serves`)
})

it.each([
  ['SIGHUP', { signalAt: { operation: 'UpdateDistribution', signal: 'SIGHUP' } }],
  ['a log that nobody reads any more', { closeLogAt: { operation: 'UpdateDistribution' } }],
] as const)('%s in an outage ends it as a cancel does', async (_, options) => {
  const story = await twoAccounts()
  const { scene, names } = story
  const inputs = { scenario: 'disable-source', 'accept-downtime': names.join(',') }
  const run = await story.run(inputs, options)
  expect(run).toMatchObject({ exit: 1, stderr: '' })
  expect(callsBetween(run, 'UpdateDistribution', 'UpdateDomainAssociation')).toEqual([])
  expect(latestOf(scene.target).aliases).toEqual([scene.alias])
  expect(run.outputs).toMatchObject({ result: 'exposed' })
  const post = await story.run(inputs, { step: 'post', state: run.state })
  expect(changesOf(post)).toEqual(['UpdateDistribution 200'])
  expect(latestOf(scene.source).enabled).toBe(true)
})

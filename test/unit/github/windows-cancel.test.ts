import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { expect, onTestFinished, test } from 'vitest'

const source = new URL('../../../src/github/process.ts', import.meta.url)

/**
 * On Windows the runner's SIGINT is Ctrl+C and its SIGTERM, 7.5 s later, Ctrl+Break (actions/runner: ProcessInvoker.cs), which Node.js
 * calls SIGBREAK (nodejs.org: Signal events). What nobody listens to ends the process at once, in the middle of a change too.
 */
test.each(['SIGINT', 'SIGTERM', 'SIGBREAK'])('%s is listened to, and cancels the step', (signal) => {
  const folder = mkdtempSync(join(tmpdir(), 'windows-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), {
    compilerOptions: { target: ts.ScriptTarget.ES2022 },
  })
  writeFileSync(join(folder, 'process.mjs'), outputText)
  const step = `async () => async ({ cancel }) => {
    const heard = process.emit('${signal}')
    process.stdout.write(heard + ' ' + cancel.reason)
    return 0
  }`
  const entry = `import { start } from ${JSON.stringify(pathToFileURL(join(folder, 'process.mjs')).href)}\nstart(${step})`
  writeFileSync(join(folder, 'entry.mjs'), entry)
  const { stdout } = spawnSync(process.execPath, [join(folder, 'entry.mjs')], { encoding: 'utf8' })
  expect(stdout).toBe(`true the run was cancelled (${signal})`)
})

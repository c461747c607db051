import { spawnSync } from 'node:child_process'
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import ts from 'typescript'
import { describe, expect, onTestFinished, test } from 'vitest'
import { toolkit } from '../../../src/github/runner.ts'
import { captured } from '../../runner/captured.ts'

const source = new URL('../../../src/github/process.ts', import.meta.url)

/** Starts a step in a process of its own. `load`: what becomes of the bundle, in JavaScript. */
function started(load: string) {
  const folder = mkdtempSync(join(tmpdir(), 'process-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const compiled = join(folder, 'process.mjs')
  const target = ts.ScriptTarget.ES2022
  const { outputText } = ts.transpileModule(readFileSync(source, 'utf8'), { compilerOptions: { target } })
  writeFileSync(compiled, outputText)
  const entry = `import { start } from ${JSON.stringify(pathToFileURL(compiled).href)}\nstart(${load})`
  writeFileSync(join(folder, 'entry.mjs'), entry)
  const { status, stdout } = spawnSync(process.execPath, [join(folder, 'entry.mjs')], { encoding: 'utf8' })
  return { status, stdout }
}

describe('a step that ends although it is not over', () => {
  const forever = 'async () => async () => new Promise(() => undefined)'

  test('fails, and says so, where nothing is left that could settle what it waits for', () => {
    expect(started(forever)).toEqual({
      status: 1,
      stdout: 'Error: the step ended without a result: nothing was left to wait for\n',
    })
  })

  test('passes as it says where it is over', () => {
    expect(started('async () => async () => 0')).toEqual({ status: 0, stdout: '' })
    expect(started('async () => async () => 1')).toEqual({ status: 1, stdout: '' })
  })
})

describe('an error that nobody caught', () => {
  const hostile = 'a\\n::stop-commands::x ##[error]y'

  test('fails the step before the toolkit is loaded, in one line that is no command', () => {
    expect(started(`async () => { throw new Error('${hostile}') }`)).toEqual({
      status: 1,
      stdout: 'Error: a  stop-commands x  [error]y\n',
    })
  })

  test('is told by the toolkit once that is loaded, and fails the step though its work goes on', () => {
    const step = `async ({ uncaught }) => {
      uncaught((message) => void process.stdout.write('::error::' + message + '\\n'))
      setTimeout(() => { throw new Error('${hostile}') })
      return new Promise(() => setInterval(() => undefined, 1_000))
    }`
    expect(started(`async () => ${step}`)).toEqual({
      status: 1,
      stdout: '::error::a  stop-commands x  [error]y\n',
    })
  })

  test('the toolkit tells of it as a failure of the step', async () => {
    let tell: (message: string) => void = () => undefined
    await toolkit({
      env: {},
      cancel: new AbortController().signal,
      cork: () => undefined,
      uncaught: (by) => {
        tell = by
      },
    })
    const before = process.exitCode
    onTestFinished(() => {
      process.exitCode = before
    })
    expect(captured(() => tell('100% lost'))).toBe('::error::100%25 lost\n')
    expect(process.exitCode).toBe(1)
  })
})

import { execFileSync } from 'node:child_process'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { expect, onTestFinished } from 'vitest'
import { parse } from 'yaml'
import { parseCommandFile } from '../../stories/harness/command-files.ts'
import { type Job, type Step, text } from './workflows.ts'

export const { jobs }: { readonly jobs: Readonly<Record<string, Job>> } = parse(
  text('.github/workflows/move-aliases.yml'),
)
export const stepOf = (job: string, id: string): Step =>
  jobs[job]?.steps?.find((step) => step.id === id) ?? expect.unreachable(`${job} ${id}`)

/** A file of which a part has arrived. */
export const cutOff = {}

/** Runs a script of the workflow with what other jobs have left behind. */
export function run(
  step: Step,
  env: Readonly<Record<string, string>>,
  files: Readonly<Record<string, object>> = {},
) {
  const temp = mkdtempSync(join(tmpdir(), 'move-aliases-'))
  onTestFinished(() => rmSync(temp, { recursive: true }))
  const results = join(temp, 'results')
  mkdirSync(results)
  for (const [name, content] of Object.entries(files))
    writeFileSync(
      join(results, `${name}.json`),
      JSON.stringify(content).slice(0, content === cutOff ? 1 : undefined),
    )
  const paths = { GITHUB_OUTPUT: join(temp, 'output'), GITHUB_STEP_SUMMARY: join(temp, 'summary') }
  for (const path of Object.values(paths)) writeFileSync(path, '')
  const script = join(temp, 'script')
  writeFileSync(script, step.run ?? '')
  let log = ''
  let ok = true
  try {
    log = execFileSync(process.execPath, [script], {
      env: {
        ...env,
        ...(env['FILE'] === '' ? { FILE: join(results, 'plan-1.json') } : {}),
        ...paths,
        RESULTS: results,
      },
      encoding: 'utf8',
    })
  } catch (error) {
    ok = false
    log = String(Object(error).stdout) + String(Object(error).stderr)
  }
  return {
    ok,
    log,
    outputs: parseCommandFile(readFileSync(paths.GITHUB_OUTPUT, 'utf8')),
    summary: readFileSync(paths.GITHUB_STEP_SUMMARY, 'utf8'),
  }
}

export const list = (moves: unknown, defaults: unknown = {}, more: Readonly<Record<string, string>> = {}) =>
  run(stepOf('list', 'list'), {
    COMMAND: 'move',
    ...more,
    MOVES: typeof moves === 'string' ? moves : JSON.stringify(moves),
    DEFAULTS: JSON.stringify(defaults),
  })

export const one = { alias: 'www.example.com', 'target-distribution': 'E2EXAMPLETARGET' }
export const two = { alias: 'www.example.org', 'target-distribution': 'E4EXAMPLETARGET' }

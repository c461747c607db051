import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { onTestFinished } from 'vitest'

/** A program of a job as it was called. */
export interface Called {
  readonly program: 'curl' | 'aws'
  readonly args: readonly string[]
  readonly stdin: string
  /** AWS_ACCESS_KEY_ID; empty: none. */
  readonly key: string
}

/**
 * Programs for the scripts of a recipe, which write down what they were asked. `curl` knows the records of Cloudflare's API, by
 * what was written there before: `-G` lists those of a name and a type (https://developers.cloudflare.com/api, DNS records).
 */
export function programFolder(): { readonly folder: string; readonly called: () => Called[] } {
  const folder = mkdtempSync(join(tmpdir(), 'programs-'))
  onTestFinished(() => rmSync(folder, { recursive: true }))
  const log = join(folder, 'called.jsonl')
  for (const program of ['curl', 'aws'])
    writeFileSync(join(folder, program), source(program, log), { mode: 0o755 })
  return {
    folder,
    called: () => {
      if (!existsSync(log)) return []
      const lines = readFileSync(log, 'utf8').trim().split('\n')
      return lines.map((line) => JSON.parse(line))
    },
  }
}

const source = (program: string, log: string): string => `#!${process.execPath}
const { appendFileSync, readFileSync } = require('node:fs')
const args = process.argv.slice(2)
const stdin = args.includes('@-') ? readFileSync(0, 'utf8') : ''
const called = { program: '${program}', args, stdin, key: process.env.AWS_ACCESS_KEY_ID ?? '' }
appendFileSync('${log}', JSON.stringify(called) + '\\n')
const data = args.filter((_, at) => args[at - 1] === '-d')
if (args.includes('-G'))
  console.log(JSON.stringify({ success: true, result: data.includes('type=CNAME') ? [{ id: 'record-1' }] : [] }))
`

import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect } from 'vitest'
import type { Call } from '../cloud/http.ts'
import type { Run } from './harness.ts'
import { root } from './runner.ts'

const folder = join(root, 'test/stories/transcripts')

/**
 * Compares all that a run showed and did (log, requests, outputs, summary, exit) with its committed transcript, or
 * writes the transcript while `UPDATE_TRANSCRIPTS=1`. `replace`: further texts that differ from run to run.
 */
export function expectTranscript(
  name: string,
  run: Run,
  replace: readonly [RegExp | string, string][] = [],
): void {
  const path = join(folder, `${name}.txt`)
  const text = transcript(run, replace)
  if (process.env['UPDATE_TRANSCRIPTS'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  const known = existsSync(path) ? readFileSync(path, 'utf8') : ''
  expect(text, `test/stories/transcripts/${name}.txt (UPDATE_TRANSCRIPTS=1 writes it anew)`).toBe(known)
}

/** All that a run showed and did, as text that is the same each time. */
export function transcript(run: Run, replace: readonly [RegExp | string, string][] = []): string {
  const neutral = (text: string): string =>
    replace.reduce((result, [what, by]) => result.replaceAll(what, by), normalise(text))
  const outputs = Object.entries(run.outputs)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, value]) => (name === 'report' ? `report=${indentJson(value)}` : `${name}=${value}`))
  const sections: [string, string][] = [
    ['exit', run.signal ?? String(run.exit)],
    ['log', withoutRepeats(neutral(run.stdout).split('\n')).join('\n')],
    ['requests', requestLines(run.calls).map(neutral).join('\n')],
    ['outputs', neutral(outputs.join('\n'))],
    ['summary', neutral(run.summary)],
  ]
  return sections.map(([title, text]) => `==== ${title}\n${text.trimEnd()}\n`).join('\n')
}

/** Times, durations, ports, folders and ids that are new in each run become words. */
export function normalise(text: string): string {
  return text
    .replaceAll(/\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z/g, 'TIME')
    .replaceAll(/\d{4}-\d\d-\d\d \d\d:\d\d(:\d\d(\.\d+)?)?( UTC)?/g, 'TIME')
    .replaceAll(/\b\d\d:\d\d:\d\d(\.\d+)?( UTC)?\b/g, 'TIME')
    .replaceAll(/(?<=127\.0\.0\.1:|localhost:|\[::1\]:)\d+/g, 'PORT')
    .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'REQUEST-ID')
    .replaceAll(/\b(\d+h ?)?(\d+m ?)?\d+(\.\d+)? ?(ms|s)\b/g, 'DURATION')
    .replaceAll(/\b\d+h( ?\d+m)?\b|\b\d+ ?m(in)?\b/g, 'DURATION')
    .replaceAll(/("(?:started|ended|at|first|last)": ?)\d+/g, '$1"TIME"')
    .replaceAll(/("(?:elapsed|unserved|duration|took)[a-zA-Z-]*": ?)[1-9]\d*/g, '$1"DURATION"')
    .replaceAll(/("samples": ?|"count": ?)\d+/g, '$1"COUNT"')
    .replaceAll(/\b\d+ (samples|requests|probes)\b/g, 'COUNT $1')
    .replaceAll(/\b(ghadelimiter_)\S+/g, '$1ID')
}

/** One line for lines that repeat, as progress does once its times are words. */
function withoutRepeats(lines: readonly string[]): string[] {
  return lines.filter((line, at) => line === '' || line !== lines[at - 1])
}

/**
 * Changes in the order in which they were sent; between two of them, what was read, once each and sorted, since reads
 * go side by side and are repeated as often as a wait needs.
 */
function requestLines(calls: readonly Call[]): string[] {
  const lines: string[] = []
  let reads = new Set<string>()
  const flush = (): void => {
    lines.push(...[...reads].sort())
    reads = new Set()
  }
  for (const call of calls) {
    const answer = [call.status, call.code, call.fault && `(${call.fault})`]
      .filter((part) => part !== '')
      .join(' ')
    const line = `${call.endpoint} ${call.operation} ${call.about} -> ${answer}`
    if (!call.mutating) {
      reads.add(`  ${line}`)
      continue
    }
    flush()
    lines.push(`! ${line}`)
  }
  flush()
  return lines
}

function indentJson(text: string): string {
  try {
    return JSON.stringify(JSON.parse(text), undefined, 1)
  } catch {
    return text
  }
}

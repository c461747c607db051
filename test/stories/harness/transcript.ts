import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join, relative } from 'node:path'
import { expect } from 'vitest'
import type { Call } from '../../cloud/http.ts'
import type { Run } from './harness.ts'
import { root } from './runner.ts'

/**
 * Compares all that a run showed and did (log, requests, outputs, summary, exit) with the transcript beside its story, or
 * writes the transcript while `UPDATE_TRANSCRIPTS=1`. `replace`: further texts that differ from run to run.
 */
export function expectTranscript(
  name: string,
  run: Run,
  replace: readonly [RegExp | string, string][] = [],
): void {
  const path = join(dirname(expect.getState().testPath ?? ''), 'transcripts', `${name}.txt`)
  const text = transcript(run, replace)
  if (process.env['UPDATE_TRANSCRIPTS'] === '1') {
    mkdirSync(dirname(path), { recursive: true })
    writeFileSync(path, text)
    return
  }
  const known = existsSync(path) ? readFileSync(path, 'utf8') : ''
  expect(text, `${relative(root, path)} (UPDATE_TRANSCRIPTS=1 writes it anew)`).toBe(known)
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

/** A blank or one of the narrow and unbreakable ones that reports put between a number and its unit. */
const blank = '[ \\u00a0\\u202f]?'

/** A duration, unless it is a TTL, which is data, or how long somebody was unserved, which must not change unseen. */
const durations = new RegExp(
  `(?<!(unserved|unserved for|TTL)${blank}[\\d.]*)\\b(\\d+${blank}(h|min|m)${blank})*\\d+(\\.\\d+)?${blank}(ms|s|min|m|h)\\b`,
  'g',
)

/** Times, durations, ports, folders, secrets and ids that are new in each run become words. */
export function normalise(text: string): string {
  return (
    text
      .replaceAll(/^(::add-mask::).*$/gm, '$1SECRET')
      .replaceAll(/\d{4}-\d\d-\d\d[T ]\d\d:\d\d(:\d\d(\.\d+)?)?(Z| UTC)?/g, 'TIME')
      .replaceAll(/\b\d\d:\d\d:\d\d(\.\d+)?( UTC)?\b/g, 'TIME')
      .replaceAll(/\b\d{4}-\d\d-\d\d\b/g, 'DATE')
      .replaceAll(/(tickInterval )\d+(second|minute|hour)/g, '$1TIME')
      .replaceAll(/^(\+ )\d+:\d\d(:\d\d)? /gm, '$1TIME ')
      .replaceAll(/(?<=127\.0\.0\.1:|localhost:|\[::1\]:)\d+/g, 'PORT')
      .replaceAll(/\b[0-9a-f]{8}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{4}-[0-9a-f]{12}\b/g, 'UUID')
      .replaceAll(/(certificate serial )[0-9a-f]+/g, '$1SERIAL')
      .replaceAll(durations, 'DURATION')
      // Which of the two a wait of milliseconds comes to differs from run to run.
      .replaceAll('longer than expected: ', 'about DURATION left: ')
      .replaceAll(/("(?:started|ended|at|first|last|targetFirst|otherLast)": ?)\d+/g, '$1"TIME"')
      .replaceAll(/("(?:samples|count)": ?)\d+/g, '$1"COUNT"')
      .replaceAll(/\b\d+ (samples|requests|probes)\b/g, 'COUNT $1')
      .replaceAll(/^(\| `\d{3} [^|]*\| )\d+( \|)/gm, '$1COUNT$2')
  )
}

/**
 * One line for lines that repeat, as progress does once its times are words. The toolkit's own debug line about a request
 * for a token is left out: several of them come in any order.
 */
function withoutRepeats(lines: readonly string[]): string[] {
  return lines
    .filter((line) => !line.startsWith('::debug::ID token url is '))
    .filter((line, at, kept) => line === '' || line !== kept[at - 1])
}

/**
 * Changes in the order in which they were sent; between two of them, what was read, once each and sorted, since reads
 * go side by side and are repeated as often as a wait needs.
 */
function requestLines(all: readonly Call[]): string[] {
  const calls = all.filter((call, at) => !readAgain(all, call, at))
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

/** What a tenant uses is read again when a read is older than some seconds: how often depends on how fast the machine is. */
function readAgain(all: readonly Call[], { operation, about }: Call, at: number): boolean {
  const shared =
    operation === 'GetConnectionGroup' || (operation === 'GetDistribution' && about.includes('MULTI'))
  return shared && all.findIndex((one) => one.operation === operation && one.about === about) < at
}

import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'
import type { MutantResult } from './mutation.ts'

const root = fileURLToPath(new URL('../..', import.meta.url))

/** A survivor that is known, and why no test has to notice it. */
export interface Explained {
  readonly file: string
  /** The text that the mutant replaces, and what it puts there, each with one space where there are several or a new line. */
  readonly from: string
  readonly to: string
  readonly why: string
}

export const explained: readonly Explained[] =
  parse(readFileSync(new URL('survivors.yml', import.meta.url), 'utf8')) ?? []

/** A mutant that no test has noticed. */
export interface Survivor extends Omit<Explained, 'why'> {
  readonly line: number
  readonly mutator: string
  /** No test reaches it. */
  readonly unreached: boolean
  readonly why: string | undefined
}

export function survivorOf({ fileName, location, mutatorName, replacement, status }: MutantResult): Survivor {
  const file = fileName.replace(root, '')
  const from = plain(taken(readFileSync(join(root, file), 'utf8'), location))
  const to = plain(replacement)
  return {
    file,
    line: location.start.line,
    mutator: mutatorName,
    from,
    to,
    unreached: status === 'NoCoverage',
    why: explained.find((one) => one.file === file && one.from === from && one.to === to)?.why,
  }
}

/** A text with single spaces. */
export function plain(text: string): string {
  return text.replaceAll(/\s+/g, ' ').trim()
}

/** Lines and columns count from 1. */
function taken(text: string, { start, end }: MutantResult['location']): string {
  const lines = text.split('\n').slice(start.line - 1, end.line)
  const last = lines.length - 1
  return lines
    .map((line, at) => line.slice(at === 0 ? start.column - 1 : 0, at === last ? end.column - 1 : undefined))
    .join('\n')
}

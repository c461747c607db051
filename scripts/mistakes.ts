import { readFileSync } from 'node:fs'
import { parse } from 'yaml'
import type { Edit } from './broken-copy.ts'

/** A mistake of the safety analysis (9.6); see mutants.yml. */
export interface Mutant {
  readonly name: string
  readonly edits: readonly Edit[]
  /** The test file that must fail then, the words of the test, and what is run of the file where that is less. */
  readonly proof: string
  readonly test: string
  readonly pick?: string
  /** Takes seconds. */
  readonly cheap?: true
}

/** A way to break a point of docs/security-checklist.md; see checklist-breaks.yml. */
export interface Break extends Edit {
  readonly point: number
  readonly what: string
  /** The test file, or the program, that must fail then. */
  readonly proof: string
  readonly bundled?: true
}

const read = (name: string) => parse(readFileSync(new URL(name, import.meta.url), 'utf8'))

export const mutants: readonly Mutant[] = read('mutants.yml')
export const breaks: readonly Break[] = read('checklist-breaks.yml')

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

export const mutants: readonly Mutant[] = parse(readFileSync(new URL('mutants.yml', import.meta.url), 'utf8'))

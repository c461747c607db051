import { readFileSync } from 'node:fs'
import { parse } from 'yaml'

/** What is replaced in a file, once; see checklist-breaks.yml. */
export interface Break {
  readonly point: number
  readonly what: string
  readonly file: string
  readonly from: string
  readonly to: string
  /** The test file, or the program, that must fail then. */
  readonly proof: string
  readonly bundled?: true
}

export const breaks: readonly Break[] = parse(
  readFileSync(new URL('checklist-breaks.yml', import.meta.url), 'utf8'),
)

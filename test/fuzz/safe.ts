import { parseLog } from '../runner/parser.ts'
import type { Judged } from './fuzz.ts'

const unsafe = /[\p{Cc}\p{Cf}\p{Zl}\p{Zp}\p{Cs}]/u

/** What is wrong with a text that is shown: control or invisible characters in it. */
export function shows(text: string): Judged | undefined {
  return unsafe.test(text) ? { wrong: `it shows ${JSON.stringify(text)}` } : undefined
}

/** What is wrong with a line that is printed: the runner, in either of its ways to compare, sees a command in it. */
export function printed(text: string): Judged | undefined {
  for (const ignorable of [false, true]) {
    const [command] = parseLog(text, { ignorable }).commands
    if (command !== undefined) return { wrong: `the runner sees ${command.name} in ${JSON.stringify(text)}` }
  }
  return undefined
}

import type { Finding } from '../base/finding.ts'
import { visible } from '../base/text.ts'
import { inputNames, variableOf } from './declarations.ts'
import { edits } from './nearest.ts'
import { blocker } from './problems.ts'
import { ofSibling } from './siblings.ts'
import type { Environment } from './values.ts'

const mostEdits = 2
const fewestLetters = 6
const longestName = 64

/**
 * INPUT_* variables that no input declares. One of another action, or near a declared one, is a slip that would silently
 * leave out what was meant (the runner only warns): refused. Any other was set by the machine: named in a warning.
 */
export function strayInputs(env: Environment): { findings: readonly Finding[]; warnings: readonly string[] } {
  const declared = new Set(inputNames.map(variableOf))
  const strays = Object.keys(env).filter((name) => name.startsWith('INPUT_') && !declared.has(name))
  const findings: Finding[] = []
  const warnings: string[] = []
  for (const stray of strays) {
    const meant = inputNames.find((name) => name.length >= fewestLetters && isNear(stray, variableOf(name)))
    const bare = stray.slice('INPUT_'.length).toLowerCase()
    const name = visible(bare, longestName)
    const sibling = ofSibling(bare, env[stray] ?? '')
    if (sibling !== undefined)
      findings.push(
        blocker('input-unknown', `${name} is an input of another action`, sibling.why, sibling.paste),
      )
    else if (meant === undefined)
      warnings.push(`the variable INPUT_${name.toUpperCase()} is set, but there is no such input`)
    else {
      const evidence = `it is close to ${meant}, which would be left out without a word`
      findings.push(blocker('input-unknown', `${name}: there is no such input`, evidence, `${meant}: …`))
    }
  }
  return { findings, warnings }
}

function isNear(stray: string, variable: string): boolean {
  return Math.abs(stray.length - variable.length) <= mostEdits && edits(stray, variable) <= mostEdits
}

import type { Finding } from '../base/finding.ts'
import { visible } from '../base/text.ts'
import { type InputName, inputNames, variableOf } from './declarations.ts'
import { ofSibling, siblingSecrets } from './names.ts'
import { blocker } from './problems.ts'
import { edits } from './simple.ts'
import type { Environment } from './values.ts'

const mostEdits = 2
const fewestLetters = 6
const longestName = 64

/** The name of a stray variable as it is written in a workflow here: kebab case, also where it was written with underscores. */
function nameOf(variable: string): string {
  return variable.slice('INPUT_'.length).toLowerCase().replaceAll('_', '-')
}

/** The variables of the environment that begin as inputs do and are none of ours. */
function strayVariables(env: Environment): readonly string[] {
  const declared = new Set(inputNames.map(variableOf))
  return Object.keys(env).filter((name) => name.startsWith('INPUT_') && !declared.has(name))
}

/** The values of strays by which another action is given a secret: to be masked, whatever is said about the input. */
export function straySecrets(env: Environment): readonly string[] {
  return strayVariables(env)
    .filter((variable) => siblingSecrets.includes(nameOf(variable)))
    .map((variable) => env[variable] ?? '')
    .filter((value) => value !== '')
}

/**
 * INPUT_* variables that no input declares. One of another action, or near a declared one, is a slip that would silently
 * leave out what was meant (the runner only warns): refused. Any other was set by the machine: named in a warning.
 */
export function strayInputs(env: Environment): { findings: readonly Finding[]; warnings: readonly string[] } {
  const findings: Finding[] = []
  const warnings: string[] = []
  for (const variable of strayVariables(env)) {
    const name = nameOf(variable)
    const shown = visible(variable.slice('INPUT_'.length).toLowerCase(), longestName)
    const sibling = ofSibling(name, env[variable] ?? '')
    const meant = nearestInput(name)
    if (sibling !== undefined)
      findings.push(
        blocker('input-unknown', `${shown} is an input of another action`, sibling.why, sibling.paste),
      )
    else if (meant !== undefined)
      findings.push(
        blocker(
          'input-unknown',
          `${shown}: this input does not exist`,
          `${meant} is close to it: what was meant for ${meant} would be ignored`,
          `${meant}: …`,
        ),
      )
    else warnings.push(`the variable INPUT_${shown.toUpperCase()} is set, but this input does not exist`)
  }
  return { findings, warnings }
}

/** The input that was probably meant: the nearest one within two letters; short names are near too many words. */
function nearestInput(name: string): InputName | undefined {
  return inputNames
    .filter((input) => input.length >= fewestLetters && Math.abs(name.length - input.length) <= mostEdits)
    .map((input) => ({ input, far: edits(name, input) }))
    .filter(({ far }) => far <= mostEdits)
    .sort((one, other) => one.far - other.far)[0]?.input
}

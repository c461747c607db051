import { randomUUID } from 'node:crypto'
import { Failure } from '../base/failure.ts'

/** The runner's command files, named by GITHUB_OUTPUT, GITHUB_STEP_SUMMARY and GITHUB_STATE. */
export interface Files {
  readonly append: (path: string, text: string) => void
  /** Replaces the whole file. */
  readonly replace: (path: string, text: string) => void
}

/**
 * Appends outputs to the file that GITHUB_OUTPUT names; of several values of one name the last counts.
 * @throws Failure `internal` for a name that is no name.
 */
export function writeOutputs(
  files: Files,
  path: string,
  values: ReadonlyMap<string, string>,
  delimiter?: () => string,
): void {
  files.append(path, [...values].map(([name, value]) => entry(name, value, delimiter)).join(''))
}

/** Appends facts to the file that GITHUB_STATE names, from which the post step reads them as `STATE_name`. */
export const writeState = writeOutputs

/**
 * One value in the runner's `name<<delimiter` form (actions/runner FileCommandManager.cs, EnvFileKeyValuePairs). The
 * delimiter is random and does not occur in the value, so that no value can end itself and begin another.
 */
function entry(name: string, value: string, delimiter: () => string = random): string {
  if (!/^[\w-]+$/.test(name)) throw new Failure('internal', `${JSON.stringify(name)} is no name of an output`)
  let mark = delimiter()
  while (value.includes(mark)) mark = random()
  return `${name}<<${mark}\n${value}\n${mark}\n`
}

function random(): string {
  return `end_${randomUUID()}`
}

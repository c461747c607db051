import { Failure, failureCodes } from '../base/failure.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { visible } from '../base/text.ts'
import { accessKeysIn } from './aws.ts'
import { badCombinations } from './combinations.ts'
import { declarations, type InputName, inputNames, variableOf } from './declarations.ts'
import { proxySecrets, readEnvironment } from './environment.ts'
import type { Inputs, Setting } from './inputs.ts'
import { ofSibling, siblingSecrets } from './names.ts'
import { permissionOf } from './permission.ts'
import { edits } from './simple.ts'
import { type Environment, type GetInput, readValues } from './values.ts'
import { withoutEffect } from './without-effect.ts'

/** Something about the inputs or the environment that people should see, though the run goes on. */
interface Announcement {
  readonly level: 'notice' | 'warning'
  readonly text: string
}

/** What the user and the runner say. */
export interface InputsReading {
  readonly inputs: Inputs
  readonly setting: Setting
  readonly announcements: readonly Announcement[]
  /** Texts that must never be shown: to be masked before anything else is printed. */
  readonly secrets: readonly string[]
  /** The inputs that could not be read, for which their defaults stand. */
  readonly broken: ReadonlySet<InputName>
}

/**
 * All that is wrong with inputs and environment, at once. It carries what could be read, with defaults for the rest, so
 * that outputs and summary can still be written; that is no ground to act on.
 */
export class InputErrors extends Failure {
  readonly findings: readonly Finding[]
  readonly reading: InputsReading

  constructor(findings: readonly Finding[], reading: InputsReading) {
    const code = failureCodes.find((known) => findings.some(({ id }) => id === known)) ?? 'internal'
    const remedy = findings.find(({ id }) => id === code)?.remedy
    super(code, findings.map(({ title }) => title).join(' · '), remedy === undefined ? {} : { remedy })
    this.findings = findings
    this.reading = reading
  }
}

function of(env: Environment): GetInput {
  return (name) => env[variableOf(name)] ?? ''
}

/** Reads inputs and environment, once, before any network call. Throws {@link InputErrors} with every problem there is. */
export function readInputs(env: Environment, getInput: GetInput = of(env)): InputsReading {
  const { setting, ...surroundings } = readEnvironment(env)
  const { inputs, broken, ...values } = readValues(env, getInput, setting, setting.runId || 'local')
  const strays = strayInputs(env)
  const permission = permissionOf(inputs, setting, env, broken)
  const findings = [
    ...values.findings,
    ...strays.findings,
    ...badCombinations(inputs, broken),
    ...surroundings.findings,
    ...permission.findings,
  ]
  const warnings = [
    ...surroundings.warnings,
    ...permission.warnings,
    ...strays.warnings,
    ...withoutEffect(inputs, broken),
    ...inputs.aliases.filter((alias) => alias.includes('_')).map(underscored),
  ]
  const announcements = [
    ...warnings.map((text) => ({ level: 'warning', text }) as const),
    ...values.notices.map((text) => ({ level: 'notice', text }) as const),
  ]
  const reading = { inputs, setting, announcements, secrets: secretsOf(env, inputs, setting), broken }
  if (findings.length > 0) throw new InputErrors(findings, reading)
  return reading
}

/** CA/Browser Forum Baseline Requirements §7.1.4.2: no underscores in the names of a certificate. */
function underscored(alias: string): string {
  return `alias: ${alias} contains an underscore; only a certificate for the wildcard above it can cover it`
}

function secretsOf(env: Environment, inputs: Inputs, { oidc, keys }: Setting): readonly string[] {
  const pasted = inputNames.flatMap((name) => accessKeysIn(env[variableOf(name)] ?? ''))
  const known = [
    inputs.githubToken,
    oidc?.token,
    keys?.secretAccessKey,
    keys?.sessionToken,
    ...pasted,
    ...straySecrets(env),
    ...proxySecrets(env),
  ]
  return [...new Set(known.filter((secret) => secret !== undefined))]
}

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
function straySecrets(env: Environment): readonly string[] {
  return strayVariables(env)
    .filter((variable) => siblingSecrets.includes(nameOf(variable)))
    .map((variable) => env[variable] ?? '')
    .filter((value) => value !== '')
}

/**
 * INPUT_* variables that no input declares. One of another action, or near a declared one, is a slip that would silently
 * leave out what was meant (the runner only warns): refused. Any other was set by the machine: named in a warning.
 */
function strayInputs(env: Environment): { findings: readonly Finding[]; warnings: readonly string[] } {
  const findings: Finding[] = []
  const warnings: string[] = []
  for (const variable of strayVariables(env)) {
    const name = nameOf(variable)
    const shown = visible(variable.slice('INPUT_'.length).toLowerCase(), longestName)
    const sibling = ofSibling(name, env[variable] ?? '')
    const meant = nearestInput(name)
    if (sibling !== undefined)
      findings.push(
        obstacle(
          'input-unknown',
          sibling.why,
          instead(shown, sibling.paste, env),
          `${shown} is an input of another action`,
        ),
      )
    else if (meant !== undefined)
      findings.push(
        obstacle(
          'input-unknown',
          `${meant} is close to it: what was meant for ${meant} would be ignored`,
          instead(shown, `${meant}: …`, env),
          `${shown}: this input does not exist`,
        ),
      )
    else warnings.push(`the variable INPUT_${shown.toUpperCase()} is set, but this input does not exist`)
  }
  return { findings, warnings }
}

/**
 * What to do about a line that no input declares: a person edits the workflow file, since a run with another value still has
 * the line. `paste`: what takes its place; empty: nothing does, and neither where that input is given already.
 */
function instead(line: string, paste: string, env: Environment): string {
  const meant = inputNames.find((name) => paste.startsWith(`${name}:`))
  const given = meant === undefined ? '' : (env[variableOf(meant)] ?? '')
  if (paste === '') return `Remove the line ${line} from the workflow file.`
  return meant !== undefined && given !== '' && given !== declarations[meant].default
    ? `Remove the line ${line} from the workflow file: ${meant} is given already.`
    : `In the workflow file replace the line ${line} by: ${paste}`
}

/** The input that was probably meant: the nearest one within two letters; short names are near too many words. */
function nearestInput(name: string): InputName | undefined {
  return inputNames
    .filter((input) => input.length >= fewestLetters && Math.abs(name.length - input.length) <= mostEdits)
    .map((input) => ({ input, far: edits(name, input) }))
    .filter(({ far }) => far <= mostEdits)
    .sort((one, other) => one.far - other.far)[0]?.input
}

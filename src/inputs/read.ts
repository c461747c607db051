import { Failure, failureCodes } from '../base/failure.ts'
import type { Finding } from '../base/finding.ts'
import { accessKeysIn } from './aws.ts'
import { badCombinations } from './combinations.ts'
import { inputNames, variableOf } from './declarations.ts'
import { readEnvironment } from './environment.ts'
import type { Inputs, Setting } from './inputs.ts'
import { permissionOf } from './permission.ts'
import { strayInputs, straySecrets } from './strays.ts'
import { type Environment, type GetInput, readValues } from './values.ts'

/** Something about the inputs or the environment that people should see, though the run goes on. */
export interface Announcement {
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
}

/**
 * All that is wrong with inputs and environment, at once. It carries what could be read, with defaults for the rest, so
 * that outputs and summary can still be written; that is no ground to act on.
 */
export class InputErrors extends Failure implements InputsReading {
  readonly findings: readonly Finding[]
  readonly inputs: Inputs
  readonly setting: Setting
  readonly announcements: readonly Announcement[]
  readonly secrets: readonly string[]

  constructor(findings: readonly Finding[], { inputs, setting, announcements, secrets }: InputsReading) {
    const code = failureCodes.find((known) => findings.some(({ id }) => id === known)) ?? 'internal'
    const remedy = findings.find(({ id }) => id === code)?.remedy
    super(code, findings.map(({ title }) => title).join(' · '), remedy === undefined ? {} : { remedy })
    this.findings = findings
    this.inputs = inputs
    this.setting = setting
    this.announcements = announcements
    this.secrets = secrets
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
    ...inputs.aliases.filter((alias) => alias.includes('_')).map(underscored),
  ]
  const announcements = [
    ...warnings.map((text) => ({ level: 'warning', text }) as const),
    ...values.notices.map((text) => ({ level: 'notice', text }) as const),
  ]
  const reading = { inputs, setting, announcements, secrets: secretsOf(env, inputs, setting) }
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
  ]
  return [...new Set(known.filter((secret) => secret !== undefined))]
}

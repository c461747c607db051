import { trimAscii } from '../base/alias.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { inputLine, visible } from '../base/text.ts'
import { withoutAccessKeys } from './aws.ts'
import {
  accepts,
  type Declaration,
  declarations,
  type InputName,
  inputNames,
  type ValueOf,
  variableOf,
} from './declarations.ts'
import type { Circumstances, Inputs, Problem } from './inputs.ts'

/** An input as it was given, untrimmed; empty where it was not. */
export type GetInput = (name: string) => string

/** The environment of the process, as text. */
export type Environment = Readonly<Record<string, string | undefined>>

/** What the inputs say, each for itself. Where one could not be read its default stands in for it. */
export interface Values {
  readonly inputs: Inputs
  readonly findings: readonly Finding[]
  readonly notices: readonly string[]
  /** The inputs that could not be read: nothing may be concluded from their values. */
  readonly broken: ReadonlySet<InputName>
}

/** A text is at most this long, in characters; the longest sensible one is a plan of a hundred names. */
const mostText = 262_144

const table: { readonly [N in InputName]: Declaration<ValueOf<N>> } = declarations

/** Takes one input after the other out of the environment, and keeps what is to be said about them. */
function reader(env: Environment, getInput: GetInput, circumstances: Circumstances) {
  const findings: Finding[] = []
  const notices: string[] = []
  const broken = new Set<InputName>()
  const texts = new Map<InputName, string>()
  const take = <N extends InputName>(name: N): ValueOf<N> => {
    const declaration = table[name]
    const text = trimAscii(getInput(name))
    const isSet = env[variableOf(name)] !== undefined
    if (text === '' && (declaration.required || (declaration.emptyIsError && isSet))) {
      findings.push(missing(name))
      broken.add(name)
      return declaration.otherwise
    }
    if (text === '') return declaration.otherwise
    const parsed =
      text.length > mostText
        ? { ok: false as const, problems: [{ why: `it has more than ${mostText} characters` }] }
        : declaration.parse(text, circumstances)
    if (parsed.ok) {
      notices.push(...parsed.notices.map((notice) => `${name}: ${notice}`))
      if (text !== declaration.default && declaration.secret !== true) texts.set(name, text)
      return parsed.value
    }
    findings.push(...parsed.problems.map((problem) => invalid(name, problem, text)))
    broken.add(name)
    return declaration.otherwise
  }
  return { take, texts, said: { findings, notices, broken } }
}

/**
 * Reads every input. Only ASCII blanks are trimmed: the toolkit would trim NBSP and BOM too, which then go unseen.
 * A variable that is not there at all counts as the default; the runner always sets it.
 */
export function readValues(
  env: Environment,
  getInput: GetInput,
  circumstances: Circumstances,
  runId: string,
): Values {
  const { take, texts, said } = reader(env, getInput, circumstances)
  const inputs: Inputs = {
    aliases: take('alias'),
    targetDistribution: take('target-distribution'),
    scenario: take('scenario'),
    command: take('command'),
    sourceDistribution: take('source-distribution'),
    roleToAssume: take('role-to-assume'),
    sourceRoleToAssume: take('source-role-to-assume'),
    dnsRoleToAssume: take('dns-role-to-assume'),
    roleChaining: take('role-chaining'),
    dns: take('dns'),
    plan: take('plan'),
    requirePlan: take('require-plan'),
    requireApproval: take('require-approval'),
    acceptDowntime: take('accept-downtime'),
    acceptHosts: take('accept-hosts'),
    onFailure: take('on-failure'),
    githubToken: take('github-token'),
    roleSessionName: take('role-session-name') ?? `move-cloudfront-alias-${runId}`,
    roleDuration: take('role-duration'),
    audience: take('audience'),
    awsRegion: take('aws-region'),
    hostedZone: take('hosted-zone'),
    dnsServers: take('dns-servers'),
    dnsTimeout: take('dns-timeout'),
    deployTimeout: take('deploy-timeout'),
    settle: take('settle'),
    pollInterval: take('poll-interval'),
    deadline: take('deadline'),
    restoreSource: take('restore-source'),
    keepWildcard: take('keep-wildcard'),
    probePath: take('probe-path'),
    probeHeader: take('probe-header'),
    given: new Map(inputNames.flatMap((name) => [...texts].filter(([one]) => one === name))),
  }
  return { inputs, ...said }
}

const mostShown = 120

/** Text that somebody gave, in quotes, escaped and cut, without access keys. */
export function shown(text: string): string {
  return `"${visible(withoutAccessKeys(text), mostShown)}"`
}

/** An input whose text cannot be read. `text` as it was given. */
function invalid(name: InputName, problem: Problem, text: string): Finding {
  const { form, secret }: Declaration<unknown> = declarations[name]
  const given = problem.secret || secret ? 'a value that is not shown' : shown(problem.given ?? text)
  const { paste } = problem
  const remedy =
    paste !== undefined && accepts(name, paste) ? inputLine(name, visible(paste, 30_000)) : setTo(name)
  return obstacle('input-invalid', `given: ${given}; accepted: ${form}`, remedy, `${name}: ${problem.why}`)
}

/** An input that must be given and is not. What was meant cannot be told: the default is a guess, and perhaps a safety switch off. */
function missing(name: InputName): Finding {
  const { form, required } = declarations[name]
  const why = required
    ? 'it is required and empty; an undefined expression is empty'
    : 'an empty value does not mean the default; an undefined expression is empty'
  return obstacle('input-missing', `given: ""; accepted: ${form}`, setTo(name), `${name}: ${why}`)
}

/** What describes a value is no line to paste: pasted, it would be refused again. */
function setTo(name: InputName): string {
  return `Set ${name} to ${declarations[name].form}.`
}

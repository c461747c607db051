import type { Address } from '../base/address.ts'
import type { Command, ScenarioName } from '../base/contract.ts'

/** The inputs of the contract, parsed. Durations in ms; lists without duplicates, in the order given; lower-case names. */
export interface Inputs {
  /** Empty for `alias: all` until it is known which these are. */
  readonly aliases: readonly string[]
  readonly targetDistribution: string
  readonly scenario: 'auto' | ScenarioName
  readonly command: Command
  readonly sourceDistribution: string | undefined
  readonly roleToAssume: string | undefined
  readonly sourceRoleToAssume: string | undefined
  readonly dnsRoleToAssume: string | undefined
  /** The roles of the source and of the zone are assumed from the session of `roleToAssume`. */
  readonly roleChaining: boolean
  readonly dns: 'auto' | 'route53' | 'manual'
  readonly plan: string | undefined
  readonly requirePlan: boolean
  readonly requireApproval: boolean
  readonly acceptDowntime: readonly string[]
  readonly acceptHosts: readonly string[]
  readonly onFailure: 'roll-back' | 'stop'
  readonly githubToken: string | undefined
  readonly roleSessionName: string
  readonly roleDuration: number
  readonly audience: string
  readonly awsRegion: string
  readonly hostedZone: string | undefined
  readonly dnsServers: readonly Address[]
  readonly dnsTimeout: number
  readonly deployTimeout: number
  readonly settle: number
  readonly pollInterval: number
  readonly deadline: number
  readonly restoreSource: boolean
  readonly keepWildcard: boolean
  /** `undefined`: no probe (`off`). */
  readonly probePath: string | undefined
  readonly probeHeader: { readonly name: string; readonly value: string } | undefined
  /** By name, in the order of action.yml: the texts that were given and are no defaults, to be pasted again; no secrets. */
  readonly given: ReadonlyMap<string, string>
}

/** Where a run takes place: what the runner and the standard environment say, read once. */
export interface Setting {
  readonly eventName: string
  /** `owner/name`. */
  readonly repository: string
  readonly repositoryId: string
  readonly runId: string
  /** `owner/name/.github/workflows/file.yml@refs/heads/main`; empty where the runner does not say. */
  readonly workflowRef: string
  readonly runAttempt: number
  /** The id of the job in its workflow. */
  readonly job: string
  readonly actor: string
  readonly triggeringActor: string
  readonly serverUrl: string
  /** `owner/name` of this action, and the ref in `uses:`; empty for one that lies in the workspace. */
  readonly actionRepository: string
  readonly actionRef: string
  readonly apiUrl: string
  /** A run is local while AWS_ENDPOINT_URL_CLOUDFRONT is a loopback address. */
  readonly local: boolean
  /** Where the probe connects instead of the addresses of the alias; local runs only. */
  readonly edgeAddress: Address | undefined
  /** Present when the job has `id-token: write`. */
  readonly oidc: { readonly url: string; readonly token: string } | undefined
  /** AWS_ACCESS_KEY_ID and its companions; the only ambient credentials that are looked at. */
  readonly keys:
    | {
        readonly accessKeyId: string
        readonly secretAccessKey: string
        readonly sessionToken: string | undefined
      }
    | undefined
  /** Endpoint overrides, as URLs. */
  readonly endpoints: {
    readonly cloudfront: string | undefined
    readonly sts: string | undefined
    readonly route53: string | undefined
    readonly acm: string | undefined
  }
  readonly debug: boolean
}

/** What is wrong with the text of an input, or with one item of its list. */
export interface Problem {
  /** Continues "NAME: ". No raw text from outside. */
  readonly why: string
  /** The item that is wrong, where it is not the whole text. */
  readonly given?: string
  /** The whole value to paste instead, where it can be told. */
  readonly paste?: string
  /** The text may be a secret: it is not shown. */
  readonly secret?: true
}

export type Parsed<T> =
  | { readonly ok: true; readonly value: T; readonly notices: readonly string[] }
  | { readonly ok: false; readonly problems: readonly Problem[] }

/** What a parser may know besides the text. */
export interface Circumstances {
  /** Milliseconds and short waits are for local runs only. */
  readonly local: boolean
}

/** Turns the text of an input, trimmed and not empty, into its value. */
export type Parser<T> = (text: string, circumstances: Circumstances) => Parsed<T>

export function right<T>(value: T, notices: readonly string[] = []): Parsed<T> {
  return { ok: true, value, notices }
}

export function wrong(
  why: string,
  rest: Omit<Problem, 'why'> = {},
): { ok: false; problems: readonly Problem[] } {
  return { ok: false, problems: [{ why, ...rest }] }
}

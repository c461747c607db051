import type { Address } from '../base/address.ts'
import type { Command } from '../base/contract.ts'
import type { ScenarioName } from '../base/methods.ts'

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

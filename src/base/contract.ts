/** The words of the contract: what can be asked for, and how a run can end. */

export const commands = ['plan', 'move', 'roll-back', 'recover', 'verify'] as const
export type Command = (typeof commands)[number]

export const results = [
  'planned',
  'already-in-place',
  'moved',
  'verified',
  'moved-unverified',
  'refused',
  'paused',
  'rolled-back',
  'failed',
  'interrupted',
  'exposed',
] as const
export type Result = (typeof results)[number]

/** Changes of CloudFront, by their IAM action without its service. */
export type CloudFrontWrite = 'UpdateDistribution' | 'UpdateDomainAssociation' | 'AssociateAlias'

/** What has to be known of a method where its stages are not: before it is chosen, in a plan, in a report. */
export interface MethodTraits {
  /** In how many accounts source and target are. */
  readonly accounts: 'one' | 'two'
  /** It leaves no name unserved by design. */
  readonly gapless: boolean
  /** One call makes the move: keys that expire behind it leave nothing half done. */
  readonly oneCall: boolean
  /** A temporary wildcard of the target serves the name while nobody holds it. */
  readonly bridges: boolean
  /** It takes the name off the source before the target has it. */
  readonly releases: boolean
  /** It puts a name that nobody holds on the target. */
  readonly claims: boolean
  /** It disables the source. */
  readonly disables: boolean
  /** What it does to each side. */
  readonly writes: {
    readonly target: readonly CloudFrontWrite[]
    readonly source: readonly CloudFrontWrite[]
  }
}

const mover = ['UpdateDomainAssociation', 'AssociateAlias'] as const
const update = ['UpdateDistribution'] as const
const none = {
  gapless: false,
  oneCall: false,
  bridges: false,
  releases: false,
  claims: false,
  disables: false,
} as const

/** The methods, in the order in which `auto` prefers them; each is declared in a file of its own in `scenarios`. */
const methods = {
  'same-account': {
    ...none,
    accounts: 'one',
    gapless: true,
    oneCall: true,
    writes: { target: mover, source: mover },
  },
  wildcard: {
    ...none,
    accounts: 'two',
    gapless: true,
    bridges: true,
    releases: true,
    writes: { target: update, source: update },
  },
  'disable-source': { ...none, accounts: 'two', disables: true, writes: { target: mover, source: update } },
  'release-and-claim': {
    ...none,
    accounts: 'two',
    releases: true,
    claims: true,
    writes: { target: update, source: update },
  },
} as const satisfies Readonly<Record<string, MethodTraits>>

export type ScenarioName = keyof typeof methods

export const scenarioNames = Object.keys(methods).filter((name): name is ScenarioName => name in methods)

/** The traits of a method; none of them holds for `auto`, or where no method is named. */
export function traitsOf(name: ScenarioName): MethodTraits
export function traitsOf(name: ScenarioName | 'auto' | undefined): MethodTraits | undefined
export function traitsOf(name: ScenarioName | 'auto' | undefined): MethodTraits | undefined {
  return name === undefined || name === 'auto' ? undefined : methods[name]
}

/** The methods with a trait, in the order of preference. */
export function methodsThat(trait: (traits: MethodTraits) => boolean): readonly ScenarioName[] {
  return scenarioNames.filter((name) => trait(methods[name]))
}

/** Whether the inputs say that this name may be put on the target although nobody holds it (contract, "name held by nobody"). */
export function acceptsClaim(
  inputs: { readonly scenario: ScenarioName | 'auto'; readonly acceptDowntime: readonly string[] },
  alias: string,
): boolean {
  return inputs.acceptDowntime.includes(alias) || traitsOf(inputs.scenario)?.claims === true
}

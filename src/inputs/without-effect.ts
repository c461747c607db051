import { traitsOf } from '../base/contract.ts'
import { roleInputs, roleOf } from './aws.ts'
import type { InputName } from './declarations.ts'
import type { Inputs } from './inputs.ts'

/** Inputs that are given and cannot have an effect beside the others, or only in the case that is named, each with the reason, for a person. */
export function withoutEffect(inputs: Inputs, broken: ReadonlySet<InputName>): readonly string[] {
  const { scenario, dns } = inputs
  const traits = broken.has('scenario') ? undefined : traitsOf(scenario)
  const noZone = dns === 'manual' && 'with dns: manual the action reads no hosted zone'
  const noRole =
    roleInputs.every((name) => roleOf(inputs, name) === undefined && !broken.has(name)) &&
    'no role is assumed: the keys of the environment are used'
  const noWildcard = traits?.bridges === false && `scenario: ${scenario} adds no wildcard`
  const idle: readonly (readonly [InputName, boolean, string | false | undefined, string?])[] = [
    [
      'probe-header',
      inputs.probeHeader !== undefined,
      inputs.probePath === undefined &&
        !broken.has('probe-path') &&
        'with probe-path: off nothing is requested',
    ],
    ['dns-role-to-assume', inputs.dnsRoleToAssume !== undefined, noZone],
    ['hosted-zone', inputs.hostedZone !== undefined, noZone],
    ['role-session-name', inputs.given.has('role-session-name'), noRole],
    ['role-duration', inputs.given.has('role-duration'), noRole],
    ['audience', inputs.given.has('audience'), noRole],
    ['keep-wildcard', inputs.keepWildcard, noWildcard],
    ['accept-hosts', inputs.acceptHosts.length > 0, noWildcard],
    [
      'accept-downtime',
      inputs.acceptDowntime.length > 0,
      traits?.gapless && `scenario: ${scenario} causes no outage`,
      // It says as well that a name may be claimed (contract, "name held by nobody").
      ' while a distribution holds the names',
    ],
    [
      'restore-source',
      !inputs.restoreSource,
      traits?.disables === false && `scenario: ${scenario} disables no distribution`,
      // It says as well that whoever has disabled the source wants it so (contract, "left disabled").
      ' while the source is enabled',
    ],
  ]
  return idle
    .filter(([name, given]) => given && !broken.has(name))
    .flatMap(([name, , why, when = '']) => (why ? [`${name} has no effect${when}: ${why}`] : []))
}

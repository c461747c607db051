import type { Command } from '../../base/contract.ts'
import type { Finding } from '../../base/finding.ts'
import { accepts } from '../../inputs/declarations.ts'
import type { Move } from '../../move/move.ts'
import type { Next } from '../../report/events.ts'

/** The inputs of a run of `command` with the names of this move, as lines for `with:`. */
export function inputsFor({ inputs, source, aliases, target }: Move, command: Command): string {
  return lines({
    command,
    alias: aliases.join(','),
    'target-distribution': target.id,
    'source-distribution': source?.id ?? inputs.sourceDistribution,
    scenario: inputs.scenario === 'auto' ? undefined : inputs.scenario,
    'role-to-assume': inputs.roleToAssume,
    'source-role-to-assume': inputs.sourceRoleToAssume,
    'dns-role-to-assume': inputs.dnsRoleToAssume,
    'accept-downtime': inputs.acceptDowntime.join(','),
    'accept-hosts': inputs.acceptHosts.join(','),
  })
}

/** The inputs of the opposite move: from the target to the source, each with the role of its account. */
export function oppositeInputs({ inputs, source, aliases, target }: Move): string {
  const role = inputs.sourceRoleToAssume
  return lines({
    command: 'plan',
    alias: aliases.join(','),
    'target-distribution': source?.id ?? inputs.sourceDistribution,
    'source-distribution': target.id,
    'role-to-assume': role ?? inputs.roleToAssume,
    'source-role-to-assume': role === undefined ? undefined : inputs.roleToAssume,
    'dns-role-to-assume': inputs.dnsRoleToAssume,
  })
}

/** Another run of this action with the inputs of this one. `under`: it works under a plan as well. */
export function runOf(move: Move, command: Command, title: string): Next {
  return { title, paste: inputsFor(move, command), language: 'yaml' }
}

/** What to do about a finding: inputs to paste where its remedy is made of them, else a sentence. */
export function stepFor({ title, evidence, remedy = '' }: Finding): Next {
  const lines = remedy.split('\n').filter((line) => !line.startsWith('#'))
  const inputs = lines.every((line) => {
    const [, name = '', text = ''] = /^([a-z-]+): (.*)$/.exec(line) ?? []
    return accepts(name, text)
  })
  return { title: `${title}: ${evidence}`, paste: remedy, language: inputs ? 'yaml' : 'text' }
}

/**
 * How a person enables a distribution with the AWS CLI (aws-docs: update-distribution): the way back when nothing else is
 * left. The configuration goes through a file, since a shell takes no more than 128 KiB as one argument.
 */
export function enableByHand(id: string): Next {
  return {
    title: `Enable ${id} by hand`,
    paste: [
      `aws cloudfront get-distribution-config --id ${id} --output json > ${id}.json`,
      `jq '.DistributionConfig.Enabled=true | .DistributionConfig' ${id}.json > ${id}-enabled.json`,
      `aws cloudfront update-distribution --id ${id} --if-match "$(jq -r .ETag ${id}.json)" --distribution-config file://${id}-enabled.json`,
    ].join('\n'),
    language: 'sh',
  }
}

function lines(inputs: Readonly<Record<string, string | undefined>>): string {
  return Object.entries(inputs)
    .filter(([, value]) => value !== undefined && value !== '')
    .map(([name, value]) => `${name}: ${/^[*&!|>%@`]/.test(value ?? '') ? `'${value}'` : value}`)
    .join('\n')
}

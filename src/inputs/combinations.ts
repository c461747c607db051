import { isWildcard, registrable } from '../base/alias.ts'
import { methodsThat, traitsOf } from '../base/contract.ts'
import { type Finding, obstacle } from '../base/finding.ts'
import { anyOf, duration, inputLine } from '../base/text.ts'
import { exampleRole, hasCloudFront, partitionOf, partsOfRole, roleInputs, roleOf } from './aws.ts'
import type { InputName } from './declarations.ts'
import type { Inputs } from './inputs.ts'

/** One rule about inputs that do not go together. It is asked only when all the inputs of `about` could be read. */
interface Rule {
  readonly about: readonly InputName[]
  readonly broken: (inputs: Inputs) => readonly Finding[]
}

const otherMethods = `Set scenario to ${anyOf(methodsThat(({ bridges }) => !bridges))}.`
const nameSource = 'Set source-distribution to the id of the distribution that has the alias (E…).'
/** What `deadline` may be at most, in ms. */
const longestDeadline = 350 * 60_000

const rules: readonly Rule[] = [
  {
    about: ['source-distribution', 'target-distribution'],
    broken: (inputs) =>
      inputs.sourceDistribution === inputs.targetDistribution
        ? [
            clash(
              'source-distribution and target-distribution are the same',
              inputs.targetDistribution,
              'Correct one of the two. The source is the distribution that has the alias now.',
            ),
          ]
        : [],
  },
  {
    about: ['alias', 'source-distribution'],
    broken: ({ aliases, sourceDistribution }) =>
      aliases.length > 0 || sourceDistribution !== undefined
        ? []
        : [
            clash(
              'alias: all needs source-distribution',
              'all is every alias of the source, and source-distribution is empty',
              nameSource,
            ),
          ],
  },
  {
    about: ['scenario', 'alias'],
    broken: (inputs) => (traitsOf(inputs.scenario)?.bridges ? inputs.aliases.flatMap(notByWildcard) : []),
  },
  {
    about: ['scenario', 'role-to-assume', 'source-role-to-assume'],
    broken: ({ scenario, roleToAssume, sourceRoleToAssume }) => {
      const acrossAccounts = traitsOf(scenario)?.accounts === 'two'
      if (!acrossAccounts || roleToAssume === undefined || sourceRoleToAssume === undefined) return []
      const { account } = partsOfRole(roleToAssume)
      if (account !== partsOfRole(sourceRoleToAssume).account) return []
      const title = `scenario: ${scenario} is for two accounts, but both roles are in one`
      return [
        clash(
          title,
          `both roles are in ${account}`,
          `Set scenario to ${anyOf(methodsThat(({ accounts }) => accounts === 'one'))}.`,
        ),
      ]
    },
  },
  {
    about: ['role-chaining', 'role-to-assume'],
    broken: ({ roleChaining, roleToAssume }) =>
      roleChaining && roleToAssume === undefined
        ? [
            clash(
              'role-chaining: true requires role-to-assume',
              'the action assumes the other roles from the session of role-to-assume, which is empty',
              `role-to-assume: ${exampleRole}`,
            ),
          ]
        : [],
  },
  {
    about: ['scenario', 'alias', 'accept-downtime'],
    broken: ({ scenario, aliases, acceptDowntime }) => {
      const outage = traitsOf(scenario)?.gapless === false
      const lacking = aliases.filter((alias) => !acceptDowntime.includes(alias))
      if (!outage || acceptDowntime.length === 0 || lacking.length === 0) return []
      const paste = inputLine('accept-downtime', [...acceptDowntime, ...lacking].join(','))
      return [
        clash(
          'accept-downtime does not list every alias of this run',
          `not listed: ${lacking.join(', ')}`,
          paste,
        ),
      ]
    },
  },
  {
    about: ['require-plan', 'plan', 'command'],
    broken: ({ requirePlan, plan, command }) => {
      if (!requirePlan || plan !== undefined || (command !== 'move' && command !== 'roll-back')) return []
      const evidence =
        'require-plan is true and plan is empty. GitHub drops a job output that contains a secret'
      const remedy =
        'Pass the plan output of the plan job. Store ids and role ARNs in variables, not in secrets.'
      return [obstacle('plan-missing', evidence, remedy, `plan: ${command} requires a plan here`)]
    },
  },
  {
    about: ['alias', 'command', 'plan'],
    broken: ({ aliases, plan, command }) =>
      aliases.length > 0 || plan !== undefined || command === 'plan' || command === 'move'
        ? []
        : [
            obstacle(
              'plan-missing',
              'all is what the source holds now, which is not what has been moved',
              'Pass the plan of the move, or list the names in alias.',
              `plan: ${command} requires a plan where alias is all`,
            ),
          ],
  },
  {
    about: ['command', 'source-distribution', 'plan'],
    broken: ({ command, sourceDistribution, plan }) =>
      command === 'roll-back' && sourceDistribution === undefined && plan === undefined
        ? [clash('command: roll-back requires source-distribution or plan', 'both are empty', nameSource)]
        : [],
  },
  {
    about: ['poll-interval', 'deploy-timeout'],
    broken: ({ pollInterval, deployTimeout }) =>
      pollInterval > deployTimeout
        ? [
            clash(
              'poll-interval is longer than deploy-timeout',
              `${duration(pollInterval)} > ${duration(deployTimeout)}`,
              `Set poll-interval to at most ${Math.floor(deployTimeout / 1_000)}s, or raise deploy-timeout.`,
            ),
          ]
        : [],
  },
  {
    about: ['deploy-timeout', 'settle', 'dns-timeout', 'deadline'],
    broken: ({ deployTimeout, settle, dnsTimeout, deadline }) => {
      const sum = deployTimeout + settle + dnsTimeout
      const title = 'deploy-timeout, settle and dns-timeout together are longer than deadline'
      const first =
        sum > longestDeadline ? 'Lower' : `Set deadline to at least ${Math.ceil(sum / 60_000)}m, or lower`
      const remedy = `${first} deploy-timeout, settle or dns-timeout.`
      return sum > deadline ? [clash(title, `${duration(sum)} > ${duration(deadline)}`, remedy)] : []
    },
  },
  {
    about: ['aws-region'],
    broken: ({ awsRegion: region }) => {
      const title = `aws-region: CloudFront is not in the partition of ${region}`
      const remedy =
        'Set aws-region to us-east-1 or cn-northwest-1, and use the account of the distributions.'
      return hasCloudFront(region) ? [] : [clash(title, partitionOf(region), remedy)]
    },
  },
  ...roleInputs.map(
    (name): Rule => ({
      about: [name, 'aws-region'],
      broken: (inputs) => inOtherPartition(name, roleOf(inputs, name), inputs.awsRegion),
    }),
  ),
]

function inOtherPartition(name: InputName, role: string | undefined, region: string): Finding[] {
  if (role === undefined) return []
  const [given, wanted] = [partsOfRole(role).partition, partitionOf(region)]
  if (given === wanted || !hasCloudFront(region)) return []
  const title = `${name} is in a different partition than aws-region`
  return [
    clash(
      title,
      `${given}, but ${region} is in ${wanted}`,
      `Set ${name} to a role of the partition ${wanted} (arn:${wanted}:iam::…)${given === 'aws' || given === 'aws-cn' ? ', or correct aws-region' : ''}.`,
    ),
  ]
}

function notByWildcard(alias: string): Finding[] {
  const evidence = (parent: string) => `for ${alias}, the target would need ${parent}`
  if (isWildcard(alias)) {
    const title = 'alias: a wildcard cannot be moved by scenario wildcard'
    return [clash(title, evidence('a wildcard above it'), otherMethods)]
  }
  if (registrable(alias) !== alias && registrable(alias) !== undefined) return []
  const parent = `*.${alias.slice(alias.indexOf('.') + 1)}`
  return [clash('alias: an apex cannot be moved by scenario wildcard', evidence(parent), otherMethods)]
}

function clash(title: string, evidence: string, remedy: string): Finding {
  return obstacle('input-combination', evidence, remedy, title)
}

/** What is wrong with inputs that are each right. `broken`: inputs that could not be read; rules about them are left out. */
export function badCombinations(inputs: Inputs, broken: ReadonlySet<InputName>): readonly Finding[] {
  return rules
    .filter(({ about }) => !about.some((name) => broken.has(name)))
    .flatMap((rule) => rule.broken(inputs))
}

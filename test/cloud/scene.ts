import { readConfig } from './cloudfront/config.ts'
import { emptyDistribution } from './cloudfront/create.ts'
import { accept, randomId } from './cloudfront/versions.ts'
import type { Identity, Policy, Role } from './identity.ts'
import { type ConfigOptions, configXml } from './scene/config.ts'
import { documented } from './scene/documented.ts'
import { tenantPolicies } from './scene/sides.ts'
import type { CloudDistribution, Holder, World } from './world.ts'

/** A distribution that has been there for long: deployed at every edge. */
export interface DistributionOptions extends Omit<ConfigOptions, 'callerReference'> {
  readonly account: string
  /** Default: a random one, as all below. */
  readonly id?: string
  /** `d….cloudfront.net`. */
  readonly domain?: string
  readonly tags?: Readonly<Record<string, string>>
}

export function distribution(world: World, options: DistributionOptions): CloudDistribution {
  const empty = emptyDistribution(world, options.account, options.id)
  const made: CloudDistribution = {
    ...empty,
    domain: options.domain ?? empty.domain,
    staging: options.staging ?? false,
    tenantOnly: options.tenantOnly ?? false,
    tags: new Map(Object.entries(options.tags ?? {})),
  }
  const config = readConfig(configXml({ ...options, callerReference: `scene-${made.id}` }))
  const { edges } = world
  world.edges = undefined
  accept(world, [{ distribution: made, config }])
  world.edges = edges
  made.status = 'Deployed'
  world.distributions.set(made.id, made)
  return made
}

/** Distributions of a busy account that have nothing to do with a move, each with a host name of its own below `zone`. */
export function neighbours(
  world: World,
  account: string,
  count: number,
  zone: string,
  certificateArn: string,
): CloudDistribution[] {
  return Array.from({ length: count }, (_, index) =>
    distribution(world, {
      account,
      aliases: [`n${String(index + 1).padStart(3, '0')}.${zone}`],
      certificateArn,
      comment: `neighbour ${index + 1}`,
    }),
  )
}

/** Long-lived keys of an account, as a person with administrator rights has them. */
export function keys(world: World, account: string, policies: readonly Policy[] = [everything]): Identity {
  const identity: Identity = {
    accessKeyId: `AKIA${randomId(world, 17).slice(1)}`,
    secretAccessKey: `secret-${randomId(world, 33)}`,
    sessionToken: undefined,
    account,
    arn: `arn:aws:iam::${account}:user/operator`,
    expiresAt: undefined,
    policies,
    sessionPolicy: undefined,
  }
  world.identities.set(identity.accessKeyId, identity)
  return identity
}

export interface RoleOptions {
  readonly account: string
  readonly name: string
  readonly policies: readonly Policy[]
  readonly trust?: Role['trust']
  /** ARNs of roles whose sessions may assume it. */
  readonly trustedRoles?: readonly string[]
  /** Seconds; default 3600. */
  readonly maxSessionDuration?: number
}

/** A role that the default job may assume. */
export function role(world: World, options: RoleOptions): Role {
  const made: Role = {
    arn: `arn:aws:iam::${options.account}:role/${options.name}`,
    account: options.account,
    policies: options.policies,
    trust: options.trust ?? trust(),
    ...(options.trustedRoles === undefined ? {} : { trustedRoles: options.trustedRoles }),
    maxSessionDuration: options.maxSessionDuration ?? 3600,
  }
  world.roles.set(made.arn, made)
  return made
}

/** The repository whose jobs move aliases in the scenes. */
export const repository = {
  name: 'shop-example/infrastructure',
  id: '704512345',
  ownerId: '9919',
  environment: 'production',
} as const

/** Trust in the jobs of an environment, by both forms of their subject: with ids and without (GitHub's OIDC documentation). */
export function trust(environment: string = repository.environment): Role['trust'] {
  const [owner, name] = repository.name.split('/')
  return {
    StringEquals: {
      'token.actions.githubusercontent.com:aud': 'sts.amazonaws.com',
      'token.actions.githubusercontent.com:sub': [
        `repo:${repository.name}:environment:${environment}`,
        `repo:${owner}@${repository.ownerId}/${name}@${repository.id}:environment:${environment}`,
      ],
    },
  }
}

/** A policy that allows actions on resources. */
export const allow = (action: readonly string[], resource: string | readonly string[]): Policy => ({
  Version: '2012-10-17',
  Statement: [{ Effect: 'Allow', Action: action, Resource: resource }],
})

export const everything: Policy = allow(['*'], '*')

const named = (distributions: readonly Holder[]) => distributions.map(({ arn }) => arn)

/** Least privilege for a move within one account, as the documentation hands it out for distributions. */
export function movePolicies(source: Holder, target: Holder): Policy[] {
  return [documented('same-account', { source, target }), ...tenantPolicies([source, target])]
}

/** The four permissions of the AWS re:Post article on moving an alias, and nothing else. */
export function articlePolicies(source: Holder, target: Holder): Policy[] {
  const actions = ['GetDistribution', 'ListConflictingAliases', 'AssociateAlias', 'UpdateDistribution']
  return [
    allow(
      actions.map((action) => `cloudfront:${action}`),
      named([source, target]),
    ),
  ]
}

/** The same policies with some actions denied, as a service control policy would. */
export const denying = (policies: readonly Policy[], ...actions: readonly string[]): Policy[] => [
  ...policies,
  { Version: '2012-10-17', Statement: [{ Effect: 'Deny', Action: actions, Resource: '*' }] },
]

/** The same policies where some actions are not allowed, which nobody denies. */
export const lacking = (policies: readonly Policy[], ...actions: readonly string[]): Policy[] =>
  policies.map(({ Version, Statement }) => ({
    Version,
    Statement: Statement.flatMap((one) => {
      const left = [one.Action].flat().filter((action) => !actions.includes(action))
      return left.length === 0 ? [] : [{ ...one, Action: left }]
    }),
  }))

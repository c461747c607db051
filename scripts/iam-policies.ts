/**
 * What the roles of a move may do, and whose jobs may assume them: the one source of everything in docs/iam. Words in
 * capitals (`TARGET_ID`) stand for what differs from company to company.
 *
 * Which action has which resource: aws-docs, service authorization references of CloudFront, Route 53 and ACM.
 */

export interface Statement {
  readonly Sid: string
  readonly Effect: 'Allow'
  readonly Action: string | readonly string[]
  readonly Resource: string | readonly string[]
  readonly Condition?: Readonly<Record<string, Readonly<Record<string, string | readonly string[]>>>>
}

export interface Policy {
  readonly Version: '2012-10-17'
  readonly Statement: readonly Statement[]
}

const target = 'arn:aws:cloudfront::ACCOUNT_ID:distribution/TARGET_ID'
const source = 'arn:aws:cloudfront::ACCOUNT_ID:distribution/SOURCE_ID'
const zone = 'arn:aws:route53:::hostedzone/HOSTED_ZONE_ID'
const both = [source, target]

const cloudfront = (...actions: readonly string[]) => actions.map((action) => `cloudfront:${action}`)
const allow = (
  Sid: string,
  actions: readonly string[],
  resources: string | readonly string[],
): Statement => ({ Sid, Effect: 'Allow', Action: one(actions), Resource: one([resources].flat()) })
const policy = (...statements: readonly Statement[]): Policy => ({
  Version: '2012-10-17',
  Statement: statements,
})

function one(items: readonly string[]): string | readonly string[] {
  const [only] = items
  return items.length === 1 && only !== undefined ? only : items
}

const look = (resources: string | readonly string[], ...more: readonly string[]) =>
  allow('Read', cloudfront('GetDistribution', ...more, 'ListTagsForResource'), resources)
/**
 * Looks at distributions that the role changes, at their configuration too: it is sent back with every update. A method that moves the
 * name by a mover call updates as well, where somebody has taken the name off both distributions.
 */
const read = (resources: string | readonly string[]) => look(resources, 'GetDistributionConfig')
/** Asks who holds the alias, before the way back from the source as well; the older action is for where the newer one is denied. */
const findFor = (resources: string | readonly string[]) =>
  allow('Find', cloudfront('ListDomainConflicts', 'ListConflictingAliases'), resources)
const find = findFor(target)
/** Looks for the source among all distributions; not needed where source-distribution is given. */
const discover = allow('Discover', cloudfront('ListDistributions'), '*')
const certificate = allow('Certificate', ['acm:DescribeCertificate'], 'CERTIFICATE_ARN')
/** A mover demands UpdateDistribution besides its own permission, in one account on both sides. */
const move = (resources: string | readonly string[]) =>
  allow('Move', cloudfront('UpdateDomainAssociation', 'AssociateAlias', 'UpdateDistribution'), resources)
const update = (resource: string) => allow('Update', cloudfront('UpdateDistribution'), resource)

const readZone = [
  allow('FindTheZone', ['route53:ListHostedZonesByName'], '*'),
  allow(
    'ReadTheZone',
    ['route53:GetHostedZone', 'route53:ListResourceRecordSets', 'route53:ListTagsForResource'],
    zone,
  ),
]

const readTenant = [
  allow(
    'ReadTheTenant',
    cloudfront(
      'GetDistributionTenant',
      'GetManagedCertificateDetails',
      'VerifyDnsConfiguration',
      'ListDomainConflicts',
      'ListTagsForResource',
    ),
    'arn:aws:cloudfront::ACCOUNT_ID:distribution-tenant/TENANT_ID',
  ),
  allow('ReadWhatItUses', cloudfront('GetDistribution', 'GetConnectionGroup'), [
    'arn:aws:cloudfront::ACCOUNT_ID:distribution/MULTI_TENANT_ID',
    'arn:aws:cloudfront::ACCOUNT_ID:connection-group/CONNECTION_GROUP_ID',
  ]),
  allow('FindTheTenant', cloudfront('GetDistributionTenantByDomain'), '*'),
]

/** What each role may do, by the name of its file. `reads`: what its read-only counterpart is called. */
export const permissions = {
  'same-account': policy(read(both), findFor(both), discover, certificate, move(both)),
  'wildcard-target': policy(read(target), find, discover, certificate, update(target)),
  'wildcard-source': policy(read(source), discover, update(source)),
  'disable-source-target': policy(read(target), find, discover, certificate, move(target)),
  'disable-source-source': policy(read(source), discover, update(source)),
  'release-and-claim-target': policy(read(target), find, discover, certificate, update(target)),
  'release-and-claim-source': policy(read(source), discover, update(source)),
  'dns-role': policy(
    ...readZone,
    {
      ...allow('WriteTheRecordsOfTheAlias', ['route53:ChangeResourceRecordSets'], zone),
      Condition: {
        'ForAllValues:StringEquals': {
          'route53:ChangeResourceRecordSetsNormalizedRecordNames': ['ALIAS_NAME', 'OWNERSHIP_NAME'],
          'route53:ChangeResourceRecordSetsRecordTypes': ['A', 'AAAA', 'CNAME', 'HTTPS', 'TXT'],
          'route53:ChangeResourceRecordSetsActions': ['CREATE', 'UPSERT', 'DELETE'],
        },
      },
    },
    allow('SeeWhetherTheChangeIsInForce', ['route53:GetChange'], 'arn:aws:route53:::change/*'),
  ),
  /** In one account both distributions are the target's to read. */
  'read-only-same-account': policy(look(both), findFor(both), discover, certificate),
  'read-only-target': policy(look(target), find, discover, certificate),
  'read-only-source': policy(look(source), discover),
  'read-only-dns': policy(...readZone),
  /** Added to a role that updates a distribution whose configuration names such things; leave out what it does not. */
  'dependent-permissions': policy(
    allow('LegacyLogs', ['s3:GetBucketAcl', 's3:PutBucketAcl'], 'arn:aws:s3:::LOG_BUCKET'),
    allow(
      'FunctionsAtTheEdge',
      ['lambda:GetFunction', 'lambda:EnableReplication*', 'lambda:DisableReplication*'],
      'FUNCTION_VERSION_ARN',
    ),
    allow('VpcOrigins', ['cloudfront:GetVpcOrigin'], 'VPC_ORIGIN_ARN'),
    allow('WebAcl', ['wafv2:GetWebACL'], 'WEB_ACL_ARN'),
    allow('CertificateOfTheSource', ['acm:DescribeCertificate'], 'CERTIFICATE_ARN'),
  ),
  /** Added to the role of an account in which an end of the move is a distribution tenant; a role that plans has the next one. */
  'tenant-permissions': policy(
    ...readTenant,
    allow(
      'MoveTheTenant',
      cloudfront('UpdateDomainAssociation', 'UpdateDistributionTenant'),
      'arn:aws:cloudfront::ACCOUNT_ID:distribution-tenant/TENANT_ID',
    ),
  ),
  'read-only-tenant': policy(...readTenant),
} as const

export type PermissionName = keyof typeof permissions

/** Roles that come in threes: for the plan, behind the gate, and for recovery; with what the first may read. */
export const roles: Readonly<Partial<Record<PermissionName, PermissionName>>> = {
  'same-account': 'read-only-same-account',
  'wildcard-target': 'read-only-target',
  'wildcard-source': 'read-only-source',
  'disable-source-target': 'read-only-target',
  'disable-source-source': 'read-only-source',
  'release-and-claim-target': 'read-only-target',
  'release-and-claim-source': 'read-only-source',
  'dns-role': 'read-only-dns',
}

/** The job of a role, by the environment that it names. */
export const environments = {
  plan: 'ENVIRONMENT-plan',
  move: 'ENVIRONMENT',
  recover: 'ENVIRONMENT-recover',
} as const

/** Where the tokens of jobs come from. */
export const issuer = 'token.actions.githubusercontent.com'

/**
 * Whose jobs may assume a role: those of one environment of one repository, by both forms of their subject (GitHub docs,
 * "OpenID Connect reference", immutable subject claims). `workflow`: only through this reusable workflow.
 */
export function trust(environment: string, workflow?: string) {
  return {
    Version: '2012-10-17',
    Statement: [
      {
        Effect: 'Allow',
        Principal: { Federated: `arn:aws:iam::ACCOUNT_ID:oidc-provider/${issuer}` },
        Action: 'sts:AssumeRoleWithWebIdentity',
        Condition: {
          StringEquals: {
            [`${issuer}:aud`]: 'sts.amazonaws.com',
            [`${issuer}:sub`]: [
              `repo:OWNER_NAME/REPOSITORY_NAME:environment:${environment}`,
              `repo:OWNER_NAME@OWNER_ID/REPOSITORY_NAME@REPOSITORY_ID:environment:${environment}`,
            ],
            ...(workflow === undefined ? {} : { [`${issuer}:job_workflow_ref`]: workflow }),
          },
        },
      },
    ],
  } as const
}

/**
 * Role chaining (input `role-chaining`), by the name of the file: what the role of the target's account needs besides, and
 * the trust policy of the roles that it assumes, in place of one that names GitHub.
 */
export const chaining = {
  'assume-others': policy(
    allow('AssumeTheOtherRoles', ['sts:AssumeRole'], ['SOURCE_ROLE_ARN', 'DNS_ROLE_ARN']),
  ),
  'trust-chained': {
    Version: '2012-10-17',
    Statement: [{ Effect: 'Allow', Principal: { AWS: 'TARGET_ROLE_ARN' }, Action: 'sts:AssumeRole' }],
  },
} as const

/** Trust policies, by the name of their file. */
export const trusts = {
  'trust-plan': trust(environments.plan),
  'trust-move': trust(environments.move),
  'trust-recover': trust(environments.recover),
  'trust-move-reusable': trust(environments.move, 'WORKFLOW_REF'),
} as const

import { Document, isNode, type Node } from 'yaml'
import { jobs, titles, withReferences, words } from '../iam.ts'
import { environments, issuer, permissions, trust } from '../iam-policies.ts'
import { type Account, type Job, made, methodsOf, partsOf, recordNames, type When } from './accounts.ts'

/** No anchors, which CloudFormation does not know. Version 1.1 of YAML, which it reads: there yes and no need quotes. */
const once = { aliasDuplicateObjects: false }

interface Writer {
  readonly tagged: (tag: string, value: unknown) => Node
  readonly ref: (name: string) => Node
  /** A document of a policy with references in place of the words in capitals. */
  readonly filled: (value: unknown) => unknown
}

function writer(doc: Document): Writer {
  const tagged = (tag: string, value: unknown) => {
    const node = doc.createNode(value, once)
    node.tag = tag
    return node
  }
  const ref = (name: string) => tagged('!Ref', name)
  const scalar = (value: string) => {
    const text = withReferences(value)
    const whole = /^\$\{(\w+)\}$/.exec(text)?.[1]
    if (whole !== undefined) return ref(whole)
    if (text === 'sts.amazonaws.com') return ref('Audience')
    return text.includes('${') ? tagged('!Sub', text) : text
  }
  // A parameter has 4,096 bytes at most, which is little for 100 names: the second one goes on where the first one ends.
  const joined = (list: Node, more: Node) => tagged('!Join', [',', [tagged('!Join', [',', list]), more]])
  const records = () => {
    const both = tagged('!Split', [',', joined(ref('RecordNames'), ref('RecordNames2'))])
    return tagged('!If', ['MoreRecordNames', both, ref('RecordNames')])
  }
  const filled = (value: unknown): unknown => {
    if (isNode(value)) return value
    if (Array.isArray(value)) return value[0] === 'ALIAS_NAME' ? records() : value.map(filled)
    if (typeof value === 'object' && value !== null)
      return Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, filled(inner)]))
    return scalar(String(value))
  }
  return { tagged, ref, filled }
}

/** The CloudFormation template of an account. */
export function template(account: Account): string {
  const doc = new Document<Node>(null, { version: '1.1' })
  const write = writer(doc)
  const { tagged, ref } = write
  const output = (job: Job) => ({
    Description: `ARN of the role of the job ${job}.`,
    Value: tagged('!GetAtt', `${titles[job]}Role.Arn`),
  })
  const each = (made: (job: Job) => object, end: string) =>
    Object.fromEntries(jobs.map((job) => [`${titles[job]}${end}`, made(job)]))
  const content = {
    AWSTemplateFormatVersion: '2010-09-09',
    Description: `${account.about}.`,
    Parameters: parametersOf(account),
    Conditions: conditionsOf(account, write),
    Resources: {
      Provider: {
        Type: 'AWS::IAM::OIDCProvider',
        Condition: 'NewProvider',
        // An account has one provider of GitHub: other workflows may have come to rest on it.
        DeletionPolicy: 'Retain',
        UpdateReplacePolicy: 'Retain',
        Properties: {
          Url: `https://${issuer}`,
          ClientIdList: [ref('Audience')],
        },
      },
      ...each((job) => roleOf(account, job, write), 'Role'),
    },
    Outputs: each(output, 'RoleArn'),
  }
  doc.contents = doc.createNode(content, once)
  return `${made}${doc.toString({ lineWidth: 0 })}`
}

function roleOf(account: Account, job: Job, { tagged, ref, filled }: Writer): object {
  const trusted = trust(environments[job])
  const [statement] = trusted.Statement
  const existing = filled(statement.Principal.Federated)
  const principal = { Federated: tagged('!If', ['NewProvider', ref('Provider'), existing]) }
  const more = tagged('!If', ['MorePermissions', [ref('AdditionalPolicyArn')], ref('AWS::NoValue')])
  const policies = partsOf(account, job).map(({ permission, when }) =>
    tagged('!If', [
      conditionOf(when),
      { PolicyName: permission, PolicyDocument: filled(permissions[permission]) },
      ref('AWS::NoValue'),
    ]),
  )
  return {
    Type: 'AWS::IAM::Role',
    Properties: {
      RoleName: tagged('!Sub', `\${NamePrefix}-${job}`),
      Description: `The job ${job} of a move of a CloudFront alias.`,
      MaxSessionDuration: 43_200,
      ...(job === 'plan' ? {} : { ManagedPolicyArns: more }),
      AssumeRolePolicyDocument: {
        ...trusted,
        Statement: [filled({ ...statement, Principal: principal })],
      },
      Policies: policies,
    },
  }
}

const camel = (name: string) =>
  name.replaceAll(/(^|-)([a-z])/g, (_, __, letter: string) => letter.toUpperCase())

function conditionOf(when: When): string {
  if ('given' in when) return when.given === 'SOURCE_ID' ? 'SourceGiven' : 'ZoneGiven'
  return methodsOf(when).length > 1 ? 'TwoAccounts' : camel(methodsOf(when)[0] ?? '')
}

function conditionsOf(account: Account, { tagged, ref }: Writer): Record<string, unknown> {
  const is = (name: string, value: string) => tagged('!Equals', [ref(name), value])
  const given = (name: string) => tagged('!Not', [is(name, '')])
  const several = partsOf(account, 'plan').flatMap(({ when }) => ('anyOf' in when ? when.anyOf : []))
  return {
    NewProvider: is('CreateProvider', 'yes'),
    MorePermissions: given('AdditionalPolicyArn'),
    ...(account.methods.length === 0 ? { SourceGiven: given('SourceDistribution') } : {}),
    ZoneGiven: given('HostedZone'),
    MoreRecordNames: given('RecordNames2'),
    ...Object.fromEntries(
      account.methods.map((method) => [camel(method), is(`Method${camel(method)}`, 'yes')]),
    ),
    ...(several.length === 0
      ? {}
      : {
          TwoAccounts: tagged(
            '!Or',
            several.map((method) => tagged('!Condition', camel(method))),
          ),
        }),
  }
}

function parametersOf({ methods, needs, optional, prefix }: Account): Record<string, unknown> {
  const text = (Description: string, more: object = {}) => ({ Type: 'String', Description, ...more })
  const choice = { AllowedValues: ['yes', 'no'] }
  const word = (name: string, more: object = {}) => {
    const [parameter = name, , about = ''] = words[name] ?? []
    return [parameter, text(about, more)] as const
  }
  return {
    ...Object.fromEntries(
      ['OWNER_NAME', 'OWNER_ID', 'REPOSITORY_NAME', 'REPOSITORY_ID'].map((name) => word(name)),
    ),
    ...Object.fromEntries([word('ENVIRONMENT', { Default: 'production' })]),
    CreateProvider: text(
      'yes: create the OIDC identity provider of GitHub in this account. no: there is one already.',
      choice,
    ),
    ...Object.fromEntries(
      methods.map((method) => [
        `Method${camel(method)}`,
        text(`Whether the roles may use the method ${method}.`, {
          ...choice,
          Default: method === 'same-account' ? 'yes' : 'no',
        }),
      ]),
    ),
    ...Object.fromEntries(needs.map((name) => word(name))),
    ...Object.fromEntries(optional.map((name) => word(name, { Default: '' }))),
    RecordNames: { Type: 'CommaDelimitedList', Description: recordNames, Default: '' },
    RecordNames2: text(
      'More of them, separated by commas without spaces: a parameter takes 4,096 bytes. Only together with RecordNames.',
      { Default: '' },
    ),
    AdditionalPolicyArn: text(
      'ARN of a managed policy for the roles that move, with what their distributions need of docs/iam/dependent-permissions.json. Empty: none.',
      { Default: '' },
    ),
    NamePrefix: text('What the names of the three roles begin with.', { Default: prefix }),
    Audience: text('Audience of the OIDC token; sts.amazonaws.com.cn in AWS China.', {
      Default: 'sts.amazonaws.com',
    }),
  }
}

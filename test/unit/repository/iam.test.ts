import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { files } from '../../../scripts/iam.ts'
import {
  environments,
  type PermissionName,
  permissions,
  roles,
  trust,
} from '../../../scripts/iam-policies.ts'

const folder = fileURLToPath(new URL('../../../docs/iam', import.meta.url))
const text = (name: string): string => readFileSync(join(folder, name), 'utf8')
const made = [...files()]
const jobs = ['plan', 'move', 'recover'] as const
const names = Object.keys(roles).filter((name): name is PermissionName => name in permissions)

test('docs/iam holds what scripts/iam-policies.ts says, and nothing else (npm run iam writes it anew)', () => {
  expect(readdirSync(folder).sort()).toEqual(made.map(([name]) => name).sort())
})

test.each(made)('%s is up to date', (name, wanted) => {
  if (name.endsWith('.json')) expect(JSON.parse(text(name))).toEqual(JSON.parse(wanted))
  else expect(text(name)).toBe(wanted)
})

describe.each(names)('%s', (name) => {
  const plan = roles[name] ?? name
  const policyOf = (job: (typeof jobs)[number]) => permissions[job === 'plan' ? plan : name]

  test('is the same policy in CloudFormation', () => {
    const template = parse(text(`${name}.yaml`), {
      customTags: ['!Sub', '!GetAtt'].map((tag) => ({ tag, resolve: (value: string) => value })),
    })
    const parameters = Object.keys(template.Parameters)
    for (const job of jobs) {
      const { Properties } = template.Resources[`${job.charAt(0).toUpperCase()}${job.slice(1)}Role`]
      expect(shape(Properties.Policies[0].PolicyDocument)).toEqual(shape(policyOf(job)))
      expect(shape(Properties.AssumeRolePolicyDocument)).toEqual(shape(trust(environments[job])))
      const used = [...JSON.stringify(Properties).matchAll(/\$\{(\w+)\}/g)].map(([, word]) => word)
      expect(used.filter((word) => !parameters.includes(word ?? ''))).toEqual([])
    }
  })

  test('is the same policy in Terraform', () => {
    const documents = [...text(`${name}.tf`).matchAll(/jsonencode\(([\s\S]*?)\n {2}\}\)/g)].map(([, body]) =>
      JSON.parse(`${body}}`),
    )
    const wanted = [policyOf('plan'), policyOf('move'), trust(environments.move)]
    expect(documents.map(shape)).toEqual(wanted.map(shape))
    for (const [job, environment] of Object.entries(environments))
      expect(text(`${name}.tf`)).toMatch(
        new RegExp(
          `${job} += \\{ environment = "${environment.replace('ENVIRONMENT', '\\$\\{var\\.\\w+_environment\\}')}", `,
        ),
      )
  })

  test('has no action that changes anything in the role of the plan', () => {
    const actions = permissions[plan].Statement.flatMap(({ Action }) => Action)
    expect(actions.filter((action) => !/:(Get|List|Describe)[A-Za-z]+$/.test(action))).toEqual([])
  })

  test('allows changes on named resources only', () => {
    const wide = permissions[name].Statement.filter(({ Resource }) => [Resource].flat().includes('*'))
    expect(wide.flatMap(({ Action }) => Action).filter((action) => !/:(List|Describe)/.test(action))).toEqual(
      [],
    )
  })
})

/** A document without what is filled in: words in capitals, parameters and variables become one and the same. */
function shape(document: unknown): unknown {
  const plain = JSON.stringify(document)
    .replaceAll('arn:aws:', 'arn:…:')
    .replaceAll(/\$\{(AWS::Partition|data\.aws_partition\.\w+\.partition)\}/g, '…')
    .replaceAll(/\$\{[^}]+\}/g, '…')
    .replaceAll(/\b(ENVIRONMENT|[A-Z]+(_[A-Z]+)*_(ID|ARN|NAME))\b/g, '…')
  return JSON.parse(plain)
}

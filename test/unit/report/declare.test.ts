import { spawnSync } from 'node:child_process'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import fc from 'fast-check'
import ts from 'typescript'
import { describe, expect, onTestFinished, test } from 'vitest'
import { parse } from 'yaml'
import { declare, declareTenant, inHcl, inTypeScript, inYaml } from '../../../src/report/help.ts'

/** The alias lists that people paste into their templates, read by the parsers of the languages. */

const several = ['*.example.com', 'www.example.com', '_x.example.com', 'shop.example.com']
const hostile = [
  'a"b',
  "a'b",
  'a\\b',
  'a\nb: c',
  ['$', '{file("/etc/passwd")}'].join(''),
  '%{ if true }x',
  ['$$', '{x}'].join(''),
  '`',
  '\u2028\u202e\u0000\u0085',
  '😀',
  '*',
  '- x # y',
]
/** Any text but half a surrogate pair, which no bytes from AWS can be. */
const anyText = fc.string({ unit: 'binary' })

/** The value of an object literal of plain strings, lists and objects, as TypeScript reads it. */
function evaluated(properties: string): unknown {
  const file = ts.createSourceFile('x.ts', `x = {\n${properties}\n}`, ts.ScriptTarget.Latest)
  const [statement] = file.statements
  if (
    statement === undefined ||
    !ts.isExpressionStatement(statement) ||
    !ts.isBinaryExpression(statement.expression)
  )
    throw new Error(`not one assignment: ${properties}`)
  expect(file.statements).toHaveLength(1)
  return valueIn(statement.expression.right)
}

function valueIn(node: ts.Expression): unknown {
  if (ts.isStringLiteral(node)) return node.text
  if (ts.isIdentifier(node) && node.text === 'undefined') return undefined
  if (ts.isArrayLiteralExpression(node)) return node.elements.map(valueIn)
  if (!ts.isObjectLiteralExpression(node)) throw new Error(`not a plain value: ${node.kind}`)
  return Object.fromEntries(
    node.properties.map((property) => {
      if (!ts.isPropertyAssignment(property) || !ts.isIdentifier(property.name))
        throw new Error('not a plain property')
      return [property.name.text, valueIn(property.initializer)]
    }),
  )
}

describe.each([
  ['no name', []],
  ['a wildcard', ['*.example.com']],
  ['several names', several],
  ['hostile names', hostile],
])('%s', (_, aliases) => {
  test('CloudFormation', () => {
    expect(parse(declare.cloudformation(aliases))).toEqual({ Aliases: aliases })
  })

  test('CDK', () => {
    const domainNames = aliases.length === 0 ? undefined : aliases
    expect(evaluated(declare.cdk(aliases))).toEqual({ domainNames })
  })

  test('Pulumi', () => {
    expect(evaluated(declare.pulumi(aliases))).toEqual({ aliases })
  })

  test('SST', () => {
    const name = aliases.find((alias) => !alias.startsWith('*')) ?? aliases[0]
    const others = aliases.filter((alias) => alias !== name)
    const domain = { name, ...(others.length === 0 ? {} : { aliases: others }) }
    expect(evaluated(declare.sst(aliases))).toEqual({ domain: name === undefined ? undefined : domain })
  })

  test.runIf(spawnSync('terraform', ['-version']).status === 0)('Terraform', () => {
    const [, list = ''] = /^aliases = ([\s\S]*)$/.exec(declare.terraform(aliases)) ?? []
    const { stdout } = spawnSync('terraform', ['console'], {
      input: `jsonencode(jsonencode(${list.replaceAll('\n', ' ')}))\n`,
      encoding: 'utf8',
    })
    const printed = stdout.trim().split('\n').at(-1) ?? ''
    expect(JSON.parse(JSON.parse(JSON.parse(printed)))).toEqual(aliases)
  })

  test.each(Object.entries(declare))('%s: printable ASCII', (_name, write) => {
    expect(write(aliases)).toMatch(/^[\n -~]*$/)
  })
})

test('of one name SST gets no aliases, and a wildcard is the name only where there is no other', () => {
  expect(declare.sst(['*.example.com', 'www.example.com'])).toBe(
    'domain: {\n  name: "www.example.com",\n  aliases: ["*.example.com"],\n},',
  )
  expect(declare.sst(['*.example.com'])).toBe('domain: {\n  name: "*.example.com",\n},')
})

test('any text in quotes is one string of that text, on one line', () => {
  fc.assert(
    fc.property(anyText, (text) => {
      expect(parse(inYaml(text))).toBe(text)
      expect(evaluated(`x: ${inTypeScript(text)}`)).toEqual({ x: text })
      expect(inHcl(text)).toMatch(/^"(?:[^"\\\n]|\\.)*"$/)
      expect(inHcl(text)).not.toMatch(/[$%]\{/)
    }),
  )
})

test.runIf(spawnSync('cfn-lint', ['--version']).status === 0)(
  'cfn-lint accepts the list',
  { timeout: 60_000 },
  () => {
    const template = [
      'Resources:',
      '  Distribution:',
      '    Type: AWS::CloudFront::Distribution',
      '    Properties:',
      '      DistributionConfig:',
      '        Enabled: true',
      '        Origins: [{ Id: origin, DomainName: origin.example.com, CustomOriginConfig: { OriginProtocolPolicy: https-only } }]',
      '        DefaultCacheBehavior: { TargetOriginId: origin, ViewerProtocolPolicy: https-only, CachePolicyId: 658327ea-f89d-4fab-a63d-7e88639e58f6 }',
      ...declare
        .cloudformation(['*.example.com', 'www.example.com'])
        .split('\n')
        .map((line) => `        ${line}`),
      '',
    ].join('\n')
    const folder = mkdtempSync(join(tmpdir(), 'declare-'))
    onTestFinished(() => rmSync(folder, { recursive: true }))
    const file = join(folder, 'template.yaml')
    writeFileSync(file, template)
    const { status, stdout } = spawnSync('cfn-lint', [file], { encoding: 'utf8' })
    expect(stdout).toBe('')
    expect(status).toBe(0)
  },
)

test('CloudFormation gets no dynamic reference to resolve', () => {
  const written = declare.cloudformation(['{{resolve:ssm:secret}}', 'www.example.com'])
  expect(parse(written)).toEqual({ Aliases: ['www.example.com'] })
})

test('a distribution tenant has domains', () => {
  const domains = ['*.example.com', 'www.example.com']
  expect(parse(declareTenant.cloudformation(domains))).toEqual({ Domains: domains })
  expect(evaluated(declareTenant.cdk(domains))).toEqual({ domains })
  expect(evaluated(declareTenant.pulumi(domains))).toEqual({
    domains: domains.map((domain) => ({ domain })),
  })
  expect(declareTenant.terraform(domains)).toBe(
    'domain {\n  domain = "*.example.com"\n}\ndomain {\n  domain = "www.example.com"\n}',
  )
})

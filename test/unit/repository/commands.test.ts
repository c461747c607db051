import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { join } from 'node:path'
import mermaid from 'mermaid'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { readOptions } from '../../../demo/options.ts'
import { accepts, inputNames } from '../../../src/inputs/declarations.ts'
import '../../runner/mermaid.ts'
import { pages, root, text, workflows } from './workflows.ts'

/**
 * Whatever a document shows to be pasted is right as far as this machine can tell: every fenced block by its language, and every
 * command and input in the middle of a sentence. Whole workflows are read by examples.test.ts.
 */

interface Block {
  readonly path: string
  /** Of the fence, counted from 1. */
  readonly line: number
  readonly language: string
  readonly body: string
}

const documents: readonly string[] = [...pages, 'SECURITY.md']

/** Every fenced block of a document, without its indentation; an open one is an error. */
function blocksOf(path: string, source = text(path)): Block[] {
  const found: Block[] = []
  let open: { indent: string; language: string; line: number; lines: string[] } | undefined
  for (const [index, line] of source.split('\n').entries()) {
    const [, indent = '', language = ''] = /^( *)```(.*)$/.exec(line) ?? []
    const fence = /^ *```/.test(line)
    if (open === undefined) {
      if (fence) open = { indent, language, line: index + 1, lines: [] }
    } else if (fence) {
      found.push({ path, line: open.line, language: open.language, body: `${open.lines.join('\n')}\n` })
      open = undefined
    } else open.lines.push(line.startsWith(open.indent) ? line.slice(open.indent.length) : line)
  }
  if (open !== undefined) throw new Error(`${path}:${open.line}: the block is not closed`)
  return found
}

/** Code in the middle of a sentence or of a table. */
const inlineOf = (source: string): string[] =>
  [...source.replaceAll(/^( *)```[\s\S]*?^\1```$/gm, '').matchAll(/`([^`\n]+)`/g)].map(
    ([, code = '']) => code,
  )

const scripts: readonly string[] = Object.keys(JSON.parse(text('package.json')).scripts)
const inputs: readonly string[] = inputNames
const ofWorkflow = (file: string): readonly string[] => {
  const { on } = parse(text(join('.github/workflows', file)))
  return Object.keys(on.workflow_dispatch?.inputs ?? {})
}

/** Commands as a shell reads them, a line each: continued lines joined, comments and what is beside a pipe apart. */
function commandsOf(script: string): string[][] {
  return script
    .replaceAll(/\\\n\s*/g, ' ')
    .split(/\n|&&|\|\||\||;/)
    .map((line) => line.replace(/(^|\s)#.*$/, '').trim())
    .filter((line) => line !== '')
    .map(wordsOf)
}

/** The words of a command; quotes are taken away. */
const wordsOf = (command: string): string[] =>
  [...command.matchAll(/(?:[^\s"']+|"[^"]*"|'[^']*')+/g)].map(([word]) => word.replaceAll(/["']/g, ''))

/** What is wrong with one command; nothing for a program that nothing is known of here. */
function faultsOf([program = '', ...args]: readonly string[]): string[] {
  if (/^(docs|scripts|demo|test|bench)\//.test(program) && !existsSync(join(root, program)))
    return [`no file ${program}`]
  if (program === 'npm') return npmFaults(args)
  if (program === 'gh') return ghFaults(args)
  return program === 'aws' ? awsFaults(args) : []
}

function npmFaults([command = '', ...args]: readonly string[]): string[] {
  if (['ci', 'cit', 'test', 'install', 'audit'].includes(command)) return []
  const [script = '', dashes, ...options] = args
  if (command !== 'run' || !scripts.includes(script))
    return [`no script: npm ${[command, ...args].join(' ')}`]
  if (script !== 'demo' || dashes === undefined) return []
  if (dashes !== '--') return [`npm run demo takes its options after --: ${args.join(' ')}`]
  try {
    readOptions(options)
    return []
  } catch (thrown) {
    return [String(thrown)]
  }
}

/** `gh workflow run FILE -f NAME=VALUE`: the inputs are those of the form of this workflow. */
function ghFaults(args: readonly string[]): string[] {
  const [group, command, file = ''] = args
  if (group !== 'workflow' || command !== 'run') return []
  if (!existsSync(join(root, '.github/workflows', file))) return []
  const known = ofWorkflow(file)
  return args
    .filter((_, at) => ['-f', '-F', '--field', '--raw-field'].includes(args[at - 1] ?? ''))
    .map((field) => field.split('=', 1)[0] ?? '')
    .filter((name) => !known.includes(name))
    .map((name) => `${file} has no input ${name}`)
}

/** What AWS services the pages speak of, and what of them. */
const operations: Readonly<Record<string, RegExp>> = {
  cloudformation: /^(deploy|detect-stack(-resource)?-drift|describe-\S+)$/,
  cloudfront: /^((get|list|update|associate|disassociate|create|delete|verify)-[a-z-]+|wait)$/,
  acm: /^(describe-certificate|list-certificates)$/,
  iam: /^(get-role|[a-z-]+-open-id-connect-providers?|[a-z-]*policy)$/,
  route53: /^(list-[a-z-]+|get-[a-z-]+|change-resource-record-sets)$/,
  sts: /^(get-caller-identity|assume-role[a-z-]*)$/,
  'service-quotas': /^[a-z-]+$/,
  apigateway: /^delete-domain-name$/,
  apigatewayv2: /^delete-domain-name$/,
}

function awsFaults(args: readonly string[]): string[] {
  const rest = args[0] === '--profile' || args[0] === '--region' ? args.slice(2) : args
  const [service = '', operation = ''] = rest
  if (operations[service]?.test(operation) !== true) return [`aws ${service} ${operation}: not known`]
  return service === 'cloudformation' && operation === 'deploy' ? deployFaults(rest) : []
}

function deployFaults(args: readonly string[]): string[] {
  const template = args[args.indexOf('--template-file') + 1] ?? ''
  if (!existsSync(join(root, template))) return [`no template ${template}`]
  const { Parameters } = parse(text(template), { logLevel: 'silent' })
  const given = args.slice(args.indexOf('--parameter-overrides') + 1).flatMap((word) => word.split('=', 1))
  const lacking = Object.entries<{ Default?: unknown }>(Parameters)
    .filter(([name, { Default }]) => Default === undefined && !given.includes(name))
    .map(([name]) => `${template} requires ${name}`)
  return [
    ...given.filter((name) => !(name in Parameters)).map((name) => `${template} has no ${name}`),
    ...lacking,
  ]
}

/** What is wrong with a block, by its language. */
async function faultsIn({ language, body }: Block): Promise<string[]> {
  switch (language) {
    case 'yaml':
      return yamlFaults(body)
    case 'json':
      return thrownBy(() => JSON.parse(body))
    case 'sh':
      return shellFaults(body)
    case 'hcl':
      return moduleFaults(body)
    case 'mermaid':
      return thrownBy(() => mermaid.parse(body))
    case 'text':
      return []
    default:
      return [`nobody here reads ${language === '' ? 'a block without a language' : language}`]
  }
}

async function thrownBy(work: () => unknown): Promise<string[]> {
  try {
    await work()
    return []
  } catch (thrown) {
    return [String(thrown)]
  }
}

/** A whole workflow only has to be YAML here; a piece is the inputs of a step. */
async function yamlFaults(body: string): Promise<string[]> {
  const broken = await thrownBy(() => parse(body, { strict: true, uniqueKeys: true }))
  if (broken.length > 0) return broken
  const piece: unknown = parse(body)
  if (typeof piece !== 'object' || piece === null || Array.isArray(piece)) return ['not a mapping']
  if ('jobs' in piece) return []
  return Object.entries(piece).flatMap(([name, value]) => inputFaults(name, String(value)))
}

function inputFaults(name: string, value: string): string[] {
  if (!inputs.includes(name)) return [`no input ${name}`]
  return value.includes('${{') || accepts(name, value) ? [] : [`${name} does not accept ${value}`]
}

function shellFaults(body: string): string[] {
  const broken = [...syntaxFaults(body), ...commentFaults(body)]
  return broken.length === 0 ? commandsOf(body).flatMap(faultsOf) : broken
}

/**
 * For a zsh that commands are pasted into a number sign begins no comment: what stands behind a command becomes its arguments, and a
 * line of its own becomes a command, which is not found, or does not parse.
 */
function commentFaults(script: string): string[] {
  return script.split('\n').flatMap((line) => {
    const [, before = '', comment] = /^(.*?)(?:^|\s)#(\s.*)$/.exec(line) ?? []
    if (comment === undefined) return []
    const beside = before.trim() !== ''
    return beside || /[;&|()<>{}'"`$*?[\]!]/.test(comment) ? [`zsh reads this as a command: ${line}`] : []
  })
}

function syntaxFaults(script: string): string[] {
  const { status, stderr } = spawnSync('bash', ['-n'], { input: script, encoding: 'utf8' })
  return status === 0 ? [] : [stderr]
}

/** The variables of a module that is used: they are there, and those without a default are given. */
function moduleFaults(body: string): string[] {
  const [, source = ''] = /^ *source *= *"\.\/(.+)"$/m.exec(body) ?? []
  if (!existsSync(join(root, source, 'main.tf'))) return [`no module ${source}`]
  const declared = [...text(join(source, 'main.tf')).matchAll(/^variable "(\w+)" \{([\s\S]*?)^\}/gm)]
  const names = declared.map(([, name = '']) => name)
  const given = [...body.matchAll(/^ {2}(\w+) *=/gm)]
    .map(([, name = '']) => name)
    .filter((name) => name !== 'source')
  const lacking = declared.filter(
    ([, name = '', inside = '']) => !/^ *default/m.test(inside) && !given.includes(name),
  )
  return [
    ...given.filter((name) => !names.includes(name)).map((name) => `${source} has no variable ${name}`),
    ...lacking.map(([, name]) => `${source} requires ${name}`),
  ]
}

/** Code in a sentence: a command of one of the programs that are looked at, or an input with its value. */
function inlineFaults(code: string): string[] {
  // Capitals stand for a value that the reader has; dots for anything.
  if (/^(npm|gh|aws) /.test(code)) return code.includes('…') ? [] : commandsOf(code).flatMap(faultsOf)
  const [, name = '', value = ''] = /^([a-z][a-z-]+): (.+)$/.exec(code) ?? []
  return inputs.includes(name) && !/[A-Z…]/.test(value) ? inputFaults(name, String(parse(value))) : []
}

const blocks = documents.flatMap((path) => blocksOf(path))

test('the blocks of all documents are found', () => {
  expect(blocks.length).toBeGreaterThan(35)
  expect(new Set(blocks.map(({ language }) => language))).toEqual(
    new Set(['hcl', 'json', 'mermaid', 'sh', 'yaml']),
  )
})

test.each(blocks)('$path:$line ($language) can be pasted', async (block) => {
  expect(await faultsIn(block)).toEqual([])
})

test.each(documents)('%s: every command and input in a sentence is right', (path) => {
  expect(inlineOf(text(path)).flatMap(inlineFaults)).toEqual([])
})

const scriptsOfSteps = workflows.flatMap(({ path, jobs }) =>
  jobs.flatMap((job) =>
    (job.steps ?? []).flatMap(({ run, shell = 'bash' }) =>
      run === undefined || shell !== 'bash' ? [] : [{ path, run }],
    ),
  ),
)

test.each(scriptsOfSteps)('$path: a shell reads the script of a step', ({ run }) => {
  expect(syntaxFaults(run.replaceAll(/\$\{\{.*?\}\}/g, 'x'))).toEqual([])
})

describe('an error in what a document shows is found', () => {
  const block = (language: string, body: string) =>
    faultsIn({ path: 'x.md', line: 1, language, body: `${body}\n` })

  test.each<[string, string, string]>([
    ['a script that is not there', 'sh', 'npm run dmeo'],
    ['a comment behind a command', 'sh', 'npm ci # installs'],
    ['a comment that is more than one command', 'sh', '# first this; then that'],
    ['an option that the demo does not have', 'sh', 'npm run demo -- --scenaro auto'],
    ['a method that the demo does not have', 'sh', 'npm run demo -- --scenario none'],
    ['options of the demo without --', 'sh', 'npm run demo --scenario auto'],
    ['a loop without an end', 'sh', 'for x in a; do echo'],
    ['a file that is not there', 'sh', 'docs/setup/environment.sh a b c'],
    [
      'an input that the workflow does not have',
      'sh',
      'gh workflow run move-alias.yml -f aliases=www.example.com',
    ],
    ['an operation that AWS does not have', 'sh', 'aws --profile x cloudfront fetch-distribution --id E1'],
    ['a service that is none', 'sh', 'aws cloudfrnt get-distribution --id E1'],
    [
      'a parameter that the template does not have',
      'sh',
      'aws cloudformation deploy --template-file docs/setup/other-account.yaml --parameter-overrides GitHubOner=a',
    ],
    ['a key twice', 'yaml', 'alias: a.example.com\nalias: b.example.com'],
    ['an input that is none', 'yaml', 'target: E2EXAMPLE'],
    ['a value that the input does not accept', 'yaml', 'dns: cloudflare'],
    ['JSON with a comma too many', 'json', '{ "a": 1, }'],
    [
      'a variable that the module does not have',
      'hcl',
      'module "x" {\n  source = "./docs/setup/terraform/other-account"\n  owner = "a"\n}',
    ],
    ['a chart that Mermaid does not read', 'mermaid', 'flowchart TD\n  a --> {'],
    ['a language that nobody reads', 'toml', 'a = 1'],
  ])('%s', async (_, language, body) => {
    expect(await block(language, body)).not.toEqual([])
  })

  test.each(['scenario: none', 'npm run nothing', 'aws cloudfront do-it', 'role-duration: 1 day'])(
    '`%s` in a sentence',
    (code) => {
      expect(inlineOf(`Use \`${code}\` here.`).flatMap(inlineFaults)).not.toEqual([])
    },
  )

  test('a block that is not closed', () => {
    expect(() => blocksOf('x.md', '```sh\nls\n')).toThrow('not closed')
  })
})

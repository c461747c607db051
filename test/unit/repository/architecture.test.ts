import { existsSync, readdirSync, readFileSync } from 'node:fs'
import { dirname, join, posix } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { scenarioNames } from '../../../src/base/contract.ts'

const root = fileURLToPath(new URL('../../..', import.meta.url))

interface Source {
  /** Relative to the repository. */
  readonly path: string
  readonly lines: number
  /** Paths relative to the repository, or names of packages; `typeOnly` imports leave nothing behind, `lazy` ones come later. */
  readonly imports: readonly { readonly from: string; readonly typeOnly: boolean; readonly lazy?: true }[]
  /** Names that are used without being declared in the file: globals, and the objects that members are taken of. */
  readonly globals: ReadonlySet<string>
}

/** The rooms of src, from the ground up: an import only goes to a room further up in this list. Types count. */
const rooms = [
  'base', // the words that everybody uses: alias, address, distribution, record, where DNS leads, failure, finding, clock, text; no I/O
  'procedure', // brings steps into place, one after the other; knows neither AWS nor GitHub nor DNS
  'inputs', // environment -> inputs and setting, all errors at once
  'dns', // questions to name servers
  'probe', // what users see meanwhile
  'plan', // what a plan is, how it is built, and what it binds
  'github', // the runner, behind one port: log, command files, OIDC, approvals
  'report', // events -> log lines, summary, outputs; pure
  'aws', // our verbs of AWS; the only importer of its SDK
  'move', // one move: its credentials, what is read of the world, where it stands
  'scenarios', // a file a method, with checks/ and steps/
  'commands', // plan, move, roll-back, recover, verify, post; consent, preflight, verdict
  'main.ts', // the story of one run
  'index.ts', // the entry of the main step, and by the build of the post step
]

const sources = ['src', 'test', 'demo', 'bench', 'scripts']
  .flatMap((folder) => typescriptFiles(folder))
  .map((path) => read(path))
const ofProduct = below('src/')

describe('rooms', () => {
  const roomOf = (path: string): number => rooms.indexOf(path.split('/')[1] ?? '')

  test('every file lies in a room of the list', () => {
    expect(ofProduct.filter(({ path }) => roomOf(path) < 0).map(({ path }) => path)).toEqual([])
  })

  test('an import never leads to a room further down in the list', () => {
    const down = ofProduct.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => from.startsWith('src/') && roomOf(from) > roomOf(path))
        .map(({ from }) => `${path} -> ${from}`),
    )
    expect(down).toEqual([])
  })
})

describe('imports', () => {
  test('the AWS SDK is known below src/aws only', () => {
    expect(
      importers(ofProduct, (from) => /^@(aws-sdk|smithy|aws)\//.test(from)).filter(
        ({ path }) => !path.startsWith('src/aws/'),
      ),
    ).toEqual([])
  })

  test("GitHub's toolkit is known in one file only, and octokit is loaded when it is needed", () => {
    const found = sources.flatMap(({ path, imports }) =>
      imports
        .filter(({ from }) => /^@(actions\/(core|github|http-client|exec|io)|octokit)\b/.test(from))
        .map(({ from, lazy }) => `${path}: ${from}${lazy === true ? ', lazily' : ''}`),
    )
    expect(found).toEqual([
      'src/github/runner.ts: @actions/core, lazily',
      'src/github/runner.ts: @actions/github, lazily',
    ])
  })

  test('the procedure knows neither AWS nor GitHub nor DNS', () => {
    const core = ofProduct.filter(({ path }) => /^src\/procedure(\/|\.ts)/.test(path))
    expect(core.length).toBeGreaterThan(0)
    const outside = (from: string): boolean => !/^src\/(procedure|base)\//.test(from)
    expect(importers(core, outside)).toEqual([])
  })

  test('the report is a fold over events: it asks nobody', () => {
    const report = ofProduct.filter(({ path }) => /^src\/report(\/|\.ts)/.test(path))
    const outside = (from: string, typeOnly: boolean): boolean =>
      !from.startsWith('src/') || (/^src\/(aws|dns|github|probe)\//.test(from) && !typeOnly)
    expect(importers(report, outside)).toEqual([])
  })

  test.each(['scenarios', 'scenarios/checks', 'scenarios/steps'])(
    '%s act through the move that they are given: nothing they are made of can ask or tell anybody itself',
    (folder) => {
      const able =
        /^src\/(dns|github|probe|report|commands|inputs|index|main|move\/journal)(\/|\.ts)|^node:(?!url$)|^@(aws-sdk|smithy)\//
      const made = reached(below(`src/${folder}/`).map(({ path }) => path))
      expect([...made].filter((path) => able.test(path))).toEqual([])
    },
  )

  test('product and tests share no code: src imports nothing of test, the local cloud nothing of src', () => {
    expect(importers(ofProduct, (from) => /^(test|demo|bench|scripts)\//.test(from))).toEqual([])
    expect(importers(below('test/cloud/'), (from) => from.startsWith('src/'))).toEqual([])
    // A YAML parser of its own, which the product does not have.
    const ofOracle = /^(test\/(oracle|cloud)\/|yaml$)/
    expect(importers(ofProduct, (from) => from === 'yaml')).toEqual([])
    expect(importers(below('test/oracle/'), (from) => !ofOracle.test(from))).toEqual([])
    const naive = sources.filter(({ path }) => path === 'test/matrix/controls/article.ts')
    expect(naive).toHaveLength(1)
    expect(importers(naive, (from) => !from.startsWith('@aws-sdk/'))).toEqual([])
    const fromOutside = [...below('test/stories/'), ...below('demo/'), ...below('bench/')]
    expect(importers(fromOutside, (from) => from.startsWith('src/'))).toEqual([])
  })

  test('nothing imports in a circle, but for the parts of the procedure, where a step can call for a step', () => {
    const isOfProcedure = (circle: string): boolean =>
      circle.split(' -> ').every((path) => path.startsWith('src/procedure/'))
    expect(circles(ofProduct).filter((circle) => !isOfProcedure(circle))).toEqual([])
  })

  test('the name of a method stands in its own file, and in the one table that says what others have to know of it', () => {
    // Ids of steps that are called like a method.
    const steps = /\bid: .*'(wildcard|disable-source|release-and-claim)'/
    const isStep = (path: string, line: string) =>
      steps.test(line) ||
      (['src/commands/forecast.ts', 'src/report/picture.ts', 'src/scenarios/steps/outage.ts'].includes(
        path,
      ) &&
        /'disable-source'|wildcard: call/.test(line))
    // In a sentence or a text to paste too, where it cannot be anything else; comments and imports may name one.
    const hyphened = scenarioNames.filter((name) => name.includes('-'))
    const names = (line: string) =>
      scenarioNames.some((name) => line.includes(`'${name}'`)) ||
      (!/^\s*(\/?\*|\/\/|import )/.test(line) && hyphened.some((name) => line.includes(name)))
    const own = new RegExp(`^src/(scenarios/(${scenarioNames.join('|')}|index)|base/contract)\\.ts$`)
    const found = ofProduct
      .filter(({ path }) => !own.test(path))
      .flatMap(({ path }) =>
        readFileSync(join(root, path), 'utf8')
          .split('\n')
          .filter((line) => names(line) && !isStep(path, line))
          .map((line) => `${path}: ${line.trim()}`),
      )
    expect(found).toEqual([])
  })

  test('every package that src imports is a dependency', () => {
    const { dependencies } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))
    const unknown = importers(
      ofProduct,
      (from) => !from.startsWith('src/') && !from.startsWith('node:') && !(packageOf(from) in dependencies),
    )
    expect(unknown).toEqual([])
  })
})

describe('the outside world', () => {
  const uses = (name: string, except: readonly string[]): string[] =>
    ofProduct
      .filter(({ path, globals }) => globals.has(name) && !except.includes(path))
      .map(({ path }) => path)

  test.each([
    'Date.now',
    'new Date()',
    'performance',
    'setTimeout',
    'setInterval',
    'setImmediate',
    'Math.random',
  ])('%s is for the clock alone', (name) => {
    expect(uses(name, ['src/base/clock.ts'])).toEqual([])
  })

  test.each(['console', 'process'])('%s is for what starts a step alone', (name) => {
    expect(uses(name, ['src/github/process.ts', 'src/github/main-process.ts'])).toEqual([])
  })

  test.each(['eval', 'Function', 'fetch'])('%s is not used at all', (name) => {
    expect(uses(name, [])).toEqual([])
  })

  test('no other program is started and no code is made at run time', () => {
    const forbidden = /^node:(child_process|vm|worker_threads|cluster|module|inspector|timers.*)$/
    expect(importers(ofProduct, (from) => forbidden.test(from))).toEqual([])
  })
})

describe('files', () => {
  test('what is loaded before the bundle imports nothing of it', () => {
    const first = ['src/index.ts', 'src/github/process.ts']
    const early = ofProduct
      .filter(({ path }) => first.includes(path))
      .flatMap(({ imports }) => imports.filter(({ typeOnly, lazy }) => !typeOnly && !lazy))
      .map(({ from }) => from)
    expect(early.filter((from) => from !== 'src/github/process.ts' && !from.startsWith('node:'))).toEqual([])
  })

  test('nothing lies at the root of src but the entry and the story of a run', () => {
    expect(readdirSync(join(root, 'src')).filter((name) => name.endsWith('.ts'))).toEqual([
      'index.ts',
      'main.ts',
    ])
  })

  test('a file has one subject and fits on a few screens', () => {
    const atMost = (path: string): number => (/^test\/(unit|conformance|stories)\//.test(path) ? 600 : 240)
    const long = sources.filter(({ path, lines }) => lines > atMost(path))
    expect(long.map(({ path, lines }) => `${path}: ${lines} lines`)).toEqual([])
  })

  test('a function is one thought: at most 60 lines, 15 branches and 4 parameters', () => {
    const over = below('src/')
      .flatMap(({ path }) => functionsOf(path))
      .filter(({ lines, branches, parameters }) => lines > 60 || branches > 15 || parameters > 4)
      .map(({ name }) => name)
    expect(over).toEqual([])
  })

  test('npm run check stays fast: whole runs are played by the matrix and the stories', () => {
    const played = sources.filter(
      ({ path, imports }) =>
        path.startsWith('test/unit/') && imports.some(({ from }) => from === 'test/virtual/run.ts'),
    )
    expect(played.map(({ path }) => path)).toEqual([])
  })

  test('no file is named after nothing in particular', () => {
    const vague = /(^|[-/])(utils?|helpers?|misc|common|managers?|services?|engines?|handlers?)(\.ts$|\/)/
    expect(sources.filter(({ path }) => vague.test(path)).map(({ path }) => path)).toEqual([])
  })
})

describe('words', () => {
  test('the name of a type has one meaning, exported or not', () => {
    const places = new Map<string, string[]>()
    for (const { path } of ofProduct)
      for (const name of typesOf(path)) places.set(name, [...(places.get(name) ?? []), path])
    const twice = [...places].filter(([, paths]) => paths.length > 1).map(([name]) => name)
    expect(twice).toEqual([])
  })
})

describe('methods', () => {
  const methods = readdirSync(join(root, 'src/scenarios'))
    .filter((name) => name.endsWith('.ts') && name !== 'index.ts')
    .map((name) => name.replace(/\.ts$/, ''))

  test.each(methods)('%s is in the index of scenarios', (method) => {
    const index = sources.find(({ path }) => path === 'src/scenarios/index.ts')
    expect(index?.imports.map(({ from }) => from)).toContain(`src/scenarios/${method}.ts`)
  })

  test.each(methods)('%s has a page in docs/', (method) => {
    expect(
      existsSync(join(root, `docs/scenarios/${method}.md`)),
      `docs/scenarios/${method}.md is missing`,
    ).toBe(true)
  })
})

function typescriptFiles(folder: string): string[] {
  if (!existsSync(join(root, folder))) return []
  return readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => name.endsWith('.ts'))
    .map((name) => posix.join(folder, name))
    .sort()
}

function below(folder: string): Source[] {
  return sources.filter(({ path }) => path.startsWith(folder))
}

function importers(
  among: readonly Source[],
  forbidden: (from: string, typeOnly: boolean) => boolean,
): { path: string; from: string }[] {
  return among.flatMap(({ path, imports }) =>
    imports.filter(({ from, typeOnly }) => forbidden(from, typeOnly)).map(({ from }) => ({ path, from })),
  )
}

function packageOf(from: string): string {
  return from
    .split('/')
    .slice(0, from.startsWith('@') ? 2 : 1)
    .join('/')
}

/** Reads one file with the compiler's own parser. */
function read(path: string): Source {
  const text = readFileSync(join(root, path), 'utf8')
  const file = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const imports: { from: string; typeOnly: boolean; lazy?: true }[] = []
  const globals = new Set<string>()
  const from = (specifier: string): string =>
    specifier.startsWith('.') ? posix.join(dirname(path), specifier) : specifier
  const visit = (node: ts.Node): void => {
    if (ts.isImportDeclaration(node) && ts.isStringLiteral(node.moduleSpecifier)) {
      imports.push({ from: from(node.moduleSpecifier.text), typeOnly: isTypeOnly(node.importClause) })
    } else if (
      ts.isExportDeclaration(node) &&
      node.moduleSpecifier !== undefined &&
      ts.isStringLiteral(node.moduleSpecifier)
    ) {
      imports.push({ from: from(node.moduleSpecifier.text), typeOnly: node.isTypeOnly })
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [specifier] = node.arguments
      if (specifier !== undefined && ts.isStringLiteral(specifier)) {
        imports.push({ from: from(specifier.text), typeOnly: false, lazy: true })
      }
    } else if (ts.isPropertyAccessExpression(node) && ts.isIdentifier(node.expression)) {
      globals.add(node.expression.text)
      globals.add(`${node.expression.text}.${node.name.text}`)
    } else if (ts.isCallExpression(node) || ts.isNewExpression(node)) {
      if (ts.isIdentifier(node.expression)) globals.add(node.expression.text)
      const isNow = ts.isNewExpression(node) && (node.arguments ?? []).length === 0
      if (isNow && ts.isIdentifier(node.expression)) globals.add(`new ${node.expression.text}()`)
    }
    ts.forEachChild(node, visit)
  }
  visit(file)
  return { path, lines: text.split('\n').length - 1, imports, globals }
}

function isTypeOnly(clause: ts.ImportClause | undefined): boolean {
  if (clause === undefined) return false
  if (clause.isTypeOnly) return true
  const bindings = clause.namedBindings
  return (
    clause.name === undefined &&
    bindings !== undefined &&
    ts.isNamedImports(bindings) &&
    bindings.elements.every((element) => element.isTypeOnly)
  )
}

/** Everything that these files import, and what that imports, and so on, once types are gone. */
function reached(from: readonly string[]): Set<string> {
  const found = new Set<string>()
  const open = [...from]
  for (let path = open.pop(); path !== undefined; path = open.pop()) {
    const imports = sources.find((source) => source.path === path)?.imports ?? []
    for (const { from: other, typeOnly } of imports) {
      if (typeOnly || found.has(other)) continue
      found.add(other)
      open.push(other)
    }
  }
  return found
}

/** Circles of imports that remain when types are gone, each once, as paths. */
function circles(among: readonly Source[]): string[] {
  const next = new Map(
    among.map(({ path, imports }) => [
      path,
      imports.filter(({ typeOnly }) => !typeOnly).map(({ from }) => from),
    ]),
  )
  const done = new Set<string>()
  const found: string[] = []
  const walk = (path: string, trail: readonly string[]): void => {
    if (trail.includes(path)) found.push([...trail.slice(trail.indexOf(path)), path].join(' -> '))
    if (done.has(path) || trail.includes(path)) return
    for (const other of next.get(path) ?? []) walk(other, [...trail, path])
    done.add(path)
  }
  for (const path of next.keys()) walk(path, [])
  return found
}

/** Types and classes that a file declares, by name. */
function typesOf(path: string): readonly string[] {
  const source = ts.createSourceFile(path, readFileSync(join(root, path), 'utf8'), ts.ScriptTarget.Latest)
  return source.statements.flatMap((one) => {
    const isType =
      ts.isInterfaceDeclaration(one) || ts.isTypeAliasDeclaration(one) || ts.isClassDeclaration(one)
    return isType && one.name !== undefined ? [one.name.text] : []
  })
}

interface FunctionSize {
  /** `path:name`. */
  readonly name: string
  readonly lines: number
  /** Everything that makes a way of its own through it: if, case, loop, catch, `?:`, `&&`, `||`, `??`. */
  readonly branches: number
  readonly parameters: number
}

function functionsOf(path: string): readonly FunctionSize[] {
  const text = readFileSync(join(root, path), 'utf8')
  const source = ts.createSourceFile(path, text, ts.ScriptTarget.Latest, true)
  const lineOf = (position: number) => source.getLineAndCharacterOfPosition(position).line
  const found: FunctionSize[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node) && 'body' in node && node.body !== undefined)
      found.push({
        name: `${path}:${nameOf(node)}`,
        lines: lineOf(node.end) - lineOf(node.getStart()) + 1,
        branches: branchesIn(node),
        parameters: node.parameters.length,
      })
    ts.forEachChild(node, visit)
  }
  visit(source)
  return found
}

/** Its own name, else that of what it is given to. */
function nameOf(node: ts.SignatureDeclaration): string {
  if (node.name !== undefined) return node.name.getText()
  const { parent } = node
  return 'name' in parent && parent.name !== undefined ? (parent.name as ts.Node).getText() : ''
}

const operators = new Set([
  ts.SyntaxKind.AmpersandAmpersandToken,
  ts.SyntaxKind.BarBarToken,
  ts.SyntaxKind.QuestionQuestionToken,
])

function branchesIn(root: ts.Node): number {
  let count = 0
  const visit = (node: ts.Node): void => {
    if (ts.isFunctionLike(node)) return
    if (
      ts.isIfStatement(node) ||
      ts.isConditionalExpression(node) ||
      ts.isCaseClause(node) ||
      ts.isForStatement(node) ||
      ts.isForOfStatement(node) ||
      ts.isWhileStatement(node) ||
      ts.isCatchClause(node) ||
      (ts.isBinaryExpression(node) && operators.has(node.operatorToken.kind))
    )
      count++
    ts.forEachChild(node, visit)
  }
  ts.forEachChild(root, visit)
  return count
}

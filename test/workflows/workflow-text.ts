import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { parse } from 'yaml'
import { root } from '../stories/harness/runner.ts'
import { interpolate } from './expressions.ts'
import type { Known, Step } from './machine.ts'

type Texts = Readonly<Record<string, string>>

export interface Job {
  readonly needs?: string | readonly string[]
  readonly if?: string
  readonly environment?: string
  readonly permissions?: Texts
  readonly concurrency?: { readonly group: string }
  readonly strategy?: { readonly matrix: Texts }
  readonly outputs?: Texts
  readonly 'timeout-minutes'?: number
  readonly steps?: readonly Step[]
  /** A workflow that is called instead of steps. */
  readonly uses?: string
  readonly with?: Readonly<Record<string, unknown>>
}

/** What an event of a workflow declares. */
export interface Declared {
  readonly inputs?: Readonly<Record<string, { readonly default?: string; readonly required?: boolean }>>
  readonly outputs?: Readonly<Record<string, { readonly value: string }>>
}

export interface Workflow {
  readonly on: string | Readonly<Record<string, Declared | null>>
  readonly jobs: Readonly<Record<string, Job>>
}

/** A workflow of this repository, by the name of its file. */
export function ownWorkflow(name: string): Workflow {
  return parse(readFileSync(join(root, '.github/workflows', name), 'utf8'))
}

/** The workflow of this repository that a job calls by `OWNER/REPOSITORY/PATH@COMMIT`. */
export function calledWorkflow(uses: string): Workflow {
  const called =
    /^move-cloudfront-alias\/move-cloudfront-alias\/\.github\/workflows\/([\w-]+\.yml)@0{40}$/.exec(uses)
  if (called?.[1] === undefined) throw new Error(`no workflow of this repository: ${uses}`)
  return ownWorkflow(called[1])
}

/** What a workflow declares for an event. */
export function declaredFor({ on }: Workflow, event: string): Declared {
  return (typeof on === 'string' ? undefined : on[event]) ?? {}
}

/** The inputs of a run: those that are given, else their defaults. @throws for one that is not declared, or is missing */
export function inputsOf({ inputs = {} }: Declared, given: Texts): Texts {
  const strange = Object.keys(given).filter((name) => !(name in inputs))
  if (strange.length > 0) throw new Error(`the workflow declares no input ${strange.join(', ')}`)
  return Object.fromEntries(
    Object.entries(inputs).map(([name, { default: preset = '', required }]) => {
      if (required === true && !given[name]) throw new Error(`the workflow requires the input ${name}`)
      return [name, given[name] ?? preset]
    }),
  )
}

/** The matrix of each job: one without any where the job has none. */
export function matrixOf(id: string, { strategy }: Job, known: Known): object[] {
  if (strategy === undefined) return [{}]
  return Object.entries(strategy.matrix).flatMap(([key, text]) => {
    const whole = text.replace(/\$\{\{(.*)\}\}/, (_, inner: string) => `$\{{ toJSON(${inner}) }}`)
    const list: unknown = JSON.parse(interpolate(whole, known))
    if (!Array.isArray(list) || list.length === 0 || list.length > 256)
      throw new Error(`${id}: GitHub takes a matrix of 1 to 256 jobs`)
    return list.map((value: unknown) => ({ [key]: value }))
  })
}
